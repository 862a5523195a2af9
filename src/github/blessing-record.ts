import { z } from 'zod';
import { blessingSchema } from '../baseline/result-parts-schema.ts';
import { codeSpan, escapeMarkdown } from '../lib/escape-markdown.ts';
import type { Blessing } from '../model/accepted-change.ts';
import { blessingToJson } from '../model/blessing-json.ts';
import { describeSelector } from '../reports/blessing-section.ts';
import type { ListedCheckRun } from './acceptance-client.ts';
import type { CreatedCheckRun, FinishedCheckRun, GithubClient } from './github-client.ts';
import { BLESSING_RECORD_MAX } from './limits.ts';

/** Name of the check run that records what was accepted at a commit; not that of any verdict, which has a key in brackets. */
export const RECORD_NAME = 'arena-action blessing';

/** The app that speaks with the job's token. No other app can have its name, and no token of a fork may make check runs. */
export const JOB_APP = 'github-actions';

/** Something that was accepted at a commit, or taken back. */
export type BlessingRecord =
  | { readonly action: 'bless'; readonly pullRequest: number; readonly blessing: Blessing }
  | {
      readonly action: 'unbless';
      readonly pullRequest: number;
      readonly by: string;
      readonly at: string;
      readonly reason: string;
      readonly sha: string;
    };

const time = z.iso.datetime({ offset: true });
const login = z.string().regex(/^[\w-]{1,100}$/);
const sha = z.string().regex(/^[0-9a-f]{7,64}$/);
const pullRequest = z.int().positive();

const recordSchema = z.discriminatedUnion('action', [
  z.strictObject({
    version: z.literal(1),
    action: z.literal('bless'),
    pullRequest,
    blessing: blessingSchema.extend({ by: login, at: time, sha, source: z.enum(['label', 'comment']) }),
  }),
  z.strictObject({
    version: z.literal(1),
    action: z.literal('unbless'),
    pullRequest,
    by: login,
    at: time,
    reason: z.string(),
    sha,
  }),
]);

/** The commit that a record is about. */
function shaOf(record: BlessingRecord): string | null {
  return record.action === 'bless' ? record.blessing.sha : record.sha;
}

/** Writes a record to the commit that it is about. */
export async function writeRecord(
  client: Pick<GithubClient, 'createCheckRun'>,
  record: BlessingRecord,
  detailsUrl: string,
): Promise<CreatedCheckRun> {
  return client.createCheckRun({
    name: RECORD_NAME,
    headSha: shaOf(record) ?? '',
    externalId: 'arena-action:blessing',
    detailsUrl,
    conclusion: 'neutral',
    output: renderRecord(record),
  });
}

function renderRecord(record: BlessingRecord): FinishedCheckRun['output'] {
  const { by, at, reason } = record.action === 'bless' ? record.blessing : record;
  const what =
    record.action === 'bless'
      ? `accepted: ${describeSelector(record.blessing.selector)}`
      : 'took back what was accepted before';
  const summary = [
    `${codeSpan(`@${by}`)} ${what}.`,
    `When: ${escapeMarkdown(at)}. Why: ${escapeMarkdown(reason) || 'not said'}.`,
    `It holds for the commit ${codeSpan(shaOf(record) ?? '')} of the pull request ${record.pullRequest} and for no later one.`,
  ].join('\n\n');
  const json = JSON.stringify(
    record.action === 'bless'
      ? { version: 1, ...record, blessing: blessingToJson(record.blessing) }
      : { version: 1, ...record },
  );
  const title = record.action === 'bless' ? 'A change was accepted' : 'An acceptance was taken back';
  return { title, summary, text: `\`\`\`json\n${toAscii(json)}\n\`\`\`\n`, annotations: [] };
}

/** JSON that reads the same to a machine and holds nothing that Markdown or a store of text could change. */
function toAscii(json: string): string {
  return json.replace(
    /[^ -~]|[`<]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What the records of a commit say. */
export interface ReadRecords {
  readonly blessings: readonly Blessing[];
  /** When something was last taken back, as an RFC 3339 time; absent when nothing was. */
  readonly takenBackAt?: string;
  /** Check runs that pass for records and are none. */
  readonly unreadable: number;
}

/**
 * What is accepted at a commit of a pull request, after all that was taken back. Check runs of other apps, other
 * names and other commits say nothing, nor does one that is not a record to the letter; those are counted.
 */
export function readRecords(
  checkRuns: readonly ListedCheckRun[],
  about: { readonly sha: string; readonly pullRequest: number },
): ReadRecords {
  const ours = checkRuns
    .filter(({ app, name, headSha }) => app === JOB_APP && name === RECORD_NAME && headSha === about.sha)
    .toSorted((a, b) => a.id - b.id);
  let blessings: readonly Blessing[] = [];
  let takenBackAt: string | undefined;
  let unreadable = 0;
  for (const { text } of ours) {
    const record = parseRecord(text);
    if (record === undefined || shaOf(record) !== about.sha) unreadable++;
    else if (record.pullRequest !== about.pullRequest) continue;
    else if (record.action === 'bless') blessings = [...blessings, record.blessing];
    else {
      blessings = [];
      takenBackAt = record.at;
    }
  }
  return { blessings, unreadable, ...(takenBackAt === undefined ? {} : { takenBackAt }) };
}

function parseRecord(text: string): BlessingRecord | undefined {
  if (text.length > BLESSING_RECORD_MAX) return undefined;
  const json = /^```json\r?\n(.*)\r?\n```\s*$/s.exec(text)?.[1];
  if (json === undefined) return undefined;
  try {
    return recordSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
