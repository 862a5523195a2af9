import type { ManifestError } from '../errors/manifest-error.ts';
import type { ToolError } from '../errors/tool-error.ts';
import type { NameFilter } from '../manifest/arena-agents.ts';
import type { Tool } from './tool.ts';
/** A server or an agent after the attempt to reach it; disposing lets go of it. */
export interface OpenedTools extends AsyncDisposable {
    /** What it is called in messages, such as `MCP server "files"`. */
    readonly label: string;
    /** Empty when it could not be reached. */
    readonly tools: readonly Tool[];
    /** Why its tools are not known. */
    readonly failure?: ToolError | ManifestError;
    /** Whether a tool of that name may be its own, as far as the manifest tells. */
    couldOffer(name: string): boolean;
}
/** Whether a filter lets a name through. An empty allow-list is none. */
export declare function passesFilter(name: string, filter: NameFilter | undefined): boolean;
