import { parseChoice } from "../../lib/parse-choice.js";
import { AgentRole } from "../agent.js";
import { findModelForCalls, temperatureOf } from "../agent-model.js";
import { currentOutside } from "../outside.js";
import { Attack } from "./attack.js";
import { reportAttack, writeAttackReport } from "./attack-report.js";
import { crescendo } from "./crescendo.js";
import { createGoat, goatTechniques } from "./goat.js";
import { marathonScript } from "./marathon-script.js";
import { badOptions, settleOptions, } from "./red-team-options.js";
const DEFAULT_TEMPERATURE = 0.7;
/**
 * A user who attacks the agent under test, to show whether its defences hold. Throws `ScenarioError`: `NO_MODEL`
 * where there is no model for the attacker, `INVALID_RED_TEAM` for options that cannot be.
 */
export function redTeamAgent(options, outside = currentOutside()) {
    const names = { className: 'RedTeamAgent', factory: 'redTeamAgent' };
    const settings = settleOptions(options);
    const attacker = findModelForCalls(names, options, outside, DEFAULT_TEMPERATURE);
    const { metapromptModel: model = options.model, metapromptTemperature = temperatureOf(options) } = options;
    const planning = {
        ...(model === undefined ? {} : { model }),
        ...(metapromptTemperature === undefined ? {} : { temperature: metapromptTemperature }),
    };
    const attack = new Attack({
        settings,
        attacker,
        planner: findModelForCalls(names, planning, outside, DEFAULT_TEMPERATURE),
        metaprompt: options.metapromptTemplate,
        plan: options.attackPlan,
        random: outside.random,
    });
    const attackReport = (outcome) => reportAttack(attack.record(), outcome);
    let saved;
    const saveReport = (outcome) => {
        saved ??= writeAttackReport(attackReport(outcome), outside);
        return saved;
    };
    const hasBrokenThrough = () => attack.hasBrokenThrough();
    return {
        name: options.name ?? names.className,
        role: AgentRole.USER,
        async call(input) {
            const content = await attack.next(input);
            return content === undefined ? [] : { role: 'user', content };
        },
        marathonScript: (checks = {}) => marathonScript({ totalTurns: settings.totalTurns, hasBrokenThrough }, checks),
        attackReport,
        saveReport,
        async ended(outcome) {
            await saveReport(outcome);
        },
    };
}
/** An attacker who begins harmlessly and comes nearer to its target turn by turn. */
export function redTeamCrescendo(options, outside = currentOutside()) {
    return redTeamAgent({ ...options, strategy: crescendo }, outside);
}
/** An attacker who chooses among techniques by what the agent answered. */
export function redTeamGoat({ goatTechniques: chosen, encodingTechniques: encodings, ...options }, outside = currentOutside()) {
    const strategy = createGoat(chosen?.map(techniqueOf));
    const techniques = encodings === undefined ? {} : { techniques: encodings };
    return redTeamAgent({ ...options, ...techniques, strategy }, outside);
}
function techniqueOf(technique) {
    if (typeof technique !== 'string') {
        if (typeof technique.purpose === 'string')
            return technique;
        throw badOptions(`the technique ${technique.id} has no \`purpose\`; say in a sentence what it does.`);
    }
    const ids = goatTechniques.map(({ id }) => id);
    const found = parseChoice(technique, ids, 'A technique');
    const known = goatTechniques.find(({ id }) => 'choice' in found && id === found.choice);
    if (known !== undefined)
        return known;
    throw badOptions('reason' in found ? found.reason : technique);
}
/** Whether something is one of the attackers made here. */
export function isRedTeamAgent(agent) {
    return typeof agent === 'object' && agent !== null && 'marathonScript' in agent && 'attackReport' in agent;
}
/** Writes the report of an attack, with the result of its run; gives its path, or undefined where reports are off. */
export function saveRedTeamReport(agent, outcome) {
    return agent.saveReport(outcome);
}
