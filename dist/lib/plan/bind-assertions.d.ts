import type { CheckCondition } from '../checks/check-condition.ts';
import type { Eval } from '../manifest/eval.ts';
import type { DocumentPath, LoadedArena, LoadedManifest } from '../manifest/loaded-arena.ts';
import type { Scenario } from '../manifest/scenario.ts';
import type { CheckScope } from '../model/check.ts';
import { type CheckSetting, type ConfiguredCheck } from './bind-checks.ts';
import type { BoundCheck, BoundScenario } from './bound-arena.ts';
import { type NamedFile } from './named-files.ts';
/** What binding needs beside the checks. */
export interface BindSetting extends CheckSetting {
    /** Grows by the files that checks name. */
    readonly files: NamedFile[];
    /** Where judges are looked for; a manifest that stands alone has none to ask. */
    readonly arena?: LoadedArena;
}
interface WrittenAssertion {
    readonly type: string;
    readonly params: object;
    readonly message?: string | undefined;
    readonly when?: CheckCondition | undefined;
}
/** Binds a list of assertions of a manifest. */
export type AssertionBinder = ReturnType<typeof createAssertionBinder>;
/** Creates a binder; ids are numbered over all the lists it binds. */
export declare function createAssertionBinder(setting: BindSetting, numberId?: (id: string) => string): (manifest: LoadedManifest<unknown>, written: readonly WrittenAssertion[] | undefined, scope: CheckScope, listPath: DocumentPath, turn?: number) => readonly BoundCheck[];
/** The assertions of a scenario itself. */
export declare function bindScenarioChecks(manifest: LoadedManifest<Scenario>, bind: AssertionBinder): Pick<BoundScenario, 'turnChecks' | 'conversationChecks'>;
/** The assertions of an eval. Evals cannot run yet, but what is wrong with them is reported like everything else. */
export declare function bindEvalChecks(manifest: LoadedManifest<Eval>, bind: AssertionBinder): void;
/** Binds a check; one that asks a judge must find judge and prompt in the arena. */
export declare function bindJudgedCheck(configured: ConfiguredCheck, setting: BindSetting, numberId: (id: string) => string): BoundCheck;
export {};
