import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { FileReader } from './file-reader.ts';
import type { DocumentPath, LoadedManifest, LoadedPrompt, SourceFile } from './loaded-arena.ts';
import { problemAt } from './problem-at.ts';
import type { PromptConfig } from './prompt-config.ts';
import type { Scenario } from './scenario.ts';

type Turn = Scenario['turns'][number];
type Media = NonNullable<NonNullable<Turn['parts']>[number]['media']>;
type MediaConfig = NonNullable<PromptConfig['media']>;
type MediaRules = NonNullable<MediaConfig['image']> & NonNullable<MediaConfig['audio']>;

/** What a prompt can say something about; documents have no rules in the format. */
const ruledTypes = ['image', 'audio', 'video'] as const;
type RuledType = (typeof ruledTypes)[number];

/** Two names of one format. */
const formatAliases: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  mp3: 'mpeg',
  'x-wav': 'wav',
  wave: 'wav',
  mov: 'quicktime',
};

const BYTES_OF_MEGABYTE = 1024 * 1024;

/** Where the media of an arena's scenarios are read from. */
export interface MediaFiles extends Pick<FileReader, 'readBytes'> {
  /** Absolute; paths of media start here. */
  readonly configDir: string;
}

/** A medium of a turn, and the rules it has to keep. */
interface RuledPart {
  readonly type: RuledType;
  readonly media: Media;
  readonly rules: Partial<MediaRules>;
  readonly path: DocumentPath;
}

/** Media in a scenario's turns that its prompt does not take: kinds, formats, sizes, captions, counts. */
export async function findMediaProblems(
  { spec, source }: LoadedManifest<Scenario>,
  prompts: readonly LoadedPrompt[],
  files: MediaFiles,
): Promise<readonly Problem[]> {
  const config = prompts.find((prompt) => prompt.spec.task_type === spec.task_type)?.spec.media;
  if (config === undefined) return [];
  const found = spec.turns.map((turn, index) => {
    const parts = ruledPartsOf(turn, ['spec', 'turns', index], config);
    return Promise.all([
      ...parts.map((part) => findPartProblems(part, config, source, files)),
      findTooMany(parts, config, source),
    ]);
  });
  return (await Promise.all(found)).flat(2);
}

function ruledPartsOf({ parts = [] }: Turn, path: DocumentPath, config: MediaConfig): readonly RuledPart[] {
  return parts.flatMap(({ type: written, media }, index) => {
    const type = ruledTypes.find((known) => known === written);
    if (type === undefined || media === undefined) return [];
    return { type, media, rules: config[type] ?? {}, path: [...path, 'parts', index] };
  });
}

/** A problem at a place inside a part. */
type Refuse = (place: DocumentPath, message: string) => Problem;

async function findPartProblems(
  part: RuledPart,
  config: MediaConfig,
  source: SourceFile,
  files: MediaFiles,
): Promise<readonly Problem[]> {
  const { type, path } = part;
  const refuse: Refuse = (place, message) =>
    problemAt(source, [...path, ...place], {
      code: 'media-not-taken',
      message,
      hint: 'Change the part, or the "media" of the prompt.',
    });
  const types = config.supported_types ?? [];
  if (!config.enabled) return [refuse(['type'], 'The prompt takes no media.')];
  if (types.length > 0 && !types.includes(type)) {
    return [refuse(['type'], `The prompt takes no ${type}, only ${types.join(', ')}.`)];
  }
  return [
    ...formatProblems(part, refuse),
    ...(await sizeProblems(part, files, refuse)),
    ...captionProblems(part, refuse),
  ];
}

function formatProblems({ type, media, rules }: RuledPart, refuse: Refuse): readonly Problem[] {
  const { allowed_formats: formats = [] } = rules;
  const format = media.mime_type.split('/').at(-1) ?? '';
  if (formats.length === 0 || formats.some((known) => formatOf(known) === formatOf(format))) return [];
  const message = `The prompt takes no ${type} of the format ${format}, only ${formats.join(', ')}.`;
  return [refuse(['media', 'mime_type'], message)];
}

async function sizeProblems(
  { type, media, rules }: RuledPart,
  files: MediaFiles,
  refuse: Refuse,
): Promise<readonly Problem[]> {
  const { max_size_mb: most = 0 } = rules;
  const bytes = most > 0 ? await sizeOf(media, files) : 0;
  const megabytes = bytes / BYTES_OF_MEGABYTE;
  if (megabytes <= most) return [];
  const message = `The ${type} has ${megabytes.toFixed(1)} MB; the prompt takes at most ${most} MB.`;
  return [refuse(['media'], message)];
}

function captionProblems({ type, media, rules }: RuledPart, refuse: Refuse): readonly Problem[] {
  if (rules.require_caption !== true || media.caption) return [];
  return [refuse(['media', 'caption'], `The prompt wants a caption for each ${type}.`)];
}

function findTooMany(
  parts: readonly RuledPart[],
  { image }: MediaConfig,
  source: SourceFile,
): readonly Problem[] {
  const most = image?.max_images_per_msg ?? 0;
  const images = parts.filter(({ type }) => type === 'image');
  const surplus = images[most];
  if (most <= 0 || surplus === undefined) return [];
  return [
    problemAt(source, surplus.path, {
      code: 'media-not-taken',
      message: `The turn has ${images.length} images; the prompt takes at most ${most} in a message.`,
      hint: 'Spread them over several turns, or raise "max_images_per_msg" of the prompt.',
    }),
  ];
}

function formatOf(name: string): string {
  const word = name.toLowerCase().replace(/^\./, '');
  return Object.hasOwn(formatAliases, word) ? (formatAliases[word] ?? word) : word;
}

/** 0 for what only a download would tell, and for a file that cannot be read: the run that sends it says so. */
async function sizeOf({ data, file_path: file, url }: Media, files: MediaFiles): Promise<number> {
  if (url) return 0;
  if (data) return Buffer.byteLength(data, 'base64');
  if (!file) return 0;
  try {
    return (await files.readBytes(path.resolve(files.configDir, file))).length;
  } catch {
    return 0;
  }
}
