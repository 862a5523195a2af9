import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { captureCaller } from '../../src/lib/call-site.ts';
import { AgentRole } from '../../src/scenario/agent.ts';
import { run } from '../../src/scenario/run.ts';
import type { ScenarioResult } from '../../src/scenario/scenario-result.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, succeed, user } from '../../src/scenario/steps.ts';
import { scenarioOf } from './logging-agents.ts';

/** The line that this was called on. */
function lineHere(): number | undefined {
  return captureCaller(lineHere)()?.line;
}

const closed = async () => {
  throw new Error('closed');
};
let controller = new AbortController();
const timedOut = () => {
  controller.abort(new Error('Test timed out in 5000ms.'));
  return new Promise<never>(() => undefined);
};
const thrower: ScriptStep = () => {
  throw new TypeError('no such thing');
};
const THROWER = (lineHere() ?? 0) - 2;
const greets = user('Hello?');
const answers = agent();
const ANSWERS = (lineHere() ?? 0) - 1;

interface Case {
  readonly what: string;
  readonly call?: () => Promise<string>;
  readonly script: readonly ScriptStep[];
  readonly line?: number | undefined;
  readonly error: { readonly code: string; readonly message: string };
}

const CASES: readonly Case[] = [
  {
    what: 'an agent throws in the first step',
    call: closed,
    script: [answers, succeed()],
    line: ANSWERS,
    error: { code: 'AGENT_FAILED', message: '[desk] closed' },
  },
  {
    what: 'an agent throws in a later step',
    call: closed,
    script: [greets, answers, succeed()],
    line: ANSWERS,
    error: { code: 'AGENT_FAILED', message: '[desk] closed' },
  },
  {
    what: 'a function of the author throws',
    script: [greets, thrower],
    line: THROWER,
    error: { code: 'STEP_FAILED', message: 'no such thing' },
  },
  {
    what: 'a function of the author throws what has no stack',
    script: [() => Promise.reject('just text')],
    error: { code: 'STEP_FAILED', message: 'just text' },
  },
  {
    what: 'the test runner calls off what a function of the author waits for',
    script: [timedOut],
    error: { code: 'ABORTED', message: 'The run was called off: Test timed out in 5000ms.' },
  },
  {
    what: 'the test runner calls the run off, by its time',
    call: timedOut,
    script: [answers, succeed()],
    line: ANSWERS,
    error: { code: 'ABORTED', message: 'The run was called off: Test timed out in 5000ms.' },
  },
];

describe('a run that breaks off tells where', () => {
  test.each(CASES)('$what', async ({ call = async () => 'Hi', script, line, error }) => {
    controller = new AbortController();
    const results: ScenarioResult[] = [];
    const desk = { name: 'desk', role: AgentRole.AGENT, call };
    const config = scenarioOf([desk], script, { signal: controller.signal });
    const options = {
      environment: {},
      workingDirectory: path.resolve(import.meta.dirname, '..'),
      onResult: (result: ScenarioResult) => void results.push(result),
    };
    const held = run(config, options);
    const runLine = (lineHere() ?? 0) - 1;
    await expect(held).rejects.toBeDefined();
    expect(results[0]?.run).toMatchObject({
      status: 'error',
      checks: [],
      error: { ...error, location: { file: 'scenario/broken-off.test.ts', line: line ?? runLine } },
    });
  });
});
