import { isInside } from './output-directory.ts';
import { realPlace } from './real-place.ts';

/**
 * Whether a place that may not be there yet is reached through a link that leads out of a directory, or nowhere. A
 * stranger's checkout may bring the output directory along, with a link in it that leads anywhere.
 */
export function leadsOutside(directory: string, place: string): boolean {
  const [real, leadsTo] = [realPlace(directory), followed(place)];
  return leadsTo === undefined || !isInside(real, leadsTo);
}

/** Undefined for what cannot be followed to its end. */
function followed(place: string): string | undefined {
  try {
    return realPlace(place);
  } catch {
    return undefined;
  }
}
