import { type Registry } from '../lib/registry.ts';
import type { CheckDefinition } from './check.ts';
/** Check types by name; an alias leads to the same definition. */
export type CheckRegistry = Registry<CheckDefinition>;
/** Every check that ships. */
export declare const builtInChecks: readonly CheckDefinition[];
/** The built-in checks and the user's own; two checks that claim one name are an error. */
export declare function createCheckRegistry(extra?: readonly CheckDefinition[]): CheckRegistry;
