const QUOTED_MESSAGES = 4;
const QUOTED_LENGTH = 80;
/** The summary a mock gives: the scenario's entry of the mock file, else the beginnings of the newest messages. */
export function mockSummary(mockFile, { speaker, messages }) {
    const summaries = mockFile?.summaries ?? {};
    const written = Object.hasOwn(summaries, speaker.scenario) ? summaries[speaker.scenario] : undefined;
    if (written !== undefined)
        return written;
    const spoken = messages.filter(({ role, content }) => role !== 'tool' && content !== '');
    const quoted = spoken.slice(-QUOTED_MESSAGES).map(({ role, content }) => `${role}: ${shorten(content)}`);
    return `${spoken.length} messages. ${quoted.join(' / ')}`;
}
function shorten(text) {
    const characters = [...text.replace(/\s+/g, ' ').trim()];
    const head = characters.slice(0, QUOTED_LENGTH).join('');
    return characters.length > QUOTED_LENGTH ? `${head}...` : head;
}
