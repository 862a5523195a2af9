import type { JsonValue } from '../lib/json.ts';
import { parseJson } from '../lib/parse-json.ts';

/** What a tool answers when its manifest scripts nothing. */
export const DEFAULT_MOCK_RESULT: JsonValue = { result: 'mock response' };

/** The result a mock file holds: JSON where the text is JSON, else the text. */
export function parseMockResult(text: string): JsonValue {
  const parsed = parseJson(text);
  return 'value' in parsed ? parsed.value : text;
}
