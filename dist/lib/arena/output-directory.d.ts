/** Makes sure that results can be written, before anything runs. */
export declare function prepareOutputDirectory(directory: string): Promise<void>;
