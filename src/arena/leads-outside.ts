import { isInside } from './output-directory.ts';
import { realPlace } from './real-place.ts';

/**
 * Whether a place that may not be there yet is reached through a link that leads out of a directory. A stranger's
 * checkout may bring the output directory along, with a link in it that leads anywhere.
 */
export function leadsOutside(directory: string, place: string): boolean {
  return !isInside(realPlace(directory), realPlace(place));
}
