import { PublishError } from '../errors/publish-error.ts';
import { textOfThrown } from '../lib/error-like.ts';
import { isForWantOfPermission, remedyFor } from './remedy.ts';
import type { Runner } from './runner.ts';

/** One place that results are published to. */
export interface Surface {
  /** As a sentence names it, such as `the comment`. */
  readonly name: string;
  /** The permission of the job that brings it, where one does. */
  readonly permission?: string;
}

/** Publishes to one surface after the other; what one of them cannot do is told and hinders none of the others. */
export interface Surfaces {
  attempt<T>(surface: Surface, publish: () => Promise<T>): Promise<T | undefined>;
  skip(message: string): void;
  /** Adds a sentence for the reports that the log need not repeat. */
  note(message: string): void;
  /** What was skipped or went wrong so far, one sentence each. */
  readonly notices: readonly string[];
  /** Tells the runner, once, what was skipped for want of a permission. */
  tellSkipped(): void;
}

/** Creates the record of what was published and what was not. */
export function createSurfaces(runner: Pick<Runner, 'notice' | 'warning'>): Surfaces {
  const skipped: string[] = [];
  const failed: string[] = [];
  const notes: string[] = [];
  return {
    async attempt(surface, publish) {
      try {
        return await publish();
      } catch (error) {
        const isSkipped =
          surface.permission !== undefined &&
          error instanceof PublishError &&
          isForWantOfPermission(error.code);
        if (isSkipped) skipped.push(skippedSentence(surface, error));
        else {
          const sentence = failedSentence(surface, error);
          failed.push(sentence);
          runner.warning(sentence);
        }
        return undefined;
      }
    },
    skip: (message) => void skipped.push(message),
    note: (message) => void notes.push(message),
    get notices() {
      return [...skipped, ...failed, ...notes];
    },
    tellSkipped() {
      if (skipped.length > 0) runner.notice(skipped.join('\n'));
    },
  };
}

function skippedSentence({ name, permission }: Surface, error: PublishError): string {
  return `Skipped ${name}; the job permission \`${permission}\` brings it. ${error.message}`;
}

function failedSentence({ name }: Surface, error: unknown): string {
  if (error instanceof PublishError) {
    const remedy = remedyFor(error.code);
    return remedy === undefined ? error.message : `${error.message} ${remedy}`;
  }
  const reason = textOfThrown(error);
  return `${capitalise(name)} could not be published, which is a bug of arena-action: ${reason}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
