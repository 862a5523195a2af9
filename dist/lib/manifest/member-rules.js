import { textOfThrown } from "../lib/error-like.js";
import { compileJsonQuery } from "../lib/jmespath.js";
import { isJsonObject } from "../lib/json.js";
import { compileJsonSchema } from "../lib/json-schema.js";
import { challengeLevels, verbosities } from "./persona.js";
import { problemAt } from "./problem-at.js";
import { providerTypes } from "./provider.js";
import { checkWord } from "./rule.js";
import { findPartProblems } from "./scenario-rules.js";
import { toolModes } from "./tool.js";
const MOST_FRICTION_TAGS = 10;
/** What is wrong with a provider in itself, beyond its schema. */
export function findProviderProblems({ spec, source }) {
    const config = spec.additional_config ?? {};
    const lacksRecording = spec.type === 'replay' && !('recording' in config) && !('arena_output' in config);
    return [
        ...checkWord(source, ['spec', 'type'], spec.type, providerTypes),
        ...(lacksRecording
            ? [
                problemAt(source, ['spec', 'additional_config', 'recording'], {
                    code: 'missing-key',
                    message: 'A replay provider needs a recording.',
                    hint: 'Add additional_config.recording or additional_config.arena_output with the path of the file.',
                }),
            ]
            : []),
        ...(spec.type === 'replay' ? checkReplaySettings(source, config) : []),
    ];
}
/** Settings of a replay that another value would be taken for. */
function checkReplaySettings(source, { timing, match }) {
    const warn = (key, message) => problemAt(source, ['spec', 'additional_config', key], {
        severity: 'warning',
        code: 'replay-setting',
        message,
    });
    return [
        ...(timing === undefined || timing === 'instant'
            ? []
            : [warn('timing', `Replies come at once; the timing "${String(timing)}" is not kept.`)]),
        ...(match === undefined || match === 'turn' || match === 'content'
            ? []
            : [
                warn('match', `"${String(match)}" is no way to match replies; "turn" is taken. Write turn or content.`),
            ]),
    ];
}
/** What is wrong with a tool in itself, beyond its schema. */
export function findToolProblems({ spec, source }) {
    return [
        ...(spec.description.trim() === ''
            ? [
                problemAt(source, ['spec', 'description'], {
                    code: 'missing-key',
                    message: '"description" is empty.',
                    hint: 'Say what the tool does; the model chooses by it.',
                }),
            ]
            : []),
        ...checkWord(source, ['spec', 'mode'], spec.mode, toolModes),
        ...(spec.mock_parts ?? []).flatMap((part, index) => findPartProblems(part, ['spec', 'mock_parts', index], source)),
        ...checkJsonSchema(source, 'input_schema', spec.input_schema),
        ...checkJsonSchema(source, 'output_schema', spec.output_schema),
        ...checkMapping(source, ['spec', 'http', 'request', 'body_mapping'], spec.http?.request?.body_mapping),
        ...checkMapping(source, ['spec', 'http', 'response', 'body_mapping'], spec.http?.response?.body_mapping),
    ];
}
function checkMapping(source, path, expression) {
    if (!expression)
        return [];
    try {
        compileJsonQuery(expression);
        return [];
    }
    catch (error) {
        const reason = textOfThrown(error);
        return [
            problemAt(source, path, {
                code: 'invalid-expression',
                message: `"body_mapping" is no valid JMESPath expression: ${reason.replace(/\.?$/, '.')}`,
                hint: 'See jmespath.org.',
            }),
        ];
    }
}
function checkJsonSchema(source, key, schema) {
    if (!isJsonObject(schema)) {
        return [
            problemAt(source, ['spec', key], {
                code: 'invalid-schema',
                message: `"${key}" must be a JSON Schema, written as a mapping.`,
                hint: 'Begin it with "type: object".',
            }),
        ];
    }
    try {
        compileJsonSchema(schema);
        return [];
    }
    catch (error) {
        const reason = textOfThrown(error);
        return [
            problemAt(source, ['spec', key], {
                code: 'invalid-schema',
                message: `"${key}" is no valid JSON Schema: ${reason.replace(/\.?$/, '.')}`,
                hint: 'See json-schema.org, draft 7.',
            }),
        ];
    }
}
/** What is wrong with a persona in itself, beyond its schema. */
export function findPersonaProblems({ spec, source }) {
    const { system_template: template, system_prompt: prompt, prompt_activity: activity, style } = spec;
    const isSilent = [template, prompt, activity].every((text) => (text ?? '') === '');
    const isOutdated = !isSilent && (template ?? '') === '' && (prompt ?? '') === '';
    const tags = style.friction_tags ?? [];
    return [
        ...(isSilent || isOutdated
            ? [
                problemAt(source, isOutdated ? ['spec', 'prompt_activity'] : ['spec'], {
                    code: 'persona-without-prompt',
                    message: isOutdated ? '"prompt_activity" is no longer supported.' : 'The persona has no prompt.',
                    hint: 'Add a "system_template" that says how the user talks.',
                    key: isOutdated,
                }),
            ]
            : []),
        ...checkWord(source, ['spec', 'style', 'verbosity'], style.verbosity, verbosities),
        ...checkWord(source, ['spec', 'style', 'challenge_level'], style.challenge_level, challengeLevels),
        ...(tags.length > MOST_FRICTION_TAGS
            ? [
                problemAt(source, ['spec', 'style', 'friction_tags'], {
                    code: 'out-of-range',
                    message: `"friction_tags" has ${tags.length} entries; at most ${MOST_FRICTION_TAGS} are allowed.`,
                }),
            ]
            : []),
    ];
}
