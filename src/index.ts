// The public API. Names here are kept; everything else may move.
export { compareFiles, readResultFile } from './arena/compare-files.ts';
export { EXIT_CODES, exitCodeOf } from './arena/exit-code.ts';
export { loadArenas } from './arena/load-arenas.ts';
export { type OpenEngineOptions, openEngine, openEngineComponents } from './arena/open-engine.ts';
export type { ArenaOutcome, RunArenaOptions } from './arena/outcome.ts';
export { planArena } from './arena/plan-arena.ts';
export { runArena } from './arena/run-arena.ts';
export { validateArena } from './arena/validate-arena.ts';
export { compareResults } from './baseline/compare-results.ts';
export type { GatePolicy } from './baseline/gate-policy.ts';
export { parseArenaResult } from './baseline/parse-arena-result.ts';
export { type CheckDefinition, defineCheck } from './checks/check.ts';
export type {
  ConversationChunk,
  ConversationExecutor,
  ConversationRequest,
} from './conversation/conversation-executor.ts';
export type { ConversationResult } from './conversation/conversation-result.ts';
export type { MessageChunk, TurnExecutor, TurnRequest } from './conversation/turn-executor.ts';
export { buildEngineComponents } from './engine/build-engine-components.ts';
export { createEngine } from './engine/create-engine.ts';
export type { Engine } from './engine/engine.ts';
export type { EngineComponents } from './engine/engine-components.ts';
export { ArenaError } from './errors/arena-error.ts';
export { ProviderError } from './errors/provider-error.ts';
export { ToolError } from './errors/tool-error.ts';
export type { ArenaEvent } from './events/arena-event.ts';
export { createEventBus } from './events/event-bus.ts';
export { createFixedClock, systemClock } from './lib/clock.ts';
export { VERSION } from './lib/version.ts';
export { type DefinedScenario, defineScenario } from './manifest/define-scenario.ts';
export { ManifestProblemsError } from './manifest/manifest-problems-error.ts';
export type { Comparison } from './model/comparison.ts';
export { toUsd } from './model/money.ts';
export type { ArenaResult } from './model/run-result.ts';
export type { Invocation } from './providers/invocation-log.ts';
export { parseProviderScript } from './providers/parse-provider-script.ts';
export type { CompletionRequest, Provider } from './providers/provider.ts';
export type { ProviderScript } from './providers/provider-script.ts';
export { type RecordingProvider, recordingProvider } from './providers/recording-provider.ts';
export { replayScript } from './providers/replay-script.ts';
export { ScriptedProvider, type ScriptedProviderOptions } from './providers/scripted-provider.ts';
export type { ScriptedChunk, ScriptedReply, ScriptedRule } from './providers/scripted-reply.ts';
export { withTextTools } from './providers/with-text-tools.ts';
export {
  AgentAdapter,
  type AgentInput,
  type AgentReturn,
  AgentRole,
  JudgeAgentAdapter,
  type JudgeResult,
  type ScenarioState,
  UserSimulatorAgentAdapter,
} from './scenario/agent.ts';
export {
  type ExploreOptions,
  type HarnessConfig,
  type HarnessScenario,
  runExplore,
  runScripted,
  type ScriptedRun,
  type ScriptedRunOptions,
} from './scenario/harness.ts';
export { scenario } from './scenario/index.ts';

export { assertScenarioPasses, scenarioMatchers } from './scenario/matchers.ts';
export type { RunOptions } from './scenario/run-options.ts';
export type { ScenarioConfig } from './scenario/scenario-config.ts';
export type { ScenarioResult } from './scenario/scenario-result.ts';
export type { ScriptStep } from './scenario/script-step.ts';

export { createMemoryStateStore } from './state/memory-state-store.ts';
export { createToolRegistry, defineTool, type ToolDefinition } from './tools/define-tool.ts';
