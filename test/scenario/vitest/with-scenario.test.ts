import path from 'node:path';
import { expect, test } from 'vitest';
import { withScenario } from '../../../src/scenario/vitest/config.ts';
import { ROOT_DIRECTORY } from '../../docs/page-blocks.ts';

const setup = path.join(ROOT_DIRECTORY, 'src/scenario/vitest/setup.ts');
const globalSetup = path.join(ROOT_DIRECTORY, 'src/scenario/vitest/setup-global.ts');

test.each<[string, string | string[] | undefined, string[]]>([
  ['none', undefined, []],
  ['one', './own.ts', ['./own.ts']],
  ['several', ['./own.ts', './other.ts'], ['./own.ts', './other.ts']],
])('setup files that are there already come after ours: %s', (_name, files, others) => {
  const own = files === undefined ? {} : { setupFiles: files, globalSetup: files };
  expect(withScenario({ test: own }).test).toEqual({
    setupFiles: [setup, ...others],
    globalSetup: [globalSetup, ...others],
  });
});

test('everything else stays as it is', () => {
  const given = { base: '/here', test: { testTimeout: 7, setupFiles: ['./own.ts'] } };
  expect(withScenario(given)).toMatchObject({ base: '/here', test: { testTimeout: 7 } });
  expect(given).toEqual({ base: '/here', test: { testTimeout: 7, setupFiles: ['./own.ts'] } });
});

test('a configuration without tests gets them, and a second time changes nothing', () => {
  const once = withScenario({});
  expect(once.test?.setupFiles).toEqual([setup]);
  expect(withScenario(once)).toEqual(once);
});
