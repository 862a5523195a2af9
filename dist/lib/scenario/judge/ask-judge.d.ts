import type { Message } from '../../model/message.ts';
import type { AgentInput } from '../agent.ts';
import { type AgentModel } from '../agent-model.ts';
import { type Judgment, type JudgmentWish } from './read-judgment.ts';
/** One judgement that is asked for. */
export interface JudgmentTask extends JudgmentWish {
    readonly system: string;
    readonly messages: readonly Message[];
    /** Lines to look into where the transcript was too long to be shown. */
    readonly lines?: readonly string[];
    readonly maxDiscoverySteps: number;
    /** Counts the questions to the judge, from 1. */
    nextQuestion(): number;
}
/** Asks for a judgement, letting the judge look into a long transcript first. Throws what its model lacks. */
export declare function askForJudgment(model: AgentModel, task: JudgmentTask, input: AgentInput): Promise<Judgment>;
