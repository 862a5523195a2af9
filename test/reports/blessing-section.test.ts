import { describe, expect, test } from 'vitest';
import type { Blessing } from '../../src/model/accepted-change.ts';
import { blessingSection, describeSelector } from '../../src/reports/blessing-section.ts';
import { check, outcomeOf, resultOf } from '../github/result-fixture.ts';

const blessing: Blessing = {
  selector: { scenario: 'refund', type: 'llm_judge' },
  by: 'ada',
  at: '2026-01-02T03:04:05Z',
  reason: 'the tone is meant to change',
  sha: 'd6fde92930d4715a2b49857d24b940956b26d2d3',
  source: 'comment',
};

const { comparison } = outcomeOf(resultOf([check(3)]));
const [added] = comparison.added;
const frame = { detail: { rows: 200, messageLength: 1_000 }, elsewhere: 'in the job summary' };

describe('blessingSection', () => {
  test('is empty where nothing is accepted', () => {
    expect(blessingSection({ ...frame, comparison })).toBe('');
    expect(blessingSection({ ...frame, comparison: { ...comparison, blessings: [] } })).toBe('');
  });

  test('says who accepted what, when, why, and to what effect', () => {
    const entry = {
      run: 'k',
      check: 'c',
      config: 'a',
      scenario: 'refund',
      provider: 'p',
      region: 'r',
      message: 'm',
      status: 'failed' as const,
      ...added,
    };
    const excuse = { kind: 'blessing', reason: blessing.reason, by: blessing.by, at: blessing.at } as const;
    const text = blessingSection({
      ...frame,
      comparison: {
        ...comparison,
        excused: [
          { ...entry, excuse },
          { ...entry, excuse },
          { ...entry, excuse: { ...excuse, by: 'eve' } },
        ],
        blessings: [
          blessing,
          { ...blessing, selector: {}, source: 'label', reason: 'label "arena: accept"', sha: null },
          {
            selector: { check: 'a|b`c\n# d' },
            by: 'Eve <eve@example.com> @everyone',
            at: '<b>never</b>',
            reason: '| ![x](http://x/y.png) @octocat #1\n- item </details>',
            sha: null,
            source: 'file',
          },
        ],
      },
    });
    expect(text.replaceAll('\u200b', '⟨break⟩')).toMatchInlineSnapshot(`
      "**Accepted changes**

      - scenario \`refund\`, type \`llm_judge\`, accepted by \`@ada\` in a comment on 2026-01-02 at \`d6fde92\`: the tone is meant to change (excuses 2 failures)
      - all new failures, accepted by \`@ada\` with a label on 2026-01-02: label "arena: accept" (excuses nothing now)
      - check <code>a\\|b\\\`c # d</code>, accepted by Eve &lt;eve@⟨break⟩example.com&gt; @⟨break⟩everyone in the policy file on &lt;b&gt;never&lt;/b&gt;: \\| !\\[x\\](http:⟨break⟩//x/y.png) @⟨break⟩octocat #⟨break⟩1 - item &lt;/details&gt; (excuses nothing now)"
    `);
  });

  test('names so many and counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...blessing, reason: `reason ${index}` }));
    const lines = blessingSection({ ...frame, comparison: { ...comparison, blessings: many } }).split('\n');
    expect(lines).toHaveLength(24);
    expect(lines.at(-1)).toBe('5 more in the job summary.');
  });

  test('gives up detail where there is no room', () => {
    const several = { ...comparison, blessings: [blessing, { ...blessing, reason: 'x'.repeat(400) }] };
    const short = { rows: 5, messageLength: 80 };
    expect(blessingSection({ ...frame, comparison: several, detail: short })).toMatch(/: x{79}… \(/);
    const none = { rows: 0, messageLength: 80 };
    expect(blessingSection({ ...frame, comparison: several, detail: none })).toBe(
      '2 accepted changes in the job summary.',
    );
  });
});

test('describeSelector names every part', () => {
  expect(describeSelector({})).toBe('all new failures');
  expect(
    describeSelector({ config: 'a.yaml', scenario: 's', provider: 'p', region: 'r', check: 'c', type: 't' }),
  ).toBe('config `a.yaml`, scenario `s`, provider `p`, region `r`, check `c`, type `t`');
});
