import { describe, expect, it } from 'vitest';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { manifest, type SmallArena, smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

async function run(input: SmallArena, options: Partial<RunArenaOptions>, files: Record<string, string> = {}) {
  await using workspace = await createWorkspace({
    ...smallArena({ mock: { defaultResponse: 'ok' }, ...input }),
    ...files,
  });
  const { outcome } = await runWorkspace(workspace, options);
  const { runs, meta } = outcome.result;
  const dumps = await Promise.all(
    runs.map(({ id }) => workspace.readJson<{ Params: Record<string, unknown> }>(`out/${id}.json`)),
  );
  return { runs, meta, params: dumps.map(({ Params: { system_prompt: _, ...settings } }) => settings) };
}

describe('settings of the invocation', () => {
  const assistant: object = { defaults: { temperature: 0.5, top_p: 0.8, max_tokens: 5 } };
  const set: SmallArena = {
    arena: { defaults: { temperature: 0.9, max_tokens: 10, seed: 1 } },
    providers: { assistant },
  };

  it.each<[Partial<RunArenaOptions>, unknown]>([
    [{}, { temperature: 0.9, top_p: 0.8, max_tokens: 10, seed: 1 }],
    [
      { overrides: { temperature: 0, maxTokens: 7, seed: 0 } },
      { temperature: 0, top_p: 0.8, max_tokens: 7, seed: 0 },
    ],
    [{ overrides: { seed: 42 } }, { temperature: 0.9, top_p: 0.8, max_tokens: 10, seed: 42 }],
  ])('%j gives %j', async (options, expected) => {
    expect((await run(set, options)).params).toEqual([expected]);
  });

  it('reach providers without settings of their own', async () => {
    expect((await run({}, { overrides: { temperature: 0 } })).params).toEqual([{ temperature: 0 }]);
  });
});

describe('provider overrides', () => {
  const providers = { cheap: { group: 'a' }, dear: { group: 'a' }, other: { group: 'b' } };
  const scenarios = {
    all: { provider_group: 'a' },
    one: { providers: ['cheap'] },
    rest: { providers: ['dear'] },
  };

  it.each<[Record<string, string>, string[]]>([
    [{}, ['all cheap', 'all dear', 'one cheap', 'rest dear']],
    [{ cheap: 'other' }, ['all other', 'all dear', 'one other', 'rest dear']],
    [{ cheap: 'dear' }, ['all dear', 'one dear', 'rest dear']],
    [{ cheap: 'dear', dear: 'cheap' }, ['all dear', 'all cheap', 'one dear', 'rest cheap']],
  ])('%j', async (providerOverrides, expected) => {
    const { runs } = await run({ providers, scenarios }, { providerOverrides });
    expect(runs.map(({ scenario, provider }) => `${scenario} ${provider}`)).toEqual(expected);
  });

  it('reach judges', async () => {
    const judged = {
      type: 'llm_judge',
      params: { criteria: 'kind' },
    };
    const judging = (verdict: boolean) => ({
      type: 'mock',
      model: 'm',
      group: 'judges',
      additional_config: { mock_config: `${verdict}.yaml` },
    });
    const input: SmallArena = {
      arena: { judges: [{ name: 'judge', provider: 'strict' }] },
      providers: { assistant: {}, strict: judging(false), mild: judging(true) },
      scenarios: { hello: { turns: [{ role: 'user', content: 'Hi', assertions: [judged] }] } },
    };
    const files = Object.fromEntries(
      [true, false].map((passed) => [
        `${passed}.yaml`,
        JSON.stringify({ defaultResponse: JSON.stringify({ passed, score: 1, reasoning: 'r' }) }),
      ]),
    );
    expect((await run(input, {}, files)).runs[0]?.status).toBe('failed');
    expect((await run(input, { providerOverrides: { strict: 'mild' } }, files)).runs[0]?.status).toBe(
      'passed',
    );
  });

  it.each([{ chep: 'dear' }, { cheap: 'deer' }])('refuses %j', async (providerOverrides) => {
    await expect(run({ providers, scenarios }, { providerOverrides })).rejects.toThrow(
      /names "(chep|deer)", .* Did you mean "(cheap|dear)"\? Known: "cheap", "dear", "other"\./,
    );
  });
});

describe('self-play', () => {
  const persona = manifest('Persona', 'pia', {
    id: 'pia',
    description: 'A customer.',
    system_prompt: 'Ask.',
    goals: ['g'],
    constraints: [],
    style: { verbosity: 'short', challenge_level: 'low', friction_tags: [] },
    defaults: {},
  });
  const simulated = (role: string) => ({ turns: [{ role, persona: 'pia', turns: 1 }] });
  const selfPlay = (enabled: boolean): SmallArena => ({
    arena: {
      self_play: {
        enabled,
        personas: [{ file: 'pia.yaml' }],
        roles: ['buyer', 'seller'].map((id) => ({ id, provider: 'assistant' })),
      },
    },
    scenarios: { scripted: {}, buying: simulated('buyer'), selling: simulated('seller') },
    mock: { defaultResponse: 'ok' },
  });
  const files = { 'pia.yaml': persona };

  it('is enabled for an arena that does not enable it', async () => {
    await expect(run(selfPlay(false), {}, files)).rejects.toThrow(/cannot run/);
    const { runs } = await run(selfPlay(false), { selfPlay: { enable: true } }, files);
    expect(runs.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed']);
  });

  it.each<[Partial<RunArenaOptions>, string[]]>([
    [{}, ['scripted', 'buying', 'selling']],
    [{ selfPlay: { roles: ['buyer'] } }, ['scripted', 'buying']],
    [{ selfPlay: { roles: ['buyer'] }, filters: { scenarios: ['buying', 'selling'] } }, ['buying']],
  ])('runs %j', async (options, expected) => {
    const { runs, meta } = await run(selfPlay(true), options, files);
    expect(runs.map(({ scenario }) => scenario)).toEqual(expected);
    expect(meta.selection?.scenarios).toEqual(options.selfPlay === undefined ? undefined : expected);
  });

  it.each<[Partial<RunArenaOptions>, RegExp]>([
    [{ selfPlay: { roles: ['buier'] } }, /names "buier".*Did you mean "buyer"/],
    [{ selfPlay: { roles: ['buyer'] }, filters: { scenarios: ['selling'] } }, /Nothing to run/],
    [
      { selfPlay: { roles: ['buyer'] }, filters: { scenarios: ['byuing'] } },
      /scenario filter names "byuing"/,
    ],
  ])('refuses %j', async (options, message) => {
    await expect(run(selfPlay(true), options, files)).rejects.toThrow(message);
  });
});
