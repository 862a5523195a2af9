import type { CheckSelector } from '../model/accepted-change.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import type { ComparedCase, ComparedCheck } from './compare-cases.ts';
/** Whether the policy says of a check that it fails on one confirmed failure. */
export declare function isGuarded(entry: ComparisonEntry, mustPass?: readonly CheckSelector[]): boolean;
/**
 * Whether a failure is confirmed, so that `mustPass` fails on it whatever the statistics say. A check that computes its
 * answer is sure of a single reply: the reply was given. One that asks a model may be wrong about a reply, so among
 * several trials it takes a second one that fails and was really held; where one trial was held there is nothing to
 * confirm it with, and the failure counts.
 */
export declare function isConfirmed({ now }: ComparedCheck, { now: held }: ComparedCase): boolean;
