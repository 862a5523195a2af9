import { expect, test } from 'vitest';
import { loadMockFile } from '../../src/manifest/load-mock-file.ts';
import { base, createMemoryReader } from '../manifest/memory-files.ts';
import { readBlocks } from './page-blocks.ts';

test('the example of the page on mock files is one', async () => {
  const [example] = (await readBlocks('docs/reference/mock-files.md')).filter(
    ({ language }) => language === 'yaml',
  );
  const reader = createMemoryReader({ 'mock.yaml': example?.text ?? '' });
  const { mockFile, problems } = await loadMockFile('/repo/mock.yaml', reader, base);
  expect(problems).toEqual([]);
  expect(Object.keys(mockFile?.content.scenarios['order-status']?.turns ?? {})).toEqual(['1', '2']);
  expect(mockFile?.content.tools?.find_order).toHaveLength(2);
});
