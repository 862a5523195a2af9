import { ScenarioError } from "../errors/scenario-error.js";
import { AgentRole } from "./agent.js";
import { callAgent } from "./call-agent.js";
import { criteriaOf } from "./verdict.js";
/**
 * Lets the next agent of a role act for the script, in a turn of its own if it has acted already. Throws `ScenarioError`
 * with code `NO_AGENT_FOR_ROLE`.
 */
export async function speak(session, role, prompted = {}) {
    const { content, judgmentRequest } = prompted;
    // Nothing but its absence lets the agent speak: an empty text is a text.
    if (content === undefined || content === null) {
        const agent = claim(session, role);
        if (agent === undefined)
            throw noAgent(role);
        return callAgent(session, agent, judgmentRequest);
    }
    const agent = isPlayed(session, role) ? claim(session, role) : claimUnplayed(session, role);
    const message = typeof content === 'string' ? { role: roleOfText(role), content } : content;
    return { messages: [session.addMessage(message, agent)] };
}
/** Lets the next agent act, in a new turn where this one is over. */
export async function stepOn(session, onTurn) {
    const { config, machine, state } = session;
    for (;;) {
        const outcome = await stepWithin(session);
        if (outcome !== null)
            return outcome;
        session.openTurn();
        await onTurn?.(state);
        if (machine.currentTurn >= config.maxTurns)
            return outOfTurns(session);
    }
}
/** Lets the next agent of the turn act; null when the turn is over. */
async function stepWithin(session) {
    const agent = session.machine.claimNext();
    return agent === undefined ? null : concluded(session, await callAgent(session, agent));
}
/** Holds automatic turns until one of them ends the run, or so many are over. */
export async function proceed(session, turns, onTurn, onStep) {
    const { machine, state } = session;
    // A turn that the script began counts as the first, so counting starts when the first agent has acted.
    let first;
    for (;;) {
        const goesOn = turns === undefined || first === undefined || machine.currentTurn + 1 < first + turns;
        const outcome = await (goesOn ? stepOn(session, onTurn) : stepWithin(session));
        if (outcome === null)
            return null;
        first ??= machine.currentTurn;
        await onStep?.(state);
        if ('success' in outcome)
            return outcome;
    }
}
/** Asks the judge. Criteria make it a checkpoint, which ends the run only when it is not passed. */
export async function judge(session, request) {
    const heard = await speak(session, AgentRole.JUDGE, { judgmentRequest: request });
    if (request.criteria === undefined)
        return 'verdict' in heard ? concludeHeard(session, heard) : null;
    if (!('verdict' in heard))
        return null;
    session.checkpoints += 1;
    session.judged.push(...criteriaOf(heard.verdict, session.stepSite));
    return heard.verdict.success ? null : session.conclude('checkpoint', heard.verdict);
}
/** The verdict of an agent ends the run, whoever asked it to speak. */
export function concluded(session, heard) {
    return 'verdict' in heard ? concludeHeard(session, heard) : heard;
}
function concludeHeard(session, { verdict }) {
    return session.concludeWith('judge', verdict);
}
function isPlayed({ agents }, role) {
    return agents.some((agent) => agent.role === role);
}
/** What is written into the script needs nobody who could have said it. */
function claimUnplayed(session, role) {
    if (session.machine.claimUnplayed(role))
        return;
    session.openTurn();
    session.machine.claimUnplayed(role);
}
function claim(session, role) {
    const { machine } = session;
    const agent = machine.claim(role);
    if (agent !== undefined)
        return agent;
    session.openTurn();
    return machine.claim(role);
}
/** Nobody judged, so nothing is called failed. */
function outOfTurns(session) {
    const { agents, config } = session;
    const criteria = agents.flatMap(({ role, criteria = [] }) => (role === AgentRole.JUDGE ? criteria : []));
    return session.conclude('max-turns', {
        success: false,
        verdict: 'inconclusive',
        reasoning: `Reached maximum turns (${config.maxTurns}) without conclusion`,
    }, criteria.map((criterion) => ({ criterion, outcome: 'inconclusive', site: session.stepSite })));
}
function roleOfText(role) {
    return role === AgentRole.USER ? 'user' : 'assistant';
}
/** Of the agents under test there is always one. */
function noAgent(role) {
    const remedy = role === AgentRole.JUDGE ? 'scenario.judgeAgent()' : 'scenario.userSimulatorAgent()';
    return new ScenarioError({
        code: 'NO_AGENT_FOR_ROLE',
        message: `Cannot generate a message for role \`${role}\`, because no agent has this role; add ` +
            `\`${remedy}\` to the \`agents\` list.`,
    });
}
