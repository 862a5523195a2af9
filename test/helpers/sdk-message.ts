// Messages as the AI SDK's functions take them, by the documentation of `ModelMessage`: lists are writable.
type Json = null | string | number | boolean | { [key: string]: Json | undefined } | Json[];
type Data = string | Uint8Array | ArrayBuffer | URL;
interface Text {
  type: 'text';
  text: string;
}
interface File {
  type: 'file';
  data: Data;
  mediaType: string;
}
type Output =
  | { type: 'text' | 'error-text'; value: string }
  | { type: 'json' | 'error-json'; value: Json }
  | { type: 'content'; value: (Text | { type: 'media'; data: string; mediaType: string })[] }
  | { type: 'execution-denied'; reason?: string };

/** A message that `generateText` takes. */
export type SdkMessage =
  | { role: 'system'; content: string }
  | {
      role: 'user';
      content: string | (Text | File | { type: 'image'; image: Data; mediaType?: string })[];
    }
  | {
      role: 'assistant';
      content:
        | string
        | (
            | Text
            | File
            | { type: 'reasoning'; text: string }
            | { type: 'tool-call'; toolCallId: string; toolName: string; input: unknown }
          )[];
    }
  | {
      role: 'tool';
      content: { type: 'tool-result'; toolCallId: string; toolName: string; output: Output }[];
    };
