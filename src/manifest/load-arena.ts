import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Arena } from './arena.ts';
import { joinArena, loadArenaMembers } from './arena-parts.ts';
import { findArenaWideProblems } from './arena-problems.ts';
import { DEFAULT_CONFIG } from './default-config.ts';
import type { DefinedScenario } from './define-scenario.ts';
import type { FileReader, PathBase } from './file-reader.ts';
import type { LoadedArena, LoadedManifest } from './loaded-arena.ts';
import { orderProblems, withoutEchoes } from './order-problems.ts';
import { parseManifest } from './parse-manifest.ts';
import type { ParsedSource } from './parsed-source.ts';
import { problemAt } from './problem-at.ts';
import { createSourceReader, type SourceReader, shownPath, type UnreadableFile } from './source-reader.ts';

/** An arena as far as it could be loaded, and everything that is wrong with it. */
export interface LoadArenaResult {
  /**
   * Present when the Arena manifest itself could be understood. While `problems` holds an error it is good for further
   * checking only: broken manifests are left out, or have blanks where something was wrong.
   */
  readonly arena?: LoadedArena;
  /** In the order of the files, and by place within each. */
  readonly problems: readonly Problem[];
  /** Absolute paths of the manifests that were read, the Arena's first. */
  readonly files: readonly string[];
}

/** Changes what an Arena manifest says before anything it refers to is loaded. */
type AmendArena = (spec: Arena) => Arena;

/** What is loaded otherwise than the Arena manifest says. */
export interface LoadArenaOptions {
  readonly amend?: AmendArena;
  /** Join the scenarios of the arena. */
  readonly definedScenarios?: readonly DefinedScenario[];
}

/** Lets simulated users take part although the Arena manifest does not enable them. */
export function enableSelfPlay(spec: Arena): Arena {
  return spec.self_play === undefined ? spec : { ...spec, self_play: { ...spec.self_play, enabled: true } };
}

/** Loads an Arena manifest, or the `config.arena.yaml` of a directory, with all it refers to. */
export function loadArena(
  configPath: string,
  io: FileReader,
  base: PathBase,
  options?: LoadArenaOptions,
): Promise<LoadArenaResult> {
  return loadArenaWith(
    path.resolve(base.workingDirectory, configPath),
    createSourceReader(io, base),
    options,
  );
}

/** Loads an arena through a reader that others share. */
export async function loadArenaWith(
  configPath: string,
  sources: SourceReader,
  { amend = (spec) => spec, definedScenarios = [] }: LoadArenaOptions = {},
): Promise<LoadArenaResult> {
  const read = await readConfig(configPath, sources);
  if ('reason' in read) return { problems: [unreadableConfig(read)], files: [] };
  const files = [read.source.absolutePath];
  const { manifest, otherKind, problems } = parseManifest('Arena', read);
  if (otherKind !== undefined) {
    const message = `The kind is ${otherKind}; an Arena is expected here.`;
    const problem = problemAt(read.source, ['kind'], {
      code: 'wrong-kind',
      message,
      hint: 'Name the Arena file.',
    });
    return { problems: [...problems, problem], files };
  }
  return manifest === undefined
    ? { problems, files }
    : loadParts({ ...manifest, spec: amend(manifest.spec) }, definedScenarios, problems, sources);
}

async function readConfig(configPath: string, sources: SourceReader): Promise<ParsedSource | UnreadableFile> {
  const read = await sources.read(configPath);
  return 'reason' in read && read.isDirectory ? sources.read(path.join(configPath, DEFAULT_CONFIG)) : read;
}

function unreadableConfig({ source, reason }: UnreadableFile): Problem {
  return problemAt(source, [], {
    code: 'missing-file',
    message: `The arena ${source.file} cannot be read: ${reason}`,
    hint: `Name an Arena file, or a directory that holds a ${DEFAULT_CONFIG}.`,
  });
}

async function loadParts(
  config: LoadedManifest<Arena>,
  definedScenarios: readonly DefinedScenario[],
  configProblems: readonly Problem[],
  sources: SourceReader,
): Promise<LoadArenaResult> {
  const members = await loadArenaMembers(config, sources, definedScenarios);
  const { arena, problems } = await joinArena(config, members, sources);
  const written = [...configProblems, ...Object.values(members).flatMap((list) => list.problems)];
  const findings = [...problems, ...findArenaWideProblems(arena, members)];
  const files = [config.source.absolutePath, ...Object.values(members).flatMap((list) => list.files)];
  return {
    arena,
    problems: orderProblems(
      [...written, ...withoutEchoes(findings, written)],
      files.map((file) => shownPath(file, sources.base)),
    ),
    files,
  };
}
