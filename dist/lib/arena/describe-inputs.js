import { buildDependencyGraph } from "../plan/dependency-graph.js";
import { hashInputs } from "../plan/hash-inputs.js";
/** The runs of a plan with the hashes of what they depend on, and the graph that says what that is. */
export async function describeInputs(planned, { lane, mode, mockFile, checks = [], readBytes }) {
    const graph = buildDependencyGraph(planned, {
        lane,
        mockFile,
        callsTools: mode === 'real',
        hasOwnChecks: checks.length > 0,
    });
    return { graph, runs: await hashInputs(planned, graph, readBytes) };
}
