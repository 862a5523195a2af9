import { z } from 'zod';
import { lazily } from "../../lib/lazily.js";
import { finishReasonOf, readCalls, UnusableAnswer } from "../written-answer.js";
import { chatUsage, chatUsageSchema } from "./chat-answer.js";
const callPieceSchema = lazily(() => z.object({
    index: z.int().nonnegative().nullish(),
    id: z.string().nullish(),
    function: z.object({ name: z.string().nullish(), arguments: z.unknown().optional() }).nullish(),
}));
const chunkSchema = lazily(() => z.object({
    choices: z
        .array(z.object({
        delta: z
            .object({
            content: z.string().nullish(),
            refusal: z.string().nullish(),
            tool_calls: z.array(callPieceSchema()).nullish(),
        })
            .nullish(),
        finish_reason: z.string().nullish(),
    }))
        .nullish(),
    usage: chatUsageSchema().nullish(),
}));
/** Reads the chunks of Chat Completions. */
export function createChatStreamReader(firstCall, note) {
    let content = '';
    let isRefused = false;
    let finishWord;
    let usage;
    const calls = new Map();
    const addPiece = ({ index, id, function: called }, position) => {
        const place = index ?? position;
        const call = calls.get(place) ?? { name: '', text: '' };
        if (id)
            call.id = id;
        call.name += called?.name ?? '';
        call.text += pieceText(called?.arguments);
        calls.set(place, call);
    };
    return {
        read(event) {
            const parsed = chunkSchema().safeParse(event);
            if (!parsed.success)
                throw new UnusableAnswer('an event of the stream is no chat completion chunk');
            usage = parsed.data.usage ?? usage;
            const choice = parsed.data.choices?.[0];
            finishWord = choice?.finish_reason || finishWord;
            // Some servers count from the first chunk on; what counts is what the finished answer took.
            if (finishWord !== undefined)
                note(chatUsage(parsed.data.usage));
            isRefused ||= Boolean(choice?.delta?.refusal);
            for (const [position, piece] of (choice?.delta?.tool_calls ?? []).entries())
                addPiece(piece, position);
            const delta = choice?.delta?.content || choice?.delta?.refusal || '';
            content += delta;
            return delta;
        },
        finish() {
            if (finishWord === undefined)
                return undefined;
            const ordered = [...calls].sort(([a], [b]) => a - b).map(([, call]) => call);
            if (ordered.some(({ name }) => name === ''))
                throw new UnusableAnswer('it calls a tool without a name');
            const toolCalls = readCalls(ordered.map(writtenCall), firstCall);
            const finishReason = isRefused ? 'content_filter' : finishReasonOf(finishWord, toolCalls.length);
            return { content, toolCalls, finishReason, usage: chatUsage(usage) };
        },
    };
}
function writtenCall({ id, name, text }) {
    return { id, name, arguments: text };
}
function pieceText(written) {
    if (written === undefined || written === null)
        return '';
    return typeof written === 'string' ? written : JSON.stringify(written);
}
