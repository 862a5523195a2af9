import path from 'node:path';
import { formatGoValue, goJson, sortKeys } from "../lib/go-format.js";
import { isJsonObject } from "../lib/json.js";
import { countsWithConversation } from "../model/check.js";
import { countsAsFailure } from "../model/status.js";
import { costInfo } from "./cost-info.js";
import { withoutTraces } from "./execution-trace.js";
import { listMediaOutputs } from "./media-outputs.js";
import { goTime, toPromptArenaMessage } from "./promptarena-message.js";
import { computeTelemetry } from "./telemetry.js";
const NANOSECONDS_PER_MILLISECOND = 1e6;
/**
 * A run as PromptArena's per-run JSON: its keys, their order, its indent. Ends in a newline. Traces stay out unless
 * asked for, as PromptArena writes none.
 */
export function renderPromptArenaRun(state, run, checks, { includeTrace = false, workingDirectory } = {}) {
    const { cost, toolStats, validations } = computeTelemetry(state.messages, run.sideCalls);
    const messages = includeTrace ? state.messages : withoutTraces(state.messages);
    return `${goJson({
        RunID: run.runId,
        PromptPack: packName(run),
        Region: run.region,
        ScenarioID: run.scenario,
        ProviderID: run.provider,
        Params: sortKeys({ ...run.params, system_prompt: state.systemPrompt }),
        Messages: orNull(messages.map(toPromptArenaMessage)),
        Commit: run.commit ?? null,
        Cost: costInfo(cost),
        ToolStats: toolStats === undefined
            ? null
            : { total_calls: toolStats.totalCalls, by_tool: sortKeys(toolStats.byTool) },
        Violations: orNull(validations.filter(({ passed }) => !passed).map(toViolation)),
        StartTime: goTime(run.startedAt),
        EndTime: goTime(run.endedAt),
        Duration: Math.round(run.durationMs * NANOSECONDS_PER_MILLISECOND),
        Error: errorText(run, checks),
        SelfPlay: run.selfPlay ?? false,
        PersonaID: run.persona ?? '',
        UserFeedback: run.userFeedback ?? null,
        SessionTags: orNull(run.tags ?? []),
        AssistantRole: roleInfo(run.assistantRole),
        UserRole: roleInfo(run.userRole),
        MediaOutputs: listMediaOutputs(state.messages),
        RecordingPath: placeFrom(workingDirectory, run.recordingPath),
        conversation_assertions: summariseConversation(checks),
    })}\n`;
}
/** The same input gives the same bytes wherever it is checked out. */
function placeFrom(directory, file) {
    if (directory === undefined || file === undefined)
        return file;
    const relative = path.relative(directory, file);
    const isBelow = !relative.startsWith('..') && !path.isAbsolute(relative);
    return isBelow ? relative.split(path.sep).join('/') : file;
}
/** PromptArena has one word for the pack; id and version are both needed to know it. */
function packName({ promptPack }) {
    if (promptPack === undefined)
        return '';
    const { id, version } = promptPack;
    return version === undefined ? id : `${id}@${version}`;
}
/** PromptArena's type of it has no names for JSON, so Go's own stand there. */
function roleInfo(role) {
    return role === undefined ? null : { Provider: role.provider, Model: role.model, Region: role.region };
}
/** Go writes an empty list that was never made as null. */
function orNull(list) {
    return list.length === 0 ? null : list;
}
function toViolation({ validatorType, details }) {
    return { type: validatorType, tool: '', detail: formatGoValue(isJsonObject(details) ? details : {}) };
}
/** PromptArena reports a failed turn assertion as the error of the run; its readers tell by it. */
function errorText({ error, skipReason }, checks) {
    if (error !== undefined)
        return error.message;
    if (skipReason !== undefined)
        return skipReason;
    const failures = checks.filter((check) => check.use === 'assertion' && check.scope === 'turn' && countsAsFailure(check));
    if (failures.length === 0)
        return '';
    const texts = failures.map(({ index, type, details }) => `assertion ${index} (${type}) failed with details: ${formatGoValue(details ?? {})}`);
    return `pipeline execution failed: validation failed: [${texts.join(' ')}]`;
}
function summariseConversation(checks) {
    const judged = checks.filter((check) => countsWithConversation(check) && check.status !== 'skipped');
    const failed = judged.filter(({ status }) => status !== 'passed').length;
    return {
        failed,
        passed: failed === 0,
        results: orNull(judged.map(toConversationResult)),
        total: judged.length,
    };
}
const EVAL_FACTS = new Set(['eval_id', 'duration_ms', 'score', 'metric_value', 'error']);
function toConversationResult({ use, type, status, message, details }) {
    if (use === 'pack-eval' && isJsonObject(details)) {
        const facts = Object.entries(details).filter(([key]) => EVAL_FACTS.has(key));
        return { type, passed: status === 'passed', message, details: sortKeys(Object.fromEntries(facts)) };
    }
    const { violations, rest } = splitViolations(details);
    return { type, passed: status === 'passed', message, details: rest, violations };
}
/** Upstream keeps the violations of a conversation check beside its details. */
function splitViolations(details) {
    if (!isJsonObject(details))
        return details === undefined || details === null ? {} : { rest: details };
    const { violations, ...others } = details;
    return {
        ...(Array.isArray(violations) && violations.length > 0 ? { violations: sortKeys(violations) } : {}),
        ...(Object.keys(others).length > 0 ? { rest: sortKeys(others) } : {}),
    };
}
