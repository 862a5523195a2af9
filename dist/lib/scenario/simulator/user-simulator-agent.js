import { renderPersonaPrompt } from "../../conversation/persona-prompt.js";
import { ProviderError } from "../../errors/provider-error.js";
import { UserSimulatorAgentAdapter } from "../agent.js";
import { askModel, findModelForCalls, } from "../agent-model.js";
import { refuseLeftOut } from "../left-out.js";
import { currentOutside } from "../outside.js";
import { invertHistory } from "./inverted-history.js";
import { simulatorSystemPrompt } from "./simulator-prompt.js";
const DEFAULT_TEMPERATURE = 0;
const NAMES = { className: 'UserSimulatorAgent', factory: 'userSimulatorAgent' };
/** A user who is played by a model. A user who says nothing is an error. */
export class UserSimulatorAgent extends UserSimulatorAgentAdapter {
    name;
    #systemFor;
    #played;
    /**
     * Throws `ScenarioError` with code `NO_MODEL` where there is no model for it, and `ManifestError` with code
     * `PERSONA_...` for a manifest that cannot be rendered.
     */
    constructor(options = {}, outside = currentOutside()) {
        super();
        refuseLeftOut('userSimulatorAgent()', options);
        const { persona, name = NAMES.className, systemPrompt } = options;
        const manifest = typeof persona === 'object' ? persona : undefined;
        const { temperature = DEFAULT_TEMPERATURE, seed } = manifest?.spec.defaults ?? {};
        const model = findModelForCalls(NAMES, options, outside, temperature);
        const words = typeof persona === 'object' ? personaWords(persona) : persona;
        this.name = name;
        this.#systemFor = (description) => systemPrompt ?? simulatorSystemPrompt(description, words);
        this.#played = {
            name,
            model,
            ...(seed === undefined ? {} : { seed }),
            ...(manifest === undefined ? {} : { persona: manifest.id }),
        };
    }
    call(input) {
        return speak({ ...this.#played, system: this.#systemFor(input.scenarioConfig.description) }, input);
    }
}
/** Makes a user who is played by a model. Throws what the constructor of `UserSimulatorAgent` throws. */
export function userSimulatorAgent(options, outside) {
    return new UserSimulatorAgent(options, outside);
}
function personaWords(persona) {
    return renderPersonaPrompt(persona, { own: {}, context: new Map(), region: 'default' });
}
async function speak({ name, model: findModel, system, persona, ...seed }, input) {
    const model = await findModel();
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
