import type { ArenaEvent } from '../events/arena-event.ts';
/**
 * The line of an event in PromptArena's session recording, without its end of line; undefined for an event of no run.
 * Durations are nanoseconds, money US dollars, an unknown amount null. Events of ours that PromptArena does not have
 * are written alike under their own names.
 */
export declare function renderRecordingLine(event: ArenaEvent, seq: number): string | undefined;
