import { hash } from 'node:crypto';
import { canonicalJson } from "./json.js";
/** The SHA-256 of a text in hex digits. */
export function sha256(text) {
    return hash('sha256', text, 'hex');
}
/** The first 8 hex digits of the SHA-256 of a text. */
export function hash8(text) {
    return sha256(text).slice(0, 8);
}
/** The first 8 hex digits of the SHA-256 of a value's canonical JSON. */
export function hashValue8(value) {
    return hash8(canonicalJson(value ?? null));
}
