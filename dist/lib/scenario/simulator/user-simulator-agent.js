import { renderPersonaPrompt } from "../../conversation/persona-prompt.js";
import { ProviderError } from "../../errors/provider-error.js";
import { AgentRole } from "../agent.js";
import { askModel, findModel, } from "../agent-model.js";
import { currentOutside } from "../outside.js";
import { invertHistory } from "./inverted-history.js";
import { simulatorSystemPrompt } from "./simulator-prompt.js";
const DEFAULT_TEMPERATURE = 0;
/**
 * A user who is played by a model. A user who says nothing is an error. Throws `ScenarioError` with code `NO_MODEL`
 * where there is no model for it, and `ManifestError` with code `PERSONA_...` for a manifest that cannot be rendered.
 */
export function userSimulatorAgent(options = {}, outside = currentOutside()) {
    const names = { className: 'UserSimulatorAgent', factory: 'userSimulatorAgent' };
    const { persona } = options;
    const defaults = typeof persona === 'object' ? persona.spec.defaults : undefined;
    const model = findModel(names, options, outside, defaults?.temperature ?? DEFAULT_TEMPERATURE);
    const words = typeof persona === 'object' ? personaWords(persona) : persona;
    const name = options.name ?? names.className;
    const seed = defaults?.seed === undefined ? {} : { seed: defaults.seed };
    return {
        name,
        role: AgentRole.USER,
        call(input) {
            const system = options.systemPrompt ?? simulatorSystemPrompt(input.scenarioConfig.description, words);
            const personaName = typeof persona === 'object' ? { persona: persona.id } : {};
            return speak({ name, model, system, ...seed, ...personaName }, input);
        },
    };
}
function personaWords(persona) {
    return renderPersonaPrompt(persona, { own: {}, context: new Map(), region: 'default' });
}
async function speak({ name, model, system, persona, ...seed }, input) {
    const history = invertHistory(input.messages);
    const question = {
        system: [system, ...history.system].join('\n\n'),
        messages: history.messages,
        speaker: { role: 'user-simulator', ...(persona === undefined ? {} : { persona }) },
        ...seed,
    };
    const { content } = await askModel(model, question, input);
    const text = content.trim();
    if (text !== '')
        return { role: 'user', content: text };
    throw new ProviderError({
        code: 'EMPTY_USER_MESSAGE',
        message: `${name}, played by "${model.provider.id}", said nothing. Try another model, or write the message into the script with user('...').`,
    });
}
