var ye=Object.freeze,Gn=Object.defineProperty;var we=(P,I)=>ye(Gn(P,"raw",{value:ye(I||P.slice())}));var ke;const Jn=5172,Xn=[5172],Yn={82901:((P,I,m)=>{m.d(I,{$G:()=>A,CX:()=>L,DH:()=>f,FK:()=>z,l$:()=>b,yG:()=>C,zU:()=>$});var E=m(73024),g=m(51455),S=m(76760),s=m(69854),O=m(84185);const C="arena-results.json",b="comparison.json",L="arena-history.json",R="out";function $(p,h,k){const{output:v,out_dir:N}=h[0]?.defaults??{},B=((0,O.$)({output:v})?v?.dir:N)||R,M=S.resolve(p,B);return M!==S.resolve(p)&&z(p,M)&&!M.toLowerCase().split(S.sep).includes(".git")?M:(k(`defaults.output.dir: "${B}" is no directory below the working directory; results go to "${R}". Only the caller can name another place: --out, or the input output-dir.`),S.resolve(p,R))}async function f({workingDirectory:p,outputDirectory:h,files:k}){await y(h,"output directory"),await V(p,h);for(const v of k)if(await y(S.dirname(v),`directory of the report ${S.basename(v)}`),(await(0,g.stat)(v).catch(()=>{}))?.isDirectory())throw _(`report ${v}`,void 0,"It is a directory.")}async function A(p){for(const h of[C,b])await(0,g.rm)(S.join(p,h),{force:!0})}async function y(p,h){try{await j(p),await(0,g.access)(p,E.constants.W_OK)}catch(k){throw _(`${h} ${p}`,k)}}async function j(p){try{await(0,g.mkdir)(p)}catch(h){const k=h instanceof Error&&"code"in h?h.code:void 0;if(k==="EEXIST"&&(await(0,g.stat)(p)).isDirectory())return;const v=S.dirname(p);if(k!=="ENOENT"||v===p)throw h;await j(v),await(0,g.mkdir)(p).catch(async N=>{if(!(await(0,g.stat)(p).catch(()=>{}))?.isDirectory())throw N})}}async function V(p,h){if(z(p,h)&&!z(await(0,g.realpath)(p),await(0,g.realpath)(h)))throw _(`output directory ${h}`,void 0,"It is a link that leads out of the working directory.")}function z(p,h){const k=S.relative(p,h);return k===""||!k.startsWith("..")&&!S.isAbsolute(k)}function _(p,h,k=""){return new s.S({code:"OUTPUT_NOT_WRITABLE",message:`The ${p} cannot be written. ${k===""?"":`${k} `}Choose another one or mend its permissions.`,cause:h})}}),84185:((P,I,m)=>{m.d(I,{$:()=>g,j:()=>E});function E({formats:s=[],addedFormats:O=[]},C){const b=s.length>0?s:C.flatMap(S);return[...new Set([...b,...O])]}function g({output:s}){return(s?.formats??[]).length>0||(s?.dir??"")!==""}function S({defaults:s}){const O=g(s)?s.output?.formats:s.output_formats,C=s.html_report?["html"]:[],b=[...O??[],...C];return b.length>0?b:["json"]}}),87048:((P,I,m)=>{m.d(I,{g:()=>Wn});var E=m(55442);const g=Symbol("markup"),S={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function s(e,...n){let t=e[0]??"";for(let r=0;r<n.length;r++)t+=b(n[r])+(e[r+1]??"");return{[g]:t}}function O(e){return{[g]:e}}function C(e){return e[g]}function b(e){return e===void 0?"":typeof e=="number"?String(e):typeof e=="string"?R(e):g in e?e[g]:e.map(b).join("")}const L=/^[\n\t !#-%(-;=?-~]*$/;function R(e){return L.test(e)?e:(0,E.OR)(e).replace(/[&<>"']/g,n=>S[n]??n)}var $=m(93076),f=m(43601);const A=500;function y({result:e}){const{affected:n}=e.meta;if(n===void 0)return s``;const{ran:t}=n,r={ran:"ran",carried:"carried from the baseline"},a=(0,$.Fn)(n),o=t.slice(0,A).map(({because:l})=>s`<li>${l.map((c,u)=>[u===0?"":" \u2192 ",s`<code>${c}</code>`])}</li>\n`),i=t.length>A?s`<p>And ${t.length-A} more in arena-results.json.</p>\n`:void 0,d=t.length===0?void 0:s`<details><summary>Why ${(0,f.pq)(t.length,"scenario")} ran</summary>
<ul class="ways">
${o}</ul>
${i}</details>\n`;return s`<section id="affected" aria-labelledby="affected-heading">
<h2 id="affected-heading">Affected by the change</h2>
<p>${(0,$.wv)(n,r)}</p>
${d}${a===void 0?void 0:s`<p>${a}</p>\n`}</section>
`}function j(e){const n=V(e);if(n.length===0)return s``;const a=[e.result.lane==="mock"?"Cost (simulated)":"Cost","Tokens","Latency"].flatMap((l,c)=>{const u=_(n,c);return u===0&&c>0?[]:[{term:l,column:c,largest:u}]}),o=e.hasSeveralConfigs?s`<th scope="col">Arena</th>`:void 0,i=a.map(({term:l})=>s`<th scope="col">${l}</th>`),d=n.map(({config:l,scenario:c,amounts:u})=>{const w=a.map(({column:x,largest:Hn})=>p(u[x],Hn)),T=e.hasSeveralConfigs?s`<td class="config">${l}</td>`:void 0;return s`<tr>${T}<th scope="row">${c}</th>${w}</tr>\n`});return s`<section id="amounts" aria-labelledby="amounts-heading">
<h2 id="amounts-heading">${k(a.map(({term:l},c)=>c===0?l:l.toLowerCase()))}</h2>
<div class="scroll" role="region" aria-labelledby="amounts-heading" tabindex="0">
<table class="amounts">
<caption>By scenario. The upper bar is now<span class="key now"></span>, the lower one the baseline<span class="key before"></span>.</caption>
<thead><tr>${o}<th scope="col">Scenario</th>${i}</tr></thead>
<tbody>
${d}</tbody>
</table>
</div>
</section>
`}function V({comparison:e}){if(e===void 0)return[];const{cost:n,tokens:t,latency:r}=e;return n.byScenario.map(({config:a,scenario:o,delta:i},d)=>{const l=t.byScenario[d]?.delta,c=r.byScenario[d]?.delta;return{config:a,scenario:o,amounts:[{...i,format:u=>(0,f.UK)(u)},...l===void 0?[]:[{...z(l.input,l.output),format:f.B4}],...c===void 0?[]:[{...c,format:u=>(0,f.IL)(Math.round(u))}]]}})}function z(e,n){const t=e.current+n.current,r=e.baseline===null||n.baseline===null?null:e.baseline+n.baseline,a=r===null||r===0?null:(t-r)/r*100;return{current:t,baseline:r,deltaPercent:a}}function _(e,n){return e.reduce((t,{amounts:r})=>{const a=r[n];return Math.max(t,a?.current??0,a?.baseline??0)},0)}function p(e,n){if(e===void 0)return s`<td>unknown</td>`;const{current:t,baseline:r,deltaPercent:a,format:o}=e,i=t===null?"unknown":o(t),d=r===null?"unknown":o(r),l=a===null||a===0?void 0:s` <small class="${a>0?"more":"less"}">${(0,f.l9)(a)}</small>`;return s`<td><span class="amount">${i}${l}</span>
<svg class="bars" role="img" aria-label="now ${i}, baseline ${d}" viewBox="0 0 100 14" preserveAspectRatio="none">${h(t,n,"now",0)}${h(r,n,"before",8)}</svg></td>`}function h(e,n,t,r){if(e===null||e<=0||n===0)return;const a=Math.max(.8,e/n*100).toFixed(1);return s`<rect class="${t}" x="0" y="${r}" width="${a}" height="6"/>`}function k(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}var v=m(16394);const N=[{list:"newFailures",slug:"new",word:"new failure",heading:"New failures",isTrouble:!0},{list:"errors",slug:"error",word:"error",heading:"Errors",isTrouble:!0},{list:"notComparable",slug:"not-comparable",word:"not comparable",heading:"Not comparable",isTrouble:!0},{list:"undecided",slug:"undecided",word:"undecided",heading:"Undecided",isTrouble:!0},{list:"flaky",slug:"flaky",word:"flaky",heading:"Flaky",isTrouble:!0},{list:"existingFailures",slug:"existing",word:"existing failure",heading:"Existing failures",isTrouble:!1},{list:"excused",slug:"excused",word:"excused",heading:"Excused",isTrouble:!1},{list:"fixed",slug:"fixed",word:"fixed",heading:"Fixed",isTrouble:!1},{list:"changed",slug:"changed",word:"changed",heading:"Changed",isTrouble:!1},{list:"added",slug:"added",word:"added",heading:"Added",isTrouble:!1},{list:"removed",slug:"removed",word:"removed",heading:"Removed",isTrouble:!1},{list:"skipped",slug:"skipped",word:"skipped",heading:"Skipped",isTrouble:!1}];function B({list:e,word:n,heading:t},r){return e==="newFailures"&&!r?{word:"failure",heading:"Failures"}:{word:n,heading:t}}function M({comparison:e}){return e!==void 0&&e.baseline!==null}var ne=m(15471);function J(e){return s`<code class="place">${(0,ne.j)(e)}</code>`}const xe=s`<svg class="sprite" aria-hidden="true" focusable="false">
<symbol id="icon-passed" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.5-5"/></symbol>
<symbol id="icon-failed" viewBox="0 0 16 16"><path class="solid" d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z"/><path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/></symbol>
<symbol id="icon-error" viewBox="0 0 16 16"><path class="solid" d="M8 1.2L15.4 14.6H.6z"/><path d="M8 6v4.2M8 12.2v.6"/></symbol>
<symbol id="icon-skipped" viewBox="0 0 16 16"><rect x="1.5" y="1.5" width="13" height="13" rx="2"/><path d="M4.8 8h6.4"/></symbol>
</svg>
`;function U(e,n=e){return s`<span class="mark ${e}">${D(e)}${n}</span>`}function D(e){return s`<svg class="icon" aria-hidden="true"><use href="#icon-${e}"/></svg>`}function q(e,n="plain"){return s`<span class="tag ${n}">${e}</span>`}function X(e,n,t){return e.filter(({slug:r})=>r!==n&&(t||r!=="new")).map(r=>s` ${q(B(r,t).word,r.slug)}`)}function Se(e){const{comparison:n}=e;if(n===void 0)return s``;const t=N.filter(({list:a})=>n[a].length>0),r=t.length===0?s`<p class="calm">Nothing to look at: nothing failed, nothing changed.</p>\n`:s`${t.map(a=>Te(a,n[a.list],e))}`;return s`<section id="findings" aria-labelledby="findings-heading">
<h2 id="findings-heading">Findings</h2>
${r}</section>
`}function Te(e,n,t){const{heading:r}=B(e,M(t)),a=e.isTrouble?s` open`:void 0;return s`<details class="group ${e.slug}"${a}>
<summary><h3>${r} <span class="count">${n.length}</span></h3></summary>
<ul class="findings">
${n.map(o=>Ee(o,t))}</ul>
</details>
`}function Ee(e,n){const t=n.anchorOf(e),r=Oe(e,n),a=t===void 0?r:s`<a href="#${t}">${r}</a>`,o=e.note===void 0||!M(n)?void 0:s`<p class="note-line">${e.note}</p>`,i=(0,v.mI)(e).map(d=>s`<p class="remark">${d}</p>\n`);return s`<li class="${e.status}">
<p class="name">${D(e.status)} <span class="quiet-word">${e.status}</span> ${a}</p>
${e.message===""?void 0:s`<p class="message" dir="auto">${e.message}</p>`}
${i}${o}${e.location===void 0?void 0:s`<p>${J(e.location)}</p>`}
</li>
`}function Oe(e,n){const t=e.trials===void 0?n.runByKey.get(e.run)?.trial:void 0,r=[...n.hasSeveralConfigs?[e.config]:[],(0,v.Fy)(e,t),...e.check===null?["whole run"]:[(0,v.FX)(e),(0,v.cn)(e)]];return s`<b><bdi>${e.scenario}</bdi></b>${r.map(a=>s` · <bdi>${a}</bdi>`)}`}var F=m(56555),Ce=m(77014),Me=m(41797),te=m(14170);function Ie(e){const n=[...Le(e),...Re(e)];return s`<dl class="tiles">
${n.map(({term:t,value:r,note:a,slug:o})=>s`<div class="${o??"plain"}"><dt>${t}</dt><dd>${r}${a===void 0?void 0:s` <small>${a}</small>`}</dd></div>\n`)}</dl>`}function Le({result:e,comparison:n}){const{total:t,passed:r,failed:a,errors:o,skipped:i}=e.summary,d=t===0?void 0:`${(r/t*100).toFixed(1)}% passed`,l=[["Passed",r,"passed"],["Failed",a,"failed"],["Errors",o,"error"],["Skipped",i,"skipped"],["Fixed checks",n?.fixed.length??0,"fixed"]];return[{term:"Runs",value:(0,f.B4)(t),note:d},...l.filter(([c,u])=>u>0||c==="Passed"||c==="Failed").map(([c,u,w])=>({term:c,value:(0,f.B4)(u),slug:u>0?w:"plain"}))]}function Re({result:e,comparison:n,runs:t}){const{inputTokens:r,outputTokens:a,cost:o}=e.summary,i=t.reduce((l,{latencyMs:c})=>l+c,0),d=`${(0,f.B4)(r)} in, ${(0,f.B4)(a)} out`;return[{term:e.lane==="mock"?"Cost, simulated":"Cost",value:(0,f.UK)(o),note:Ne(n?.cost.deltaPercent)},{term:"Tokens",value:(0,f.B4)(r+a),note:d},...i===0?[]:[{term:"Mean latency",value:(0,f.IL)(i/t.length)}]]}function Ne(e){if(e!=null)return e===0?"unchanged":(0,f.l9)(e)}const re=7,Y=120,se={pass:"passed",fail:"failed",neutral:"skipped"},Ae={...se,warn:"error"};function Pe(e){return`${ae(e)}: ${oe(e)}`}function ze(e){const{comparison:n}=e,t=n===void 0?"skipped":se[n.verdict];return s`<header class="page ${t}">
<h1>${D(t)} ${ae(e)}</h1>
<p class="lead">${oe(e)}</p>
${Be(e)}
${je(e)}${De(Ue(e))}
${Ie(e)}
<p class="facts">${qe(e).map((r,a)=>[a===0?"":" \xB7 ",r])}</p>
${Ke(e)}
</header>
<main id="content" tabindex="-1">
`}function ae({comparison:e}){return e===void 0?"Arena report":`Arena ${(0,te.E0)(e.verdict)}`}function oe({result:e,comparison:n}){if(n!==void 0)return(0,te.gp)({result:e,comparison:n});const{total:t,passed:r,failed:a,errors:o,skipped:i}=e.summary;return`${(0,f.pq)(t,"run")}: ${r} passed, ${a} failed, ${(0,f.pq)(o,"error")}, ${i} skipped`}function Be({comparison:e,result:n}){if(e===void 0)return;const{baseline:t,gate:r,reason:a}=e;if(t!==null){const d=a===void 0?void 0:s`<p class="note">Note: ${a}.</p>`,l=(0,F.Xz)(e,n).map(c=>s`<p class="note">${c}</p>\n`);return s`<p>Compared with ${_e(t)}: ${(0,F.F_)(t,n).join(", ")}.</p>${d}${l}${Fe(t)}`}const o=r.find(d=>d.rule==="missing-baseline"),i=(0,F.$P)(e);return s`<p class="note"><strong>Without a baseline.</strong> ${o?.reason??`There is none: ${a??"none was found"}.`}${i===void 0?void 0:` ${i}`}</p>`}function _e(e){const{sha:n,ref:t,createdAt:r}=e,a=t===null?void 0:s` on ${K(t.replace(/^refs\/heads\//,""))}`,o=(0,E.IN)((0,F.St)(e),Y),i=r===null?void 0:s`, made ${ie(r)}`;return n===null?s`a ${o}${a}${i}`:s`${K(n.slice(0,re))}${a} (${o}${i})`}function Fe(e){const n=(0,F.LH)(e);if(n.length===0)return;const t=n.map(r=>s`<li>${r}</li>\n`);return s`<details><summary>How the baseline was found</summary><ol>\n${t}</ol></details>`}function je({comparison:e}){return e===void 0?[]:(0,Me.Vs)(e).map(n=>s`<p>${n}</p>\n`)}function Ue({comparison:e}){return e?.gate.filter(({rule:n})=>n!=="missing-baseline")??[]}function De(e){if(e.length===0)return;const n=e.map(({rule:t,outcome:r,reason:a})=>s`<li>${U(Ae[r],r)} ${K(t)} <span>${a}</span></li>\n`);return s`<ul class="gate" aria-label="What the gate decided">\n${n}</ul>`}function qe({result:e,generatedAt:n,runs:t}){const{lane:r,meta:a,summary:o}=e,i=t.filter(({isUnscripted:d})=>d).length;return[...r==="mock"?["mock lane: answers come from a file, costs are simulated"]:["real lane",ie(n)],...a.commit===void 0?[]:[s`commit ${K(a.commit.sha.slice(0,re))}`],...(0,Ce.ki)(o),...i>0?[`${i} answered by the default reply, without a mock file`]:[],...o.unknownCosts>0?[`cost of ${(0,f.pq)(o.unknownCosts,"run")} unknown`]:[]]}function Ke({comparison:e,trends:n,runs:t}){const r=[...e===void 0?[]:[["findings","Findings"]],...t.length===0?[]:[["matrix","Matrix"]],...e===void 0||e.cost.byScenario.length===0?[]:[["amounts","Cost"]],...n===void 0?[]:[["trends","Trends"]],["runs","Runs"]];return s`<nav aria-label="Sections"><ul>${r.map(([a,o])=>s`<li><a href="#${a}">${o}</a></li>`)}</ul></nav>`}function ie(e){const n=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(e);return n===null?(0,E.IN)(e,Y):`${n[1]} ${n[2]} UTC`}function K(e){return s`<code>${(0,E.IN)(e,Y)}</code>`}function We(e){if(e.runs.length===0)return s``;const n=[...new Set(e.runs.map(de))],t=He(e.runs),r=e.hasSeveralConfigs?s`<th scope="col">Arena</th>`:void 0;return s`<section id="matrix" aria-labelledby="matrix-heading">
<h2 id="matrix-heading">Matrix</h2>
<div class="scroll" role="region" aria-labelledby="matrix-heading" tabindex="0">
<table class="matrix">
<caption>Status of every run by scenario and provider; each leads to its conversation.</caption>
<thead><tr>${r}<th scope="col">Scenario</th>${n.map(a=>s`<th scope="col">${a}</th>`)}</tr></thead>
<tbody>
${t.map(a=>Ge(a,n,e))}</tbody>
</table>
</div>
</section>
`}function de({provider:e,region:n}){return(0,v.Fy)({provider:e,region:n})}function He(e){const n=new Map;for(const t of e){const r=JSON.stringify([t.config,t.scenario]),a=n.get(r);a===void 0?n.set(r,[t]):a.push(t)}return[...n.values()]}function Ge(e,n,t){const[r]=e,a=t.hasSeveralConfigs?s`<td class="config">${r?.config}</td>`:void 0,o=n.map(i=>{const d=e.filter(l=>de(l)===i);return d.length===0?s`<td class="none">not run</td>`:s`<td>${d.map(l=>Ve(l,d.length>1,t))}</td>`});return s`<tr>${a}<th scope="row">${r?.scenario}</th>${o}</tr>\n`}function Ve(e,n,t){const r=n||e.trial>1?s` <span class="trial">trial ${e.trial}</span>`:void 0,a=e.classes.filter(({slug:o})=>o==="new"||o==="fixed"||o==="flaky");return s`<a class="mark ${e.status}" href="#${e.anchor}">${D(e.status)}${e.status}${r}</a>${X(a,e.status,M(t))} `}var Je=m(77598);const le=`
'use strict';
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;
  const runs = [...document.querySelectorAll('.run')];
  const shown = document.getElementById('shown');
  const noMatch = document.getElementById('no-match');
  const field = (name) => form.elements.namedItem(name);
  const texts = new Map();
  const fold = (text) => text.replace(/\\s+/g, ' ').toLowerCase();

  // The text of a conversation is read when it is first searched; most pages are never searched.
  const textOf = (run) => {
    if (!texts.has(run)) texts.set(run, fold(run.textContent));
    return texts.get(run);
  };
  const wanted = (name) => field(name)?.value ?? '';

  const matches = (run, query) =>
    ['status', 'scenario', 'provider'].every((name) => wanted(name) === '' || run.dataset[name] === wanted(name)) &&
    (wanted('classes') === '' || run.dataset.classes.split(' ').includes(wanted('classes'))) &&
    (query === '' || textOf(run).includes(query));

  const apply = () => {
    const query = fold(wanted('text')).trim();
    let count = 0;
    for (const run of runs) {
      run.hidden = !matches(run, query);
      if (!run.hidden) count += 1;
    }
    noMatch.hidden = count > 0;
    const number = (value) => value.toLocaleString('en');
    shown.textContent = count === runs.length
      ? number(count) + (count === 1 ? ' run' : ' runs')
      : number(count) + ' of ' + number(runs.length) + ' runs shown';
    highlight();
  };

  // Highlights are ranges beside the document, so that the text itself is never rebuilt.
  const highlight = () => {
    if (!('highlights' in CSS)) return;
    const query = wanted('text').trim().toLowerCase();
    const ranges = [];
    if (query.length > 1) {
      for (const run of runs) {
        if (run.hidden || !run.firstElementChild.open) continue;
        if (ranges.length > 500) break;
        ranges.push(...findRanges(run, query));
      }
    }
    CSS.highlights.set('search', new Highlight(...ranges));
  };
  const findRanges = (run, query) => {
    const ranges = [];
    const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.data.toLowerCase();
      for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
        if (at + query.length > walker.currentNode.length) break;
        const range = new Range();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + query.length);
        ranges.push(range);
      }
    }
    return ranges;
  };

  const reveal = (element) => {
    const run = element.closest('.run');
    if (run?.hidden) {
      form.reset();
      apply();
    }
    for (let parent = element.closest('details'); parent !== null; parent = parent.parentElement.closest('details')) parent.open = true;
  };
  const revealTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || target.closest('.run') === null) return;
    reveal(target);
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: target.matches('.body') ? 'start' : 'center' });
  };

  let current = null;
  const step = (direction) => {
    const stops = [...document.querySelectorAll('[data-stop]')].filter((stop) => !stop.closest('.run').hidden);
    if (stops.length === 0) return;
    const at = stops.indexOf(current);
    current = stops[at < 0 ? (direction > 0 ? 0 : stops.length - 1) : (at + direction + stops.length) % stops.length];
    reveal(current);
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: 'center' });
  };

  const setOpen = (open) => {
    for (const run of runs) if (!run.hidden) run.firstElementChild.open = open;
    highlight();
  };

  document.addEventListener('keydown', (event) => {
    const search = field('text');
    if (event.target === search && event.key === 'Escape') {
      search.blur();
      return;
    }
    const isTyping = event.target.matches('input[type=search], select, textarea');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !field('keys').checked) return;
    const act = { j: () => step(1), k: () => step(-1), '/': () => search.focus() }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  document.getElementById('open-all').addEventListener('click', () => setOpen(true));
  document.getElementById('close-all').addEventListener('click', () => setOpen(false));
  document.addEventListener('toggle', highlight, true);
  document.addEventListener('click', (event) => {
    // A second click on a link to the place one is at changes no address.
    const link = event.target.closest('a[href^="#"]');
    if (link !== null && link.hash === location.hash) revealTarget();
  });
  window.addEventListener('hashchange', revealTarget);

  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const details of closed) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
  });

  form.hidden = false;
  apply();
  revealTarget();
})();
`,ce=`
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
.tiles dd { font-size: 1.375rem; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles small { display: block; font-size: .75rem; font-weight: 400; line-height: 1.4; }
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
caption { text-align: left; padding: .5rem .875rem; font-size: .8125rem; }
th, td { padding: .4375rem .875rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--panel); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; min-width: 8rem; max-width: 20rem; overflow-wrap: anywhere; }
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
  .amounts td { min-width: 7.5rem; } tbody th { min-width: 6rem; } th, td { padding-inline: .625rem; }
}
@media (prefers-reduced-motion: no-preference) { .run > details > summary::after { transition: transform .12s; } }
@media print {
  body { max-width: none; font-size: 10pt; }
  nav, .skip, #filters, #shown { display: none; }
  .many .run { content-visibility: visible; } .findings .message, .check > details > pre { max-height: none; } .check, div.message, .findings > li { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; }
  .scroll { overflow: visible; }
}
`;function Xe(e){const n=["default-src 'none'",`style-src '${ue(ce)}'`,`script-src '${ue(le)}'`,"img-src data:","base-uri 'none'","form-action 'none'"];return s`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${O(n.join("; "))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${e}</title>
<style>${O(ce)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${xe}`}function Ye(e){return s(ke||(ke=we([`</main>
<footer><p>Written by arena-action `,`. This page is one file; it loads nothing.</p></footer>
<script>`,`<\/script>
</body>
</html>
`])),e,O(le))}function ue(e){return`sha256-${(0,Je.createHash)("sha256").update(e).digest("base64")}`}function Qe({comparison:e}){const{policyChanges:n=[],blessings:t=[]}=e??{};if(n.length+t.length===0)return s``;const r=t.length===0?void 0:s`<p>Accepted changes:</p>\n<ul class="findings">\n${t.map(en)}</ul>\n`;return s`<section id="policy" aria-labelledby="policy-heading">
<h2 id="policy-heading">Policy</h2>
${n.map(Ze)}${r}</section>
`}function Ze({file:e,changes:n}){return s`<p>This change edits <code><bdi>${e}</bdi></code>. The policy of the base commit counts here.</p>
<ul class="findings">
${n.map(t=>s`<li><p dir="auto">${t}</p></li>\n`)}</ul>
`}function en({selector:e,by:n,at:t,reason:r}){const{scenario:a,provider:o,region:i,check:d,type:l}=e,c=[a,o,i,d,l].filter(w=>w!==void 0),u=c.length===0?"all checks":c.join(" \xB7 ");return s`<li><p class="name"><bdi>${u}</bdi></p>
<p dir="auto">accepted by ${n} on ${t.slice(0,10)}: ${r}</p></li>
`}const nn=3;function fe(e){return`run-${e+1}`}function Q(e,n){return`${e}-check-${n+1}`}async function tn(e,n){const t=sn(n),r=[],a=new Map,o=new Map,i=new Map(n?.conversations?.map(l=>[l.run,l]));let d=0;for await(const l of e.runs()){const c=fe(r.length),u=t.get(l.key);if(u!==void 0)for(const[T,{id:x}]of l.checks.entries())u.has(x)&&o.set(me(l.key,x),Q(c,T));const w=rn(l,c,u,d<nn);d+=w.isOpen?1:0,r.push(w),a.set(l.key,w)}return{runs:r,runByKey:a,hasSeveralConfigs:new Set(r.map(({config:l})=>l)).size>1,classesOf:(l,c)=>t.get(l)?.get(c)??[],diffOf:l=>i.get(l),anchorOf:({run:l,check:c})=>o.get(me(l,c))??a.get(l)?.anchor}}function rn(e,n,t,r){const{config:a,scenario:o,provider:i,region:d,trial:l,status:c,latencyMs:u}=e,w=t===void 0?[]:[null,...e.checks.map(({id:x})=>x)],T=new Set(w.flatMap(x=>t?.get(x)??[]));return{anchor:n,config:a,scenario:o,provider:i,region:d,trial:l,status:c,latencyMs:u,isUnscripted:e.unscripted===!0,classes:N.filter(x=>T.has(x)),isOpen:r&&[...T].some(({isTrouble:x})=>x)}}function sn(e){const n=new Map;if(e===void 0)return n;for(const t of N)for(const{run:r,check:a}of e[t.list]){const o=n.get(r)??new Map;n.set(r,o),o.set(a,[...o.get(a)??[],t])}return n}function me(e,n){return JSON.stringify([e,n])}var pe=m(98963),Z=m(16506);function he(e,n,t){const r=d=>d.map(l=>an(l,n,t)),a=e.filter(({check:d})=>d.status==="passed"),o=e.filter(({check:d})=>d.status!=="passed"),i=[...new Set(a.map(({check:d})=>d.type))].join(", ");return s`<div class="checks">
${o.length===0?void 0:s`<ul aria-label="Checks that did not pass">\n${r(o)}</ul>\n`}${a.length===0?void 0:s`<details class="passed"><summary>${U("passed",`${a.length} passed`)} <code>${i}</code></summary>
<ul aria-label="Checks that passed">\n${r(a)}</ul></details>\n`}</div>
`}function an({check:e,anchor:n},t,r){const a=(0,Z.rp)(e)||e.status==="error"?s` data-stop`:void 0,o=r.classesOf(t.key,e.id),i=e.details===void 0?void 0:s`<details><summary>Details</summary><pre class="code">${JSON.stringify(e.details,void 0,2)}</pre></details>`;return s`<li id="${n}" class="check ${on(e)}"${a} tabindex="-1">
<p class="name">${U(e.status)} <code>${e.type}</code>${dn(e)}${X(o,e.status,M(r))}</p>
${e.message===""?void 0:s`<p class="message text" dir="auto">${e.message}</p>`}
<p>${J(e.location)}</p>${i}
</li>
`}function on(e){return e.status==="failed"&&!(0,Z.rp)(e)?"skipped":e.status}function dn({use:e,expected:n,advisory:t,code:r,score:a}){return[...e==="assertion"||e==="pack-eval"?[]:[e],...n===!0?["expected"]:[],...t===!0?["advisory"]:[],...r===void 0?[]:[r],...a===void 0?[]:[`score ${a}`]].map(i=>s` ${q(i)}`)}var ln=m(51622);const cn=1e5;function un(e){const{role:n,text:t,toolCalls:r,toolFailed:a}=e,o=n!=="tool"?n:a?"tool result, failed":"tool result",i=n==="tool"?fn(t):t,d=i===""&&r.length>0?void 0:s`<pre class="text" dir="auto">${i===""?s`<i>empty</i>`:i}</pre>`,l=r.map(({name:c,args:u})=>s`<div class="call"><p>calls <code>${c}</code></p><pre class="code">${JSON.stringify(u,void 0,2)}</pre></div>`);return s`<div class="message ${n}"><p class="role">${o}</p><div class="said">${d}${l}</div></div>\n`}function fn(e){if(e.length>cn||!/^[[{]/.test(e))return e;const n=(0,ln.q)(e);return"value"in n&&JSON.stringify(n.value)===e?JSON.stringify(n.value,void 0,2):e}function mn(e,n,t){const r=e.checks.map((c,u)=>({check:c,anchor:Q(n,u)})),a=r.filter(({check:c})=>c.turn===void 0),o=gn(e,r),i=e.messages.filter(({role:c})=>c==="system"),d=a.length===0?void 0:s`<section class="turn">\n<h4>Whole conversation</h4>\n${he(a,e,t)}</section>\n`,l=o.length===0&&a.length===0?s`<p class="calm">Nothing was said.</p>\n`:void 0;return s`${i.map(pn)}${o.map(c=>hn(c,e,t))}${d}${l}`}function pn({text:e}){return s`<details class="system"><summary>System prompt</summary><pre class="text" dir="auto">${e}</pre></details>\n`}function hn({turn:e,iteration:n,messages:t,checks:r},a,o){const i=t.length===0?s`<p class="calm">This turn was not reached.</p>\n`:t.map(un);return s`<section class="turn">
<h4>Turn ${e+1}${(0,v.Nu)(n)} <code>turns[${e}]</code></h4>
${i}${r.length===0?void 0:he(r,a,o)}</section>
`}function gn(e,n){const t=[],r=(o,i)=>t.find(d=>d.turn===o&&d.iteration===i),a=(o,i)=>{const d={turn:o,iteration:i,messages:[],checks:[]};return t.push(d),d};for(const o of e.messages){if(o.role==="system")continue;const{turn:i,iteration:d}=o;(r(i,d)??a(i,d)).messages.push(o)}for(const o of n){const{turn:i,iteration:d}=o.check;if(i===void 0)continue;(r(i,d)??t.findLast(c=>c.turn===i)??a(i,d)).checks.push(o)}return t.toSorted((o,i)=>o.turn-i.turn||(o.iteration??0)-(i.iteration??0))}const bn={same:"as before",changed:"changed",added:"a reply more",removed:"a reply less"};function $n(e,n,t){const r=t.diffOf(e.key);if(r===void 0)return;const{replies:a,firstDivergence:o}=r,i=`${n}-compared`,d=o===void 0?s`<p class="calm">Every reply is as in the baseline.</p>\n`:s`<ol>\n${vn(a).map(l=>yn(l,e,n))}</ol>\n`;return s`<section class="compared" aria-labelledby="${i}">
<h4 id="${i}">What the agent says differently</h4>
${d}</section>`}function vn(e){const n=[];for(const t of e){const r=n.at(-1);t.kind!=="same"||t.failedChecks.length>0?n.push(t):typeof r=="number"?n[n.length-1]=r+1:n.push(1)}return n}function yn(e,n,t){if(typeof e=="number")return s`<li class="calm">${(0,f.pq)(e,"reply","replies")} as before</li>\n`;const{turn:r,iteration:a,kind:o,text:i,tools:d,failedChecks:l}=e,c=i.length===0?void 0:s`<pre class="text" dir="auto">${i.map(wn)}</pre>\n`,u=d.filter(T=>T.kind!=="same").map(kn),w=l.map(T=>Sn(T,n,t));return s`<li>
<p><code>turns[${r}]</code>${(0,v.Nu)(a)} <span class="quiet-word">${bn[o]}</span></p>
${c}${u}${w}</li>
`}function wn({kind:e,text:n}){return e==="same"?n:e==="removed"?s`<del>${n}</del>`:s`<ins>${n}</ins>`}function kn({name:e,kind:n,arguments:t}){const r=s`calls <code>${e}</code>`,a={added:s`<ins>${r}</ins>`,removed:s`<del>${r}</del>`},o=n==="added"||n==="removed"?a[n]:r;return s`<div class="call"><p>${o}</p>${t.length===0?void 0:s`<dl>${t.map(xn)}</dl>`}</div>\n`}function xn({path:e,before:n,now:t}){const r=n===void 0?void 0:s`<dd><del><code>${n}</code></del></dd>`,a=t===void 0?void 0:s`<dd><ins><code>${t}</code></ins></dd>`;return s`<div><dt>${e===""?"all arguments":s`<code>${e}</code>`}</dt>${r}${a}</div>`}function Sn(e,{checks:n},t){const r=n.findIndex(o=>o.id===e),a=n[r];return a===void 0?s`<p class="fails">Fails <code>${e}</code></p>\n`:s`<p class="fails">Fails <a href="#${Q(t,r)}"><code>${a.type}</code></a>: <span dir="auto">${a.message}</span></p>\n`}function Tn(e,n,t){const r=fe(n),a=t.runs[n]?.classes??[],o=t.runs[n]?.isOpen===!0?s` open`:void 0,i=(0,v.Fy)(e),d=a.map(({slug:l})=>l).join(" ");return s`<article class="run ${e.status}" aria-labelledby="${r}-name" data-status="${e.status}" data-classes="${d}" data-scenario="${e.scenario}" data-provider="${i}">
<details${o}>
<summary><h3 id="${r}-name">${U(e.status)} <bdi>${e.scenario}</bdi> <span class="by">by <bdi>${(0,v.Fy)(e,e.trial)}</bdi></span></h3>
<span class="tags">${e.unscripted===!0?q("default reply"):void 0}${e.carried===void 0?void 0:s` ${q("carried over")}`}${X(a,e.status,M(t))}</span>
<span class="facts">${En(e)}</span></summary>
<div class="body" id="${r}" tabindex="-1">
${On(e,t)}
${Cn(e)}${$n(e,r,t)}
${mn(e,r,t)}</div>
</details>
</article>
`}function En(e){return[(0,pe.P)(e)==="none"?"no checks":(0,pe.P)(e),e.cost===null?"cost unknown":(0,f.UK)(e.cost),...e.latencyMs===0?[]:[(0,f.IL)(Math.round(e.latencyMs))]].join(" \xB7 ")}function On(e,{result:n}){const t=new Set(e.messages.map(({turn:o})=>o)).size,r=e.cost===null?"unknown":(0,f.UK)(e.cost),a=[["Model",e.model],["Region",e.region],["Trial",String(e.trial)],["Cost",n.lane==="mock"&&e.cost!==null?`${r} (simulated)`:r],["Tokens",`${(0,f.B4)(e.inputTokens)} in, ${(0,f.B4)(e.outputTokens)} out`],...e.latencyMs===0?[]:[["Latency",(0,f.IL)(Math.round(e.latencyMs))]],["Turns",String(t)],["Arena",e.config],["Run",e.id],["Held",e.carried===void 0?"":(0,$.O7)([e])]].filter(([,o])=>o!=="");return s`<dl class="run-facts">${a.map(([o,i])=>s`<div><dt>${o}</dt><dd>${i}</dd></div>`)}</dl>`}function Cn({error:e,skipReason:n,unscripted:t}){return[e===void 0?void 0:s`<div class="trouble error" data-stop tabindex="-1"><p><strong>The run broke off.</strong> <code>${e.code}</code></p><p class="text" dir="auto">${e.message}</p></div>\n`,n===void 0?void 0:s`<div class="trouble skipped"><p><strong>The run was skipped.</strong> ${n}</p></div>\n`,t===!0?s`<p class="note">No mock file was given: every answer here is the default reply.</p>\n`:void 0]}const Mn=100;function In(e){const{runs:n}=e,t=n.length===0?s`<p class="calm">No run was done.</p>\n`:s`${Rn(e)}<p id="shown" role="status">${(0,f.pq)(n.length,"run")}</p>\n`,r=n.length>Mn?s` class="many"`:void 0;return s`<section id="runs"${r} aria-labelledby="runs-heading">
<h2 id="runs-heading">Runs</h2>
${t}`}function Ln({runs:e}){const n=e.length===0?void 0:s`<p id="no-match" class="calm" hidden>No run matches.</p>\n`;return s`${n}</section>\n`}function Rn(e){const{runs:n}=e,t=Z.f.map(a=>({value:a,word:a,count:n.filter(o=>o.status===a).length})),r=N.map(a=>({value:a.slug,word:B(a,M(e)).word,count:n.filter(o=>o.classes.includes(a)).length}));return s`<form id="filters" role="search" aria-label="Runs" hidden>
<label class="wide">Search <input type="search" name="text" placeholder="Text, tool, check, file" autocomplete="off" spellcheck="false"></label>
${W("Status","status",t)}
${W("Change","classes",r)}
${W("Scenario","scenario",ge(n.map(({scenario:a})=>a)))}
${W("Provider","provider",ge(n.map(Nn)))}
<span class="buttons"><button type="reset">Reset</button> <button type="button" id="open-all">Open all shown</button> <button type="button" id="close-all">Close all</button></span>
<label class="keys"><input type="checkbox" name="keys" checked> Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous failure, <kbd>/</kbd> search, <kbd>Esc</kbd> leaves it</label>
</form>
`}function Nn({provider:e,region:n}){return(0,v.Fy)({provider:e,region:n})}function W(e,n,t){const r=t.filter(({count:o})=>o>0);if(r.length===0)return;const a=r.map(({value:o,word:i,count:d})=>s`<option value="${o}">${i} (${d})</option>`);return s`<label>${e} <select name="${n}"><option value="">all</option>${a}</select></label>`}function ge(e){const n=new Map;for(const t of e)n.set(t,(n.get(t)??0)+1);return[...n].map(([t,r])=>({value:t,word:t,count:r}))}var An=m(28734),Pn=m(76125);const zn=200,Bn=50,be=60,[$e,ee,H]=[120,32,3],G=[{term:"Pass rate",read:({runs:e})=>e.total===0?null:e.passed/e.total,write:({runs:e})=>`${e.passed} of ${e.total}`,most:1},{term:"Cost per run",read:({cost:e})=>e===null?null:(0,An.Mn)(e),write:({cost:e})=>(0,f.UK)(e)},{term:"Tokens per run",read:({inputTokens:e,outputTokens:n})=>e+n,write:({inputTokens:e,outputTokens:n})=>(0,f.B4)(e+n)},{term:"p95 latency",read:({latencyMs:e})=>e.p95,write:({latencyMs:e})=>`${(0,f.B4)(e.p95)} ms`}];function _n(e){const{trends:n,comparison:t}=e;if(n===void 0)return s``;const r=n.moments.slice(-be),a=n.scenarios.slice(0,zn),o=n.scenarios.length-a.length,i=(t?.drift??[]).slice(0,Bn),d=i.length===0?void 0:s`<ul class="drift">${i.map(c=>s`<li class="note">${(0,Pn.Z)(c)}</li>\n`)}</ul>\n`,l=e.hasSeveralConfigs?s`<th scope="col">Arena</th>`:void 0;return s`<section id="trends" aria-labelledby="trends-heading">
<h2 id="trends-heading">Trends</h2>
${d}<div class="scroll" role="region" aria-labelledby="trends-heading" tabindex="0">
<table class="trends">
<caption>The last ${r.length} executions of every scenario, this one at the right; those that fell most come first.</caption>
<thead><tr>${l}<th scope="col">Scenario</th>${G.map(({term:c})=>s`<th scope="col">${c}</th>`)}</tr></thead>
<tbody>
${a.map(c=>Fn(c,r,e))}</tbody>
</table>
</div>
${o>0?s`<p class="calm">${o} more scenarios are not drawn.</p>\n`:void 0}</section>
`}function Fn(e,n,t){const r=e.points.slice(-be),a=t.hasSeveralConfigs?s`<td class="config">${e.config}</td>`:void 0,o=G.map(i=>Dn(r,i,e));return s`<tr>${a}<th scope="row">${e.scenario}<p class="by">${e.provider}</p>
${jn(r,n)}</th>${o}</tr>\n`}function jn(e,n){const t=e.flatMap((r,a)=>{if(r===null)return[];const o=G.map(({write:i})=>s`<td>${i(r)}</td>`);return[s`<tr><th scope="row">${Un(n[a])}</th>${o}</tr>\n`]});return s`<details class="figures"><summary>Figures</summary><table>
<thead><tr><th scope="col">Execution</th>${G.map(({term:r})=>s`<th scope="col">${r}</th>`)}</tr></thead>
<tbody>
${t}</tbody></table></details>`}function Un(e){return e?.at===null||e===void 0?"this one":e.at.slice(0,10)}function Dn(e,{term:n,read:t,write:r,most:a},o){const i=e.map(x=>x===null?null:t(x)),d=i.filter(x=>x!==null),l=a??Math.max(...d,0),c=e.at(-1),u=c==null?"unknown":r(c),w=`${n} of ${o.scenario} with ${o.provider}`,T=d.length===0?"not known":`${d.length} executions, now ${u}`;return s`<td><span class="amount">${u}</span>
<svg class="plot" role="img" viewBox="0 0 ${$e} ${ee}" preserveAspectRatio="none"><title>${w}</title><desc>${T}</desc>${qn(i,l)}</svg></td>`}function qn(e,n){const t=($e-2*H)/Math.max(e.length-1,1),r=[[]];for(const[a,o]of e.entries())o===null?r.push([]):r.at(-1)?.push(`${ve(H+a*t)},${ve(Kn(o,n))}`);return s`${r.filter(a=>a.length>0).map(a=>s`<polyline points="${(a.length===1?[...a,...a]:a).join(" ")}"/>`)}`}function Kn(e,n){const t=n===0?0:e/n;return ee-H-t*(ee-2*H)}function ve(e){return e.toFixed(1)}const Wn={name:"html",fileName:"report.html",async render(e,n,{comparison:t,trends:r,generatedAt:a}){const o=async T=>n.write(C(T)),i=await tn(e,t),{lane:d,summary:l,meta:c}=e,u={...i,result:{lane:d,summary:l,meta:c},comparison:t,trends:r,generatedAt:a};await o(Xe(Pe(u))),await o(ze(u)),await o(Se(u)),await o(Qe(u)),await o(y(u)),await o(We(u)),await o(j(u)),await o(_n(u)),await o(In(u));let w=0;for await(const T of e.runs())await o(Tn(T,w,u)),w+=1;await o(Ln(u)),await o(Ye(c.engineVersion))}}}),98963:((P,I,m)=>{m.d(I,{$:()=>O,P:()=>C});var E=m(16506),g=m(16394),S=m(43601),s=m(2958);function O(b){const{runs:L}=b.result;if(b.detail.runs===0||L.length===0)return"";const $=[...L.filter(({status:y})=>y!=="passed"),...L.filter(({status:y})=>y==="passed")].slice(0,b.detail.runs),f=y=>b.hasSeveralConfigs?[(0,g.UQ)(y.config)]:[],A=["Scenario","Provider","Status","Checks","Cost"];return(0,s.x9)(["#### Runs",(0,s.Qj)(b.hasSeveralConfigs?["Config",...A]:A,$.map(y=>[...f(y),(0,g.UQ)(y.scenario),(0,g.UQ)((0,g.Fy)(y,y.trial)),y.carried===void 0?y.status:`${y.status}, carried over`,C(y),(0,S.UK)(y.cost)])),(0,s.lw)(L.length,$.length,"in arena-results.json")])}function C({checks:b}){const R=[["passed",b.filter($=>$.status==="passed").length],["failed",b.filter(E.rp).length],["expected or advisory",b.filter($=>$.status==="failed"&&!(0,E.rp)($)).length],["error",b.filter($=>$.status==="error").length],["skipped",b.filter($=>$.status==="skipped").length]].filter(([,$])=>$>0).map(([$,f])=>`${f} ${$}`);return R.length===0?"none":R.join(", ")}})};export{Jn as id,Xn as ids,Yn as modules};
