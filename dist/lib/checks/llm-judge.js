import { z } from 'zod';
import { defineCheck } from "./check.js";
import { conversationAware, judgeByModel, judgeFields } from "./judge-by-model.js";
/** Passes when a judge model passes the reply. */
export const llmJudge = defineCheck({
    type: 'llm_judge',
    scope: 'turn',
    asksJudge: true,
    description: 'Passes when a judge model passes the reply.',
    params: () => z.strictObject({ ...judgeFields, conversation_aware: conversationAware.default(false) }),
    evaluate: judgeByModel,
});
