import { type AgentAdapter, type AgentReturn, AgentRole } from '../../src/scenario/agent.ts';
import type { RunOptions } from '../../src/scenario/run-options.ts';
import type { ScenarioConfig } from '../../src/scenario/scenario-config.ts';
import { ScenarioExecutor } from '../../src/scenario/scenario-executor.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';

/** What a judge says who lets the conversation go on. */
export const GOES_ON: AgentReturn = [];

/** An agent that notes each of its calls as `U@0`: its letter and the turn. */
export function loggingAgent(
  log: string[],
  letter: string,
  role: AgentRole,
  answer: (call: number) => AgentReturn = () => (role === AgentRole.JUDGE ? GOES_ON : letter.toLowerCase()),
): AgentAdapter {
  let calls = 0;
  return {
    name: letter,
    role,
    async call({ scenarioState }) {
      log.push(`${letter}@${scenarioState.currentTurn}`);
      return answer(calls++);
    },
  };
}

/** The agents `U`, `A` and `J`, or those whose letters are given; X and Y are agents under test too. */
export function loggingAgents(log: string[], letters = 'UAJ'): readonly AgentAdapter[] {
  return [...letters].map((letter) => loggingAgent(log, letter, ROLE_OF[letter] ?? AgentRole.AGENT));
}

const ROLE_OF: Readonly<Record<string, AgentRole>> = { U: AgentRole.USER, J: AgentRole.JUDGE };

/** A scenario with all that need not be said. */
export function scenarioOf(
  agents: readonly AgentAdapter[],
  script: readonly ScriptStep[],
  more: Partial<ScenarioConfig> = {},
): ScenarioConfig {
  return { name: 'refund', description: 'Somebody wants their money back.', agents, script, ...more };
}

/** Ids that count. */
export function countingIds(): NonNullable<RunOptions['createId']> {
  const counts = new Map<string, number>();
  return (kind) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}-${count}`;
  };
}

/** An executor whose ids count. */
export function executorOf(config: ScenarioConfig, options: RunOptions = {}): ScenarioExecutor {
  return new ScenarioExecutor(config, { createId: countingIds(), environment: {}, ...options });
}
