/** Cuts a text that is longer than allowed and ends it with an ellipsis; never cuts a character in two. */
export function truncateText(
  text: string,
  limit: { readonly characters?: number; readonly bytes?: number },
): string {
  const { characters = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY } = limit;
  if (text.length <= characters && Buffer.byteLength(text) <= bytes) return text;
  const ellipsis = '…';
  let kept = '';
  let size = Buffer.byteLength(ellipsis);
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes || kept.length + character.length + ellipsis.length > characters) break;
    kept += character;
  }
  return `${kept}${ellipsis}`;
}
