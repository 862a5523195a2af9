import type { Problem } from '../model/problem.ts';
/** One line for each problem, `file:line:col: error path: message. hint`, by file and line, then how many there are. */
export declare function formatProblems(problems: readonly Problem[], { color }: {
    readonly color: boolean;
}): string;
