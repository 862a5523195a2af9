/** What keeps a text from being well-formed XML: tags that do not match, raw markup, characters XML cannot hold. */
export function malformedXml(text: string): readonly string[] {
  const open: string[] = [];
  const problems: string[] = [];
  const body = text.replace(/^<\?xml [^>]*\?>\n/, '');
  const tag = /<(\/?)([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>/g;
  for (const [whole, closing, name = '', , selfClosing] of body.matchAll(tag)) {
    if (closing === '/') {
      if (open.pop() !== name) problems.push(whole);
    } else if (selfClosing !== '/') open.push(name);
  }
  const content = body.replaceAll(tag, '');
  if (/[<>]/.test(content)) problems.push('raw markup');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(body)) problems.push('raw ampersand');
  if (/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(body))
    problems.push('forbidden character');
  return [...problems, ...open];
}
