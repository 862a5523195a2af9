import { judgesOf } from "../manifest/arena-judges.js";
import { problemAt } from "../manifest/problem-at.js";
import { checkReference } from "../manifest/rule.js";
/** Judges and prompts that a check names and the arena does not have, and a judge without anything to judge by. */
export function findJudgeProblems({ type, rawParams }, source, path, { config, prompts }) {
    const { judge_defaults: defaults } = config.spec;
    const text = (key) => (typeof rawParams[key] === 'string' ? rawParams[key] : '');
    const names = judgesOf(config.spec).map(({ name }) => name);
    const promptNames = new Set(prompts.flatMap(({ referenceId, spec }) => [referenceId, spec.task_type]));
    const hasStandard = text('criteria') || text('rubric') || text('prompt') || text('system_prompt') || defaults?.prompt;
    return [
        ...checkReference(source, [...path, 'params', 'judge'], text('judge'), { noun: 'judge', known: names }),
        ...checkReference(source, [...path, 'params', 'prompt'], text('prompt'), {
            noun: 'prompt',
            known: [...promptNames],
        }),
        ...(names.length === 0 && !text('judge')
            ? [
                problemAt(source, [...path, 'type'], {
                    code: 'missing-judge',
                    message: `"${type}" asks a judge, but the arena has none.`,
                    hint: 'Add one with a "name" and a "provider" under spec.judges of the arena.',
                }),
            ]
            : []),
        ...(hasStandard
            ? []
            : [
                problemAt(source, [...path, 'params'], {
                    code: 'missing-key',
                    message: `"${type}" does not say what to judge by.`,
                    hint: 'Give it "criteria" or a "rubric", or a "prompt" that says it.',
                }),
            ]),
    ];
}
