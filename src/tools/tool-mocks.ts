import { dump } from 'js-yaml';
import { ManifestError } from '../errors/manifest-error.ts';
import { ToolError } from '../errors/tool-error.ts';
import { canonicalJson, isJsonObject, type JsonValue } from '../lib/json.ts';
import type { LoadedMockFile } from '../manifest/loaded-arena.ts';

/**
 * What a mock file says to a call: the first answer whose `when` the arguments contain, or undefined when none fits.
 * An answer that is an error throws it as a `ToolError`.
 */
export function answerFromMockFile(
  mockFile: LoadedMockFile | undefined,
  tool: string,
  args: JsonValue,
): { readonly result: JsonValue } | undefined {
  const answer = answersOf(mockFile, tool).find(({ when = {} }) => contains(args, when));
  if (answer === undefined) return undefined;
  if ('result' in answer) return answer;
  throw new ToolError({ code: 'MOCKED_ERROR', message: answer.error });
}

/** The error that ends a run: a tool would call out, and nothing answers in its place. Shows the entry to add. */
export function toolNotMocked(
  tool: string,
  args: JsonValue,
  mockFile: LoadedMockFile | undefined,
  reason: string,
): ManifestError {
  const isScripted = answersOf(mockFile, tool).length > 0;
  const when = isScripted && isJsonObject(args) && Object.keys(args).length > 0 ? { when: args } : {};
  const entry = dump({ tools: { [tool]: [{ ...when, result: '...' }] } }).trimEnd();
  const file = mockFile?.source.file ?? 'the mock file (--mock-config, or mock_config of the provider)';
  return new ManifestError({
    code: 'TOOL_NOT_MOCKED',
    message:
      `Tool "${tool}" ${reason}, and mock mode calls nothing outside. ` +
      `${isScripted ? `No answer of ${file} fits this call; add one` : `Add its answer to ${file}`}:\n${entry}`,
  });
}

function answersOf(mockFile: LoadedMockFile | undefined, tool: string) {
  const tools = mockFile?.content.tools ?? {};
  return (Object.hasOwn(tools, tool) ? tools[tool] : undefined) ?? [];
}

function contains(args: JsonValue, wanted: Readonly<Record<string, JsonValue>>): boolean {
  const given = isJsonObject(args) ? args : {};
  return Object.entries(wanted).every(
    ([key, value]) => Object.hasOwn(given, key) && canonicalJson(given[key]) === canonicalJson(value),
  );
}
