import { ScenarioError } from "../errors/scenario-error.js";
import { textOfThrown } from "../lib/error-like.js";
import { isThenable } from "../lib/is-thenable.js";
import { unlessAborted } from "../lib/unless-aborted.js";
import { AgentRole } from "./agent.js";
import { readReturn } from "./read-return.js";
import { criteriaOf } from "./verdict.js";
const COST_ROLES = {
    [AgentRole.USER]: 'user-simulator',
    [AgentRole.AGENT]: 'assistant',
    [AgentRole.JUDGE]: 'judge',
};
/**
 * Lets an agent speak. Throws `ScenarioError` with code `AGENT_FAILED` and the agent's name for whatever goes wrong in
 * it, so that an assertion inside an agent is never taken for one of the script.
 */
export async function callAgent(session, index, judgmentRequest) {
    const { agents, config, names, signal } = session;
    const agent = agents[index];
    if (agent === undefined)
        return { messages: [] };
    signal.throwIfAborted();
    if (config.debug && agent.role === AgentRole.USER) {
        const typed = await askPerson(session);
        if (typed !== '')
            return { messages: [session.append({ role: 'user', content: typed }, index)] };
    }
    try {
        const call = () => hear(session, agent, index, judgmentRequest);
        return await (session.turnSpan === undefined
            ? call()
            : hearInSpan(session, session.turnSpan, index, call));
    }
    catch (error) {
        signal.throwIfAborted();
        throw agentFailure(names[index] ?? agent.role, error);
    }
}
async function hearInSpan({ agents, ids, names }, turn, index, call) {
    const name = names[index] ?? '';
    const facts = {
        'langwatch.span.type': 'agent',
        'langwatch.thread.id': ids.threadId,
        'scenario.role': agents[index]?.role ?? '',
    };
    return turn.within(`${name}.call`, facts, async (span) => {
        const heard = await call();
        if ('verdict' in heard)
            span.addEvent(`${name} Judgment`, judgmentFacts(heard.verdict));
        return heard;
    });
}
function judgmentFacts(verdict) {
    const criteria = criteriaOf(verdict, undefined);
    const met = criteria.filter(({ outcome }) => outcome === 'met').length;
    const score = criteria.length === 0 ? Number(verdict.success) : met / criteria.length;
    return { passed: verdict.success, score, details: verdict.reasoning ?? '' };
}
async function askPerson({ host, signal }) {
    const typed = await host.ask('User (enter lets the simulated user speak): ', signal);
    return typed.trim();
}
async function hear(session, agent, index, judgmentRequest) {
    const { agentTimes, conversation, host, signal } = session;
    const name = session.names[index] ?? agent.role;
    const started = host.timers.now();
    const answer = agent.call(inputOf(session, agent, index, judgmentRequest));
    if (!isThenable(answer))
        throw notAsync(name);
    const value = await (session.config.signal === undefined ? answer : unlessAborted(answer, signal));
    const elapsed = host.timers.now() - started;
    agentTimes[index] = (agentTimes[index] ?? 0) + elapsed;
    conversation.clearPending(index);
    const read = readReturn(value, { name, role: agent.role, toolNameOf: (id) => session.toolNameOf(id) });
    if ('verdict' in read)
        return read;
    const isTested = agent.role === AgentRole.AGENT;
    // What the call took is told once, of the first message.
    const messages = read.messages.map((message, place) => session.append(message, index, isTested && place === 0 ? elapsed : undefined));
    return { messages };
}
function inputOf({ conversation, config, host, ids, sideCalls, signal, state }, { role }, index, judgmentRequest) {
    return {
        threadId: ids.threadId,
        // Copies, as agents put instructions in front of what they send to their model.
        messages: [...conversation.messages],
        newMessages: [...conversation.pendingOf(index)],
        requestedRole: role,
        ...(judgmentRequest === undefined ? {} : { judgmentRequest }),
        scenarioState: state,
        scenarioConfig: config,
        trial: host.trial,
        signal,
        noteCost: ({ provider, cost }) => void sideCalls.push({ role: COST_ROLES[role], provider, cost }),
    };
}
function notAsync(name) {
    return new ScenarioError({
        code: 'AGENT_NOT_ASYNC',
        message: `${name}.call gave no promise; \`call\` must be \`async\`.`,
    });
}
function agentFailure(name, cause) {
    return new ScenarioError({ code: 'AGENT_FAILED', message: `[${name}] ${textOfThrown(cause)}`, cause });
}
