import { isSeq, parseDocument, YAMLSeq } from 'yaml';
import type { BlessingEntry } from '../manifest/policy-file.ts';

/** The text of a policy file with more blessings at the end of its list. Comments stay, and so does what stands there. */
export function addBlessings(text: string, entries: readonly BlessingEntry[]): string {
  const document = parseDocument(text);
  const list = document.get('blessings');
  const sequence = isSeq(list) ? list : new YAMLSeq();
  // An empty list is written [], which entries of several lines would not fit into.
  if (sequence.items.length === 0) sequence.flow = false;
  for (const entry of entries) sequence.add(document.createNode(entry));
  if (!isSeq(list)) document.set('blessings', sequence);
  const indentSeq = !/^[\w$-]+:[^\S\n]*(?:#.*)?\n(?:[^\S\n]*#.*\n)*- /m.test(text);
  return document.toString({ lineWidth: 0, indentSeq });
}
