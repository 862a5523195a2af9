import { ManifestError } from "../errors/manifest-error.js";
import { isJsonObject } from "../lib/json.js";
import { parseJson } from "../lib/parse-json.js";
import { fromUsd } from "../model/money.js";
import { RECORDING_VERSION, recordingLineSchema } from "./recording-line.js";
/** Longer recordings are refused; one of a thousand conversations has a tenth of it. */
export const MAX_RECORDING_CHARACTERS = 128 * 1024 * 1024;
/**
 * Reads a recording that nobody vouches for. Throws `ManifestError` with code `RECORDING_INVALID` that names file, line
 * and what is wrong.
 */
export function parseRecording(text, file) {
    requireSize(text, file);
    const lines = text
        .split('\n')
        .map((line, index) => ({ line, number: index + 1 }))
        .filter(({ line }) => line.trim() !== '');
    const [first, ...rest] = lines;
    if (first === undefined)
        throw invalidRecording(file, 'it is empty');
    const header = parseHeader(first.line, file);
    const runs = [];
    for (const { line, number } of rest)
        addLine(parseLine(line, file, number), runs, `${file}:${number}`);
    const { type: _type, version: _version, commit, ...origin } = header;
    return {
        origin: { ...origin, ...(commit === undefined ? {} : { commit }) },
        runs: runs.map(closeRun),
    };
}
/** Refuses a file that is too long to be a recording. */
export function requireSize(text, file) {
    if (text.length <= MAX_RECORDING_CHARACTERS)
        return;
    throw invalidRecording(file, `it has ${text.length} characters; at most ${MAX_RECORDING_CHARACTERS} are read`);
}
/** The error for a file that is no usable recording. */
export function invalidRecording(place, reason) {
    return new ManifestError({
        code: 'RECORDING_INVALID',
        message: `${place} cannot be used as a recording: ${reason}. Record it again.`,
    });
}
function parseHeader(line, file) {
    const parsed = parseJson(line);
    const version = 'value' in parsed && isJsonObject(parsed.value) ? parsed.value.version : undefined;
    if (typeof version === 'number' && version > RECORDING_VERSION) {
        throw invalidRecording(`${file}:1`, `its version is ${version}, newer than ${RECORDING_VERSION}, which this release reads; use a newer release`);
    }
    const header = parseLine(line, file, 1);
    if (header.type === 'recording')
        return header;
    throw invalidRecording(`${file}:1`, `the first line is of the type "${header.type}" where "recording" stands`);
}
function parseLine(line, file, number) {
    const place = `${file}:${number}`;
    const parsed = parseJson(line);
    if ('reason' in parsed)
        throw invalidRecording(place, `the line is not JSON: ${parsed.reason}`);
    const checked = recordingLineSchema.safeParse(parsed.value);
    if (!checked.success)
        throw invalidRecording(place, describe(checked.error));
    return checked.data;
}
function describe({ issues }) {
    const [issue] = issues;
    const path = (issue?.path ?? []).join('.');
    return `${path === '' ? 'the line' : `"${path}"`}: ${issue?.message ?? 'it does not fit'}`;
}
function addLine(line, runs, place) {
    if (line.type === 'recording')
        throw invalidRecording(place, 'a second header stands among the runs');
    if (line.type === 'run') {
        runs.push({ facts: line, messages: [], modelCalls: [], toolCalls: [] });
        return;
    }
    const run = runs.at(-1);
    if (run === undefined)
        throw invalidRecording(place, `a "${line.type}" stands before the first run`);
    if (line.type === 'message')
        run.messages.push(toMessage(line));
    else if (line.type === 'provider-call')
        run.modelCalls.push(toModelCall(line, place));
    else
        run.toolCalls.push(toToolCall(line, place));
}
function closeRun({ facts, messages, modelCalls, toolCalls }) {
    const { type: _type, error, ...run } = facts;
    return { ...run, ...(error === undefined ? {} : { error }), messages, modelCalls, toolCalls };
}
function toMessage({ role, content, turn, iteration, toolCalls, toolResult, }) {
    return {
        role,
        content,
        turn,
        ...(iteration === undefined ? {} : { iteration }),
        ...(toolCalls === undefined ? {} : { toolCalls }),
        ...(toolResult === undefined ? {} : { toolResult: toToolResult(toolResult) }),
    };
}
function toToolResult({ id, name, error }) {
    return { id, name, ...(error === undefined ? {} : { error }) };
}
function toModelCall(line, place) {
    const { speaker, provider, number, content, toolCalls = [], finishReason, cost, error } = line;
    const { persona, ...who } = speaker;
    const facts = { speaker: { ...who, ...(persona === undefined ? {} : { persona }) }, provider, number };
    if (error !== undefined)
        return { ...facts, error };
    if (content === undefined || finishReason === undefined || cost === undefined) {
        throw invalidRecording(place, 'a call has "content", "finishReason" and "cost", or an "error"');
    }
    return { ...facts, answer: { content, toolCalls, finishReason, cost: toCost(cost) } };
}
function toCost(written) {
    const { inputCostUsd, outputCostUsd, totalCostUsd, ...usage } = written;
    const { cachedTokens, cacheWriteTokens, reasoningTokens, inputTokens, outputTokens } = usage;
    const amount = (usd) => (usd === null ? null : fromUsd(usd));
    return {
        inputTokens,
        outputTokens,
        ...(cachedTokens === undefined ? {} : { cachedTokens }),
        ...(cacheWriteTokens === undefined ? {} : { cacheWriteTokens }),
        ...(reasoningTokens === undefined ? {} : { reasoningTokens }),
        inputCost: amount(inputCostUsd),
        outputCost: amount(outputCostUsd),
        totalCost: amount(totalCostUsd),
    };
}
function toToolCall({ tool, args, result, error }, place) {
    if (error !== undefined)
        return { tool, args, error };
    if (result !== undefined)
        return { tool, args, result };
    throw invalidRecording(place, 'a tool call has a "result" or an "error"');
}
