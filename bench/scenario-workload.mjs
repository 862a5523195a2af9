// One process of `bench/scenarios.mjs`: holds scenarios in code, one after the other, with the library at a path, and
// prints how many messages and checks there were: `node bench/scenario-workload.mjs ENTRY CASES TURNS END`.
// END is `exit` for a library that keeps its process from ending by itself.
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [entry, cases, turns, end] = process.argv.slice(2);
const { default: scenario } = await import(pathToFileURL(entry).href);

const seen = { scenarios: 0, messages: 0, checks: 0, failed: 0 };

/** An agent that answers from a script, and two checks of each answer. */
function contentsOf(number) {
  let asked = 0;
  const agent = {
    role: scenario.AgentRole?.AGENT ?? 'Agent',
    call: async () => `This is answer ${++asked} of case ${number}.`,
  };
  const script = Array.from({ length: Number(turns) }, (_, turn) => [
    scenario.user(`Question ${turn + 1}?`),
    scenario.agent(),
    (state) => {
      const { content } = state.messages.at(-1);
      for (const isMet of [content.includes(`answer ${turn + 1}`), /answer [0-9]+ of case/i.test(content)]) {
        seen.checks++;
        if (!isMet) seen.failed++;
      }
    },
  ]);
  // The peer asks for somebody who plays the user, although every word of the user is scripted.
  const user = { role: scenario.AgentRole?.USER ?? 'User', call: async () => 'Nobody asks me.' };
  return { agents: [agent, user], script: [...script.flat(), scenario.succeed('All was answered.')] };
}

for (let number = 0; number < Number(cases); number++) {
  const result = await scenario.run({
    name: `case ${number}`,
    description: 'Asks and checks the answers.',
    ...contentsOf(number),
  });
  if (!result.success) throw new Error(`Case ${number} failed: ${result.reasoning}`);
  seen.scenarios++;
  seen.messages += result.messages.length;
}
process.stdout.write(`${JSON.stringify(seen)}\n`);
if (end === 'exit') process.exit();
