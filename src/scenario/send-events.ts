import { pause, type Timers } from '../lib/timers.ts';
import type { LangWatchTarget } from './run-options.ts';
import type { ScenarioEvent } from './scenario-event.ts';

const DEFAULT_ENDPOINT = 'https://app.langwatch.ai';
const ATTEMPTS = 3;
const FIRST_WAIT_MS = 100;
const TIMEOUT_MS = 30_000;

/** Answers below 500 that another attempt may change. */
const PASSING: readonly number[] = [408, 425, 429];

/** What reaches LangWatch, and who hears that it did not. */
export interface EventSending {
  readonly fetch: typeof globalThis.fetch;
  readonly timers: Timers;
  onWarning(message: string): void;
}

/** A listener that sends events to LangWatch, one after the other. It never throws: what cannot be sent is told. */
export function createEventSender(
  target: LangWatchTarget,
  sending: EventSending,
): (event: ScenarioEvent) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (event) => {
    last = last.then(() => send(event, target, sending));
    return last;
  };
}

async function send(event: ScenarioEvent, target: LangWatchTarget, sending: EventSending): Promise<void> {
  let reason = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const outcome = await post(event, target, sending);
    if (outcome === undefined) return;
    reason = outcome.reason;
    if (!outcome.mayPass || attempt === ATTEMPTS) break;
    await pause(sending.timers, FIRST_WAIT_MS * 2 ** (attempt - 1), new AbortController().signal);
  }
  sending.onWarning(
    `The event ${event.type} of run ${event.scenarioRunId} was not sent to LangWatch: ${reason}.`,
  );
}

/** Undefined when it arrived. */
async function post(
  event: ScenarioEvent,
  { apiKey, endpoint = DEFAULT_ENDPOINT, projectId }: LangWatchTarget,
  { fetch, timers }: EventSending,
): Promise<{ readonly reason: string; readonly mayPass: boolean } | undefined> {
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
    if (response.ok) return undefined;
    const { status } = response;
    return { reason: `it answered ${status}`, mayPass: status >= 500 || PASSING.includes(status) };
  } catch {
    return { reason: 'it could not be reached', mayPass: true };
  } finally {
    cancel();
  }
}
