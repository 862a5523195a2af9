import { hash } from 'node:crypto';
import { html, trustedMarkup } from "../../lib/html-markup.js";
import { SCRIPT } from "./script.js";
import { ICON_SPRITE } from "./status-mark.js";
import { STYLES } from "./styles.js";
/** The page up to its content. The policy lets nothing in but the style sheet and the script written here. */
export function pageStart(title) {
    const policy = [
        "default-src 'none'",
        `style-src '${sourceHash(STYLES)}'`,
        `script-src '${sourceHash(SCRIPT)}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ];
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedMarkup(policy.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trustedMarkup(STYLES)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${ICON_SPRITE}`;
}
/** The end of the page; the script comes last, when everything it looks for is there. */
export function pageEnd(engineVersion) {
    return html `</main>
<footer><p>Written by arena-action ${engineVersion}. This page is one file; it loads nothing.</p></footer>
<script>${trustedMarkup(SCRIPT)}</script>
</body>
</html>
`;
}
function sourceHash(text) {
    return `sha256-${hash('sha256', text, 'base64')}`;
}
