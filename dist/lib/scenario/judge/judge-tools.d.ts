import type { ToolOffer } from '../../providers/provider.ts';
import type { KeyedCriterion } from './criterion-keys.ts';
/** Names of the tools that a judge is offered. */
export declare const JUDGE_TOOLS: {
    readonly continue: "continue_test";
    readonly finish: "finish_test";
    readonly expand: "expand_transcript";
    readonly grep: "grep_transcript";
};
/** Lets the conversation go on. */
export declare const continueTest: ToolOffer;
/** Tools that look into a transcript that is too long to be shown. */
export declare const discoveryTools: readonly ToolOffer[];
/** The tool that ends the conversation with a verdict on every criterion. */
export declare function finishTest(criteria: readonly KeyedCriterion[]): ToolOffer;
