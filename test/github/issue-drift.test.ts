import { expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { upsertIssue } from '../../src/github/issue.ts';
import type { DriftFinding } from '../../src/model/trends.ts';
import { historyResult, historyRun } from '../baseline/history/history-fixture.ts';
import { DEFAULT_POLICY } from '../fixtures/results/build-result.ts';

const finding: DriftFinding = {
  metric: 'passRate',
  cause: 'model',
  provider: 'gpt',
  model: 'gpt-x',
  scenario: null,
  before: 0.9,
  now: 0.78,
  samples: { before: 200, now: 60 },
  pValue: 0.0001,
  since: '2026-11-17T06:00:00.000Z',
};

test('a drift opens the issue, and its end closes it', async () => {
  const calls: string[] = [];
  let body: string | undefined;
  const issueOf = (text: string) => ({
    ...{ number: 1, body: text, authorId: 41_898_282, url: 'https://x.test/1' },
    ...{ closedAt: null, stateReason: null },
  });
  const client: Parameters<typeof upsertIssue>[0] = {
    getOwnAccountId: async () => 41_898_282,
    listIssues: async ({ state }) => (state === 'open' && body !== undefined ? [issueOf(body)] : []),
    createIssue: async (issue) => {
      calls.push(issue.title);
      body = issue.body;
      return issueOf(issue.body);
    },
    updateIssue: async (_, change) => void calls.push(change.state ?? 'renewed'),
    createComment: async (_, text) => {
      calls.push(text.slice(0, 9));
      return { id: 2, body: text, url: '' };
    },
  };
  const target = { key: 'k', name: undefined, branch: 'main', sha: 'c0ffee0', at: '2026-11-18T06:00:00Z' };
  const run = (runId: number) => ({ ...target, run: 'https://x.test', runId, attempt: 1, token: 'ghs_x' });
  const calm = compareResults(historyResult([historyRun()]), { reason: 'none' }, DEFAULT_POLICY);
  const drifted = { ...calm, drift: [finding] };
  expect((await upsertIssue(client, run(1), calm)).action).toBe('none');
  expect((await upsertIssue(client, run(3), drifted)).action).toBe('created');
  expect(body).toContain('Nothing changed here, gpt-x lost 12 points since Tuesday (2026-11-17)');
  expect((await upsertIssue(client, run(4), drifted)).action).toBe('updated');
  expect((await upsertIssue(client, run(2), calm)).action).toBe('superseded');
  expect((await upsertIssue(client, run(5), calm)).action).toBe('closed');
  expect(calls).toEqual(['Arena: drift on main', 'renewed', 'Recovered', 'closed']);
});
