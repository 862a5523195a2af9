import { expect, it } from 'vitest';
import { type AskedFormats, resolveFormats } from '../../src/arena/resolve-formats.ts';
import type { Arena } from '../../src/manifest/arena.ts';

const arena = (defaults: Arena['defaults']): Arena => ({ providers: [], defaults });

it.each<[string, AskedFormats, Arena['defaults'][], string[]]>([
  ['json when nobody says anything', {}, [{}], ['json']],
  ['what was asked for, once each', { formats: ['junit', 'json', 'junit'] }, [{}], ['junit', 'json']],
  ['the manifest', {}, [{ output: { dir: 'out', formats: ['junit'] } }], ['junit']],
  ['the old flat key', {}, [{ output_formats: ['markdown'] }], ['markdown']],
  [
    'the new key over the old one',
    {},
    [{ output: { dir: 'out', formats: [] }, output_formats: ['markdown'] }],
    ['json'],
  ],
  [
    'html for the old html_report',
    {},
    [{ html_report: 'r.html', output_formats: ['json'] }],
    ['json', 'html'],
  ],
  ['what is added to those asked for', { formats: ['json'], addedFormats: ['html'] }, [{}], ['json', 'html']],
  [
    'what is added to those of the manifest',
    { addedFormats: ['html'] },
    [{ output_formats: ['html', 'junit'] }],
    ['html', 'junit'],
  ],
  ['every manifest', {}, [{ output_formats: ['junit'] }, {}], ['junit', 'json']],
])('takes %s', (_title, asked, defaults, expected) => {
  expect(resolveFormats(asked, defaults.map(arena))).toEqual(expected);
});
