import { ProviderError } from "../errors/provider-error.js";
import { lastUserText } from "./invocation-log.js";
const NOUNS = { complete: 'completion', stream: 'stream' };
/** Opens the script of a provider. */
export function openScript(provider, options) {
    const { strict = false, defaultText = 'Done.' } = options;
    const completions = [...(options.completions ?? [])];
    const streams = [...(options.streams ?? [])];
    const rules = [...(options.rules ?? [])];
    const onExhausted = strict
        ? { complete: 'error', stream: 'error' }
        : { complete: 'default', stream: 'error', ...options.onExhausted };
    const queueOf = (mode) => {
        if (mode === 'stream') {
            return options.streamCompletions === true && options.streams === undefined ? completions : streams;
        }
        return options.completeStreams === true && options.completions === undefined ? streams : completions;
    };
    return {
        take(request, invocation) {
            const byRule = takeByRule(rules, request);
            if (byRule !== undefined)
                return byRule.reply;
            const queue = queueOf(invocation.mode);
            const isLeft = queue.length > 0;
            const next = queue.shift();
            if (next !== undefined)
                return next;
            if (isLeft)
                throw undefinedEntry(provider, invocation);
            if (onExhausted[invocation.mode] === 'default')
                return defaultText;
            throw exhausted(provider, invocation);
        },
        leftover() {
            const left = [
                count(completions.length, 'completion'),
                count(streams.length, 'stream'),
                count(rules.filter(({ once }) => once === true).length, 'rule'),
            ].filter((text) => text !== '');
            return left.length === 0 ? undefined : left.join(', ');
        },
    };
}
function takeByRule(rules, request) {
    const index = rules.findIndex((rule) => rule.match(request));
    const rule = rules[index];
    if (rule?.once === true)
        rules.splice(index, 1);
    return rule;
}
function count(number, noun) {
    return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function undefinedEntry(provider, { index, mode }) {
    const noun = NOUNS[mode];
    return new ProviderError({
        code: 'SCRIPT_ENTRY_UNDEFINED',
        message: `The scripted ${noun} for call ${index} (counted from 0) of provider "${provider}" is undefined. Write what it ` +
            `answers into "${noun}s", or take the entry out.`,
    });
}
function exhausted(provider, invocation) {
    const noun = NOUNS[invocation.mode];
    return new ProviderError({
        code: 'SCRIPT_EXHAUSTED',
        message: `No scripted ${noun} left in provider "${provider}" for call ${invocation.index} (counted from 0); the last ` +
            `user message was ${JSON.stringify(lastUserText(invocation))}. Add one to "${noun}s", or a rule that matches.`,
    });
}
