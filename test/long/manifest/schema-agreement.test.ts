import { describe, expect, it } from 'vitest';
import { corpus, corpusNote } from '../../helpers/corpus.ts';
import { compareSchemas } from '../../manifest/schema-agreement.ts';

describe(`our schemas and the published ones, every mutant${corpusNote}`, () => {
  it.skipIf(corpus === undefined)('give the same verdict, but for the list', () => {
    const { unexplained, unseen } = compareSchemas(corpus ?? '', Number.POSITIVE_INFINITY);
    expect(unexplained).toEqual([]);
    expect(unseen).toEqual([]);
  });
});
