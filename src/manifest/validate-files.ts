import path from 'node:path';
import { isJsonObject } from '../lib/json.ts';
import { nearestWord } from '../lib/nearest-word.ts';
import type { Problem } from '../model/problem.ts';
import { API_VERSION } from './envelope.ts';
import type { Eval } from './eval.ts';
import type { FileReader, PathBase } from './file-reader.ts';
import { isManifestKind, type ManifestKind, manifestKinds } from './kinds.ts';
import { loadArenaWith } from './load-arena.ts';
import type { LoadedArena, LoadedManifest } from './loaded-arena.ts';
import { examineAlone } from './lonely-manifest.ts';
import { orderProblems } from './order-problems.ts';
import { parseMockFile } from './parse-mock-file.ts';
import type { ParsedSource } from './parsed-source.ts';
import { problemAt, suggestionOf } from './problem-at.ts';
import type { PromptConfig } from './prompt-config.ts';
import type { Scenario } from './scenario.ts';
import { createSourceReader, type SourceReader, shownPath } from './source-reader.ts';

/** A manifest with checks that was validated without an arena. */
export type ManifestAlone =
  | { readonly kind: 'Scenario'; readonly manifest: LoadedManifest<Scenario> }
  | { readonly kind: 'Eval'; readonly manifest: LoadedManifest<Eval> }
  | { readonly kind: 'PromptConfig'; readonly manifest: LoadedManifest<PromptConfig> };

/** What validating found. */
export interface ValidateResult {
  readonly problems: readonly Problem[];
  /** Manifests looked at. */
  readonly files: number;
  /** The arenas among them, for further checks. */
  readonly arenas: readonly LoadedArena[];
  /** Manifests with checks that no arena refers to, for the same. */
  readonly alone: readonly ManifestAlone[];
}

/** Validates one file, an Arena with all it refers to, or every manifest below a directory. */
export async function validatePath(
  absolutePath: string,
  io: FileReader,
  base: PathBase,
): Promise<ValidateResult> {
  const sources = createSourceReader(io, base);
  const read = await sources.read(absolutePath);
  if (!('reason' in read)) return validateFile(read, sources);
  if (read.isDirectory) return validateDirectory(absolutePath, sources);
  const problem = problemAt(read.source, [], {
    code: 'missing-file',
    message: `${read.source.file} cannot be read: ${read.reason}`,
    hint: 'Name a manifest, or a directory that holds some.',
  });
  return { problems: [problem], files: 0, arenas: [], alone: [] };
}

async function validateFile(read: ParsedSource, sources: SourceReader): Promise<ValidateResult> {
  if (read.value === undefined) return { problems: read.problems, files: 1, arenas: [], alone: [] };
  const kind = kindOf(read.value);
  if (kind === 'Arena') return validateArenas([read.source.absolutePath], sources);
  if (isManifestKind(kind)) return { ...validateAlone(kind, read), files: 1, arenas: [] };
  return { problems: await findOtherProblems(read, sources), files: 1, arenas: [], alone: [] };
}

function validateAlone(kind: ManifestKind, read: ParsedSource): Pick<ValidateResult, 'problems' | 'alone'> {
  if (kind !== 'Scenario' && kind !== 'Eval' && kind !== 'PromptConfig') {
    return { problems: examineAlone(kind, read).problems, alone: [] };
  }
  const { manifest, problems } = examineAlone(kind, read);
  // Kind and manifest belong together, which the compiler cannot see over three kinds at once.
  const alone = manifest === undefined ? [] : [{ kind, manifest } as ManifestAlone];
  return { problems, alone };
}

/** A file of no known kind: a mock file, or something that is not ours. */
async function findOtherProblems(read: ParsedSource, sources: SourceReader): Promise<readonly Problem[]> {
  const { value, source } = read;
  const isMockFile = ['scenarios', 'selfplay', 'defaultResponse'].some(
    (key) => isJsonObject(value) && key in value,
  );
  if (isMockFile) {
    const mock = await sources.read(source.absolutePath, { integerKeys: true });
    if ('reason' in mock) return [];
    return mock.value === undefined
      ? mock.problems
      : [...mock.problems, ...parseMockFile(mock.value, source).problems];
  }
  const kind = kindOf(value);
  const known = Object.keys(manifestKinds);
  const finding =
    kind === undefined
      ? {
          code: 'not-a-manifest',
          message: 'The file has no "kind", so it is no manifest.',
          hint: suggestionOf(undefined, known),
        }
      : {
          code: 'unknown-kind',
          message: `There is no kind ${JSON.stringify(kind)}.`,
          hint: suggestionOf(nearestWord(String(kind), known), known),
        };
  return [...read.problems, problemAt(source, kind === undefined ? [] : ['kind'], finding)];
}

async function validateDirectory(directory: string, sources: SourceReader): Promise<ValidateResult> {
  const candidates = await listManifests(directory, sources);
  const found = await Promise.all(candidates.map((file) => sources.read(file)));
  const manifests = found.filter((read): read is ParsedSource => !('reason' in read) && isOurs(read));
  const arenaFiles = manifests
    .filter(({ value }) => kindOf(value) === 'Arena')
    .map(({ source }) => source.absolutePath);
  const validated = await validateArenas(arenaFiles, sources);
  const referred = new Set(validated.referred);
  const others = manifests.filter(({ source }) => !referred.has(source.absolutePath));
  const lonely = await Promise.all(
    others.map((read) => validateUnreferred(read, arenaFiles.length > 0, sources)),
  );
  const order = [...validated.referred, ...others.map(({ source }) => source.absolutePath)];
  return {
    problems: orderProblems(
      [...validated.problems, ...lonely.flatMap(({ problems }) => problems)],
      order.map((file) => shownPath(file, sources.base)),
    ),
    files: validated.files + others.length,
    arenas: validated.arenas,
    alone: lonely.flatMap(({ alone }) => alone),
  };
}

async function validateUnreferred(
  read: ParsedSource,
  hasArenas: boolean,
  sources: SourceReader,
): Promise<Pick<ValidateResult, 'problems' | 'alone'>> {
  const { problems, alone } = await validateFile(read, sources);
  const kind = kindOf(read.value);
  if (!hasArenas || kind === 'LoggingConfig') return { problems, alone };
  const lonely = problemAt(read.source, ['kind'], {
    severity: 'warning',
    code: 'unreferenced-file',
    message: `No arena refers to this ${isManifestKind(kind) ? kind : 'file'}.`,
    hint: 'List it in an Arena manifest, or remove it.',
    key: true,
  });
  return { problems: [...problems, lonely], alone };
}

async function validateArenas(
  files: readonly string[],
  sources: SourceReader,
): Promise<ValidateResult & { readonly referred: readonly string[] }> {
  const results = await Promise.all(files.map((file) => loadArenaWith(file, sources)));
  const referred = [...new Set(results.flatMap((result) => result.files))];
  const order = referred.map((file) => shownPath(file, sources.base));
  return {
    problems: orderProblems(
      results.flatMap(({ problems }) => problems),
      order,
    ),
    files: referred.length,
    arenas: results.flatMap(({ arena }) => (arena === undefined ? [] : [arena])),
    alone: [],
    referred,
  };
}

const [API_GROUP = ''] = API_VERSION.split('/');

const KIND_KEY = /(?:^|[{,\s])["']?kind["']?\s*:\s*["']?(\w*)/gm;

/** Whether a text may be a manifest of ours, be it broken; templates and manifests of other tools are left alone. */
function looksLikeOurs(text: string): boolean {
  const kinds = [...text.matchAll(KIND_KEY)].map(([, kind]) => kind);
  return kinds.length > 0 && (text.includes(API_GROUP) || kinds.some(isManifestKind));
}

/** Files below a directory that may be manifests: by their ending, and because their `kind` or API version is one of ours. */
async function listManifests(directory: string, sources: SourceReader): Promise<readonly string[]> {
  const entries = await sources.io.listFiles(directory);
  const found = await Promise.all(
    entries.map(async ({ name, isDirectory }) => {
      const file = path.join(directory, name);
      if (isDirectory) return listManifests(file, sources);
      if (!/\.(?:ya?ml|json)$/i.test(name)) return [];
      const text = await sources.readText(file);
      return typeof text === 'string' && looksLikeOurs(text) ? [file] : [];
    }),
  );
  return found.flat();
}

/** Whether a file is meant to be a manifest of ours; other tools have kinds and API versions too. */
function isOurs({ value, problems }: ParsedSource): boolean {
  if (value === undefined) return problems.length > 0;
  if (!isJsonObject(value)) return false;
  const { apiVersion, kind } = value;
  if (typeof apiVersion === 'string' && apiVersion.includes('/')) {
    const [group = ''] = apiVersion.split('/');
    return nearestWord(group, [API_GROUP]) !== undefined;
  }
  return isManifestKind(kind);
}

function kindOf(value: unknown): ManifestKind | unknown {
  return isJsonObject(value) ? value.kind : undefined;
}
