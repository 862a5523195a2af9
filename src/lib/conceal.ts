/** What stands where a secret stood. */
export const CONCEALED = '[REDACTED]';

/** Shorter values would tear holes in innocent words. */
const SHORTEST_SECRET = 4;

/** Makes a function that takes secrets out of a text, whatever they stand in. */
export function createConcealer(secrets: Iterable<string>): (text: string) => string {
  const worthHiding = new Set([...secrets].filter((secret) => secret.length >= SHORTEST_SECRET));
  // JSON escapes some characters of a secret, so both spellings are looked for; the longest first.
  const spellings = [...worthHiding].flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const ordered = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  return (text) => ordered.reduce((rest, secret) => rest.replaceAll(secret, CONCEALED), text);
}
