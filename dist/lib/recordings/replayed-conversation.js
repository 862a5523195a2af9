/** The replies among messages, each with what the user had said before it. */
export function repliesAmong(messages) {
    const replies = [];
    let asked;
    for (const { role, content, toolCalls, cost } of messages) {
        if (role === 'user')
            asked = content;
        if (role !== 'assistant')
            continue;
        replies.push({
            ...{ content, toolCalls, number: replies.length + 1 },
            ...(asked === undefined ? {} : { asked }),
            ...(cost === undefined ? {} : { cost }),
        });
    }
    return replies;
}
