import path from 'node:path';
import { createRunRecorder, type RunRecorder } from '../engine/run-recorder.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import type { Concealer } from '../lib/conceal.ts';
import type { Lane } from '../model/lane.ts';
import type { ResolvedRunOptions } from './run-options.ts';

/** A recording under way. */
export interface OpenRecording {
  readonly recorder: RunRecorder;
  /** Absolute. */
  readonly directory: string;
  readonly concealer: Concealer;
}

/** Opens the recording that an execution asks for; undefined when it asks for none. */
export function openRecording(
  options: ResolvedRunOptions,
  lane: Lane,
  outputDirectory: string,
  concealer: Concealer,
): OpenRecording | undefined {
  const directory = recordingDirectoryOf(options, lane, outputDirectory);
  if (directory === undefined) return undefined;
  return { recorder: createRunRecorder(concealer), directory, concealer };
}

/**
 * Where a run is recorded, absolute; undefined when nothing is. Mocks answer from what was recorded before, so asking to
 * record them is an error; a run that `auto` made a mock one records nothing and says so.
 */
function recordingDirectoryOf(
  { record = false, mode, workingDirectory, onWarning }: ResolvedRunOptions,
  lane: Lane,
  outputDirectory: string,
): string | undefined {
  if (record === false) return undefined;
  if (lane === 'mock' && mode === 'auto') {
    onWarning('Nothing is recorded: in mock mode models are not asked.');
    return undefined;
  }
  if (lane === 'mock') {
    throw new ManifestError({
      code: 'USAGE',
      message:
        'Only models that are asked can be recorded, and here all answer from scripts. Record in real mode: ' +
        '--provider-mode real, or provider-mode: real.',
    });
  }
  const directory = record === true ? undefined : record.directory;
  return directory === undefined
    ? path.join(outputDirectory, 'recorded')
    : path.resolve(workingDirectory, directory);
}
