import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeReply, pass } from "./outcome.js";
import { atMostOne } from "./param-schemas.js";
import { quote, quoteJson } from "./quote.js";
/** Passes when a guardrail did, or did not, fire on the reply. */
export const guardrailTriggered = defineCheck({
    type: 'guardrail_triggered',
    scope: 'turn',
    description: 'Passes when the named guardrail fired on the reply, or did not, as asked.',
    params: () => z
        .strictObject({
        validator_type: z
            .string()
            .min(1)
            .optional()
            .describe('Type of the guardrail, such as `banned_words`.'),
        validator: z.string().min(1).optional().describe('Another name of `validator_type`.'),
        should_trigger: z.boolean().default(true).describe('Whether the guardrail is expected to fire.'),
    })
        .superRefine(atMostOne('validator_type', 'validator'))
        .refine((params) => params.validator_type !== undefined || params.validator !== undefined, {
        message: 'is required: it names the guardrail',
        path: ['validator_type'],
    }),
    evaluate(subject, params) {
        const name = params.validator_type ?? params.validator ?? '';
        return judgeReply(subject, () => {
            // A reply that comes with tool calls is judged as well as the last one.
            const validations = subject.messages.flatMap((message) => message.validations ?? []);
            const found = validations.filter(({ validatorType }) => isNamed(validatorType, name));
            return judgeValidations(found, name, params.should_trigger);
        });
    },
});
/** Two words for one guardrail. */
const SAME_NAME = { max_length: 'length' };
/** Also the names PromptArena's own classes carry in recordings. */
function isNamed(validatorType, name) {
    if ((SAME_NAME[validatorType] ?? validatorType) === (SAME_NAME[name] ?? name))
        return true;
    const pascal = name
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
    return [name, `${pascal}Validator`, `*validators.${pascal}Validator`].includes(validatorType);
}
function judgeValidations(found, name, shouldTrigger) {
    const guardrail = `The guardrail ${quote(name)}`;
    const [first] = found;
    if (first === undefined) {
        if (shouldTrigger) {
            return fail(`${guardrail} did not run on this reply, but is expected to fire; is it among the prompt's validators?`, `expected validator "${name}" to run but it did not`);
        }
        const message = 'validator did not run (as expected)';
        return pass(`${guardrail} did not run.`, { validator: name, triggered: false, message });
    }
    const fired = found.find(({ passed }) => !passed);
    const facts = (fired ?? first).details ?? null;
    const isTriggered = fired !== undefined;
    if (isTriggered === shouldTrigger) {
        const details = { validator: name, triggered: isTriggered, details: facts };
        return pass(`${guardrail} ${isTriggered ? 'fired' : 'did not fire'}, as expected.`, details);
    }
    return isTriggered
        ? fail(`${guardrail} fired${facts === null ? '' : ` (${quoteJson(facts)})`}, but is not expected to.`, `expected validator "${name}" to pass but it failed: ${JSON.stringify(facts)}`)
        : fail(`${guardrail} did not fire, but is expected to.`, `expected validator "${name}" to fail but it passed`);
}
