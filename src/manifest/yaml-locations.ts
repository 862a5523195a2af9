import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { DocumentPath } from './loaded-arena.ts';
import { isMergePair } from './yaml-nodes.ts';

/** Where a path of a document leads. */
export interface FoundNode {
  /** The value as written: an alias stays an alias. Undefined where nothing stands. */
  readonly node: Node | undefined;
  /** The key before it, in a mapping. */
  readonly key: Node | undefined;
  /** The innermost anchor the path went through. */
  readonly anchor: string | undefined;
  /** How many parts of the path could be followed. */
  readonly depth: number;
}

interface FoundPair {
  readonly pair: Pair;
  /** The anchor it was merged from. */
  readonly anchor: string | undefined;
}

/** Follows a path through aliases and merge keys as far as it leads. */
export function createNodeFinder(
  root: Node | null,
  targets: ReadonlyMap<Alias, Node>,
): (path: DocumentPath) => FoundNode {
  const indices = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const resolve = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);

  function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = indices.get(map);
    if (known !== undefined) return known;
    const pairs = new Map<string, Pair>();
    for (const pair of map.items) if (!isMergePair(pair)) pairs.set(keyText(resolve(pair.key)), pair);
    indices.set(map, pairs);
    return pairs;
  }

  /** The pair of a key, where need be from a merged mapping, with the anchor it was merged from. */
  function pairOf(map: YAMLMap, key: string): FoundPair | undefined {
    const own = pairsOf(map).get(key);
    if (own !== undefined) return { pair: own, anchor: undefined };
    const merged = map.items.filter(isMergePair).flatMap(({ value }) => {
      const target = resolve(value);
      return isSeq(target) ? target.items : [value];
    });
    for (const source of merged) {
      const target = resolve(source);
      const found = isMap(target) ? pairOf(target, key) : undefined;
      if (found !== undefined) return { pair: found.pair, anchor: found.anchor ?? anchorOf(source) };
    }
    return undefined;
  }

  function step(from: FoundNode, part: string | number): FoundNode | undefined {
    const parent = resolve(from.node);
    const anchor = anchorOf(from.node) ?? from.anchor;
    const depth = from.depth + 1;
    if (isSeq(parent)) {
      const item = typeof part === 'number' ? parent.items[part] : undefined;
      return item === undefined ? undefined : { node: item as Node, key: undefined, anchor, depth };
    }
    const found = isMap(parent) ? pairOf(parent, String(part)) : undefined;
    if (found === undefined) return undefined;
    const node = (found.pair.value ?? undefined) as Node | undefined;
    return { node, key: found.pair.key as Node, anchor: found.anchor ?? anchor, depth };
  }

  return (path) => {
    let found: FoundNode = { node: root ?? undefined, key: undefined, anchor: undefined, depth: 0 };
    for (const part of path) {
      const next = step(found, part);
      if (next === undefined) return found;
      found = next;
    }
    return found;
  };
}

function anchorOf(node: unknown): string | undefined {
  return isAlias(node) ? node.source : undefined;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}
