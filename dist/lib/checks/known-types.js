import { nearestWord } from "../lib/nearest-word.js";
const JUDGED = 'is judged by a model';
const MEDIA = 'looks at media of the reply';
const TOOL_USE = 'looks at how tools were used';
const WORKFLOW = 'looks at the state of a workflow';
const EXTERNAL = 'is judged by an external service';
const CLASSIFIED = 'is scored by a classifier model';
/** Check types of PromptArena and its newer releases that are known by name and not built yet, with what they are. */
const PLANNED = {
    a2a_eval: EXTERNAL,
    a2a_eval_session: EXTERNAL,
    answer_relevancy: JUDGED,
    assertion: 'wraps another check',
    audio_duration: MEDIA,
    audio_emotion: CLASSIFIED,
    audio_format: MEDIA,
    bias: JUDGED,
    composition_branch_taken: 'looks at a composition',
    composition_output: 'looks at a composition',
    composition_parallel_complete: 'looks at a composition',
    composition_step_output: 'looks at a composition',
    contextual_precision: JUDGED,
    contextual_recall: JUDGED,
    contextual_relevancy: JUDGED,
    cosine_similarity: 'compares embeddings, for which it would need an embedding model',
    directional: 'compares with a baseline',
    exec: 'is judged by a subprocess',
    faithfulness: JUDGED,
    guardrail: 'wraps another check',
    hallucination: JUDGED,
    image_dimensions: MEDIA,
    image_format: MEDIA,
    image_moderation: CLASSIFIED,
    llm_judge_tool_calls: JUDGED,
    pii_leakage: JUDGED,
    rest_eval: EXTERNAL,
    rest_eval_session: EXTERNAL,
    role_violation: JUDGED,
    spoke_in_state: WORKFLOW,
    state_is: WORKFLOW,
    text_sentiment: CLASSIFIED,
    text_toxicity: CLASSIFIED,
    tool_exec: TOOL_USE,
    tool_result_has_media: TOOL_USE,
    tool_result_media_type: TOOL_USE,
    toxicity: JUDGED,
    transitioned_to: WORKFLOW,
    video_duration: MEDIA,
    video_resolution: MEDIA,
    workflow_complete: WORKFLOW,
    workflow_tool_access: WORKFLOW,
    workflow_transition_order: WORKFLOW,
};
/** The names of the check types that are known and not built yet. */
export const plannedCheckTypes = new Set(Object.keys(PLANNED));
/** What a check of a type that is not built yet would do; it continues "the check". */
export function plannedMeaning(type) {
    return (Object.hasOwn(PLANNED, type) ? PLANNED[type] : undefined) ?? 'is not built';
}
/** Looks a check type up among the built ones, then among the planned ones, then for the nearest name. */
export function findCheckType(name, registry) {
    const definition = registry.get(name);
    if (definition !== undefined)
        return { definition };
    const meaning = Object.hasOwn(PLANNED, name) ? PLANNED[name] : undefined;
    if (meaning !== undefined)
        return { planned: true, meaning };
    const suggestion = registry.suggest(name) ?? nearestWord(name, plannedCheckTypes);
    return suggestion === undefined ? { unknown: true } : { unknown: true, suggestion };
}
