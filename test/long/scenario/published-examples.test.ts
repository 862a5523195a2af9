import { execFileSync, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { ROOT_DIRECTORY } from '../../docs/page-blocks.ts';
import { publishedNote, publishedScenario } from '../../helpers/published-scenario.ts';

const script = (name: string) => path.join(ROOT_DIRECTORY, 'scripts', name);
const published = publishedScenario ?? '';

test.skipIf(publishedScenario === undefined)(
  `the examples of the published README run${publishedNote}`,
  () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [script('run-published-examples.mjs'), published],
      { encoding: 'utf8' },
    );
    const outcomes = stdout
      .split('\n')
      .filter((line) => line.startsWith('README.md:'))
      .map((line) => line.replace(/^README\.md:\d+: /, ''));
    expect([status, stderr]).toEqual([0, '']);
    expect(outcomes).toEqual([
      'a program: as it should be',
      'a test with tools: as it should be',
      'a declaration: as it should be',
      'a script with an assertion: as it should be',
      'a conversation by voice: as it should be',
      'a configuration of the project: as it should be',
      'a set: as it should be',
      'a configuration of vitest by withScenario: as it should be',
      'a configuration of vitest by hand: as it should be',
    ]);
  },
);

test.skipIf(publishedScenario === undefined)(
  `the list of published names is true${publishedNote}`,
  async () => {
    const listed = execFileSync(process.execPath, [script('list-published-names.mjs'), published], {
      encoding: 'utf8',
    });
    const kept = await readFile(
      path.join(ROOT_DIRECTORY, 'test/fixtures/published-scenario-names.json'),
      'utf8',
    );
    expect(JSON.parse(listed)).toEqual(JSON.parse(kept));
  },
);
