import { dump } from 'js-yaml';
import { ManifestError } from "../errors/manifest-error.js";
import { ToolError } from "../errors/tool-error.js";
import { canonicalJson, isJsonObject } from "../lib/json.js";
/**
 * What a mock file says to a call: the first answer whose `when` the arguments contain, or undefined when none fits.
 * An answer that is an error throws it as a `ToolError`.
 */
export function answerFromMockFile(mockFile, tool, args) {
    const answer = answersOf(mockFile, tool).find(({ when = {} }) => contains(args, when));
    if (answer === undefined)
        return undefined;
    if ('result' in answer)
        return answer;
    throw new ToolError({ code: 'MOCKED_ERROR', message: answer.error });
}
/** The error that ends a run: a tool would call out, and nothing answers in its place. Shows the entry to add. */
export function toolNotMocked(tool, args, mockFile, reason) {
    const isScripted = answersOf(mockFile, tool).length > 0;
    const when = isScripted && isJsonObject(args) && Object.keys(args).length > 0 ? { when: args } : {};
    const entry = dump({ tools: { [tool]: [{ ...when, result: '...' }] } }).trimEnd();
    const file = mockFile?.source.file ?? 'the mock file (--mock-config, or mock_config of the provider)';
    return new ManifestError({
        code: 'TOOL_NOT_MOCKED',
        message: `Tool "${tool}" ${reason}, and mock mode calls nothing outside. ` +
            `${isScripted ? `No answer of ${file} fits this call; add one` : `Add its answer to ${file}`}:\n${entry}`,
    });
}
function answersOf(mockFile, tool) {
    const tools = mockFile?.content.tools ?? {};
    return (Object.hasOwn(tools, tool) ? tools[tool] : undefined) ?? [];
}
function contains(args, wanted) {
    const given = isJsonObject(args) ? args : {};
    return Object.entries(wanted).every(([key, value]) => Object.hasOwn(given, key) && canonicalJson(given[key]) === canonicalJson(value));
}
