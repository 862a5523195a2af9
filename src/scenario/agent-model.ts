import { ScenarioError } from '../errors/scenario-error.ts';
import { lazily } from '../lib/lazily.ts';
import type { Message, Role } from '../model/message.ts';
import { isLanguageModel } from '../providers/language-model/language-model.ts';
import type { Completion, CompletionRequest, Provider, Speaker } from '../providers/provider.ts';
import type { ResponseCache } from '../providers/response-cache.ts';
import type { AgentInput } from './agent.ts';
import { withCacheKey } from './cached-model.ts';
import type { ModelChoice, ModelObjectSettings, ModelSettings } from './configure.ts';
import type { Outside } from './outside.ts';
import { type ModelResolver, providerWordOf } from './resolve-model.ts';

/** How an agent asks its model. */
export interface ModelOptions {
  /** @default the one set with `configure({ defaultModel })` */
  readonly model?: ModelChoice;
  readonly temperature?: number;
  readonly maxTokens?: number;
}

/** The model of an agent, found. */
export interface AgentModel {
  readonly provider: Provider;
  readonly temperature: number;
  readonly maxTokens?: number;
  /** The name that it was found by, with its address and settings; an object says nothing of what answers through it. */
  readonly named?: ModelSettings;
  /** Where its answers are kept for scenarios with a `cacheKey`. */
  readonly responses?: ResponseCache;
}

/** The part of the outside in which a model is found. */
export type ModelOutside = Pick<Outside, 'defaultModel' | 'resolveModel' | 'responses' | 'laterDefaults'>;

/** The model of an agent, which may have to be looked for first. */
export type ModelWhenAsked = () => Promise<AgentModel>;

/** Names of an agent for messages to its author. */
export interface AgentNames {
  readonly className: string;
  readonly factory: string;
}

/**
 * Finds the model of an agent now, or at its first call where only the project's configuration can name one. Throws what
 * `findModel` throws.
 */
export function findModelForCalls(
  names: AgentNames,
  options: ModelOptions,
  outside: ModelOutside,
  usualTemperature: number,
): ModelWhenAsked {
  const { laterDefaults } = outside;
  if (options.model !== undefined || outside.defaultModel !== undefined || laterDefaults === undefined) {
    const model = findModel(names, options, outside, usualTemperature);
    return async () => model;
  }
  return lazily(async () => {
    const { defaultModel } = await laterDefaults();
    return findModel(names, options, { ...outside, defaultModel }, usualTemperature);
  });
}

/**
 * Finds the model of an agent: its own, else the default; what it leaves open comes from the default. Throws
 * `ScenarioError` with code `NO_MODEL` where there is neither.
 */
export function findModel(
  { className, factory }: AgentNames,
  options: ModelOptions,
  { defaultModel, resolveModel, responses }: ModelOutside,
  usualTemperature: number,
): AgentModel {
  const spec = options.model ?? defaultModel;
  if (spec === undefined) {
    throw new ScenarioError({
      code: 'NO_MODEL',
      message:
        `${className} has no model. Pass one, as in ${factory}({ model: 'openai/gpt-4.1-mini' }), or set one for ` +
        "all agents with configure({ defaultModel: 'openai/gpt-4.1-mini' }).",
    });
  }
  const usual = settingsOf(defaultModel);
  const own = settingsOf(spec);
  const temperature = temperatureOf(options) ?? own?.temperature ?? usual?.temperature ?? usualTemperature;
  const maxTokens = options.maxTokens ?? own?.maxTokens ?? usual?.maxTokens;
  return {
    ...foundModel(spec, usual, resolveModel),
    temperature,
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(responses === undefined ? {} : { responses }),
  };
}

/** The temperature that options ask for, by themselves or with their model. */
export function temperatureOf({ model, temperature }: ModelOptions): number | undefined {
  return temperature ?? settingsOf(model)?.temperature;
}

function foundModel(
  spec: ModelChoice,
  usual: Settings | undefined,
  resolveModel: ModelResolver,
): Pick<AgentModel, 'provider' | 'named'> {
  if (isProvider(spec)) return { provider: spec };
  if (isLanguageModel(spec)) return { provider: resolveModel(spec) };
  if (typeof spec === 'string' || isNamed(spec)) {
    const access = withAccess(spec, usual);
    const named = typeof access === 'string' ? { model: access } : access;
    return { provider: resolveModel(access), named };
  }
  return { provider: isProvider(spec.model) ? spec.model : resolveModel(spec.model) };
}

function isProvider(spec: ModelChoice): spec is Provider {
  return typeof spec === 'object' && 'complete' in spec && typeof spec.complete === 'function';
}

type Settings = ModelSettings | ModelObjectSettings;

function isNamed(settings: Settings): settings is ModelSettings {
  return typeof settings.model === 'string';
}

/** What a choice says beside its model; a model by itself says nothing. */
function settingsOf(choice: ModelChoice | undefined): Settings | undefined {
  return typeof choice !== 'object' || isProvider(choice) || isLanguageModel(choice) ? undefined : choice;
}

/** Address and key of the default serve another model of the same provider; nobody else's key is sent anywhere. */
function withAccess(spec: string | ModelSettings, usual: Settings | undefined): string | ModelSettings {
  const own = typeof spec === 'string' ? { model: spec } : spec;
  if (usual === undefined || !isNamed(usual) || providerWordOf(own.model) !== providerWordOf(usual.model))
    return spec;
  const { temperature: _temperature, maxTokens: _maxTokens, ...access } = usual;
  return { ...access, ...own };
}

/** What is asked of a model on behalf of an agent. */
export interface AgentQuestion
  extends Pick<CompletionRequest, 'system' | 'messages' | 'tools' | 'toolChoice' | 'seed'>,
    Partial<Pick<CompletionRequest, 'temperature' | 'maxTokens'>> {
  readonly speaker: Pick<Speaker, 'role' | 'persona' | 'question'>;
}

/** Asks a model, and notes what that cost with the run. Throws what the provider throws. */
export async function askModel(
  { provider, temperature, maxTokens, named, responses }: AgentModel,
  { speaker, ...question }: AgentQuestion,
  input: AgentInput,
): Promise<Completion> {
  const place = { scenario: input.scenarioConfig.name, turn: input.scenarioState.currentTurn };
  const request: CompletionRequest = {
    temperature,
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...question,
    speaker: { ...speaker, ...place },
    ...(input.trial === undefined ? {} : { trial: input.trial }),
  };
  const { cacheKey } = input.scenarioConfig;
  const asked =
    cacheKey && named && responses ? withCacheKey(provider, named, cacheKey, responses) : provider;
  const completion = await asked.complete(request, input.signal);
  input.noteCost({ provider: provider.id, cost: completion.cost });
  return completion;
}

/** Times of messages between an agent and its model are never sent. */
const NO_TIME = '1970-01-01T00:00:00.000Z';

/** A message between an agent and its model. */
export function sideMessage(role: Role, content: string, more: Partial<Message> = {}): Message {
  return { role, content, turn: 0, timestamp: NO_TIME, ...more };
}
