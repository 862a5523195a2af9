import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { SessionRecorder } from '../engine/session-recorder.ts';
import type { ArenaEvent } from '../events/arena-event.ts';
import { textOfThrown } from '../lib/error-like.ts';
import { hash8 } from '../lib/hash.ts';
import { leadsOutside } from './leads-outside.ts';
import { isInside } from './output-directory.ts';
import { renderRecordingLine } from './recording-line.ts';

/** A link planted under the name of a recording is refused. */
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;

/** Events that begin a run, and those after which nothing of it comes. */
const FIRST: ReadonlySet<ArenaEvent['type']> = new Set(['arena.run.started', 'run.skipped']);
const LAST: ReadonlySet<ArenaEvent['type']> = new Set([
  'arena.run.completed',
  'arena.run.failed',
  'run.skipped',
]);

/** Where a recorder writes. Both absolute. */
export interface RecorderPlaces {
  readonly directory: string;
  /** A folder that is below it by its name has to be so in truth. */
  readonly outputDirectory: string;
}

/**
 * Records the events of runs as PromptArena does: JSON Lines, one file for each run, which begins anew with a run of the
 * same id. The directory is made when the first line is written. What cannot be written is a warning, once for the
 * directory or the file, and breaks no run.
 */
export function createSessionRecorder(
  places: RecorderPlaces,
  onWarning: (warning: string) => void,
): SessionRecorder {
  return new FileRecorder(places, onWarning);
}

/** Lines not written yet, and whether those before them are to go. */
interface Waiting {
  readonly lines: string[];
  isAnew: boolean;
}

class FileRecorder implements SessionRecorder {
  readonly #places: RecorderPlaces;
  readonly #onWarning: (warning: string) => void;
  /** By file. */
  readonly #waiting = new Map<string, Waiting>();
  /** The last number of each file under way. Numbers of a whole recorder would depend on how runs interleave. */
  readonly #numbers = new Map<string, number>();
  readonly #broken = new Set<string>();
  #writing: Promise<void> = Promise.resolve();
  #opening: Promise<boolean> | undefined;

  constructor(places: RecorderPlaces, onWarning: (warning: string) => void) {
    this.#places = places;
    this.#onWarning = onWarning;
  }

  get directory(): string {
    return this.#places.directory;
  }

  pathOf(runId: string): string {
    const isPlain = /^[\w-][\w.-]{0,199}$/.test(runId);
    const name = isPlain ? runId : `${runId.replace(/[^\w-]/g, '-').slice(0, 64)}-${hash8(runId)}`;
    return path.join(this.directory, `${name}.jsonl`);
  }

  record(event: ArenaEvent): void {
    if (!('runId' in event)) return;
    const file = this.pathOf(event.runId);
    const isAnew = FIRST.has(event.type);
    const number = isAnew ? 1 : (this.#numbers.get(file) ?? 0) + 1;
    if (LAST.has(event.type)) this.#numbers.delete(file);
    else this.#numbers.set(file, number);
    const line = renderRecordingLine(event, number);
    if (line === undefined) return;
    const waiting = this.#waiting.get(file) ?? this.#begin(file);
    if (isAnew) {
      waiting.lines.length = 0;
      waiting.isAnew = true;
    }
    waiting.lines.push(line);
  }

  async settle(): Promise<void> {
    await this.#writing;
  }

  /** Whatever comes for the file until its turn is written at once. */
  #begin(file: string): Waiting {
    const waiting: Waiting = { lines: [], isAnew: false };
    this.#waiting.set(file, waiting);
    this.#writing = this.#writing.then(() => this.#write(file, waiting));
    return waiting;
  }

  async #write(file: string, { lines, isAnew }: Waiting): Promise<void> {
    this.#waiting.delete(file);
    this.#opening ??= this.#open();
    if (!(await this.#opening)) return;
    if (isAnew) this.#broken.delete(file);
    if (this.#broken.has(file)) return;
    try {
      await using handle = await open(file, isAnew ? FLAGS | constants.O_TRUNC : FLAGS, 0o600);
      await handle.appendFile(lines.map((one) => `${one}\n`).join(''));
    } catch (error) {
      this.#broken.add(file);
      this.#warn(file, error);
    }
  }

  /** Makes the directory; tells whether there is one to write to. */
  async #open(): Promise<boolean> {
    const { directory, outputDirectory } = this.#places;
    try {
      if (isInside(outputDirectory, directory) && leadsOutside(outputDirectory, directory)) {
        throw new Error('it is reached through a link that leads out of the output directory');
      }
      await mkdir(directory, { recursive: true, mode: 0o750 });
      return true;
    } catch (error) {
      this.#warn(directory, error);
      return false;
    }
  }

  #warn(place: string, error: unknown): void {
    this.#onWarning(`${place} could not be written: ${textOfThrown(error)}`);
  }
}
