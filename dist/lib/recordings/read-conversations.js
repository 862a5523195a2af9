import { parseArenaResult } from "../baseline/parse-arena-result.js";
import { isJsonObject } from "../lib/json.js";
import { parseJson } from "../lib/parse-json.js";
import { invalidRecording, parseRecording, requireSize } from "./parse-recording.js";
import { field, messagesOfEvents, messagesOfRun, textField } from "./promptarena-recording.js";
import { repliesAmong } from "./replayed-conversation.js";
/**
 * Reads the conversations of a file that nobody vouches for: our recording, our `arena-results.json`, PromptArena's
 * session recording (`.recording.json` or event lines) or its per-run JSON. Throws `ManifestError` with code
 * `RECORDING_INVALID`.
 */
export function readConversations(text, file) {
    requireSize(text, file);
    const conversations = conversationsIn(text, file);
    if (conversations.some(({ replies }) => replies.length > 0))
        return conversations;
    throw invalidRecording(file, 'no assistant responses found in recording');
}
function conversationsIn(text, file) {
    const [first = ''] = text.trimStart().split('\n', 1);
    const head = parseJson(first);
    if ('value' in head && isJsonObject(head.value)) {
        const { type, seq, version, metadata } = head.value;
        if (type === 'recording' && version !== undefined)
            return parseRecording(text, file).runs.map(ofRecordedRun);
        if (seq !== undefined || (type === 'metadata' && metadata !== undefined))
            return [ofEventLines(text, file)];
    }
    return ofDocument(text, file);
}
function ofDocument(text, file) {
    const parsed = parseJson(text);
    if ('reason' in parsed)
        throw invalidRecording(file, `it is not JSON: ${parsed.reason}`);
    const document = parsed.value;
    if (!isJsonObject(document))
        throw invalidRecording(file, 'it is not a JSON object');
    if (document.schemaVersion !== undefined && Array.isArray(document.runs))
        return ofArenaResult(text);
    const messages = field(document, 'Messages');
    if (Array.isArray(messages))
        return [ofPromptArenaRun(document, messages)];
    const events = field(document, 'events');
    if (Array.isArray(events))
        return [{ replies: repliesAmong(messagesOfEvents(events)) }];
    throw invalidRecording(file, 'it is of no format that can be replayed: it has neither runs, messages nor events');
}
function ofRecordedRun({ scenario, provider, trial, modelCalls, messages, }) {
    const spoken = repliesAmong(messages.map((message) => ({ ...message, toolCalls: message.toolCalls ?? [] })));
    const replies = modelCalls.flatMap((call) => {
        if ('error' in call)
            return [];
        const { content, toolCalls, cost } = call.answer;
        const { speaker, number } = call;
        const asked = speaker.role === 'assistant' ? spoken[number - 1]?.asked : undefined;
        const facts = { content, toolCalls, cost, speaker, provider: call.provider, number };
        return [asked === undefined ? facts : { ...facts, asked }];
    });
    return { scenario, provider, trial, replies };
}
function ofArenaResult(text) {
    return parseArenaResult(text).runs.map(({ scenario, provider, trial, messages }) => ({
        ...{ scenario, provider, trial },
        replies: repliesAmong(messages.map(({ role, text: content, toolCalls }) => ({ role, content, toolCalls }))),
    }));
}
function ofPromptArenaRun(document, messages) {
    const scenario = textField(document, 'ScenarioID');
    const provider = textField(document, 'ProviderID');
    return {
        ...(scenario === '' ? {} : { scenario }),
        ...(provider === '' ? {} : { provider }),
        replies: repliesAmong(messagesOfRun(messages)),
    };
}
function ofEventLines(text, file) {
    const events = text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const parsed = parseJson(line);
        if ('reason' in parsed)
            throw invalidRecording(`${file}:${index + 1}`, `the line is not JSON: ${parsed.reason}`);
        const event = isJsonObject(parsed.value) ? field(parsed.value, 'event') : undefined;
        return event === undefined ? [] : [event];
    });
    return { replies: repliesAmong(messagesOfEvents(events)) };
}
