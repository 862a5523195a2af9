/** A request as it left. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A `fetch` that goes nowhere, and what was asked of it. */
export interface RecordingFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: readonly SentRequest[];
}

/** Makes a `fetch` that keeps every request and gives the answer to all of them. */
export function createRecordingFetch(answer: (request: SentRequest) => Response): RecordingFetch {
  const sent: SentRequest[] = [];
  return {
    sent,
    async fetch(input, init) {
      const request = new Request(input, init);
      const noted = {
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: JSON.parse(await request.text()) as unknown,
      };
      sent.push(noted);
      return answer(noted);
    },
  };
}
