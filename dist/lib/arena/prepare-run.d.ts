import type { CompleteRunOptions } from './run-options.ts';
/**
 * Loads the arenas of an invocation and settles what is run, in which lane, by which policy, and what is written. Whatever
 * the author must mend is thrown from here, before anything runs.
 */
export declare function prepareRun(asked: CompleteRunOptions): Promise<{
    access: import("./choose-mode.ts").ChosenMode;
    lane: import("../model/lane.ts").Lane;
    recording: import("./open-recording.ts").OpenRecording | undefined;
    mockFile: import("../manifest/loaded-arena.ts").LoadedMockFile | undefined;
    inputs: {
        readonly runs: readonly import("../plan/planned-run.ts").PlannedRun[];
        readonly graph: import("../plan/dependency-graph.ts").DependencyGraph;
    };
    filed: import("./join-policies.ts").JoinedPolicy;
    manifests: {
        providers: {
            file: string;
            group?: string | undefined;
        }[];
        defaults: {
            temperature?: number | undefined;
            max_tokens?: number | undefined;
            seed?: number | undefined;
            concurrency?: number | undefined;
            output?: {
                dir: string;
                formats: string[];
                json?: Record<string, never> | undefined;
                html?: {
                    file?: string | undefined;
                } | undefined;
                markdown?: {
                    include_details: boolean;
                    show_overview: boolean;
                    show_results_matrix: boolean;
                    show_failed_tests: boolean;
                    show_cost_summary: boolean;
                    file?: string | undefined;
                } | undefined;
                junit?: {
                    file?: string | undefined;
                } | undefined;
                recording?: {
                    enabled: boolean;
                    dir?: string | undefined;
                } | undefined;
            } | undefined;
            config_dir?: string | undefined;
            fail_on?: string[] | undefined;
            verbose?: boolean | undefined;
            html_report?: string | undefined;
            out_dir?: string | undefined;
            output_formats?: string[] | undefined;
            markdown_config?: {
                include_details: boolean;
                show_overview: boolean;
                show_results_matrix: boolean;
                show_failed_tests: boolean;
                show_cost_summary: boolean;
            } | undefined;
            run_timeout?: unknown;
            monitor?: unknown;
            inference?: unknown;
        };
        provider_specs?: Record<string, unknown> | undefined;
        scenario_specs?: Record<string, unknown> | undefined;
        eval_specs?: Record<string, unknown> | undefined;
        tool_specs?: Record<string, unknown> | undefined;
        judge_specs?: Record<string, {
            provider: string;
            model?: string | undefined;
        }> | undefined;
        prompt_specs?: Record<string, unknown> | undefined;
        skills?: unknown;
        globals?: {
            conversation_assertions?: {
                type: string;
                params: Record<string, unknown>;
                message?: string | undefined;
                when?: {
                    tool_called?: string | undefined;
                    tool_called_pattern?: string | undefined;
                    any_tool_called?: boolean | undefined;
                    min_tool_calls?: number | undefined;
                } | undefined;
                pass_threshold?: unknown;
            }[] | undefined;
        } | undefined;
        runtime?: unknown;
        workflow?: unknown;
        compositions?: unknown;
        memory?: unknown;
        agents?: unknown;
        deploy?: unknown;
        tts_providers?: unknown;
        stt_providers?: unknown;
        embedding_providers?: unknown;
        image_providers?: unknown;
        voices?: unknown;
        prompt_configs?: {
            id: string;
            file: string;
            vars?: Record<string, string> | undefined;
        }[] | undefined;
        judges?: {
            name: string;
            provider: string;
            model?: string | undefined;
        }[] | undefined;
        judge_defaults?: {
            prompt?: string | undefined;
            prompt_registry?: string | undefined;
        } | undefined;
        scenarios?: {
            file: string;
        }[] | undefined;
        evals?: {
            file: string;
        }[] | undefined;
        tools?: {
            file: string;
        }[] | undefined;
        pack_evals?: {
            id: string;
            type: string;
            trigger: string;
            params: Record<string, unknown>;
            description?: string | undefined;
            enabled?: boolean | undefined;
            sample_percentage?: number | undefined;
            metric?: {
                name: string;
                type: string;
                range?: {
                    min?: number | undefined;
                    max?: number | undefined;
                } | undefined;
            } | undefined;
            threshold?: unknown;
            message?: unknown;
            when?: unknown;
            groups?: string[] | undefined;
        }[] | undefined;
        mcp_servers?: {
            name: string;
            command?: string | undefined;
            args?: string[] | undefined;
            env?: Record<string, string> | undefined;
            working_dir?: string | undefined;
            url?: string | undefined;
            headers?: Record<string, string> | undefined;
            transport?: unknown;
            source?: unknown;
            scope?: unknown;
            timeout_ms?: number | undefined;
            tool_filter?: {
                allowlist?: string[] | undefined;
                blocklist?: string[] | undefined;
            } | undefined;
        }[] | undefined;
        a2a_agents?: {
            name: string;
            card?: {
                name: string;
                description: string;
                skills: {
                    id: string;
                    name: string;
                    description: string;
                    tags?: string[] | undefined;
                }[];
            } | undefined;
            responses?: {
                skill: string;
                match?: {
                    contains?: string | undefined;
                    regex?: string | undefined;
                } | undefined;
                response?: {
                    parts: {
                        text: string;
                    }[];
                } | undefined;
                error?: string | undefined;
            }[] | undefined;
            url?: string | undefined;
            auth?: {
                scheme: string;
                token?: string | undefined;
                token_env?: string | undefined;
            } | undefined;
            headers?: Record<string, string> | undefined;
            headers_from_env?: string[] | undefined;
            timeout_ms?: number | undefined;
            skill_filter?: {
                allowlist?: string[] | undefined;
                blocklist?: string[] | undefined;
            } | undefined;
        }[] | undefined;
        state_store?: {
            type: string;
            redis?: {
                address: string;
                password?: string | undefined;
                database?: number | undefined;
                ttl?: string | undefined;
                prefix?: string | undefined;
            } | undefined;
            file?: {
                root?: string | undefined;
                fsync?: unknown;
                ttl_days?: unknown;
            } | undefined;
        } | undefined;
        self_play?: {
            enabled: boolean;
            personas: {
                file: string;
            }[];
            roles: {
                id: string;
                provider: string;
            }[];
        } | undefined;
        pack_file?: string | undefined;
    }[];
    configs: import("../manifest/loaded-arena.ts").LoadedManifest<{
        providers: {
            file: string;
            group?: string | undefined;
        }[];
        defaults: {
            temperature?: number | undefined;
            max_tokens?: number | undefined;
            seed?: number | undefined;
            concurrency?: number | undefined;
            output?: {
                dir: string;
                formats: string[];
                json?: Record<string, never> | undefined;
                html?: {
                    file?: string | undefined;
                } | undefined;
                markdown?: {
                    include_details: boolean;
                    show_overview: boolean;
                    show_results_matrix: boolean;
                    show_failed_tests: boolean;
                    show_cost_summary: boolean;
                    file?: string | undefined;
                } | undefined;
                junit?: {
                    file?: string | undefined;
                } | undefined;
                recording?: {
                    enabled: boolean;
                    dir?: string | undefined;
                } | undefined;
            } | undefined;
            config_dir?: string | undefined;
            fail_on?: string[] | undefined;
            verbose?: boolean | undefined;
            html_report?: string | undefined;
            out_dir?: string | undefined;
            output_formats?: string[] | undefined;
            markdown_config?: {
                include_details: boolean;
                show_overview: boolean;
                show_results_matrix: boolean;
                show_failed_tests: boolean;
                show_cost_summary: boolean;
            } | undefined;
            run_timeout?: unknown;
            monitor?: unknown;
            inference?: unknown;
        };
        provider_specs?: Record<string, unknown> | undefined;
        scenario_specs?: Record<string, unknown> | undefined;
        eval_specs?: Record<string, unknown> | undefined;
        tool_specs?: Record<string, unknown> | undefined;
        judge_specs?: Record<string, {
            provider: string;
            model?: string | undefined;
        }> | undefined;
        prompt_specs?: Record<string, unknown> | undefined;
        skills?: unknown;
        globals?: {
            conversation_assertions?: {
                type: string;
                params: Record<string, unknown>;
                message?: string | undefined;
                when?: {
                    tool_called?: string | undefined;
                    tool_called_pattern?: string | undefined;
                    any_tool_called?: boolean | undefined;
                    min_tool_calls?: number | undefined;
                } | undefined;
                pass_threshold?: unknown;
            }[] | undefined;
        } | undefined;
        runtime?: unknown;
        workflow?: unknown;
        compositions?: unknown;
        memory?: unknown;
        agents?: unknown;
        deploy?: unknown;
        tts_providers?: unknown;
        stt_providers?: unknown;
        embedding_providers?: unknown;
        image_providers?: unknown;
        voices?: unknown;
        prompt_configs?: {
            id: string;
            file: string;
            vars?: Record<string, string> | undefined;
        }[] | undefined;
        judges?: {
            name: string;
            provider: string;
            model?: string | undefined;
        }[] | undefined;
        judge_defaults?: {
            prompt?: string | undefined;
            prompt_registry?: string | undefined;
        } | undefined;
        scenarios?: {
            file: string;
        }[] | undefined;
        evals?: {
            file: string;
        }[] | undefined;
        tools?: {
            file: string;
        }[] | undefined;
        pack_evals?: {
            id: string;
            type: string;
            trigger: string;
            params: Record<string, unknown>;
            description?: string | undefined;
            enabled?: boolean | undefined;
            sample_percentage?: number | undefined;
            metric?: {
                name: string;
                type: string;
                range?: {
                    min?: number | undefined;
                    max?: number | undefined;
                } | undefined;
            } | undefined;
            threshold?: unknown;
            message?: unknown;
            when?: unknown;
            groups?: string[] | undefined;
        }[] | undefined;
        mcp_servers?: {
            name: string;
            command?: string | undefined;
            args?: string[] | undefined;
            env?: Record<string, string> | undefined;
            working_dir?: string | undefined;
            url?: string | undefined;
            headers?: Record<string, string> | undefined;
            transport?: unknown;
            source?: unknown;
            scope?: unknown;
            timeout_ms?: number | undefined;
            tool_filter?: {
                allowlist?: string[] | undefined;
                blocklist?: string[] | undefined;
            } | undefined;
        }[] | undefined;
        a2a_agents?: {
            name: string;
            card?: {
                name: string;
                description: string;
                skills: {
                    id: string;
                    name: string;
                    description: string;
                    tags?: string[] | undefined;
                }[];
            } | undefined;
            responses?: {
                skill: string;
                match?: {
                    contains?: string | undefined;
                    regex?: string | undefined;
                } | undefined;
                response?: {
                    parts: {
                        text: string;
                    }[];
                } | undefined;
                error?: string | undefined;
            }[] | undefined;
            url?: string | undefined;
            auth?: {
                scheme: string;
                token?: string | undefined;
                token_env?: string | undefined;
            } | undefined;
            headers?: Record<string, string> | undefined;
            headers_from_env?: string[] | undefined;
            timeout_ms?: number | undefined;
            skill_filter?: {
                allowlist?: string[] | undefined;
                blocklist?: string[] | undefined;
            } | undefined;
        }[] | undefined;
        state_store?: {
            type: string;
            redis?: {
                address: string;
                password?: string | undefined;
                database?: number | undefined;
                ttl?: string | undefined;
                prefix?: string | undefined;
            } | undefined;
            file?: {
                root?: string | undefined;
                fsync?: unknown;
                ttl_days?: unknown;
            } | undefined;
        } | undefined;
        self_play?: {
            enabled: boolean;
            personas: {
                file: string;
            }[];
            roles: {
                id: string;
                provider: string;
            }[];
        } | undefined;
        pack_file?: string | undefined;
    }>[];
    policy: import("../index.ts").GatePolicy;
    chosen: import("./choose-reports.ts").ChosenReports;
    arenas: readonly import("../plan/bound-arena.ts").BoundArena[];
    reads: Pick<import("./load-arenas.ts").LoadedArenas, "readText" | "readBytes">;
    options: import("./run-options.ts").ResolvedRunOptions;
    outputDirectory: string;
}>;
