import { AgentAdapter, JudgeAgentAdapter, UserSimulatorAgentAdapter } from './agent.ts';
import { check } from './check-step.ts';
import { configure, resetConfiguration } from './configure.ts';
import { judgeAgent } from './judge/judge-agent.ts';
import { assertScenarioPasses } from './matchers.ts';
import { redTeamAgent, redTeamCrescendo, redTeamGoat, saveRedTeamReport } from './red-team/red-team-agent.ts';
import { run } from './run.ts';
import { ScenarioExecutor } from './scenario-executor.ts';
import { userSimulatorAgent } from './simulator/user-simulator-agent.ts';
import { agent, fail, judge, message, proceed, succeed, user } from './steps.ts';
/** Everything scenarios in code are written with. */
export declare const scenario: {
    readonly AgentAdapter: typeof AgentAdapter;
    readonly AgentRole: {
        readonly USER: "User";
        readonly AGENT: "Agent";
        readonly JUDGE: "Judge";
    };
    readonly DEFAULT_TOKEN_THRESHOLD: 8192;
    readonly JudgeAgentAdapter: typeof JudgeAgentAdapter;
    readonly ScenarioExecutor: typeof ScenarioExecutor;
    readonly UserSimulatorAgentAdapter: typeof UserSimulatorAgentAdapter;
    readonly agent: typeof agent;
    /** The same as `run`: JavaScript has one event loop, and nothing runs in a thread of its own. */
    readonly arun: typeof run;
    readonly assertScenarioPasses: typeof assertScenarioPasses;
    readonly check: typeof check;
    readonly configure: typeof configure;
    readonly fail: typeof fail;
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
    readonly saveRedTeamReport: typeof saveRedTeamReport;
    readonly succeed: typeof succeed;
    readonly user: typeof user;
    readonly userSimulatorAgent: typeof userSimulatorAgent;
};
