/** A secret as it is and as programs write it down: in JSON, in JSON within JSON, in addresses, and in Base64. */
export declare function spellSecret(secret: string): readonly string[];
