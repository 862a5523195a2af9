import { expect, test } from 'vitest';
import { markupText } from '../../src/lib/html-markup.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { HtmlView } from '../../src/reports/html/html-view.ts';
import { policySection as htmlSection } from '../../src/reports/html/policy-section.ts';
import { policySection } from '../../src/reports/policy-section.ts';

const HOSTILE = '<img src=x> @octo | **bold** [a](http://x)';

function comparison(facts: Partial<Comparison>): Comparison {
  return facts as Comparison;
}

const changed = comparison({
  policyChanges: [
    { file: 'bot/arena-action.yaml', changes: ['raises trials from 1 to 2', `adds ${HOSTILE}`] },
  ],
});

test('lists what a change does to the policy', () => {
  expect(policySection({ comparison: changed })).toMatchInlineSnapshot(`
    "**Policy change** in \`bot/arena-action.yaml\`; the policy of the base commit counts here.

    - raises trials from 1 to 2
    - adds &lt;img src=x&gt; @​octo \\| \\*\\*bold\\*\\* \\[a\\](http:​//x)"
  `);
});

test('is empty where nothing changes', () => {
  expect(policySection({ comparison: comparison({}) })).toBe('');
});

test('shows changes and blessings in HTML, escaped', () => {
  const blessings: Comparison['blessings'] = [
    {
      selector: { scenario: 'refund' },
      by: HOSTILE,
      at: '2026-11-21T06:00:00Z',
      reason: 'Meant.',
      sha: null,
      source: 'file',
    },
  ];
  const text = markupText(htmlSection({ comparison: { ...changed, blessings } } as HtmlView));
  expect(text).toContain('raises trials from 1 to 2');
  expect(text).toContain('on 2026-11-21: Meant.');
  expect(text).not.toContain('<img');
  expect(markupText(htmlSection({ comparison: comparison({}) } as HtmlView))).toBe('');
});
