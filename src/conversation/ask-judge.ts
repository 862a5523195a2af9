import type { JudgePort, JudgeQuestion } from '../checks/judge.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { pairEvents } from '../events/pair-events.ts';
import type { Arena } from '../manifest/arena.ts';
import { judgesOf } from '../manifest/arena-judges.ts';
import type { Message } from '../model/message.ts';
import { type PlannedRun, scenarioNameOf } from '../plan/planned-run.ts';
import type { CompletionRequest } from '../providers/provider.ts';
import { assembleJudgePrompt } from './judge-prompt.ts';
import { providerCallEvents, tellingRequest } from './provider-call-events.ts';
import type { RunContext } from './run-context.ts';

type Judge = NonNullable<Arena['judges']>[number];

/** What a judge needs of a run. */
export type JudgeSetting = Pick<
  RunContext,
  'runId' | 'clock' | 'elapsedMs' | 'signal' | 'speakerFor' | 'noteSideCall' | 'emit'
>;

/**
 * The judges of one run. Every question put to a provider takes a number, a repeated one too; mock files answer by it.
 * What a judgement costs is noted beside the conversation.
 */
export function createJudge(run: PlannedRun, setting: JudgeSetting): JudgePort {
  const questions = new Map<string, number>();
  return async (question) => {
    const judge = findJudge(run, question.judge);
    const { provider: id, model: own } = judge;
    const model = question.model ?? own;
    const request = requestOf(run, question, { ...judge, ...(model ? { model } : {}) }, setting);
    const provider = setting.speakerFor({ role: 'judge', provider: id, ...(model ? { model } : {}) });
    const number = (questions.get(id) ?? 0) + 1;
    questions.set(id, number);
    const asked = { ...request, speaker: { ...request.speaker, question: number } };
    const announced = { run, provider, model: model || undefined, asked };
    const events = providerCallEvents(announced);
    const { content, cost, unscripted } = await pairEvents(events, setting, () =>
      provider.complete(tellingRequest(announced, setting), setting.signal),
    );
    const marks = unscripted ? { unscripted } : {};
    setting.noteSideCall({ role: 'judge', provider: id, cost, ...marks });
    return { text: content, ...marks };
  };
}

/** The judge of that name; without a name the first of the arena, so that it is the same one every time. */
function findJudge({ arena }: PlannedRun, name: string | undefined): Judge {
  const judges = judgesOf(arena.loaded.config.spec);
  const judge = name === undefined ? judges[0] : judges.find((known) => known.name === name);
  if (judge !== undefined) return judge;
  throw new ManifestError({
    code: 'JUDGE_NOT_FOUND',
    message: `${arena.loaded.config.source.file} has no judge${name === undefined ? '' : ` "${name}"`}; add it under spec.judges`,
  });
}

/** The model a judge asks for, else that of its provider. */
function modelOf({ arena }: PlannedRun, { provider, model }: Judge): string {
  return model || (arena.providers.find(({ id }) => id === provider)?.spec.model ?? '');
}

function requestOf(
  run: PlannedRun,
  question: JudgeQuestion,
  judge: Judge,
  { clock }: JudgeSetting,
): CompletionRequest {
  const { system, user } = assembleJudgePrompt(run, question, modelOf(run, judge));
  const { turn, temperature, maxTokens, refused } = question;
  const timestamp = clock.now().toISOString();
  const say = (role: Message['role'], content: string): Message => ({ role, content, turn, timestamp });
  const repair =
    refused === undefined
      ? []
      : [
          say('assistant', refused.answer),
          say(
            'user',
            `Your answer ${refused.reason}. Return the JSON verdict alone, without any other text.`,
          ),
        ];
  return {
    system,
    messages: [say('user', user), ...repair],
    temperature,
    ...(maxTokens === undefined ? {} : { maxTokens }),
    speaker: { role: 'judge', scenario: scenarioNameOf(run), turn },
  };
}
