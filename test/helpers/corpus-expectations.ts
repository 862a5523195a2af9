import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RunResult } from '../../src/model/run-result.ts';

const expectedCheck = z.strictObject({
  use: z.enum(['assertion', 'guardrail', 'pack-eval']),
  scope: z.enum(['turn', 'conversation']),
  turn: z.int().optional(),
  iteration: z.int().optional(),
  index: z.int(),
  type: z.string(),
  status: z.enum(['passed', 'failed', 'error', 'skipped']),
  code: z.string().optional(),
  score: z.number().optional(),
  counts: z.literal(false).optional(),
  mock: z.int().optional(),
});

const expectationsSchema = z
  .array(
    z.strictObject({
      arena: z.string(),
      scenario: z.string(),
      providers: z.array(z.string()).nonempty(),
      status: z.enum(['passed', 'failed', 'error', 'skipped']),
      checks: z.array(expectedCheck).nonempty(),
    }),
  )
  .nonempty();

/** What the mock files of example arenas imply, written down before the engine ran them. */
export const expectations = expectationsSchema.parse(
  parse(
    readFileSync(fileURLToPath(new URL('../fixtures/corpus-expectations.yaml', import.meta.url)), 'utf8'),
  ),
);

/** The runs an arena is expected to give, in the order of their names. */
export function expectedRuns(arena: string) {
  const runs = expectations
    .filter((entry) => entry.arena === arena)
    .flatMap(({ scenario, providers, status, checks }) =>
      providers.map((provider) => ({
        scenario,
        provider,
        status,
        checks: checks.map(({ mock: _line, counts, ...check }) => ({
          ...check,
          ...(counts === false ? { expected: true } : {}),
        })),
      })),
    );
  return runs.sort(byName);
}

/** The runs that an arena gave, in the words of the expectations and in the same order. */
export function actualRuns(runs: readonly Pick<RunResult, 'scenario' | 'provider' | 'status' | 'checks'>[]) {
  return runs
    .map(({ scenario, provider, status, checks }) => ({
      scenario,
      provider,
      status,
      checks: checks.map(
        ({ id: _id, message: _message, details: _details, location: _location, ...check }) => check,
      ),
    }))
    .sort(byName);
}

interface Named {
  readonly scenario: string;
  readonly provider: string;
}

function byName(one: Named, other: Named): number {
  return `${one.scenario} ${one.provider}` < `${other.scenario} ${other.provider}` ? -1 : 1;
}
