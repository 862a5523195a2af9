import { ScenarioError } from "../errors/scenario-error.js";
/** Why something of LangWatch Scenario is not here, each with the names of its `scenario` that are missing for it. */
const REASONS = {
    'conversations are held in text, without voice': [
        'RealtimeAgentAdapter',
        'audio',
        'backgroundNoise',
        'composableAgent',
        'dtmf',
        'elevenLabsAgent',
        'geminiLiveAgent',
        'interrupt',
        'isRealtimeUserAgent',
        'isVoiceUserSim',
        'openAIRealtimeAgent',
        'pipecatAgent',
        'silence',
        'sleep',
        'twilioAgent',
        'voiceAgent',
        'voiceProceed',
    ],
    'no adapter starts a coding agent; write one as an object with `role` and `call`': [
        'ClaudeCodeAgentAdapter',
        'ClaudeCodeCliError',
        'LostSessionError',
        'assertSkillWasRead',
        'claudeCodeAgent',
        'injectSkill',
        'parseStreamJson',
    ],
    'the judge reads the conversation and no spans': [
        'JudgeSpanCollector',
        'JudgeSpanDigestFormatter',
        'expandTrace',
        'grepTrace',
        'judgeSpanCollector',
        'judgeSpanDigestFormatter',
    ],
    'strategies and encodings of red teams are given by name, or as objects': [
        'Base64Technique',
        'CharSplitTechnique',
        'CodeBlockTechnique',
        'CrescendoStrategy',
        'GoatStrategy',
        'LeetspeakTechnique',
        'ROT13Technique',
    ],
    'runs are made by `run` and `ScenarioExecutor`, and heard by their option `onEvent`': [
        'ScenarioExecution',
        'ScenarioExecutionState',
        'StateChangeEventType',
    ],
};
const VOICE = 'conversations are held in text, without voice';
const SPANS = 'the judge reads the conversation and no spans';
/** Names of LangWatch Scenario's `scenario` that ours has not, and why. */
export const LEFT_OUT = new Map(Object.entries(REASONS).flatMap(([reason, names]) => names.map((name) => [name, reason])));
/** Options that would change nothing here, and why. */
const OPTIONS = {
    audioEffects: VOICE,
    audioPlayback: VOICE,
    includeAudio: VOICE,
    includeTimeline: VOICE,
    includeTraces: SPANS,
    interruptProbability: VOICE,
    onAudioChunk: VOICE,
    onVoiceEvent: VOICE,
    spanCollector: SPANS,
    voice: VOICE,
    voiceStyle: VOICE,
};
/** Refuses options that LangWatch Scenario has and that would be passed over here. Throws `ScenarioError`, `LEFT_OUT`. */
export function refuseLeftOut(owner, given) {
    for (const [name, value] of Object.entries(given)) {
        const reason = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
        // Switched off is what they are.
        if (reason === undefined || value === undefined || value === null || value === false)
            continue;
        throw leftOut(`\`${name}\` of ${owner}`, reason);
    }
}
/** The error for a step that would have to be held by voice. */
export function voiceLeftOut(what) {
    return leftOut(what, VOICE);
}
/** The same object, which says why when it is asked for what was left out; nobody sees those names who does not ask. */
export function withLeftOut(namespace) {
    for (const [name, reason] of LEFT_OUT) {
        const get = () => {
            throw leftOut(`\`scenario.${name}\``, reason);
        };
        Object.defineProperty(namespace, name, { get, enumerable: false });
    }
    return namespace;
}
function leftOut(what, reason) {
    return new ScenarioError({
        code: 'LEFT_OUT',
        message: `${what} is left out of arena-action: ${reason}. See docs/scenarios-migration.md.`,
    });
}
