import { z } from 'zod';
import { lazily } from '../../lib/lazily.ts';
import type { Answer } from '../answer.ts';
import type { UsageNote } from '../called-provider.ts';
import { finishReasonOf, readCalls, UnusableAnswer, type WrittenCall } from '../written-answer.ts';
import { chatUsage, chatUsageSchema } from './chat-answer.ts';

const callPieceSchema = lazily(() =>
  z.object({
    index: z.int().nonnegative().nullish(),
    id: z.string().nullish(),
    function: z.object({ name: z.string().nullish(), arguments: z.unknown().optional() }).nullish(),
  }),
);

const chunkSchema = lazily(() =>
  z.object({
    choices: z
      .array(
        z.object({
          delta: z
            .object({
              content: z.string().nullish(),
              refusal: z.string().nullish(),
              tool_calls: z.array(callPieceSchema()).nullish(),
            })
            .nullish(),
          finish_reason: z.string().nullish(),
        }),
      )
      .nullish(),
    usage: chatUsageSchema().nullish(),
  }),
);

type CallPiece = z.output<ReturnType<typeof callPieceSchema>>;

/** Puts a stream together: each event gives the words that are new, the end gives the answer. */
export interface StreamReader {
  /** Throws `UnusableAnswer`, or `ProviderError` for an event that reports a failure. */
  read(event: unknown): string;
  /** The whole answer; undefined when the stream broke off before it was finished. */
  finish(): Answer | undefined;
}

/** Reads the chunks of Chat Completions. */
export function createChatStreamReader(firstCall: number, note: UsageNote): StreamReader {
  let content = '';
  let isRefused = false;
  let finishWord: string | undefined;
  let usage: z.output<ReturnType<typeof chatUsageSchema>> | undefined;
  const calls = new Map<number, { id?: string; name: string; text: string }>();
  const addPiece = ({ index, id, function: called }: CallPiece, position: number): void => {
    const place = index ?? position;
    const call = calls.get(place) ?? { name: '', text: '' };
    if (id) call.id = id;
    call.name += called?.name ?? '';
    call.text += pieceText(called?.arguments);
    calls.set(place, call);
  };
  return {
    read(event) {
      const parsed = chunkSchema().safeParse(event);
      if (!parsed.success) throw new UnusableAnswer('an event of the stream is no chat completion chunk');
      usage = parsed.data.usage ?? usage;
      const choice = parsed.data.choices?.[0];
      finishWord = choice?.finish_reason || finishWord;
      // Some servers count from the first chunk on; what counts is what the finished answer took.
      if (finishWord !== undefined) note(chatUsage(parsed.data.usage));
      isRefused ||= Boolean(choice?.delta?.refusal);
      for (const [position, piece] of (choice?.delta?.tool_calls ?? []).entries()) addPiece(piece, position);
      const delta = choice?.delta?.content || choice?.delta?.refusal || '';
      content += delta;
      return delta;
    },
    finish() {
      if (finishWord === undefined) return undefined;
      const ordered = [...calls].sort(([a], [b]) => a - b).map(([, call]) => call);
      if (ordered.some(({ name }) => name === '')) throw new UnusableAnswer('it calls a tool without a name');
      const toolCalls = readCalls(ordered.map(writtenCall), firstCall);
      const finishReason = isRefused ? 'content_filter' : finishReasonOf(finishWord, toolCalls.length);
      return { content, toolCalls, finishReason, usage: chatUsage(usage) };
    },
  };
}

function writtenCall({ id, name, text }: { id?: string; name: string; text: string }): WrittenCall {
  return { id, name, arguments: text };
}

function pieceText(written: unknown): string {
  if (written === undefined || written === null) return '';
  return typeof written === 'string' ? written : JSON.stringify(written);
}
