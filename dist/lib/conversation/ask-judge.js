import { ManifestError } from "../errors/manifest-error.js";
import { pairEvents } from "../events/pair-events.js";
import { judgesOf } from "../manifest/arena-judges.js";
import { scenarioNameOf } from "../plan/planned-run.js";
import { assembleJudgePrompt } from "./judge-prompt.js";
import { providerCallEvents, tellingRequest } from "./provider-call-events.js";
/**
 * The judges of one run. Every question put to a provider takes a number, a repeated one too; mock files answer by it.
 * What a judgement costs is noted beside the conversation.
 */
export function createJudge(run, setting) {
    const questions = new Map();
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
        const { content, cost, unscripted } = await pairEvents(events, setting, () => provider.complete(tellingRequest(announced, setting), setting.signal));
        const marks = unscripted ? { unscripted } : {};
        setting.noteSideCall({ role: 'judge', provider: id, cost, ...marks });
        return { text: content, ...marks };
    };
}
/** The judge of that name; without a name the first of the arena, so that it is the same one every time. */
function findJudge({ arena }, name) {
    const judges = judgesOf(arena.loaded.config.spec);
    const judge = name === undefined ? judges[0] : judges.find((known) => known.name === name);
    if (judge !== undefined)
        return judge;
    throw new ManifestError({
        code: 'JUDGE_NOT_FOUND',
        message: `${arena.loaded.config.source.file} has no judge${name === undefined ? '' : ` "${name}"`}; add it under spec.judges`,
    });
}
/** The model a judge asks for, else that of its provider. */
function modelOf({ arena }, { provider, model }) {
    return model || (arena.providers.find(({ id }) => id === provider)?.spec.model ?? '');
}
function requestOf(run, question, judge, { clock }) {
    const { system, user } = assembleJudgePrompt(run, question, modelOf(run, judge));
    const { turn, temperature, maxTokens, refused } = question;
    const timestamp = clock.now().toISOString();
    const say = (role, content) => ({ role, content, turn, timestamp });
    const repair = refused === undefined
        ? []
        : [
            say('assistant', refused.answer),
            say('user', `Your answer ${refused.reason}. Return the JSON verdict alone, without any other text.`),
        ];
    return {
        system,
        messages: [say('user', user), ...repair],
        temperature,
        ...(maxTokens === undefined ? {} : { maxTokens }),
        speaker: { role: 'judge', scenario: scenarioNameOf(run), turn },
    };
}
