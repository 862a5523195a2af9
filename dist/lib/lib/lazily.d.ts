/** A value that is made when somebody asks for it, and once. */
export declare function lazily<T>(make: () => T): () => T;
