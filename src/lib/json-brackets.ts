/** A bracket of a JSON text that stands outside strings. */
export interface JsonBracket {
  readonly index: number;
  readonly character: '{' | '}' | '[' | ']';
}

/** The brackets of a text from `start` on, those inside JSON strings left out; the text need not be JSON. */
export function* findBrackets(text: string, start = 0): Generator<JsonBracket> {
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (character === '"') index = findStringEnd(text, index);
    else if (character === '{' || character === '}' || character === '[' || character === ']') {
      yield { index, character };
    }
  }
}

function findStringEnd(text: string, opening: number): number {
  for (let index = opening + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '"') return index;
  }
  return text.length;
}
