import { placesOf } from "../manifest/template-variables.js";
/** Why the files that runs depend on cannot all be told; clauses without a full stop, each once. */
export function findUncertainties(runs, { callsTools, hasOwnChecks }) {
    const arenas = [...new Set(runs.map(({ arena }) => arena))];
    return [
        ...new Set([
            ...(hasOwnChecks ? ['checks of the caller may read anything'] : []),
            ...arenas.flatMap(fragmentsByVariable),
            ...runs.flatMap(recordingByPattern),
            ...(callsTools ? runs.flatMap(startedServers) : []),
        ]),
    ];
}
/** A fragment whose path holds a variable that only a run gives a value. */
function fragmentsByVariable({ loaded }) {
    return [...loaded.prompts, ...loaded.personas]
        .filter(({ fragmentFiles }) => fragmentFiles.some((file) => placesOf(file).length > 0))
        .map(({ source }) => `${source.file} names a fragment by a variable without a value`);
}
function recordingByPattern(run) {
    if (run.kind !== 'eval' || !/[*?[\]]/.test(run.eval.spec.recording.path))
        return [];
    return [`${run.eval.source.file} names its recordings by a pattern`];
}
/** A tool server is a program, and nothing says of which files it is made. */
function startedServers(run) {
    const allowed = run.kind === 'scenario' ? (run.prompt?.manifest.spec.allowed_tools ?? []) : [];
    const { spec, source } = run.arena.loaded.config;
    if (allowed.length === 0)
        return [];
    return (spec.mcp_servers ?? [])
        .filter(({ command }) => command !== undefined)
        .map(({ name }) => `${source.file} starts the tool server "${name}", whose files are not known`);
}
