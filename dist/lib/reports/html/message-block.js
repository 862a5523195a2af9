import { html } from "../../lib/html-markup.js";
import { parseJson } from "../../lib/parse-json.js";
/** Text of a tool that is worth another layout at most. */
const PRETTY_LENGTH = 100_000;
/** One message: who, what, and the tools it called; all of it as text, nothing of it as markup. */
export function messageBlock(message) {
    const { role, text, toolCalls, toolFailed } = message;
    const speaker = role !== 'tool' ? role : toolFailed ? 'tool result, failed' : 'tool result';
    const shown = role === 'tool' ? prettyResult(text) : text;
    const said = shown === '' && toolCalls.length > 0
        ? undefined
        : html `<pre class="text" dir="auto">${shown === '' ? html `<i>empty</i>` : shown}</pre>`;
    const calls = toolCalls.map(({ name, args }) => html `<div class="call"><p>calls <code>${name}</code></p><pre class="code">${JSON.stringify(args, undefined, 2)}</pre></div>`);
    return html `<div class="message ${role}"><p class="role">${speaker}</p><div class="said">${said}${calls}</div></div>\n`;
}
/** JSON with line breaks; a text that would not survive the way there and back is shown as it came. */
function prettyResult(text) {
    if (text.length > PRETTY_LENGTH || !/^[[{]/.test(text))
        return text;
    const parsed = parseJson(text);
    return 'value' in parsed && JSON.stringify(parsed.value) === text
        ? JSON.stringify(parsed.value, undefined, 2)
        : text;
}
