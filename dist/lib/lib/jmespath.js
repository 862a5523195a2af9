import { compile, getRegisteredFunctions, TreeInterpreter } from '@jmespath-community/jmespath';
import { createBoundedCache } from "./bounded-cache.js";
import { textOfThrown } from "./error-like.js";
import { isJsonObject } from "./json.js";
const compiled = createBoundedCache(256);
/** Compiles a JMESPath expression; a syntax error or an unknown function throws an Error that says why. */
export function compileJsonQuery(expression) {
    return compiled.getOrCreate(expression, () => compileQuery(expression));
}
/** What a JMESPath expression selects from a JSON value. */
export function searchJson(value, expression) {
    return compileJsonQuery(expression).search(value);
}
function compileQuery(expression) {
    const tree = explained(() => compile(expression));
    const unknown = findUnknownFunction(tree, new Set(getRegisteredFunctions()));
    if (unknown !== undefined)
        throw new Error(`unknown function ${unknown}()`);
    return {
        source: expression,
        search: (value) => explained(() => TreeInterpreter.search(tree, value)) ?? null,
    };
}
function explained(run) {
    try {
        return run();
    }
    catch (error) {
        throw new Error(textOfThrown(error), { cause: error });
    }
}
function findUnknownFunction(node, known) {
    const children = Array.isArray(node) ? node : isJsonObject(node) ? Object.values(node) : [];
    if (isJsonObject(node) && node.type === 'Function' && typeof node.name === 'string') {
        if (!known.has(node.name))
            return node.name;
    }
    for (const child of children) {
        const unknown = findUnknownFunction(child, known);
        if (unknown !== undefined)
            return unknown;
    }
    return undefined;
}
