import type { ArenaOutcome, RunArenaOptions } from '../../src/arena/outcome.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { FIXED_TIME } from './planned-arena.ts';
import type { Workspace } from './workspace.ts';

/** Runs the arena of a workspace in mock mode, in this process; options replace single settings. */
export async function runWorkspace(
  workspace: Workspace,
  options: Partial<RunArenaOptions> = {},
): Promise<{ readonly outcome: ArenaOutcome; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const outcome = await runArena({
    workingDirectory: workspace.directory,
    configs: ['config.arena.yaml'],
    filters: {},
    mode: 'mock',
    ...((options.mode ?? 'mock') === 'mock' ? { mockConfig: 'mock.yaml' } : {}),
    outputDirectory: 'out',
    formats: ['json'],
    policy: { onMissingBaseline: 'failures' },
    resolveBaseline: async () => ({ reason: 'none was given' }),
    clock: createFixedClock(FIXED_TIME),
    executionId: 'x',
    signal: new AbortController().signal,
    onWarning: (warning) => warnings.push(typeof warning === 'string' ? warning : warning.message),
    ...options,
  });
  return { outcome, warnings };
}
