import type { AttackSituation } from './strategy.ts';
/** The default wording of the question for a plan. */
export declare const DEFAULT_METAPROMPT: string;
/** Puts the facts of a test into the question for its plan. */
export declare function renderMetaprompt(template: string, { target, description, totalTurns }: AttackSituation): string;
/** What all attackers are told. */
export declare function attackPrompt({ target, description, turn, totalTurns, plan }: AttackSituation, { phase, task, rules, }: {
    readonly phase: string;
    readonly task: readonly string[];
    readonly rules: readonly string[];
}): string;
/** What a model is told that scores how near an answer comes to the target. */
export declare function scorePrompt(target: string): string;
