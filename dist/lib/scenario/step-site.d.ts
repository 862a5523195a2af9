import type { ScriptStep } from './script-step.ts';
import type { Site } from './verdict.ts';
/** Notes where in the author's code a step was made: at whoever called `factory`. */
export declare function markStep(step: ScriptStep, factory: (...args: never[]) => ScriptStep): ScriptStep;
/** Notes that a step is written elsewhere than in code. */
export declare function placeStep(step: ScriptStep, site: Site): ScriptStep;
/** Where a step was made; undefined for a function of the author's. */
export declare function siteOf(step: ScriptStep): Site | undefined;
