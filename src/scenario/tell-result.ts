import { isThenable } from '../lib/is-thenable.ts';
import { unlessAborted } from '../lib/unless-aborted.ts';
import type { AgentAdapter } from './agent.ts';
import { configuration } from './configure.ts';
import type { ResultFile } from './file-result.ts';
import type { ScenarioHost } from './scenario-host.ts';
import type { ScenarioResult } from './scenario-result.ts';

/** Who hears of a result beside the host. */
export interface Audience {
  readonly agents: readonly AgentAdapter[];
  readonly file: ResultFile;
  /** Agents are waited for until it fires. */
  readonly signal: AbortSignal;
}

/** Files a result and tells everybody of it, whatever becomes of telling one of them. Gives back what failed first. */
export async function tellResult(
  result: ScenarioResult,
  { agents, file, signal }: Audience,
  host: ScenarioHost,
): Promise<{ readonly error: unknown } | undefined> {
  const tellings: readonly (() => unknown)[] = [
    () => file.end(result.run),
    ...agents.map((agent) => () => {
      const told: unknown = agent.ended?.(result);
      return isThenable(told) ? unlessAborted(told, signal) : told;
    }),
    () => configuration().onResult?.(result),
    () => host.onResult?.(result),
  ];
  let failed: { readonly error: unknown } | undefined;
  for (const tell of tellings) {
    try {
      await tell();
    } catch (error) {
      failed ??= { error };
    }
  }
  return failed;
}
