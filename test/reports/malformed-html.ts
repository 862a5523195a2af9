const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'img']);
/** What the report is made of; anything else came from its data. */
const OURS =
  /^(html|head|meta|link|title|style|body|a|svg|symbol|use|circle|path|rect|polyline|desc|header|h[1-4]|p|code|strong|ul|ol|li|del|ins|dl|dt|dd|div|small|nav|main|section|details|summary|span|b|i|bdi|table|caption|thead|tbody|tr|th|td|form|label|input|select|option|button|kbd|article|pre|footer|script)$/;

interface Tag {
  readonly whole: string;
  readonly name: string;
  readonly attributes: string;
  readonly kind: 'open' | 'close' | 'alone';
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<]*")?)*)(\/?)>/g;

/** What keeps a report from being the page we meant: tags that do not match, foreign elements or attributes, ids twice. */
export function malformedHtml(text: string): readonly string[] {
  const body = text.replace('<!doctype html>\n', '').replace(/<(style|script)>.*?<\/\1>/gs, '<$1></$1>');
  const tags = [...body.matchAll(TAG)].map(
    ([whole, slash, name = '', attributes = '', alone]): Tag => ({
      whole,
      name,
      attributes,
      kind: slash === '/' ? 'close' : alone === '/' || VOID.has(name) ? 'alone' : 'open',
    }),
  );
  const content = body.replaceAll(TAG, '');
  const raw = /.{0,40}[<>].{0,40}|&(?!(?:amp|lt|gt|quot|#39);).{0,40}/.exec(content);
  return [
    ...(text.startsWith('<!doctype html>\n') ? [] : ['no doctype']),
    ...(raw === null ? [] : [`raw markup ${raw[0]}`]),
    ...unbalanced(tags),
    ...foreign(tags),
    ...brokenReferences(tags),
  ];
}

function unbalanced(tags: readonly Tag[]): readonly string[] {
  const open: string[] = [];
  const problems: string[] = [];
  for (const { kind, name, whole } of tags) {
    if (kind === 'open') open.push(name);
    if (kind === 'close' && open.pop() !== name) problems.push(`unexpected ${whole}`);
  }
  return [...problems, ...open.map((name) => `${name} is left open`)];
}

function foreign(tags: readonly Tag[]): readonly string[] {
  return tags.flatMap(({ name, attributes, whole }) => [
    ...(OURS.test(name) ? [] : [`foreign element ${whole}`]),
    ...(/ (on\w+|style|srcset|srcdoc)=/.test(attributes.replace(/"[^"]*"/g, '""'))
      ? [`foreign attribute ${whole}`]
      : []),
    ...valuesOf('href|src|action', attributes)
      .filter((address) => !/^(#[\w-]+|data:,)$/.test(address))
      .map(() => `address ${whole}`),
  ]);
}

function brokenReferences(tags: readonly Tag[]): readonly string[] {
  const ids = tags.flatMap(({ attributes }) => valuesOf('id', attributes));
  const known = new Set(ids);
  const asked = tags.flatMap(({ attributes }) => [
    ...valuesOf('href', attributes).filter((address) => address.startsWith('#')),
    ...valuesOf('aria-labelledby', attributes).map((id) => `#${id}`),
  ]);
  return [
    ...(known.size === ids.length ? [] : ['an id comes twice']),
    ...asked.filter((address) => !known.has(address.slice(1))).map((address) => `nothing is at ${address}`),
  ];
}

function valuesOf(names: string, attributes: string): readonly string[] {
  return [...attributes.matchAll(new RegExp(` (?:${names})="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');
}
