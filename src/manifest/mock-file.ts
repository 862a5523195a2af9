import { z } from 'zod';
import type { JsonObject, JsonValue } from '../lib/json.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentPath, SourceFile } from './loaded-arena.ts';
import { problemAt } from './problem-at.ts';
import { findNotes } from './schema-notes.ts';
import { describeIssues } from './schema-problems.ts';

/** One scripted answer. */
export interface MockTurn {
  readonly text: string;
  readonly toolCalls: readonly MockToolCall[];
  /** Media and texts as written, in order; absent for plain turns. */
  readonly parts?: readonly MockPart[];
}

/** A tool call the scripted model asks for. */
export interface MockToolCall {
  readonly name: string;
  /** Undefined when the file gives none. */
  readonly arguments: JsonObject | undefined;
}

/** The answers to one scenario, or of one persona. */
export interface MockScript {
  readonly defaultResponse?: string;
  /** By turn number, from 1. */
  readonly turns: Readonly<Record<number, MockTurn>>;
}

/** A mock-response file, every form of an entry brought to one shape. */
export interface MockFile {
  readonly defaultResponse?: string;
  /** By scenario id. */
  readonly scenarios: Readonly<Record<string, MockScript>>;
  /** By persona id. */
  readonly selfplay: Readonly<Record<string, MockScript>>;
}

const address = (what: string) =>
  z.object({ url: z.string().describe(`Address of the ${what}; never fetched.`) });

const partSchema = z.object({
  type: z.enum(['text', 'image', 'audio', 'video', 'document']).describe('Kind of content.'),
  text: z.string().optional().describe('Text of a text part.'),
  image_url: address('image')
    .extend({ detail: z.string().optional().describe('How closely the image is read.') })
    .optional()
    .describe('Where the image is.'),
  audio_url: address('audio').optional().describe('Where the audio is.'),
  video_url: address('video').optional().describe('Where the video is.'),
  document_url: address('document').optional().describe('Where the document is.'),
  metadata: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Facts about the file, such as width or duration.'),
});

/** A piece of a scripted answer, as written. */
export type MockPart = z.infer<typeof partSchema>;

const toolCallSchema = z.object({
  name: z.string().describe('Name of the tool.'),
  arguments: z.record(z.string(), z.unknown()).optional().describe('Arguments of the call.'),
});

const structuredTurnSchema = z.object({
  type: z.enum(['text', 'tool_calls', 'multimodal']).optional().describe('Kind of answer.'),
  content: z.string().optional().describe('Text of the answer.'),
  text: z.string().optional().describe('Older word for content.'),
  response: z.string().optional().describe('Oldest word for content.'),
  parts: z.array(partSchema).optional().describe('Texts and media of the answer.'),
  tool_calls: z.array(toolCallSchema).optional().describe('Tool calls the answer asks for.'),
});

const turnSchema = z.union([z.string(), structuredTurnSchema]).describe('The answer: a text, or a mapping.');

const scriptSchema = z.object({
  defaultResponse: z.string().optional().describe('Answer to turns without an entry.'),
  turns: z.record(z.string(), turnSchema).nullish().describe('Answers by turn number, from 1.'),
});

/** The schema of a mock-response file. */
export const mockFileSchema = z.object({
  defaultResponse: z.string().optional().describe('Answer when nothing else fits.'),
  scenarios: z.record(z.string(), scriptSchema).nullish().describe('Answers by scenario.'),
  selfplay: z.record(z.string(), scriptSchema).nullish().describe('Messages of simulated users by persona.'),
});

type WrittenScripts = z.infer<typeof mockFileSchema>['scenarios'];
type WrittenTurn = z.infer<typeof turnSchema>;

/** Parses a mock-response file; malformed entries are errors, unknown keys warnings. */
export function parseMockFile(
  value: unknown,
  source: SourceFile,
): { readonly mockFile?: MockFile; readonly problems: readonly Problem[] } {
  const parsed = mockFileSchema.safeParse(value ?? {});
  if (!parsed.success) {
    return { problems: describeIssues(parsed.error.issues, { value, source, schema: mockFileSchema }) };
  }
  const { defaultResponse, scenarios, selfplay } = parsed.data;
  const problems: Problem[] = [...findNotes(mockFileSchema, value, source)];
  const mockFile: MockFile = {
    ...(defaultResponse === undefined ? {} : { defaultResponse }),
    scenarios: normaliseScripts(scenarios, ['scenarios'], source, problems),
    selfplay: normaliseScripts(selfplay, ['selfplay'], source, problems),
  };
  return { mockFile, problems };
}

function normaliseScripts(
  scripts: WrittenScripts,
  path: DocumentPath,
  source: SourceFile,
  problems: Problem[],
): MockFile['scenarios'] {
  return Object.fromEntries(
    Object.entries(scripts ?? {}).map(([id, { defaultResponse, turns }]) => {
      const entries = Object.entries(turns ?? {}).map(([number, turn]): [string, MockTurn] => {
        problems.push(...turnProblems(number, turn, [...path, id, 'turns', number], source));
        return [number, normaliseTurn(turn)];
      });
      const script = { turns: Object.fromEntries(entries) };
      return [id, defaultResponse === undefined ? script : { defaultResponse, ...script }];
    }),
  );
}

function normaliseTurn(turn: WrittenTurn): MockTurn {
  if (typeof turn === 'string') return { text: turn, toolCalls: [] };
  const written = [turn.content, turn.text, turn.response].find((text) => text !== undefined && text !== '');
  const spoken = (turn.parts ?? []).flatMap(({ type, text }) =>
    type === 'text' && text !== undefined ? [text] : [],
  );
  return {
    text: written ?? spoken.join('\n'),
    toolCalls: (turn.tool_calls ?? []).map((call) => ({
      name: call.name,
      arguments: call.arguments as Readonly<Record<string, JsonValue>> | undefined,
    })),
    ...(turn.parts === undefined ? {} : { parts: turn.parts }),
  };
}

function turnProblems(number: string, turn: WrittenTurn, path: DocumentPath, source: SourceFile): Problem[] {
  const problems: Problem[] = [];
  if (!/^[1-9]\d*$/.test(number)) {
    problems.push(
      problemAt(source, path, {
        code: 'invalid-turn-number',
        message: `"${number}" is no turn number.`,
        hint: 'Turns are numbered from 1, as whole numbers.',
        key: true,
      }),
    );
  }
  const says =
    typeof turn === 'string' || Object.values(turn).some((part) => part !== undefined && part !== turn.type);
  if (!says) {
    problems.push(
      problemAt(source, path, {
        code: 'empty-turn',
        message: `The mock turn ${number} answers nothing.`,
        hint: 'Give it a "content", "tool_calls" or "parts"; an empty answer is "".',
      }),
    );
  }
  return problems;
}
