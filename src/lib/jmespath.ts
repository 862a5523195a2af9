import { compile, getRegisteredFunctions, type search, TreeInterpreter } from '@jmespath-community/jmespath';
import { createBoundedCache } from './bounded-cache.ts';
import { textOfThrown } from './error-like.ts';
import { isJsonObject, type JsonValue } from './json.ts';

/** A compiled JMESPath expression. */
export interface JsonQuery {
  readonly source: string;
  /** What the expression selects, null when nothing; throws an Error when it does not suit the value. */
  search(value: JsonValue): JsonValue;
}

type SearchInput = Parameters<typeof search>[0];

const compiled = createBoundedCache<JsonQuery>(256);

/** Compiles a JMESPath expression; a syntax error or an unknown function throws an Error that says why. */
export function compileJsonQuery(expression: string): JsonQuery {
  return compiled.getOrCreate(expression, () => compileQuery(expression));
}

/** What a JMESPath expression selects from a JSON value. */
export function searchJson(value: JsonValue, expression: string): JsonValue {
  return compileJsonQuery(expression).search(value);
}

function compileQuery(expression: string): JsonQuery {
  const tree = explained(() => compile(expression));
  const unknown = findUnknownFunction(tree, new Set(getRegisteredFunctions()));
  if (unknown !== undefined) throw new Error(`unknown function ${unknown}()`);
  return {
    source: expression,
    search: (value) =>
      explained(() => TreeInterpreter.search(tree, value as SearchInput) as JsonValue | undefined) ?? null,
  };
}

function explained<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw new Error(textOfThrown(error), { cause: error });
  }
}

function findUnknownFunction(node: unknown, known: ReadonlySet<string>): string | undefined {
  const children = Array.isArray(node) ? node : isJsonObject(node) ? Object.values(node) : [];
  if (isJsonObject(node) && node.type === 'Function' && typeof node.name === 'string') {
    if (!known.has(node.name)) return node.name;
  }
  for (const child of children) {
    const unknown = findUnknownFunction(child, known);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}
