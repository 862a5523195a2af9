import { expect, it } from 'vitest';
import { resolveFormats } from '../../src/arena/resolve-formats.ts';
import type { Arena } from '../../src/manifest/arena.ts';

const arena = (defaults: Arena['defaults']): Arena => ({ providers: [], defaults });

it.each<[string, string[] | undefined, Arena['defaults'][], string[]]>([
  ['json when nobody says anything', undefined, [{}], ['json']],
  ['what was asked for, once each', ['junit', 'json', 'junit'], [{}], ['junit', 'json']],
  ['the manifest', undefined, [{ output: { dir: 'out', formats: ['junit'] } }], ['junit']],
  ['the old flat key', undefined, [{ output_formats: ['markdown'] }], ['markdown']],
  [
    'the new key over the old one',
    undefined,
    [{ output: { dir: 'out', formats: [] }, output_formats: ['markdown'] }],
    ['json'],
  ],
  [
    'html for the old html_report',
    undefined,
    [{ html_report: 'r.html', output_formats: ['json'] }],
    ['json', 'html'],
  ],
  ['every manifest', undefined, [{ output_formats: ['junit'] }, {}], ['junit', 'json']],
])('takes %s', (_title, asked, defaults, expected) => {
  expect(resolveFormats(asked, defaults.map(arena))).toEqual(expected);
});
