/** Renders a value as YAML whose every text is read back as it was; those of several lines stand as blocks. */
export declare function renderYaml(value: unknown): string;
