import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import { ManifestError } from '../errors/manifest-error.ts';
import { codeOfThrown } from '../lib/error-like.ts';
import type { Lane } from '../model/lane.ts';
import type { ArenaResult } from '../model/run-result.ts';
import { effectiveStatus } from './compared-entry.ts';
import { parseJson, parsePart } from './parse-arena-result.ts';
import { RESULT_LIMITS } from './result-limits.ts';

/** What is left of a result when only a few characters can be kept. */
export interface ResultDigest {
  readonly lane: Lane;
  readonly engineVersion: string;
  /** RFC 3339 time. */
  readonly createdAt: string;
  /** Ids of the checks that failed, by run key. */
  readonly failed: ReadonlyMap<string, ReadonlySet<string>>;
}

const OPENING = '<!-- arena-action:digest:1 ';
const CLOSING = ' -->';

/** A digest unpacks to no more than this. */
const UNPACKED_MAX_BYTES = 8 * 1024 * 1024;

const LETTERS = { passed: 'p', failed: 'f', error: 'e', skipped: 's' } as const;

const name = z.string().max(RESULT_LIMITS.name);
const digestSchema = z.object({
  lane: z.enum(['mock', 'real']),
  engine: name,
  at: name,
  runs: z.record(name, z.record(name, z.enum(['p', 'f', 'e', 's']))),
});

/**
 * The status of every check of a result, packed into a comment that Markdown does not show; undefined when it takes more
 * than `limit` characters.
 */
export function renderDigest({ lane, runs, meta }: ArenaResult, limit: number): string | undefined {
  const digest: z.input<typeof digestSchema> = {
    lane,
    engine: meta.engineVersion,
    at: meta.generatedAt,
    runs: Object.fromEntries(
      runs.map(({ key, checks }) => [
        key,
        Object.fromEntries(checks.map((check) => [check.id, LETTERS[effectiveStatus(check)]])),
      ]),
    ),
  };
  const packed = deflateSync(JSON.stringify(digest), { level: 9 }).toString('base64');
  const text = `${OPENING}${packed}${CLOSING}`;
  return text.length > limit ? undefined : text;
}

/**
 * Reads the digest a text begins with; undefined where there is none that can be read. Only the beginning is looked at:
 * what models said may stand further down.
 */
export function parseDigest(text: string): ResultDigest | undefined {
  const end = text.indexOf(CLOSING);
  if (!text.startsWith(OPENING) || end < 0) return undefined;
  try {
    const packed = Buffer.from(text.slice(OPENING.length, end), 'base64');
    const unpacked = inflateSync(packed, { maxOutputLength: UNPACKED_MAX_BYTES }).toString('utf8');
    const { lane, engine, at, runs } = parsePart(digestSchema, parseJson(unpacked, 'the digest'), []);
    const failed = Object.entries(runs).map(([key, checks]) => [key, failedOf(checks)] as const);
    return {
      lane,
      engineVersion: engine,
      createdAt: at,
      failed: new Map(failed.filter(([, ids]) => ids.size > 0)),
    };
  } catch (error) {
    if (error instanceof ManifestError || isUnpackingTrouble(error)) return undefined;
    throw error;
  }
}

function failedOf(checks: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.entries(checks).flatMap(([id, letter]) => (letter === LETTERS.failed ? [id] : [])));
}

/** The unpacker names its errors by code. */
function isUnpackingTrouble(error: unknown): boolean {
  return /^(Z_|ERR_)/.test(String(codeOfThrown(error)));
}
