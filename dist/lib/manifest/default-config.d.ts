/** The Arena manifest of a directory, and of an invocation that names none. */
export declare const DEFAULT_CONFIG = "config.arena.yaml";
