import type { Problem } from '../model/problem.ts';
import type { Arena } from './arena.ts';
import type { LoadedManifest, LoadedPrompt } from './loaded-arena.ts';
import { type ReferenceTarget } from './rule.ts';
import type { Scenario } from './scenario.ts';
/** What scenarios and prompts of an arena may refer to. */
export interface MemberTargets {
    readonly arena: Arena;
    readonly taskTypes: ReferenceTarget;
    readonly providers: ReferenceTarget;
    readonly personas: ReferenceTarget;
    readonly tools: ReferenceTarget;
}
/** References of a scenario that lead nowhere: task type, providers, roles, personas. */
export declare function findScenarioReferences({ spec, source }: LoadedManifest<Scenario>, targets: MemberTargets): readonly Problem[];
/** Tools a prompt allows although nothing defines them; servers and agents may bring them at run time. */
export declare function findToolReferences({ spec, source }: LoadedPrompt, { arena, tools }: MemberTargets): readonly Problem[];
/** Prompts whose task type another one has already. */
export declare function findRepeatedTaskTypes(prompts: readonly LoadedPrompt[]): readonly Problem[];
