import { ManifestError } from "../errors/manifest-error.js";
/** Creates the note of an engine's conversations. */
export function createConversationsUnderWay() {
    const stores = new WeakMap();
    return {
        begin(store, ids) {
            const known = stores.get(store) ?? new Set();
            stores.set(store, known);
            const twice = ids.length === new Set(ids).size ? undefined : ids.find((id, index) => ids.indexOf(id) !== index);
            const taken = twice ?? ids.find((id) => known.has(id));
            if (taken !== undefined)
                throw underWay(taken);
            for (const id of ids)
                known.add(id);
            return {
                [Symbol.dispose]() {
                    for (const id of ids)
                        known.delete(id);
                },
            };
        },
    };
}
function underWay(id) {
    return new ManifestError({
        code: 'CONVERSATION_UNDER_WAY',
        message: `A conversation "${id}" is being held already, and two would write over each other. Wait for its end, or give ` +
            'this one a "conversationId" of its own.',
    });
}
