import { z } from 'zod';
/** How a tool can be carried out. */
export declare const toolModes: readonly ["mock", "live", "mcp", "a2a"];
declare const httpSchema: z.ZodObject<{
    url: z.ZodString;
    method: z.ZodString;
    headers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    headers_from_env: z.ZodOptional<z.ZodArray<z.ZodString>>;
    timeout_ms: z.ZodInt;
    redact: z.ZodOptional<z.ZodArray<z.ZodString>>;
    request: z.ZodOptional<z.ZodObject<{
        query_params: z.ZodOptional<z.ZodArray<z.ZodString>>;
        header_params: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        body_mapping: z.ZodOptional<z.ZodString>;
        exclude: z.ZodOptional<z.ZodArray<z.ZodString>>;
        static_query: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        static_headers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        static_body: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    }, z.core.$strip>>;
    response: z.ZodOptional<z.ZodObject<{
        body_mapping: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>;
    multimodal: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strip>;
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
        request: z.ZodOptional<z.ZodObject<{
            query_params: z.ZodOptional<z.ZodArray<z.ZodString>>;
            header_params: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            body_mapping: z.ZodOptional<z.ZodString>;
            exclude: z.ZodOptional<z.ZodArray<z.ZodString>>;
            static_query: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            static_headers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            static_body: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        }, z.core.$strip>>;
        response: z.ZodOptional<z.ZodObject<{
            body_mapping: z.ZodOptional<z.ZodString>;
        }, z.core.$strip>>;
        multimodal: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$strip>>;
    a2a: z.ZodOptional<z.ZodObject<{
        agent_url: z.ZodOptional<z.ZodString>;
        skill_id: z.ZodOptional<z.ZodString>;
        timeout_ms: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    mock_parts: z.ZodOptional<z.ZodArray<z.ZodObject<{
        type: z.ZodString;
        text: z.ZodOptional<z.ZodString>;
        media: z.ZodOptional<z.ZodObject<{
            file_path: z.ZodOptional<z.ZodString>;
            url: z.ZodOptional<z.ZodString>;
            data: z.ZodOptional<z.ZodString>;
            storage_reference: z.ZodOptional<z.ZodString>;
            mime_type: z.ZodString;
            detail: z.ZodOptional<z.ZodString>;
            caption: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
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
            request: z.ZodOptional<z.ZodObject<{
                query_params: z.ZodOptional<z.ZodArray<z.ZodString>>;
                header_params: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
                body_mapping: z.ZodOptional<z.ZodString>;
                exclude: z.ZodOptional<z.ZodArray<z.ZodString>>;
                static_query: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
                static_headers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
                static_body: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
            }, z.core.$strip>>;
            response: z.ZodOptional<z.ZodObject<{
                body_mapping: z.ZodOptional<z.ZodString>;
            }, z.core.$strip>>;
            multimodal: z.ZodOptional<z.ZodUnknown>;
        }, z.core.$strip>>;
        a2a: z.ZodOptional<z.ZodObject<{
            agent_url: z.ZodOptional<z.ZodString>;
            skill_id: z.ZodOptional<z.ZodString>;
            timeout_ms: z.ZodOptional<z.ZodInt>;
        }, z.core.$strip>>;
        mock_parts: z.ZodOptional<z.ZodArray<z.ZodObject<{
            type: z.ZodString;
            text: z.ZodOptional<z.ZodString>;
            media: z.ZodOptional<z.ZodObject<{
                file_path: z.ZodOptional<z.ZodString>;
                url: z.ZodOptional<z.ZodString>;
                data: z.ZodOptional<z.ZodString>;
                storage_reference: z.ZodOptional<z.ZodString>;
                mime_type: z.ZodString;
                detail: z.ZodOptional<z.ZodString>;
                caption: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
    }, z.core.$strip>;
    $schema: z.ZodOptional<z.ZodURL>;
    apiVersion: z.ZodLiteral<"promptkit.altairalabs.ai/v1alpha1">;
    kind: z.ZodLiteral<"Tool">;
}, z.core.$strip>;
/** The call of a live tool. */
export type HttpCall = z.infer<typeof httpSchema>;
/** A function that a model may call. */
export type Tool = z.infer<typeof toolSpecSchema>;
export {};
