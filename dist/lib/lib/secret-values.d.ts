/** The secrets among headers, by their names or by their looks. `Bearer` and the like are no secret. */
export declare function secretsOfHeaders(headers: unknown): readonly string[];
/** The secrets among settings, by their names alone: names of models and files look like keys. */
export declare function secretsOfSettings(settings: unknown): readonly string[];
/** What an address carries that nobody may see, as it is written and as it is sent; nothing where it is no address. */
export declare function secretsOfUrl(address: string | undefined): readonly string[];
/** The value of the header that stands for the name and password of an address; undefined where it has neither. */
export declare function basicSignIn({ username, password }: URL): string | undefined;
/** `Bearer` and the like are no secret, and a server may repeat the rest alone. */
export declare function withoutScheme(value: string): string;
