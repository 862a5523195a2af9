import { nearestWord } from "../lib/nearest-word.js";
import { formatLocation } from "../model/location.js";
import { problemAt, suggestionOf } from "./problem-at.js";
import { checkReference } from "./rule.js";
/** References of a scenario that lead nowhere: task type, providers, roles, personas. */
export function findScenarioReferences({ spec, source }, targets) {
    return [
        ...checkReference(source, ['spec', 'task_type'], spec.task_type, targets.taskTypes),
        ...(spec.providers ?? []).flatMap((id, index) => checkReference(source, ['spec', 'providers', index], id, targets.providers)),
        ...spec.turns.flatMap((turn, index) => findSpeakerProblems(turn, ['spec', 'turns', index], source, targets)),
    ];
}
function findSpeakerProblems({ role, persona }, path, source, { arena, personas }) {
    if (role === 'user' || role === '')
        return [];
    const selfPlay = arena.self_play;
    const roles = selfPlay?.roles.map(({ id }) => id) ?? [];
    if (!roles.includes(role) || selfPlay?.enabled !== true) {
        const known = ['user', ...roles];
        const isDisabled = roles.includes(role);
        return [
            problemAt(source, [...path, 'role'], {
                code: 'unknown-reference',
                message: isDisabled
                    ? `The role "${role}" is a simulated user, but self-play is not enabled.`
                    : `Nobody plays the role "${role}".`,
                hint: isDisabled
                    ? 'Set spec.self_play.enabled to true in the arena.'
                    : suggestionOf(nearestWord(role, known), known),
            }),
        ];
    }
    if ((persona ?? '') === '') {
        return [
            problemAt(source, [...path, 'persona'], {
                code: 'missing-key',
                message: `A turn of the simulated user "${role}" needs a persona.`,
                hint: suggestionOf(undefined, personas.known) ??
                    'Add "persona", and list its file in spec.self_play.personas.',
            }),
        ];
    }
    return checkReference(source, [...path, 'persona'], persona, personas);
}
/** Tools a prompt allows although nothing defines them; servers and agents may bring them at run time. */
export function findToolReferences({ spec, source }, { arena, tools }) {
    if ((arena.mcp_servers ?? []).length > 0 || (arena.a2a_agents ?? []).length > 0)
        return [];
    return (spec.allowed_tools ?? []).flatMap((name, index) => checkReference(source, ['spec', 'allowed_tools', index], name, { ...tools, severity: 'warning' }));
}
/** Prompts whose task type another one has already. */
export function findRepeatedTaskTypes(prompts) {
    const seen = new Map();
    return prompts.flatMap((prompt) => {
        const { task_type: taskType } = prompt.spec;
        const first = seen.get(taskType);
        if (taskType === '')
            return [];
        if (first === undefined) {
            seen.set(taskType, prompt);
            return [];
        }
        const place = formatLocation(first.source.locate(['spec', 'task_type']));
        return problemAt(prompt.source, ['spec', 'task_type'], {
            code: 'duplicate-name',
            message: `Another prompt serves the task type "${taskType}" already: ${place}.`,
            hint: 'Give each prompt its own task_type.',
        });
    });
}
