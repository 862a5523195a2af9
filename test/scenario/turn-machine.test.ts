import { describe, expect, test } from 'vitest';
import type { ProgressCallback } from '../../src/scenario/scenario-execution.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, judge, proceed, user } from '../../src/scenario/steps.ts';
import { executorOf, loggingAgents, scenarioOf } from './logging-agents.ts';

interface Row {
  readonly name: string;
  readonly agents?: string;
  readonly maxTurns?: number;
  readonly script: (onTurn: ProgressCallback) => readonly ScriptStep[];
  readonly sequence: string;
}

const MAX_TURNS_FAILURE = 'max-turns';
const pairs = (count: number): readonly ScriptStep[] =>
  Array.from({ length: count }, () => [user(), agent()]).flat();

/** Table A3: who acts in which turn. */
const ROWS: readonly Row[] = [
  {
    name: 'U A J, proceed(), maxTurns 2',
    maxTurns: 2,
    script: (onTurn) => [proceed(undefined, onTurn)],
    sequence: `U@0 A@0 J@0 turn@1 U@1 A@1 J@1 turn@2 ${MAX_TURNS_FAILURE}`,
  },
  { name: 'proceed(1)', script: (onTurn) => [proceed(1, onTurn)], sequence: 'U@0 A@0 J@0' },
  {
    name: 'proceed(2)',
    script: (onTurn) => [proceed(2, onTurn)],
    sequence: 'U@0 A@0 J@0 turn@1 U@1 A@1 J@1',
  },
  { name: 'proceed(0) is proceed(1)', script: (onTurn) => [proceed(0, onTurn)], sequence: 'U@0 A@0 J@0' },
  {
    name: 'proceed(1), proceed(1)',
    script: (onTurn) => [proceed(1, onTurn), proceed(1, onTurn)],
    sequence: 'U@0 A@0 J@0 turn@1 U@1 A@1 J@1',
  },
  {
    name: 'user, proceed(1): the unfinished turn counts as the first',
    script: (onTurn) => [user(), proceed(1, onTurn)],
    sequence: 'U@0 A@0 J@0',
  },
  {
    name: 'user, agent, proceed(1) with a judge',
    script: (onTurn) => [user(), agent(), proceed(1, onTurn)],
    sequence: 'U@0 A@0 J@0',
  },
  {
    name: 'user, agent, proceed(1) without a judge',
    agents: 'UA',
    script: (onTurn) => [user(), agent(), proceed(1, onTurn)],
    sequence: 'U@0 A@0 turn@1 U@1 A@1',
  },
  { name: 'user, user', script: () => [user(), user()], sequence: 'U@0 U@1' },
  { name: 'agent, agent with one agent', script: () => [agent(), agent()], sequence: 'A@0 A@1' },
  {
    name: 'agent, agent, agent with two agents',
    agents: 'UXYJ',
    script: () => [agent(), agent(), agent()],
    sequence: 'X@0 Y@0 X@1',
  },
  { name: 'judge, user', script: () => [judge(), user()], sequence: 'J@0 U@1' },
  {
    name: '3 x (user, agent), proceed, maxTurns 2: script steps have no limit',
    maxTurns: 2,
    script: (onTurn) => [...pairs(3), proceed(undefined, onTurn)],
    sequence: `U@0 A@0 U@1 A@1 U@2 A@2 J@2 turn@3 ${MAX_TURNS_FAILURE}`,
  },
  {
    name: 'all agents of a role act in one turn, in the order of the list',
    agents: 'YUXJ',
    script: (onTurn) => [proceed(1, onTurn)],
    sequence: 'U@0 Y@0 X@0 J@0',
  },
  {
    name: 'a role nobody has is left out by proceed',
    agents: 'A',
    maxTurns: 2,
    script: (onTurn) => [proceed(undefined, onTurn)],
    sequence: `A@0 turn@1 A@1 turn@2 ${MAX_TURNS_FAILURE}`,
  },
  {
    name: 'maxTurns is 10 when nobody says',
    agents: 'A',
    script: () => [proceed()],
    sequence: `${Array.from({ length: 10 }, (_, turn) => `A@${turn}`).join(' ')} ${MAX_TURNS_FAILURE}`,
  },
];

describe('table A3: the turn machine', () => {
  test.each(ROWS)('$name', async ({ agents, maxTurns, script, sequence }) => {
    const log: string[] = [];
    const steps = script(({ currentTurn }) => void log.push(`turn@${currentTurn}`));
    const config = scenarioOf(loggingAgents(log, agents), steps, maxTurns === undefined ? {} : { maxTurns });
    const result = await executorOf(config).run();
    if (result.stopReason === 'max-turns') log.push(MAX_TURNS_FAILURE);
    expect(log.join(' ')).toBe(sequence);
  });
});
