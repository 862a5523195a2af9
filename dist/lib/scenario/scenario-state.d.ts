import type { ScenarioState } from './agent.ts';
import type { Conversation } from './conversation.ts';
import type { GivenMessage } from './foreign-message.ts';
import type { ModelMessage } from './model-message.ts';
import type { ScenarioSettings } from './scenario-settings.ts';
import type { TurnMachine } from './turn-machine.ts';
/** What the state of a run shows, and who acts for it. */
export interface StateSource {
    readonly config: ScenarioSettings;
    readonly threadId: string;
    readonly conversation: Conversation;
    readonly machine: TurnMachine;
    addMessage(message: GivenMessage): void;
    rollbackMessagesTo(index: number): readonly ModelMessage[];
}
/** The live view of a run that steps and agents get. */
export declare function createScenarioState(source: StateSource): ScenarioState;
