import { expect, test } from 'vitest';
import { html, type MarkupValue, markupText, trustedMarkup } from '../../src/lib/html-markup.ts';

test.each<[string, MarkupValue, string]>([
  ['text', '<b title="x">\'&', '&lt;b title=&quot;x&quot;&gt;&#39;&amp;'],
  ['hidden characters', 'a\u202eb\u0000', 'a⟨U+202E⟩b⟨U+0000⟩'],
  ['a number', 7, '7'],
  ['nothing', undefined, ''],
  ['markup', html`<i>${'<'}</i>`, '<i>&lt;</i>'],
  ['a list', ['<', html`<br>`, ['&']], '&lt;<br>&amp;'],
  ['what we vouch for', trustedMarkup('<hr>'), '<hr>'],
])('writes %s', (_name, value, expected) => {
  expect(markupText(html`<p>${value}</p>`)).toBe(`<p>${expected}</p>`);
});

test('takes no object from outside for markup', () => {
  const forged = JSON.parse('{"markup":"<script>","Symbol(markup)":"<script>"}');
  expect(() => html`${forged}`).toThrow(TypeError);
});
