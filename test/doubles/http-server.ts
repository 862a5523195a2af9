import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a double saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** An HTTP server on loopback; disposing it ends it. */
export interface HttpDouble extends AsyncDisposable {
  readonly url: string;
  /** Requests in the order they came. */
  readonly seen: readonly SeenRequest[];
}

/** Starts a server that answers every request with the given function. */
export async function startHttpDouble(
  answer: (request: SeenRequest, response: ServerResponse) => void | Promise<void>,
): Promise<HttpDouble> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url: path = '', headers } = request;
    const noted = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
    seen.push(noted);
    await answer(noted, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
