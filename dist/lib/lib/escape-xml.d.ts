/** Text for the content of an XML element; characters XML cannot hold are shown as `\x1b` or `\ufffe`. */
export declare function escapeXml(text: string): string;
/** Text for an XML attribute; line breaks survive as references. */
export declare function escapeXmlAttribute(text: string): string;
