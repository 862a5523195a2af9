import { describe, expect, test } from 'vitest';
import { parseComment, parseLabels, parseQueuedPullRequest } from '../../src/github/acceptance-context.ts';

const comment = {
  id: 5,
  body: '/arena bless all because so',
  created_at: '2026-01-02T03:04:05Z',
  user: { login: 'ada', type: 'User' },
};

describe('parseComment', () => {
  test.each([
    ['on a pull request', { action: 'created', issue: { number: 7, pull_request: {} }, comment }, 7],
    ['on an issue', { action: 'created', issue: { number: 7 }, comment }, undefined],
    ['that was edited', { action: 'edited', issue: { number: 7, pull_request: {} }, comment }, undefined],
  ])('a comment %s', (_name, payload, pullRequest) => {
    const parsed = parseComment(payload);
    expect(parsed).toMatchObject({ id: 5, at: comment.created_at, author: { login: 'ada', isPerson: true } });
    expect(parsed?.pullRequest).toBe(pullRequest);
  });

  test.each([
    ['of an account that is gone', { ...comment, user: null }, undefined],
    [
      'of a program',
      { ...comment, user: { login: 'x[bot]', type: 'Bot' } },
      { login: 'x[bot]', isPerson: false },
    ],
    ['of an account of no kind', { ...comment, user: { login: 'x' } }, { login: 'x', isPerson: false }],
  ])('a comment %s', (_name, written, author) => {
    const payload = { action: 'created', issue: { number: 7, pull_request: {} }, comment: written };
    expect(parseComment(payload)?.author).toEqual(author);
  });

  test.each([
    undefined,
    'x',
    {},
    { action: 'created', issue: { number: 7, pull_request: {} }, comment: { ...comment, created_at: 'now' } },
  ])('%j is no comment', (payload) => {
    expect(parseComment(payload)).toBeUndefined();
  });
});

describe('parseLabels', () => {
  const pull = { labels: [{ name: 'bug' }, { name: 'arena: accept' }], updated_at: '2026-01-02T03:04:05Z' };
  const names = ['bug', 'arena: accept'];
  const label = { name: 'arena: accept' };
  const sender = { login: 'ada', type: 'User' };
  test.each([
    ['synchronize', { action: 'synchronize', sender, pull_request: pull }, { names }],
    [
      'labeled',
      { action: 'labeled', label, sender, pull_request: pull },
      { names, put: { name: label.name, by: { login: 'ada', isPerson: true }, at: pull.updated_at } },
    ],
    ['unlabeled', { action: 'unlabeled', label, sender, pull_request: pull }, { names }],
    [
      'labeled without a time',
      { action: 'labeled', label, sender, pull_request: { labels: [] } },
      { names: [] },
    ],
  ])('%s', (_action, payload, expected) => {
    expect(parseLabels(payload)).toEqual(expected);
  });
});

describe('parseQueuedPullRequest', () => {
  test.each([
    ['refs/heads/gh-readonly-queue/main/pr-104-0123abcd', 104],
    ['refs/heads/gh-readonly-queue/release/v1/pr-5-0123abcd', 5],
    ['refs/heads/gh-readonly-queue/main/pr-104-', undefined],
    ['refs/heads/pr-104-0123abcd', undefined],
    [undefined, undefined],
  ])('%s', (ref, number) => {
    expect(parseQueuedPullRequest(ref)).toBe(number);
  });
});
