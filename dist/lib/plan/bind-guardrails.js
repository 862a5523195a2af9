import path from 'node:path';
import { problemAt } from "../manifest/problem-at.js";
import { createIdCounter } from "../model/check-id.js";
import { bindJudgedCheck } from "./bind-assertions.js";
const WITHHELD = 'This reply was withheld by a guardrail.';
/** The guardrails of a prompt that are switched on. */
export function bindGuardrails(manifest, setting) {
    const numberId = createIdCounter();
    return (manifest.spec.validators ?? []).flatMap((validator, index) => {
        const { on_violation: _action, replacement: _text, ...params } = validator.params;
        const configured = {
            use: 'guardrail',
            scope: 'turn',
            index,
            type: validator.type,
            params: params,
            failOnViolation: validator.fail_on_violation ?? true,
            source: manifest.source,
            path: ['spec', 'validators', index],
            directory: path.dirname(manifest.source.absolutePath),
        };
        const guardrail = bindJudgedCheck(configured, setting, numberId);
        setting.problems.push(...findActionProblems(validator, guardrail, manifest, index));
        return validator.enabled === false ? [] : [{ ...guardrail, enforcement: enforcementOf(validator) }];
    });
}
function enforcementOf({ params, fail_on_violation: fails = true }) {
    const action = params.on_violation ?? (fails ? 'stop' : 'monitor');
    return action === 'replace' ? { action, replacement: params.replacement ?? WITHHELD } : { action };
}
/** Only a check that can say where a text has to end can cut it. */
function findActionProblems({ type, params }, { definition }, { source }, index) {
    if (params.on_violation !== 'truncate' || definition === undefined || definition.truncate)
        return [];
    return [
        problemAt(source, ['spec', 'validators', index, 'params', 'on_violation'], {
            code: 'invalid-check-params',
            message: `A reply that breaks "${type}" cannot be truncated so that it passes.`,
            hint: 'Write "replace", or use the check "length".',
        }),
    ];
}
