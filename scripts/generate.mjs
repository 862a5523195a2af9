// Generates what the sources already say: JSON Schemas, reference pages and the README tables. With --check it only
// compares and fails when a file is stale.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const isCheck = process.argv.includes('--check');
execFileSync(
  process.execPath,
  [path.join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
  {
    stdio: 'inherit',
  },
);
const source = (file) => import(path.resolve('build', file));
const { describeFields, describeMockFields, describePolicyFields, manifestJsonSchemas, policyJsonSchema } =
  await source('manifest/json-schema.js');
const { manifestKinds } = await source('manifest/kinds.js');
const { builtInChecks } = await source('checks/index.js');
const { COMMANDS } = await source('cli/option-table.js');
const { optionSyntax } = await source('cli/help.js');
const { PRICE_SOURCES, PRICE_TABLE, PRICES_AS_OF } = await source('cost/price-table.js');
const { z } = await import('zod');

const stale = [];
function emit(file, text) {
  let current;
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    current = undefined;
  }
  if (current === text) return;
  stale.push(file);
  if (isCheck) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .trim();
const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);
const notice = (from) => `<!-- Generated from ${from} by \`npm run generate\`. -->`;

// JSON Schemas for editors.
for (const [kind, schema] of Object.entries(manifestJsonSchemas())) {
  emit(`schemas/${kind.toLowerCase()}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

emit('schemas/arena-action.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);

// The policy file.
const policyRows = describePolicyFields()
  .filter(({ path: field }) => field !== '$schema')
  .map((field) => [code(field.path), field.type, field.required ? 'yes' : '', field.description]);
emit(
  'docs/reference/policy.md',
  `# The policy file\n\n${notice('src/manifest/policy-file.ts')}\n\nKeys of \`arena-action.yaml\`; what they are for is told in [Policy](../policy.md).\n\n${table(['Key', 'Type', 'Required', 'Meaning'], policyRows)}\n`,
);

// Manifests.
const manifestSections = Object.keys(manifestKinds).map((kind) => {
  const fields = describeFields(kind).filter((field) => field.path.startsWith('spec.'));
  const rows = fields.map((field) => [
    code(field.path.slice('spec.'.length)),
    field.type,
    field.required ? 'yes' : '',
    field.default === undefined ? '' : code(field.default),
    field.description,
  ]);
  return `## ${kind}\n\n${table(['Field of `spec`', 'Type', 'Required', 'Default', 'Meaning'], rows)}`;
});
emit(
  'docs/reference/manifests.md',
  `# Manifests\n\n${notice('src/manifest/')}\n\nEvery manifest has \`apiVersion: promptkit.altairalabs.ai/v1alpha1\`, a \`kind\`, \`metadata.name\`, and a \`spec\`.\n\n${manifestSections.join('\n\n')}\n`,
);

// Mock files.
const inAnswer = 'selfplay.*.turns.*.';
const mockTable = (fields, headings) =>
  table(
    headings,
    fields.map((field) => [code(field.path), field.type, field.description]),
  );
const mockFields = describeMockFields();
const answerFields = mockFields
  .filter(({ path: field }) => field.startsWith(inAnswer))
  .map((field) => ({ ...field, path: field.path.slice(inAnswer.length) }));
const mockExample = `\`\`\`yaml
scenarios:
  order-status:
    turns:
      1:
        tool_calls:
          - name: find_order
            arguments: { id: "7" }
      2: Order 7 is on its way.
tools:
  find_order:
    - when: { id: "7" }
      result: { state: shipped }
    - error: There is no such order.
\`\`\``;
emit(
  'docs/reference/mock-files.md',
  `# Mock files\n\n${notice('src/manifest/mock-file.ts')}\n\nWhat models and tools say in mock mode: \`mock_config\` of a provider names such a file, or \`mock-config\` of an invocation. \`arena-action record\` writes one from a real run, and \`arena-action mocks generate\` from results. An entry that is missing ends its run as an error that shows what to add.\n\n${mockExample}\n\n## Keys\n\nKeys that are not in the table are warnings.\n\n${mockTable(
    mockFields.filter(({ path: field }) => !/\.turns\.\*\./.test(field)),
    ['Key', 'Type', 'Meaning'],
  )}\n\n## An answer\n\nA text, or a mapping of these. Each answer of the model takes a number of its own: where one calls tools, what it says about their results is the next.\n\n${mockTable(answerFields, ['Key of an answer', 'Type', 'Meaning'])}\n`,
);

// Checks.
const typeOf = (schema) => {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  return schema.type ?? 'any';
};
const scopeText = {
  turn: 'Judges a turn.',
  conversation: 'Judges a conversation.',
  both: 'Judges a turn or a conversation.',
};
const checkSections = [...builtInChecks]
  .sort((a, b) => (a.type < b.type ? -1 : 1))
  .map((check) => {
    const schema = z.toJSONSchema(check.params, { io: 'input', unrepresentable: 'any' });
    const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => [
      code(name),
      typeOf(property),
      (schema.required ?? []).includes(name) ? 'yes' : '',
      property.default === undefined ? '' : code(JSON.stringify(property.default)),
      property.description,
    ]);
    const aliases = check.aliases?.length ? ` Also written ${check.aliases.map(code).join(', ')}.` : '';
    return `## ${check.type}\n\n${check.description} ${scopeText[check.scope]}${aliases}\n\n${table(['Parameter', 'Type', 'Required', 'Default', 'Meaning'], rows)}`;
  });
emit('docs/reference/checks.md', `# Checks\n\n${notice('src/checks/')}\n\n${checkSections.join('\n\n')}\n`);

// Command line.
const commandSections = COMMANDS.map((command) => {
  const positional = command.positional ? ` ${command.positional}` : '';
  const rows = command.options.map((option) => [code(optionSyntax(option)), option.description]);
  const options = rows.length ? `\n\n${table(['Option', 'Meaning'], rows)}` : '';
  return `## arena-action ${command.name}${positional}\n\n${command.summary}${options}`;
});
emit('docs/reference/cli.md', `# Command line\n\n${notice('src/cli/')}\n\n${commandSections.join('\n\n')}\n`);

// Prices.
const dollars = (amount) => (amount === undefined ? '' : String(Number(amount.toFixed(6))));
const priceRows = (models) =>
  Object.entries(models).flatMap(([model, { long, ...price }]) =>
    [
      { ...price, name: code(model) },
      ...(long ? [{ ...long, name: `${code(model)}, input above ${long.aboveTokens} tokens` }] : []),
    ].map(({ name, input, cached, cacheWrite, output }) => [
      name,
      dollars(input),
      dollars(cached),
      dollars(cacheWrite),
      dollars(output),
    ]),
  );
const priceSections = Object.entries(PRICE_TABLE).map(
  ([type, models]) =>
    `## ${type}\n\nSource: <${PRICE_SOURCES[type]}>\n\n${table(['Model', 'Input', 'Cached input', 'Cache write', 'Output'], priceRows(models))}`,
);
emit(
  'docs/reference/prices.md',
  `# Built-in prices\n\n${notice('src/cost/price-table.ts')}\n\nUS dollars per million tokens, standard processing, as of ${PRICES_AS_OF}. The \`pricing\` of a provider manifest wins.\nAn empty cell means the price of plain input.\n\n${priceSections.join('\n\n')}\n`,
);

// README tables.
const action = parse(readFileSync('action.yml', 'utf8'));
const inputs = Object.entries(action.inputs).map(([name, input]) => [
  code(name),
  input.default === undefined || input.default === '' ? '' : code(input.default),
  input.description,
]);
const outputs = Object.entries(action.outputs).map(([name, output]) => [code(name), output.description]);
let readme = readFileSync('README.md', 'utf8');
for (const [name, text] of [
  ['inputs', table(['Input', 'Default', 'Meaning'], inputs)],
  ['outputs', table(['Output', 'Meaning'], outputs)],
]) {
  const region = new RegExp(`(<!-- begin ${name} -->\n)[\\s\\S]*?(<!-- end ${name} -->)`);
  if (!region.test(readme)) throw new Error(`README.md has no region for the ${name} table.`);
  readme = readme.replace(region, (_, begin, end) => `${begin}${text}\n${end}`);
}
emit('README.md', readme);

if (isCheck && stale.length > 0) {
  for (const file of stale) console.error(`stale: ${file}`);
  console.error('Run npm run generate and commit.');
  process.exitCode = 1;
} else {
  console.log(`generated: ${stale.length} ${isCheck ? 'stale' : 'renewed'}`);
}
