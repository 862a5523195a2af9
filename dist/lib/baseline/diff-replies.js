import { alignSequences } from "../lib/align-sequences.js";
import { diffJson } from "../lib/diff-json.js";
import { cutText } from "../lib/escape-hidden.js";
import { canonicalJson } from "../lib/json.js";
/** Calls of one reply that are held against each other; the rest of them is counted. */
const MOST_CALLS = 200;
const ARGUMENT_LENGTH = 2_000;
/** Of a text that is shown; the result has the whole. */
const TEXT_LENGTH = 20_000;
/** Replies of one turn side by side: equal ones together, then those that are alike in calling tools or not. */
export function alignReplies(before, now) {
    const textOf = new Map([...before, ...now].map((message) => [message, contentOf(message)]));
    return alignSequences(before, now, (old, fresh) => {
        if (textOf.get(old) === textOf.get(fresh))
            return 5;
        return old.toolCalls.length > 0 === fresh.toolCalls.length > 0 ? 2 : 1;
    });
}
/** One reply beside that of the baseline; a reply that is the same holds no text, as the result has it. */
export function diffReply({ before, now }, diffTexts) {
    const { turn, iteration } = now ?? before;
    const kind = kindOf(before && contentOf(before), now && contentOf(now));
    const place = { turn, ...(iteration === undefined ? {} : { iteration }), kind };
    if (kind === 'same')
        return { ...place, text: [], tools: [] };
    const [old, fresh] = [cutText(before?.text ?? '', TEXT_LENGTH), cutText(now?.text ?? '', TEXT_LENGTH)];
    return {
        ...place,
        text: diffTexts(old, fresh),
        tools: diffToolCalls(before?.toolCalls ?? [], now?.toolCalls ?? []),
    };
}
/** Tool calls of a reply beside those of the baseline, argument by argument. */
export function diffToolCalls(before, now) {
    const [olds, freshs] = [before.slice(0, MOST_CALLS), now.slice(0, MOST_CALLS)];
    const jsonOf = new Map([...olds, ...freshs].map((call) => [call, canonicalJson(call.args)]));
    const pairs = alignSequences(olds, freshs, (old, fresh) => {
        if (old.name !== fresh.name)
            return 0;
        return jsonOf.get(old) === jsonOf.get(fresh) ? 3 : 1;
    });
    return [...pairs.map(diffCall), ...restOf(before.slice(MOST_CALLS), now.slice(MOST_CALLS))];
}
function diffCall({ before, now }) {
    const cut = (json) => cutText(json, ARGUMENT_LENGTH);
    const { name } = now ?? before;
    if (before === undefined || now === undefined) {
        const side = before === undefined ? 'now' : 'before';
        const json = cut(canonicalJson((now ?? before).args));
        return { name, kind: side === 'now' ? 'added' : 'removed', arguments: [{ path: '', [side]: json }] };
    }
    const changes = diffJson(before.args, now.args).map((change) => ({
        path: cut(change.path),
        ...(change.before === undefined ? {} : { before: cut(change.before) }),
        ...(change.now === undefined ? {} : { now: cut(change.now) }),
    }));
    // Calls of two tools come here only where there were too many to look for partners.
    if (before.name !== now.name)
        return { name: `${before.name} → ${name}`, kind: 'changed', arguments: changes };
    return { name, kind: changes.length === 0 ? 'same' : 'changed', arguments: changes };
}
/** Calls nobody looked at one by one, so that none is left out without a word. */
function restOf(before, now) {
    if (before.length + now.length === 0)
        return [];
    const json = (calls) => canonicalJson(calls.map(({ name, args }) => ({ name, args })));
    const name = `${now.length} more calls, ${before.length} before`;
    return [{ name, kind: json(before) === json(now) ? 'same' : 'changed', arguments: [] }];
}
/** What a reply says and does, without the ids of its calls: those are new in every run. */
function contentOf({ text, toolCalls }) {
    return canonicalJson([text, toolCalls.map(({ name, args }) => [name, args])]);
}
function kindOf(before, now) {
    if (before === undefined)
        return 'added';
    if (now === undefined)
        return 'removed';
    return before === now ? 'same' : 'changed';
}
