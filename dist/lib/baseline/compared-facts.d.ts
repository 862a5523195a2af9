import type { Comparison } from '../model/comparison.ts';
import type { ComparisonClasses } from './class-lists.ts';
/** What the gate looks at beside the runs. */
export type ComparedFacts = ComparisonClasses & Pick<Comparison, 'baseline' | 'reason' | 'cost'>;
