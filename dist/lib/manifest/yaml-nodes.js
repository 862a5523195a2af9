import { isAlias, isMap, isScalar, isSeq, } from 'yaml';
/** Aliases and merges may blow a document up to this many nodes; only attacks come near it. */
const EXPANSION_LIMIT = 1_000_000;
/** Characters of a key that are repeated. */
const LONGEST_KEY = 200;
/** Whether a pair is a merge, `<<: *anchor`. */
export function isMergePair(pair) {
    const { key } = pair;
    if (!isScalar(key))
        return false;
    if (typeof key.value === 'symbol')
        return key.value.description === '<<';
    return key.value === '<<' && (key.type === undefined || key.type === 'PLAIN');
}
/**
 * Finds aliases that lead nowhere or back to themselves, keys that are not texts or are written twice, and documents that
 * explode. `text` is what the document was read from.
 */
export function inspectNodes(document, text, options) {
    const walk = new NodeWalk(text, options.integerKeys ? Number.isInteger : () => false);
    const size = walk.sizeOf(document.contents);
    // A slip that the rest is read in spite of must not let it through.
    if (size > EXPANSION_LIMIT && walk.faults.every(({ isSurvivable }) => isSurvivable === true)) {
        walk.faults.push({
            code: 'excessive-aliases',
            offset: 0,
            message: 'The aliases of this file multiply to more than a million values.',
            hint: 'Use fewer aliases inside anchors.',
        });
    }
    return walk;
}
/** One walk in document order; keeps the size of every anchored node, so that aliases cost nothing. */
class NodeWalk {
    faults = [];
    targets = new Map();
    #anchors = new Map();
    #sizes = new Map();
    #open = new Set();
    #text;
    #accepts;
    constructor(text, acceptsKey) {
        this.#text = text;
        this.#accepts = acceptsKey;
    }
    /** Number of values the node stands for once aliases are expanded. */
    sizeOf(node) {
        if (isAlias(node))
            return this.#sizeOfAlias(node);
        if (!isMap(node) && !isSeq(node) && !isScalar(node))
            return 1;
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        if (isScalar(node))
            return 1;
        this.#open.add(node);
        const size = isMap(node)
            ? this.#sizeOfMap(node)
            : node.items.reduce((sum, item) => sum + this.sizeOf(item), 1);
        this.#open.delete(node);
        if (node.anchor !== undefined)
            this.#sizes.set(node, size);
        return size;
    }
    #sizeOfMap(map) {
        const keys = new Set();
        return map.items.reduce((sum, pair) => sum + this.#sizeOfPair(pair, map, keys), 1);
    }
    #sizeOfAlias(alias) {
        const target = this.#anchors.get(alias.source);
        const offset = alias.range?.[0] ?? 0;
        if (target === undefined) {
            this.faults.push({
                code: 'unknown-anchor',
                offset,
                message: `The alias *${alias.source} has no anchor before it.`,
                hint: `Write &${alias.source} at the value it stands for, above this line.`,
            });
            return 1;
        }
        if (this.#open.has(target)) {
            this.faults.push({
                code: 'circular-alias',
                offset,
                message: `The alias *${alias.source} stands inside its own anchor, so it never ends.`,
                hint: 'Move the alias out of the value that it repeats.',
            });
            return 1;
        }
        this.targets.set(alias, target);
        return this.#sizes.get(target) ?? 1;
    }
    /** `known` grows by the key. */
    #sizeOfPair(pair, owner, known) {
        this.sizeOf(pair.key);
        const size = this.sizeOf(pair.value);
        this.#inspectRepetition(pair, known);
        if (isMergePair(pair))
            this.#inspectMerge(pair, owner);
        else
            this.#inspectKey(pair, owner);
        return size;
    }
    #inspectRepetition({ key }, known) {
        if (!isScalar(key))
            return;
        if (known.has(key.value)) {
            const offset = offsetOf(key) ?? 0;
            const written = /^(?:"[^"]*"|'[^']*'|[^:\s]+)/.exec(this.#text.slice(offset, offset + LONGEST_KEY));
            this.faults.push({
                code: 'duplicate-key',
                offset,
                message: `The key ${written?.[0] ?? ''} is written twice.`,
                hint: 'Remove one of the two.',
                isSurvivable: true,
            });
        }
        known.add(key.value);
    }
    #inspectMerge(pair, owner) {
        const resolved = this.#resolve(pair.value);
        const sources = isSeq(resolved) ? resolved.items.map((item) => this.#resolve(item)) : [resolved];
        // An alias without a target has been reported where it stands.
        if (sources.every((source) => isMap(source) || isAlias(source)))
            return;
        this.faults.push({
            code: 'bad-merge',
            offset: offsetOf(pair.value) ?? offsetOf(pair.key) ?? offsetOf(owner) ?? 0,
            message: 'Only mappings can be merged with "<<".',
            hint: 'Point it at the anchor of a mapping, or at a list of such anchors.',
        });
    }
    #inspectKey(pair, owner) {
        const key = this.#resolve(pair.key);
        if (isScalar(key) && (typeof key.value === 'string' || this.#accepts(key.value)))
            return;
        this.faults.push({
            code: 'non-string-key',
            offset: offsetOf(pair.key) ?? offsetOf(owner) ?? 0,
            message: isScalar(key) ? `The key ${String(key.value)} is not a text.` : 'A key must be a text.',
            hint: isScalar(key) ? `Quote it: "${String(key.value)}".` : 'Use a plain word as the key.',
            // A key that is a mapping or a list would be written out as a text, which takes for ever where keys stand in keys.
            ...(isScalar(key) ? { isSurvivable: true } : {}),
        });
    }
    #resolve(node) {
        return isAlias(node) ? (this.targets.get(node) ?? node) : node;
    }
}
function offsetOf(node) {
    return node?.range?.[0];
}
