import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArenaResult } from '../../src/baseline/parse-arena-result.ts';
import { readArenaResult } from '../../src/baseline/read-arena-result.ts';
import { ManifestError } from '../../src/errors/manifest-error.ts';
import type { JsonValue } from '../../src/lib/json.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import { fromUsd } from '../../src/model/money.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import type { ArenaResult } from '../../src/model/run-result.ts';
import { STATUSES } from '../../src/model/status.ts';
import { writeArenaResults } from '../../src/reports/arena-results.ts';
import {
  makeCheck,
  makeFailure,
  makeMessage,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';
import { richResult } from '../fixtures/results/rich-results.ts';

async function written(result: ArenaResult): Promise<string> {
  const sink = createStringSink();
  await writeArenaResults(sourceOf(result), sink);
  return sink.text();
}

const text = await written(makeResult([makeRun({ checks: [makeCheck(), makeFailure({ type: 'regex' })] })]));

/** The small result with one thing changed. */
function changed(change: (value: ReturnType<typeof JSON.parse>) => void): string {
  const value = JSON.parse(text);
  change(value);
  return JSON.stringify(value);
}

describe('what is written is read back', () => {
  test('the rich result, whole and line by line', async () => {
    const rich = await written(richResult);
    expect(parseArenaResult(rich)).toEqual(richResult);
    expect(await readArenaResult(rich.split('\n'))).toEqual(richResult);
  });

  test('any result', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryResult(), async (result) => {
        const json = await written(result);
        expect(parseArenaResult(json)).toEqual(result);
        expect(await readArenaResult(json.split('\n'))).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });

  test('another layout is read as a whole, and a stream may come late', async () => {
    const indented = JSON.stringify(JSON.parse(text), undefined, 2).split('\n');
    async function* late() {
      for (const line of indented) {
        await setTimeout(0);
        yield line;
      }
    }
    expect(await readArenaResult(late())).toEqual(parseArenaResult(text));
  });

  test('the layout is one run per line, keys in their order, meta last', async () => {
    const lines = (await written(richResult)).split('\n');
    expect(lines.slice(0, 4)).toEqual(['{', '"schemaVersion": 1,', '"lane": "mock",', '"runs": [']);
    expect(lines).toHaveLength(4 + richResult.runs.length + 5);
    expect(lines.at(-3)).toMatch(/^"meta": /);
    const keys = Object.keys(JSON.parse((lines[4] ?? '').replace(/,$/, '')));
    expect(keys.join(' ')).toBe(
      'key id config scenario provider model region trial status costUsd inputTokens outputTokens latencyMs messages checks',
    );
  });
});

function arbitraryResult(): fc.Arbitrary<ArenaResult> {
  const words = fc.string({ unit: 'grapheme', maxLength: 30 });
  const check = fc.record({
    status: fc.constantFrom(...STATUSES),
    message: words,
    // A __proto__ key is dropped on reading, which a test of its own shows.
    details: fc
      .jsonValue()
      .filter((value) => !JSON.stringify(value).includes('__proto__'))
      .map((value) => JSON.parse(JSON.stringify(value)) as JsonValue),
  });
  const run = fc.record({
    cost: fc.option(fc.nat().map((nanos) => fromUsd(nanos / 1e9))),
    inputTokens: fc.nat(),
    latencyMs: fc.nat(),
    messages: fc.array(
      words.map((said) => makeMessage({ text: said })),
      { maxLength: 3 },
    ),
    checks: fc.array(check, { maxLength: 4 }),
  });
  return fc.array(run, { maxLength: 5 }).map((runs) =>
    // Through JSON once, so that -0 and the like are as JSON has them.
    makeResult(
      runs.map((facts, index) =>
        makeRun({
          ...facts,
          scenario: `s${index}`,
          checks: facts.checks.map((outcome, at) =>
            JSON.parse(JSON.stringify(makeCheck({ ...outcome, hash: `${at}` }))),
          ),
        }),
      ),
    ),
  );
}

describe('what is refused, and why', () => {
  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /not JSON/],
    ['no object', '[]', /not a JSON object/],
    [
      'a newer version',
      changed((v) => (v.schemaVersion = 2)),
      /schemaVersion is 2, newer than 1.*newer release/,
    ],
    ['no version', changed((v) => delete v.schemaVersion), /schemaVersion is missing/],
    ['an unknown lane', changed((v) => (v.lane = 'dream')), /lane: /],
    ['no runs', changed((v) => delete v.runs), /runs: /],
    ['no meta', changed((v) => delete v.meta), /meta: /],
    [
      'a status no check bears out',
      changed((v) => (v.runs[0].status = 'passed')),
      /runs\[0\]\.status is "passed".*"failed"/,
    ],
    [
      'a failure that is not one',
      changed((v) => (v.runs[0].checks[1].expected = true)),
      /status is "failed".*"passed"/,
    ],
    ['a negative cost', changed((v) => (v.runs[0].costUsd = -1)), /runs\[0\]\.costUsd/],
    ['a cost beyond reason', changed((v) => (v.runs[0].costUsd = 1e12)), /runs\[0\]\.costUsd/],
    ['no cost', changed((v) => delete v.runs[0].costUsd), /runs\[0\]\.costUsd/],
    ['a broken number', changed((v) => (v.runs[0].inputTokens = 1.5)), /runs\[0\]\.inputTokens/],
    [
      'line zero',
      changed((v) => (v.runs[0].checks[0].location.line = 0)),
      /runs\[0\]\.checks\[0\]\.location\.line/,
    ],
    [
      'an unknown status',
      changed((v) => (v.runs[0].checks[0].status = 'ok')),
      /runs\[0\]\.checks\[0\]\.status/,
    ],
    ['an endless name', changed((v) => (v.runs[0].scenario = 'x'.repeat(5_000))), /runs\[0\]\.scenario/],
    ['two runs of one key', changed((v) => v.runs.push(v.runs[0])), /two of its runs have the key/],
    [
      'two checks of one id',
      changed((v) => (v.runs[0].checks[1].id = v.runs[0].checks[0].id)),
      /two entries with the id/,
    ],
    [
      'too many checks',
      changed((v) => (v.runs[0].checks = Array(10_001).fill(v.runs[0].checks[0]))),
      /runs\[0\]\.checks/,
    ],
    [
      'deep nesting',
      changed((v) => (v.runs[0].checks[0].details = JSON.parse('['.repeat(100) + ']'.repeat(100)))),
      /nested deeper/,
    ],
    [
      'deep nesting in a key nobody knows',
      `{"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      /nested deeper/,
    ],
  ])('%s', async (_name, bad, reason) => {
    expect(() => parseArenaResult(bad)).toThrow(ManifestError);
    expect(() => parseArenaResult(bad)).toThrow(reason);
    expect(() => parseArenaResult(bad)).toThrow(expect.objectContaining({ code: 'RESULT_INVALID' }));
    await expect(readArenaResult(bad.split('\n'))).rejects.toThrow(reason);
  });

  test('a stream that ends in the middle', async () => {
    await expect(readArenaResult(text.split('\n').slice(0, 5))).rejects.toThrow(/ends in the middle/);
  });

  test('a stream with a bad run names it', async () => {
    const lines = text.split('\n');
    lines[4] = '{"key": 1}';
    await expect(readArenaResult(lines)).rejects.toThrow(/runs\[0\]\.key/);
  });
});

describe('what is let through', () => {
  test('unknown keys are ignored', () => {
    const result = parseArenaResult(
      changed((v) => {
        v.later = true;
        v.runs[0].later = true;
        v.runs[0].checks[0].later = true;
      }),
    );
    expect(result).toEqual(parseArenaResult(text));
  });

  test('the summary is counted again', () => {
    const result = parseArenaResult(changed((v) => (v.summary = { total: 99, failed: 'none' })));
    expect(result.summary).toMatchObject({ total: 1, failed: 1, passed: 0 });
  });

  test('a __proto__ key reaches nothing', () => {
    const poisoned = text.replace(
      '"toolCalls":[]',
      '"toolCalls":[{"id":"1","name":"n","args":{"__proto__":{"bad":1},"a":1}}],"__proto__":{"bad":1}',
    );
    const result = parseArenaResult(poisoned);
    expect(result.runs[0]?.messages[0]?.toolCalls[0]?.args).toEqual({ a: 1 });
    expect(({} as Record<string, unknown>).bad).toBeUndefined();
    expect(Object.hasOwn(result.runs[0]?.messages[0]?.toolCalls[0]?.args as object, '__proto__')).toBe(false);
  });
});
