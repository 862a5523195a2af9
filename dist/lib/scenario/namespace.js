import { defineScenario } from "../manifest/define-scenario.js";
import { AgentAdapter, AgentRole, allAgentRoles, JudgeAgentAdapter, UserSimulatorAgentAdapter, } from "./agent.js";
import { arenaAgent } from "./arena-agent.js";
import { check } from "./check-step.js";
import { configure, resetConfiguration } from "./configure.js";
import { fromYaml } from "./from-yaml.js";
import { DEFAULT_TOKEN_THRESHOLD, JudgeAgent, judgeAgent } from "./judge/judge-agent.js";
import { estimateTokens } from "./judge/transcript.js";
import { withLeftOut } from "./left-out.js";
import { assertScenarioPasses, scenarioMatchers } from "./matchers.js";
import { defineConfig, scenarioProjectConfigSchema } from "./project-config.js";
import { encodingTechniques } from "./red-team/encoders.js";
import { goatTechniques } from "./red-team/goat.js";
import { redTeamAgent, redTeamCrescendo, redTeamGoat, saveRedTeamReport } from "./red-team/red-team-agent.js";
import { run } from "./run.js";
import { ScenarioExecutor } from "./scenario-executor.js";
import { UserSimulatorAgent, userSimulatorAgent } from "./simulator/user-simulator-agent.js";
import { agent, fail, judge, message, proceed, succeed, user } from "./steps.js";
import { DEFAULT_MAX_TURNS, DEFAULT_VERBOSE } from "./validate-config.js";
/** Everything scenarios in code are written with. Names of LangWatch Scenario that are not among it say why. */
export const scenario = withLeftOut({
    AgentAdapter,
    AgentRole,
    DEFAULT_GOAT_TECHNIQUES: goatTechniques,
    DEFAULT_MAX_TURNS,
    DEFAULT_TECHNIQUES: encodingTechniques,
    DEFAULT_TOKEN_THRESHOLD,
    DEFAULT_VERBOSE,
    JudgeAgent,
    JudgeAgentAdapter,
    ScenarioExecutor,
    UserSimulatorAgent,
    UserSimulatorAgentAdapter,
    agent,
    allAgentRoles,
    arenaAgent,
    /** The same as `run`: JavaScript has one event loop, and nothing runs in a thread of its own. */
    arun: run,
    assertScenarioPasses,
    check,
    configure,
    defineConfig,
    defineScenario,
    estimateTokens,
    fail,
    fromYaml,
    judge,
    judgeAgent,
    message,
    proceed,
    redTeamAgent,
    redTeamCrescendo,
    redTeamGoat,
    resetConfiguration,
    run,
    scenarioMatchers,
    scenarioProjectConfigSchema,
    saveRedTeamReport,
    succeed,
    user,
    userSimulatorAgent,
});
