import { describe, expect, test } from 'vitest';
import { parseGoTemplate } from '../../src/tools/go-template.ts';

const data = {
  city: 'Rome',
  n: 3,
  big: 1_000_000,
  ratio: 0.5,
  ok: true,
  none: null,
  empty: '',
  list: ['a', 'b'],
  user: { name: 'Ada', tags: [{ id: 1 }, { id: 2 }] },
  map: { z: 1, y: 'two' },
};

test.each([
  ['plain text', 'plain text'],
  ['{{.city}}', 'Rome'],
  ['{{ .city }}!', 'Rome!'],
  ['{{.user.name}}', 'Ada'],
  ['{{$.city}}', 'Rome'],
  ['{{.missing}}', '<no value>'],
  ['{{.missing.deep}}', '<no value>'],
  ['{{.none}}', '<no value>'],
  ['{{.n}} {{.big}} {{.ratio}} {{.ok}}', '3 1e+06 0.5 true'],
  ['{{.list}} {{.map}}', '[a b] map[y:two z:1]'],
  ['{{.constructor}}', '<no value>'],
  ['a {{- .city -}} b', 'aRomeb'],
  ['a {{- /* note */ -}} b', 'ab'],
  ['{{/* note */}}x', 'x'],
  ['{{if .ok}}yes{{end}}', 'yes'],
  ['{{if .empty}}yes{{else}}no{{end}}', 'no'],
  ['{{if .missing}}1{{else if .n}}2{{else}}3{{end}}', '2'],
  ['{{if .missing}}1{{else if .empty}}2{{else}}3{{end}}', '3'],
  ['{{if and .ok .n}}both{{end}}', 'both'],
  ['{{if or .empty .missing}}x{{else}}none{{end}}', 'none'],
  ['{{if not .empty}}full{{end}}', 'full'],
  ['{{if eq .city "Rome"}}eq{{end}}{{if ne .n 4}}ne{{end}}', 'eqne'],
  ['{{if eq .city "Paris" "Rome"}}one of{{end}}', 'one of'],
  ['{{if and (gt .n 2) (le .n 3)}}in range{{end}}', 'in range'],
  ['{{range .list}}<{{.}}>{{end}}', '<a><b>'],
  ['{{range .user.tags}}{{.id}}{{$.city}} {{end}}', '1Rome 2Rome '],
  ['{{range .missing}}x{{else}}nothing{{end}}', 'nothing'],
  ['{{range .map}}{{.}},{{end}}', 'two,1,'],
  ['{{range .list}}{{if eq . "a"}}A{{else}}-{{end}}{{end}}', 'A-'],
  ['{{len .list}} {{len .city}} {{.list | len}}', '2 4 2'],
  ['{{index .list 1}} {{index .map "y"}} {{index .user "name"}}', 'b two Ada'],
  ['{{printf "%s has %d of %.2f%%" .city .n .ratio}}', 'Rome has 3 of 0.50%'],
  ['{{.city | printf "%q and %v" .n}}', '"3" and Rome'],
  ['{{printf "%5d|%-5s|%05d|%+d" .n .city .n .n}}', '    3|Rome |00003|+3'],
  ['{{printf "}}"}}', '}}'],
  ['{{`raw "quoted"`}}', 'raw "quoted"'],
  ['{"city": "{{.city}}", "n": {{.n}}}', '{"city": "Rome", "n": 3}'],
])('%s gives %j', (source, text) => {
  expect(parseGoTemplate(source).render(data)).toBe(text);
});

describe('what is not supported is named', () => {
  test.each([
    ['{{with .city}}x{{end}}', /\{\{with\}\} is not supported/],
    ['{{template "x"}}', /\{\{template\}\} is not supported/],
    ['{{$x := .city}}', /unsupported construct "\$x := .city"/],
    ['{{range $i, $v := .list}}{{end}}', /unsupported construct "\$i, \$v := .list"/],
    ['{{json .map}}', /function "json" is not supported; known are printf/],
    ['{{if .ok}}x', /\{\{if\}\} without \{\{end\}\}/],
    ['x{{end}}', /\{\{end\}\} without/],
    ['{{else}}', /\{\{else\}\} without/],
    ['{{if .ok}}a{{else}}b{{else}}c{{end}}', /\{\{else\}\} without/],
    ['{{.city', /unclosed action "\{\{.city"/],
    ['{{}}', /missing value/],
    ['{{.city | }}', /missing value/],
    ['{{(len .list}}', /unbalanced parentheses/],
    ['{{.a .b}}', /only functions take arguments/],
    ['{{.city.deep}}', /can't evaluate field deep in string "Rome"/],
    ['{{index .list 9}}', /index out of range: 9/],
    ['{{range .city}}x{{end}}', /range can't iterate over Rome/],
    ['{{printf "%x" .n}}', /"%x" is not supported/],
    ['{{printf "%d" .city}}', /needs a number, not Rome/],
    ['{{printf "%s"}}', /too few arguments/],
    ['{{printf "%9999d" 1}}', /too wide/],
    ['{{lt .city 1}}', /cannot compare/],
  ])('%s', (source, message) => {
    expect(() => parseGoTemplate(source).render(data)).toThrow(message);
  });

  test('loops within loops end', () => {
    const list = Array.from({ length: 200 }, (_, index) => index);
    const source = '{{range .list}}{{range $.list}}{{range $.list}}x{{end}}{{end}}{{end}}';
    expect(() => parseGoTemplate(source).render({ list })).toThrow(/more than 100000 steps/);
  });
});
