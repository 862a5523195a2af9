import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { validateArena } from '../../src/arena/validate-arena.ts';
import { PRICE_SOURCES } from '../../src/cost/price-table.ts';
import { createRealProvider } from '../../src/engine/create-real-provider.ts';
import type { Provider as ProviderSpec } from '../../src/manifest/provider.ts';
import { callLimitsOf } from '../../src/providers/call-limits.ts';
import { findCredential } from '../../src/providers/find-credential.ts';
import { providerKinds } from '../../src/providers/index.ts';
import { RETRY_POLICY } from '../../src/providers/with-retries.ts';
import { offlineSetting } from '../helpers/provider-setting.ts';
import { providerManifest } from '../helpers/real-provider.ts';
import { createWorkspace } from '../helpers/workspace.ts';
import { ROOT_DIRECTORY, readBlocks } from './page-blocks.ts';

const page = await readFile(path.join(ROOT_DIRECTORY, 'docs/real-mode.md'), 'utf8');
const yaml = (await readBlocks('docs/real-mode.md')).filter(({ language }) => language === 'yaml');
const manifests = yaml.filter(({ text }) => text.includes('kind: Provider'));
const words = page.replaceAll(/\s+/g, ' ');

interface Step {
  readonly uses?: string;
  readonly with?: object;
}

/** Looks for the key of a manifest where these variables are set. */
function search(spec: Partial<ProviderSpec>, environment: Record<string, string>) {
  const manifest = providerManifest(spec);
  const kind = providerKinds.get(manifest.spec.type);
  if (kind === undefined) throw new Error(`no provider type ${manifest.spec.type}`);
  const sources = { environment, workingDirectory: '/', readText: offlineSetting.readText };
  return findCredential(manifest, kind, sources);
}

describe('the manifests of the page on real mode', () => {
  test('are as many as the page promises', () => {
    expect(manifests.map(({ heading }) => heading)).toEqual([
      'OpenAI',
      'Ollama',
      'vLLM',
      'Azure OpenAI',
      'OpenRouter',
      'GitHub Models',
      'Claude',
      'Claude on Bedrock',
      'Claude on Vertex',
      'Gemini',
      'Gemini on Vertex',
      'The form of answers',
      'Limits',
    ]);
  });

  test.each(manifests.map(({ heading, text }) => [heading, text]))(
    '%s: load and can be called',
    async (_name, text) => {
      await using workspace = await createWorkspace({ 'it.provider.yaml': text });
      const { problems } = await validateArena('it.provider.yaml', { workingDirectory: workspace.directory });
      expect(problems).toEqual([]);
      const { spec } = parse(text) as { readonly spec: ProviderSpec };
      const keys = [...page.matchAll(/`([A-Z_]+_(?:KEY|TOKEN))`/g)].map(([, name = '']) => [
        name,
        'key-of-a-test',
      ]);
      const { credential, missing } = await search(spec, Object.fromEntries(keys));
      expect(missing).toBeUndefined();
      const setting = { ...offlineSetting, ...(credential === undefined ? {} : { credential }) };
      expect(() => createRealProvider(providerManifest(spec), setting)).not.toThrow();
    },
  );

  test('set the limits that the page names', () => {
    const [limits] = manifests.filter(({ heading }) => heading === 'Limits');
    const { spec } = parse(limits?.text ?? '') as { readonly spec: ProviderSpec };
    expect(callLimitsOf(providerManifest(spec))).toEqual({
      timeoutMs: 90_000,
      rates: { requestsPerSecond: 5, burst: 10, requestsPerMinute: 200, tokensPerMinute: 100_000 },
    });
  });
});

describe('what the page says', () => {
  const places: Readonly<Record<string, Partial<ProviderSpec>>> = {
    '`openrouter.ai`': { base_url: 'https://openrouter.ai/api/v1' },
    '`models.github.ai`': { base_url: 'https://models.github.ai/inference' },
    '`platform.type: azure`': { platform: { type: 'azure' } },
  };
  const keyRows = page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, type, , variables]) => /^`\w+`$/.test(type ?? '') && /^`[A-Z]/.test(variables ?? ''));

  test.each(keyRows.map((cells) => [cells[1] ?? '', cells[2] ?? '', cells[3] ?? '']))(
    'of the keys of %s at %s holds',
    async (type, place, variables) => {
      const { missing } = await search({ ...places[place], type: type.replaceAll('`', '') }, {});
      expect(missing).toBe(
        `needs its key in the environment variable ${variables.replaceAll('`', '').replaceAll(', ', ' or ')}`,
      );
    },
  );

  test('has a row for every type that needs a key', () => {
    const types = providerKinds.entries.filter(({ keyVariables }) => keyVariables.length > 0);
    expect(keyRows.map((cells) => cells[1])).toEqual(
      expect.arrayContaining(types.map(({ type }) => `\`${type}\``)),
    );
  });

  test('of time, retries and prices holds', () => {
    expect(callLimitsOf(providerManifest({})).timeoutMs).toBe(120_000);
    expect(RETRY_POLICY).toEqual({ attempts: 5, firstWaitMs: 1000, longestWaitMs: 30_000, totalMs: 120_000 });
    expect(words).toContain(
      'five calls in all, and no wait that would end more than 120 s after the first call',
    );
    expect(words).toContain('else one second, doubled each time up to 30');
    expect(Object.keys(PRICE_SOURCES)).toEqual(['openai', 'claude', 'gemini']);
  });

  test('of workflows uses inputs that the action has', async () => {
    const action = parse(await readFile(path.join(ROOT_DIRECTORY, 'action.yml'), 'utf8')) as {
      readonly inputs: object;
    };
    const readme = (await readBlocks('README.md')).filter(({ language }) => language === 'yaml');
    const steps = [...yaml, ...readme].flatMap(({ text }) => stepsOf(parse(text)));
    const own = steps.filter(({ uses = 'arena-action/' }) => uses.startsWith('arena-action/'));
    expect(own.filter((step) => step.with !== undefined)).toHaveLength(4);
    for (const step of own) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });
});

/** The steps of a workflow, or of a piece of one; a piece may begin within a step. */
function stepsOf(block: unknown): readonly Step[] {
  if (Array.isArray(block)) return block as Step[];
  const { jobs, ...step } = block as Step & {
    readonly jobs?: Readonly<Record<string, { readonly steps: Step[] }>>;
  };
  return jobs === undefined ? [step] : Object.values(jobs).flatMap(({ steps }) => steps);
}
