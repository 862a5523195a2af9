import process from 'node:process';
/** The environment of the process; a test runner has no other way to say what holds for its scenarios. */
export function processEnvironment() {
    return process.env;
}
/** Standard output; `NO_COLOR` takes the colours away. */
export const processOutput = {
    write: (text) => void process.stdout.write(text),
    get hasColor() {
        return process.stdout.isTTY === true && !process.env.NO_COLOR;
    },
};
/** Asks a person at the terminal. */
export async function askAtTerminal(question, signal) {
    const { createInterface } = await import('node:readline/promises');
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
        return await terminal.question(question, { signal });
    }
    finally {
        terminal.close();
    }
}
/** Sets a variable for the processes that this one starts, and for itself. */
export function setProcessVariable(name, value) {
    process.env[name] = value;
}
/** Warns whoever runs the process. */
export function warn(warning) {
    process.emitWarning(warning);
}
