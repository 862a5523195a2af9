import type { Message } from '../model/message.ts';
import type { NanoUsd } from '../model/money.ts';
import type { RunError } from '../model/run-result.ts';
import type { Ended, RunEventBase, TurnEventBase } from './event-base.ts';
/** A step of a pipeline, in the order of the pipeline; `context` and `provider` come once per round of tool calls. */
export type StageName = 'prompt-assembly' | 'context' | 'provider' | 'guardrails' | 'assertions' | 'store';
interface StageFacts extends TurnEventBase {
    readonly name: StageName;
    /** Place of the step in the pipeline, from 0. */
    readonly index: number;
    readonly stageType: 'transform' | 'generate' | 'sink';
}
interface ValidatorFacts extends TurnEventBase {
    /** As the prompt writes it; may be an alias. */
    readonly validatorName: string;
    /** The check type behind the name. */
    readonly validatorType: string;
}
/** From the user's message to the stored reply: one pipeline per exchange. */
export type PipelineEvent = (TurnEventBase & {
    readonly type: 'pipeline.started';
    readonly stageCount: number;
}) | (TurnEventBase & Ended & {
    readonly type: 'pipeline.completed';
    /** Of the assistant's calls, in billionths of a dollar; `null` when unknown. */
    readonly costUsd: NanoUsd | null;
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** Messages of the conversation so far. */
    readonly messageCount: number;
}) | (TurnEventBase & Ended & {
    readonly type: 'pipeline.failed';
    readonly error: RunError;
}) | (StageFacts & {
    readonly type: 'stage.started';
}) | (StageFacts & Ended & {
    readonly type: 'stage.completed';
}) | (StageFacts & Ended & {
    readonly type: 'stage.failed';
    readonly error: RunError;
}) | (ValidatorFacts & {
    readonly type: 'validation.started';
})
/** The guardrail found nothing, or had no reason to look. */
 | (ValidatorFacts & Ended & {
    readonly type: 'validation.passed';
    readonly status: 'passed' | 'skipped';
})
/** The guardrail fired, or could not judge. */
 | (ValidatorFacts & Ended & {
    readonly type: 'validation.failed';
    readonly status: 'failed' | 'error';
    readonly error: RunError;
    /** What was found, a sentence each. */
    readonly violations: readonly string[];
});
/** What is sent to the model and what is kept. */
export type ConversationEvent = (TurnEventBase & {
    readonly type: 'context.built';
    readonly messageCount: number;
    /** Estimated; absent without a budget, because nothing counts then. */
    readonly tokenCount?: number;
    /** Absent where the scenario sets none. */
    readonly tokenBudget?: number;
    readonly truncated: boolean;
})
/** The conversation does not fit; what is left out or whether the turn fails is up to the context policy. */
 | (TurnEventBase & {
    readonly type: 'context.token_budget_exceeded';
    readonly requiredTokens: number;
    /** What is left of the token budget after the reserve for the reply. */
    readonly budget: number;
    readonly excess: number;
}) | (RunEventBase & {
    readonly type: 'state.loaded';
    readonly messageCount: number;
}) | (RunEventBase & {
    readonly type: 'state.saved';
    readonly messageCount: number;
}) | (TurnEventBase & {
    readonly type: 'message.created';
    /** Place in the conversation, from 0, the system message included. */
    readonly index: number;
    readonly message: Message;
})
/** What it took to make a message is known. */
 | (TurnEventBase & {
    readonly type: 'message.updated';
    readonly index: number;
    readonly latencyMs: number;
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** In billionths of a dollar; `null` when unknown. */
    readonly costUsd: NanoUsd | null;
});
export {};
