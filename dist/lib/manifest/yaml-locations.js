import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { isMergePair } from "./yaml-nodes.js";
/** Follows a path through aliases and merge keys as far as it leads. */
export function createNodeFinder(root, targets) {
    const indices = new WeakMap();
    const resolve = (node) => (isAlias(node) ? targets.get(node) : node);
    function pairsOf(map) {
        const known = indices.get(map);
        if (known !== undefined)
            return known;
        const pairs = new Map();
        for (const pair of map.items)
            if (!isMergePair(pair))
                pairs.set(keyText(resolve(pair.key)), pair);
        indices.set(map, pairs);
        return pairs;
    }
    /** The pair of a key, where need be from a merged mapping, with the anchor it was merged from. */
    function pairOf(map, key) {
        const own = pairsOf(map).get(key);
        if (own !== undefined)
            return { pair: own, anchor: undefined };
        const merged = map.items.filter(isMergePair).flatMap(({ value }) => {
            const target = resolve(value);
            return isSeq(target) ? target.items : [value];
        });
        for (const source of merged) {
            const target = resolve(source);
            const found = isMap(target) ? pairOf(target, key) : undefined;
            if (found !== undefined)
                return { pair: found.pair, anchor: found.anchor ?? anchorOf(source) };
        }
        return undefined;
    }
    function step(from, part) {
        const parent = resolve(from.node);
        const anchor = anchorOf(from.node) ?? from.anchor;
        const depth = from.depth + 1;
        if (isSeq(parent)) {
            const item = typeof part === 'number' ? parent.items[part] : undefined;
            return item === undefined ? undefined : { node: item, key: undefined, anchor, depth };
        }
        const found = isMap(parent) ? pairOf(parent, String(part)) : undefined;
        if (found === undefined)
            return undefined;
        const node = (found.pair.value ?? undefined);
        return { node, key: found.pair.key, anchor: found.anchor ?? anchor, depth };
    }
    return (path) => {
        let found = { node: root ?? undefined, key: undefined, anchor: undefined, depth: 0 };
        for (const part of path) {
            const next = step(found, part);
            if (next === undefined)
                return found;
            found = next;
        }
        return found;
    };
}
function anchorOf(node) {
    return isAlias(node) ? node.source : undefined;
}
function keyText(key) {
    return isScalar(key) ? String(key.value ?? '') : '';
}
