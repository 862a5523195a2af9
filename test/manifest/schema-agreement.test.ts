import { describe, expect, it } from 'vitest';
import { corpus, corpusNote } from '../helpers/corpus.ts';
import { compareSchemas } from './schema-agreement.ts';

describe(`our schemas and the published ones${corpusNote}`, () => {
  it.skipIf(corpus === undefined)(
    'give the same verdict on manifests and their mutants, but for the list',
    () => {
      const { compared, accepted, unexplained, unseen } = compareSchemas(corpus ?? '', 2);
      expect(unexplained).toEqual([]);
      expect(unseen).toEqual([]);
      expect(compared).toBeGreaterThan(5000);
      expect(accepted).toBeGreaterThan(500);
    },
  );
});
