/** What makes a run the same run in another commit. */
export interface RunIdentity {
    readonly config: string;
    readonly scenario: string;
    readonly provider: string;
    readonly region: string;
    readonly trial: number;
}
/** `config::scenario::provider::region::trial`, each part escaped so that no two runs share a key. */
export declare function runKey({ config, scenario, provider, region, trial }: RunIdentity): string;
