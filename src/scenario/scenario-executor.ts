import { ScenarioError } from '../errors/scenario-error.ts';
import type { EventBus } from '../events/event-bus.ts';
import { captureCaller } from '../lib/call-site.ts';
import { lazily } from '../lib/lazily.ts';
import type { CheckResult } from '../model/check.ts';
import type { Location } from '../model/location.ts';
import type { Message } from '../model/message.ts';
import { AgentRole, type JudgmentRequest } from './agent.ts';
import { configuration } from './configure.ts';
import { locationOf } from './criterion-checks.ts';
import * as drive from './drive.ts';
import type { GivenMessage } from './foreign-message.ts';
import { holdRun } from './hold-run.ts';
import { refuseLeftOut } from './left-out.ts';
import type { ModelMessage } from './model-message.ts';
import { loadProjectDefaults } from './project-config.ts';
import type { RunOptions } from './run-options.ts';
import type { ScenarioConfig } from './scenario-config.ts';
import { ScenarioEvents } from './scenario-events.ts';
import type { ProgressCallback, ScenarioExecution } from './scenario-execution.ts';
import { type ScenarioHost, scenarioHost } from './scenario-host.ts';
import type { ScenarioResult, ScenarioVerdict } from './scenario-result.ts';
import type { ScriptStep } from './script-step.ts';
import { createEventSender } from './send-events.ts';
import { Session } from './session.ts';
import { type ReadyScenario, readyScenario } from './validate-config.ts';
import type { Site } from './verdict.ts';

const SUCCEEDED = 'Scenario marked as successful with scenario.succeed()';
const FAILED = 'Scenario marked as failed with scenario.fail()';

/** What is done where there is no script; nobody wrote it, so it has no place. */
const PROCEED: ScriptStep = (_state, executor) => executor.proceed();

/** Where a run is placed when nobody knows who called it. */
const NOWHERE: Location = { file: 'scenario', line: 1, column: 1 };

/** Runs a scenario, as often as it is told to; steps act through it. */
export class ScenarioExecutor implements ScenarioExecution {
  readonly name: string;
  readonly description: string;
  readonly config: ReadyScenario;
  readonly script: readonly ScriptStep[];
  readonly batchRunId: string;
  readonly eventBus: EventBus;
  /** Started, a snapshot for each message, finished: of every run. */
  readonly events: ScenarioEvents;
  readonly #host: ScenarioHost;
  readonly #locate: () => Location;
  #session: Session | undefined;
  #isRunning = false;

  /** Throws `ScenarioError` with code `INVALID_SCENARIO` for a scenario that cannot be run. */
  constructor(config: ScenarioConfig, options: RunOptions = {}, site: Site = captureCaller(new.target)) {
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
    if (options.onEvent !== undefined) this.events.subscribe(options.onEvent);
    const { langwatch = config.langwatch } = options;
    if (langwatch !== undefined) {
      const { fetch = globalThis.fetch } = options;
      const { onWarning, timers } = this.#host;
      this.events.subscribe(createEventSender(langwatch, { fetch, timers, onWarning }));
    }
  }

  /** Where results say that the run was asked for. */
  get location(): Location {
    return this.#locate();
  }

  /** The place of the step under way, else that of the run. */
  get stepLocation(): Location {
    const site = this.#session?.stepSite;
    return site === undefined ? this.location : this.#placeOf(site);
  }

  get messages(): readonly ModelMessage[] {
    return this.#open.conversation.messages;
  }

  get threadId(): string {
    return this.#open.ids.threadId;
  }

  /** Runs the script. Rejects with what a step threw, or with the reason of the signal that called the run off. */
  async run(): Promise<ScenarioResult> {
    this.#requireIdle();
    this.#isRunning = true;
    try {
      await loadProjectDefaults();
      this.#session?.close();
      return await holdRun(this, this.#host, (session) => {
        this.#session = session;
      });
    } finally {
      this.#isRunning = false;
    }
  }

  /** Begins a new thread, with nothing said in it. Throws `ScenarioError` with code `ALREADY_RUNNING` during a run. */
  reset(): void {
    this.#requireIdle();
    this.#session?.close();
    this.#session = this.#newSession();
  }

  #requireIdle(): void {
    if (!this.#isRunning) return;
    throw new ScenarioError({
      code: 'ALREADY_RUNNING',
      message: `The scenario "${this.name}" is running; wait for it, or make another executor.`,
    });
  }

  #newSession(): Session {
    const { createId } = this.#host;
    const { threadId = createId('thread'), signal = new AbortController().signal } = this.config;
    const ids = { runId: createId('run'), threadId, runKey: this.name };
    return new Session(this.config, this.#host, ids, signal);
  }

  /** Lets the next agent act, in a new turn where this one is over. */
  async step(): Promise<readonly ModelMessage[] | ScenarioVerdict> {
    const outcome = await drive.stepOn(this.#open);
    return 'success' in outcome ? outcome : outcome.messages;
  }

  addMessage(message: GivenMessage): void {
    this.#open.addMessage(message);
  }

  addMessages(messages: readonly GivenMessage[]): void {
    for (const message of messages) this.addMessage(message);
  }

  rollbackMessagesTo(index: number): readonly ModelMessage[] {
    return this.#open.rollbackTo(index);
  }

  async message(message: GivenMessage): Promise<ScenarioVerdict | null> {
    if (message.role === 'user') return this.user(message);
    if (message.role === 'assistant') return this.agent(message);
    this.addMessage(message);
    return null;
  }

  user(content?: string | GivenMessage): Promise<ScenarioVerdict | null> {
    return this.#speak(AgentRole.USER, content);
  }

  agent(content?: string | GivenMessage): Promise<ScenarioVerdict | null> {
    return this.#speak(AgentRole.AGENT, content);
  }

  judge(request: JudgmentRequest | readonly string[] = {}): Promise<ScenarioVerdict | null> {
    if (isList(request)) return drive.judge(this.#open, { criteria: request });
    const { context, ...named } = request;
    return drive.judge(this.#open, context === undefined ? named : { additionalContext: context, ...named });
  }

  proceed(
    turns?: number,
    onTurn?: ProgressCallback,
    onStep?: ProgressCallback,
  ): Promise<ScenarioVerdict | null> {
    return drive.proceed(this.#open, turns, onTurn, onStep);
  }

  async succeed(reasoning: string = SUCCEEDED): Promise<ScenarioVerdict> {
    return this.#open.conclude('succeed', { success: true, reasoning });
  }

  async fail(reasoning: string = FAILED): Promise<ScenarioVerdict> {
    return this.#open.conclude('fail', { success: false, reasoning });
  }

  recordCheck(check: CheckResult): void {
    this.#open.recordCheck(check);
  }

  get checks(): readonly CheckResult[] {
    return this.#open.checks;
  }

  get hasJudge(): boolean {
    return this.config.agents.some(({ role }) => role === AgentRole.JUDGE);
  }

  storedMessages(): readonly Message[] {
    return this.#open.conversation.stored();
  }

  async #speak(role: AgentRole, content?: string | GivenMessage): Promise<ScenarioVerdict | null> {
    const outcome = drive.concluded(this.#open, await drive.speak(this.#open, role, { content }));
    return 'success' in outcome ? outcome : null;
  }

  #placeOf(site: Site): Location {
    const frame = site();
    return frame === undefined ? NOWHERE : locationOf(frame, this.#host.workingDirectory);
  }

  /** Steps may be taken without a run, too. */
  get #open(): Session {
    this.#session ??= this.#newSession();
    return this.#session;
  }
}

function isList(request: JudgmentRequest | readonly string[]): request is readonly string[] {
  return Array.isArray(request);
}
