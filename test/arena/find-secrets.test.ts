import { expect, test } from 'vitest';
import { findSecrets } from '../../src/arena/find-secrets.ts';

const credentials = { secrets: [], missing: [], of: () => undefined };

test.each([
  ['DB_PASSWORD', 'correcthorse', true],
  ['MY_SECRET', 'production', true],
  ['DEPLOY_KEY', 'somewords', true],
  ['API_TOKEN', 'somewords', true],
  ['AUTH_HEADER', 'abcdefg7', true],
  ['SECRET_VALUE', 'seventeen-letters', true],
  ['SECRET_NAME', 'production', false],
  ['AUTH_MODE', 'disabled', false],
  ['TOKEN_KIND', 'sixteen--letters', false],
  ['API_TOKEN', 'seven77', false],
  ['EDITOR', 'abcdefgh1234567890', false],
])('%s=%s is a secret: %s', (name, value, isSecret) => {
  expect(findSecrets([], credentials, { [name]: value })).toEqual(isSecret ? [value] : []);
});
