import { spawn } from 'node:child_process';
import process from 'node:process';
/** What shells say of a command that they do not find or may not start; 9009 is that of Windows. */
const NOT_STARTED = new Map([
    [126, 'it may not be executed'],
    [127, 'there is no such command'],
    [9009, 'there is no such command'],
]);
const LONGEST_LINE = 1 << 16;
/** A shell says by 128 and the number of the signal what ended the command. */
const SIGNAL_CODES = { first: 129, last: 159 };
/** Runs a command line in the shell of the system, as npm runs scripts. Aborting ends it with all it started. */
export async function runCommand(given) {
    const { command, directory, environment, onOutput, signal } = given;
    if (signal.aborted)
        return { kind: 'killed', signal: 'SIGTERM' };
    const isWindows = process.platform === 'win32';
    const child = spawn(command, {
        cwd: directory,
        env: { ...environment },
        shell: true,
        // A group of its own, so that the workers of a test runner end with it.
        detached: !isWindows,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const onAbort = () => end(child, isWindows);
    signal.addEventListener('abort', onAbort);
    for (const stream of [child.stdout, child.stderr]) {
        passLines(stream, onOutput);
    }
    try {
        return await endOf(child, isWindows);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
/** Two streams that are printed as they come would end up in each other's lines. */
function passLines(stream, onOutput) {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
        rest += text;
        const end = rest.length > LONGEST_LINE ? rest.length : rest.lastIndexOf('\n') + 1;
        if (end > 0)
            onOutput(rest.slice(0, end));
        rest = rest.slice(end);
    });
    stream.on('end', () => {
        if (rest !== '')
            onOutput(rest);
    });
}
function endOf(child, isWindows) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ kind: 'not-started', reason: error.message }));
        child.once('close', (code, killedBy) => {
            if (killedBy !== null)
                return resolve({ kind: 'killed', signal: killedBy });
            const exitCode = code ?? 1;
            const reason = NOT_STARTED.get(exitCode);
            if (reason !== undefined)
                return resolve({ kind: 'not-started', reason });
            const isSignal = !isWindows && exitCode >= SIGNAL_CODES.first && exitCode <= SIGNAL_CODES.last;
            return resolve(isSignal
                ? { kind: 'killed', signal: `signal ${exitCode - SIGNAL_CODES.first + 1}` }
                : { kind: 'exited', exitCode });
        });
    });
}
function end(child, isWindows) {
    if (child.pid === undefined)
        return;
    try {
        if (isWindows)
            child.kill();
        else
            process.kill(-child.pid, 'SIGTERM');
    }
    catch {
        // It has ended by itself in the meantime.
    }
}
