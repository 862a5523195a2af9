import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/option-table.ts';
import { parseCommandLine } from '../../src/cli/parse-command-line.ts';
import { parsePolicyText } from '../../src/manifest/load-policy-file.ts';
import { policyFileSchema } from '../../src/manifest/policy-file.ts';
import { readBlocks } from './page-blocks.ts';

const blocks = await readBlocks('docs/policy.md');
const BASE = { workingDirectory: '/w', repositoryRoot: '/w' };

test.each(
  blocks.filter(({ language }) => language === 'yaml').map((block) => [block.line, block.text] as const),
)('the file on line %i is valid', async (_line, text) => {
  const { policy, problems } = await parsePolicyText(text, '/w/arena-action.yaml', BASE);
  expect(problems).toEqual([]);
  expect(policy).toBeDefined();
});

test('the page tells of every key', async () => {
  const yaml = blocks.map(({ text }) => text).join('');
  for (const key of Object.keys(policyFileSchema.shape)) {
    if (key !== '$schema') expect(yaml).toMatch(new RegExp(`^${key}:`, 'm'));
  }
});

test('the command it shows is one', () => {
  const [command] = blocks.filter(({ language }) => language === 'sh');
  const bless = COMMANDS.find(({ name }) => name === 'bless');
  if (bless === undefined || command === undefined) throw new Error('There is no command.');
  const words = [...command.text.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  const line = parseCommandLine(bless, words.slice(2));
  expect(line.list('scenario')).toEqual(['refund-flow']);
  expect(line.text('reason')).toMatch(/order number/);
});
