/** The replies a text check judges: the last one of a turn, or all of a conversation. */
export function judgedReplies(subject) {
    const replies = subject.conversation.flatMap((message, messageIndex) => message.role === 'assistant' ? [{ message, messageIndex }] : []);
    return subject.scope === 'conversation'
        ? replies
        : replies.filter(({ message }) => message === subject.reply);
}
/** Whether and where a text contains a phrase. */
export function indexOfPhrase(text, phrase, isCaseSensitive) {
    return isCaseSensitive ? text.indexOf(phrase) : text.toLowerCase().indexOf(phrase.toLowerCase());
}
