import { ToolError } from '../errors/tool-error.ts';
import type { Concealer } from '../lib/conceal.ts';
import { concealJson } from '../lib/conceal-json.ts';
import type { Tool } from './tool.ts';

/** Takes secrets out of what a tool answers, its failures included, before anybody else sees it. */
export function withRedaction(tool: Tool, concealer: Concealer): Tool {
  return {
    ...tool,
    async execute(args, signal) {
      try {
        return concealJson(await tool.execute(args, signal), concealer.conceal);
      } catch (error) {
        throw concealToolError(error, concealer);
      }
    },
  };
}

/** The failure of a tool without secrets, and without its cause: nobody knows what that says. */
export function concealToolError(error: unknown, { conceal }: Concealer): unknown {
  if (!(error instanceof ToolError)) return error;
  return new ToolError({ code: error.code, message: conceal(error.message) });
}
