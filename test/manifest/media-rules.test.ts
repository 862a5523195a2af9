import { expect, it } from 'vitest';
import { problemsOf, prompt, scenario, soundArena } from './sample-arena.ts';

/** Problems without their columns. */
const linesOf = (problems: readonly string[]) => problems.map((text) => text.replace(/:(\d+):\d+ /, ':$1 '));

const image = (more: string) => `{type: image, media: {${more}}}`;
const inline = (mime: string, data = 'AAAA', more = '') =>
  image(`data: "${data}", mime_type: ${mime}${more}`);
const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024 + 1).toString('base64');

it.each<[string, string, string, string[]]>([
  ['what it takes', 'enabled: true, image: {allowed_formats: [jpg]}', inline('image/jpeg'), []],
  ['everything where it says nothing', 'enabled: true', inline('image/x-odd'), []],
  ['no media', 'enabled: false', inline('image/png'), ['11 spec.turns[0].parts[0].type']],
  [
    'no images',
    'enabled: true, supported_types: [audio]',
    inline('image/png'),
    ['11 spec.turns[0].parts[0].type'],
  ],
  [
    'other formats',
    'enabled: true, image: {allowed_formats: [jpeg, png]}',
    inline('image/gif'),
    ['11 spec.turns[0].parts[0].media.mime_type'],
  ],
  [
    'images with captions',
    'enabled: true, image: {require_caption: true}',
    inline('image/png'),
    ['11 spec.turns[0].parts[0].media.caption'],
  ],
  [
    'images with captions, and gets them',
    'enabled: true, image: {require_caption: true}',
    inline('image/png', 'AAAA', ', caption: x'),
    [],
  ],
  [
    'smaller files',
    'enabled: true, image: {max_size_mb: 1}',
    image('file_path: big.png, mime_type: image/png'),
    ['11 spec.turns[0].parts[0].media'],
  ],
  [
    'smaller data',
    'enabled: true, image: {max_size_mb: 1}',
    inline('image/png', megabytes(1)),
    ['11 spec.turns[0].parts[0].media'],
  ],
  [
    'files of that size',
    'enabled: true, image: {max_size_mb: 2}',
    image('file_path: big.png, mime_type: image/png'),
    [],
  ],
  [
    'fewer images',
    'enabled: true, image: {max_images_per_msg: 1}',
    `${inline('image/png')}, ${inline('image/png')}`,
    ['11 spec.turns[0].parts[1]'],
  ],
  [
    'documents, of which it can say nothing',
    'enabled: true, supported_types: [image]',
    '{type: document, media: {data: AAAA, mime_type: application/pdf}}',
    [],
  ],
])('a prompt takes %s', async (_case, media, parts, expected) => {
  const problems = await problemsOf({
    ...soundArena,
    'prompts/support.yaml': prompt(`system_template: t\nmedia: {${media}}`),
    'scenarios/hello.yaml': scenario('', `- role: user\n  parts: [${parts}]`),
    'big.png': 'x'.repeat(1024 * 1024 + 1),
  });
  expect(linesOf(problems)).toEqual(
    expected.map((place) => `error scenarios/hello.yaml:${place.replace(' ', ' media-not-taken ')}`),
  );
});
