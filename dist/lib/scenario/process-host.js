import process from 'node:process';
import { lazily } from "../lib/lazily.js";
import { openTerminal } from "./terminal.js";
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
const terminal = lazily(() => openTerminal({
    input: process.stdin,
    output: process.stdout,
    interrupt: () => void process.kill(process.pid, 'SIGINT'),
}));
/** Asks a person at the terminal, one for all questions of the process. */
export async function askAtTerminal(question, signal) {
    const ask = await terminal();
    return ask(question, signal);
}
/** Sets a variable for the processes that this one starts, and for itself. */
export function setProcessVariable(name, value) {
    process.env[name] = value;
}
/** Warns whoever runs the process. */
export function warn(warning) {
    process.emitWarning(warning);
}
