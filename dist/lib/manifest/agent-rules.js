import { textOfThrown } from "../lib/error-like.js";
import { compileRegularExpression } from "../lib/regular-expression.js";
import { problemAt } from "./problem-at.js";
/** What is wrong with the MCP servers and A2A agents of an arena beyond the schema. */
export function findAgentProblems({ spec, source, }) {
    return [
        ...(spec.mcp_servers ?? []).flatMap((server, index) => {
            const path = ['spec', 'mcp_servers', index];
            return [
                ...requireUnlessRemote(source, path, server, ['command']),
                ...findAddressProblems(source, path, server.url),
            ];
        }),
        ...(spec.a2a_agents ?? []).flatMap((agent, index) => {
            const path = ['spec', 'a2a_agents', index];
            return [
                ...requireUnlessRemote(source, path, agent, ['card', 'responses']),
                ...findAddressProblems(source, path, agent.url),
                ...(agent.responses ?? []).flatMap((rule, position) => findRuleProblems(source, [...path, 'responses', position], rule, agent)),
            ];
        }),
    ];
}
function requireUnlessRemote(source, path, entry, keys) {
    if (entry.url !== undefined)
        return [];
    const missing = keys.filter((key) => entry[key] === undefined);
    return missing.map((key) => problemAt(source, [...path, key], {
        code: 'missing-key',
        message: `"${key}" is missing.`,
        hint: `Add "${key}", or the "url" of a remote one.`,
    }));
}
function findAddressProblems(source, path, url) {
    if (url === undefined || (/^https?:\/\//i.test(url) && URL.canParse(url)))
        return [];
    return [
        problemAt(source, [...path, 'url'], {
            code: 'invalid-format',
            message: '"url" is no address that can be called.',
            hint: 'Write an absolute address that begins with http:// or https://.',
        }),
    ];
}
function findRuleProblems(source, path, rule, { card }) {
    const skills = card?.skills.map(({ id }) => id) ?? [];
    const isSilent = rule.response === undefined && (rule.error ?? '') === '';
    const isForNobody = card !== undefined && rule.skill !== '' && !skills.includes(rule.skill);
    return [
        ...findPatternProblems(source, [...path, 'match', 'regex'], rule.match?.regex),
        ...(isSilent
            ? [
                problemAt(source, path, {
                    severity: 'warning',
                    code: 'empty-rule',
                    message: 'The rule answers nothing and is skipped.',
                    hint: 'Give it a "response" or an "error".',
                }),
            ]
            : []),
        ...(isForNobody
            ? [
                problemAt(source, [...path, 'skill'], {
                    severity: 'warning',
                    code: 'unknown-reference',
                    message: `The agent has no skill "${rule.skill}", so the rule never serves.`,
                    hint: skills.length === 0 ? 'Add the skill to the card.' : `Known: ${skills.join(', ')}.`,
                }),
            ]
            : []),
    ];
}
function findPatternProblems(source, path, pattern) {
    if (pattern === undefined)
        return [];
    try {
        compileRegularExpression(pattern);
        return [];
    }
    catch (error) {
        return [
            problemAt(source, path, {
                code: 'invalid-pattern',
                message: `"regex" is ${textOfThrown(error)}.`,
                hint: 'Write a pattern of the RE2 syntax.',
            }),
        ];
    }
}
