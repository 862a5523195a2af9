import type { Location } from './location.ts';
/** One thing wrong in a manifest: where, what, and what to do. */
export interface Problem {
    /** An error keeps the arena from running; a warning does not. */
    readonly severity: 'error' | 'warning';
    /** Stable word in kebab-case, such as `unknown-key`. */
    readonly code: string;
    readonly location: Location;
    /** Path inside the document, such as `spec.turns[2].assertions[0].type`; empty for the document itself. */
    readonly path: string;
    /** What is wrong, one sentence. */
    readonly message: string;
    /** What to do about it, one sentence. */
    readonly hint?: string;
}
