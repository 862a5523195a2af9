import { buildDependencyGraph } from "../plan/dependency-graph.js";
import { hashInputs } from "../plan/hash-inputs.js";
/** Finds out what the runs of a plan depend on, and hashes it. */
export async function describeInputs(planned, { lane, mode, mockFile, checks = [], readBytes }) {
    const graph = buildDependencyGraph(planned, {
        lane,
        mockFile,
        callsTools: mode === 'real',
        hasOwnChecks: checks.length > 0,
    });
    return { graph, runs: await hashInputs(planned, graph, readBytes) };
}
