import type { JsonObject, JsonValue } from '../lib/json.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentPath, SourceFile } from './loaded-arena.ts';
import type { MockToolAnswer, WrittenToolAnswer } from './mock-file.ts';
import { problemAt } from './problem-at.ts';

type WrittenTools = Readonly<Record<string, WrittenToolAnswer | readonly WrittenToolAnswer[]>>;

/** Brings the answers of tools to one shape, and adds what is wrong with them to the problems. */
export function parseMockTools(
  tools: WrittenTools,
  source: SourceFile,
  problems: Problem[],
): Readonly<Record<string, readonly MockToolAnswer[]>> {
  return Object.fromEntries(
    Object.entries(tools).map(([name, written]) => {
      const path = ['tools', name];
      const entries: readonly (readonly [WrittenToolAnswer, DocumentPath])[] = isList(written)
        ? written.map((answer, index) => [answer, [...path, index]] as const)
        : [[written, path]];
      problems.push(...findUnreachable(entries, source));
      return [name, entries.flatMap(([answer, place]) => parseAnswer(answer, place, source, problems))];
    }),
  );
}

function isList<T extends object>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function parseAnswer(
  { when, result, error }: WrittenToolAnswer,
  path: DocumentPath,
  source: SourceFile,
  problems: Problem[],
): readonly MockToolAnswer[] {
  if ((result === undefined) === (error === undefined)) {
    problems.push(
      problemAt(source, path, {
        code: 'invalid-tool-answer',
        message:
          error === undefined
            ? 'The tool answers nothing here.'
            : 'The tool cannot give a result and fail at the same time.',
        hint: 'Give it either a "result" or an "error".',
      }),
    );
    return [];
  }
  const condition = when === undefined ? {} : { when: when as JsonObject };
  return [error === undefined ? { ...condition, result: result as JsonValue } : { ...condition, error }];
}

function findUnreachable(
  entries: readonly (readonly [WrittenToolAnswer, DocumentPath])[],
  source: SourceFile,
): readonly Problem[] {
  const first = entries.findIndex(([{ when }]) => when === undefined);
  if (first < 0) return [];
  return entries.slice(first + 1).map(([, path]) =>
    problemAt(source, path, {
      severity: 'warning',
      code: 'unreachable-answer',
      message: 'This answer is never given: one before it has no "when" and answers every call.',
      hint: 'Move the answer without "when" to the end.',
    }),
  );
}
