// Long: the tables of what is refused belong together.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { searchArtifacts } from '../../src/github/baseline-from-artifact.ts';
import {
  BASELINE_ARCHIVE_MAX_BYTES,
  BASELINE_CANDIDATES_MAX,
  BASELINE_DOWNLOADS_MAX,
} from '../../src/github/limits.ts';
import type { ArtifactRun, PlantedArtifact } from '../doubles/artifact-store.ts';
import { refuse } from '../doubles/github/answer.ts';
import { commitTo, jobGrant } from '../doubles/github/github-state.ts';
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

/** Looks at a commit of main and then at those before it; main has one commit for each run. */
async function find(fixture: ClientFixture, from: number, grant = jobGrant()) {
  if (!fixture.double.state.branches.has('main')) {
    const shas = Array.from({ length: 60 }, (_, index) => `sha${index + 1}`);
    commitTo(fixture.double.state, 'main', ...shas);
  }
  const search = searchArtifacts(fixture.clientFor(JOB_TOKEN, grant), WANTED);
  const exact = await search.atCommit(`sha${from}`);
  const { baseline, clause } = exact.baseline === undefined ? await search.before(`sha${from}`) : exact;
  return { baseline, clause, first: exact.clause, refused: search.refused };
}

describe('searchArtifacts', () => {
  test('takes the one of the commit and says where it is from', async () => {
    await using fixture = await createClientFixture();
    for (const id of [1, 2, 3]) plant(fixture, { run: run(id) });
    const { id } = plant(fixture, {
      run: run(7, { event: 'schedule', headSha: 'sha2' }),
      createdAt: '2026-03-01T00:00:00Z',
    });
    const { baseline, clause, refused } = await find(fixture, 2);
    expect(baseline?.origin).toEqual({
      sha: 'sha2',
      ref: 'main',
      runId: 7,
      createdAt: '2026-03-01T00:00:00Z',
      source: 'artifact',
      distance: 0,
      engineVersion: '0.1.0',
    });
    expect(baseline?.result.summary.total).toBe(1);
    expect(clause).toBe(`artifact ${id} (commit sha2, run 7) was taken`);
    expect(refused).toBeUndefined();
    expect(fixture.double.unexpected).toEqual([]);
    expect(fixture.double.requests.map(({ operation }) => operation)).toEqual([
      'actions/list-artifacts-for-repo',
      'actions/get-workflow-run',
      'actions/download-artifact',
    ]);
  });

  test('takes that of the nearest commit before it, and tells the distance', async () => {
    await using fixture = await createClientFixture();
    for (const id of [1, 2, 9]) plant(fixture, { run: run(id) });
    const { baseline, first, clause } = await find(fixture, 6);
    expect(baseline?.origin).toMatchObject({ sha: 'sha2', distance: 4 });
    expect(first).toBe('it has no artifact "arena-baseline"');
    expect(clause).toMatch(/\(commit sha2, run 2\) was taken, 4 commits before it$/);
  });

  test('walks along first parents: what a merged branch stored is passed by', async () => {
    await using fixture = await createClientFixture();
    const { state } = fixture.double;
    commitTo(state, 'main', 'sha1', 'sha2');
    state.branches.set('feature', 'sha1');
    commitTo(state, 'feature', 'side1', 'side2');
    state.parents.set('sha3', ['sha2', 'side2']);
    plant(fixture, { run: run(1) });
    plant(fixture, { run: run(8, { headSha: 'side2', headBranch: 'feature' }) });
    const { baseline } = await find(fixture, 3);
    expect(baseline?.origin).toMatchObject({ sha: 'sha1', distance: 2 });
  });

  test('asks for further commits where merged branches fill the list, three times at most', async () => {
    await using fixture = await createClientFixture();
    const { state } = fixture.double;
    commitTo(state, 'main', ...Array.from({ length: 400 }, (_, index) => `sha${index}`));
    plant(fixture, { run: run(150) });
    expect((await find(fixture, 399)).baseline?.origin).toMatchObject({ sha: 'sha150', distance: 249 });
    fixture.double.state.store.remove(501);
    plant(fixture, { run: run(100) });
    const { baseline, clause } = await find(fixture, 399);
    expect(baseline).toBeUndefined();
    expect(clause).toBe('none of the 250 commits before it has one that can be used');
    const lists = fixture.double.requests.filter(({ operation }) => operation === 'repos/list-commits');
    expect(lists).toHaveLength(6);
  });

  test('knows a commit whose branch was called otherwise then', async () => {
    await using fixture = await createClientFixture();
    plant(fixture, { run: run(2, { headBranch: 'master' }) });
    const { baseline, clause } = await find(fixture, 2);
    expect(baseline?.origin).toMatchObject({ sha: 'sha2', ref: 'master' });
    expect(clause).toMatch(/stored on the branch master$/);
  });

  test('asks the run for a commit that the list leaves out', async () => {
    await using fixture = await createClientFixture();
    plant(fixture, { run: run(2), hidesCommit: true });
    plant(fixture, { run: run(1), hidesCommit: true });
    expect((await find(fixture, 3)).baseline?.origin).toMatchObject({ sha: 'sha2', distance: 1 });
  });

  test('takes the last attempt of a run that was repeated', async () => {
    await using fixture = await createClientFixture();
    plant(fixture, { run: run(2) });
    const { id } = plant(fixture, { run: run(2) });
    expect((await find(fixture, 2)).clause).toContain(`artifact ${id} `);
  });

  test('reads no further pages once it has the commit, and all of them when that one is refused', async () => {
    await using fixture = await createClientFixture();
    for (let id = 1; id <= 250; id++) plant(fixture, { run: run(id) });
    commitTo(fixture.double.state, 'main', ...Array.from({ length: 250 }, (_, index) => `sha${index + 1}`));
    const pages = () =>
      fixture.double.requests.filter(({ operation }) => operation === 'actions/list-artifacts-for-repo')
        .length;
    expect((await find(fixture, 240)).baseline?.origin.sha).toBe('sha240');
    expect(pages()).toBe(1);
    fixture.double.state.store.addRun(run(240, { event: 'workflow_dispatch' }));
    expect((await find(fixture, 240)).baseline?.origin.sha).toBe('sha239');
    expect(pages()).toBe(5);
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
      const found = await find(fixture, 2);
      expect(found.baseline?.origin).toMatchObject({ sha: 'sha1', distance: 1 });
      expect(found.first).toMatch(reason);
      expect(found.refused).toContain(`artifact ${id}`);
    },
  );

  test.each(refused)('finds nothing where there is only $name', async ({ artifact, reason }) => {
    await using fixture = await createClientFixture();
    plant(fixture, artifact);
    const found = await find(fixture, 2);
    expect(found.baseline).toBeUndefined();
    expect(found.first).toMatch(reason);
    expect(found.clause).toBe('no other commit has one');
  });

  test.each([
    { name: 'another name', artifact: { run: run(2), name: 'arena-baseline-pull-request' } },
    { name: 'this very run', artifact: { run: run(WANTED.ownRunId, { headSha: 'sha2' }) } },
  ])('does not look at $name', async ({ artifact }) => {
    await using fixture = await createClientFixture();
    plant(fixture, artifact);
    const { baseline, clause } = await find(fixture, 2);
    expect(baseline).toBeUndefined();
    expect(clause).toBe('no other commit has one');
    const looked = fixture.double.requests.map(({ operation }) => operation);
    expect(looked).toEqual(['actions/list-artifacts-for-repo']);
  });

  test.each([
    { name: 'commit', changes: { headSha: 'sha9' }, reason: /its run belongs to the commit sha9/ },
    { name: 'repository', changes: { headRepositoryId: 666 }, reason: /its run comes from a fork/ },
  ])('distrusts a run whose $name is not what the artifact says', async ({ changes, reason }) => {
    await using fixture = await createClientFixture();
    plant(fixture, { run: run(1) });
    plant(fixture, { run: run(2) });
    fixture.double.state.store.addRun(run(2, changes));
    const { baseline, refused } = await find(fixture, 2);
    expect(baseline?.origin.sha).toBe('sha1');
    expect(refused).toMatch(reason);
  });

  test('gives up after a while', async () => {
    await using fixture = await createClientFixture();
    for (let id = 1; id <= BASELINE_CANDIDATES_MAX + 3; id++)
      plant(fixture, { run: run(id, id > 1 ? { event: 'workflow_dispatch' } : {}) });
    const { baseline, refused } = await find(fixture, BASELINE_CANDIDATES_MAX + 3);
    expect(baseline).toBeUndefined();
    expect(refused).toMatch(/refused besides: 7 started by workflow_dispatch$/);
    const asked = fixture.double.requests.filter(({ operation }) => operation === 'actions/get-workflow-run');
    expect(asked).toHaveLength(BASELINE_CANDIDATES_MAX);
  });

  const planted: readonly {
    name: string;
    artifact: (id: number) => Partial<PlantedArtifact> & { run: ArtifactRun };
    told: RegExp;
  }[] = [
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
    const { baseline, refused } = await find(fixture, 21);
    expect(baseline?.origin.sha).toBe('sha1');
    expect(refused).toMatch(told);
  });

  test('passes by what forks planted, a thousand of them, and counts it', async () => {
    await using fixture = await createClientFixture();
    plant(fixture, { run: run(1) });
    // A fork may call its branch main and may have all commits of ours.
    for (let id = 2; id <= 801; id++)
      plant(fixture, { run: run(id, { headRepositoryId: 666, headSha: `sha${id % 5}` }) });
    const { baseline, first } = await find(fixture, 3);
    expect(baseline?.origin.sha).toBe('sha1');
    expect(first).toMatch(/from a fork/);
    expect(
      fixture.double.requests.filter(({ operation }) => operation?.includes('workflow-run')),
    ).toHaveLength(1);
  });

  test('takes a result whose configuration shows in its selection alone', async () => {
    await using fixture = await createClientFixture();
    const text = resultText({ config: 'other.arena.yaml', selected: ['config.arena.yaml'] });
    plant(fixture, { run: run(1), archive: archiveOf(text) });
    const { baseline } = await find(fixture, 1);
    expect(baseline?.origin.sha).toBe('sha1');
  });

  test('downloads so many and no more', async () => {
    await using fixture = await createClientFixture();
    const archive = archiveOf(resultText({ lane: 'real' }));
    for (let id = 1; id <= BASELINE_DOWNLOADS_MAX + 2; id++) plant(fixture, { run: run(id), archive });
    await find(fixture, BASELINE_DOWNLOADS_MAX + 2);
    const loads = fixture.double.requests.filter(
      ({ operation }) => operation === 'actions/download-artifact',
    );
    expect(loads).toHaveLength(BASELINE_DOWNLOADS_MAX);
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
    await expect(find(fixture, 1, grant)).rejects.toMatchObject({ name: 'PublishError', code });
  });
});
