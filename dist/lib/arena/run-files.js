import path from 'node:path';
import { createTaskQueue } from "../lib/task-queue.js";
import { writeOrWarn } from "./write-or-warn.js";
/** Opening and renaming takes longer than writing; a few at a time hide it. */
const FILES_AT_ONCE = 16;
/** Opens the files of runs in an output directory. */
export function openRunFiles(store, outputDirectory, options) {
    const { workingDirectory } = options;
    const queue = createTaskQueue(FILES_AT_ONCE);
    const begun = new Set();
    const write = (runId) => {
        if (begun.has(runId))
            return;
        begun.add(runId);
        queue.add(async () => {
            await writeOrWarn(path.join(outputDirectory, `${runId}.json`), options, async (sink) => sink.write(new TextDecoder().decode(await store.dumpToJson(runId, { workingDirectory }))));
        });
    };
    return {
        write,
        async complete(runIds) {
            for (const runId of runIds)
                write(runId);
            await queue.drained();
        },
    };
}
