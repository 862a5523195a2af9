import type { Scenario } from '../manifest/scenario.ts';
import { type Exchange } from './exchanges.ts';
type RelevanceSettings = NonNullable<NonNullable<Scenario['context_policy']>['relevance']>;
/** How alike two texts are, from 0 to 1. */
export type Similarity = (left: string, right: string) => number;
/**
 * The newest exchanges, as many as hold the protected messages, and of the others the most relevant that fit; in
 * the order of the conversation. Of equally relevant ones the newer are taken.
 */
export declare function selectRelevant(exchanges: readonly Exchange[], room: number, settings: RelevanceSettings | undefined, similarity: Similarity): readonly Exchange[];
export {};
