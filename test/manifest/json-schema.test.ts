import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { describeFields, describeMockFields, manifestJsonSchemas } from '../../src/manifest/json-schema.ts';
import { type ManifestKind, manifestKinds } from '../../src/manifest/kinds.ts';

const kinds = Object.keys(manifestKinds) as ManifestKind[];

describe.each(kinds)('%s', (kind) => {
  const schema = manifestJsonSchemas()[kind];

  it('has a JSON Schema of draft 7 that compiles', () => {
    const ajv = new Ajv({ strict: true, strictTypes: false });
    addFormats.default(ajv);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `urn:arena-action:manifest:${kind}`,
      title: kind,
    });
  });

  it('describes every field in one sentence', () => {
    const fields = describeFields(kind);
    const undescribed = fields.filter(({ description }) => !/^[^\s].*\.$/.test(description));
    expect(undescribed).toEqual([]);
    expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
  });
});

describe('rows of the reference page', () => {
  const row = (kind: ManifestKind, path: string) => describeFields(kind).find((field) => field.path === path);

  it('tell path, type, default and whether a field is required', () => {
    expect(row('Scenario', 'spec.turns[].role')).toEqual({
      path: 'spec.turns[].role',
      type: 'text',
      required: true,
      description: 'Who speaks: user, or a role of self_play.',
    });
    expect(row('Arena', 'spec.providers[].group')).toMatchObject({ required: false, default: '"default"' });
    expect(row('Scenario', 'spec.turns')?.type).toBe('list of mapping');
    expect(row('Arena', 'spec.prompt_configs[].vars')?.type).toBe('mapping to text');
    expect(row('Eval', 'spec.mode')?.type).toBe('"instant" | "realtime" | "accelerated"');
    expect(row('PromptConfig', 'spec.model_overrides.*.system_template')?.type).toBe('text');
    expect(row('Tool', 'spec.mock_result')?.type).toBe('anything');
  });

  it('tell of mock files what an entry may be, and the fields of each', () => {
    const fields = describeMockFields();
    const typeOf = (path: string) => fields.find((field) => field.path === path)?.type;
    expect(typeOf('scenarios.*.turns')).toBe('mapping to text or mapping');
    expect(typeOf('scenarios.*.turns.*.tool_calls[].name')).toBe('text');
    expect(typeOf('tools.*[].when')).toBe('mapping to anything');
    expect(fields.every(({ description }) => description !== '')).toBe(true);
  });
});
