import { isJsonObject } from '../lib/json.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceFile } from './loaded-arena.ts';
import type { ParsedSource } from './parsed-source.ts';
import { type PolicyFile, policyFileSchema, SELECTOR_KEYS } from './policy-file.ts';
import { problemAt } from './problem-at.ts';
import { describeIssues } from './schema-problems.ts';

/** A policy file and where its parts stand. */
export interface LoadedPolicyFile {
  readonly content: PolicyFile;
  readonly source: SourceFile;
}

/** Turns a parsed `arena-action.yaml` into a policy file, with everything that is wrong with it. */
export function parsePolicyFile({ value, source, problems }: ParsedSource): {
  /** Absent when `problems` holds an error. */
  readonly policy?: LoadedPolicyFile;
  readonly problems: readonly Problem[];
} {
  if (value === undefined) return { problems };
  // An empty file, or one of comments, is a policy that says nothing.
  const content = value ?? {};
  if (!isJsonObject(content)) return { problems: [...problems, notAPolicy(source)] };
  const result = policyFileSchema.safeParse(content);
  const issues = result.success
    ? []
    : describeIssues(result.error.issues, { value: content, source, schema: policyFileSchema });
  const found = [...problems, ...issues, ...findBoundless(content, source)];
  const hasErrors = found.some(({ severity }) => severity === 'error');
  if (!result.success || hasErrors) return { problems: found };
  return { policy: { content: result.data, source }, problems: found };
}

const SELECTING_LISTS = ['must_pass', 'quarantine', 'blessings'] as const;

/** Entries that name no check in particular mean all of them, and would switch the gate off unseen. */
function findBoundless(content: Readonly<Record<string, unknown>>, source: SourceFile): readonly Problem[] {
  return SELECTING_LISTS.flatMap((list) => {
    const entries = content[list];
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry, index) => {
      if (!isJsonObject(entry) || SELECTOR_KEYS.some((key) => key in entry)) return [];
      return [
        problemAt(source, [list, index], {
          code: 'selects-everything',
          message: `The entry of "${list}" names no check, so it would mean every check.`,
          hint: `Say which: ${SELECTOR_KEYS.join(', ')}.`,
        }),
      ];
    });
  });
}

function notAPolicy(source: SourceFile): Problem {
  return problemAt(source, [], {
    code: 'not-a-policy',
    message: 'The file is no policy; a mapping is expected here.',
    hint: 'Begin it with a key such as fail_on.',
  });
}
