import type { ArenaEvent } from '../../src/events/arena-event.ts';

const END = /\.(?:completed|failed|passed)$/;
/** Starts and ends of these words; `conversation.started` has no end. */
const PAIRED =
  /^(?:plan|arena\.run|arena\.turn|pipeline|stage|provider\.call|tool\.call|validation)\.(?:started|completed|failed|passed)$/;

/** What is wrong with the brackets of one run's events; empty for a well-formed sequence. */
export function bracketFaults(events: readonly ArenaEvent[]): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const event of events.filter(({ type }) => PAIRED.test(type))) {
    const name = nameOf(event);
    if (!END.test(event.type)) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else faults.push(`${event.sequence}: ${event.type} of ${name} inside ${open.at(-1) ?? 'nothing'}`);
  }
  return [...faults, ...open.map((name) => `${name} has no end`)];
}

/** What a start and its end have in common. */
function nameOf(event: ArenaEvent): string {
  const keys = ['turn', 'iteration', 'name', 'index', 'speaker', 'provider', 'model', 'toolName', 'callId'];
  const isRun = event.type.startsWith('arena.run.');
  const facts = Object.entries(event).filter(([key]) => !isRun && keys.includes(key));
  const kind = event.type.slice(0, event.type.lastIndexOf('.'));
  return [kind, ...facts.map(([key, value]) => `${key}=${value}`).sort()].join(' ');
}

/** Events by run, in order; those of the plan under the empty key. */
export function eventsByRun(events: readonly ArenaEvent[]): ReadonlyMap<string, readonly ArenaEvent[]> {
  const runs = new Map<string, ArenaEvent[]>();
  for (const event of events) {
    const id = 'runId' in event ? event.runId : '';
    runs.set(id, [...(runs.get(id) ?? []), event]);
  }
  return runs;
}
