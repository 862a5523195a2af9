import type { JsonObject } from '../../lib/json.ts';
import type { CompletionRequest } from '../provider.ts';
import { type BodyContext } from './request-parts.ts';
/** The body of a request to Responses, which knows no seed. What the request leaves open is not sent. */
export declare function buildResponsesBody(request: CompletionRequest, context: BodyContext, isStreamed: boolean): Promise<JsonObject>;
