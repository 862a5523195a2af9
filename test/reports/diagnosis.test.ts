import { expect, test } from 'vitest';
import { type Diagnosis, renderDiagnosis } from '../../src/reports/diagnosis.ts';

const diagnosis: Diagnosis = {
  version: '1.2.3',
  node: 'v24.0.0',
  providers: {
    pricesAsOf: '2026-10-24',
    providers: [
      {
        id: 'gpt',
        file: 'gpt.yaml',
        type: 'openai',
        model: 'gpt-4o',
        keySource: 'environment variable OPENAI_API_KEY',
        prices: 'list',
        call: { ok: true, tokens: 12 },
      },
      {
        id: 'ours',
        file: 'ours.yaml',
        type: 'openai',
        model: 'tuned',
        prices: 'unknown',
        missing: 'Provider "ours" (ours.yaml) needs its key in the environment variable OUR_KEY',
      },
      {
        id: 'local',
        file: 'local.yaml',
        type: 'ollama',
        model: 'llama3',
        prices: 'manifest',
        call: { ok: false, reason: 'Nobody answers.\u001b[31m' },
      },
    ],
  },
  workflow: {
    event: 'pull_request',
    baseline: 'the artifact of the commit on main that this one starts from, or of one before it',
    warnings: [],
    surfaces: [
      { surface: 'job summary' },
      { surface: 'comment', permission: 'pull-requests: write', hindrance: 'the token is read-only' },
    ],
  },
};

test('a diagnosis for a terminal', async () => {
  await expect(renderDiagnosis(diagnosis, { color: false })).toMatchFileSnapshot(
    '../golden/doctor/workflow.txt',
  );
});

test('a diagnosis of a laptop and an arena without providers', async () => {
  const laptop = {
    ...diagnosis,
    providers: { ...diagnosis.providers, providers: [] },
    workflow: { surfaces: [], warnings: ['This is no job.'] },
  };
  await expect(renderDiagnosis(laptop, { color: false })).toMatchFileSnapshot('../golden/doctor/laptop.txt');
});

test('nothing in it moves the cursor of the terminal', () => {
  expect(renderDiagnosis(diagnosis, { color: false })).not.toContain('\u001b');
});

test('a server that counts no tokens is told of in words', () => {
  const call = { ok: true, tokens: 0 } as const;
  const providers = diagnosis.providers.providers.slice(0, 1).map((one) => ({ ...one, call }));
  const told = renderDiagnosis(
    { ...diagnosis, providers: { ...diagnosis.providers, providers } },
    { color: false },
  );
  expect(told).toContain('answers (no tokens counted)');
});
