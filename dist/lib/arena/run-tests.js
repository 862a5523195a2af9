import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isSelected } from "../baseline/is-selected.js";
import { ManifestError } from "../errors/manifest-error.js";
import { pathBase } from "../manifest/path-base.js";
import { fromUsd } from "../model/money.js";
import { SCENARIO_VARIABLES } from "../model/scenario-record.js";
import { runKey } from "../plan/run-key.js";
import { mergeScenarioRecords } from "./merge-scenario-records.js";
import { runCommand } from "./run-command.js";
/** Where a test command stands in results when its own end is one. */
const TESTS = 'test command';
/**
 * Runs the command of the caller's tests, and gives the runs of the scenarios in them; none where there is no command.
 * Throws `ManifestError` for a command that cannot be started, is ended from outside, or leaves no result.
 */
export async function runTests(options, lane) {
    const { filters, signal, testCommand, onTestOutput = () => undefined, workingDirectory } = options;
    if (testCommand === undefined)
        return { runs: [], files: [] };
    const { repositoryRoot } = pathBase(options);
    const results = await mkdtemp(path.join(await realpath(tmpdir()), 'arena-scenarios-'));
    try {
        const end = await runCommand({
            command: testCommand,
            directory: workingDirectory,
            environment: {
                ...withoutOwn(options.environment),
                [SCENARIO_VARIABLES.results]: results,
                [SCENARIO_VARIABLES.lane]: lane,
                [SCENARIO_VARIABLES.root]: await realpath(repositoryRoot),
            },
            signal,
            onOutput: onTestOutput,
        });
        if (end.kind !== 'exited')
            throw brokenOff(testCommand, end, signal);
        // Few executions run tests, so what reads their results is loaded by those.
        const { readScenarioRecords } = await import("../state/file-scenario-records.js");
        const scenarios = mergeScenarioRecords(await readScenarioRecords(results), lane);
        if (scenarios.length === 0)
            throw noResults(testCommand, end.exitCode);
        const hasFailed = scenarios.some(({ status }) => status === 'failed' || status === 'error');
        const failure = end.exitCode === 0 || hasFailed ? [] : [failedOtherwise(testCommand, end.exitCode)];
        const runs = [...scenarios, ...failure].filter((run) => isSelected(run, filters));
        return { runs, files: [...new Set(runs.map(({ config }) => config))] };
    }
    finally {
        await rm(results, { recursive: true, force: true });
    }
}
/** What the runner of Actions gives to an action and not to the commands of a workflow. */
const OWN_VARIABLES = /^(INPUT_.*|ACTIONS_(RUNTIME|RESULTS|CACHE)_.*|GITHUB_(OUTPUT|ENV|PATH|STATE))$/i;
/** Tests may be a stranger's; they must not set outputs, nor reach artifacts and caches, in the name of the action. */
function withoutOwn(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !OWN_VARIABLES.test(name)));
}
/** The command failed for a reason of its own, which no scenario tells. */
function failedOtherwise(command, exitCode) {
    const identity = { config: TESTS, scenario: command, provider: TESTS, region: 'default', trial: 1 };
    const key = runKey(identity);
    return {
        ...identity,
        key,
        id: key,
        model: '',
        status: 'error',
        error: {
            code: 'TEST_COMMAND_FAILED',
            message: `The test command ended with exit code ${exitCode} although no scenario failed: a test, a hook or the runner itself did. ` +
                'Its output says which.',
        },
        cost: fromUsd(0),
        inputTokens: 0,
        outputTokens: 0,
        latencyMs: 0,
        messages: [],
        checks: [],
    };
}
function brokenOff(command, end, { aborted }) {
    if (end.kind === 'not-started') {
        return new ManifestError({
            code: 'TEST_COMMAND_NOT_STARTED',
            message: `The test command cannot be started: ${end.reason}. The command is: ${command}`,
        });
    }
    const why = aborted ? 'as the execution was called off' : `by ${end.signal}`;
    return new ManifestError({
        code: 'TEST_COMMAND_ENDED',
        message: `The test command was ended ${why}, so its results are not complete. The command is: ${command}`,
    });
}
function noResults(command, exitCode) {
    return new ManifestError({
        code: 'TEST_COMMAND_WITHOUT_RESULTS',
        message: `The test command ended with exit code ${exitCode} and left no result of a scenario. It must run tests that call ` +
            `\`run\` of arena-action, and pass the variable ${SCENARIO_VARIABLES.results} on to them. The command is: ${command}`,
    });
}
