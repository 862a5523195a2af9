import { defineScenario } from '../manifest/define-scenario.ts';
import { AgentAdapter, JudgeAgentAdapter, UserSimulatorAgentAdapter } from './agent.ts';
import { arenaAgent } from './arena-agent.ts';
import { check } from './check-step.ts';
import { configure, resetConfiguration } from './configure.ts';
import { fromYaml } from './from-yaml.ts';
import { JudgeAgent, judgeAgent } from './judge/judge-agent.ts';
import { estimateTokens } from './judge/transcript.ts';
import { assertScenarioPasses } from './matchers.ts';
import { defineConfig } from './project-config.ts';
import { redTeamAgent, redTeamCrescendo, redTeamGoat, saveRedTeamReport } from './red-team/red-team-agent.ts';
import { run } from './run.ts';
import { ScenarioExecutor } from './scenario-executor.ts';
import { UserSimulatorAgent, userSimulatorAgent } from './simulator/user-simulator-agent.ts';
import { agent, fail, judge, message, proceed, succeed, user } from './steps.ts';
/** Everything scenarios in code are written with. Names of LangWatch Scenario that are not among it say why. */
export declare const scenario: {
    readonly AgentAdapter: typeof AgentAdapter;
    readonly AgentRole: {
        readonly USER: "User";
        readonly AGENT: "Agent";
        readonly JUDGE: "Judge";
    };
    readonly DEFAULT_GOAT_TECHNIQUES: readonly import("./red-team/goat.ts").GoatTechnique[];
    readonly DEFAULT_MAX_TURNS: 10;
    readonly DEFAULT_TECHNIQUES: readonly [{
        readonly name: "base64";
        readonly transform: (text: string) => string;
    }, {
        readonly name: "rot13";
        readonly transform: (text: string) => string;
    }, {
        readonly name: "leetspeak";
        readonly transform: (text: string) => string;
    }, {
        readonly name: "char_split";
        readonly transform: (text: string) => string;
    }, {
        readonly name: "code_block";
        readonly transform: (text: string) => string;
    }];
    readonly DEFAULT_TOKEN_THRESHOLD: 8192;
    readonly DEFAULT_VERBOSE: false;
    readonly JudgeAgent: typeof JudgeAgent;
    readonly JudgeAgentAdapter: typeof JudgeAgentAdapter;
    readonly ScenarioExecutor: typeof ScenarioExecutor;
    readonly UserSimulatorAgent: typeof UserSimulatorAgent;
    readonly UserSimulatorAgentAdapter: typeof UserSimulatorAgentAdapter;
    readonly agent: typeof agent;
    readonly allAgentRoles: readonly ["User", "Agent", "Judge"];
    readonly arenaAgent: typeof arenaAgent;
    /** The same as `run`: JavaScript has one event loop, and nothing runs in a thread of its own. */
    readonly arun: typeof run;
    readonly assertScenarioPasses: typeof assertScenarioPasses;
    readonly check: typeof check;
    readonly configure: typeof configure;
    readonly defineConfig: typeof defineConfig;
    readonly defineScenario: typeof defineScenario;
    readonly estimateTokens: typeof estimateTokens;
    readonly fail: typeof fail;
    readonly fromYaml: typeof fromYaml;
    readonly judge: typeof judge;
    readonly judgeAgent: typeof judgeAgent;
    readonly message: typeof message;
    readonly proceed: typeof proceed;
    readonly redTeamAgent: typeof redTeamAgent;
    readonly redTeamCrescendo: typeof redTeamCrescendo;
    readonly redTeamGoat: typeof redTeamGoat;
    readonly resetConfiguration: typeof resetConfiguration;
    readonly run: typeof run;
    readonly scenarioMatchers: {
        toPassScenario(received: unknown): import("./matchers.ts").MatcherAnswer;
    };
    readonly scenarioProjectConfigSchema: import("zod").ZodObject<{
        defaultModel: import("zod").ZodExactOptional<import("zod").ZodObject<{
            model: import("zod").ZodCustom<string | import("../index.ts").Provider | import("../providers/language-model/language-model.ts").LanguageModel, string | import("../index.ts").Provider | import("../providers/language-model/language-model.ts").LanguageModel>;
            temperature: import("zod").ZodExactOptional<import("zod").ZodNumber>;
            maxTokens: import("zod").ZodExactOptional<import("zod").ZodInt>;
        }, import("zod/v4/core").$strict>>;
        headless: import("zod").ZodExactOptional<import("zod").ZodBoolean>;
        observability: import("zod").ZodExactOptional<import("zod").ZodUnion<readonly [import("zod").ZodBoolean, import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodUnknown>]>>;
    }, import("zod/v4/core").$strict>;
    readonly saveRedTeamReport: typeof saveRedTeamReport;
    readonly succeed: typeof succeed;
    readonly user: typeof user;
    readonly userSimulatorAgent: typeof userSimulatorAgent;
};
