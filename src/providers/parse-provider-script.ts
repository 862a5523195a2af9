import { z } from 'zod';
import { ProviderError } from '../errors/provider-error.ts';
import { lazily } from '../lib/lazily.ts';
import { parseJson } from '../lib/parse-json.ts';
import type { ProviderScript } from './provider-script.ts';

/** Made when a script is read: most runs read none. */
const scriptSchema = lazily(() => {
  const messageSchema = z.strictObject({
    content: z.string().optional(),
    toolCalls: z
      .array(z.strictObject({ id: z.string().optional(), name: z.string(), args: z.json().optional() }))
      .optional(),
    finishReason: z.enum(['stop', 'tool_calls', 'length', 'content_filter']).optional(),
    usage: z
      .strictObject({ inputTokens: z.int().nonnegative(), outputTokens: z.int().nonnegative() })
      .optional(),
  });
  const errorSchema = z.strictObject({
    error: z.strictObject({ message: z.string(), code: z.string().optional() }),
  });
  const replySchema = z.union([z.string(), messageSchema, errorSchema]);
  const onExhaustedSchema = z.enum(['default', 'error']);

  return z.strictObject({
    completions: z.array(replySchema).optional(),
    streams: z.array(z.array(replySchema)).optional(),
    calls: z
      .array(
        z.strictObject({
          hash: z.string(),
          occurrence: z.int().positive(),
          asked: z.string().optional(),
          reply: z.union([replySchema, z.array(replySchema)]),
        }),
      )
      .optional(),
    onExhausted: z
      .strictObject({ complete: onExhaustedSchema.optional(), stream: onExhaustedSchema.optional() })
      .optional(),
    defaultText: z.string().optional(),
    strict: z.boolean().optional(),
    supportsTools: z.boolean().optional(),
    streamCompletions: z.boolean().optional(),
    completeStreams: z.boolean().optional(),
  });
});

/** A script from a value of unknown shape. Throws `ProviderError` with code `SCRIPT_INVALID` and every problem. */
export function parseProviderScript(value: unknown, name = 'The script'): ProviderScript {
  const parsed = scriptSchema().safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || '(root)'}: ${message}`,
  );
  throw invalid(name, problems.join('; '));
}

/** A script from JSON text; throws as `parseProviderScript` does. */
export function readProviderScript(text: string, name: string): ProviderScript {
  const parsed = parseJson(text);
  if ('reason' in parsed) throw invalid(name, `it is no JSON: ${parsed.reason}`);
  return parseProviderScript(parsed.value, name);
}

function invalid(name: string, problems: string): ProviderError {
  return new ProviderError({
    code: 'SCRIPT_INVALID',
    message: `${name} is no script of a provider: ${problems}. docs/harness.md shows the form.`,
  });
}
