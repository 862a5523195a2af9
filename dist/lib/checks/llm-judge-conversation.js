import { z } from 'zod';
import { defineCheck } from "./check.js";
import { conversationAware, judgeByModel, judgeFields } from "./judge-by-model.js";
/** Passes when a judge model passes the conversation. */
export const llmJudgeConversation = defineCheck({
    type: 'llm_judge_conversation',
    aliases: ['llm_judge_session'],
    scope: 'both',
    asksJudge: true,
    description: 'Passes when a judge model passes the conversation; on a turn, the conversation so far.',
    params: () => z.strictObject({ ...judgeFields, conversation_aware: conversationAware.default(true) }),
    evaluate: judgeByModel,
});
