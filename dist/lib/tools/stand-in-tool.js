import { answerFromMockFile, toolNotMocked } from "./tool-mocks.js";
/**
 * Stands in mock mode for a tool that only a server or a remote agent could describe. It answers from the mock file;
 * a call that nothing answers ends the run with code `TOOL_NOT_MOCKED`.
 */
export function createStandIn(name, mockFile) {
    return {
        name,
        description: '',
        inputSchema: { type: 'object' },
        async execute(args, signal) {
            signal.throwIfAborted();
            const answer = answerFromMockFile(mockFile, name, args);
            if (answer !== undefined)
                return answer.result;
            throw toolNotMocked(name, args, mockFile, 'comes from an MCP server or a remote agent of the arena');
        },
    };
}
