import { hash } from 'node:crypto';
import path from 'node:path';
import { sha256 } from '../lib/hash.ts';
import type { DependencyGraph } from './dependency-graph.ts';
import type { PlannedRun } from './planned-run.ts';

/** Hex digits of a hash of inputs. */
const LENGTH = 32;

/** What stands for a file that is not there, or may not be read. */
const ABSENT = 'absent';

/**
 * The same runs, each with the hash of its inputs: the bytes of the files it depends on, by their paths from the Arena
 * manifest, and its settings. Trials and regions of one scenario and provider share it. Each file is read once.
 */
export async function hashInputs(
  runs: readonly PlannedRun[],
  graph: DependencyGraph,
  readBytes: (absolutePath: string) => Promise<Uint8Array>,
): Promise<readonly PlannedRun[]> {
  const digests = await digestFiles(runs, graph, readBytes);
  const lineOf = createLineMaker(digests);
  const hashes = new Map<object, string>();
  return runs.map((run) => {
    const dependencies = graph.of(run);
    const inputs = hashes.get(dependencies) ?? hashOf(run, dependencies, lineOf);
    hashes.set(dependencies, inputs);
    return { ...run, inputs };
  });
}

async function digestFiles(
  runs: readonly PlannedRun[],
  graph: DependencyGraph,
  readBytes: (absolutePath: string) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Set(runs.flatMap((run) => graph.of(run).files.map(({ file }) => file)));
  const digests = [...files].map(async (file) => {
    const bytes = await readBytes(file).catch(() => undefined);
    const digest = bytes === undefined ? ABSENT : hash('sha256', bytes, 'base64');
    return [file, digest] as const;
  });
  return new Map(await Promise.all(digests));
}

function hashOf(
  { arena }: PlannedRun,
  { files, settings }: ReturnType<DependencyGraph['of']>,
  lineOf: (home: string, file: string) => string,
): string {
  const home = path.dirname(arena.loaded.config.source.absolutePath);
  const lines = files.map(({ file }) => lineOf(home, file));
  return sha256([...lines.sort(), settings].join('\n')).slice(0, LENGTH);
}

/** Most files belong to many runs, so what is said of one is made once for each arena. */
function createLineMaker(digests: ReadonlyMap<string, string>): (home: string, file: string) => string {
  const homes = new Map<string, Map<string, string>>();
  return (home, file) => {
    const known = homes.get(home) ?? new Map<string, string>();
    homes.set(home, known);
    const line = known.get(file) ?? `${JSON.stringify(pathFrom(home, file))} ${digests.get(file) ?? ABSENT}`;
    known.set(file, line);
    return line;
  };
}

/** The same text on every machine. */
function pathFrom(directory: string, file: string): string {
  return path.relative(directory, file).split(path.sep).join('/');
}
