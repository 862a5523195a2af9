import type { ExecutePlanOptions } from '../../src/engine/execute-plan.ts';
import { createProviderPool } from '../../src/engine/provider-pool.ts';
import type { CompletionRequest } from '../../src/providers/provider.ts';
import { type BriefMockFile, executeOne, type PlannedArenaInput } from '../helpers/planned-arena.ts';

/** A turn that the persona `eve` plays. */
export const exchanges = (turns: number, extra: object = {}) => ({
  role: 'shopper',
  persona: 'eve',
  turns,
  ...extra,
});

/** One assistant and one simulated user. */
export interface SelfPlayInput {
  readonly turns: readonly object[];
  readonly user?: BriefMockFile;
  readonly assistant?: BriefMockFile;
  readonly persona?: object;
  readonly prompt?: object;
  readonly scenario?: object;
}

/** One assistant, one simulated user, each with its own mock file. */
export function selfPlay({
  turns,
  user,
  assistant,
  persona = {},
  prompt = {},
  scenario,
}: SelfPlayInput): PlannedArenaInput {
  return {
    scenarios: { s1: { turns, providers: ['assistant'], ...scenario } },
    providers: { assistant: {}, 'user-model': { type: 'mock' } },
    prompt,
    mocks: {
      assistant: assistant ?? { defaultResponse: 'Here you are.' },
      'user-model': user ?? { defaultResponse: 'And then?' },
    },
    personas: { eve: persona },
    arena: { self_play: { enabled: true, personas: [], roles: [{ id: 'shopper', provider: 'user-model' }] } },
  };
}

/** Speakers that note what they are asked. */
export function notingSpeakers(): {
  requests: CompletionRequest[];
  createSpeaker: ExecutePlanOptions['createSpeaker'];
} {
  const requests: CompletionRequest[] = [];
  const pool = createProviderPool({ mode: 'mock' });
  return {
    requests,
    createSpeaker(run, asked) {
      const provider = pool.speakerFor(run, asked);
      return {
        ...provider,
        complete(request, signal) {
          requests.push(request);
          return provider.complete(request, signal);
        },
      };
    },
  };
}

/** Executes one run and notes what the simulated user was asked. */
export async function play(input: SelfPlayInput, more: PlannedArenaInput = {}) {
  const { requests, createSpeaker } = notingSpeakers();
  return { ...(await executeOne({ ...selfPlay(input), ...more }, { createSpeaker })), requests };
}
