import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { artifactNameFor, createActionsStorage, uploadResult } from '../../src/github/upload-artifact.ts';
import { startArtifactServiceDouble } from '../doubles/artifact-service/artifact-service-double.ts';
import { type ArtifactRun, createArtifactStore } from '../doubles/artifact-store.ts';

const RUN: ArtifactRun = {
  id: 31,
  event: 'push',
  headBranch: 'main',
  headSha: 'abc',
  headRepositoryId: 4242,
};

describe('artifactNameFor', () => {
  test.each([
    ['push', true, 'auto', 'base'],
    ['schedule', true, 'auto', 'base'],
    ['push', true, 'true', 'base'],
    ['push', true, 'false', undefined],
    ['push', false, 'auto', undefined],

    ['push', false, 'true', 'base-push'],
    ['pull_request', false, 'auto', 'base-pull-request'],
    ['pull_request', false, 'false', undefined],
    ['merge_group', false, 'auto', 'base-merge-group'],
    ['workflow_dispatch', false, 'auto', undefined],
    ['workflow_dispatch', false, 'true', 'base-workflow-dispatch'],
  ] as const)('%s (baseline: %s), upload-artifact %s', (event, isBaselineSource, mode, expected) => {
    expect(artifactNameFor({ event, isBaselineSource }, 'base', mode)).toBe(expected);
  });
});

test.each([
  ['push', true, 'auto', 'base-push'],
  ['schedule', true, 'true', 'base-schedule'],
  ['push', true, 'false', undefined],
  ['pull_request', false, 'auto', 'base-pull-request'],
] as const)(
  'an incomplete result of %s (baseline: %s), upload-artifact %s',
  (event, isBaselineSource, mode, expected) => {
    expect(artifactNameFor({ event, isBaselineSource }, 'base', mode, true)).toBe(expected);
  },
);

describe('uploadResult over @actions/artifact', () => {
  // The client talks to the log as workflow commands, which the runner of these tests might obey.
  beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  async function start() {
    const folder = await mkdtemp(join(tmpdir(), 'arena-upload-'));
    await writeFile(join(folder, 'arena-results.json'), '{"hello":1}');
    await writeFile(join(folder, 'private.txt'), 'not to be stored');
    const store = createArtifactStore();
    const service = await startArtifactServiceDouble(store);
    vi.stubEnv('ACTIONS_RESULTS_URL', service.url);
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', service.tokenFor(RUN));
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
    vi.stubEnv('GITHUB_WORKSPACE', folder);
    return {
      store,
      service,
      upload: {
        name: 'arena-baseline',
        rootDirectory: folder,
        files: [join(folder, 'arena-results.json')],
        retentionDays: 5,
      },
      async [Symbol.asyncDispose]() {
        await service[Symbol.asyncDispose]();
        await rm(folder, { recursive: true });
      },
    };
  }

  test('stores the files, and replaces them when the run is repeated', async () => {
    await using fixture = await start();
    const storage = createActionsStorage('https://github.com');
    const { id } = await uploadResult(storage, fixture.upload, { attempt: 1 });
    const [stored] = fixture.store.artifacts.values();
    expect(stored).toMatchObject({ id, name: 'arena-baseline', run: RUN });
    const entries = unzipSync(stored?.archive ?? new Uint8Array());
    expect(Object.keys(entries)).toEqual(['arena-results.json']);
    expect(strFromU8(entries['arena-results.json']!)).toBe('{"hello":1}');

    const again = await uploadResult(storage, fixture.upload, { attempt: 2 });
    expect([...fixture.store.artifacts.keys()]).toEqual([again.id]);
    expect(again.id).not.toBe(id);
  });

  test('keeps what another job of the same attempt has stored', async () => {
    await using fixture = await start();
    const storage = createActionsStorage('https://github.com');
    const { id } = await uploadResult(storage, fixture.upload, { attempt: 1 });
    await expect(uploadResult(storage, fixture.upload, { attempt: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/Give each job its own baseline-artifact/),
    });
    expect([...fixture.store.artifacts.keys()]).toEqual([id]);
  });

  test.each([
    {
      name: 'a host without the service',
      server: 'https://github.example.com',
      message: /github.example.com has no artifact service/,
    },
    { name: 'a service that refuses', server: 'https://github.com', status: 403, message: /403/ },
    {
      name: 'a job without a runtime token',
      server: 'https://github.com',
      token: '',
      message: /ACTIONS_RUNTIME_TOKEN/,
    },
  ])('says so for $name', async ({ server, status, token, message }) => {
    await using fixture = await start();
    if (token !== undefined) vi.stubEnv('ACTIONS_RUNTIME_TOKEN', token);
    fixture.service.failWith(status);
    await expect(
      uploadResult(createActionsStorage(server), fixture.upload, { attempt: 1 }),
    ).rejects.toMatchObject({
      name: 'PublishError',
      message: expect.stringMatching(message),
    });
  });
});
