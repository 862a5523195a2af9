/**
 * The number under which a mock file answers a request, from 1. Without tools it is the number of user messages so
 * far. With tools it is the larger of the user and the assistant messages, plus one as soon as any tool has
 * answered: a tool call takes a number of its own. A simulated user, in whose eyes the user's messages are the
 * assistant's, speaks one message ahead. A judge counts the questions it was asked in the run.
 */
export function mockTurnNumber(request) {
    const { tools, speaker } = request;
    const messages = request.history ?? request.messages;
    const count = (role) => messages.filter((message) => message.role === role).length;
    const users = count('user');
    if (speaker.role === 'user-simulator')
        return count('assistant') + 1;
    if (speaker.role === 'judge')
        return speaker.question ?? 1;
    if (tools === undefined)
        return users;
    const toolStep = messages.some((message) => message.role === 'tool') ? 1 : 0;
    return Math.max(users, count('assistant'), 1) + toolStep;
}
