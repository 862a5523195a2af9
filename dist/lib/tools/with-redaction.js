import { ToolError } from "../errors/tool-error.js";
import { concealJson } from "../lib/conceal-json.js";
/** Takes secrets out of what a tool answers, its failures included, before anybody else sees it. */
export function withRedaction(tool, concealer) {
    return {
        ...tool,
        async execute(args, signal) {
            try {
                return concealJson(await tool.execute(args, signal), concealer.conceal);
            }
            catch (error) {
                throw concealToolError(error, concealer);
            }
        },
    };
}
/** The failure of a tool without secrets, and without its cause: nobody knows what that says. */
export function concealToolError(error, { conceal }) {
    if (!(error instanceof ToolError))
        return error;
    return new ToolError({ code: error.code, message: conceal(error.message) });
}
