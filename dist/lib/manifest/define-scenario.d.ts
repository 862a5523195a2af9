import { type StackFrame } from '../lib/call-site.ts';
import type { Scenario } from './scenario.ts';
/** A scenario of an arena that is written in code; `defineScenario` makes it. */
export interface DefinedScenario {
    readonly spec: Scenario;
    /** Where it was defined; undefined where nobody knows. */
    readonly site: () => StackFrame | undefined;
}
/**
 * Writes a scenario of an arena in code, with the keys that `spec` has in a Scenario manifest. `id` is its name. What is
 * wrong with it is told by whatever loads the arena, like everything else that is wrong there, at the place of this call.
 */
export declare function defineScenario(spec: Scenario): DefinedScenario;
