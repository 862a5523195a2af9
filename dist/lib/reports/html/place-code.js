import { html } from "../../lib/html-markup.js";
import { formatLocation } from "../../model/location.js";
/** The place of a check in the form editors open; it may break anywhere, as paths are long. */
export function placeCode(location) {
    return html `<code class="place">${formatLocation(location)}</code>`;
}
