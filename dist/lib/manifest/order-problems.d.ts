import type { Problem } from '../model/problem.ts';
/** Sorts problems by the order of their files, then by place; what is said twice is said once. */
export declare function orderProblems(problems: readonly Problem[], fileOrder: readonly string[]): readonly Problem[];
/** Leaves out findings about values that are known to be wrong already, or that stand in for them. */
export declare function withoutEchoes(findings: readonly Problem[], reported: readonly Problem[]): readonly Problem[];
