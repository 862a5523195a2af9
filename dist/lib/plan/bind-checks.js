import { findCheckType } from "../checks/known-types.js";
import { textOfThrown } from "../lib/error-like.js";
import { compileRegularExpression } from "../lib/regular-expression.js";
import { formatDocumentPath } from "../manifest/document-path.js";
import { problemAt } from "../manifest/problem-at.js";
import { checkId } from "../model/check-id.js";
/** Looks up a check's type and parses its parameters; adds to `problems` what is wrong with it. */
export function bindCheck(configured, { registry, readParams, problems }, numberId) {
    const { type, condition } = configured;
    const { params, message } = liftMessage(configured, problems);
    const found = findCheckType(type, registry);
    const definition = 'definition' in found ? found.definition : undefined;
    if ('unknown' in found)
        problems.push(unknownType(configured, found.suggestion));
    const { parsed, hash } = readParams(definition, { type, params, condition });
    if ('issues' in parsed) {
        problems.push(...parsed.issues.map((issue) => invalidParam(configured, issue)));
    }
    if (definition !== undefined && 'params' in parsed) {
        problems.push(...findIdle(configured, definition.idle?.(parsed.params)));
    }
    if (definition !== undefined && !fitsScope(definition.scope, configured)) {
        problems.push(wrongScope(configured, definition.scope));
    }
    problems.push(...findConditionProblems(configured));
    const anchor = configured.source.anchorAt(configured.path);
    return {
        id: numberId(checkId(configured, hash)),
        use: configured.use,
        scope: configured.scope,
        ...(configured.turn === undefined ? {} : { turn: configured.turn }),
        index: configured.index,
        type,
        rawParams: params,
        params: 'params' in parsed ? parsed.params : undefined,
        definition,
        ...(condition === undefined ? {} : { condition }),
        ...(message === undefined ? {} : { message }),
        failOnViolation: configured.failOnViolation ?? true,
        location: configured.source.locate(configured.path),
        ...(anchor === undefined ? {} : { anchor }),
        directory: configured.directory,
    };
}
/** A check that asks for nothing passes whatever is said, which nobody means. */
function findIdle({ type, source, path, params }, reason) {
    if (reason === undefined)
        return [];
    const at = Object.keys(params).length === 0 ? [...path, 'type'] : [...path, 'params'];
    return [
        problemAt(source, at, {
            severity: 'warning',
            code: 'idle-check',
            message: `"${type}" can never fail: ${reason}.`,
            hint: 'Say what it is to look for, or remove it.',
        }),
    ];
}
/** At the end of a session, a pack eval of one reply judges the last one. */
function fitsScope(scope, { use, scope: asked }) {
    return scope === 'both' || scope === asked || (use === 'pack-eval' && scope === 'turn');
}
/** The pattern of a condition must compile. */
function findConditionProblems({ condition, source, path }) {
    if (condition?.tool_called_pattern === undefined)
        return [];
    try {
        compileRegularExpression(condition.tool_called_pattern);
        return [];
    }
    catch (error) {
        const at = [...path, 'when', 'tool_called_pattern'];
        const reason = textOfThrown(error);
        return [
            {
                severity: 'error',
                code: 'invalid-condition',
                location: source.locate(at),
                path: formatDocumentPath(at),
                message: `"tool_called_pattern" is ${reason}.`,
            },
        ];
    }
}
/** Takes a `message` written inside `params` for the check's own; the one outside wins. */
function liftMessage(configured, problems) {
    if (typeof configured.params.message !== 'string')
        return configured;
    const { message: inner, ...params } = configured.params;
    problems.push({
        severity: 'warning',
        code: 'misplaced-message',
        location: configured.source.locate([...configured.path, 'params', 'message'], { key: true }),
        path: formatDocumentPath([...configured.path, 'params', 'message']),
        message: '"message" stands inside "params"; it is taken as the message of the check.',
        hint: 'Move it one level up, beside "type".',
    });
    return { params, message: configured.message ?? inner };
}
function unknownType(configured, suggestion) {
    return {
        severity: 'error',
        code: 'unknown-check-type',
        location: configured.source.locate([...configured.path, 'type']),
        path: formatDocumentPath([...configured.path, 'type']),
        message: `There is no check called "${configured.type}".`,
        hint: suggestion === undefined
            ? 'See docs/reference/checks.md for the list.'
            : `Did you mean "${suggestion}"?`,
    };
}
function wrongScope(configured, scope) {
    const place = scope === 'turn' ? 'in the "assertions" of a turn' : 'in "conversation_assertions"';
    const remedy = configured.use === 'pack-eval' ? 'Give it the trigger "on_session_complete".' : `Put it ${place}.`;
    return {
        severity: 'error',
        code: 'wrong-check-scope',
        location: configured.source.locate([...configured.path, 'type']),
        path: formatDocumentPath([...configured.path, 'type']),
        message: `"${configured.type}" judges a ${scope}; here it would have to judge a ${configured.scope}.`,
        hint: remedy,
    };
}
function invalidParam(configured, issue) {
    const path = [...configured.path, 'params', ...issue.path];
    return {
        severity: 'error',
        code: 'invalid-check-params',
        location: configured.source.locate(path, { key: issue.atKey === true }),
        path: formatDocumentPath(path),
        message: `${configured.type}: ${issue.message}`,
        ...(issue.suggestion === undefined ? {} : { hint: `Did you mean "${issue.suggestion}"?` }),
    };
}
