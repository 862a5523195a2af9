import { ProviderError } from '../errors/provider-error.ts';
import { type Invocation, type InvocationMode, lastUserText } from './invocation-log.ts';
import type { CompletionRequest } from './provider.ts';
import type { ScriptedChunk, ScriptedItem, ScriptedReply, ScriptedRule } from './scripted-reply.ts';

/** What becomes of a call that no script is left for: the default text, or an error. */
export type OnExhausted = 'default' | 'error';

/** The answers of a provider; the lists are copied and never consumed. */
export interface ScriptOptions {
  /** Answers to calls for a whole reply, in order. */
  readonly completions?: readonly ScriptedReply[];
  /** Answers to streamed calls, in order, each a list of pieces; independent of `completions`. */
  readonly streams?: readonly (readonly ScriptedChunk[])[];
  readonly rules?: readonly ScriptedRule[];
  /** @default the default text for a whole reply, an error for a stream */
  readonly onExhausted?: Partial<Readonly<Record<InvocationMode, OnExhausted>>>;
  /** @default `Done.` */
  readonly defaultText?: string;
  /** Lets nothing be left over and nothing be answered by default. @default false */
  readonly strict?: boolean;
  /** Lets streamed calls take from `completions` where no `streams` are given. @default false */
  readonly streamCompletions?: boolean;
  /** Lets calls for a whole reply take from `streams` where no `completions` are given. @default false */
  readonly completeStreams?: boolean;
}

/** The answers that are left. */
export interface Script {
  /** Takes the answer to a call. Throws `ProviderError` with code `SCRIPT_EXHAUSTED` where there is none. */
  take(request: CompletionRequest, invocation: Invocation): ScriptedItem;
  /** What is left, in words; undefined when nothing is. */
  leftover(): string | undefined;
}

const NOUNS: Readonly<Record<InvocationMode, string>> = { complete: 'completion', stream: 'stream' };

/** Opens the script of a provider. */
export function openScript(provider: string, options: ScriptOptions): Script {
  const { strict = false, defaultText = 'Done.' } = options;
  const completions: ScriptedItem[] = [...(options.completions ?? [])];
  const streams: ScriptedItem[] = [...(options.streams ?? [])];
  const rules = [...(options.rules ?? [])];
  const onExhausted: Readonly<Record<InvocationMode, OnExhausted>> = strict
    ? { complete: 'error', stream: 'error' }
    : { complete: 'default', stream: 'error', ...options.onExhausted };
  const queueOf = (mode: InvocationMode): ScriptedItem[] => {
    if (mode === 'stream') {
      return options.streamCompletions === true && options.streams === undefined ? completions : streams;
    }
    return options.completeStreams === true && options.completions === undefined ? streams : completions;
  };
  return {
    take(request, invocation) {
      const byRule = takeByRule(rules, request);
      if (byRule !== undefined) return byRule.reply;
      const queue = queueOf(invocation.mode);
      const isLeft = queue.length > 0;
      const next = queue.shift();
      if (next !== undefined) return next;
      if (isLeft) throw undefinedEntry(provider, invocation);
      if (onExhausted[invocation.mode] === 'default') return defaultText;
      throw exhausted(provider, invocation);
    },
    leftover() {
      const left = [
        count(completions.length, 'completion'),
        count(streams.length, 'stream'),
        count(rules.filter(({ once }) => once === true).length, 'rule'),
      ].filter((text) => text !== '');
      return left.length === 0 ? undefined : left.join(', ');
    },
  };
}

function takeByRule(rules: ScriptedRule[], request: CompletionRequest): ScriptedRule | undefined {
  const index = rules.findIndex((rule) => rule.match(request));
  const rule = rules[index];
  if (rule?.once === true) rules.splice(index, 1);
  return rule;
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function undefinedEntry(provider: string, { index, mode }: Invocation): ProviderError {
  const noun = NOUNS[mode];
  return new ProviderError({
    code: 'SCRIPT_ENTRY_UNDEFINED',
    message:
      `The scripted ${noun} for call ${index} (counted from 0) of provider "${provider}" is undefined. Write what it ` +
      `answers into "${noun}s", or take the entry out.`,
  });
}

function exhausted(provider: string, invocation: Invocation): ProviderError {
  const noun = NOUNS[invocation.mode];
  return new ProviderError({
    code: 'SCRIPT_EXHAUSTED',
    message:
      `No scripted ${noun} left in provider "${provider}" for call ${invocation.index} (counted from 0); the last ` +
      `user message was ${JSON.stringify(lastUserText(invocation))}. Add one to "${noun}s", or a rule that matches.`,
  });
}
