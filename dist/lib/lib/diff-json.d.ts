import { type JsonValue } from './json.ts';
/** A place of a JSON value that is not what it was. */
export interface JsonChange {
    /** Such as `order.items[0].sku`; empty for the value as a whole. */
    readonly path: string;
    /** Canonical JSON; absent where there was nothing. */
    readonly before?: string;
    readonly now?: string;
}
/** Where two JSON values differ, in the order of sorted keys; a value that differs everywhere is one change. */
export declare function diffJson(before: JsonValue, now: JsonValue): readonly JsonChange[];
