import { textOfThrown } from '../lib/error-like.ts';
import type { TextSink } from '../lib/text-sink.ts';
import type { ResolvedRunOptions } from './run-options.ts';
import { writeTextFile } from './write-text-file.ts';

/** Writes a file; the work is done by then, so one that cannot be written is a warning, and the answer is false. */
export async function writeOrWarn(
  file: string,
  { executionId, onWarning }: Pick<ResolvedRunOptions, 'executionId' | 'onWarning'>,
  write: (sink: TextSink) => Promise<void>,
): Promise<boolean> {
  try {
    await writeTextFile(file, executionId, write);
    return true;
  } catch (error) {
    onWarning(`${file} could not be written: ${textOfThrown(error)}`);
    return false;
  }
}
