// The entry `arena-action/scenario`, with the names of LangWatch Scenario; docs/scenarios-migration.md lists them all.
import { scenario } from './namespace.ts';

export { type DefinedScenario, defineScenario } from '../manifest/define-scenario.ts';
export {
  AgentAdapter,
  type AgentInput,
  type AgentReturn as AgentReturnTypes,
  AgentRole,
  allAgentRoles,
  JudgeAgentAdapter,
  type JudgeResult,
  type JudgmentRequest,
  type ScenarioState as ScenarioExecutionState,
  type ScenarioState as ScenarioExecutionStateLike,
  UserSimulatorAgentAdapter,
} from './agent.ts';
export { type ArenaAgentOptions, arenaAgent } from './arena-agent.ts';
export { check } from './check-step.ts';
export {
  configure,
  resetConfiguration,
  type ScenarioDefaults as ScenarioConfigureOptions,
} from './configure.ts';
export { fromYaml, type YamlScenario } from './from-yaml.ts';
export {
  DEFAULT_TOKEN_THRESHOLD,
  JudgeAgent,
  type JudgeAgentOptions as JudgeAgentConfig,
  judgeAgent,
} from './judge/judge-agent.ts';
export { estimateTokens } from './judge/transcript.ts';
export { assertScenarioPasses, scenarioMatchers } from './matchers.ts';
export {
  defineConfig,
  type ScenarioProjectConfig,
  scenarioProjectConfigSchema,
} from './project-config.ts';
export {
  type EncodingTechnique as AttackTechnique,
  encodingTechniques as DEFAULT_TECHNIQUES,
} from './red-team/encoders.ts';
export {
  type GoatTechnique as Technique,
  goatTechniques as DEFAULT_GOAT_TECHNIQUES,
} from './red-team/goat.ts';
export {
  type GoatOptions as GoatConfig,
  isRedTeamAgent,
  redTeamAgent,
  redTeamCrescendo,
  redTeamGoat,
  saveRedTeamReport,
} from './red-team/red-team-agent.ts';
export type {
  AttackOptions as CrescendoConfig,
  RedTeamOptions as RedTeamAgentConfig,
} from './red-team/red-team-options.ts';
export type { AttackReply as AttackerOutput, RedTeamStrategy } from './red-team/strategy.ts';
export { run } from './run.ts';
export type { LangWatchTarget as LangwatchConfig, RunOptions } from './run-options.ts';
export type { ScenarioConfig } from './scenario-config.ts';
export type { ScenarioExecution, ScenarioExecution as ScenarioExecutionLike } from './scenario-execution.ts';
export { ScenarioExecutor } from './scenario-executor.ts';
export type { ScenarioResult } from './scenario-result.ts';
export type { ScriptStep } from './script-step.ts';
export {
  UserSimulatorAgent,
  type UserSimulatorOptions as UserSimulatorAgentConfig,
  userSimulatorAgent,
} from './simulator/user-simulator-agent.ts';
export {
  agent,
  fail,
  judge,
  message,
  proceed,
  succeed,
  user,
} from './steps.ts';
export {
  DEFAULT_MAX_TURNS,
  DEFAULT_VERBOSE,
  type ReadyScenario as ScenarioConfigFinal,
} from './validate-config.ts';
export { scenario };
export default scenario;
