import { wordsOf } from "../message-text.js";
/** What an agent answered to the last message of the user, in words; undefined where it has not said anything. */
export function lastReply(messages) {
    const asked = messages.findLastIndex(({ role }) => role === 'user');
    if (asked < 0)
        return undefined;
    const said = messages.slice(asked + 1).flatMap((message) => {
        return message.role === 'assistant' ? [wordsOf(message)] : [];
    });
    const words = said.filter((text) => text.trim() !== '').join('\n');
    return words === '' ? undefined : words;
}
