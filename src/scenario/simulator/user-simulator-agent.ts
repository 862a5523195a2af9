import { renderPersonaPrompt } from '../../conversation/persona-prompt.ts';
import { ProviderError } from '../../errors/provider-error.ts';
import type { LoadedPersona } from '../../manifest/loaded-arena.ts';
import { type AgentInput, type AgentReturn, UserSimulatorAgentAdapter } from '../agent.ts';
import {
  askModel,
  findModelForCalls,
  type ModelOptions,
  type ModelOutside,
  type ModelWhenAsked,
} from '../agent-model.ts';
import { refuseLeftOut } from '../left-out.ts';
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

const NAMES = { className: 'UserSimulatorAgent', factory: 'userSimulatorAgent' };

/** A user who is played by a model. A user who says nothing is an error. */
export class UserSimulatorAgent extends UserSimulatorAgentAdapter {
  override readonly name: string;
  readonly #systemFor: (description: string) => string;
  readonly #played: Omit<SimulatedUser, 'system'>;

  /**
   * Throws `ScenarioError` with code `NO_MODEL` where there is no model for it, and `ManifestError` with code
   * `PERSONA_...` for a manifest that cannot be rendered.
   */
  constructor(options: UserSimulatorOptions = {}, outside: ModelOutside = currentOutside()) {
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

  override call(input: AgentInput): Promise<AgentReturn> {
    return speak({ ...this.#played, system: this.#systemFor(input.scenarioConfig.description) }, input);
  }
}

/** Makes a user who is played by a model. Throws what the constructor of `UserSimulatorAgent` throws. */
export function userSimulatorAgent(
  options?: UserSimulatorOptions,
  outside?: ModelOutside,
): UserSimulatorAgent {
  return new UserSimulatorAgent(options, outside);
}

function personaWords(persona: LoadedPersona): string {
  return renderPersonaPrompt(persona, { own: {}, context: new Map(), region: 'default' });
}

interface SimulatedUser {
  readonly name: string;
  readonly model: ModelWhenAsked;
  readonly system: string;
  readonly seed?: number;
  readonly persona?: string;
}

async function speak(
  { name, model: findModel, system, persona, ...seed }: SimulatedUser,
  input: AgentInput,
): Promise<AgentReturn> {
  const model = await findModel();
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
