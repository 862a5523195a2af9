import type { AgentCard, Message, Part, Task, TaskState } from '@a2a-js/sdk';
import {
  AgentEvent,
  DefaultRequestHandler,
  InMemoryTaskStore,
  JsonRpcTransportHandler,
  ServerCallContext,
} from '@a2a-js/sdk/server';
import { type HttpDouble, startHttpDouble } from './http-server.ts';

/** How the agent answers: with a message, or with a task in a state. */
export type AgentAnswer =
  | { readonly message: string }
  | { readonly state: TaskState; readonly status?: string; readonly artifacts?: readonly string[] };

/** An agent of the A2A SDK on loopback. */
export interface AgentDouble extends HttpDouble {
  /** Messages in the order they came. */
  readonly messages: readonly Message[];
}

const text = (value: string): Part => ({
  content: { $case: 'text', value },
  metadata: undefined,
  filename: '',
  mediaType: 'text/plain',
});

/** Starts an agent with two skills; every message gets the same answer, and a wrong key is refused. */
export async function startAgent(
  answer: AgentAnswer,
  options: { readonly key?: string; readonly cardPath?: string; readonly inputModes?: string[] } = {},
): Promise<AgentDouble> {
  const { cardPath = '/.well-known/agent-card.json', key } = options;
  const messages: Message[] = [];
  let handler: JsonRpcTransportHandler | undefined;
  let card: AgentCard | undefined;
  const server = await startHttpDouble(async (request, response) => {
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (key !== undefined && request.headers.authorization !== `Bearer ${key}`) {
      json(401, `not ${request.headers.authorization}`);
    } else if (request.method === 'GET') {
      if (request.path === cardPath) json(200, card);
      else json(404, {});
    } else {
      const context = new ServerCallContext({ requestedVersion: '1.0' });
      json(200, await handler?.handle(JSON.parse(request.body), context));
    }
  });
  card = cardOf(server.url, options.inputModes);
  handler = new JsonRpcTransportHandler(
    new DefaultRequestHandler(card, new InMemoryTaskStore(), {
      async execute({ userMessage, taskId, contextId }, bus) {
        messages.push(userMessage);
        bus.publish(
          'message' in answer
            ? AgentEvent.message(messageOf(contextId, answer.message))
            : AgentEvent.task(taskOf(taskId, contextId, answer)),
        );
        bus.finished();
      },
      async cancelTask() {},
    }),
  );
  return { ...server, messages };
}

function messageOf(contextId: string, said: string): Message {
  return {
    messageId: 'answer-1',
    contextId,
    taskId: '',
    role: 2,
    parts: [text(said)],
    metadata: undefined,
    extensions: [],
    referenceTaskIds: [],
  };
}

function taskOf(
  id: string,
  contextId: string,
  { state, status, artifacts = [] }: Exclude<AgentAnswer, { message: string }>,
): Task {
  const message = status === undefined ? undefined : messageOf(contextId, status);
  return {
    id,
    contextId,
    status: { state, message, timestamp: undefined },
    artifacts: artifacts.map((part, index) => ({
      artifactId: `artifact-${index}`,
      name: '',
      description: '',
      parts: [text(part)],
      metadata: undefined,
      extensions: [],
    })),
    history: [],
    metadata: undefined,
  };
}

function cardOf(url: string, inputModes: string[] = ['text/plain']): AgentCard {
  const skill = (id: string, description: string) => ({
    id,
    name: `Skill ${id}`,
    description,
    tags: [],
    examples: [],
    inputModes: [],
    outputModes: [],
    securityRequirements: [],
  });
  return {
    name: 'Travel Desk',
    description: 'Books journeys.',
    supportedInterfaces: [
      { url: `${url}/rpc`, protocolBinding: 'JSONRPC', tenant: '', protocolVersion: '1.0' },
    ],
    provider: undefined,
    version: '1.0.0',
    capabilities: { extensions: [] },
    securitySchemes: {},
    securityRequirements: [],
    defaultInputModes: inputModes,
    defaultOutputModes: ['text/plain'],
    skills: [skill('book-flight', 'Books flights.'), skill('cancel', '')],
    signatures: [],
  };
}
