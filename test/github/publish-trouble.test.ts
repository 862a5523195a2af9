import { describe, expect, test } from 'vitest';
import { PublishError } from '../../src/errors/publish-error.ts';
import { publish } from '../../src/github/publish.ts';
import { refuse } from '../doubles/github/answer.ts';
import { type ClientFixture, createClientFixture } from './client-fixture.ts';
import { contextOf, createStorage, publicationOf, pullRequest } from './publication.ts';
import { check, outcomeOf, resultOf } from './result-fixture.ts';

describe('publish, when something is in the way', () => {
  describe('a result with runs that were called off', () => {
    const whole = resultOf([check(3), check(8)]);
    const incomplete = {
      ...whole,
      runs: whole.runs.map((run) => ({ ...run, status: 'skipped' as const, skipReason: 'aborted' })),
    };
    const outcome = outcomeOf(incomplete);

    test.each(['push', 'schedule'])('is no baseline on %s', async (event) => {
      await using fixture = await createClientFixture();
      const publication = publicationOf(fixture, { context: contextOf(event, {}), outcome });
      await publish(publication);
      expect(publication.storage.uploads.map(({ name }) => name)).toEqual([`arena-baseline-${event}`]);
      expect(publication.runner.record.commands).toContainEqual({
        command: 'notice',
        message: expect.stringMatching(/^Runs were called off, so this result is no baseline/),
      });
    });

    test.each([
      { verdict: 'pass', text: /1 new failure/ },
      { verdict: 'fail', text: /Arena failed/ },
    ] as const)('with the verdict $verdict, the comment', async ({ verdict, text }) => {
      await using fixture = await createClientFixture();
      await publish(publicationOf(fixture));
      const comparison = { ...outcome.comparison, verdict };
      const context = { ...pullRequest, run: { ...pullRequest.run, id: 56 } };
      await publish(publicationOf(fixture, { context, outcome: { ...outcome, comparison } }));
      expect([...fixture.double.state.comments.values()].map(({ body }) => body)).toEqual([
        expect.stringMatching(text),
      ]);
    });
  });

  test('a name that another job of the run has taken is a warning, and nothing is deleted', async () => {
    await using fixture = await createClientFixture();
    const deleted: string[] = [];
    const message = 'Could not store the artifact "x". Give each job its own baseline-artifact.';
    const storage = {
      ...createStorage(new PublishError({ code: 'CONFLICT', message })),
      delete: async (name: string) => void deleted.push(name),
    };
    const publication = publicationOf(fixture, { storage });
    await publish(publication);
    expect(deleted).toEqual([]);
    expect(publication.runner.record.commands).toEqual([{ command: 'warning', message }]);
  });

  test.each([
    {
      name: 'a locked conversation',
      arrange: ({ state }: ClientFixture['double']) => void state.lockedIssues.add(7),
      warnings: [/issue is locked.*Unlock the conversation/],
    },
    {
      name: 'a rejected token',
      arrange: ({ state }: ClientFixture['double']) => void state.tokens.clear(),
      warnings: [/check run.*401.*github-token is not a valid token/, /comment.*401.*not a valid token/],
    },
  ])('$name is not told to need a permission', async ({ arrange, warnings }) => {
    await using fixture = await createClientFixture();
    const publication = publicationOf(fixture);
    arrange(fixture.double);
    await publish(publication);
    const { record } = publication.runner;
    expect(
      record.commands.filter(({ command }) => command === 'warning').map(({ message }) => message),
    ).toEqual(warnings.map((warning) => expect.stringMatching(warning)));
    expect(record.summary).not.toMatch(/brings it|: write/);
  });

  test('a duplicate that cannot be deleted is a notice', async () => {
    await using fixture = await createClientFixture();
    await publish(publicationOf(fixture));
    const [first] = fixture.double.state.comments.values();
    if (first !== undefined) fixture.double.state.comments.set(9999, { ...first, id: 9999 });
    fixture.double.inject({ operation: 'issues/delete-comment', times: 10, answer: refuse(403, 'No.') });
    const publication = publicationOf(fixture);
    const links = await publish(publication);
    expect(links.comment).toContain(String(first?.id));
    expect(publication.runner.record.commands).toEqual([
      {
        command: 'notice',
        message: expect.stringMatching(/^A comment is there twice\. Could not delete.*403/),
      },
    ]);
  });
});
