import { variableText } from "../manifest/variable-rules.js";
const CONTEXT_SLOT_BYTES = 150;
/** What the arena and the run say, the stronger last: the region, the prompt's `vars`, the scenario's `variables`. */
export function providedVariables({ region, prompt, scenario, }) {
    return new Map([
        ['region', region],
        ...Object.entries(prompt?.manifest.vars ?? {}),
        ...Object.entries(scenario?.manifest.spec.variables ?? {}),
    ]);
}
/** What the scenario says about itself; never overrides another source. */
export function scenarioVariables({ scenario }) {
    const { spec } = scenario.manifest;
    const { domain = '', user_role: userRole = '' } = spec.context_metadata ?? {};
    return new Map([
        ['domain', domain],
        ['user_role', userRole],
        ['user_context', userRole],
        ['context_slot', contextSlot(spec)],
    ]);
}
/** What placeholders in the words of a scripted user stand for. */
export function userVariables(run) {
    return new Map([...scenarioVariables(run), ...providedVariables(run)]);
}
/** The defaults of variables that are not required. */
export function defaultVariables({ prompt }) {
    const declared = prompt?.manifest.spec.variables ?? [];
    return new Map(declared.flatMap(({ name, required, default: value }) => required || value === undefined || value === null ? [] : [[name, variableText(value)]]));
}
function contextSlot({ description, task_type: taskType, turns }) {
    const [first] = turns;
    const wish = first?.role === 'user' && first.content ? `User wants to: ${cutBytes(first.content)}` : '';
    return [description ?? '', wish].filter((part) => part !== '').join('. ') || `${taskType} conversation`;
}
/** At most 150 bytes, never half a character. */
function cutBytes(text) {
    const bytes = Buffer.from(text);
    if (bytes.length <= CONTEXT_SLOT_BYTES)
        return text;
    let end = CONTEXT_SLOT_BYTES;
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return `${bytes.toString('utf8', 0, end)}...`;
}
