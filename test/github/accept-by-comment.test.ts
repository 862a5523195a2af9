import { describe, expect, test } from 'vitest';
import { actionsBot } from '../doubles/github/github-state.ts';
import { answersOf, commented, createFailedDesk, HEAD, recordsOf, WRITTEN } from './accepting-desk.ts';
import { pullRequest } from './desk.ts';

describe('acceptByComment', () => {
  test('records who accepted what at the head that GitHub names, has it judged again, and answers', async () => {
    await using desk = await createFailedDesk();
    const { state, unexpected } = desk.double;
    const before = state.checkRuns.size;
    const { exitCode, commands } = await desk.run(
      commented('/arena bless scenario=hours because the hours change'),
    );
    expect([exitCode, commands]).toEqual([0, []]);
    expect(state.checkRuns.size).toBe(before + 1);
    const [record] = recordsOf(desk);
    expect(record).toMatchObject({ headSha: HEAD, conclusion: 'neutral' });
    expect(record?.output.text).toContain(
      `"selector":{"scenario":"hours"},"by":"ada","at":"${WRITTEN}","reason":"the hours change","sha":"${HEAD}","source":"comment"`,
    );
    expect(state.repeated).toEqual([{ run: 2, part: 'failed' }]);
    expect(state.reactions).toEqual([{ comment: 91, content: 'rocket' }]);
    expect(answersOf(desk)).toEqual([
      expect.stringMatching(
        new RegExp(
          `Recorded.*${HEAD}.*scenario \`hours\`.*after another push.*\\n\\nIt is judged again now`,
          's',
        ),
      ),
    ]);
    expect(unexpected).toEqual([]);
  });

  test('the run that judges again knows what was accepted, and so does the push of the merge', async () => {
    await using desk = await createFailedDesk();
    const { state } = desk.double;
    await desk.run(commented('/arena bless all because the hours change'));
    const blessing = { by: 'ada', at: WRITTEN, reason: 'the hours change', sha: HEAD, source: 'comment' };
    const judged = { event: 'pull_request', payload: pullRequest(HEAD), runId: 2, sha: 'merge' };
    await desk.run(judged);
    expect(await desk.blessings()).toMatchObject([blessing]);
    await desk.run({ ...judged, payload: pullRequest(HEAD.replace('d6', 'd7')), runId: 3 });
    expect(await desk.blessings()).toBeUndefined();
    state.pulls.set(7, { headSha: HEAD, headRef: 'feature', baseRef: 'main', mergedAs: 'aaa2' });
    await desk.run({ event: 'push', runId: 4, sha: 'aaa2' });
    expect(await desk.blessings()).toMatchObject([blessing]);
    await desk.run({ event: 'push', runId: 5, sha: 'aaa3' });
    expect(await desk.blessings()).toBeUndefined();
  });

  test('taking back has everything judged again, and nothing is accepted any more', async () => {
    await using desk = await createFailedDesk();
    await desk.run(commented('/arena bless all because the hours change'));
    await desk.run(commented('/arena unbless'));
    expect(desk.double.state.repeated.at(-1)).toEqual({ run: 2, part: 'all' });
    expect(answersOf(desk).at(-1)).toMatch(/nothing is accepted/);
    await desk.run({ event: 'pull_request', payload: pullRequest(HEAD), runId: 2, sha: 'merge' });
    expect(await desk.blessings()).toBeUndefined();
  });

  test.each([
    ['admin', true],
    ['maintain', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
    ['odd', false],
    [undefined, false],
  ])('with permission %s it is %s', async (permission, isAccepted) => {
    await using desk = await createFailedDesk();
    const { state } = desk.double;
    state.permissions.clear();
    if (permission !== undefined) state.permissions.set('ada', permission);
    const { exitCode } = await desk.run(commented('/arena bless all because so'));
    expect(exitCode).toBe(0);
    expect(recordsOf(desk)).toHaveLength(isAccepted ? 1 : 0);
    expect(state.reactions).toEqual([{ comment: 91, content: isAccepted ? 'rocket' : 'confused' }]);
    expect(answersOf(desk)).toEqual([
      isAccepted
        ? expect.stringContaining('Recorded')
        : expect.stringMatching(/^Nothing.*permission to write/),
    ]);
    expect(state.repeated).toHaveLength(isAccepted ? 1 : 0);
  });

  test.each([
    ['a program', { login: 'ada', type: 'Bot' }, /only a person|Only a person/],
    ['nobody', null, /account is gone/],
  ])('%s accepts nothing', async (_name, user, reason) => {
    await using desk = await createFailedDesk();
    await desk.run(commented('/arena bless all because so', { user }));
    expect(recordsOf(desk)).toEqual([]);
    expect(answersOf(desk)).toEqual([expect.stringMatching(reason)]);
  });

  test.each([
    ['of a stranger says nothing of the syntax', 'read', '/arena bless', /permission to write/],
    [
      'of somebody who may tells how it is written',
      'write',
      '/arena bless',
      /which checks.*Written like this/,
    ],
    [
      'with markup is shown as text',
      'write',
      '/arena <img/src=x>@octocat\n',
      /"&lt;img\/src=x&gt;@\u200boctocat" is not known/,
    ],
  ])('a wrong command %s', async (_name, permission, body, reason) => {
    await using desk = await createFailedDesk();
    desk.double.state.permissions.set('ada', permission);
    const { exitCode } = await desk.run(commented(body));
    expect(exitCode).toBe(0);
    expect(answersOf(desk)).toEqual([expect.stringMatching(reason)]);
    expect(recordsOf(desk)).toEqual([]);
  });

  test.each([
    ['on an issue', { issue: { number: 7 } }, '/arena bless all because so'],
    ['that was edited', { action: 'edited' }, '/arena bless all because so'],
    ['that is none', {}, 'Looks good.\n/arena bless all because so'],
  ])('a command %s is let alone', async (_name, changes, body) => {
    await using desk = await createFailedDesk();
    const asked = desk.double.requests.length;
    const { exitCode, printed } = await desk.run(commented(body, changes));
    expect([exitCode, desk.double.requests.length]).toEqual([0, asked]);
    expect(printed).toEqual([expect.stringMatching(/nothing to do/)]);
  });

  test('the comment of the verdict is not written by this event', async () => {
    await using desk = await createFailedDesk();
    const { state } = desk.double;
    const sticky = [...state.comments.values()].filter(({ user }) => user.id === actionsBot.id);
    const bodies = sticky.map(({ body }) => body);
    await desk.run(commented('/arena bless all because so'));
    expect(sticky.map(({ body }) => body)).toEqual(bodies);
  });
});
