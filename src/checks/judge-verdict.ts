import { z } from 'zod';
import { parseJson } from '../lib/parse-json.ts';
import { describeIssue } from './describe-issue.ts';

const verdictSchema = z.looseObject({
  passed: z.boolean(),
  score: z.number().nullish(),
  reasoning: z.string().nullish(),
  evidence: z.array(z.string()).nullish(),
});

/** What a judge found. */
export interface Verdict {
  readonly passed: boolean;
  readonly score: number | undefined;
  readonly reasoning: string;
  readonly evidence: readonly string[];
}

/** A verdict, or why the text is none; the reason continues "the answer". */
export type ReadVerdict = { readonly verdict: Verdict } | { readonly reason: string };

/**
 * Reads a verdict. The whole text must be the JSON object, or one fenced block that holds it: a judge quotes what it
 * judges, so an object found somewhere inside could be the assistant's.
 */
export function readVerdict(text: string, needsScore: boolean): ReadVerdict {
  const json = parseJson(withoutFence(text.trim()));
  if ('reason' in json) return { reason: `is not JSON: ${json.reason}` };
  const parsed = verdictSchema.safeParse(json.value, { reportInput: true });
  if (!parsed.success) {
    return {
      reason: `is no verdict: ${parsed.error.issues.map(describeIssue).join(' ').replace(/\.$/, '')}`,
    };
  }
  const { passed, score, reasoning, evidence } = parsed.data;
  if (needsScore && typeof score !== 'number') return { reason: 'is no verdict: "score" is required' };
  return {
    verdict: { passed, score: score ?? undefined, reasoning: reasoning ?? '', evidence: evidence ?? [] },
  };
}

const FENCE = '```';

function withoutFence(text: string): string {
  const opening = /^```(?:json)?[ \t]*\r?\n/i.exec(text)?.[0];
  if (opening === undefined || !text.endsWith(FENCE)) return text;
  return text.slice(opening.length, -FENCE.length);
}
