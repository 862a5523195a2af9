import { ManifestError } from "../errors/manifest-error.js";
import { estimateTokens, newestThatFit, splitExchanges, sumTokens } from "./exchanges.js";
import { selectRelevant } from "./relevant-context.js";
import { createSummariser } from "./summarise-context.js";
import { placeOf } from "./turn-executor.js";
/**
 * Creates what applies the scenario's `context_policy` to the calls of one turn. Stored messages stay as they are.
 * A conversation that cannot be made to fit is a `ManifestError` with code `CONTEXT_BUDGET`.
 */
export function createContextFitter(request, context) {
    const { system } = request.prompt;
    const policy = policyOf(request);
    const summarise = createSummariser(request, context);
    const tellBuilt = (fitted, counted) => {
        const { messages, isShortened: truncated } = fitted;
        const built = { ...placeOf(request), messageCount: messages.length, ...counted, truncated };
        context.emit({ type: 'context.built', ...built });
        return fitted;
    };
    return async (messages) => {
        const whole = { system, messages, isShortened: false, costs: [] };
        const { token_budget: tokenBudget, reserve_for_output: reserve = 0 } = policy;
        if (!tokenBudget || tokenBudget < 0)
            return tellBuilt(whole, {});
        const opening = estimateTokens(system);
        const room = tokenBudget - reserve - opening;
        const exchanges = splitExchanges(messages);
        const needed = sumTokens(exchanges);
        if (room > 0 && needed <= room)
            return tellBuilt(whole, { tokenCount: opening + needed, tokenBudget });
        tellExceeded(opening + needed, tokenBudget - reserve, request, context);
        requireRoom(request, exchanges, room);
        const fitted = await shorten(exchanges, room, { request, context, policy, summarise });
        return tellBuilt(fitted, { tokenCount: tokensOf(fitted), tokenBudget });
    };
}
function policyOf({ run }) {
    return run.scenario.manifest.spec.context_policy ?? {};
}
function tellExceeded(requiredTokens, budget, request, { emit }) {
    const excess = requiredTokens - budget;
    emit({ type: 'context.token_budget_exceeded', ...placeOf(request), requiredTokens, budget, excess });
}
function tokensOf({ system, messages }) {
    return estimateTokens(system) + sumTokens(splitExchanges(messages));
}
async function shorten(exchanges, room, { request, context, policy, summarise }) {
    const { system } = request.prompt;
    if (policy.strategy === 'relevance') {
        const kept = selectRelevant(exchanges, room, policy.relevance, requireSimilarity(request, context));
        return { system, messages: messagesOf(kept), isShortened: true, costs: [] };
    }
    if (policy.strategy === 'summarize') {
        return summariseOldest(exchanges, room, { request, context, policy, summarise });
    }
    return { system, messages: messagesOf(newestThatFit(exchanges, room)), isShortened: true, costs: [] };
}
/** The summary takes room itself, which may cost further exchanges; those are then summarised too. */
async function summariseOldest(exchanges, room, { request, summarise }) {
    const costs = [];
    let kept = newestThatFit(exchanges, room);
    while (kept.length > 0) {
        const { text, cost } = await summarise(messagesOf(exchanges.slice(0, exchanges.length - kept.length)));
        if (cost !== undefined)
            costs.push(cost);
        const left = newestThatFit(exchanges, room - estimateTokens(text));
        if (left.length === kept.length) {
            const system = `${request.prompt.system}\n\n${text}`;
            return { system, messages: messagesOf(kept), isShortened: true, costs };
        }
        kept = left;
    }
    throw tooLong(request, exchanges, room, 'together with the summary ');
}
function messagesOf(exchanges) {
    return exchanges.flatMap(({ messages }) => messages);
}
/** Fails where the policy asks for it, and where not even the exchange under way fits. */
function requireRoom(request, exchanges, room) {
    const { token_budget: budget, reserve_for_output: reserve = 0, strategy } = policyOf(request);
    if (room <= 0) {
        throw budgetError(request, `the token budget is ${budget}, and ${estimateTokens(request.prompt.system)} tokens of the system prompt ` +
            `with ${reserve} kept for the reply leave nothing for messages`);
    }
    if (strategy === 'fail') {
        throw budgetError(request, `the messages have ${sumTokens(exchanges)} tokens, and the budget of ${budget} leaves ${room} for them`);
    }
    if (newestThatFit(exchanges, room).length === 0)
        throw tooLong(request, exchanges, room, '');
}
function tooLong(request, exchanges, room, beside) {
    const { token_budget: budget } = policyOf(request);
    const newest = exchanges.at(-1)?.tokens ?? 0;
    return budgetError(request, `the newest message and what followed it have ${newest} tokens and do not fit ${beside}into the ${room} ` +
        `that the budget of ${budget} leaves`);
}
function budgetError({ run, turn }, what) {
    const { id, source } = run.scenario.manifest;
    return new ManifestError({
        code: 'CONTEXT_BUDGET',
        message: `Turn ${turn + 1} of scenario "${id}" (${source.file}): ${what}. Raise context_policy.token_budget, or ` +
            'shorten the conversation.',
    });
}
function requireSimilarity({ run }, { similarity }) {
    if (similarity !== undefined)
        return similarity;
    const { id, source } = run.scenario.manifest;
    throw new ManifestError({
        code: 'CONTEXT_RELEVANCE_UNSUPPORTED',
        message: `Scenario "${id}" (${source.file}) has the context strategy "relevance", which needs an embedding model; ` +
            'this version has it in mock mode only. Use "oldest" or "summarize" with real models.',
    });
}
