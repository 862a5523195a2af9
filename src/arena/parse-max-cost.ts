import { ManifestError } from '../errors/manifest-error.ts';

/** Reads `max-cost`: an amount of US dollars such as `$1.50` or `1.5`. `name` is the input or flag, for messages. */
export function parseMaxCost(text: string, name: string): number {
  const digits = /^\$?\s*(\d+(?:\.\d+)?|\.\d+)$/.exec(text.trim())?.[1];
  const amount = Number(digits);
  if (digits !== undefined && amount > 0) return amount;
  throw new ManifestError({
    code: 'USAGE',
    message: `${name}: "${text.trim()}" is no limit of the cost. Write an amount of US dollars above 0, such as $1.50.`,
  });
}
