import { cutText } from '../lib/escape-hidden.ts';
import { codeSpan, escapeMarkdown } from '../lib/escape-markdown.ts';
import type { ReportInput } from './report-input.ts';

const SHOWN = 20;
const SENTENCE_LENGTH = 300;

/** What the change under test does to the policy, which it is not judged by; empty when it does nothing. */
export function policySection({ comparison }: Pick<ReportInput, 'comparison'>): string {
  const { policyChanges = [] } = comparison;
  const blocks = policyChanges.map(({ file, changes }) => {
    const shown = changes.slice(0, SHOWN);
    const lines = shown.map((change) => `- ${escapeMarkdown(cutText(change, SENTENCE_LENGTH))}`);
    const rest = changes.length > SHOWN ? [`- and ${changes.length - SHOWN} more`] : [];
    const head = `**Policy change** in ${codeSpan(file)}; the policy of the base commit counts here.`;
    return [head, '', ...lines, ...rest].join('\n');
  });
  return blocks.join('\n\n');
}
