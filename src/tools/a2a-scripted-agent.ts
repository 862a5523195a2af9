import { ToolError } from '../errors/tool-error.ts';
import { compileJsonSchema } from '../lib/json-schema.ts';
import { compileRegularExpression } from '../lib/regular-expression.ts';
import type { A2aAgentConfig, AgentRule } from '../manifest/arena-agents.ts';
import { A2A_INPUT_SCHEMA, a2aToolName, questionOf } from './a2a-names.ts';
import { argumentsError, violationsIn } from './argument-error.ts';
import { passesFilter } from './opened-tools.ts';
import type { Tool } from './tool.ts';

/**
 * The skills of an agent as tools that answer from its rules, in this process. The first rule for the skill whose
 * `match` fits serves; its error, or that no rule fits, is a `ToolError`.
 */
export function createScriptedAgent({
  card,
  responses = [],
  skill_filter: filter,
}: A2aAgentConfig): readonly Tool[] {
  if (card === undefined) return [];
  return card.skills
    .filter(({ id }) => passesFilter(id, filter))
    .map(({ id, name: title, description }) => {
      const name = a2aToolName(card.name, id);
      return {
        name,
        description: description || title,
        inputSchema: A2A_INPUT_SCHEMA,
        async execute(args, signal) {
          signal.throwIfAborted();
          const errors = violationsIn(compileJsonSchema(A2A_INPUT_SCHEMA), args);
          if (errors !== undefined) throw argumentsError(name, errors);
          return { response: answer(responses, id, questionOf(args).text, card.name) };
        },
      };
    });
}

function answer(rules: readonly AgentRule[], skill: string, query: string, agent: string): string {
  const rule = rules.find(
    (candidate) =>
      (candidate.skill === '' || candidate.skill === skill) &&
      (candidate.response !== undefined || candidate.error) &&
      fits(candidate, query),
  );
  if (rule === undefined) {
    throw new ToolError({
      code: 'A2A_NO_RULE',
      message: `a2a: no matching rule of agent "${agent}" for skill "${skill}"`,
    });
  }
  if (rule.error)
    throw new ToolError({ code: 'A2A_TASK_FAILED', message: `a2a: task failed: ${rule.error}` });
  return (rule.response?.parts ?? []).map(({ text }) => text).join('\n');
}

function fits({ match: { contains, regex } = {} }: AgentRule, query: string): boolean {
  return (
    (contains === undefined || query.toLowerCase().includes(contains.toLowerCase())) &&
    (regex === undefined || compileRegularExpression(regex).test(query))
  );
}
