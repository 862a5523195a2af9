import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Lane } from '../model/lane.ts';
/** What of an invocation decides on what runs find. */
export interface GraphSetting {
    readonly lane: Lane;
    /** The mock file that answers in place of the providers' own. */
    readonly mockFile?: LoadedMockFile | undefined;
    /** Whether tools really call out. */
    readonly callsTools: boolean;
    /** Whether the caller brought checks, whose code cannot be looked at. */
    readonly hasOwnChecks: boolean;
}
