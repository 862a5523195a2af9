import { z } from 'zod';
import { ProviderError } from "../../errors/provider-error.js";
import { lazily } from "../../lib/lazily.js";
import { parseJson } from "../../lib/parse-json.js";
import { fromUsd } from "../../model/money.js";
import { toCompletion } from "../answer.js";
import { createCallFailure } from "../call-failure.js";
import { createCalledProvider } from "../called-provider.js";
import { openConnection } from "../connection.js";
import { GEMINI_URL, splitGeminiAddress } from "../gemini/create-client.js";
import { badAnswerFailure } from "../provider-failures.js";
import { settingsError } from "../settings-error.js";
/** US dollars per image, whatever its size: https://ai.google.dev/gemini-api/docs/pricing (2025). */
const USD_PER_IMAGE = 0.04;
const answerSchema = lazily(() => z.looseObject({
    predictions: z
        .array(z.looseObject({
        bytesBase64Encoded: z.string().optional(),
        mimeType: z.string().optional(),
        raiFilteredReason: z.string().optional(),
    }))
        .optional(),
}));
/** A model that draws what the last message of the user says. It costs a flat price per image; tokens are not counted. */
export function createImagenProvider(manifest, setting) {
    const { id, spec } = manifest;
    if (spec.platform?.type)
        throw settingsError(manifest, 'Imagen is not called through a platform');
    const { baseUrl, headers, fetch, conceal } = openConnection(manifest, setting, GEMINI_URL);
    const { address, apiVersion } = splitGeminiAddress(baseUrl);
    const key = setting.credential?.apiKey;
    const ask = async (body, signal) => {
        const response = await fetch(`${address}/${apiVersion}/models/${spec.model}:predict`, {
            method: 'POST',
            headers: {
                'Content-Type': 'application/json',
                ...(key === undefined ? {} : { 'x-goog-api-key': key }),
                ...headers,
            },
            body: JSON.stringify(body),
            signal,
        });
        const answer = parseJson(await response.text());
        if ('value' in answer)
            return answer.value;
        throw badAnswerFailure(id, `it is no JSON: ${answer.reason}`);
    };
    return createCalledProvider(id, [], {
        prepare: async (request) => toBody(id, request),
        ask,
        read: (_, request, response) => toCompletion(manifest, readImages(id, response), { request, response }, conceal),
        failureOf: createCallFailure(id, conceal, { reportOf: () => undefined }),
    });
}
function toBody(provider, { messages }) {
    const last = messages.at(-1);
    const prompt = last?.role === 'user' ? last.content.trim() : '';
    if (prompt === '') {
        throw new ProviderError({
            code: 'PROVIDER_BAD_REQUEST',
            message: `Provider "${provider}" draws what the user says last; let the user say it in words.`,
        });
    }
    return {
        instances: [{ prompt }],
        parameters: { sampleCount: 1, aspectRatio: '1:1', personGeneration: 'allow_adult' },
    };
}
function readImages(provider, response) {
    const parsed = answerSchema().safeParse(response);
    if (!parsed.success)
        throw badAnswerFailure(provider, 'it is no answer of the Imagen API');
    const { predictions = [] } = parsed.data;
    const parts = predictions.flatMap(({ bytesBase64Encoded: base64, mimeType }) => base64 ? [{ type: 'image', mimeType: mimeType ?? 'image/png', source: { kind: 'inline', base64 } }] : []);
    // The API leaves out what its filters took away, with a reason or without.
    if (parts.length === 0)
        throw drewNothing(provider, predictions[0]?.raiFilteredReason);
    const price = fromUsd(USD_PER_IMAGE * parts.length);
    const cost = {
        inputTokens: 0,
        outputTokens: 0,
        inputCost: fromUsd(0),
        outputCost: price,
        totalCost: price,
    };
    return { content: '', parts, toolCalls: [], finishReason: 'stop', usage: cost };
}
function drewNothing(provider, reason) {
    return new ProviderError({
        code: 'PROVIDER_BLOCKED',
        message: `Provider "${provider}" drew nothing${reason ? `: ${reason}` : ''}. Change what the user says.`,
    });
}
