import { type Markup } from '../../lib/html-markup.ts';
import { type Location } from '../../model/location.ts';
/** The place of a check in the form editors open; it may break anywhere, as paths are long. */
export declare function placeCode(location: Location): Markup;
