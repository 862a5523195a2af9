const DEFAULT_ROUNDS = 10;
/**
 * The scenario's `tool_policy`; what it leaves open is taken from the prompt's. The format makes the limits of a
 * scenario mandatory, so 0 means that it sets none.
 */
export function toolPolicyOf({ scenario, prompt }) {
    const own = scenario.manifest.spec.tool_policy;
    const fallback = prompt?.manifest.spec.tool_policy;
    return {
        choice: own?.tool_choice || fallback?.tool_choice || 'auto',
        rounds: fallback?.max_rounds || DEFAULT_ROUNDS,
        callsPerTurn: own?.max_tool_calls_per_turn || fallback?.max_tool_calls_per_turn || undefined,
        callsInTotal: own?.max_total_tool_calls || undefined,
        blocklist: own?.blocklist ?? fallback?.blocklist ?? [],
    };
}
/** The tool choice to send; what asks for a call asks for one only, or the model could never answer. */
export function toolChoiceIn(round, { choice }) {
    return round === 0 || choice === 'none' ? choice : 'auto';
}
/**
 * Why a tool may not be called now; undefined when it may. Every call that was answered counts towards the limits,
 * refused ones included, so that a model cannot go on asking.
 */
export function refuseCall(policy, tool, messages) {
    if (policy.blocklist.includes(tool))
        return `Tool ${tool} is blocked by policy`;
    if (policy.choice === 'none')
        return `Tool ${tool} was not called: tool_choice is none`;
    const turnStart = messages.findLastIndex(({ role }) => role === 'user') + 1;
    const limits = [
        { name: 'max_tool_calls_per_turn', limit: policy.callsPerTurn, made: messages.slice(turnStart) },
        { name: 'max_total_tool_calls', limit: policy.callsInTotal, made: messages },
    ];
    const reached = limits.find(({ limit, made }) => limit !== undefined && made.filter(({ role }) => role === 'tool').length >= limit);
    return reached === undefined
        ? undefined
        : `Tool ${tool} was not called: ${reached.name} (${reached.limit}) is reached`;
}
