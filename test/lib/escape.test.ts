import { describe, expect, test } from 'vitest';
import { cutText, escapeHidden, escapeLineBreaks } from '../../src/lib/escape-hidden.ts';
import {
  codeFence,
  codeSpan,
  escapeHtml,
  escapeMarkdown,
  markdownLink,
} from '../../src/lib/escape-markdown.ts';
import { escapeTerminal } from '../../src/lib/escape-terminal.ts';
import { escapeXml, escapeXmlAttribute } from '../../src/lib/escape-xml.ts';

const table = (
  title: string,
  escapeText: (text: string) => string,
  rows: readonly (readonly [string, string])[],
) =>
  describe(title, () => {
    test.each(rows)('%j', (text, escaped) => expect(escapeText(text)).toBe(escaped));
  });

table('escapeHidden', escapeHidden, [
  ['a\tb\r\nc', 'a\tb\nc'],
  ['\u202egnp.exe', '⟨U+202E⟩gnp.exe'],
  ['\u0000\u001b\u007f\u009b', '⟨U+0000⟩⟨U+001B⟩⟨U+007F⟩⟨U+009B⟩'],
  ['x\u{e0041}y', 'x⟨U+E0041⟩y'],
  ['\ud800', '⟨U+D800⟩'],
  ['👩\u200d💻 ok', '👩\u200d💻 ok'],
]);

table('escapeLineBreaks', escapeLineBreaks, [[' a\n\n b\tc ', 'a b c']]);

table('escapeMarkdown', escapeMarkdown, [
  ['plain words, snake_case and 1.5 %', 'plain words, snake_case and 1.5 %'],
  ['_it_ *b* `c` ~d~ [e] f|g \\', '\\_it\\_ \\*b\\* \\`c\\` \\~d\\~ \\[e\\] f\\|g \\\\'],
  ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
  ['@team a@b.c #1 GH-2', '@\u200bteam a@\u200bb.c #\u200b1 GH-\u200b2'],
  ['https://x www.x', 'https:\u200b//x www\u200b.x'],
  ['# title', '\\# title'],
  ['- item', '\\- item'],
  ['1. item', '1\\. item'],
  ['$x$', '&#36;x&#36;'],
  ['a\nb', 'a b'],
]);

table('escapeHtml', escapeHtml, [
  ['turns[0] <b>&"x"', 'turns[0] &lt;b&gt;&amp;&quot;x&quot;'],
  ['@team #1\nhttps://x', '@\u200bteam #\u200b1 https:\u200b//x'],
]);

table('codeSpan', codeSpan, [
  ['evals/a.yaml:12', '`evals/a.yaml:12`'],
  ['turns[0] (eu)', '`turns[0] (eu)`'],
  ['a`b|c', '<code>a\\`b\\|c</code>'],
  ['', '<code></code>'],
  [' padded ', '<code>padded</code>'],
]);

table('codeFence', (text) => codeFence(text), [
  ['x', '```text\nx\n```'],
  ['x\n', '```text\nx\n```'],
  ['a ```` b', '`````text\na ```` b\n`````'],
  ['<!-- m -->', '```text\n<\u200b!-- m -->\n```'],
]);

table('markdownLink', (url) => markdownLink('t', url), [
  ['https://github.com/o/r', '[t](https://github.com/o/r)'],
  ['https://x/a)b (c)', '[t](https://x/a%29b%20%28c%29)'],
  ['javascript:alert(1)', 't'],
  ['no address', 't'],
]);

table('escapeXml', escapeXml, [
  [`<a b="c" d='e'>&]]>`, '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;]]&gt;'],
  ['\u001b\u0000\ud800\uffff', '\\x1b\\x00\\ud800\\uffff'],
  ['a\tb\nc\rd 🙂', 'a\tb\nc&#13;d 🙂'],
]);
table('escapeXmlAttribute', escapeXmlAttribute, [['a\nb\tc"', 'a&#10;b&#9;c&quot;']]);

table('escapeTerminal', escapeTerminal, [
  ['\u001b[31mred\u001b[0m \u001b]8;;https://x\u0007link\u001b]8;;\u0007', 'red link'],
  ['a\u0008b', 'a⟨U+0008⟩b'],
  ['::error::x\n  ::warning::y a::b', ': :error::x\n  : :warning::y a::b'],
  ['x ##[add-path]y', 'x # #[add-path]y'],
]);

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a🙂b', 3, 'a…'],
])('cutText(%j, %i)', (text, length, cut) => expect(cutText(text, length)).toBe(cut));

// A way of looking that goes back for every line would take minutes here.
test.each([
  ['escapeTerminal', escapeTerminal],
  ['codeFence', (text: string) => codeFence(text)],
  ['escapeMarkdown', escapeMarkdown],
  ['escapeXml', escapeXml],
])('%s gets through a reply of nothing but blank lines', (_name, escapeText) => {
  const blank = '\n \t'.repeat(100_000);
  expect(escapeText(`${blank}the end`)).toMatch(/the end/);
});
