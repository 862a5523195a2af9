import { ScenarioError } from "../errors/scenario-error.js";
import { captureCaller } from "../lib/call-site.js";
import { lazily } from "../lib/lazily.js";
import { AgentRole } from "./agent.js";
import { configuration } from "./configure.js";
import { locationOf } from "./criterion-checks.js";
import * as drive from "./drive.js";
import { holdRun } from "./hold-run.js";
import { refuseLeftOut } from "./left-out.js";
import { loadProjectDefaults } from "./project-config.js";
import { ScenarioEvents } from "./scenario-events.js";
import { scenarioHost } from "./scenario-host.js";
import { createEventSender } from "./send-events.js";
import { Session } from "./session.js";
import { readyScenario } from "./validate-config.js";
const SUCCEEDED = 'Scenario marked as successful with scenario.succeed()';
const FAILED = 'Scenario marked as failed with scenario.fail()';
/** What is done where there is no script; nobody wrote it, so it has no place. */
const PROCEED = (_state, executor) => executor.proceed();
/** Where a run is placed when nobody knows who called it. */
const NOWHERE = { file: 'scenario', line: 1, column: 1 };
/** Runs a scenario, as often as it is told to; steps act through it. */
export class ScenarioExecutor {
    name;
    description;
    config;
    script;
    batchRunId;
    eventBus;
    /** Started, a snapshot for each message, finished: of every run. */
    events;
    #host;
    #locate;
    #session;
    #isRunning = false;
    /** Throws `ScenarioError` with code `INVALID_SCENARIO` for a scenario that cannot be run. */
    constructor(config, options = {}, site = captureCaller(new.target)) {
        refuseLeftOut('run()', options);
        this.config = readyScenario(config, configuration());
        this.#host = scenarioHost(options);
        this.#locate = lazily(() => this.#placeOf(site));
        this.name = this.config.name;
        this.description = this.config.description;
        this.script = this.config.script?.length ? this.config.script : [PROCEED];
        this.batchRunId = this.#host.batchRunId;
        this.eventBus = this.#host.eventBus;
        this.events = new ScenarioEvents(this.eventBus, this.#host.onWarning);
        if (options.onEvent !== undefined)
            this.events.subscribe(options.onEvent);
        const { langwatch = config.langwatch } = options;
        if (langwatch !== undefined) {
            const { fetch = globalThis.fetch } = options;
            const { onWarning, timers } = this.#host;
            this.events.subscribe(createEventSender(langwatch, { fetch, timers, onWarning }));
        }
    }
    /** Where results say that the run was asked for. */
    get location() {
        return this.#locate();
    }
    /** The place of the step under way, else that of the run. */
    get stepLocation() {
        const site = this.#session?.stepSite;
        return site === undefined ? this.location : this.#placeOf(site);
    }
    get messages() {
        return this.#open.conversation.messages;
    }
    get threadId() {
        return this.#open.ids.threadId;
    }
    /** Runs the script. Rejects with what a step threw, or with the reason of the signal that called the run off. */
    async run() {
        this.#requireIdle();
        this.#isRunning = true;
        try {
            await loadProjectDefaults();
            this.#session?.close();
            return await holdRun(this, this.#host, (session) => {
                this.#session = session;
            });
        }
        finally {
            this.#isRunning = false;
        }
    }
    /** Begins a new thread, with nothing said in it. Throws `ScenarioError` with code `ALREADY_RUNNING` during a run. */
    reset() {
        this.#requireIdle();
        this.#session?.close();
        this.#session = this.#newSession();
    }
    #requireIdle() {
        if (!this.#isRunning)
            return;
        throw new ScenarioError({
            code: 'ALREADY_RUNNING',
            message: `The scenario "${this.name}" is running; wait for it, or make another executor.`,
        });
    }
    #newSession() {
        const { createId } = this.#host;
        const { threadId = createId('thread'), signal = new AbortController().signal } = this.config;
        const ids = { runId: createId('run'), threadId, runKey: this.name };
        return new Session(this.config, this.#host, ids, signal);
    }
    /** Lets the next agent act, in a new turn where this one is over. */
    async step() {
        const outcome = await drive.stepOn(this.#open);
        return 'success' in outcome ? outcome : outcome.messages;
    }
    addMessage(message) {
        this.#open.addMessage(message);
    }
    addMessages(messages) {
        for (const message of messages)
            this.addMessage(message);
    }
    rollbackMessagesTo(index) {
        return this.#open.rollbackTo(index);
    }
    async message(message) {
        if (message.role === 'user')
            return this.user(message);
        if (message.role === 'assistant')
            return this.agent(message);
        this.addMessage(message);
        return null;
    }
    user(content) {
        return this.#speak(AgentRole.USER, content);
    }
    agent(content) {
        return this.#speak(AgentRole.AGENT, content);
    }
    judge(request = {}) {
        if (isList(request))
            return drive.judge(this.#open, { criteria: request });
        const { context, ...named } = request;
        return drive.judge(this.#open, context === undefined ? named : { additionalContext: context, ...named });
    }
    proceed(turns, onTurn, onStep) {
        return drive.proceed(this.#open, turns, onTurn, onStep);
    }
    async succeed(reasoning = SUCCEEDED) {
        return this.#open.conclude('succeed', { success: true, reasoning });
    }
    async fail(reasoning = FAILED) {
        return this.#open.conclude('fail', { success: false, reasoning });
    }
    recordCheck(check) {
        this.#open.recordCheck(check);
    }
    get checks() {
        return this.#open.checks;
    }
    get hasJudge() {
        return this.config.agents.some(({ role }) => role === AgentRole.JUDGE);
    }
    storedMessages() {
        return this.#open.conversation.stored();
    }
    async #speak(role, content) {
        const outcome = drive.concluded(this.#open, await drive.speak(this.#open, role, { content }));
        return 'success' in outcome ? outcome : null;
    }
    #placeOf(site) {
        const frame = site();
        return frame === undefined ? NOWHERE : locationOf(frame, this.#host.workingDirectory);
    }
    /** Steps may be taken without a run, too. */
    get #open() {
        this.#session ??= this.#newSession();
        return this.#session;
    }
}
function isList(request) {
    return Array.isArray(request);
}
