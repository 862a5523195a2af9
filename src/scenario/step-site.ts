import { captureCaller } from '../lib/call-site.ts';
import type { ScriptStep } from './script-step.ts';
import type { Site } from './verdict.ts';

const sites = new WeakMap<ScriptStep, Site>();

/** Notes where in the author's code a step was made: at whoever called `factory`. */
export function markStep(step: ScriptStep, factory: (...args: never[]) => ScriptStep): ScriptStep {
  sites.set(step, captureCaller(factory));
  return step;
}

/** Notes that a step is written elsewhere than in code. */
export function placeStep(step: ScriptStep, site: Site): ScriptStep {
  sites.set(step, site);
  return step;
}

/** Where a step was made; undefined for a function of the author's. */
export function siteOf(step: ScriptStep): Site | undefined {
  return sites.get(step);
}
