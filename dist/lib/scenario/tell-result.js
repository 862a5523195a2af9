import { isThenable } from "../lib/is-thenable.js";
import { unlessAborted } from "../lib/unless-aborted.js";
import { configuration } from "./configure.js";
/** Files a result and tells everybody of it, whatever becomes of telling one of them. Gives back what failed first. */
export async function tellResult(result, { agents, file, signal }, host) {
    const tellings = [
        () => file.end(result.run),
        ...agents.map((agent) => () => {
            const told = agent.ended?.(result);
            return isThenable(told) ? unlessAborted(told, signal) : told;
        }),
        () => configuration().onResult?.(result),
        () => host.onResult?.(result),
    ];
    let failed;
    for (const tell of tellings) {
        try {
            await tell();
        }
        catch (error) {
            failed ??= { error };
        }
    }
    return failed;
}
