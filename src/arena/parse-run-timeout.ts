import { ManifestError } from '../errors/manifest-error.ts';
import { parseGoDuration } from '../lib/go-duration.ts';

/**
 * Milliseconds of the longest time of a run, given as a duration such as `90s`. Throws `ManifestError` with code
 * `USAGE`; `name` is what the author calls the setting.
 */
export function parseRunTimeout(text: string, name: string): number {
  const milliseconds = parseGoDuration(text.trim());
  if (milliseconds !== undefined && milliseconds > 0) return milliseconds;
  throw new ManifestError({
    code: 'USAGE',
    message: `${name} is "${text}"; give a duration above 0, such as 90s or 5m.`,
  });
}
