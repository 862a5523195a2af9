/**
 * A place in a file that a person can open. `file` uses `/` and is relative to the git root; a file outside it is
 * relative to the working directory (it then starts with `../`, or is absolute). Line and column count from 1.
 */
export interface Location {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** Whether the file lies inside the repository, so that GitHub can show an annotation on it. */
export declare function isInsideRepository({ file }: Pick<Location, 'file'>): boolean;
/** `file:line:column`, the form editors and terminals make clickable. */
export declare function formatLocation({ file, line, column }: Location): string;
