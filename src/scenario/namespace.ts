import { defineScenario } from '../manifest/define-scenario.ts';
import {
  AgentAdapter,
  AgentRole,
  allAgentRoles,
  JudgeAgentAdapter,
  UserSimulatorAgentAdapter,
} from './agent.ts';
import { arenaAgent } from './arena-agent.ts';
import { check } from './check-step.ts';
import { configure, resetConfiguration } from './configure.ts';
import { fromYaml } from './from-yaml.ts';
import { DEFAULT_TOKEN_THRESHOLD, JudgeAgent, judgeAgent } from './judge/judge-agent.ts';
import { estimateTokens } from './judge/transcript.ts';
import { withLeftOut } from './left-out.ts';
import { assertScenarioPasses, scenarioMatchers } from './matchers.ts';
import { defineConfig, scenarioProjectConfigSchema } from './project-config.ts';
import { encodingTechniques } from './red-team/encoders.ts';
import { goatTechniques } from './red-team/goat.ts';
import { redTeamAgent, redTeamCrescendo, redTeamGoat, saveRedTeamReport } from './red-team/red-team-agent.ts';
import { run } from './run.ts';
import { ScenarioExecutor } from './scenario-executor.ts';
import { UserSimulatorAgent, userSimulatorAgent } from './simulator/user-simulator-agent.ts';
import { agent, fail, judge, message, proceed, succeed, user } from './steps.ts';
import { DEFAULT_MAX_TURNS, DEFAULT_VERBOSE } from './validate-config.ts';

/** Everything scenarios in code are written with. Names of LangWatch Scenario that are not among it say why. */
export const scenario = withLeftOut({
  AgentAdapter,
  AgentRole,
  DEFAULT_GOAT_TECHNIQUES: goatTechniques,
  DEFAULT_MAX_TURNS,
  DEFAULT_TECHNIQUES: encodingTechniques,
  DEFAULT_TOKEN_THRESHOLD,
  DEFAULT_VERBOSE,
  JudgeAgent,
  JudgeAgentAdapter,
  ScenarioExecutor,
  UserSimulatorAgent,
  UserSimulatorAgentAdapter,
  agent,
  allAgentRoles,
  arenaAgent,
  /** The same as `run`: JavaScript has one event loop, and nothing runs in a thread of its own. */
  arun: run,
  assertScenarioPasses,
  check,
  configure,
  defineConfig,
  defineScenario,
  estimateTokens,
  fail,
  fromYaml,
  judge,
  judgeAgent,
  message,
  proceed,
  redTeamAgent,
  redTeamCrescendo,
  redTeamGoat,
  resetConfiguration,
  run,
  scenarioMatchers,
  scenarioProjectConfigSchema,
  saveRedTeamReport,
  succeed,
  user,
  userSimulatorAgent,
} as const);
