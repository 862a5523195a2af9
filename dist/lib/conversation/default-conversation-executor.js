import { conversationSubject } from "../checks/subject.js";
import { BUDGET_REACHED, BudgetError } from "../errors/budget-error.js";
import { ManifestError } from "../errors/manifest-error.js";
import { pairStreamEvents } from "../events/pair-events.js";
import { iterationsOf, selfPlayRoleOf } from "../plan/self-play-exchanges.js";
import { assemblePrompt } from "./assemble-prompt.js";
import { toConversationChunk } from "./conversation-chunks.js";
import { loadConversation } from "./message-events.js";
import { createPackEvalHook } from "./pack-eval-hook.js";
import { packEvalsOf } from "./pack-evals.js";
import { requireScenarioRun } from "./require-scenario-run.js";
import { checksNotReached, conversationNotJudged, hasFailedAssertion, runChecks } from "./run-checks.js";
import { scriptedTurn } from "./scripted-turn.js";
import { selfPlayTurn } from "./self-play-turn.js";
import { placeOf } from "./turn-executor.js";
import { partsOfTurn } from "./turn-parts.js";
/** Plays the turns of a scenario one after the other and judges the conversation at the end. */
export const defaultConversationExecutor = {
    kind: 'default',
    async execute(request, context) {
        for await (const _chunk of converse(request, context, 'whole'))
            ;
    },
    executeStream: (request, context) => converse(request, context, 'pieces'),
};
/**
 * Turns up to the first that fails or breaks off. The checks of turns not reached are recorded as skipped.
 * Conversation checks judge what there is after a failed assertion; a conversation that broke off is not judged.
 */
async function* converse(request, context, delivery) {
    const run = requireScenarioRun(request.run);
    const { conversationId, runId, stateMetadata = {} } = context;
    await context.store.save({ id: conversationId, messages: [], metadata: stateMetadata });
    const packEvals = createPackEvalHook(packEvalsOf(run));
    context.emit({ type: 'state.saved', messageCount: 0 });
    let brokeOff = true;
    try {
        const prompt = assemblePrompt(run);
        context.emit({ type: 'conversation.started', systemPrompt: prompt.system });
        for (const turn of run.scenario.manifest.spec.turns.keys()) {
            context.signal.throwIfAborted();
            context.onTurn?.(turn);
            yield* playTurn({ run, turn, prompt }, context, delivery);
            for (const iteration of iterationsOf(run, turn)) {
                await packEvals.runTurnEvals({ turn, iteration }, context);
            }
            if (await hasFailedAssertion(run, turn, context))
                break;
        }
        brokeOff = false;
    }
    finally {
        const recorded = await context.store.getChecks(conversationId);
        await context.store.recordChecks(conversationId, checksNotReached(run, runId, recorded));
        if (brokeOff) {
            await context.store.recordChecks(conversationId, conversationNotJudged(run, runId));
        }
        else {
            await judgeConversation(run, context);
            await packEvals.runSessionEvals(context);
        }
    }
    await requireJudged(context);
}
/** A run whose judge was called off, or for whose judge there was no money, was called off itself. */
async function requireJudged({ conversationId, signal, store }) {
    const checks = await store.getChecks(conversationId);
    const unpaid = checks.find(({ code }) => code === BUDGET_REACHED);
    if (unpaid !== undefined)
        throw new BudgetError(unpaid.message);
    if (!signal.aborted)
        return;
    if (checks.some(({ code }) => code === 'ABORTED'))
        signal.throwIfAborted();
}
async function* playTurn(turn, context, delivery) {
    yield* pairStreamEvents(turnEvents(turn), context, async function* () {
        const request = { ...turn, user: userOf(turn) };
        const executor = request.user.kind === 'self-play' ? selfPlayTurn : scriptedTurn;
        if (delivery === 'whole')
            return executor.executeTurn(request, context);
        for await (const chunk of executor.executeTurnStream(request, context))
            yield toConversationChunk(chunk, context);
    });
}
function turnEvents(turn) {
    const { id: scenario, spec } = turn.run.scenario.manifest;
    const facts = { ...placeOf(turn), role: spec.turns[turn.turn]?.role ?? '', scenario };
    return {
        started: { type: 'arena.turn.started', ...facts },
        completed: (_, durationMs) => ({ type: 'arena.turn.completed', ...facts, durationMs }),
        failed: (error, durationMs) => ({ type: 'arena.turn.failed', ...facts, durationMs, error }),
    };
}
/** Who speaks for the user in a turn, and what. */
function userOf({ run, turn }) {
    const { id, spec, source } = run.scenario.manifest;
    const { role = '', persona = '', content = '', parts = [] } = spec.turns[turn] ?? {};
    if (selfPlayRoleOf(run, turn) !== undefined)
        return { kind: 'self-play', role, persona };
    if (role === 'user') {
        return parts.length > 0 ? { kind: 'parts', parts: partsOfTurn(run, turn) } : { kind: 'content', content };
    }
    throw new ManifestError({
        code: 'UNSUPPORTED_ROLE',
        message: `Turn ${turn + 1} of scenario "${id}" (${source.file}) has the unsupported role "${role}". Write "user", or ` +
            'the id of a self-play role of the arena.',
    });
}
async function judgeConversation(run, context) {
    const { conversationChecks } = run.scenario;
    if (conversationChecks.length === 0)
        return;
    const { messages } = await loadConversation(context);
    const results = await runChecks(conversationChecks, conversationSubject(messages), context);
    await context.store.recordChecks(context.conversationId, results);
    for (const check of results)
        context.emit({ type: 'check.evaluated', check });
}
