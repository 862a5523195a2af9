import { ScenarioError } from "../errors/scenario-error.js";
import { createRunEmitter } from "../events/event-bus.js";
import { AgentRole } from "./agent.js";
import { agentNames } from "./agent-name.js";
import { Conversation } from "./conversation.js";
import { endingOfCheck } from "./held-check.js";
import { narrateMessage, prefixOf } from "./narrate.js";
import { readMessage } from "./read-message.js";
import { createScenarioState } from "./scenario-state.js";
import { settleVerdict } from "./settle-verdict.js";
import { openTurnSpan } from "./telemetry.js";
import { TurnMachine } from "./turn-machine.js";
import { criteriaOf } from "./verdict.js";
import { withoutRepeated } from "./without-repeated.js";
/** One thread from its beginning to its end: who spoke, what was said, what was judged. */
export class Session {
    config;
    host;
    ids;
    signal;
    agents;
    names;
    machine;
    conversation;
    state;
    /** Milliseconds, by agent. */
    agentTimes;
    sideCalls = [];
    /** What checkpoints came to so far. */
    judged = [];
    #checks = [];
    startedAt;
    #started;
    #onRollback;
    /** Tells the engine's bus. */
    emit;
    checkpoints = 0;
    /** Where the step under way was made. */
    stepSite;
    /** Set by whatever ends the run. */
    verdict = null;
    criteria = [];
    /** Those of the verdict alone, without checkpoints. */
    #concluding = [];
    #traceId = '';
    /** Of the turn under way, where spans are made. */
    turnSpan;
    #turnStarted = 0;
    #stored = 0;
    #isClosed = false;
    /** `onRollback` hears when messages were taken back. */
    constructor(config, host, ids, signal, onRollback = () => undefined) {
        const { agents } = config;
        this.config = config;
        this.host = host;
        this.ids = ids;
        this.signal = signal;
        this.#onRollback = onRollback;
        this.agents = agents;
        this.names = agentNames(agents);
        this.machine = new TurnMachine(agents.map(({ role }) => role));
        this.conversation = new Conversation(agents.length, () => host.createId('message'));
        this.agentTimes = agents.map(() => 0);
        this.startedAt = host.clock.now().toISOString();
        this.#started = host.timers.now();
        this.emit = createRunEmitter(host.eventBus, { ...ids, conversationId: ids.threadId });
        this.state = createScenarioState({
            config,
            threadId: ids.threadId,
            conversation: this.conversation,
            machine: this.machine,
            addMessage: (message) => this.addMessage(message),
            rollbackMessagesTo: (index) => this.rollbackTo(index),
        });
        this.#beginTurn();
    }
    /** Milliseconds since the thread began. */
    get elapsedMs() {
        return this.host.timers.now() - this.#started;
    }
    /** Opens the next turn, whose messages carry a trace id of their own. */
    openTurn() {
        this.#endTurn();
        this.machine.newTurn();
        this.#beginTurn();
    }
    /** Adds a message in any shape. Throws `ScenarioError` with code `INVALID_MESSAGE` for what is none. */
    addMessage(message, from) {
        const read = readMessage(message, (callId) => this.toolNameOf(callId));
        if (read === undefined)
            throw invalidMessage();
        return this.append(read, from);
    }
    /** Takes messages back from an index on. */
    rollbackTo(index) {
        const removed = this.conversation.rollbackTo(index);
        this.turnSpan?.setAttributes({
            'scenario.rollback_index': index,
            'scenario.rollback_removed_count': removed.length,
        });
        if (removed.length === 0 || this.#isClosed)
            return removed;
        this.#stored = this.conversation.stored().length;
        this.#onRollback();
        return removed;
    }
    /** The tool that a call was of; the call's id where nobody knows. */
    toolNameOf(callId) {
        return this.conversation.lastToolCall(({ toolCallId }) => toolCallId === callId)?.toolName ?? callId;
    }
    /** What steps checked by themselves. */
    get checks() {
        return this.#checks;
    }
    /** Adds a check of a step's own; one that did not pass ends the run. */
    recordCheck(check) {
        this.#checks.push(check);
        const ending = endingOfCheck(check.type, check);
        if (ending !== undefined && this.verdict?.success !== false)
            this.concludeWith('step', ending);
    }
    /**
     * Ends the run with a verdict, after which no step follows. What checkpoints found is told before `criteria`. No verdict
     * makes a run with a check that did not pass a success.
     */
    conclude(stopReason, given, criteria = []) {
        const judged = (given.success ? this.#endingOfChecks() : undefined) ?? given;
        const all = [...this.judged, ...criteria];
        this.#concluding = criteria;
        const namesOf = (outcome) => all.flatMap((entry) => (entry.outcome === outcome ? [entry.criterion] : []));
        const { success, verdict: said = success ? 'success' : 'failure', reasoning } = judged;
        const verdict = settleVerdict(said, all);
        this.criteria = all;
        this.verdict = {
            success: verdict === 'success',
            verdict: stopReason === 'error' || stopReason === 'cancelled' ? 'error' : verdict,
            stopReason,
            messages: [...this.conversation.messages],
            ...(reasoning === undefined ? {} : { reasoning }),
            metCriteria: namesOf('met'),
            unmetCriteria: namesOf('unmet'),
            criteria: all.map(({ criterion, outcome }) => ({ criterion, outcome })),
            ...this.#times(),
        };
        return this.verdict;
    }
    /** Ends the run with the verdict of an agent or of a step. */
    concludeWith(stopReason, judged) {
        const criteria = criteriaOf(judged, this.stepSite);
        // A verdict of ours that a step passes on, changed or not, tells of the checkpoints already.
        return this.conclude(stopReason, judged, this.verdict === null ? criteria : withoutRepeated(criteria, this.judged));
    }
    /** Ends the run with what broke it off; what was judged before still holds. */
    breakOff(stopReason, reasoning) {
        return this.conclude(stopReason, { success: false, reasoning }, this.#concluding);
    }
    /** Whatever still goes on after the end of a run that was called off is told to nobody. */
    close() {
        if (this.#isClosed)
            return;
        this.#endTurn();
        this.#isClosed = true;
    }
    #endingOfChecks() {
        for (const check of this.#checks) {
            const ending = endingOfCheck(check.type, check);
            if (ending !== undefined)
                return ending;
        }
        return undefined;
    }
    #beginTurn() {
        const { host } = this;
        this.#turnStarted = this.elapsedMs;
        this.turnSpan = host.telemetry && openTurnSpan(host.telemetry, this.#spanFacts());
        this.#traceId = this.turnSpan?.traceId ?? host.createId('trace');
        if (this.host.eventBus.hears('arena.turn.started')) {
            this.emit({ type: 'arena.turn.started', ...this.#turnFacts() });
        }
    }
    #endTurn() {
        this.turnSpan?.end();
        if (!this.host.eventBus.hears('arena.turn.completed'))
            return;
        const durationMs = this.elapsedMs - this.#turnStarted;
        this.emit({ type: 'arena.turn.completed', ...this.#turnFacts(), durationMs });
    }
    #spanFacts() {
        const { config, host, ids, machine } = this;
        return {
            'langwatch.origin': 'simulation',
            'langwatch.labels': ['scenario'],
            'langwatch.thread.id': ids.threadId,
            'scenario.run_id': ids.runId,
            'scenario.name': config.name,
            'scenario.batch_id': host.batchRunId,
            'scenario.set_id': config.setId,
            'scenario.turn': machine.currentTurn,
        };
    }
    #turnFacts() {
        const { agents, config, machine, names } = this;
        const player = names[agents.findIndex(({ role }) => role === AgentRole.USER)];
        return { turn: machine.currentTurn, role: player ?? 'user', scenario: config.id ?? config.name };
    }
    /** Adds a message that was read already. */
    append(read, from, latencyMs) {
        const { config, conversation, host, machine } = this;
        const facts = {
            turn: machine.currentTurn,
            traceId: this.#traceId,
            timestamp: host.clock.now().toISOString(),
            ...(latencyMs === undefined ? {} : { latencyMs }),
        };
        const added = conversation.add(read, facts, from);
        if (this.#isClosed)
            return added;
        for (const message of conversation.lastStored()) {
            const index = this.#stored++;
            if (host.eventBus.hears('message.created')) {
                this.emit({ type: 'message.created', turn: facts.turn, index, message });
            }
        }
        if (config.verbose) {
            narrateMessage(added, host.output, config.verbose === 2 ? prefixOf(config.name) : '');
        }
        return added;
    }
    #times() {
        const { agents, agentTimes, names } = this;
        // A name is anybody's, also that of a property which objects have by birth.
        const agentTimesMs = Object.fromEntries(names.map((name, index) => [name, agentTimes[index] ?? 0]));
        const tested = agentTimes.filter((_, index) => agents[index]?.role === AgentRole.AGENT);
        const agentTimeMs = tested.reduce((sum, time) => sum + time, 0);
        const totalTimeMs = this.elapsedMs;
        return { totalTimeMs, agentTimeMs, totalTime: totalTimeMs, agentTime: agentTimeMs, agentTimesMs };
    }
}
function invalidMessage() {
    return new ScenarioError({
        code: 'INVALID_MESSAGE',
        message: 'A message needs a role (system, user, assistant or tool) and content that JSON can carry, in the shape of the ' +
            'AI SDK or of OpenAI.',
    });
}
