/**
 * Extracts the part of GitHub's published OpenAPI description that the GitHub double of the tests speaks, and writes
 * it to test/doubles/github/description.json. Run by hand when the double needs another path or a newer description:
 *
 *   node scripts/extract-github-description.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const TARGET = new URL('../test/doubles/github/description.json', import.meta.url);

/** Paths and methods that src/github/ calls, or that the double answers for the walk through the events. */
const OPERATIONS = {
  '/user': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
  '/repos/{owner}/{repo}/actions/runs': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/rerun': ['post'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs': ['post'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': ['get'],
  '/repos/{owner}/{repo}/commits': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': ['post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
};

const { description, license } = readPackage();
const paths = pickPaths(description);
const components = pickComponents(description, paths);
for (const path of Object.values(paths)) {
  for (const operation of Object.values(path)) forbidUnknownFields(operation);
}
mendNullable(paths);
mendNullable(components);
const subset = {
  openapi: description.openapi,
  info: { ...description.info, 'x-source': { package: PACKAGE, version: VERSION, license } },
  paths,
  components,
};
const text = `${JSON.stringify(subset)}\n`;
writeFileSync(TARGET, text);
console.log(
  `${Object.keys(paths).length} paths, ${Object.keys(components.schemas).length} schemas, ${text.length} bytes`,
);

/** Fetches the package's tarball and takes two files from it; the whole package is 385 MB. */
function readPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'github-description-'));
  try {
    const tarball = execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const files = ['package/generated/api.github.com.json', 'package/LICENSE'];
    execFileSync('tar', ['-xzf', tarball.trim(), ...files], { cwd: folder });
    const [descriptionText, licenseText] = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    return { description: JSON.parse(descriptionText), license: licenseText.trim() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pickPaths(source) {
  return Object.fromEntries(
    Object.entries(OPERATIONS).map(([path, methods]) => [
      path,
      Object.fromEntries(
        methods.map((method) => {
          const operation = source.paths[path]?.[method];
          if (!operation) throw new Error(`The description has no ${method.toUpperCase()} ${path}.`);
          return [method, operation];
        }),
      ),
    ]),
  );
}

/** The components that the picked paths reach, directly or through other components. */
function pickComponents(source, roots) {
  const picked = {};
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (typeof node.$ref === 'string') {
      const [, , section, name] = node.$ref.split('/');
      picked[section] ??= {};
      if (!(name in picked[section])) {
        picked[section][name] = source.components[section][name];
        visit(picked[section][name]);
      }
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(roots);
  return Object.fromEntries(
    Object.entries(picked)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([section, entries]) => [
        section,
        Object.fromEntries(Object.entries(entries).sort(([a], [b]) => a.localeCompare(b))),
      ]),
  );
}

/** Some nullable schemas of the description name no type, which the validator refuses; without the word they allow anything. */
function mendNullable(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.nullable === true && node.type === undefined) delete node.nullable;
  for (const value of Object.values(node)) mendNullable(value);
}

/** GitHub ignores unknown fields of a request body; the double refuses them, so that a misspelt one is noticed. */
function forbidUnknownFields(operation) {
  const harden = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'object' && node.properties !== undefined) node.additionalProperties ??= false;
    for (const value of Object.values(node)) harden(value);
  };
  for (const content of Object.values(operation.requestBody?.content ?? {})) harden(content.schema);
}
