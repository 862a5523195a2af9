import type { Members } from './arena-members.ts';
import type { DefinedScenario } from './define-scenario.ts';
import type { PathBase } from './file-reader.ts';
/** Parses scenarios in code as if each were a file of its own; everything in one stands at the call that defined it. */
export declare function parseDefinedScenarios(defined: readonly DefinedScenario[], base: PathBase): Members<'Scenario'>;
