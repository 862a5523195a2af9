/** The Arena manifest of a directory, and of an invocation that names none. */
export const DEFAULT_CONFIG = 'config.arena.yaml';
