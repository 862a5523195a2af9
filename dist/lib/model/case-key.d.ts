import type { RunResult } from './run-result.ts';
/** What makes a run the same run in another trial. */
export type CaseIdentity = Pick<RunResult, 'config' | 'scenario' | 'provider' | 'region'>;
/** Between the parts of a run key. */
export declare const KEY_SEPARATOR = "::";
/** `config::scenario::provider::region`, each part escaped so that no two cases share a key: a run key without its trial. */
export declare function caseKey({ config, scenario, provider, region }: CaseIdentity): string;
/** The case of a run key. */
export declare function caseOfRunKey(key: string): string;
