/** What makes a run the same run in another commit. */
export interface RunIdentity {
  readonly config: string;
  readonly scenario: string;
  readonly provider: string;
  readonly region: string;
  readonly trial: number;
}

const SEPARATOR = '::';

/** `config::scenario::provider::region::trial`, each part escaped so that no two runs share a key. */
export function runKey({ config, scenario, provider, region, trial }: RunIdentity): string {
  return [config, scenario, provider, region, String(trial)].map(escapePart).join(SEPARATOR);
}

function escapePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll(':', '%3A');
}
