import { z } from 'zod';
/** The only version of the manifest format so far. */
export const API_VERSION = 'promptkit.altairalabs.ai/v1alpha1';
const labels = z.record(z.string(), z.string());
const metadataShape = {
    name: z
        .string()
        .min(1)
        .describe('Name of the manifest; what other manifests, filters and results call it.'),
    namespace: z.string().optional().describe('Namespace of the resource; informational.'),
    labels: labels.optional().describe('Key-value pairs for organising resources; informational.'),
    annotations: labels.optional().describe('Further facts about the resource; informational.'),
};
const strictMetadata = z.strictObject(metadataShape);
const tolerantMetadata = z.object(metadataShape);
const metadataDescription = 'What the manifest is called.';
const specDescription = 'What the manifest says; its keys depend on the kind.';
function headOf(kind) {
    return {
        $schema: z.url().optional().describe('Address of a JSON Schema for editors; never fetched.'),
        apiVersion: z.literal(API_VERSION).describe('Version of the manifest format.'),
        kind: z.literal(kind).describe('What the manifest describes.'),
    };
}
/** The schema of a whole manifest; unknown keys are errors. */
export function manifestSchema(kind, spec) {
    return z.strictObject({
        ...headOf(kind),
        metadata: strictMetadata.describe(metadataDescription),
        spec: spec.describe(specDescription),
    });
}
/** The schema of a manifest whose unknown keys PromptArena tolerates; they become warnings. */
export function tolerantManifestSchema(kind, spec) {
    return z.object({
        ...headOf(kind),
        metadata: tolerantMetadata.describe(metadataDescription),
        spec: spec.describe(specDescription),
    });
}
