import path from 'node:path';
import type { CheckRegistry } from '../../checks/index.ts';
import { ScenarioError } from '../../errors/scenario-error.ts';
import { isJsonObject } from '../../lib/json.ts';
import { describeKnown } from '../../lib/unknown-name.ts';
import type { FileReader } from '../../manifest/file-reader.ts';
import { enableSelfPlay, loadArenaWith } from '../../manifest/load-arena.ts';
import type { LoadedPersona, SourceFile } from '../../manifest/loaded-arena.ts';
import { examineAlone } from '../../manifest/lonely-manifest.ts';
import { ManifestProblemsError } from '../../manifest/manifest-problems-error.ts';
import { findMediaProblems } from '../../manifest/media-rules.ts';
import { orderProblems } from '../../manifest/order-problems.ts';
import type { ParsedSource } from '../../manifest/parsed-source.ts';
import { pathBase, readableRoots } from '../../manifest/path-base.ts';
import { problemAt } from '../../manifest/problem-at.ts';
import { createFileReader } from '../../manifest/read-files.ts';
import { createSourceReader, type SourceReader, type UnreadableFile } from '../../manifest/source-reader.ts';
import type { Problem } from '../../model/problem.ts';
import { bindArena } from '../../plan/bind-arena.ts';
import { bindScenarioChecks, createAssertionBinder } from '../../plan/bind-assertions.ts';
import type { BoundArena, BoundPrompt, BoundScenario } from '../../plan/bound-arena.ts';
import { findFileProblems, type NamedFile } from '../../plan/named-files.ts';
import { createParamsReader } from '../../plan/read-params.ts';
import { formatProblems } from '../../reports/problems.ts';

/** A scenario of a manifest with what it needs of its arena. */
export interface FoundScenario {
  readonly scenario: BoundScenario;
  readonly prompt: BoundPrompt | undefined;
  /** Absent for a Scenario manifest that was loaded by itself. */
  readonly arena?: BoundArena;
  /** Absolute; media start here. */
  readonly configDir: string;
  /** Roles whose words a simulated user finds. */
  readonly roles: ReadonlySet<string>;
  readonly personas: readonly LoadedPersona[];
  /** Where its checks may stand. */
  readonly sources: readonly SourceFile[];
  readonly warnings: readonly Problem[];
  readonly io: FileReader;
}

/** Which scenario is wanted. */
export interface ScenarioRequest {
  /** A Scenario or Arena manifest, or the directory of an arena. */
  readonly file: string;
  readonly id: string | undefined;
  readonly workingDirectory: string;
  readonly registry: CheckRegistry;
}

/**
 * Loads a scenario and binds its checks. Throws `ManifestProblemsError` with all that is wrong in the files, and
 * `ScenarioError` with code `INVALID_SCENARIO` where they do not have it.
 */
export async function findScenario(request: ScenarioRequest): Promise<FoundScenario> {
  const base = pathBase(request);
  const absolutePath = path.resolve(request.workingDirectory, request.file);
  const io = createFileReader({ within: readableRoots(absolutePath, base) });
  const sources = createSourceReader(io, base);
  const read = await sources.read(absolutePath);
  if ('reason' in read && !read.isDirectory) return refuse(request, [unreadable(read)]);
  return 'value' in read && isJsonObject(read.value) && read.value.kind === 'Scenario'
    ? findAlone(request, read, io)
    : findInArena(request, absolutePath, sources);
}

async function findAlone(
  request: ScenarioRequest,
  read: ParsedSource,
  io: FileReader,
): Promise<FoundScenario> {
  const { manifest, problems } = examineAlone('Scenario', read);
  if (manifest === undefined) return refuse(request, problems);
  const found: Problem[] = [...problems];
  const files: NamedFile[] = [];
  const { registry } = request;
  const bind = createAssertionBinder({ registry, problems: found, files, readParams: createParamsReader() });
  const scenario = { manifest, ...bindScenarioChecks(manifest, bind) };
  const configDir = path.dirname(read.source.absolutePath);
  found.push(...(await findFileProblems(files, io.readText)));
  found.push(...(await findMediaProblems(manifest, [], { configDir, readBytes: io.readBytes })));
  const warnings = requireSound(request, found);
  const scenarios = [scenario];
  return {
    scenario: choose(request, scenarios),
    prompt: undefined,
    configDir,
    roles: new Set(),
    personas: [],
    sources: [read.source],
    warnings,
    io,
  };
}

async function findInArena(
  request: ScenarioRequest,
  absolutePath: string,
  sources: SourceReader,
): Promise<FoundScenario> {
  const { io } = sources;
  // Whoever simulates the user here, its persona is wanted.
  const { arena: loaded, problems } = await loadArenaWith(absolutePath, sources, { amend: enableSelfPlay });
  if (loaded === undefined) return refuse(request, problems);
  const { arena, ...bound } = bindArena(loaded, request.registry);
  const named = await findFileProblems(bound.files, io.readText);
  const warnings = requireSound(request, [...problems, ...bound.problems, ...named]);
  const scenario = choose(request, arena.scenarios);
  const { config, configDir, personas } = loaded;
  return {
    scenario,
    prompt: arena.prompts.get(scenario.manifest.spec.task_type),
    arena,
    configDir,
    roles: new Set(config.spec.self_play?.roles.map(({ id }) => id)),
    personas,
    sources: [scenario.manifest.source, config.source],
    warnings,
    io,
  };
}

function choose({ file, id }: ScenarioRequest, scenarios: readonly BoundScenario[]): BoundScenario {
  const ids = scenarios.map(({ manifest }) => manifest.id);
  const [only] = scenarios;
  const found = id === undefined ? only : scenarios.find(({ manifest }) => manifest.id === id);
  if (found !== undefined && (id !== undefined || scenarios.length === 1)) return found;
  const message =
    id === undefined
      ? `${file} has ${scenarios.length} scenarios; say which is meant: fromYaml('${file}', id). ${describeKnown('', ids)}`
      : `${file} has no scenario "${id}". ${describeKnown(id, ids)}`;
  throw new ScenarioError({ code: 'INVALID_SCENARIO', message });
}

function unreadable({ source, reason }: UnreadableFile): Problem {
  return problemAt(source, [], {
    code: 'missing-file',
    message: `${source.file} cannot be read: ${reason}`,
    hint: 'Name a Scenario or Arena manifest; paths start from the directory of the process.',
  });
}

/** The warnings among problems; throws where one is an error. */
function requireSound(request: ScenarioRequest, problems: readonly Problem[]): readonly Problem[] {
  const ordered = orderProblems(problems, []);
  return ordered.some(({ severity }) => severity === 'error') ? refuse(request, ordered) : ordered;
}

function refuse({ file }: ScenarioRequest, problems: readonly Problem[]): never {
  const list = formatProblems(problems, { color: false }).trimEnd();
  throw new ManifestProblemsError(problems, `No scenario can be loaded from ${file}:\n${list}`);
}
