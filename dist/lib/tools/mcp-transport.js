import path from 'node:path';
import { secretsOfSettings } from "../lib/secret-values.js";
import { waitAtMost } from "../lib/wait-at-most.js";
import { outgoingHeaders } from "./outgoing-headers.js";
/** A remote server that does not answer to the farewell is left after this long. */
const FAREWELL_MS = 1000;
const LONGEST_LAST_WORDS = 500;
const DEFAULT_PATH = '/usr/local/bin:/usr/bin:/bin';
/** Names no variable that the child needs, but without it nothing starts on Windows. */
const ALWAYS_INHERITED = new Set(['SYSTEMROOT']);
/** Prepares the way to a server without going it. */
export function createMcpTransport(config, io) {
    return config.url === undefined ? createStdio(config, io) : createHttp(config, config.url, io);
}
async function createStdio(config, io) {
    const sdk = await import('@modelcontextprotocol/sdk/client/stdio.js');
    // The SDK adds variables of this process; an undefined value keeps each of them out of the child.
    const blanks = sdk.DEFAULT_INHERITED_ENV_VARS.filter((name) => !ALWAYS_INHERITED.has(name));
    const env = {
        ...Object.fromEntries(blanks.map((name) => [name, undefined])),
        PATH: io.environment.PATH ?? DEFAULT_PATH,
        ...config.env,
    };
    const transport = new sdk.StdioClientTransport({
        command: config.command ?? '',
        args: config.args ?? [],
        env,
        stderr: 'pipe',
        cwd: config.working_dir === undefined
            ? io.workingDirectory
            : path.resolve(io.configDirectory, config.working_dir),
    });
    let lastWords = '';
    transport.stderr?.on('data', (chunk) => {
        lastWords = (lastWords + chunk.toString('utf8')).slice(-LONGEST_LAST_WORDS);
    });
    return {
        transport,
        secrets: Object.values(config.env ?? {}),
        keys: secretsOfSettings(config.env),
        lastWords: () => lastWords.trim(),
        close: closeOnce(transport),
    };
}
/** The client closes a transport that fails to start without waiting; this way everybody waits for the same end. */
function closeOnce(transport) {
    const close = transport.close.bind(transport);
    let closing;
    transport.close = () => {
        closing ??= close();
        return closing;
    };
    return transport.close;
}
async function createHttp(config, url, { fetch, environment }) {
    const sdk = await import('@modelcontextprotocol/sdk/client/streamableHttp.js');
    const destination = { who: `MCP server "${config.name}"`, url };
    const { headers, secrets } = outgoingHeaders({ headers: config.headers }, destination, environment);
    // The SDK follows no redirect to another origin, which the headers would go along to.
    const transport = new sdk.StreamableHTTPClientTransport(new URL(url), { requestInit: { headers }, fetch });
    return {
        transport,
        secrets,
        keys: secrets,
        lastWords: () => '',
        async close() {
            await waitAtMost(transport.terminateSession(), FAREWELL_MS);
            await transport.close();
        },
    };
}
