/** What a model is told that plays the user. */
export declare function simulatorSystemPrompt(description: string, persona?: string): string;
