import path from 'node:path';
import { createIdCounter } from "../model/check-id.js";
import { bindJudgedCheck } from "./bind-assertions.js";
const DEFAULT_SAMPLE = 5;
const EVERYTHING = 100;
/** The lists of evals that hold for a whole arena: of the pack, in the arena's place, of the prompts of the pack. */
export function evalListsOf({ config, pack }) {
    const inPlace = {
        source: config.source,
        path: ['spec', 'pack_evals'],
        evals: config.spec.pack_evals ?? [],
    };
    if (pack === undefined)
        return [inPlace];
    const { source, content } = pack;
    return [
        { source, path: ['evals'], evals: content.evals ?? [] },
        inPlace,
        ...Object.entries(content.prompts ?? {}).map(([name, { evals = [] }]) => ({
            source,
            path: ['prompts', name, 'evals'],
            evals,
        })),
    ];
}
/** The evals that a prompt adds. */
export function evalListOf({ source, spec }) {
    return { source, path: ['spec', 'evals'], evals: spec.evals ?? [] };
}
/** Finds what is wrong with the checks of every list, those that are switched off or overridden included. */
export function examineEvals(lists, setting) {
    for (const placed of lists.flatMap(placeEvals))
        bindEval(placed, setting, createIdCounter());
}
/**
 * Binds the evals of several lists as one: an eval takes the place of an earlier one of its id, others are appended.
 * Those that are switched off are left out.
 */
export function bindPackEvals(lists, setting) {
    const merged = new Map(lists.flatMap(placeEvals).map((placed) => [placed.definition.id, placed]));
    const numberId = createIdCounter();
    // What is wrong with them has been said once.
    const silent = { ...setting, problems: [] };
    return [...merged.values()]
        .filter(({ definition }) => definition.enabled !== false)
        .map((placed) => bindEval(placed, silent, numberId));
}
function placeEvals(list) {
    return list.evals.map((definition, index) => ({ definition, index, list }));
}
function bindEval({ definition, index, list }, setting, numberId) {
    const { trigger, metric, groups, sample_percentage: percentage = DEFAULT_SAMPLE } = definition;
    const configured = {
        use: 'pack-eval',
        scope: trigger === 'every_turn' || trigger === 'sample_turns' ? 'turn' : 'conversation',
        index,
        type: definition.type,
        params: definition.params,
        source: list.source,
        path: [...list.path, index],
        directory: path.dirname(list.source.absolutePath),
    };
    return {
        evalId: definition.id,
        check: bindJudgedCheck(configured, setting, numberId),
        samplePercentage: trigger.startsWith('sample_') ? percentage : EVERYTHING,
        ...(metric === undefined ? {} : { metric: metric }),
        ...(groups === undefined ? {} : { groups }),
    };
}
