import { isJsonObject } from "../lib/json.js";
import { policyFileSchema, SELECTOR_KEYS } from "./policy-file.js";
import { problemAt } from "./problem-at.js";
import { describeIssues } from "./schema-problems.js";
/** Turns a parsed `arena-action.yaml` into a policy file, with everything that is wrong with it. */
export function parsePolicyFile({ value, source, problems }) {
    if (value === undefined)
        return { problems };
    // An empty file, or one of comments, is a policy that says nothing.
    const content = value ?? {};
    if (!isJsonObject(content))
        return { problems: [...problems, notAPolicy(source)] };
    const result = policyFileSchema.safeParse(content);
    const issues = result.success
        ? []
        : describeIssues(result.error.issues, { value: content, source, schema: policyFileSchema });
    const found = [...problems, ...issues, ...findBoundless(content, source)];
    const hasErrors = found.some(({ severity }) => severity === 'error');
    if (!result.success || hasErrors)
        return { problems: found };
    return { policy: { content: result.data, source }, problems: found };
}
const SELECTING_LISTS = ['must_pass', 'quarantine', 'blessings'];
/** Entries that name no check in particular mean all of them, and would switch the gate off unseen. */
function findBoundless(content, source) {
    return SELECTING_LISTS.flatMap((list) => {
        const entries = content[list];
        if (!Array.isArray(entries))
            return [];
        return entries.flatMap((entry, index) => {
            if (!isJsonObject(entry) || SELECTOR_KEYS.some((key) => key in entry))
                return [];
            return [
                problemAt(source, [list, index], {
                    code: 'selects-everything',
                    message: `The entry of "${list}" names no check, so it would mean every check.`,
                    hint: `Say which: ${SELECTOR_KEYS.join(', ')}.`,
                }),
            ];
        });
    });
}
function notAPolicy(source) {
    return problemAt(source, [], {
        code: 'not-a-policy',
        message: 'The file is no policy; a mapping is expected here.',
        hint: 'Begin it with a key such as fail_on.',
    });
}
