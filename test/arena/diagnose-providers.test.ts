import { describe, expect, test } from 'vitest';
import { diagnoseProviders } from '../../src/arena/diagnose-providers.ts';
import type { ProviderDiagnosis } from '../../src/model/diagnosis.ts';
import { startHttpDouble } from '../doubles/http-server.ts';
import { runCliHere } from '../helpers/cli-session.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const signal = new AbortController().signal;
const hello = {
  choices: [{ message: { content: 'OK' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 11, completion_tokens: 1 },
};
const nobody: typeof globalThis.fetch = async () => {
  throw new Error('nobody is to be called');
};

async function diagnose(
  spec: object,
  options: Partial<Parameters<typeof diagnoseProviders>[0]> = {},
): Promise<ProviderDiagnosis | undefined> {
  await using workspace = await createWorkspace({
    ...smallArena({ providers: { one: spec } }),
    'key.txt': 'k-1',
  });
  const { providers } = await diagnoseProviders({
    configs: ['config.arena.yaml'],
    workingDirectory: workspace.directory,
    environment: {},
    call: false,
    fetch: nobody,
    signal,
    ...options,
  });
  return providers[0];
}

describe('keys', () => {
  test.each<[string, object, Record<string, string>, Partial<ProviderDiagnosis>]>([
    ['found', {}, { OPENAI_API_KEY: 'k-1' }, { keySource: 'environment variable OPENAI_API_KEY' }],
    ['of a file', { credential: { credential_file: 'key.txt' } }, {}, { keySource: 'file key.txt' }],
    ['missing', {}, {}, { missing: expect.stringContaining('needs its key in the environment variable') }],
    ['not needed', { type: 'ollama' }, {}, {}],
  ])('%s', async (_name, spec, environment, expected) => {
    const { keySource, missing } = (await diagnose(spec, { environment })) ?? {};
    expect({ keySource, missing }).toEqual({ keySource: undefined, missing: undefined, ...expected });
  });
});

describe('prices', () => {
  const azure = (more: object) => ({ platform: { type: 'azure', ...more } });
  test.each<[string, object, ProviderDiagnosis['prices']]>([
    ['of the manifest', { pricing: { input_cost_per_1k: 1, output_cost_per_1k: 1 } }, 'manifest'],
    ['of the list', {}, 'list'],
    ['of a model that nobody knows', { model: 'gpt-unheard-of' }, 'unknown'],
    ["of somebody else's server", { base_url: 'https://models.example.com/v1' }, 'unknown'],
    ['of Azure', azure({ endpoint: 'https://desk.openai.azure.com' }), 'unknown'],
    ['of Azure, whose address is in the environment', azure({}), 'unknown'],
    ['of a machine of one’s own', { type: 'ollama', model: 'llama3.2' }, 'free'],
  ])('%s', async (_name, spec, prices) => {
    expect((await diagnose(spec))?.prices).toBe(prices);
  });
});

describe('a call', () => {
  const local = { type: 'ollama', model: 'm' };

  test('that is answered tells its tokens', async () => {
    const found = await diagnose(local, { call: true, fetch: async () => Response.json(hello) });
    expect(found?.call).toEqual({ ok: true, tokens: 12 });
  });

  test.each<[string, object, RegExp]>([
    ['that fails tells why, without the key', {}, /^Provider "one" answered HTTP 401: Bad key \[REDACTED\]/],
    ['of a setting that nobody can keep', { additional_config: { timeout: 'never' } }, /timeout/],
    ['of a setting that cannot be served', { base_url: 'nowhere' }, /no http or https address/],
  ])('%s', async (_name, more, reason) => {
    const body = JSON.stringify({ error: { message: 'Bad key canary-key-0001' } });
    const found = await diagnose(
      { ...local, ...more, credential: { api_key: 'canary-key-0001' } },
      { call: true, fetch: async () => new Response(body, { status: 401 }) },
    );
    expect(found?.call).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  test('is not made without its key', async () => {
    expect(await diagnose({}, { call: true })).not.toHaveProperty('call');
  });

  test('that is called off ends the diagnosis', async () => {
    const stop = new AbortController();
    const fetch = async () => {
      stop.abort(new Error('called off'));
      throw new Error('stopped');
    };
    await expect(diagnose(local, { call: true, fetch, signal: stop.signal })).rejects.toThrow('called off');
  });
});

describe('arena doctor', () => {
  const arenaAt = (url: string) => {
    const priced = { pricing: { input_cost_per_1k: 1, output_cost_per_1k: 1 } };
    const providers: Record<string, object> = {
      gpt: { model: 'gpt-4o' },
      local: { type: 'ollama', model: 'm', base_url: url },
      own: { model: 'm', base_url: `${url}/broken`, ...priced },
    };
    return smallArena({ providers });
  };
  const startServer = () =>
    startHttpDouble(({ path }, response) => {
      const isBroken = path.startsWith('/broken');
      response.writeHead(isBroken ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isBroken ? { error: { message: 'No such model' } } : hello));
    });
  /** What differs from one machine to the next. */
  const steady = (text: string) => text.replaceAll(process.version, 'vX.Y.Z');

  test.each([
    ['doctor', []],
    ['doctor-call', ['--call']],
    ['doctor-json', ['--call', '--format', 'json']],
  ])('prints %s', async (name, args) => {
    await using server = await startServer();
    await using workspace = await createWorkspace(arenaAt(server.url));
    const { exitCode, out, err } = await runCliHere(workspace.directory, ['doctor', ...args]);
    await expect(steady(out)).toMatchFileSnapshot(`../golden/cli/${name}.txt`);
    expect([exitCode, err]).toEqual([3, '']);
  });

  test('is content when all can be called', async () => {
    await using server = await startServer();
    await using workspace = await createWorkspace(
      smallArena({ providers: { local: { ...{ type: 'ollama' }, ...{ base_url: server.url } } } }),
    );
    expect(await runCliHere(workspace.directory, ['doctor', '--call'])).toMatchObject({ exitCode: 0 });
    expect(server.seen).toHaveLength(1);
  });
});
