import { parseGoDuration } from "../lib/go-duration.js";
import { problemAt } from "./problem-at.js";
import { checkWord } from "./rule.js";
import { contentPartTypes, contextStrategies, toolChoices } from "./scenario.js";
import { turnDetectionModes } from "./scenario-duplex.js";
const EMBEDDING_PROVIDERS = ['openai', 'gemini', 'voyageai'];
const QUERY_SOURCES = ['last_user', 'last_n', 'custom'];
/** What is wrong with a scenario in itself, beyond its schema. */
export function findScenarioProblems({ spec, source }) {
    return [
        ...spec.turns.flatMap((turn, index) => findTurnProblems(turn, ['spec', 'turns', index], source)),
        ...checkWord(source, ['spec', 'tool_policy', 'tool_choice'], spec.tool_policy?.tool_choice, toolChoices, 'warning'),
        ...checkWord(source, ['spec', 'context_policy', 'strategy'], spec.context_policy?.strategy, contextStrategies, 'warning'),
        ...findRelevanceProblems(spec, source),
        ...findDuplexProblems(spec, source),
    ];
}
function findTurnProblems(turn, path, source) {
    const tts = turn.tts;
    return [
        ...(turn.parts ?? []).flatMap((part, index) => findPartProblems(part, [...path, 'parts', index], source)),
        ...(tts?.provider === ''
            ? [required(source, [...path, 'tts', 'provider'], 'Name a speech provider.')]
            : []),
        ...(tts?.voice === '' && tts.provider !== 'mock'
            ? [required(source, [...path, 'tts', 'voice'], 'Name a voice of the speech provider.')]
            : []),
        ...(turn.turns !== undefined && turn.turns < 0
            ? [outOfRange(source, [...path, 'turns'], 'must not be below 0')]
            : []),
    ];
}
/** What is wrong with a text or a medium. */
export function findPartProblems(part, path, source) {
    const unknown = checkWord(source, [...path, 'type'], part.type, contentPartTypes);
    if (unknown.length > 0)
        return unknown;
    if (part.type === 'text') {
        return (part.text ?? '') === ''
            ? [required(source, [...path, 'text'], 'Give the text part a text.')]
            : [];
    }
    const { media } = part;
    if (media === undefined)
        return [required(source, [...path, 'media'], `Give the ${part.type} part a "media".`)];
    const sourceKeys = [media.file_path, media.url, media.data, media.storage_reference];
    return sourceKeys.some((value) => (value ?? '') !== '')
        ? []
        : [required(source, [...path, 'media', 'file_path'], 'Give it a "file_path", a "url" or "data".')];
}
function findRelevanceProblems({ context_policy: policy }, source) {
    const relevance = policy?.relevance;
    if (relevance === undefined)
        return [];
    const path = ['spec', 'context_policy', 'relevance'];
    const { similarity_threshold: threshold = 0, min_recent_messages: recent = 0, query_source: query, } = relevance;
    return [
        ...checkWord(source, [...path, 'provider'], relevance.provider, EMBEDDING_PROVIDERS),
        ...checkWord(source, [...path, 'query_source'], query, QUERY_SOURCES),
        ...(recent < 0 ? [outOfRange(source, [...path, 'min_recent_messages'], 'must not be below 0')] : []),
        ...(threshold < 0 || threshold > 1
            ? [outOfRange(source, [...path, 'similarity_threshold'], 'must lie between 0 and 1')]
            : []),
        ...(query === 'last_n' && (relevance.last_n_count ?? 0) <= 0
            ? [
                required(source, [...path, 'last_n_count'], 'With query_source last_n, give a "last_n_count" above 0.'),
            ]
            : []),
        ...(query === 'custom' && (relevance.custom_query ?? '') === ''
            ? [required(source, [...path, 'custom_query'], 'With query_source custom, give a "custom_query".')]
            : []),
    ];
}
function findDuplexProblems({ duplex }, source) {
    if (duplex === undefined)
        return [];
    const path = ['spec', 'duplex'];
    const detection = duplex.turn_detection;
    const limits = detection?.mode === 'vad' ? Object.entries(detection.vad ?? {}) : [];
    return [
        ...checkDuration(source, [...path, 'timeout'], duplex.timeout),
        ...checkWord(source, [...path, 'turn_detection', 'mode'], detection?.mode, turnDetectionModes),
        ...limits
            .filter(([, value]) => typeof value === 'number' && value < 0)
            .map(([key]) => outOfRange(source, [...path, 'turn_detection', 'vad', key], 'must not be below 0')),
    ];
}
/** A problem when a text is no duration as Go writes it. */
export function checkDuration(source, path, text) {
    if (text === undefined || text === '' || parseGoDuration(text) !== undefined)
        return [];
    return [
        problemAt(source, path, {
            code: 'invalid-duration',
            message: `"${String(path.at(-1))}" is "${text}", which is no duration.`,
            hint: 'Write numbers with units h, m, s or ms, such as 10m or 5m30s.',
        }),
    ];
}
function required(source, path, hint) {
    return problemAt(source, path, {
        code: 'missing-key',
        message: `"${String(path.at(-1))}" is missing or empty.`,
        hint,
    });
}
function outOfRange(source, path, rule) {
    return problemAt(source, path, { code: 'out-of-range', message: `"${String(path.at(-1))}" ${rule}.` });
}
