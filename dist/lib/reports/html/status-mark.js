import { html } from "../../lib/html-markup.js";
import { nameClass } from "./comparison-classes.js";
/** The shapes of the states, drawn once and used by every mark: told apart without colour. */
export const ICON_SPRITE = html `<svg class="sprite" aria-hidden="true" focusable="false">
<symbol id="icon-passed" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.5-5"/></symbol>
<symbol id="icon-failed" viewBox="0 0 16 16"><path class="solid" d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z"/><path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/></symbol>
<symbol id="icon-error" viewBox="0 0 16 16"><path class="solid" d="M8 1.2L15.4 14.6H.6z"/><path d="M8 6v4.2M8 12.2v.6"/></symbol>
<symbol id="icon-skipped" viewBox="0 0 16 16"><rect x="1.5" y="1.5" width="13" height="13" rx="2"/><path d="M4.8 8h6.4"/></symbol>
</svg>
`;
/** Shape and word of a status, in its colour. */
export function statusMark(status, word = status) {
    return html `<span class="mark ${status}">${statusIcon(status)}${word}</span>`;
}
/** The shape alone, beside words that say the same. */
export function statusIcon(status) {
    return html `<svg class="icon" aria-hidden="true"><use href="#icon-${status}"/></svg>`;
}
/** A word in a small frame; the slug picks its colour. */
export function tag(word, slug = 'plain') {
    return html `<span class="tag ${slug}">${word}</span>`;
}
/** The classes of a check or a run, a tag each; those the status beside it says already are left out. */
export function classTags(classes, status, isCompared) {
    return classes
        .filter(({ slug }) => slug !== status && (isCompared || slug !== 'new'))
        .map((comparisonClass) => html ` ${tag(nameClass(comparisonClass, isCompared).word, comparisonClass.slug)}`);
}
