// Lists what an unpacked package of LangWatch Scenario exports: names only, by entry, as test/fixtures/ keeps them.
// Usage: node scripts/list-published-names.mjs PACKAGE_DIRECTORY > test/fixtures/published-scenario-names.json
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('Give the directory of an unpacked package.');
const manifest = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
const declarations = Object.entries(manifest.exports).map(([entry, { types }]) => [
  entry,
  path.resolve(directory, types),
]);
const program = ts.createProgram(
  declarations.map(([, file]) => file),
  { noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2023 },
);
const checker = program.getTypeChecker();

const targetOf = (symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
const isTypeOnly = (symbol) =>
  symbol.declarations?.some((declaration) => ts.isExportSpecifier(declaration) && declaration.isTypeOnly) ||
  !(targetOf(symbol).flags & ts.SymbolFlags.Value);
const sorted = (symbols) => symbols.map(({ name }) => name).sort();

const entries = {};
let namespace = [];
for (const [entry, file] of declarations) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
  entries[entry] = {
    values: sorted(symbols.filter((symbol) => !isTypeOnly(symbol))),
    types: sorted(symbols.filter(isTypeOnly)),
  };
  const object = entry === '.' ? symbols.find(({ name }) => name === 'default') : undefined;
  if (object !== undefined) namespace = sorted(checker.getTypeOfSymbol(targetOf(object)).getProperties());
}
const { name, version } = manifest;
console.log(JSON.stringify({ package: name, version, entries, namespace }, null, 2));
