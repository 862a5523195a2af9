/**
 * Opens a terminal for as many questions as there are: lines that were sent ahead answer later ones, and once the input
 * is at its end every answer is empty. The process may end while nothing is asked.
 */
export async function openTerminal({ input, output, interrupt }) {
    const { createInterface } = await import('node:readline');
    const terminal = createInterface({ input, output });
    const lines = [];
    const waiting = [];
    let isClosed = false;
    terminal.on('line', (line) => {
        const answer = waiting.shift();
        if (answer === undefined)
            lines.push(line);
        else
            answer(line);
    });
    terminal.on('close', () => {
        isClosed = true;
        for (const answer of waiting.splice(0))
            answer('');
    });
    terminal.on('SIGINT', interrupt);
    return async (question, signal) => {
        signal.throwIfAborted();
        if (isClosed || lines.length > 0) {
            output.write(question);
            return lines.shift() ?? '';
        }
        terminal.setPrompt(question);
        terminal.prompt();
        try {
            return await nextLine(waiting, signal);
        }
        finally {
            if (waiting.length === 0 && !isClosed)
                terminal.pause();
        }
    };
}
/** A question that is called off leaves its answer to the next one. */
function nextLine(waiting, signal) {
    return new Promise((resolve, reject) => {
        const answer = (line) => {
            signal.removeEventListener('abort', stop);
            resolve(line);
        };
        const stop = () => {
            waiting.splice(waiting.indexOf(answer), 1);
            reject(signal.reason);
        };
        waiting.push(answer);
        signal.addEventListener('abort', stop, { once: true });
    });
}
