/** Whether PromptArena counts a check among those of the conversation; pack evals of single turns are. */
export function countsWithConversation({ use, scope }) {
    return use === 'pack-eval' || (scope === 'conversation' && use !== 'guardrail');
}
