import { renderPersonaPrompt } from '../../conversation/persona-prompt.ts';
import { ProviderError } from '../../errors/provider-error.ts';
import type { LoadedPersona } from '../../manifest/loaded-arena.ts';
import { type AgentAdapter, type AgentInput, type AgentReturn, AgentRole } from '../agent.ts';
import {
  type AgentModel,
  askModel,
  findModel,
  type ModelOptions,
  type ModelOutside,
} from '../agent-model.ts';
import { currentOutside } from '../outside.ts';
import { invertHistory } from './inverted-history.ts';
import { simulatorSystemPrompt } from './simulator-prompt.ts';

const DEFAULT_TEMPERATURE = 0;

/** How a user is simulated. */
export interface UserSimulatorOptions extends ModelOptions {
  readonly name?: string;
  /** Instead of the built-in one, persona included. */
  readonly systemPrompt?: string;
  /** Who the user is: in words, or a Persona manifest that was loaded. */
  readonly persona?: string | LoadedPersona;
}

/**
 * A user who is played by a model. A user who says nothing is an error. Throws `ScenarioError` with code `NO_MODEL`
 * where there is no model for it, and `ManifestError` with code `PERSONA_...` for a manifest that cannot be rendered.
 */
export function userSimulatorAgent(
  options: UserSimulatorOptions = {},
  outside: ModelOutside = currentOutside(),
): AgentAdapter {
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

function personaWords(persona: LoadedPersona): string {
  return renderPersonaPrompt(persona, { own: {}, context: new Map(), region: 'default' });
}

interface SimulatedUser {
  readonly name: string;
  readonly model: AgentModel;
  readonly system: string;
  readonly seed?: number;
  readonly persona?: string;
}

async function speak(
  { name, model, system, persona, ...seed }: SimulatedUser,
  input: AgentInput,
): Promise<AgentReturn> {
  const history = invertHistory(input.messages);
  const question = {
    system: [system, ...history.system].join('\n\n'),
    messages: history.messages,
    speaker: { role: 'user-simulator', ...(persona === undefined ? {} : { persona }) } as const,
    ...seed,
  };
  const { content } = await askModel(model, question, input);
  const text = content.trim();
  if (text !== '') return { role: 'user', content: text };
  throw new ProviderError({
    code: 'EMPTY_USER_MESSAGE',
    message: `${name}, played by "${model.provider.id}", said nothing. Try another model, or write the message into the script with user('...').`,
  });
}
