import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findBaselineArtifact } from '../../src/github/baseline-from-artifact.ts';
import {
  BASELINE_ARCHIVE_MAX_BYTES,
  BASELINE_CANDIDATES_MAX,
  BASELINE_DOWNLOADS_MAX,
} from '../../src/github/limits.ts';
import type { ArtifactRun, PlantedArtifact } from '../doubles/artifact-store.ts';
import { refuse } from '../doubles/github/answer.ts';
import { jobGrant } from '../doubles/github/github-state.ts';
import { type ClientFixture, createClientFixture, JOB_TOKEN } from './client-fixture.ts';
import { archiveOf, resultText } from './result-fixture.ts';

const REPOSITORY = 4242;
const WANTED = {
  name: 'arena-baseline',
  branch: 'main',
  repositoryId: REPOSITORY,
  ownRunId: 900,
  lane: 'mock',
  configs: ['config.arena.yaml'],
} as const;

function run(id: number, changes: Partial<ArtifactRun> = {}): ArtifactRun {
  return {
    id,
    event: 'push',
    headBranch: 'main',
    headSha: `sha${id}`,
    headRepositoryId: REPOSITORY,
    ...changes,
  };
}

function plant(fixture: ClientFixture, artifact: Partial<PlantedArtifact> & { readonly run: ArtifactRun }) {
  return fixture.double.state.store.plant({
    name: WANTED.name,
    archive: archiveOf(resultText()),
    ...artifact,
  });
}

describe('findBaselineArtifact', () => {
  test('takes the newest one and says where it is from', async () => {
    await using fixture = await createClientFixture();
    plant(fixture, { run: run(1) });
    plant(fixture, { run: run(2, { event: 'schedule' }), createdAt: '2026-03-01T00:00:00Z' });
    plant(fixture, { run: run(3), createdAt: '2026-02-01T00:00:00Z' });
    const { baseline, reason } = await findBaselineArtifact(fixture.clientFor(JOB_TOKEN), WANTED);
    expect(baseline?.origin).toEqual({
      sha: 'sha2',
      ref: 'main',
      runId: 2,
      createdAt: '2026-03-01T00:00:00Z',
      source: 'artifact',
    });
    expect(baseline?.result.summary.total).toBe(1);
    expect(reason).toBeUndefined();
    expect(fixture.double.unexpected).toEqual([]);
  });

  const bomb = zipSync({ 'arena-results.json': new Uint8Array(101 * 1024 * 1024) }, { level: 1 });
  const refused: readonly {
    name: string;
    artifact: Partial<PlantedArtifact> & { run: ArtifactRun };
    reason: RegExp;
  }[] = [
    { name: 'an expired one', artifact: { run: run(2), expired: true }, reason: /has expired/ },
    { name: "a fork's", artifact: { run: run(2, { headRepositoryId: 666 }) }, reason: /comes from a fork/ },
    {
      name: 'a large archive',
      artifact: { run: run(2), sizeBytes: BASELINE_ARCHIVE_MAX_BYTES + 1 },
      reason: /too large/,
    },
    {
      name: 'an archive larger than it says',
      artifact: { run: run(2), archive: new Uint8Array(BASELINE_ARCHIVE_MAX_BYTES + 1), sizeBytes: 10 },
      reason: /more than \d+ bytes/,
    },
    {
      name: "a pull request's",
      artifact: { run: run(2, { event: 'pull_request' }) },
      reason: /started by pull_request/,
    },
    {
      name: 'one of workflow_dispatch',
      artifact: { run: run(2, { event: 'workflow_dispatch' }) },
      reason: /started by workflow_dispatch/,
    },
    {
      name: 'a file that unpacks to too much',
      artifact: { run: run(2), archive: bomb },
      reason: /more than the/,
    },
    { name: 'no zip', artifact: { run: run(2), archive: strToU8('nonsense') }, reason: /not a readable zip/ },
    {
      name: 'a zip without the file',
      artifact: { run: run(2), archive: zipSync({ 'other.json': strToU8('{}') }) },
      reason: /holds no file arena-results.json/,
    },
    {
      name: 'a file that is no JSON',
      artifact: { run: run(2), archive: archiveOf('nonsense') },
      reason: /not JSON/,
    },
    {
      name: 'a file of another shape',
      artifact: { run: run(2), archive: archiveOf('{"schemaVersion":1,"runs":"all passed"}') },
      reason: /usable arena result/,
    },
    {
      name: 'a newer schema',
      artifact: { run: run(2), archive: archiveOf('{"schemaVersion":7}') },
      reason: /schemaVersion is 7/,
    },
    {
      name: 'the other lane',
      artifact: { run: run(2), archive: archiveOf(resultText({ lane: 'real' })) },
      reason: /real lane/,
    },
  ];
  test.each(refused)(
    'refuses $name, says why, and takes the next older one',
    async ({ artifact, reason }) => {
      await using fixture = await createClientFixture();
      plant(fixture, { run: run(1) });
      const { id } = plant(fixture, artifact);
      const resolution = await findBaselineArtifact(fixture.clientFor(JOB_TOKEN), WANTED);
      expect(resolution.baseline?.origin.sha).toBe('sha1');
      expect(resolution.reason).toMatch(reason);
      expect(resolution.reason).toContain(`artifact ${id}`);
    },
  );

  test.each(refused)('finds nothing where there is only $name', async ({ artifact, reason }) => {
    await using fixture = await createClientFixture();
    plant(fixture, artifact);
    const resolution = await findBaselineArtifact(fixture.clientFor(JOB_TOKEN), WANTED);
    expect(resolution.baseline).toBeUndefined();
    expect(resolution.reason).toMatch(reason);
  });

  test.each([
    { name: 'another branch', artifact: { run: run(2, { headBranch: 'feature' }) } },
    { name: 'another name', artifact: { run: run(2), name: 'arena-baseline-pull-request' } },
    { name: 'this very run', artifact: { run: run(WANTED.ownRunId) } },
  ])('does not look at $name', async ({ artifact }) => {
    await using fixture = await createClientFixture();
    plant(fixture, artifact);
    const resolution = await findBaselineArtifact(fixture.clientFor(JOB_TOKEN), WANTED);
    expect(resolution.baseline).toBeUndefined();
    expect(resolution.reason).toMatch(
      /no earlier run on the branch main has stored an artifact "arena-baseline"/,
    );
  });

  test('distrusts a run that is not what the artifact says', async () => {
    await using fixture = await createClientFixture();
    plant(fixture, { run: run(1) });
    plant(fixture, { run: run(2) });
    fixture.double.state.store.addRun(run(2, { headBranch: 'feature' }));
    const { baseline, reason } = await findBaselineArtifact(fixture.clientFor(JOB_TOKEN), WANTED);
    expect(baseline?.origin.sha).toBe('sha1');
    expect(reason).toMatch(/its run belongs to the branch feature/);
  });

  test('gives up after a while', async () => {
    await using fixture = await createClientFixture();
    for (let id = 1; id <= BASELINE_CANDIDATES_MAX + 3; id++)
      plant(fixture, { run: run(id, id > 1 ? { event: 'workflow_dispatch' } : {}) });
    const { baseline, reason } = await findBaselineArtifact(fixture.clientFor(JOB_TOKEN), WANTED);
    expect(baseline).toBeUndefined();
    expect(reason).toMatch(/3 older artifacts were not looked into/);
    expect(reason).toMatch(/refused besides: 7 started by workflow_dispatch/);
  });

  const planted: readonly {
    name: string;
    artifact: (id: number) => Partial<PlantedArtifact> & { run: ArtifactRun };
    told: RegExp;
  }[] = [
    {
      name: 'forks',
      artifact: (id) => ({ run: run(id, { headRepositoryId: 666 }) }),
      told: /from a fork.*refused besides: 17 from a fork$/,
    },
    { name: 'expired ones', artifact: (id) => ({ run: run(id), expired: true }), told: /17 expired$/ },
    {
      name: 'results of the other lane',
      artifact: (id) => ({ run: run(id), archive: archiveOf(resultText({ lane: 'real' })) }),
      told: /17 of the real lane$/,
    },
    {
      name: 'results of another configuration',
      artifact: (id) => ({ run: run(id), archive: archiveOf(resultText({ config: 'other.arena.yaml' })) }),
      told: /another configuration \(other\.arena\.yaml\).*17 of another configuration$/,
    },
  ];
  test.each(planted)('looks past twenty $name', async ({ artifact, told }) => {
    await using fixture = await createClientFixture();
    plant(fixture, { run: run(1) });
    for (let id = 2; id <= 21; id++) plant(fixture, artifact(id));
    const { baseline, reason } = await findBaselineArtifact(fixture.clientFor(JOB_TOKEN), WANTED);
    expect(baseline?.origin.sha).toBe('sha1');
    expect(reason).toMatch(told);
  });

  test('takes a result whose configuration shows in its selection alone', async () => {
    await using fixture = await createClientFixture();
    const text = resultText({ config: 'other.arena.yaml', selected: ['config.arena.yaml'] });
    plant(fixture, { run: run(1), archive: archiveOf(text) });
    const { baseline } = await findBaselineArtifact(fixture.clientFor(JOB_TOKEN), WANTED);
    expect(baseline?.origin.sha).toBe('sha1');
  });

  test('downloads so many and no more', async () => {
    await using fixture = await createClientFixture();
    const archive = archiveOf(resultText({ lane: 'real' }));
    for (let id = 1; id <= BASELINE_DOWNLOADS_MAX + 2; id++) plant(fixture, { run: run(id), archive });
    const { reason } = await findBaselineArtifact(fixture.clientFor(JOB_TOKEN), WANTED);
    expect(reason).toMatch(/2 older artifacts were not looked into$/);
  });

  test.each([
    { name: 'a missing permission', grant: jobGrant(['contents: read']), code: 'FORBIDDEN' },
    { name: 'a server error', grant: jobGrant(), inject: true, code: 'UNAVAILABLE' },
  ])('passes $name on', async ({ grant, inject, code }) => {
    await using fixture = await createClientFixture();
    plant(fixture, { run: run(1) });
    if (inject === true) {
      fixture.double.inject({
        operation: 'actions/get-workflow-run',
        times: 10,
        answer: refuse(500, 'Server Error'),
      });
    }
    const finding = findBaselineArtifact(fixture.clientFor(JOB_TOKEN, grant), WANTED);
    await expect(finding).rejects.toMatchObject({ name: 'PublishError', code });
  });
});
