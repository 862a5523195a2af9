import { z } from 'zod';
import { isJsonObject } from '../lib/json.ts';
import { nearestWord } from '../lib/nearest-word.ts';
import type { Problem } from '../model/problem.ts';
import { formatDocumentPath, valueAt } from './document-path.ts';
import type { DocumentPath, SourceFile } from './loaded-arena.ts';
import { type Finding, problemAt, suggestionOf } from './problem-at.ts';
import { unknownKey } from './schema-notes.ts';
import { descriptionOf, knownKeys, schemaAt, unwrapSchema } from './schema-walk.ts';

/** What was validated, against what, and where it stands. */
export interface ValidatedValue {
  readonly value: unknown;
  readonly source: SourceFile;
  readonly schema: z.core.$ZodType;
}

type Issue = z.core.$ZodIssue;

/** Says in plain words, and with a place, what the validation found. */
export function describeIssues(issues: readonly Issue[], validated: ValidatedValue): readonly Problem[] {
  return issues.flatMap((issue) => describeIssue(issue, issue.path.filter(isKey), validated));
}

function describeIssue(issue: Issue, path: DocumentPath, validated: ValidatedValue): readonly Problem[] {
  const { value, source, schema } = validated;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schemaAt(schema, path));
    return issue.keys.map((key) => problemAt(source, [...path, key], unknownKey(key, known, 'error')));
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((branch) =>
      branch.every((inner) => inner.path.length > 0 || isKeyIssue(inner) || isOtherWord(inner, value, path)),
    );
    if (meant !== undefined) {
      return meant.flatMap((inner) =>
        describeIssue(inner, [...path, ...inner.path.filter(isKey)], validated),
      );
    }
  }
  if (valueAt(value, path) === undefined) return [problemAt(source, path, missingKey(path, schema))];
  return [problemAt(source, path, invalidValue(issue, path, validated))];
}

function isKey(part: PropertyKey): part is string | number {
  return typeof part !== 'symbol';
}

function isKeyIssue(issue: Issue): boolean {
  return issue.code === 'unrecognized_keys';
}

/** A text where one of a few words may stand is meant to be one of them. */
function isOtherWord(issue: Issue, value: unknown, path: DocumentPath): boolean {
  return issue.code === 'invalid_value' && typeof valueAt(value, path) === 'string';
}

function missingKey(path: DocumentPath, schema: z.core.$ZodType): Finding {
  const key = String(path.at(-1) ?? '');
  const field = schemaAt(schema, path);
  return {
    code: 'missing-key',
    message: `"${key}" is missing.`,
    hint: [`Add "${key}"`, descriptionOf(field)].filter((part) => part !== undefined).join(': '),
  };
}

function invalidValue(issue: Issue, path: DocumentPath, { value, schema }: ValidatedValue): Finding {
  const actual = valueAt(value, path);
  const label = labelOf(path);
  const field = schemaAt(schema, path);
  switch (issue.code) {
    case 'invalid_value':
      return unknownWord(label, actual, issue.values.map(String));
    case 'invalid_type':
      return wrongType(label, actual, [issue.expected], field);
    case 'invalid_union':
      return wrongType(label, actual, typesOf(field), field);
    case 'too_small':
      return {
        code: 'too-small',
        message: `${label} must not be ${actual === '' ? 'empty' : describe(actual)}.`,
        hint: descriptionOf(field),
      };
    case 'invalid_format':
      return {
        code: 'invalid-format',
        message: `${label} is ${describe(actual)}, which is no ${issue.format}.`,
        hint: descriptionOf(field),
      };
    default:
      return {
        code: 'invalid-value',
        message: `${label} cannot be ${describe(actual)}.`,
        hint: descriptionOf(field),
      };
  }
}

/** A value that has to be one of a few words. */
function unknownWord(label: string, actual: unknown, words: readonly string[]): Finding {
  const near = typeof actual === 'string' ? nearestWord(actual, words) : undefined;
  const [only] = words;
  const message =
    words.length === 1
      ? `${label} must be ${only}, not ${describe(actual)}.`
      : `${label} cannot be ${describe(actual)}.`;
  return {
    code: 'unknown-word',
    message,
    hint: words.length === 1 ? `Write ${only}.` : suggestionOf(near, words),
  };
}

function wrongType(
  label: string,
  actual: unknown,
  expected: readonly string[],
  field: z.core.$ZodType | undefined,
): Finding {
  const wanted = [...new Set(expected.map((type) => typeWords[type] ?? type))].join(' or ');
  return {
    code: 'wrong-type',
    message: `${label} must be ${wanted}, not ${describe(actual)}.`,
    hint: typeHint(expected[0] ?? '', actual) ?? descriptionOf(field),
  };
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function typesOf(schema: z.core.$ZodType | undefined): readonly string[] {
  const inner = schema === undefined ? undefined : unwrapSchema(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => typesOf(option));
  return inner === undefined ? [] : [inner._zod.def.type];
}

function typeHint(expected: string, actual: unknown): string | undefined {
  if (actual === null) return 'Give it a value, or remove the key.';
  if (expected === 'string' && (typeof actual === 'number' || typeof actual === 'boolean')) {
    return `Quote it: "${actual}".`;
  }
  if (expected === 'boolean' && typeof actual === 'string') return 'Write true or false, without quotes.';
  if (expected === 'number' || expected === 'int') {
    return typeof actual === 'string' && actual.trim() !== '' && Number.isFinite(Number(actual))
      ? 'Remove the quotes.'
      : undefined;
  }
  if (expected === 'array') return 'Begin each entry with "- ".';
  return undefined;
}

/** A value in words, short enough for one line. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (isJsonObject(value)) return 'a mapping';
  if (typeof value !== 'string')
    return `the ${typeof value === 'number' ? 'number ' : 'value '}${String(value)}`;
  const text = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return JSON.stringify(text);
}

/** The last word of a path with the numbers after it: `turns[2]`. */
function labelOf(path: DocumentPath): string {
  const start = path.findLastIndex((part) => typeof part === 'string' && !/^\d+$/.test(part));
  return start < 0 ? 'The file' : `"${formatDocumentPath(path.slice(start))}"`;
}
