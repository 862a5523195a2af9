import path from 'node:path';
import { createTaskQueue } from '../lib/task-queue.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { ResolvedRunOptions } from './run-options.ts';
import { writeOrWarn } from './write-or-warn.ts';

/** Opening and renaming takes longer than writing; a few at a time hide it. */
const FILES_AT_ONCE = 16;

/** PromptArena's file of each run, written as soon as the run has ended, while others wait for their models. */
export interface RunFiles {
  /** Writes the file of a run that has ended. */
  write(runId: string): void;
  /** Writes those of the runs that are still missing, such as the ones that never started, and waits for all. */
  complete(runIds: readonly string[]): Promise<void>;
}

/** Opens the files of runs in an output directory. */
export function openRunFiles(
  store: ArenaStateStore,
  outputDirectory: string,
  options: Pick<ResolvedRunOptions, 'executionId' | 'onWarning' | 'workingDirectory'>,
): RunFiles {
  const { workingDirectory } = options;
  const queue = createTaskQueue(FILES_AT_ONCE);
  const begun = new Set<string>();
  const write = (runId: string) => {
    if (begun.has(runId)) return;
    begun.add(runId);
    queue.add(async () => {
      await writeOrWarn(path.join(outputDirectory, `${runId}.json`), options, async (sink) =>
        sink.write(new TextDecoder().decode(await store.dumpToJson(runId, { workingDirectory }))),
      );
    });
  };
  return {
    write,
    async complete(runIds) {
      for (const runId of runIds) write(runId);
      await queue.drained();
    },
  };
}
