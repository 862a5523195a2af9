import { type AgentReturn, AgentRole, type JudgeResult } from '../../src/scenario/agent.ts';
import type { ScenarioConfig } from '../../src/scenario/scenario-config.ts';
import type { ScenarioEvent } from '../../src/scenario/scenario-event.ts';
import type { ScenarioResult } from '../../src/scenario/scenario-result.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { executorOf, GOES_ON, loggingAgent, loggingAgents, scenarioOf } from './logging-agents.ts';

/** A verdict of success. */
export const met = (...metCriteria: string[]): JudgeResult => ({
  success: true,
  metCriteria,
  unmetCriteria: [],
});

/** A verdict of failure. */
export const unmet = (...unmetCriteria: string[]): JudgeResult => ({
  success: false,
  metCriteria: [],
  unmetCriteria,
});

/** Runs a script with a judge that gives these answers in turn. */
export async function runWith(
  script: readonly ScriptStep[],
  verdicts: readonly AgentReturn[] = [],
  more: Partial<ScenarioConfig> = {},
) {
  const log: string[] = [];
  const judging = loggingAgent(log, 'J', AgentRole.JUDGE, (call) => verdicts[call] ?? GOES_ON);
  const agents = [...loggingAgents(log, 'UA'), Object.assign(judging, { criteria: ['polite', 'brief'] })];
  const events: ScenarioEvent[] = [];
  const results: ScenarioResult[] = [];
  const executor = executorOf(scenarioOf(agents, script, more), {
    onEvent: (event) => void events.push(event),
    onResult: (result) => void results.push(result),
  });
  const error = await executor.run().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const [result] = results;
  if (result === undefined || results.length !== 1) throw new Error(`${results.length} results`);
  const finished = events.filter((event) => event.type === 'SCENARIO_RUN_FINISHED');
  return { log: log.join(' '), error, result, finished, run: result.run };
}
