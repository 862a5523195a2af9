import { AgentAdapter, AgentRole, JudgeAgentAdapter, UserSimulatorAgentAdapter } from "./agent.js";
import { check } from "./check-step.js";
import { configure, resetConfiguration } from "./configure.js";
import { DEFAULT_TOKEN_THRESHOLD, judgeAgent } from "./judge/judge-agent.js";
import { assertScenarioPasses, scenarioMatchers } from "./matchers.js";
import { redTeamAgent, redTeamCrescendo, redTeamGoat, saveRedTeamReport } from "./red-team/red-team-agent.js";
import { run } from "./run.js";
import { ScenarioExecutor } from "./scenario-executor.js";
import { userSimulatorAgent } from "./simulator/user-simulator-agent.js";
import { agent, fail, judge, message, proceed, succeed, user } from "./steps.js";
/** Everything scenarios in code are written with. */
export const scenario = {
    AgentAdapter,
    AgentRole,
    DEFAULT_TOKEN_THRESHOLD,
    JudgeAgentAdapter,
    ScenarioExecutor,
    UserSimulatorAgentAdapter,
    agent,
    /** The same as `run`: JavaScript has one event loop, and nothing runs in a thread of its own. */
    arun: run,
    assertScenarioPasses,
    check,
    configure,
    fail,
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
    saveRedTeamReport,
    succeed,
    user,
    userSimulatorAgent,
};
