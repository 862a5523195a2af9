import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type DefinedScenario, defineScenario } from '../../src/manifest/define-scenario.ts';
import { parseDefinedScenarios } from '../../src/manifest/parse-defined-scenarios.ts';
import { base, summarise } from './memory-files.ts';

const spec = {
  id: 'refund',
  task_type: 'support',
  description: 'A refund.',
  turns: [{ role: 'user', content: 'Hello' }],
} as const satisfies object;

/** A scenario as somebody without types writes it. */
const untyped = (given: unknown, site?: ReturnType<DefinedScenario['site']>) =>
  ({ spec: given, site: () => site }) as DefinedScenario;

const place = { file: '/repo/test/refund.test.ts', line: 7, column: 3 };

describe('parseDefinedScenarios', () => {
  it.each([
    ['none', [], { ids: [], problems: [] }],
    ['a sound one', [untyped(spec, place)], { ids: ['refund'], problems: [] }],
    [
      'one without an id',
      [untyped({ ...spec, id: undefined }, place)],
      { ids: ['scenario'], problems: ['error test/refund.test.ts:7:3 missing-key spec.id'] },
    ],
    [
      'no object at all',
      [untyped('refund', place)],
      { ids: ['scenario'], problems: ['error test/refund.test.ts:7:3 wrong-type spec'] },
    ],
    [
      'one of a place that nobody knows',
      [untyped({ ...spec, turns: 'none' })],
      { ids: ['refund'], problems: ['error scenario:1:1 wrong-type spec.turns'] },
    ],
    [
      'a sound one beside another',
      [untyped({ ...spec, id: 7 }, place), untyped(spec, place)],
      { ids: ['scenario', 'refund'], problems: ['error test/refund.test.ts:7:3 wrong-type spec.id'] },
    ],
  ])('reads %s', (_title, defined, expected) => {
    const { entries, isComplete, problems } = parseDefinedScenarios(defined, base);
    const ids = entries.map(({ manifest }) => manifest.id);
    expect({ ids, problems: summarise(problems) }).toEqual(expected);
    // What is wrong in one is filled with blanks, so that everything else is looked at too.
    expect(isComplete).toBe(true);
  });
});

it('a scenario stands where it was defined', () => {
  const { site } = defineScenario({ ...spec, turns: [...spec.turns] });
  const file = fileURLToPath(import.meta.url);
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('= defineScenario('));
  expect(site()).toMatchObject({ file, line: line + 1 });
});
