import { evalTriggers } from "./eval-definition.js";
import { problemAt } from "./problem-at.js";
import { checkUnique, checkWord } from "./rule.js";
const METRIC_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const metricTypes = ['gauge', 'counter', 'histogram', 'boolean'];
/** What is wrong with a list of pack evals beyond its schema. */
export function findEvalProblems(source, listPath, evals = []) {
    const ids = evals.map(({ id }) => id);
    return [
        ...checkUnique(source, listPath, 'id', ids),
        ...evals.flatMap((definition, index) => findOwnProblems(source, [...listPath, index], definition)),
    ];
}
/** What is wrong with the pack evals of a prompt. */
export function findPromptEvalProblems({ source, spec }) {
    return findEvalProblems(source, ['spec', 'evals'], spec.evals);
}
function findOwnProblems(source, path, definition) {
    const { sample_percentage: percentage = 0 } = definition;
    const blank = ['id', 'trigger'].filter((key) => definition[key] === '');
    return [
        ...blank.map((key) => problemAt(source, [...path, key], { code: 'missing-key', message: `"${key}" is empty.` })),
        ...checkWord(source, [...path, 'trigger'], definition.trigger, evalTriggers),
        ...(percentage < 0 || percentage > 100
            ? [
                problemAt(source, [...path, 'sample_percentage'], {
                    code: 'out-of-range',
                    message: `"sample_percentage" is ${percentage}; it must be between 0 and 100.`,
                }),
            ]
            : []),
        ...findMetricProblems(source, [...path, 'metric'], definition.metric),
    ];
}
function findMetricProblems(source, path, metric) {
    if (metric === undefined)
        return [];
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = metric.range ?? {};
    return [
        ...(METRIC_NAME.test(metric.name)
            ? []
            : [
                problemAt(source, [...path, 'name'], {
                    code: 'invalid-value',
                    message: `"${metric.name}" is no name of a metric.`,
                    hint: 'Use letters, digits, _ and :, and no digit first.',
                }),
            ]),
        ...checkWord(source, [...path, 'type'], metric.type, metricTypes),
        ...(min > max
            ? [
                problemAt(source, [...path, 'range'], {
                    code: 'out-of-range',
                    message: `The range begins at ${min} and ends at ${max}, below its beginning.`,
                }),
            ]
            : []),
    ];
}
