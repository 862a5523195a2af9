import { expect, it } from 'vitest';
import { keyCriteria } from '../../../src/scenario/judge/criterion-keys.ts';

const LONG = 'x'.repeat(80);

it.each<[string, readonly string[], readonly string[]]>([
  ['spaces and case', ['The agent Greets'], ['the_agent_greets']],
  ['apostrophes', ["doesn't shout"], ['doesnt_shout']],
  ['everything else', ['costs < 5$ (net)'], ['costs___5___net_']],
  ['70 characters', [LONG], [LONG.slice(0, 70)]],
  [
    'the same words [FIX: numbered]',
    ['be kind', 'Be kind', 'be-kind'],
    ['be_kind', 'be_kind_2', 'be_kind_3'],
  ],
  [
    'the same beginning [FIX: numbered within 70]',
    [`${LONG}a`, `${LONG}b`],
    [LONG.slice(0, 70), `${LONG.slice(0, 68)}_2`],
  ],
  ['a number that is taken', ['be kind', 'be kind 2', 'be kind'], ['be_kind', 'be_kind_2', 'be_kind_3']],
  ['no words', ['', '?'], ['criterion', '_']],
])('makes keys of criteria: %s', (_name, criteria, keys) => {
  expect(keyCriteria(criteria)).toEqual(
    criteria.map((criterion, index) => ({ criterion, key: keys[index] })),
  );
});
