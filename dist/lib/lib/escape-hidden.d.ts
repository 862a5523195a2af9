/** Shows every hidden character as `⟨U+202E⟩`. Tabs and newlines stay; a carriage return before a newline goes. */
export declare function escapeHidden(text: string): string;
/** The text on one line: runs of whitespace become one space. */
export declare function escapeLineBreaks(text: string): string;
/** At most `length` characters of a text, with an ellipsis where it was cut; never half a character. */
export declare function cutText(text: string, length: number): string;
