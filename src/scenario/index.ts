import { AgentAdapter, AgentRole, JudgeAgentAdapter, UserSimulatorAgentAdapter } from './agent.ts';

import { check } from './check-step.ts';
import { configure, resetConfiguration } from './configure.ts';

import { DEFAULT_TOKEN_THRESHOLD, judgeAgent } from './judge/judge-agent.ts';
import { assertScenarioPasses, scenarioMatchers } from './matchers.ts';
import { redTeamAgent, redTeamCrescendo, redTeamGoat, saveRedTeamReport } from './red-team/red-team-agent.ts';
import { run } from './run.ts';
import { ScenarioExecutor } from './scenario-executor.ts';
import { userSimulatorAgent } from './simulator/user-simulator-agent.ts';
import { agent, fail, judge, message, proceed, succeed, user } from './steps.ts';

/** Everything scenarios in code are written with. */
export const scenario = {
  AgentAdapter,
  AgentRole,
  DEFAULT_TOKEN_THRESHOLD,
  JudgeAgentAdapter,
  ScenarioExecutor,
  UserSimulatorAgentAdapter,
  agent,
  /** The same as `run`: JavaScript has one event loop, and nothing runs in a thread of its own. */
  arun: run,
  assertScenarioPasses,
  check,
  configure,
  fail,
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
  saveRedTeamReport,
  succeed,
  user,
  userSimulatorAgent,
} as const;
