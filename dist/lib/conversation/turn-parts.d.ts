import { type ContentPart } from '../model/content-part.ts';
import type { Message } from '../model/message.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import { type Variables } from './render-placeholders.ts';
import type { TurnRequest } from './turn-executor.ts';
/** What the user of a scripted turn says, with its placeholders filled in. */
export declare function scriptedMessage({ user, turn, prompt }: TurnRequest): Pick<Message, 'content' | 'parts'>;
/** A part with the placeholders of its text filled in. */
export declare function fillInPart(part: ContentPart, variables: Variables): ContentPart;
/** The parts of a scenario's turn. Throws `ManifestError` with code `MEDIA_UNSUPPORTED` or `MEDIA_INVALID`. */
export declare function partsOfTurn(run: Pick<PlannedScenarioRun, 'scenario' | 'prompt'>, turn: number): readonly ContentPart[];
/** The same messages with the files of their media named by absolute paths, as providers read them. */
export declare function locateMedia(messages: readonly Message[], directory: string): readonly Message[];
