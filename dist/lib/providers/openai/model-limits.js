/** Models that reason take no sampling settings and count their thoughts in the limit of tokens. */
const REASONING = /^(o\d|codex-|gpt-[5-9](?!.*chat))/;
/** Models that OpenAI serves by Responses alone. */
const RESPONSES_ONLY = /^(o\d+-pro|o\d+(-mini)?-deep-research|codex-|gpt-[5-9][\d.]*-(pro|codex))/;
/** Models of OpenAI that read text alone. */
const TEXT_ONLY = /^(gpt-3\.5|gpt-4(-\d{4}(-preview)?|-32k.*)?$|o1-mini|o1-preview|o3-mini)/;
/** Whether a model is one of OpenAI's that reason; routers write its maker before its name. */
export function isReasoningModel({ spec }) {
    return spec.type === 'openai' && REASONING.test(bareName(spec.model));
}
/** Whether OpenAI refuses to serve a model by Chat Completions. */
export function isResponsesOnly({ spec }) {
    return RESPONSES_ONLY.test(spec.model);
}
/** Whether a model looks at images, as far as the manifest or the name tells. */
export function takesImages({ spec }) {
    const { capabilities = [] } = spec;
    if (capabilities.length > 0)
        return capabilities.includes('vision');
    return spec.type !== 'openai' || !TEXT_ONLY.test(bareName(spec.model));
}
/** Models of OpenAI that refuse its JSON mode. */
const WITHOUT_JSON = /^(gpt-4(-0\d{3}|-32k.*)?$|o1-mini|o1-preview)/;
/**
 * Whether a model surely takes JSON mode. Servers that imitate OpenAI need not, and vLLM takes one kind of guidance only.
 */
export function takesJsonMode({ spec }, isOwnHost) {
    const { type, additional_config: config = {}, model, platform } = spec;
    if (type === 'vllm')
        return !Object.keys(config).some((key) => key.startsWith('guided_'));
    if (type !== 'openai')
        return true;
    return (isOwnHost || Boolean(platform?.type)) && !WITHOUT_JSON.test(bareName(model));
}
function bareName(model) {
    return model.replace(/^openai\/|^ft:/, '');
}
