/** A key for a hidden marker: without spaces and `>`, and so without an end of the HTML comment. */
export function encodeKey(key: string): string {
  return encodeURIComponent(key);
}

/** The key of a marker; what nobody encoded is taken as it is. */
export function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
