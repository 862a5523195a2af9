import { pause } from "../lib/timers.js";
const DEFAULT_ENDPOINT = 'https://app.langwatch.ai';
const ATTEMPTS = 3;
const FIRST_WAIT_MS = 100;
const TIMEOUT_MS = 30_000;
/** Answers below 500 that another attempt may change. */
const PASSING = [408, 425, 429];
/** A listener that sends events to LangWatch, one after the other. It never throws: what cannot be sent is told. */
export function createEventSender(target, sending) {
    let last = Promise.resolve();
    return (event) => {
        last = last.then(() => send(event, target, sending));
        return last;
    };
}
async function send(event, target, sending) {
    let reason = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const outcome = await post(event, target, sending);
        if (outcome === undefined)
            return;
        reason = outcome.reason;
        if (!outcome.mayPass || attempt === ATTEMPTS)
            break;
        await pause(sending.timers, FIRST_WAIT_MS * 2 ** (attempt - 1), new AbortController().signal);
    }
    sending.onWarning(`The event ${event.type} of run ${event.scenarioRunId} was not sent to LangWatch: ${reason}.`);
}
/** Undefined when it arrived. */
async function post(event, { apiKey, endpoint = DEFAULT_ENDPOINT, projectId }, { fetch, timers }) {
    const limit = new AbortController();
    const cancel = timers.after(TIMEOUT_MS, () => limit.abort());
    try {
        const response = await fetch(`${endpoint.replace(/\/+$/, '')}/api/scenario-events`, {
            method: 'POST',
            headers: {
                'Content-Type': 'application/json',
                Authorization: `Bearer ${apiKey}`,
                'X-Auth-Token': apiKey,
                ...(projectId === undefined ? {} : { 'X-Project-Id': projectId }),
            },
            body: JSON.stringify(event),
            signal: limit.signal,
        });
        // Nobody reads the answer; one that is left unread would keep its connection.
        await response.body?.cancel();
        if (response.ok)
            return undefined;
        const { status } = response;
        return { reason: `it answered ${status}`, mayPass: status >= 500 || PASSING.includes(status) };
    }
    catch {
        return { reason: 'it could not be reached', mayPass: true };
    }
    finally {
        cancel();
    }
}
