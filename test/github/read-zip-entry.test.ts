import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZipEntry } from '../../src/github/read-zip-entry.ts';

const NAME = 'arena-results.json';

/** Gives the last entry the name of the first, which no honest packer does; both names have the same length. */
function renamed(archive: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(archive).toString('latin1').replaceAll(from, to), 'latin1');
}

function manyFiles(count: number): Uint8Array {
  const others = Array.from({ length: count - 1 }, (_, index) => [`f${index}`, new Uint8Array()] as const);
  return zipSync({ [NAME]: strToU8('{}'), ...Object.fromEntries(others) });
}

describe('readZipEntry', () => {
  test.each([2, 1_000])('finds the file among %i', (count) => {
    const entry = readZipEntry(manyFiles(count), NAME, 100);
    expect('content' in entry && strFromU8(entry.content)).toBe('{}');
  });

  test('refuses an archive that lists a thousand files more', () => {
    expect(readZipEntry(manyFiles(1_001), NAME, 100)).toEqual({
      reason: expect.stringMatching(/lists more than 1000 files/),
    });
  });

  test('refuses an archive that holds the file twice', () => {
    const archive = zipSync({ [NAME]: strToU8('{"a":1}'), 'other-results.json': strToU8('{"b":2}') });
    expect(readZipEntry(renamed(archive, 'other-results.json', NAME), NAME, 100)).toEqual({
      reason: expect.stringMatching(/holds arena-results\.json more than once/),
    });
  });
});
