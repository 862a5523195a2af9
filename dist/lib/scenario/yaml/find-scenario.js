import path from 'node:path';
import { ScenarioError } from "../../errors/scenario-error.js";
import { isJsonObject } from "../../lib/json.js";
import { describeKnown } from "../../lib/unknown-name.js";
import { enableSelfPlay, loadArenaWith } from "../../manifest/load-arena.js";
import { examineAlone } from "../../manifest/lonely-manifest.js";
import { ManifestProblemsError } from "../../manifest/manifest-problems-error.js";
import { findMediaProblems } from "../../manifest/media-rules.js";
import { orderProblems } from "../../manifest/order-problems.js";
import { pathBase, readableRoots } from "../../manifest/path-base.js";
import { problemAt } from "../../manifest/problem-at.js";
import { createFileReader } from "../../manifest/read-files.js";
import { createSourceReader } from "../../manifest/source-reader.js";
import { bindArena } from "../../plan/bind-arena.js";
import { bindScenarioChecks, createAssertionBinder } from "../../plan/bind-assertions.js";
import { findFileProblems } from "../../plan/named-files.js";
import { createParamsReader } from "../../plan/read-params.js";
import { formatProblems } from "../../reports/problems.js";
/**
 * Loads a scenario and binds its checks. Throws `ManifestProblemsError` with all that is wrong in the files, and
 * `ScenarioError` with code `INVALID_SCENARIO` where they do not have it.
 */
export async function findScenario(request) {
    const base = pathBase(request);
    const absolutePath = path.resolve(request.workingDirectory, request.file);
    const io = createFileReader({ within: readableRoots(absolutePath, base) });
    const sources = createSourceReader(io, base);
    const read = await sources.read(absolutePath);
    if ('reason' in read && !read.isDirectory)
        return refuse(request, [unreadable(read)]);
    return 'value' in read && isJsonObject(read.value) && read.value.kind === 'Scenario'
        ? findAlone(request, read, io)
        : findInArena(request, absolutePath, sources);
}
async function findAlone(request, read, io) {
    const { manifest, problems } = examineAlone('Scenario', read);
    if (manifest === undefined)
        return refuse(request, problems);
    const found = [...problems];
    const files = [];
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
async function findInArena(request, absolutePath, sources) {
    const { io } = sources;
    // Whoever simulates the user here, its persona is wanted.
    const { arena: loaded, problems } = await loadArenaWith(absolutePath, sources, { amend: enableSelfPlay });
    if (loaded === undefined)
        return refuse(request, problems);
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
function choose({ file, id }, scenarios) {
    const ids = scenarios.map(({ manifest }) => manifest.id);
    const [only] = scenarios;
    const found = id === undefined ? only : scenarios.find(({ manifest }) => manifest.id === id);
    if (found !== undefined && (id !== undefined || scenarios.length === 1))
        return found;
    const message = id === undefined
        ? `${file} has ${scenarios.length} scenarios; say which is meant: fromYaml('${file}', id). ${describeKnown('', ids)}`
        : `${file} has no scenario "${id}". ${describeKnown(id, ids)}`;
    throw new ScenarioError({ code: 'INVALID_SCENARIO', message });
}
function unreadable({ source, reason }) {
    return problemAt(source, [], {
        code: 'missing-file',
        message: `${source.file} cannot be read: ${reason}`,
        hint: 'Name a Scenario or Arena manifest; paths start from the directory of the process.',
    });
}
/** The warnings among problems; throws where one is an error. */
function requireSound(request, problems) {
    const ordered = orderProblems(problems, []);
    return ordered.some(({ severity }) => severity === 'error') ? refuse(request, ordered) : ordered;
}
function refuse({ file }, problems) {
    const list = formatProblems(problems, { color: false }).trimEnd();
    throw new ManifestProblemsError(problems, `No scenario can be loaded from ${file}:\n${list}`);
}
