import { z } from 'zod';
/** How a tool can be carried out. */
export declare const toolModes: readonly ["mock", "live", "mcp", "a2a"];
declare const toolSpecSchema: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodString;
    input_schema: z.ZodUnknown;
    output_schema: z.ZodUnknown;
    mode: z.ZodString;
    timeout_ms: z.ZodOptional<z.ZodInt>;
    mock_result: z.ZodOptional<z.ZodUnknown>;
    mock_template: z.ZodOptional<z.ZodString>;
    mock_result_file: z.ZodOptional<z.ZodString>;
    mock_template_file: z.ZodOptional<z.ZodString>;
    http: z.ZodOptional<z.ZodObject<{
        url: z.ZodString;
        method: z.ZodString;
        headers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        headers_from_env: z.ZodOptional<z.ZodArray<z.ZodString>>;
        timeout_ms: z.ZodInt;
        redact: z.ZodOptional<z.ZodArray<z.ZodString>>;
        request: z.ZodOptional<z.ZodUnknown>;
        response: z.ZodOptional<z.ZodUnknown>;
        multimodal: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$strip>>;
    a2a: z.ZodOptional<z.ZodObject<{
        agent_url: z.ZodOptional<z.ZodString>;
        skill_id: z.ZodOptional<z.ZodString>;
        timeout_ms: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    mock_parts: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strip>;
/** The schema of a Tool manifest. */
export declare const toolSchema: z.ZodObject<{
    metadata: z.ZodObject<{
        name: z.ZodString;
        namespace: z.ZodOptional<z.ZodString>;
        labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strip>;
    spec: z.ZodObject<{
        name: z.ZodString;
        description: z.ZodString;
        input_schema: z.ZodUnknown;
        output_schema: z.ZodUnknown;
        mode: z.ZodString;
        timeout_ms: z.ZodOptional<z.ZodInt>;
        mock_result: z.ZodOptional<z.ZodUnknown>;
        mock_template: z.ZodOptional<z.ZodString>;
        mock_result_file: z.ZodOptional<z.ZodString>;
        mock_template_file: z.ZodOptional<z.ZodString>;
        http: z.ZodOptional<z.ZodObject<{
            url: z.ZodString;
            method: z.ZodString;
            headers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            headers_from_env: z.ZodOptional<z.ZodArray<z.ZodString>>;
            timeout_ms: z.ZodInt;
            redact: z.ZodOptional<z.ZodArray<z.ZodString>>;
            request: z.ZodOptional<z.ZodUnknown>;
            response: z.ZodOptional<z.ZodUnknown>;
            multimodal: z.ZodOptional<z.ZodUnknown>;
        }, z.core.$strip>>;
        a2a: z.ZodOptional<z.ZodObject<{
            agent_url: z.ZodOptional<z.ZodString>;
            skill_id: z.ZodOptional<z.ZodString>;
            timeout_ms: z.ZodOptional<z.ZodInt>;
        }, z.core.$strip>>;
        mock_parts: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$strip>;
    $schema: z.ZodOptional<z.ZodURL>;
    apiVersion: z.ZodLiteral<"promptkit.altairalabs.ai/v1alpha1">;
    kind: z.ZodLiteral<"Tool">;
}, z.core.$strip>;
/** A function that a model may call. */
export type Tool = z.infer<typeof toolSpecSchema>;
export {};
