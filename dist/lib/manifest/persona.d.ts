import { z } from 'zod';
/** How much a persona says. */
export declare const verbosities: readonly ["short", "medium", "long"];
/** How hard a persona makes it. */
export declare const challengeLevels: readonly ["low", "medium", "high"];
declare const personaSpecSchema: z.ZodObject<{
    id: z.ZodString;
    description: z.ZodString;
    prompt_activity: z.ZodOptional<z.ZodString>;
    fragments: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        path: z.ZodOptional<z.ZodString>;
        required: z.ZodBoolean;
    }, z.core.$strip>>>;
    system_template: z.ZodOptional<z.ZodString>;
    required_vars: z.ZodOptional<z.ZodArray<z.ZodString>>;
    optional_vars: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    system_prompt: z.ZodOptional<z.ZodString>;
    goals: z.ZodOptional<z.ZodArray<z.ZodString>>;
    constraints: z.ZodOptional<z.ZodArray<z.ZodString>>;
    style: z.ZodObject<{
        verbosity: z.ZodString;
        challenge_level: z.ZodString;
        friction_tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
        formality: z.ZodOptional<z.ZodString>;
        expressive: z.ZodOptional<z.ZodUnknown>;
        characterization_rubric: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$strip>;
    defaults: z.ZodObject<{
        temperature: z.ZodOptional<z.ZodNumber>;
        seed: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>;
}, z.core.$strip>;
/** The schema of a Persona manifest. */
export declare const personaSchema: z.ZodObject<{
    metadata: z.ZodObject<{
        name: z.ZodString;
        namespace: z.ZodOptional<z.ZodString>;
        labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strip>;
    spec: z.ZodObject<{
        id: z.ZodString;
        description: z.ZodString;
        prompt_activity: z.ZodOptional<z.ZodString>;
        fragments: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            path: z.ZodOptional<z.ZodString>;
            required: z.ZodBoolean;
        }, z.core.$strip>>>;
        system_template: z.ZodOptional<z.ZodString>;
        required_vars: z.ZodOptional<z.ZodArray<z.ZodString>>;
        optional_vars: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        system_prompt: z.ZodOptional<z.ZodString>;
        goals: z.ZodOptional<z.ZodArray<z.ZodString>>;
        constraints: z.ZodOptional<z.ZodArray<z.ZodString>>;
        style: z.ZodObject<{
            verbosity: z.ZodString;
            challenge_level: z.ZodString;
            friction_tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
            formality: z.ZodOptional<z.ZodString>;
            expressive: z.ZodOptional<z.ZodUnknown>;
            characterization_rubric: z.ZodOptional<z.ZodUnknown>;
        }, z.core.$strip>;
        defaults: z.ZodObject<{
            temperature: z.ZodOptional<z.ZodNumber>;
            seed: z.ZodOptional<z.ZodInt>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    $schema: z.ZodOptional<z.ZodURL>;
    apiVersion: z.ZodLiteral<"promptkit.altairalabs.ai/v1alpha1">;
    kind: z.ZodLiteral<"Persona">;
}, z.core.$strip>;
/** Who a simulated user is. */
export type Persona = z.infer<typeof personaSpecSchema>;
export {};
