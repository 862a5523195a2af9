import { renderTextTable } from '../lib/text-table.ts';
import type { ProviderDiagnosis, ProvidersDiagnosis, WorkflowDiagnosis } from '../model/diagnosis.ts';
import { createPaint, terminalLine } from './terminal-style.ts';

/** What `doctor` found. */
export interface Diagnosis {
  readonly version: string;
  /** Such as `v24.1.0`. */
  readonly node: string;
  readonly providers: ProvidersDiagnosis;
  readonly workflow: WorkflowDiagnosis;
}

/** The findings for a terminal: providers with keys and prices, then the workflow with its surfaces. */
export function renderDiagnosis(diagnosis: Diagnosis, options: { readonly color: boolean }): string {
  const paint = createPaint(options.color);
  const { version, node, providers, workflow } = diagnosis;
  return [
    `arena-action ${version} on Node ${node}\n`,
    `\n${paint('bold', 'Providers')}\n`,
    renderProviders(providers),
    `\n${paint('bold', 'Workflow')}\n`,
    ...workflow.warnings.map((warning) => `${terminalLine(warning)}\n`),
    workflow.event === undefined ? '' : renderWorkflow(workflow),
  ].join('');
}

function renderProviders({ providers, pricesAsOf }: ProvidersDiagnosis): string {
  if (providers.length === 0) return 'The arena has none.\n';
  const rows = providers.map((provider) =>
    [
      provider.id,
      provider.type,
      provider.model,
      describeKey(provider),
      describePrices(provider, pricesAsOf),
      describeCall(provider),
    ].map(terminalLine),
  );
  const missing = providers.flatMap((provider) => (provider.missing === undefined ? [] : [provider.missing]));
  return [
    renderTextTable(['Provider', 'Type', 'Model', 'Key', 'Prices', 'Call'], rows),
    ...missing.map((sentence) => `${terminalLine(sentence)}.\n`),
  ].join('');
}

function describeKey({ keySource, missing }: ProviderDiagnosis): string {
  if (missing !== undefined) return 'missing';
  return keySource === undefined ? 'not needed' : keySource;
}

function describePrices({ prices }: ProviderDiagnosis, asOf: string): string {
  return prices === 'list' ? `list of ${asOf}` : prices;
}

function describeCall({ call }: ProviderDiagnosis): string {
  if (call === undefined) return 'not tried';
  if (!call.ok) return `failed: ${call.reason}`;
  return call.tokens === 0 ? 'answers (no tokens counted)' : `answers (${call.tokens} tokens)`;
}

function renderWorkflow({ event = '', baseline = '', surfaces }: WorkflowDiagnosis): string {
  const rows = surfaces.map(({ surface, permission = 'none', hindrance }) =>
    [surface, permission, hindrance === undefined ? 'as far as can be known here' : `no: ${hindrance}`].map(
      terminalLine,
    ),
  );
  return [
    `Event: ${terminalLine(event)}\nBaseline: ${terminalLine(baseline)}\n`,
    renderTextTable(['Surface', 'Permission', 'Works'], rows),
  ].join('');
}
