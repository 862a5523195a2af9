/** Environment variables, handed down from the edge. */
export type Environment = Readonly<Record<string, string | undefined>>;
