import path from 'node:path';
import { joinArena, loadArenaMembers } from "./arena-parts.js";
import { findArenaWideProblems } from "./arena-problems.js";
import { DEFAULT_CONFIG } from "./default-config.js";
import { orderProblems, withoutEchoes } from "./order-problems.js";
import { parseManifest } from "./parse-manifest.js";
import { problemAt } from "./problem-at.js";
import { createSourceReader, shownPath } from "./source-reader.js";
/** Lets simulated users take part although the Arena manifest does not enable them. */
export function enableSelfPlay(spec) {
    return spec.self_play === undefined ? spec : { ...spec, self_play: { ...spec.self_play, enabled: true } };
}
/** Loads an Arena manifest, or the `config.arena.yaml` of a directory, with all it refers to. */
export function loadArena(configPath, io, base, options) {
    return loadArenaWith(path.resolve(base.workingDirectory, configPath), createSourceReader(io, base), options);
}
/** Loads an arena through a reader that others share. */
export async function loadArenaWith(configPath, sources, { amend = (spec) => spec, definedScenarios = [] } = {}) {
    const read = await readConfig(configPath, sources);
    if ('reason' in read)
        return { problems: [unreadableConfig(read)], files: [] };
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
async function readConfig(configPath, sources) {
    const read = await sources.read(configPath);
    return 'reason' in read && read.isDirectory ? sources.read(path.join(configPath, DEFAULT_CONFIG)) : read;
}
function unreadableConfig({ source, reason }) {
    return problemAt(source, [], {
        code: 'missing-file',
        message: `The arena ${source.file} cannot be read: ${reason}`,
        hint: `Name an Arena file, or a directory that holds a ${DEFAULT_CONFIG}.`,
    });
}
async function loadParts(config, definedScenarios, configProblems, sources) {
    const members = await loadArenaMembers(config, sources, definedScenarios);
    const { arena, problems } = await joinArena(config, members, sources);
    const written = [...configProblems, ...Object.values(members).flatMap((list) => list.problems)];
    const findings = [...problems, ...findArenaWideProblems(arena, members)];
    const files = [config.source.absolutePath, ...Object.values(members).flatMap((list) => list.files)];
    return {
        arena,
        problems: orderProblems([...written, ...withoutEchoes(findings, written)], files.map((file) => shownPath(file, sources.base))),
        files,
    };
}
