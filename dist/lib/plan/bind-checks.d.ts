import type { CheckCondition } from '../checks/check-condition.ts';
import type { CheckRegistry } from '../checks/index.ts';
import type { JsonObject } from '../lib/json.ts';
import type { DocumentPath, SourceFile } from '../manifest/loaded-arena.ts';
import type { CheckScope, CheckUse } from '../model/check.ts';
import type { Problem } from '../model/problem.ts';
import type { BoundCheck } from './bound-arena.ts';
import type { ParamsReader } from './read-params.ts';
/** A check as a manifest writes it, and where. */
export interface ConfiguredCheck {
    readonly use: CheckUse;
    readonly scope: CheckScope;
    readonly turn?: number;
    readonly index: number;
    readonly type: string;
    readonly params: JsonObject;
    readonly message?: string;
    readonly failOnViolation?: boolean;
    /** The `when` of an assertion. */
    readonly condition?: CheckCondition;
    readonly source: SourceFile;
    readonly path: DocumentPath;
    /** Directory of the manifest; absolute. */
    readonly directory: string;
}
/** What binding a check needs. */
export interface CheckSetting {
    readonly registry: CheckRegistry;
    readonly readParams: ParamsReader;
    /** Grows by what is wrong. */
    readonly problems: Problem[];
}
/** Looks up a check's type and parses its parameters; adds to `problems` what is wrong with it. */
export declare function bindCheck(configured: ConfiguredCheck, { registry, readParams, problems }: CheckSetting, numberId: (id: string) => string): BoundCheck;
