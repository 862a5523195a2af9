import { expect, test } from 'vitest';
import { spellSecret } from '../../src/lib/spell-secret.ts';

const SECRET = 'pa/ss "word"+ä€';

test.each<[string, string]>([
  ['as it is', SECRET],
  ['in JSON', JSON.stringify({ key: SECRET })],
  ['in JSON within JSON', JSON.stringify(JSON.stringify({ key: SECRET }))],
  ['in an address', `https://host/?key=${encodeURIComponent(SECRET)}`],
  ['in a form', new URLSearchParams({ key: SECRET }).toString()],
  ['in Base64, whatever stands before it', Buffer.from(SECRET).toString('base64')],
  ['in Base64 behind one byte', Buffer.from(`:${SECRET}:`).toString('base64')],
  ['in Base64 behind two', Buffer.from(`me${SECRET}`).toString('base64url')],
])('a secret is found %s', (_place, text) => {
  expect(spellSecret(SECRET).some((spelling) => text.includes(spelling))).toBe(true);
});

test('a short secret is not looked for in Base64, where it would be any text', () => {
  expect(spellSecret('abcdefg')).toEqual(['abcdefg']);
});
