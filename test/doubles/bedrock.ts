import type { ServerResponse } from 'node:http';
import { type AwsKey, faultOfSignature } from './aws-signature.ts';
import { eventStreamMessage } from './event-stream.ts';
import { type HttpDouble, startHttpDouble } from './http-server.ts';

/** An exception amid a stream, as Bedrock names it. */
export interface StreamException {
  readonly exception: string;
  readonly message: string;
}

/** What a double of Bedrock says to those who signed well. */
export interface BedrockAnswers {
  /** Instead of an answer: a status, with what AWS says of it. */
  readonly refusal?: { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
  /** To a call that is not streamed. */
  readonly whole?: object;
  /** Events of the Messages API, or an exception. */
  readonly events?: readonly (object | StreamException)[];
}

/** Starts a server that looks at the signature of every request as Bedrock does, then invokes nothing. */
export function startBedrock(key: AwsKey, answers: BedrockAnswers): Promise<HttpDouble> {
  return startHttpDouble((request, response) => {
    const fault = faultOfSignature(request, key);
    if (fault !== undefined) {
      response.writeHead(403, {
        'content-type': 'application/json',
        'x-amzn-errortype': 'InvalidSignatureException',
      });
      response.end(JSON.stringify({ message: `The request was refused: ${fault}` }));
    } else if (answers.refusal !== undefined) {
      const { status, headers } = answers.refusal;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ message: 'Not now.' }));
    } else if (request.path.endsWith('/invoke')) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answers.whole));
    } else if (request.path.endsWith('/invoke-with-response-stream')) {
      response.setHeader('content-type', 'application/vnd.amazon.eventstream');
      writeEvents(response, answers.events ?? []);
    } else response.writeHead(404).end();
  });
}

function writeEvents(response: ServerResponse, events: NonNullable<BedrockAnswers['events']>): void {
  for (const event of events) response.write('exception' in event ? exceptionOf(event) : chunkOf(event));
  response.end();
}

function chunkOf(event: object): Buffer {
  const bytes = Buffer.from(JSON.stringify(event), 'utf8').toString('base64');
  const headers = { ':event-type': 'chunk', ':content-type': 'application/json', ':message-type': 'event' };
  return eventStreamMessage(headers, JSON.stringify({ bytes }));
}

function exceptionOf({ exception, message }: StreamException): Buffer {
  const headers = {
    ':exception-type': exception,
    ':content-type': 'application/json',
    ':message-type': 'exception',
  };
  return eventStreamMessage(headers, JSON.stringify({ message }));
}
