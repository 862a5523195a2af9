import { isJsonObject } from "./json.js";
const SCHEMA_KEYWORDS = new Set([
    'additionalItems',
    'additionalProperties',
    'contains',
    'contentSchema',
    'else',
    'if',
    'items',
    'not',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
]);
const LIST_KEYWORDS = new Set(['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems']);
const MAP_KEYWORDS = new Set([
    '$defs',
    'definitions',
    'dependencies',
    'dependentSchemas',
    'patternProperties',
    'properties',
]);
/**
 * Rewrites a JSON Schema of draft 4 to 2020-12 so that one validator takes it: `$schema` goes, the draft 4 spellings
 * of `id` and of exclusive bounds become the newer ones, and keywords that would change how the validator works go.
 */
export function upgradeSchema(schema) {
    if (!isJsonObject(schema))
        return schema;
    const upgraded = {};
    for (const [keyword, value] of Object.entries(schema)) {
        if (keyword !== '$schema' && keyword !== '$async')
            upgraded[keyword] = upgradeKeyword(keyword, value);
    }
    upgradeBound(upgraded, 'minimum', 'exclusiveMinimum');
    upgradeBound(upgraded, 'maximum', 'exclusiveMaximum');
    if ('id' in upgraded) {
        if (typeof upgraded.id === 'string' && upgraded.$id === undefined)
            upgraded.$id = upgraded.id;
        delete upgraded.id;
    }
    // OpenAPI's word; alone it says nothing, and the validator would refuse it.
    if (upgraded.type === undefined)
        delete upgraded.nullable;
    return upgraded;
}
function upgradeKeyword(keyword, value) {
    if (LIST_KEYWORDS.has(keyword) && Array.isArray(value))
        return value.map(upgradeSchema);
    if (MAP_KEYWORDS.has(keyword) && isJsonObject(value))
        return upgradeEntries(value);
    return SCHEMA_KEYWORDS.has(keyword) ? upgradeSchema(value) : value;
}
function upgradeEntries(schemas) {
    return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, upgradeSchema(schema)]));
}
/** Draft 4 says `minimum: 5, exclusiveMinimum: true` where later drafts say `exclusiveMinimum: 5`. */
function upgradeBound(schema, bound, exclusive) {
    const isExclusive = schema[exclusive];
    if (typeof isExclusive !== 'boolean')
        return;
    delete schema[exclusive];
    if (isExclusive && schema[bound] !== undefined) {
        schema[exclusive] = schema[bound];
        delete schema[bound];
    }
}
