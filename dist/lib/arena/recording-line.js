import { isJsonObject } from "../lib/json.js";
import { toUsd } from "../model/money.js";
import { goTime, toPromptArenaToolResult } from "../state/promptarena-message.js";
import { toPromptArenaPart } from "../state/promptarena-parts.js";
const NANOSECONDS_PER_MILLISECOND = 1e6;
/** Fields that a line says beside its payload. */
const FRAME_FIELDS = new Set(['type', 'sequence', 'time', 'runKey', 'runId', 'conversationId']);
/** PromptArena's names of fields that it calls otherwise than by our own words. */
const FIELD_NAMES = {
    callId: 'CallID',
    durationMs: 'Duration',
    stageCount: 'MiddlewareCount',
    turn: 'TurnIndex',
};
/** Payloads whose Go type is not named after their event. */
const DATA_TYPES = {
    'context.token_budget_exceeded': 'TokenBudgetExceededData',
};
/** Payloads that name a sum of several calls. */
const TOTALS = new Set(['pipeline.completed', 'message.updated']);
/**
 * The line of an event in PromptArena's session recording, without its end of line; undefined for an event of no run.
 * Durations are nanoseconds, money US dollars, an unknown amount null. Events of ours that PromptArena does not have
 * are written alike under their own names.
 */
export function renderRecordingLine(event, seq) {
    if (!('runId' in event))
        return undefined;
    const { runId, conversationId, type, time } = event;
    const isArenaEvent = type.startsWith('arena.') || type === 'run.skipped';
    const dataType = isArenaEvent ? 'CustomEventData' : (DATA_TYPES[type] ?? `${pascalCase(type)}Data`);
    return JSON.stringify({
        seq,
        event: {
            type,
            timestamp: goTime(time),
            run_id: runId,
            session_id: runId,
            conversation_id: conversationId,
            data_type: `events.${dataType}`,
            data: isArenaEvent ? customData(event) : payloadOf(event),
        },
    });
}
/** What PromptArena's engine says of runs and turns. */
function customData(event) {
    const words = event.type.replace(/^arena\./, '').split('.');
    const entries = fieldsOf(event).map(([name, value]) => [snakeCase(name), plainValue(name, value)]);
    const runId = 'runId' in event ? event.runId : '';
    return {
        MiddlewareName: 'ArenaEngine',
        EventName: words.join('_'),
        Data: Object.fromEntries(entries),
        Message: `${pascalCase(words[0] ?? '')} ${runId} ${words.at(-1)}`,
    };
}
function payloadOf(event) {
    const entries = fieldsOf(event).flatMap(([name, value]) => name === 'message' && event.type === 'message.created'
        ? messageEntries(event.message)
        : [[nameOf(name, event), plainValue(name, value)]]);
    return Object.fromEntries(entries);
}
function fieldsOf(event) {
    return Object.entries(event).filter(([name, value]) => !FRAME_FIELDS.has(name) && value !== undefined);
}
function nameOf(name, { type }) {
    if (name === 'costUsd')
        return TOTALS.has(type) ? 'TotalCost' : 'Cost';
    return FIELD_NAMES[name] ?? pascalCase(name);
}
/** Errors are told by their text, as Go's own form of them is empty. */
function plainValue(name, value) {
    if (name === 'durationMs' && typeof value === 'number')
        return Math.round(value * NANOSECONDS_PER_MILLISECOND);
    if (name === 'costUsd' && typeof value === 'number')
        return toUsd(value);
    if (name === 'error' && isJsonObject(value))
        return value.message;
    return value;
}
function messageEntries(message) {
    const { parts, toolCalls, toolResult } = message;
    return [
        ['Role', message.role],
        ['Content', message.content],
        ['Parts', parts?.map(toPromptArenaPart) ?? null],
        ['ToolCalls', toolCalls?.map(({ id, name, args }) => ({ id, name, args: JSON.stringify(args) })) ?? null],
        ['ToolResult', toolResult === undefined ? null : toPromptArenaToolResult(toolResult)],
    ];
}
function pascalCase(words) {
    return words
        .replace(/(?:^|[._])([a-z])/g, (_, letter) => letter.toUpperCase())
        .replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
function snakeCase(name) {
    const renamed = {
        durationMs: 'duration',
        costUsd: 'cost',
        turn: 'turn_index',
    };
    return renamed[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
