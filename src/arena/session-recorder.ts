import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { SessionRecorder } from '../engine/session-recorder.ts';
import type { ArenaEvent } from '../events/arena-event.ts';
import { hash8 } from '../lib/hash.ts';
import { renderRecordingLine } from './recording-line.ts';

/** A link planted under the name of a recording is refused; a run of the same id is added to its file. */
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;

/**
 * Records the events of runs as PromptArena does: JSON Lines, one file for each run. The directory is made when the
 * first line is written. A file that cannot be written is a warning, once, and breaks no run.
 */
export function createSessionRecorder(
  directory: string,
  onWarning: (warning: string) => void,
): SessionRecorder {
  return new FileRecorder(directory, onWarning);
}

class FileRecorder implements SessionRecorder {
  readonly directory: string;
  readonly #onWarning: (warning: string) => void;
  /** Lines not written yet, by file. */
  readonly #waiting = new Map<string, string[]>();
  readonly #broken = new Set<string>();
  #writing: Promise<void> = Promise.resolve();
  #seq = 0;

  constructor(directory: string, onWarning: (warning: string) => void) {
    this.directory = directory;
    this.#onWarning = onWarning;
  }

  pathOf(runId: string): string {
    const isPlain = /^[\w-][\w.-]{0,199}$/.test(runId);
    const name = isPlain ? runId : `${runId.replace(/[^\w-]/g, '-').slice(0, 64)}-${hash8(runId)}`;
    return path.join(this.directory, `${name}.jsonl`);
  }

  record(event: ArenaEvent): void {
    const line = renderRecordingLine(event, this.#seq + 1);
    if (line === undefined || !('runId' in event)) return;
    this.#seq++;
    const file = this.pathOf(event.runId);
    const lines = this.#waiting.get(file);
    if (lines !== undefined) lines.push(line);
    else this.#begin(file, line);
  }

  async settle(): Promise<void> {
    await this.#writing;
  }

  /** Whatever else comes for the file until its turn is written with the line. */
  #begin(file: string, line: string): void {
    this.#waiting.set(file, [line]);
    this.#writing = this.#writing.then(() => this.#write(file));
  }

  async #write(file: string): Promise<void> {
    const lines = this.#waiting.get(file) ?? [];
    this.#waiting.delete(file);
    if (this.#broken.has(file)) return;
    try {
      await mkdir(this.directory, { recursive: true, mode: 0o750 });
      await using handle = await open(file, FLAGS, 0o600);
      await handle.appendFile(lines.map((one) => `${one}\n`).join(''));
    } catch (error) {
      this.#broken.add(file);
      this.#onWarning(`${file} could not be written: ${error instanceof Error ? error.message : error}`);
    }
  }
}
