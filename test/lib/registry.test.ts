import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/lib/registry.ts';

const entries = [{ names: ['length', 'max_length'] }, { names: ['regex'] }];
const namesOf = (entry: { names: string[] }) => entry.names;

describe('createRegistry', () => {
  const registry = createRegistry('check', entries, namesOf);

  it('finds an entry by each of its names', () => {
    expect(registry.get('length')).toBe(entries[0]);
    expect(registry.get('max_length')).toBe(entries[0]);
    expect(registry.get('constructor')).toBeUndefined();
    expect(registry).toMatchObject({ noun: 'check', names: ['length', 'max_length', 'regex'], entries });
  });

  it('suggests the nearest name', () => {
    expect(registry.suggest('lenght')).toBe('length');
    expect(registry.suggest('nothing like it')).toBeUndefined();
  });

  it('refuses two entries of one name', () => {
    expect(() => createRegistry('check', [...entries, { names: ['regex'] }], namesOf)).toThrow(
      'Two entries of the check registry are called "regex".',
    );
  });
});
