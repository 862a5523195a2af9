import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { Arena } from '../manifest/arena.ts';
import type { MarkdownSections } from '../reports/report.ts';
import type { RunPolicy } from './outcome.ts';
/** Runs at a time: as asked, else the smallest number that a manifest sets, else 6. */
export declare function chooseConcurrency(asked: number | undefined, arenas: readonly Arena[]): number;
/**
 * The policy as asked, what was not asked for as the policy file has it; conditions that neither names are those of the
 * manifests' `fail_on`, else the usual ones.
 */
export declare function choosePolicy(asked: RunPolicy, arenas: readonly Arena[], onWarning: (warning: string) => void, filed?: RunPolicy): GatePolicy;
/** Sections of the Markdown report: those that any manifest shows; undefined when none says anything. */
export declare function chooseMarkdownSections(arenas: readonly Arena[]): MarkdownSections | undefined;
