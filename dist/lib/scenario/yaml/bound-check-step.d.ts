import type { CheckContext } from '../../checks/check.ts';
import type { BoundCheck } from '../../plan/bound-arena.ts';
import type { ScriptStep } from '../script-step.ts';
import type { Site } from '../verdict.ts';
/** Holds a check of a manifest as `check()` holds one of code, at its place in the manifest. */
export declare function boundCheckStep(check: BoundCheck, readText: CheckContext['readText'], site: Site): ScriptStep;
