import { html, type Markup } from '../../lib/html-markup.ts';
import { formatLocation, type Location } from '../../model/location.ts';

/** The place of a check in the form editors open; it may break anywhere, as paths are long. */
export function placeCode(location: Location): Markup {
  return html`<code class="place">${formatLocation(location)}</code>`;
}
