/** The style sheet of the page. Pairs of text and background keep a contrast of 4.5 in both schemes. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --panel: #f5f7f9; --line: #d3d9e0; --text: #1a2027; --quiet: #55606c; --link: #0a55b3;
  --passed: #0f5f2b; --passed-soft: #ddf5e4; --failed: #a30d28; --failed-soft: #fdeaec;
  --error: #8a3b00; --error-soft: #fdefe0; --skipped: #4b5661; --skipped-soft: #e9edf1;
  --fixed: #0b4f9e; --fixed-soft: #e0effd; --loud: #b3142f; --loud-text: #ffffff;
  --mark: #ffe28a; --mark-text: #1a2027; --now: #2b6fc2; --before: #a9b4c0; --user: #6b4fa0; --assistant: #11708a;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1318; --panel: #171c23; --line: #303944; --text: #e4e9ef; --quiet: #9ba7b4; --link: #82bdff;
    --passed: #7edc9c; --passed-soft: #12301d; --failed: #ff9c9f; --failed-soft: #3a171c;
    --error: #ffb878; --error-soft: #38240f; --skipped: #aeb8c3; --skipped-soft: #252c35;
    --fixed: #8cc4ff; --fixed-soft: #11294a; --loud: #f2596e; --loud-text: #17090b;
    --mark: #6e5600; --mark-text: #ffffff; --now: #5b9ee8; --before: #566270; --user: #b79be8; --assistant: #5cc0d8;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 74rem; background: var(--paper); color: var(--text);
  font: 15px/1.5 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, dl, dd, pre, figure { margin: 0; }
ul { padding: 0; list-style: none; }
h1 { font-size: 1.75rem; line-height: 1.25; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
main > section:first-child > h2 { margin-top: 1.25rem; }
h3 { font-size: 1rem; display: inline; }
h4 { font-size: .8125rem; color: var(--quiet); font-weight: 600; margin: 0 0 .5rem; }
a { color: var(--link); text-underline-offset: .15em; }
code, pre, kbd { font-family: var(--mono); font-size: .875em; }
h4 code { font-weight: 400; }
small, .facts, .quiet-word, caption, .count { color: var(--quiet); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
[hidden] { display: none !important; }
.sprite { position: absolute; width: 0; height: 0; }
.skip { position: absolute; left: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 9; }
.skip:focus { left: .5rem; }
.icon { width: 1em; height: 1em; flex: none; vertical-align: -.13em; fill: none; stroke: currentColor; stroke-width: 1.8;
  stroke-linecap: round; stroke-linejoin: round; }
.mark { display: inline-flex; align-items: baseline; gap: .35em; font-weight: 600; font-size: .8125rem; white-space: nowrap; }
.mark .icon { width: 1.15em; height: 1.15em; align-self: center; }
.passed > .icon, .mark.passed { color: var(--passed); }
.failed > .icon, .mark.failed { color: var(--failed); }
.error > .icon, .mark.error { color: var(--error); }
.skipped > .icon, .mark.skipped { color: var(--skipped); }
.tag { display: inline-block; padding: 0 .5em; border: 1px solid var(--line); border-radius: 1em; font-size: .75rem; line-height: 1.5;
  color: var(--quiet); background: var(--paper); vertical-align: .05em; }
.tag.new { background: var(--loud); border-color: var(--loud); color: var(--loud-text); font-weight: 600; }
.tag.fixed { background: var(--fixed-soft); border-color: var(--fixed); color: var(--fixed); }
.tag.error, .tag.flaky { background: var(--error-soft); border-color: var(--error); color: var(--error); }
.tag.existing, .tag.not-comparable { background: var(--failed-soft); border-color: var(--failed); color: var(--failed); }

header.page { margin: 0 -1.25rem; padding: 2rem 1.25rem 1.25rem; border-top: .375rem solid var(--skipped); }
header.page.passed { border-color: var(--passed); }
header.page.failed { border-color: var(--failed); }
header.page h1 { display: flex; align-items: center; gap: .5rem; }
header.page h1 .icon { width: 1.5rem; height: 1.5rem; }
header.page.passed h1 .icon { color: var(--passed); }
header.page.failed h1 .icon { color: var(--failed); }
.lead { font-size: 1.125rem; margin: .25rem 0 .75rem; }
.note { margin: .75rem 0; padding: .5rem .75rem; border-left: .25rem solid var(--error); background: var(--error-soft); }
.gate { margin: .75rem 0; display: grid; gap: .125rem; }
.gate li { display: flex; flex-wrap: wrap; gap: 0 .625rem; align-items: baseline; }
.gate .mark { min-width: 5rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .625rem; margin: 1.25rem 0 .75rem; }
.tiles > div { padding: .625rem .875rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--panel); }
.tiles dt { font-size: .8125rem; color: var(--quiet); }
.tiles dd { font-size: 1.25rem; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; white-space: nowrap; }
.tiles small { display: block; font-size: .75rem; font-weight: 400; line-height: 1.4; white-space: normal; }
.tiles .passed dd { color: var(--passed); } .tiles .failed dd { color: var(--failed); }
.tiles .error dd { color: var(--error); } .tiles .fixed dd { color: var(--fixed); }
.facts { font-size: .8125rem; }
nav { margin-top: 1rem; border-bottom: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
nav a { display: inline-block; padding: .375rem 0; font-weight: 600; text-decoration: none; }
nav a:hover { text-decoration: underline; }

summary { cursor: pointer; }
.calm { color: var(--quiet); padding: .25rem 0; }
.group { margin: .75rem 0; border: 1px solid var(--line); border-radius: .5rem; }
.group > summary { padding: .5rem .875rem; }
.group[open] > summary { border-bottom: 1px solid var(--line); }
.group.new { border-color: var(--failed); }
.group.new > summary { color: var(--failed); }
.group.error > summary { color: var(--error); }
.count { font-weight: 400; margin-left: .25em; }
.findings > li { padding: .625rem .875rem .625rem 2.25rem; }
.findings > li + li { border-top: 1px solid var(--line); }
.findings .name { position: relative; }
.findings .name > .icon { position: absolute; left: -1.375rem; top: .25rem; }
.findings .failed .name > .icon { color: var(--failed); } .findings .error .name > .icon { color: var(--error); }
.findings .passed .name > .icon { color: var(--passed); } .findings .skipped .name > .icon { color: var(--skipped); }
.quiet-word { font-size: .8125rem; margin-right: .25em; }
.message.text, .findings .message { white-space: pre-wrap; unicode-bidi: plaintext; }
.findings .message { max-height: 16em; overflow: auto; }
.note-line { font-style: italic; color: var(--quiet); }
.place { color: var(--quiet); }

.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { text-align: left; padding: .5rem .875rem; font-size: .8125rem; max-width: calc(100vw - 2.625rem); }
th, td { padding: .4375rem .875rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--panel); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; min-width: 8rem; max-width: 20rem; overflow-wrap: break-word; }
td.none, td.config { color: var(--quiet); font-size: .8125rem; }
td.config { min-width: 9rem; max-width: 14rem; overflow-wrap: anywhere; }
.matrix td { white-space: nowrap; }
.matrix td.config { white-space: normal; }
.matrix a.mark { padding: .0625rem .5rem; border-radius: 1em; text-decoration: none; }
.matrix a.mark:hover { text-decoration: underline; }
a.mark.passed { background: var(--passed-soft); } a.mark.failed { background: var(--failed-soft); }
a.mark.error { background: var(--error-soft); } a.mark.skipped { background: var(--skipped-soft); }
.matrix .trial { font-weight: 400; }
.amounts td { width: 24%; min-width: 8.5rem; font-variant-numeric: tabular-nums; }
.amounts .config { width: auto; }
.amount { display: flex; justify-content: space-between; gap: .5rem; }
.more { color: var(--error); } .less { color: var(--fixed); }
.bars { display: block; width: 100%; height: .875rem; margin-top: .125rem; }
.plot { display: block; width: 100%; min-width: 7.5rem; height: 2rem; margin-top: .125rem; }
.plot polyline { fill: none; stroke: var(--now); stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; }
.figures { font-weight: 400; font-size: .8125rem; }
rect.now { fill: var(--now); } rect.before { fill: var(--before); }
.key { display: inline-block; width: 1.25em; height: .5em; margin: 0 .125em 0 .375em; border-radius: 1px; vertical-align: .1em; }
.key.now { background: var(--now); } .key.before { background: var(--before); }

#filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .5rem .75rem; align-items: end; padding: .75rem 0;
  background: var(--paper); border-bottom: 1px solid var(--line); }
#filters label { font-size: .8125rem; color: var(--quiet); display: grid; gap: .125rem; min-width: 0; }
#filters .wide { grid-column: span 2; }
#filters .buttons, #filters .keys { grid-column: 1 / -1; }
#filters .keys { display: block; }
input[type=search], select, button { font: inherit; font-size: .875rem; color: var(--text); background: var(--panel); border: 1px solid var(--quiet);
  border-radius: .375rem; padding: .3125rem .5rem; min-width: 0; width: 100%; }
button { width: auto; cursor: pointer; padding-inline: .75rem; }
button:hover { border-color: var(--link); }
::placeholder { color: var(--quiet); opacity: 1; }
kbd { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3em; background: var(--panel); }
#shown { margin: .5rem 0; font-size: .8125rem; color: var(--quiet); }
.run { margin: .5rem 0; border: 1px solid var(--line); border-left: .25rem solid var(--skipped); border-radius: .5rem; }
.many .run { content-visibility: auto; contain-intrinsic-size: auto 3rem; }
.run.passed { border-left-color: var(--passed); } .run.failed { border-left-color: var(--failed); } .run.error { border-left-color: var(--error); }
.run > details > summary { display: flex; flex-wrap: wrap; gap: .125rem .75rem; align-items: center; padding: .5rem .875rem; list-style: none; }
.run > details > summary::-webkit-details-marker { display: none; }
.run > details > summary::after { content: ""; width: .5rem; height: .5rem; border: solid var(--quiet); border-width: 0 2px 2px 0; transform: rotate(45deg);
  margin: 0 .25rem .25rem; }
.run > details[open] > summary::after { transform: rotate(225deg); margin-bottom: 0; }
.run > details > summary:hover { background: var(--panel); border-radius: .5rem; }
.run h3 .mark { min-width: 5.25rem; }
.by { font-weight: 400; color: var(--quiet); }
summary .facts { margin-left: auto; font-variant-numeric: tabular-nums; }
.body { padding: .25rem .875rem 1rem; scroll-margin-top: 4.5rem; }
.body:focus { outline: none; }
.run-facts { display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; padding: .5rem 0 .75rem; font-size: .8125rem; }
.run-facts div { display: flex; gap: .375rem; }
.run-facts dt { color: var(--quiet); }
.trouble { margin: .5rem 0; padding: .625rem .875rem; border-radius: .375rem; background: var(--skipped-soft); }
.trouble.error { background: var(--error-soft); }
.turn { margin: 1rem 0 0; padding-top: .75rem; border-top: 1px solid var(--line); }
.message { display: block; }
div.message { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .125rem .875rem; margin: .5rem 0; }
.role { color: var(--quiet); font-weight: 600; font-size: .8125rem; padding-top: .375rem; text-align: right; }
.user > .role { color: var(--user); } .assistant > .role { color: var(--assistant); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.said > .text { font: inherit; padding: .375rem .75rem; border-radius: .5rem; background: var(--panel); border-left: .1875rem solid var(--line);
  unicode-bidi: plaintext; }
.user > .said > .text { border-left-color: var(--user); } .assistant > .said > .text { border-left-color: var(--assistant); }
.tool > .said > .text { font: .8125rem/1.5 var(--mono); }
.call { margin-top: .375rem; padding: .375rem .75rem; border: 1px dashed var(--line); border-radius: .5rem; }
.code, .call p { font-size: .8125rem; }
.compared { margin: .75rem 0; padding: .625rem .875rem; border: 1px solid var(--line); border-radius: .5rem; }
.compared h4 { color: var(--text); font-size: .875rem; }
.compared ol { margin: 0; padding: 0; list-style: none; }
.compared li { padding: .375rem 0; } .compared li + li { border-top: 1px solid var(--line); }
.compared .text { font: inherit; unicode-bidi: plaintext; padding: .375rem .75rem; border-radius: .5rem; background: var(--panel); }
.compared .fails { color: var(--failed); font-size: .875rem; }
.compared del, .compared ins { border-radius: .1875rem; padding: 0 .125rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.compared del { background: var(--failed-soft); color: var(--failed); } .compared ins { background: var(--passed-soft); color: var(--passed); }
.compared dl { margin: .25rem 0 0 1rem; font-size: .8125rem; } .compared dt { color: var(--quiet); }
.not-comparable .findings > li { color: var(--quiet); }
.system { margin: .5rem 0; font-size: .875rem; color: var(--quiet); }
.system pre { font: inherit; padding: .5rem .75rem; margin-top: .375rem; background: var(--panel); border-radius: .5rem; color: var(--text); }
.checks { margin: .75rem 0 0 7.375rem; font-size: .875rem; }
.checks ul { display: grid; gap: .375rem; margin-bottom: .375rem; }
.checks > .passed > ul { margin-top: .375rem; }
.checks > .passed > summary { padding: .125rem 0; color: var(--quiet); }
.check { padding: .375rem .75rem; border-left: .1875rem solid var(--skipped); background: var(--panel); border-radius: .25rem;
  scroll-margin: 6rem; }
.check.passed { border-color: var(--passed); }
.check.failed { border-color: var(--failed); background: var(--failed-soft); }
.check.error { border-color: var(--error); background: var(--error-soft); }
.check.failed .place, .check.error .place { color: var(--text); }
.check > details { font-size: .8125rem; margin-top: .25rem; }
.check > details > pre { margin-top: .25rem; max-height: 24em; overflow: auto; }
.check:target, .check:focus { outline: 3px solid var(--link); outline-offset: 1px; }
::highlight(search) { background: var(--mark); color: var(--mark-text); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .8125rem; }

@media (min-width: 60rem) and (min-height: 40rem) {
  #filters { grid-template-columns: 2fr repeat(4, minmax(0, 1fr)); position: sticky; top: 0; z-index: 2; }
  #filters .wide { grid-column: auto; }
  #filters .buttons { grid-column: 1 / 3; } #filters .keys { grid-column: 3 / -1; align-self: center; text-align: right; }
  .body { scroll-margin-top: 11rem; } .check { scroll-margin: 11rem; }
}
@media (max-width: 40rem) {
  body { padding: 0 .875rem 2rem; }
  header.page { margin: 0 -.875rem; padding: 1.25rem .875rem 1rem; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  summary .facts { margin-left: 0; width: calc(100% - 2rem); }
  div.message { grid-template-columns: minmax(0, 1fr); }
  .role { text-align: left; padding: 0; }
  .checks { margin-left: 0; }
  .amounts td { min-width: 7.5rem; } tbody th { min-width: 6rem; max-width: 11rem; } th, td { padding-inline: .625rem; }
}
@media (prefers-reduced-motion: no-preference) { .run > details > summary::after { transition: transform .12s; } }
@media print {
  body { max-width: none; font-size: 10pt; }
  nav, .skip, #filters, #shown { display: none; }
  .many .run { content-visibility: visible; } .findings .message, .check > details > pre { max-height: none; } .check, div.message, .findings > li { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; }
  .scroll { overflow: visible; }
}
`;
