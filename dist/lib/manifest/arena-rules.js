import { findAgentProblems } from "./agent-rules.js";
import { stateStoreTypes } from "./arena.js";
import { judgesOf } from "./arena-judges.js";
import { reportFormats } from "./arena-output.js";
import { findEvalProblems } from "./eval-rules.js";
import { problemAt } from "./problem-at.js";
import { checkReference, checkUnique, checkWord } from "./rule.js";
import { checkDuration } from "./scenario-rules.js";
/** What is wrong with an Arena manifest beyond its schema: names, references, settings. */
export function findArenaProblems({ spec, source }, { providers, prompts }) {
    return [
        ...findRepeatedNames({ spec, source }),
        ...judgesOf(spec).flatMap(({ provider, path }) => checkReference(source, [...path, 'provider'], provider, providers)),
        ...findTakenNames({ spec, source }),
        ...checkReference(source, ['spec', 'judge_defaults', 'prompt'], spec.judge_defaults?.prompt, prompts),
        ...findJudgeDefaultProblems({ spec, source }),
        ...findSelfPlayProblems({ spec, source }, providers),
        ...findStateStoreProblems({ spec, source }),
        ...findAgentProblems({ spec, source }),
        ...(spec.defaults.output?.formats ?? []).flatMap((format, index) => checkWord(source, ['spec', 'defaults', 'output', 'formats', index], format, reportFormats, 'warning')),
        ...findEvalProblems(source, ['spec', 'pack_evals'], spec.pack_evals),
    ];
}
/** Judges written in place whose name one of the list has. */
function findTakenNames({ spec, source }) {
    const listed = spec.judges?.map(({ name }) => name) ?? [];
    return listed.flatMap((name, index) => {
        if (!Object.hasOwn(spec.judge_specs ?? {}, name))
            return [];
        const { line } = source.locate(['spec', 'judges', index]);
        return problemAt(source, ['spec', 'judge_specs', name], {
            code: 'duplicate-name',
            message: `"${name}" is taken already in line ${line}.`,
            hint: 'Give each judge its own name.',
            key: true,
        });
    });
}
function findRepeatedNames({ spec, source }) {
    const unique = (list, key, names) => checkUnique(source, ['spec', ...list.split('.')], key, names ?? []);
    return [
        ...unique('prompt_configs', 'id', spec.prompt_configs?.map(({ id }) => id)),
        ...unique('judges', 'name', spec.judges?.map(({ name }) => name)),
        ...unique('self_play.roles', 'id', spec.self_play?.roles.map(({ id }) => id)),
        ...unique('mcp_servers', 'name', spec.mcp_servers?.map(({ name }) => name)),
        ...unique('a2a_agents', 'name', spec.a2a_agents?.map(({ name }) => name)),
    ];
}
/** Defaults of judges that have no effect. */
function findJudgeDefaultProblems({ spec, source }) {
    const { judge_defaults: defaults } = spec;
    if (defaults === undefined)
        return [];
    const warn = (key, message, hint) => problemAt(source, ['spec', 'judge_defaults', key], {
        severity: 'warning',
        code: 'no-effect',
        message,
        hint,
    });
    return [
        ...(defaults.prompt
            ? []
            : [
                warn('prompt', '"judge_defaults" names no prompt, so judges use the built-in one.', 'Add "prompt".'),
            ]),
        ...(defaults.prompt_registry
            ? [
                warn('prompt_registry', '"prompt_registry" has no effect: prompts of judges are those of this arena.', 'List the prompts in "prompt_configs"; "prompt" names one by its id or task type.'),
            ]
            : []),
    ];
}
function findSelfPlayProblems({ spec, source }, providers) {
    const selfPlay = spec.self_play;
    if (selfPlay?.enabled !== true)
        return [];
    const path = ['spec', 'self_play', 'roles'];
    const references = selfPlay.roles.flatMap(({ provider }, index) => checkReference(source, [...path, index, 'provider'], provider, providers));
    if (selfPlay.roles.length > 0)
        return references;
    return [
        problemAt(source, path, {
            severity: 'warning',
            code: 'empty-list',
            message: 'Self-play is enabled, but no role is defined.',
            hint: 'Add a role with an "id" and a "provider".',
        }),
    ];
}
function findStateStoreProblems({ spec, source }) {
    const store = spec.state_store;
    if (store === undefined)
        return [];
    const path = ['spec', 'state_store'];
    const lacksRedis = store.type === 'redis' && store.redis === undefined;
    return [
        ...checkWord(source, [...path, 'type'], store.type, stateStoreTypes),
        ...checkDuration(source, [...path, 'redis', 'ttl'], store.redis?.ttl),
        ...(lacksRedis
            ? [
                problemAt(source, [...path, 'redis'], {
                    code: 'missing-key',
                    message: '"redis" is missing.',
                    hint: 'A store of the type redis needs "redis" with an "address".',
                }),
            ]
            : []),
    ];
}
