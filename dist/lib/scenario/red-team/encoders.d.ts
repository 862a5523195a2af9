/** Puts a text into another form, to see whether an agent obeys what it would refuse in plain words. */
export interface EncodingTechnique {
    readonly name: string;
    transform(text: string): string;
}
/** The built-in encodings; each says how it is to be read. */
export declare const encodingTechniques: readonly [{
    readonly name: "base64";
    readonly transform: (text: string) => string;
}, {
    readonly name: "rot13";
    readonly transform: (text: string) => string;
}, {
    readonly name: "leetspeak";
    readonly transform: (text: string) => string;
}, {
    readonly name: "char_split";
    readonly transform: (text: string) => string;
}, {
    readonly name: "code_block";
    readonly transform: (text: string) => string;
}];
