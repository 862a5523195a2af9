import type { Registry } from '../lib/registry.ts';
import type { CheckDefinition } from './check.ts';
/** The names of the check types that are known and not built yet. */
export declare const plannedCheckTypes: ReadonlySet<string>;
/** What a check of a type that is not built yet would do; it continues "the check". */
export declare function plannedMeaning(type: string): string;
/** What a check type's name leads to. */
export type FoundCheckType = {
    readonly definition: CheckDefinition;
}
/** Known by name, not built yet; `meaning` completes "a check that ...". */
 | {
    readonly planned: true;
    readonly meaning: string;
} | {
    readonly unknown: true;
    readonly suggestion?: string;
};
/** Looks a check type up among the built ones, then among the planned ones, then for the nearest name. */
export declare function findCheckType(name: string, registry: Registry<CheckDefinition>): FoundCheckType;
