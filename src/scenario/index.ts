import { AgentAdapter, AgentRole, JudgeAgentAdapter, UserSimulatorAgentAdapter } from './agent.ts';
import { check } from './check-step.ts';
import { configure } from './configure.ts';
import { assertScenarioPasses, scenarioMatchers } from './matchers.ts';
import { run } from './run.ts';
import { ScenarioExecutor } from './scenario-executor.ts';
import { agent, fail, judge, message, proceed, succeed, user } from './steps.ts';

/** Everything scenarios in code are written with. */
export const scenario = {
  AgentAdapter,
  AgentRole,
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
  message,
  proceed,
  run,
  scenarioMatchers,
  succeed,
  user,
} as const;
