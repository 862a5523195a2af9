import { describe, expect, test } from 'vitest';
import type { ListedCheckRun } from '../../src/github/acceptance-client.ts';
import {
  type BlessingRecord,
  RECORD_NAME,
  readRecords,
  writeRecord,
} from '../../src/github/blessing-record.ts';
import { jobGrant, userGrant } from '../doubles/github/github-state.ts';
import { createClientFixture, JOB_TOKEN } from './client-fixture.ts';

const SHA = 'd6fde92930d4715a2b49857d24b940956b26d2d3';
const ABOUT = { sha: SHA, pullRequest: 7 };
const HOSTILE = '``` @octocat <script>alert(1)</script> <!-- x --> | [a](http://x) ::error::é💥 "quoted"';

function bless(reason: string, changes: { sha?: string; pullRequest?: number } = {}): BlessingRecord {
  const { sha = SHA, pullRequest = 7 } = changes;
  const at = '2026-01-02T03:04:05Z';
  const selector = { scenario: 'refund `flow`' };
  return {
    action: 'bless',
    pullRequest,
    blessing: { selector, by: 'ada', at, reason, sha, source: 'comment' },
  };
}

const unbless: BlessingRecord = {
  action: 'unbless',
  pullRequest: 7,
  by: 'ada',
  at: '2026-01-03T03:04:05Z',
  reason: '',
  sha: SHA,
};

describe('a record', () => {
  test('comes back as it was written, and says in words who accepted what', async () => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN);
    const record = bless(HOSTILE);
    expect(await writeRecord(client, record, 'https://github.com/job')).toMatchObject({
      app: 'github-actions',
    });
    const listed = await client.listCheckRuns(SHA, RECORD_NAME);
    expect(readRecords(listed, ABOUT)).toEqual({
      blessings: record.action === 'bless' ? [record.blessing] : [],
      unreadable: 0,
    });
    const [run] = fixture.double.state.checkRuns.values();
    expect(run).toMatchObject({ name: RECORD_NAME, headSha: SHA, conclusion: 'neutral' });
    expect(run?.output.summary?.replaceAll('\u200b', '⟨break⟩')).toMatchInlineSnapshot(`
      "\`@ada\` accepted: scenario <code>refund \\\`flow\\\`</code>.

      When: 2026-01-02T03:04:05Z. Why: \\\`\\\`\\\` @⟨break⟩octocat &lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- x --&gt; \\| \\[a\\](http:⟨break⟩//x) ::error::é💥 "quoted".

      It holds for the commit \`d6fde92930d4715a2b49857d24b940956b26d2d3\` of the pull request 7 and for no later one."
    `);
    expect(run?.output.text).toMatch(/^```json\n[ -~]+\n```\n$/);
    expect(fixture.double.unexpected).toEqual([]);
  });

  test('later ones add up, and taking back counts for what came before', async () => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN);
    for (const record of [bless('one'), bless('two'), unbless, bless('three'), bless('four')]) {
      await writeRecord(client, record, 'https://github.com/job');
    }
    const { blessings } = readRecords(await client.listCheckRuns(SHA, RECORD_NAME), ABOUT);
    expect(blessings.map(({ reason }) => reason)).toEqual(['three', 'four']);
  });

  test("a person's token cannot write one", async () => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor('ghp_ada', userGrant({ id: 5, login: 'ada', type: 'User' }));
    await expect(writeRecord(client, bless('x'), 'https://github.com/job')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const readOnly = fixture.clientFor('ghs_fork', jobGrant(['contents: read']));
    await expect(writeRecord(readOnly, bless('x'), 'https://github.com/job')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('readRecords', () => {
  const json = {
    version: 1,
    action: 'bless',
    pullRequest: 7,
    blessing: {
      selector: {},
      by: 'ada',
      at: '2026-01-02T03:04:05Z',
      reason: 'x',
      sha: SHA,
      source: 'comment',
    },
  };
  const fenced = (value: unknown) => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\`\n`;
  const genuine: ListedCheckRun = {
    id: 1,
    name: RECORD_NAME,
    headSha: SHA,
    app: 'github-actions',
    externalId: '',
    conclusion: 'neutral',
    completedAt: '2026-01-02T03:04:05Z',
    text: fenced(json),
  };
  const { app: _app, ...withoutApp } = genuine;
  const blessed = (changes: Record<string, unknown>) =>
    fenced({ ...json, blessing: { ...json.blessing, ...changes } });

  test('believes the genuine one', () => {
    expect(readRecords([genuine], ABOUT).blessings).toEqual([json.blessing]);
  });

  test.each<[string, ListedCheckRun, number]>([
    ['of another app', { ...genuine, app: 'app-5' }, 0],
    ['of an app with a name like it', { ...genuine, app: 'github-actions-2' }, 0],
    ['of an app that is gone', withoutApp, 0],
    ['with the name of a verdict', { ...genuine, name: 'arena-action (blessing)' }, 0],
    ['with a name that begins like it', { ...genuine, name: `${RECORD_NAME} ` }, 0],
    ['at another commit', { ...genuine, headSha: SHA.replace('d', 'e') }, 0],
    ['of another pull request', { ...genuine, text: fenced({ ...json, pullRequest: 8 }) }, 0],
    ['that names another commit', { ...genuine, text: blessed({ sha: SHA.replace('d', 'e') }) }, 1],
    ['that names no commit', { ...genuine, text: blessed({ sha: null }) }, 1],
    ['that says it comes from the policy file', { ...genuine, text: blessed({ source: 'file' }) }, 1],
    ['by somebody who cannot be', { ...genuine, text: blessed({ by: '](http://x) @everyone' }) }, 1],
    ['at a time that is none', { ...genuine, text: blessed({ at: '<b>now</b>' }) }, 1],
    ['with more than belongs in it', { ...genuine, text: fenced({ ...json, extra: 1 }) }, 1],
    ['of a later version', { ...genuine, text: fenced({ ...json, version: 2 }) }, 1],
    ['of another action', { ...genuine, text: fenced({ ...json, action: 'forgive' }) }, 1],
    ['that is too long', { ...genuine, text: blessed({ reason: 'x'.repeat(20_000) }) }, 1],
    ['that is garbage', { ...genuine, text: 'garbage' }, 1],
    ['that is broken JSON', { ...genuine, text: '```json\n{"version":1,\n```\n' }, 1],
    ['that is empty', { ...genuine, text: '' }, 1],
    ['without the fence', { ...genuine, text: JSON.stringify(json) }, 1],
  ])('does not believe one %s', (_name, forged, unreadable) => {
    expect(readRecords([forged], ABOUT)).toEqual({ blessings: [], unreadable });
  });
});
