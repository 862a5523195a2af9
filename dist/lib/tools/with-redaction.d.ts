import type { Concealer } from '../lib/conceal.ts';
import type { Tool } from './tool.ts';
/** Takes secrets out of what a tool answers, its failures included, before anybody else sees it. */
export declare function withRedaction(tool: Tool, concealer: Concealer): Tool;
/** The failure of a tool without secrets, and without its cause: nobody knows what that says. */
export declare function concealToolError(error: unknown, { conceal }: Concealer): unknown;
