var ke=Object.freeze,Vn=Object.defineProperty;var we=(A,P)=>ke(Vn(A,"raw",{value:ke(P||A.slice())}));var _e;const Jn=6925,Qn=[6925,6249],Xn={3019:(function(A,P,h){h.d(P,{FV:()=>_,SS:()=>E,ZD:()=>t,d6:()=>x,iQ:()=>M,uM:()=>T});var y=h(55442);const k="\u200B";function _(d){return S((0,y.yO)((0,y.OR)(d)).replace(/[\\`*~[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,"\\$&").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/^([-+=#])/,"\\$1").replace(/^(\d+)([.)])(?=\s|$)/,"$1\\$2"))}function t(d){return S((0,y.yO)((0,y.OR)(d)).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;"))}function S(d){return d.replace(/@(?=[\p{L}\p{N}_-])/gu,`@${k}`).replace(/#(?=\d)/g,`#${k}`).replace(/\b(GH-)(?=\d)/gi,`$1${k}`).replace(/:(?=\/\/)/g,`:${k}`).replace(/(www)\./gi,`$1${k}.`).replace(/(mailto|xmpp):/gi,`$1${k}:`).replaceAll("$","&#36;")}function E(d){return/^[\w./:@#+=,()[\]-](?:[\w ./:@#+=,()[\]-]*[\w./:@#+=,()[\]-])?$/.test(d)?`\`${d}\``:`<code>${_(d)}</code>`}function x(d,b="text"){const c=(0,y.OR)(d).replaceAll("<!--","<\u200B!--").replace(/^(\s*)(::|##\[)/gm,"$1\u200B$2");let i=2;for(const[v]of c.matchAll(/`+/g))i=Math.max(i,v.length);const p="`".repeat(i+1);return`${p}${b}
${c}${c.endsWith(`
`)?"":`
`}${p}`}function M(d,b){return T(_(d),b)}function T(d,b){const c=URL.canParse(b)?new URL(b):void 0;if(c===void 0||!/^https?:$/.test(c.protocol))return d;const i=c.href.replace(/[()<>|\\`*_[\]!]/g,p=>u(p));return`[${d}](${i})`}function u(d){return`%${d.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`}}),1700:(function(A,P,h){h.d(P,{x:()=>y});function*y(_,t=0){for(let S=t;S<_.length;S++){const E=_[S];E==='"'?S=k(_,S):(E==="{"||E==="}"||E==="["||E==="]")&&(yield{index:S,character:E})}}function k(_,t){for(let S=t+1;S<_.length;S++)if(_[S]==="\\")S++;else if(_[S]==='"')return S;return _.length}}),51622:(function(A,P,h){h.d(P,{q:()=>_});var y=h(1700);const k=1e3;function _(E){if(E.trim()==="")return{reason:"the text is empty"};if(S(E,k))return{reason:`it nests deeper than ${k} levels`};try{return{value:JSON.parse(E)}}catch(x){return{reason:t(x)}}}function t(E){const M=(E instanceof Error?E.message:String(E)).replace(/, (?:\.\.\.)?".*" is not valid JSON$/s,"").replace(/ \(line \d+ column \d+\)$/,"");return M.charAt(0).toLowerCase()+M.slice(1)}function S(E,x){let M=0;for(const{character:T}of(0,y.x)(E))if(M+=T==="{"||T==="["?1:-1,M>x)return!0;return!1}}),44214:(function(A,P,h){h.d(P,{L:()=>y,w:()=>k});const y="budget";function k({skipReason:_}){return _?.startsWith(`${y}:`)===!0}}),6249:(function(A,P,h){h.d(P,{o:()=>y});const y="Suspected to have failed before, by a digest that nobody vouches for; it counts all the same."}),56555:(function(A,P,h){h.d(P,{$P:()=>d,F_:()=>M,LH:()=>c,St:()=>E,Xz:()=>u,mZ:()=>x});var y=h(6249),k=h(43601);const _=3,t=5,S={artifact:"artifact",file:"baseline file","base tree":"run anew for this comparison"};function E({source:i,runId:p}){const v=S[i]??i;return i==="artifact"&&p!==void 0?`${v} of run ${p}`:v}function x({createdAt:i,source:p},{meta:v}){if(p==="base tree")return;const f=i===null?Number.NaN:Date.parse(v.generatedAt)-Date.parse(i);return f>=0?`${(0,k.nV)(f)} old`:"age unknown"}function M({distance:i,engineVersion:p,configuration:v,source:f},{lane:w}){return[...i===void 0?f==="file"?[]:["distance unknown"]:[`${(0,k.pq)(i,"commit")} behind`],`${w} lane`,p===void 0?"engine unknown":`arena-action ${p}`,T(v)]}function T(i){if(i===void 0)return"configuration unknown";const{baseline:p,current:v}=i;return p===v?`same configuration (${p})`:`configuration ${p}, now ${v??"unknown"}`}function u({baseline:i,notComparable:p},{meta:v}){const f=new Map;for(const{note:D}of p)D!==void 0&&f.set(D,(f.get(D)??0)+1);const w=[...f].map(([D,B])=>`Not compared (${B}): ${D}`),C=w.length-_,L=i?.engineVersion;return[...L===void 0||b(L)===b(v.engineVersion)?[]:[`The baseline was made by arena-action ${L}, this result by ${v.engineVersion}: what differs may come from the engine.`],...w.slice(0,_),...C>0?[`Not compared for ${(0,k.pq)(C,"other reason")}.`]:[]]}function d({newFailures:i}){const p=i.filter(({note:C})=>C===y.o);if(p.length===0)return;const v=p.slice(0,t).map(({scenario:C,type:L})=>`${C} (${L??"run"})`),f=p.length-v.length;return`Suspected to have failed before, by a digest that nobody vouches for: ${[...v,...f>0?[`${f} more`]:[]].join(", ")}. They count all the same.`}function b(i){return/^0\.\d+|^\d+/.exec(i)?.[0]??i}function c({steps:i=[]}){return i.length>2?i:[]}}),93076:(function(A,P,h){h.d(P,{Fn:()=>M,O7:()=>S,cZ:()=>x,wv:()=>t,x9:()=>E});var y=h(43601);const k=7,_=10;function t({base:u,changedFiles:d,ran:b,carried:c,everythingBecause:i},p){if(i!==void 0)return`Everything ${p.ran}, not only what the change affects: ${i}.`;const v=`${(0,y.pq)(d,"changed file")} since ${T(u)}`;return`${(0,y.pq)(b.length,"scenario")} ${p.ran} for ${v}; ${(0,y.pq)(c,"run")} ${p.carried}.`}function S(u){const d=new Set(u.flatMap(({carried:c})=>c?.sha??[])),[b]=d;return d.size>1?`carried from ${d.size} commits`:`carried from ${b===void 0?"the baseline":T(b)}`}function E({because:u}){return u.join(" -> ")}function x({ran:u}){const d=new Map;for(const{because:b}of u){const[c=""]=b;d.set(c,(d.get(c)??0)+1)}return[...d].toSorted(([,b],[,c])=>c-b)}function M({unread:u=[]}){if(u.length===0)return;const d=u.length>_?` and ${u.length-_} more`:"";return`Changed, but read by no run: ${u.slice(0,_).join(", ")}${d}.`}function T(u){return/^[0-9a-f]{40,64}$/.test(u)?u.slice(0,k):u}}),76125:(function(A,P,h){h.d(P,{Z:()=>_});var y=h(28734),k=h(43601);function _(c){const i=c.since===null?"in this execution":`since ${M(c.since)}`;return`${t(c)}, ${S(c)} ${i}: ${E(c)}.`}function t({cause:c,scenario:i,model:p}){if(c==="model")return"Nothing changed here";const v=i===null?"the scenarios":i.name;return c==="configuration"?`The model of ${v} is now ${p}`:`What ${v} is made of changed`}function S({metric:c,scenario:i,model:p,before:v,now:f}){const w=i===null?p:`${i.name} with ${p}`;switch(c){case"passRate":return`${w} lost ${(0,k.pq)(Math.round((v-f)*100),"point")}`;case"score":return`${w} is graded lower`;case"cost":return`${w} costs more`;case"latency":return`${w} takes longer`}}function E({metric:c,before:i,now:p,samples:v}){if(c==="passRate")return`${`${T(i)} of ${(0,k.pq)(v.before,"run")} passed before`}, ${T(p)} of ${v.now} now`;const f={score:u,cost:d,latency:b}[c],w=`${(0,k.pq)(v.before,"execution")} before, ${v.now} now`;return`${f(i)} before, ${f(p)} now (${w})`}const x=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function M(c){const i=new Date(c),p=x[i.getUTCDay()];return p===void 0?c:`${p} (${i.toISOString().slice(0,10)})`}function T(c){return`${Math.round(c*100)}%`}function u(c){return c.toFixed(2)}function d(c){return`${(0,k.UK)((0,y.LW)(c))} per run`}function b(c){return`${(0,k.B4)(c)} ms`}}),16394:(function(A,P,h){h.d(P,{FX:()=>M,Fy:()=>x,Nu:()=>T,OY:()=>i,UQ:()=>E,Xc:()=>b,aE:()=>v,cn:()=>u,e2:()=>p,mI:()=>c});var y=h(55442),k=h(3019),_=h(15471),t=h(41797);const S=120;function E(f){return(0,k.SS)((0,y.IN)(f,S))}function x({provider:f,region:w},C=1){const L=[...w===""||w==="default"?[]:[w],...C>1?[`trial ${C}`]:[]];return L.length===0?f:`${f} (${L.join(", ")})`}function M({check:f,scope:w,turn:C,iteration:L}){return f===null?"run":w==="turn"&&C!==void 0?`turns[${C}]${T(L)}`:"conversation"}function T(f){return f===void 0?"":`, exchange ${f+1}`}function u({type:f,use:w}){return f===void 0?"run":w===void 0||w==="assertion"||w==="pack-eval"?f:`${f} (${w})`}const d=/^There is no baseline\b/;function b(f,w){const C=w.detail.messageLength,L=c(f).map(j=>(0,k.FV)((0,y.IN)(j,C))),D=f.note===void 0||d.test(f.note)?[]:[`*${(0,k.FV)(f.note)}*`];return[[(0,k.FV)((0,y.IN)(f.message,C)),...D].filter(j=>j!=="").join(" "),...L].filter(j=>j!=="").join(`  
  `)}function c({trials:f,excuse:w,mustPass:C}){return[...f===void 0?[]:[(0,t.VO)(f)],...C===void 0?[]:["Must pass: one failure is enough."],...w===void 0?[]:[(0,t.$d)(w)]]}function i(f,w){const C=(w.hasSeveralConfigs?[E(f.config)]:[]).concat(p(f,w)),L=v(f,w);return`${C.join(" \xB7 ")}${L===""?"":` at ${L}`}`}function p(f,w){const C=f.trials===void 0?w.runByKey.get(f.run)?.trial:void 0,L=[x(f,C),...f.check===null?[]:[M(f),u(f)]];return[`**${E(f.scenario)}**`,...L.map(E)].join(" \xB7 ")}function v({location:f},{links:w}){if(f===void 0)return"";const C=E(`${f.file}:${f.line}`);if(w.source===void 0||!(0,_.J)(f))return C;const L=f.file.split("/").map(encodeURIComponent).join("/");return(0,k.uM)(C,`${w.source}/${L}#L${f.line}`)}}),77014:(function(A,P,h){h.d(P,{SD:()=>M,g3:()=>T,ki:()=>S});var y=h(44214),k=h(28734),_=h(43601);const t={assistant:"assistant",userSimulator:"simulated user",judge:"judge",summariser:"summaries"};function S({costByRole:u,cost:d,cachedCalls:b,billedCost:c}){return[...u===void 0?[]:[x(u)],...E(d,b,c)]}function E(u,d,b){return b===void 0?[]:d===void 0?[`${(0,_.UK)(b)} of it billed`]:[`${(0,_.pq)(d,"answer")} from the cache, ${(0,_.UK)((0,k.bO)(u,b))} saved`]}function x(u){return`cost by role: ${Object.keys(t).flatMap(c=>{const i=u[c];return i===void 0?[]:[`${t[c]} ${(0,_.UK)(i)}`]}).join(", ")}`}function M({cost:u,runs:d},b){return`Likely cost of ${d===b?(0,_.pq)(b,"run"):`${d} of ${(0,_.pq)(b,"run")}`} by the tokens of the baseline: ${(0,_.UK)(u)}.`}function T({runs:u,summary:d}){const b=u.filter(y.w);if(b.length===0)return;const{cost:c,billedCost:i=c}=d;return{runs:b,spent:`${(0,_.UK)(i)} spent`}}}),41797:(function(A,P,h){h.d(P,{$d:()=>x,VO:()=>k,Vs:()=>M});var y=h(43601);function k({verdict:i,current:p,baseline:v,pValue:f,needs:w}){const C=v===null?"nothing to compare with":`${_(v)} before`,L=f===void 0?"":`, ${E(f)}`;return`Passed ${_(p)}; ${C}${L}.${i==="undecided"?t(w):""}`}function _({passed:i,total:p,low:v,high:f}){return p===0?"0 of 0":`${i} of ${p} (${S(i/p)}, likely ${S(v)} to ${S(f)})`}function t(i){if(i===void 0)return" Undecided.";const p=i.cost===null?"":` (about ${(0,y.UK)(i.cost)})`;return` Undecided: about ${(0,y.pq)(i.trials,"more trial")}${p} would tell.`}function S(i){const p=Math.round(i*100);return p===100&&i<1?">99%":p===0&&i>0?"<1%":`${p}%`}function E(i){return i<.001?"p < 0.001":`p = ${Number(i.toPrecision(2))}`}function x(i){return i.kind==="quarantine"?`In quarantine until ${i.expires}: ${i.reason}`:`Accepted by ${i.by} on ${i.at.slice(0,10)}: ${i.reason}`}function M({power:i,paired:p,scores:v}){return[...i===void 0?[]:[u(i)],...p===void 0?[]:[`Of the runs on both sides ${p.worse} got worse and ${p.better} better (${E(p.pValue)}).`],...v===void 0?[]:[d(v)]]}const T=.7;function u({trials:i,baselineTrials:p,detects:v,from:f,to:w}){const C=`${(0,y.pq)(i,"trial")} against ${p} of the baseline find a fall from ${S(f)} to ${S(w)} in ${S(v)} of all cases`;return v<T?`Weak evidence: ${C}, so finding nothing here does not mean that nothing got worse.`:`${C}.`}function d({checks:i,baseline:p,current:v,low:f,high:w}){const C=v-p,L=f>0||w<0?"":", which may be chance";return`Scores of ${(0,y.pq)(i,"check")}: ${b(p)} \u2192 ${b(v)} (${c(C)}, likely ${c(f)} to ${c(w)}${L}).`}function b(i){return String(Number(i.toFixed(3)))}function c(i){return`${i<0?"-":"+"}${b(Math.abs(i))}`}}),14170:(function(A,P,h){h.d(P,{E0:()=>_,_N:()=>E,gp:()=>t});var y=h(43601);const k={pass:"passed",fail:"failed",neutral:"neutral"};function _(T){return k[T]}function t({result:T,comparison:u}){return`${S({result:T,comparison:u})} \xB7 ${M(u,T.lane)}`}function S({result:T,comparison:u}){const d=u.baseline!==null,{newFailures:b,errors:c,skipped:i,undecided:p,existingFailures:v,flaky:f,excused:w,fixed:C}=u,L=u.notComparable.filter(U=>U.check!==null&&U.status==="failed"),D=i.filter(({check:U})=>U===null),B=[[b,d?"new failure":"failure"],[c,"error"],[L,"failure not comparable","failures not comparable"],[D,"run not held","runs not held"],[p,"check undecided","checks undecided"]],K=[[v,"existing failure"],[f,"flaky","flaky"],[w,"excused","excused"],[C,"fixed","fixed"]],j=B.some(([U])=>U.length>0),X=[...B,...K].filter(([U])=>U.length>0).map(([U,F,W])=>(0,y.pq)(U.length,F,W)),z=u.gate.some(({rule:U,outcome:F})=>U==="cost-increase"&&F==="fail");return[...j?[]:[E(T),...x(u)],...X,...z?["cost over its limit"]:[],...d?[]:["no baseline"]].join(", ")}function E({summary:T,meta:u},d=""){const b=u.affected?.carried??0,c=`${(0,y.pq)(T.total-b,"run")}${d}`;return b===0?c:`${c}, ${b} carried over`}function x({baseline:T,fixed:u,power:d}){return u.length>0?[]:T===null?["no failures"]:[d===void 0?"nothing new":"no regression found"]}function M({baseline:T,cost:u},d){const b=d==="mock"?", simulated":"",{baseline:c,current:i,delta:p,deltaPercent:v}=u;if(i===null)return"cost unknown";if(T===null)return`cost ${(0,y.UK)(i)}${d==="mock"?" (simulated)":""}`;if(c===null||p===null)return`cost ${(0,y.UK)(i)} (unknown before${b})`;if(p===0)return`cost unchanged (${(0,y.UK)(i)}${b})`;const f=`${(0,y.UK)(c)} \u2192 ${(0,y.UK)(i)}${b}`;return`cost ${v===null?"up":(0,y.l9)(v)} (${f})`}}),6925:(function(A,P,h){h.d(P,{writePage:()=>qn});var y=h(55442);const k=Symbol("markup"),_={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function t(e,...n){let r=e[0]??"";for(let s=0;s<n.length;s++)r+=x(n[s])+(e[s+1]??"");return{[k]:r}}function S(e){return{[k]:e}}function E(e){return e[k]}function x(e){return e===void 0?"":typeof e=="number"?String(e):typeof e=="string"?T(e):k in e?e[k]:e.map(x).join("")}const M=/^[\n\t !#-%(-;=?-~]*$/;function T(e){return M.test(e)?e:(0,y.OR)(e).replace(/[&<>"']/g,n=>_[n]??n)}var u=h(93076),d=h(43601);const b=500;function c({result:e}){const{affected:n}=e.meta;if(n===void 0)return t``;const{ran:r}=n,s={ran:"ran",carried:"carried from the baseline"},o=(0,u.Fn)(n),a=r.slice(0,b).map(({because:g})=>t`<li>${g.map(($,O)=>[O===0?"":" \u2192 ",t`<code>${$}</code>`])}</li>\n`),l=r.length>b?t`<p>And ${r.length-b} more in arena-results.json.</p>\n`:void 0,m=r.length===0?void 0:t`<details><summary>Why ${(0,d.pq)(r.length,"scenario")} ran</summary>
<ul class="ways">
${a}</ul>
${l}</details>\n`;return t`<section id="affected" aria-labelledby="affected-heading">
<h2 id="affected-heading">Affected by the change</h2>
<p>${(0,u.wv)(n,s)}</p>
${m}${o===void 0?void 0:t`<p>${o}</p>\n`}</section>
`}function i(e){const n=p(e);if(n.length===0)return t``;const o=[e.result.lane==="mock"?"Cost (simulated)":"Cost","Tokens","Latency"].flatMap((g,$)=>{const O=f(n,$);return O===0&&$>0?[]:[{term:g,column:$,largest:O}]}),a=e.hasSeveralConfigs?t`<th scope="col">Arena</th>`:void 0,l=o.map(({term:g})=>t`<th scope="col">${g}</th>`),m=n.map(({config:g,scenario:$,amounts:O})=>{const R=o.map(({column:N,largest:Hn})=>w(O[N],Hn)),I=e.hasSeveralConfigs?t`<td class="config">${g}</td>`:void 0;return t`<tr>${I}<th scope="row">${$}</th>${R}</tr>\n`});return t`<section id="amounts" aria-labelledby="amounts-heading">
<h2 id="amounts-heading">${L(o.map(({term:g},$)=>$===0?g:g.toLowerCase()))}</h2>
<div class="scroll" role="region" aria-labelledby="amounts-heading" tabindex="0">
<table class="amounts">
<caption>By scenario. The upper bar is now<span class="key now"></span>, the lower one the baseline<span class="key before"></span>.</caption>
<thead><tr>${a}<th scope="col">Scenario</th>${l}</tr></thead>
<tbody>
${m}</tbody>
</table>
</div>
</section>
`}function p({comparison:e}){if(e===void 0)return[];const{cost:n,tokens:r,latency:s}=e;return n.byScenario.map(({config:o,scenario:a,delta:l},m)=>{const g=r.byScenario[m]?.delta,$=s.byScenario[m]?.delta;return{config:o,scenario:a,amounts:[{...l,format:O=>(0,d.UK)(O)},...g===void 0?[]:[{...v(g.input,g.output),format:d.B4}],...$===void 0?[]:[{...$,format:O=>(0,d.IL)(Math.round(O))}]]}})}function v(e,n){const r=e.current+n.current,s=e.baseline===null||n.baseline===null?null:e.baseline+n.baseline,o=s===null||s===0?null:(r-s)/s*100;return{current:r,baseline:s,deltaPercent:o}}function f(e,n){return e.reduce((r,{amounts:s})=>{const o=s[n];return Math.max(r,o?.current??0,o?.baseline??0)},0)}function w(e,n){if(e===void 0)return t`<td>unknown</td>`;const{current:r,baseline:s,deltaPercent:o,format:a}=e,l=r===null?"unknown":a(r),m=s===null?"unknown":a(s),g=o===null||o===0?void 0:t` <small class="${o>0?"more":"less"}">${(0,d.l9)(o)}</small>`;return t`<td><span class="amount">${l}${g}</span>
<svg class="bars" role="img" aria-label="now ${l}, baseline ${m}" viewBox="0 0 100 14" preserveAspectRatio="none">${C(r,n,"now",0)}${C(s,n,"before",8)}</svg></td>`}function C(e,n,r,s){if(e===null||e<=0||n===0)return;const o=Math.max(.8,e/n*100).toFixed(1);return t`<rect class="${r}" x="0" y="${s}" width="${o}" height="6"/>`}function L(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}var D=h(16394);const B=[{list:"newFailures",slug:"new",word:"new failure",heading:"New failures",isTrouble:!0},{list:"errors",slug:"error",word:"error",heading:"Errors",isTrouble:!0},{list:"notComparable",slug:"not-comparable",word:"not comparable",heading:"Not comparable",isTrouble:!0},{list:"undecided",slug:"undecided",word:"undecided",heading:"Undecided",isTrouble:!0},{list:"flaky",slug:"flaky",word:"flaky",heading:"Flaky",isTrouble:!0},{list:"existingFailures",slug:"existing",word:"existing failure",heading:"Existing failures",isTrouble:!1},{list:"excused",slug:"excused",word:"excused",heading:"Excused",isTrouble:!1},{list:"fixed",slug:"fixed",word:"fixed",heading:"Fixed",isTrouble:!1},{list:"changed",slug:"changed",word:"changed",heading:"Changed",isTrouble:!1},{list:"added",slug:"added",word:"added",heading:"Added",isTrouble:!1},{list:"removed",slug:"removed",word:"removed",heading:"Removed",isTrouble:!1},{list:"skipped",slug:"skipped",word:"skipped",heading:"Skipped",isTrouble:!1}];function K({list:e,word:n,heading:r},s){return e==="newFailures"&&!s?{word:"failure",heading:"Failures"}:{word:n,heading:r}}function j({comparison:e}){return e!==void 0&&e.baseline!==null}var X=h(15471);function z(e){return t`<code class="place">${(0,X.j)(e)}</code>`}const U=t`<svg class="sprite" aria-hidden="true" focusable="false">
<symbol id="icon-passed" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.5-5"/></symbol>
<symbol id="icon-failed" viewBox="0 0 16 16"><path class="solid" d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z"/><path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/></symbol>
<symbol id="icon-error" viewBox="0 0 16 16"><path class="solid" d="M8 1.2L15.4 14.6H.6z"/><path d="M8 6v4.2M8 12.2v.6"/></symbol>
<symbol id="icon-skipped" viewBox="0 0 16 16"><rect x="1.5" y="1.5" width="13" height="13" rx="2"/><path d="M4.8 8h6.4"/></symbol>
</svg>
`;function F(e,n=e){return t`<span class="mark ${e}">${W(e)}${n}</span>`}function W(e){return t`<svg class="icon" aria-hidden="true"><use href="#icon-${e}"/></svg>`}function H(e,n="plain"){return t`<span class="tag ${n}">${e}</span>`}function Z(e,n,r){return e.filter(({slug:s})=>s!==n&&(r||s!=="new")).map(s=>t` ${H(K(s,r).word,s.slug)}`)}function xe(e){const{comparison:n}=e;if(n===void 0)return t``;const r=B.filter(({list:o})=>n[o].length>0),s=r.length===0?t`<p class="calm">Nothing to look at: nothing failed, nothing changed.</p>\n`:t`${r.map(o=>Se(o,n[o.list],e))}`;return t`<section id="findings" aria-labelledby="findings-heading">
<h2 id="findings-heading">Findings</h2>
${s}</section>
`}function Se(e,n,r){const{heading:s}=K(e,j(r)),o=e.isTrouble?t` open`:void 0;return t`<details class="group ${e.slug}"${o}>
<summary><h3>${s} <span class="count">${n.length}</span></h3></summary>
<ul class="findings">
${n.map(a=>Ee(a,r))}</ul>
</details>
`}function Ee(e,n){const r=n.anchorOf(e),s=Te(e,n),o=r===void 0?s:t`<a href="#${r}">${s}</a>`,a=e.note===void 0||!j(n)?void 0:t`<p class="note-line">${e.note}</p>`,l=(0,D.mI)(e).map(m=>t`<p class="remark">${m}</p>\n`);return t`<li class="${e.status}">
<p class="name">${W(e.status)} <span class="quiet-word">${e.status}</span> ${o}</p>
${e.message===""?void 0:t`<p class="message" dir="auto">${e.message}</p>`}
${l}${a}${e.location===void 0?void 0:t`<p>${z(e.location)}</p>`}
</li>
`}function Te(e,n){const r=e.trials===void 0?n.runByKey.get(e.run)?.trial:void 0,s=[...n.hasSeveralConfigs?[e.config]:[],(0,D.Fy)(e,r),...e.check===null?["whole run"]:[(0,D.FX)(e),(0,D.cn)(e)]];return t`<b><bdi>${e.scenario}</bdi></b>${s.map(o=>t` · <bdi>${o}</bdi>`)}`}var q=h(56555),Oe=h(77014),Me=h(41797),re=h(14170);function Ce(e){const n=[...Pe(e),...Le(e)];return t`<dl class="tiles">
${n.map(({term:r,value:s,note:o,slug:a})=>t`<div class="${a??"plain"}"><dt>${r}</dt><dd>${s}${o===void 0?void 0:t` <small>${o}</small>`}</dd></div>\n`)}</dl>`}function Pe({result:e,comparison:n}){const{total:r,passed:s,failed:o,errors:a,skipped:l}=e.summary,m=r===0?void 0:`${(s/r*100).toFixed(1)}% passed`,g=[["Passed",s,"passed"],["Failed",o,"failed"],["Errors",a,"error"],["Skipped",l,"skipped"],["Fixed checks",n?.fixed.length??0,"fixed"]];return[{term:"Runs",value:(0,d.B4)(r),note:m},...g.filter(([$,O])=>O>0||$==="Passed"||$==="Failed").map(([$,O,R])=>({term:$,value:(0,d.B4)(O),slug:O>0?R:"plain"}))]}function Le({result:e,comparison:n,runs:r}){const{inputTokens:s,outputTokens:o,cost:a}=e.summary,l=r.reduce((g,{latencyMs:$})=>g+$,0),m=`${(0,d.B4)(s)} in, ${(0,d.B4)(o)} out`;return[{term:e.lane==="mock"?"Cost, simulated":"Cost",value:(0,d.UK)(a),note:De(n?.cost.deltaPercent)},{term:"Tokens",value:(0,d.B4)(s+o),note:m},...l===0?[]:[{term:"Mean latency",value:(0,d.IL)(l/r.length)}]]}function De(e){if(e!=null)return e===0?"unchanged":(0,d.l9)(e)}const se=7,Y=120,oe={pass:"passed",fail:"failed",neutral:"skipped"},Re={...oe,warn:"error"};function Ae(e){return`${ae(e)}: ${ie(e)}`}function Ne(e){const{comparison:n}=e,r=n===void 0?"skipped":oe[n.verdict];return t`<header class="page ${r}">
<h1>${W(r)} ${ae(e)}</h1>
<p class="lead">${ie(e)}</p>
${Ie(e)}
${Be(e)}${Ke(Fe(e))}
${Ce(e)}
<p class="facts">${We(e).map((s,o)=>[o===0?"":" \xB7 ",s])}</p>
${ze(e)}
</header>
<main id="content" tabindex="-1">
`}function ae({comparison:e}){return e===void 0?"Arena report":`Arena ${(0,re.E0)(e.verdict)}`}function ie({result:e,comparison:n}){if(n!==void 0)return(0,re.gp)({result:e,comparison:n});const{total:r,passed:s,failed:o,errors:a,skipped:l}=e.summary;return`${(0,d.pq)(r,"run")}: ${s} passed, ${o} failed, ${(0,d.pq)(a,"error")}, ${l} skipped`}function Ie({comparison:e,result:n}){if(e===void 0)return;const{baseline:r,gate:s,reason:o}=e;if(r!==null){const m=o===void 0?void 0:t`<p class="note">Note: ${o}.</p>`,g=(0,q.Xz)(e,n).map($=>t`<p class="note">${$}</p>\n`);return t`<p>Compared with ${je(r)}: ${(0,q.F_)(r,n).join(", ")}.</p>${m}${g}${Ue(r)}`}const a=s.find(m=>m.rule==="missing-baseline"),l=(0,q.$P)(e);return t`<p class="note"><strong>Without a baseline.</strong> ${a?.reason??`There is none: ${o??"none was found"}.`}${l===void 0?void 0:` ${l}`}</p>`}function je(e){const{sha:n,ref:r,createdAt:s}=e,o=r===null?void 0:t` on ${V(r.replace(/^refs\/heads\//,""))}`,a=(0,y.IN)((0,q.St)(e),Y),l=s===null?void 0:t`, made ${de(s)}`;return n===null?t`a ${a}${o}${l}`:t`${V(n.slice(0,se))}${o} (${a}${l})`}function Ue(e){const n=(0,q.LH)(e);if(n.length===0)return;const r=n.map(s=>t`<li>${s}</li>\n`);return t`<details><summary>How the baseline was found</summary><ol>\n${r}</ol></details>`}function Be({comparison:e}){return e===void 0?[]:(0,Me.Vs)(e).map(n=>t`<p>${n}</p>\n`)}function Fe({comparison:e}){return e?.gate.filter(({rule:n})=>n!=="missing-baseline")??[]}function Ke(e){if(e.length===0)return;const n=e.map(({rule:r,outcome:s,reason:o})=>t`<li>${F(Re[s],s)} ${V(r)} <span>${o}</span></li>\n`);return t`<ul class="gate" aria-label="What the gate decided">\n${n}</ul>`}function We({result:e,generatedAt:n,runs:r}){const{lane:s,meta:o,summary:a}=e,l=r.filter(({isUnscripted:m})=>m).length;return[...s==="mock"?["mock lane: answers come from a file, costs are simulated"]:["real lane",de(n)],...o.commit===void 0?[]:[t`commit ${V(o.commit.sha.slice(0,se))}`],...(0,Oe.ki)(a),...l>0?[`${l} answered by the default reply, without a mock file`]:[],...a.unknownCosts>0?[`cost of ${(0,d.pq)(a.unknownCosts,"run")} unknown`]:[]]}function ze({comparison:e,trends:n,runs:r}){const s=[...e===void 0?[]:[["findings","Findings"]],...r.length===0?[]:[["matrix","Matrix"]],...e===void 0||e.cost.byScenario.length===0?[]:[["amounts","Cost"]],...n===void 0?[]:[["trends","Trends"]],["runs","Runs"]];return t`<nav aria-label="Sections"><ul>${s.map(([o,a])=>t`<li><a href="#${o}">${a}</a></li>`)}</ul></nav>`}function de(e){const n=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(e);return n===null?(0,y.IN)(e,Y):`${n[1]} ${n[2]} UTC`}function V(e){return t`<code>${(0,y.IN)(e,Y)}</code>`}function qe(e){if(e.runs.length===0)return t``;const n=[...new Set(e.runs.map(le))],r=He(e.runs),s=e.hasSeveralConfigs?t`<th scope="col">Arena</th>`:void 0;return t`<section id="matrix" aria-labelledby="matrix-heading">
<h2 id="matrix-heading">Matrix</h2>
<div class="scroll" role="region" aria-labelledby="matrix-heading" tabindex="0">
<table class="matrix">
<caption>Status of every run by scenario and provider; each leads to its conversation.</caption>
<thead><tr>${s}<th scope="col">Scenario</th>${n.map(o=>t`<th scope="col">${o}</th>`)}</tr></thead>
<tbody>
${r.map(o=>Ve(o,n,e))}</tbody>
</table>
</div>
</section>
`}function le({provider:e,region:n}){return(0,D.Fy)({provider:e,region:n})}function He(e){const n=new Map;for(const r of e){const s=JSON.stringify([r.config,r.scenario]),o=n.get(s);o===void 0?n.set(s,[r]):o.push(r)}return[...n.values()]}function Ve(e,n,r){const[s]=e,o=r.hasSeveralConfigs?t`<td class="config">${s?.config}</td>`:void 0,a=n.map(l=>{const m=e.filter(g=>le(g)===l);return m.length===0?t`<td class="none">not run</td>`:t`<td>${m.map(g=>Ge(g,m.length>1,r))}</td>`});return t`<tr>${o}<th scope="row">${s?.scenario}</th>${a}</tr>\n`}function Ge(e,n,r){const s=n||e.trial>1?t` <span class="trial">trial ${e.trial}</span>`:void 0,o=e.classes.filter(({slug:a})=>a==="new"||a==="fixed"||a==="flaky");return t`<a class="mark ${e.status}" href="#${e.anchor}">${W(e.status)}${e.status}${s}</a>${Z(o,e.status,j(r))} `}var Je=h(77598);const ce=`
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
`,ue=`
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
`;function Qe(e){const n=["default-src 'none'",`style-src '${fe(ue)}'`,`script-src '${fe(ce)}'`,"img-src data:","base-uri 'none'","form-action 'none'"];return t`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${S(n.join("; "))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${e}</title>
<style>${S(ue)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${U}`}function Xe(e){return t(_e||(_e=we([`</main>
<footer><p>Written by arena-action `,`. This page is one file; it loads nothing.</p></footer>
<script>`,`<\/script>
</body>
</html>
`])),e,S(ce))}function fe(e){return`sha256-${(0,Je.createHash)("sha256").update(e).digest("base64")}`}function Ze({comparison:e}){const{policyChanges:n=[],blessings:r=[]}=e??{};if(n.length+r.length===0)return t``;const s=r.length===0?void 0:t`<p>Accepted changes:</p>\n<ul class="findings">\n${r.map(en)}</ul>\n`;return t`<section id="policy" aria-labelledby="policy-heading">
<h2 id="policy-heading">Policy</h2>
${n.map(Ye)}${s}</section>
`}function Ye({file:e,changes:n}){return t`<p>This change edits <code><bdi>${e}</bdi></code>. The policy of the base commit counts here.</p>
<ul class="findings">
${n.map(r=>t`<li><p dir="auto">${r}</p></li>\n`)}</ul>
`}function en({selector:e,by:n,at:r,reason:s}){const{scenario:o,provider:a,region:l,check:m,type:g}=e,$=[o,a,l,m,g].filter(R=>R!==void 0),O=$.length===0?"all checks":$.join(" \xB7 ");return t`<li><p class="name"><bdi>${O}</bdi></p>
<p dir="auto">accepted by ${n} on ${r.slice(0,10)}: ${s}</p></li>
`}const nn=3;function me(e){return`run-${e+1}`}function ee(e,n){return`${e}-check-${n+1}`}async function tn(e,n){const r=sn(n),s=[],o=new Map,a=new Map,l=new Map(n?.conversations?.map(g=>[g.run,g]));let m=0;for await(const g of e.runs()){const $=me(s.length),O=r.get(g.key);if(O!==void 0)for(const[I,{id:N}]of g.checks.entries())O.has(N)&&a.set(pe(g.key,N),ee($,I));const R=rn(g,$,O,m<nn);m+=R.isOpen?1:0,s.push(R),o.set(g.key,R)}return{runs:s,runByKey:o,hasSeveralConfigs:new Set(s.map(({config:g})=>g)).size>1,classesOf:(g,$)=>r.get(g)?.get($)??[],diffOf:g=>l.get(g),anchorOf:({run:g,check:$})=>a.get(pe(g,$))??o.get(g)?.anchor}}function rn(e,n,r,s){const{config:o,scenario:a,provider:l,region:m,trial:g,status:$,latencyMs:O}=e,R=r===void 0?[]:[null,...e.checks.map(({id:N})=>N)],I=new Set(R.flatMap(N=>r?.get(N)??[]));return{anchor:n,config:o,scenario:a,provider:l,region:m,trial:g,status:$,latencyMs:O,isUnscripted:e.unscripted===!0,classes:B.filter(N=>I.has(N)),isOpen:s&&[...I].some(({isTrouble:N})=>N)}}function sn(e){const n=new Map;if(e===void 0)return n;for(const r of B)for(const{run:s,check:o}of e[r.list]){const a=n.get(s)??new Map;n.set(s,a),a.set(o,[...a.get(o)??[],r])}return n}function pe(e,n){return JSON.stringify([e,n])}var ge=h(98963),ne=h(16506);function he(e,n,r){const s=m=>m.map(g=>on(g,n,r)),o=e.filter(({check:m})=>m.status==="passed"),a=e.filter(({check:m})=>m.status!=="passed"),l=[...new Set(o.map(({check:m})=>m.type))].join(", ");return t`<div class="checks">
${a.length===0?void 0:t`<ul aria-label="Checks that did not pass">\n${s(a)}</ul>\n`}${o.length===0?void 0:t`<details class="passed"><summary>${F("passed",`${o.length} passed`)} <code>${l}</code></summary>
<ul aria-label="Checks that passed">\n${s(o)}</ul></details>\n`}</div>
`}function on({check:e,anchor:n},r,s){const o=(0,ne.rp)(e)||e.status==="error"?t` data-stop`:void 0,a=s.classesOf(r.key,e.id),l=e.details===void 0?void 0:t`<details><summary>Details</summary><pre class="code">${JSON.stringify(e.details,void 0,2)}</pre></details>`;return t`<li id="${n}" class="check ${an(e)}"${o} tabindex="-1">
<p class="name">${F(e.status)} <code>${e.type}</code>${dn(e)}${Z(a,e.status,j(s))}</p>
${e.message===""?void 0:t`<p class="message text" dir="auto">${e.message}</p>`}
<p>${z(e.location)}</p>${l}
</li>
`}function an(e){return e.status==="failed"&&!(0,ne.rp)(e)?"skipped":e.status}function dn({use:e,expected:n,advisory:r,code:s,score:o}){return[...e==="assertion"||e==="pack-eval"?[]:[e],...n===!0?["expected"]:[],...r===!0?["advisory"]:[],...s===void 0?[]:[s],...o===void 0?[]:[`score ${o}`]].map(l=>t` ${H(l)}`)}var ln=h(51622);const cn=1e5;function un(e){const{role:n,text:r,toolCalls:s,toolFailed:o}=e,a=n!=="tool"?n:o?"tool result, failed":"tool result",l=n==="tool"?fn(r):r,m=l===""&&s.length>0?void 0:t`<pre class="text" dir="auto">${l===""?t`<i>empty</i>`:l}</pre>`,g=s.map(({name:$,args:O})=>t`<div class="call"><p>calls <code>${$}</code></p><pre class="code">${JSON.stringify(O,void 0,2)}</pre></div>`);return t`<div class="message ${n}"><p class="role">${a}</p><div class="said">${m}${g}</div></div>\n`}function fn(e){if(e.length>cn||!/^[[{]/.test(e))return e;const n=(0,ln.q)(e);return"value"in n&&JSON.stringify(n.value)===e?JSON.stringify(n.value,void 0,2):e}function mn(e,n,r){const s=e.checks.map(($,O)=>({check:$,anchor:ee(n,O)})),o=s.filter(({check:$})=>$.turn===void 0),a=hn(e,s),l=e.messages.filter(({role:$})=>$==="system"),m=o.length===0?void 0:t`<section class="turn">\n<h4>Whole conversation</h4>\n${he(o,e,r)}</section>\n`,g=a.length===0&&o.length===0?t`<p class="calm">Nothing was said.</p>\n`:void 0;return t`${l.map(pn)}${a.map($=>gn($,e,r))}${m}${g}`}function pn({text:e}){return t`<details class="system"><summary>System prompt</summary><pre class="text" dir="auto">${e}</pre></details>\n`}function gn({turn:e,iteration:n,messages:r,checks:s},o,a){const l=r.length===0?t`<p class="calm">This turn was not reached.</p>\n`:r.map(un);return t`<section class="turn">
<h4>Turn ${e+1}${(0,D.Nu)(n)} <code>turns[${e}]</code></h4>
${l}${s.length===0?void 0:he(s,o,a)}</section>
`}function hn(e,n){const r=[],s=(a,l)=>r.find(m=>m.turn===a&&m.iteration===l),o=(a,l)=>{const m={turn:a,iteration:l,messages:[],checks:[]};return r.push(m),m};for(const a of e.messages){if(a.role==="system")continue;const{turn:l,iteration:m}=a;(s(l,m)??o(l,m)).messages.push(a)}for(const a of n){const{turn:l,iteration:m}=a.check;if(l===void 0)continue;(s(l,m)??r.findLast($=>$.turn===l)??o(l,m)).checks.push(a)}return r.toSorted((a,l)=>a.turn-l.turn||(a.iteration??0)-(l.iteration??0))}const $n={same:"as before",changed:"changed",added:"a reply more",removed:"a reply less"};function bn(e,n,r){const s=r.diffOf(e.key);if(s===void 0)return;const{replies:o,firstDivergence:a}=s,l=`${n}-compared`,m=a===void 0?t`<p class="calm">Every reply is as in the baseline.</p>\n`:t`<ol>\n${vn(o).map(g=>yn(g,e,n))}</ol>\n`;return t`<section class="compared" aria-labelledby="${l}">
<h4 id="${l}">What the agent says differently</h4>
${m}</section>`}function vn(e){const n=[];for(const r of e){const s=n.at(-1);r.kind!=="same"||r.failedChecks.length>0?n.push(r):typeof s=="number"?n[n.length-1]=s+1:n.push(1)}return n}function yn(e,n,r){if(typeof e=="number")return t`<li class="calm">${(0,d.pq)(e,"reply","replies")} as before</li>\n`;const{turn:s,iteration:o,kind:a,text:l,tools:m,failedChecks:g}=e,$=l.length===0?void 0:t`<pre class="text" dir="auto">${l.map(kn)}</pre>\n`,O=m.filter(I=>I.kind!=="same").map(wn),R=g.map(I=>xn(I,n,r));return t`<li>
<p><code>turns[${s}]</code>${(0,D.Nu)(o)} <span class="quiet-word">${$n[a]}</span></p>
${$}${O}${R}</li>
`}function kn({kind:e,text:n}){return e==="same"?n:e==="removed"?t`<del>${n}</del>`:t`<ins>${n}</ins>`}function wn({name:e,kind:n,arguments:r}){const s=t`calls <code>${e}</code>`,o={added:t`<ins>${s}</ins>`,removed:t`<del>${s}</del>`},a=n==="added"||n==="removed"?o[n]:s;return t`<div class="call"><p>${a}</p>${r.length===0?void 0:t`<dl>${r.map(_n)}</dl>`}</div>\n`}function _n({path:e,before:n,now:r}){const s=n===void 0?void 0:t`<dd><del><code>${n}</code></del></dd>`,o=r===void 0?void 0:t`<dd><ins><code>${r}</code></ins></dd>`;return t`<div><dt>${e===""?"all arguments":t`<code>${e}</code>`}</dt>${s}${o}</div>`}function xn(e,{checks:n},r){const s=n.findIndex(a=>a.id===e),o=n[s];return o===void 0?t`<p class="fails">Fails <code>${e}</code></p>\n`:t`<p class="fails">Fails <a href="#${ee(r,s)}"><code>${o.type}</code></a>: <span dir="auto">${o.message}</span></p>\n`}function Sn(e,n,r){const s=me(n),o=r.runs[n]?.classes??[],a=r.runs[n]?.isOpen===!0?t` open`:void 0,l=(0,D.Fy)(e),m=o.map(({slug:g})=>g).join(" ");return t`<article class="run ${e.status}" aria-labelledby="${s}-name" data-status="${e.status}" data-classes="${m}" data-scenario="${e.scenario}" data-provider="${l}">
<details${a}>
<summary><h3 id="${s}-name">${F(e.status)} <bdi>${e.scenario}</bdi> <span class="by">by <bdi>${(0,D.Fy)(e,e.trial)}</bdi></span></h3>
<span class="tags">${e.unscripted===!0?H("default reply"):void 0}${e.carried===void 0?void 0:t` ${H("carried over")}`}${Z(o,e.status,j(r))}</span>
<span class="facts">${En(e)}</span></summary>
<div class="body" id="${s}" tabindex="-1">
${Tn(e,r)}
${On(e)}${bn(e,s,r)}
${mn(e,s,r)}</div>
</details>
</article>
`}function En(e){return[(0,ge.P)(e)==="none"?"no checks":(0,ge.P)(e),e.cost===null?"cost unknown":(0,d.UK)(e.cost),...e.latencyMs===0?[]:[(0,d.IL)(Math.round(e.latencyMs))]].join(" \xB7 ")}function Tn(e,{result:n}){const r=new Set(e.messages.map(({turn:a})=>a)).size,s=e.cost===null?"unknown":(0,d.UK)(e.cost),o=[["Model",e.model],["Region",e.region],["Trial",String(e.trial)],["Cost",n.lane==="mock"&&e.cost!==null?`${s} (simulated)`:s],["Tokens",`${(0,d.B4)(e.inputTokens)} in, ${(0,d.B4)(e.outputTokens)} out`],...e.latencyMs===0?[]:[["Latency",(0,d.IL)(Math.round(e.latencyMs))]],["Turns",String(r)],["Arena",e.config],["Run",e.id],["Held",e.carried===void 0?"":(0,u.O7)([e])]].filter(([,a])=>a!=="");return t`<dl class="run-facts">${o.map(([a,l])=>t`<div><dt>${a}</dt><dd>${l}</dd></div>`)}</dl>`}function On({error:e,skipReason:n,unscripted:r}){return[e===void 0?void 0:t`<div class="trouble error" data-stop tabindex="-1"><p><strong>The run broke off.</strong> <code>${e.code}</code></p><p class="text" dir="auto">${e.message}</p>${e.location===void 0?void 0:t`<p>${z(e.location)}</p>`}</div>\n`,n===void 0?void 0:t`<div class="trouble skipped"><p><strong>The run was skipped.</strong> ${n}</p></div>\n`,r===!0?t`<p class="note">No mock file was given: every answer here is the default reply.</p>\n`:void 0]}const Mn=100;function Cn(e){const{runs:n}=e,r=n.length===0?t`<p class="calm">No run was done.</p>\n`:t`${Ln(e)}<p id="shown" role="status">${(0,d.pq)(n.length,"run")}</p>\n`,s=n.length>Mn?t` class="many"`:void 0;return t`<section id="runs"${s} aria-labelledby="runs-heading">
<h2 id="runs-heading">Runs</h2>
${r}`}function Pn({runs:e}){const n=e.length===0?void 0:t`<p id="no-match" class="calm" hidden>No run matches.</p>\n`;return t`${n}</section>\n`}function Ln(e){const{runs:n}=e,r=ne.f.map(o=>({value:o,word:o,count:n.filter(a=>a.status===o).length})),s=B.map(o=>({value:o.slug,word:K(o,j(e)).word,count:n.filter(a=>a.classes.includes(o)).length}));return t`<form id="filters" role="search" aria-label="Runs" hidden>
<label class="wide">Search <input type="search" name="text" placeholder="Text, tool, check, file" autocomplete="off" spellcheck="false"></label>
${G("Status","status",r)}
${G("Change","classes",s)}
${G("Scenario","scenario",$e(n.map(({scenario:o})=>o)))}
${G("Provider","provider",$e(n.map(Dn)))}
<span class="buttons"><button type="reset">Reset</button> <button type="button" id="open-all">Open all shown</button> <button type="button" id="close-all">Close all</button></span>
<label class="keys"><input type="checkbox" name="keys" checked> Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous failure, <kbd>/</kbd> search, <kbd>Esc</kbd> leaves it</label>
</form>
`}function Dn({provider:e,region:n}){return(0,D.Fy)({provider:e,region:n})}function G(e,n,r){const s=r.filter(({count:a})=>a>0);if(s.length===0)return;const o=s.map(({value:a,word:l,count:m})=>t`<option value="${a}">${l} (${m})</option>`);return t`<label>${e} <select name="${n}"><option value="">all</option>${o}</select></label>`}function $e(e){const n=new Map;for(const r of e)n.set(r,(n.get(r)??0)+1);return[...n].map(([r,s])=>({value:r,word:r,count:s}))}var Rn=h(28734),An=h(76125);const Nn=200,In=50,be=60,[ve,te,J]=[120,32,3],Q=[{term:"Pass rate",read:({runs:e})=>e.total===0?null:e.passed/e.total,write:({runs:e})=>`${e.passed} of ${e.total}`,most:1},{term:"Cost per run",read:({cost:e})=>e===null?null:(0,Rn.Mn)(e),write:({cost:e})=>(0,d.UK)(e)},{term:"Tokens per run",read:({inputTokens:e,outputTokens:n})=>e+n,write:({inputTokens:e,outputTokens:n})=>(0,d.B4)(e+n)},{term:"p95 latency",read:({latencyMs:e})=>e.p95,write:({latencyMs:e})=>`${(0,d.B4)(e.p95)} ms`}];function jn(e){const{trends:n,comparison:r}=e;if(n===void 0)return t``;const s=n.moments.slice(-be),o=n.scenarios.slice(0,Nn),a=n.scenarios.length-o.length,l=(r?.drift??[]).slice(0,In),m=l.length===0?void 0:t`<ul class="drift">${l.map($=>t`<li class="note">${(0,An.Z)($)}</li>\n`)}</ul>\n`,g=e.hasSeveralConfigs?t`<th scope="col">Arena</th>`:void 0;return t`<section id="trends" aria-labelledby="trends-heading">
<h2 id="trends-heading">Trends</h2>
${m}<div class="scroll" role="region" aria-labelledby="trends-heading" tabindex="0">
<table class="trends">
<caption>The last ${s.length} executions of every scenario, this one at the right; those that fell most come first.</caption>
<thead><tr>${g}<th scope="col">Scenario</th>${Q.map(({term:$})=>t`<th scope="col">${$}</th>`)}</tr></thead>
<tbody>
${o.map($=>Un($,s,e))}</tbody>
</table>
</div>
${a>0?t`<p class="calm">${a} more scenarios are not drawn.</p>\n`:void 0}</section>
`}function Un(e,n,r){const s=e.points.slice(-be),o=r.hasSeveralConfigs?t`<td class="config">${e.config}</td>`:void 0,a=Q.map(l=>Kn(s,l,e));return t`<tr>${o}<th scope="row">${e.scenario}<p class="by">${e.provider}</p>
${Bn(s,n)}</th>${a}</tr>\n`}function Bn(e,n){const r=e.flatMap((s,o)=>{if(s===null)return[];const a=Q.map(({write:l})=>t`<td>${l(s)}</td>`);return[t`<tr><th scope="row">${Fn(n[o])}</th>${a}</tr>\n`]});return t`<details class="figures"><summary>Figures</summary><table>
<thead><tr><th scope="col">Execution</th>${Q.map(({term:s})=>t`<th scope="col">${s}</th>`)}</tr></thead>
<tbody>
${r}</tbody></table></details>`}function Fn(e){return e?.at===null||e===void 0?"this one":e.at.slice(0,10)}function Kn(e,{term:n,read:r,write:s,most:o},a){const l=e.map(N=>N===null?null:r(N)),m=l.filter(N=>N!==null),g=o??Math.max(...m,0),$=e.at(-1),O=$==null?"unknown":s($),R=`${n} of ${a.scenario} with ${a.provider}`,I=m.length===0?"not known":`${m.length} executions, now ${O}`;return t`<td><span class="amount">${O}</span>
<svg class="plot" role="img" viewBox="0 0 ${ve} ${te}" preserveAspectRatio="none"><title>${R}</title><desc>${I}</desc>${Wn(l,g)}</svg></td>`}function Wn(e,n){const r=(ve-2*J)/Math.max(e.length-1,1),s=[[]];for(const[o,a]of e.entries())a===null?s.push([]):s.at(-1)?.push(`${ye(J+o*r)},${ye(zn(a,n))}`);return t`${s.filter(o=>o.length>0).map(o=>t`<polyline points="${(o.length===1?[...o,...o]:o).join(" ")}"/>`)}`}function zn(e,n){const r=n===0?0:e/n;return te-J-r*(te-2*J)}function ye(e){return e.toFixed(1)}const qn=async(e,n,{comparison:r,trends:s,generatedAt:o})=>{const a=async I=>n.write(E(I)),l=await tn(e,r),{lane:m,summary:g,meta:$}=e,O={...l,result:{lane:m,summary:g,meta:$},comparison:r,trends:s,generatedAt:o};await a(Qe(Ae(O))),await a(Ne(O)),await a(xe(O)),await a(Ze(O)),await a(c(O)),await a(qe(O)),await a(i(O)),await a(jn(O)),await a(Cn(O));let R=0;for await(const I of e.runs())await a(Sn(I,R,O)),R+=1;await a(Pn(O)),await a(Xe($.engineVersion))}}),2958:(function(A,P,h){h.d(P,{Qj:()=>_,aY:()=>t,lw:()=>S,x9:()=>E});var y=h(3019),k=h(43601);function _(x,M){const T=u=>`| ${u.join(" | ")} |`;return[T(x),T(x.map(()=>"---")),...M.map(T)].join(`
`)}function t(x,M){return`<details><summary>${(0,y.ZD)(x)}</summary>

${M}

</details>`}function S(x,M,T){return x>M?`${(0,k.pq)(x-M,"more","more")} ${T}.`:""}function E(x){return x.filter(M=>M!=="").join(`

`)}}),98963:(function(A,P,h){h.d(P,{$:()=>S,P:()=>E});var y=h(16506),k=h(16394),_=h(43601),t=h(2958);function S(x){const{runs:M}=x.result;if(x.detail.runs===0||M.length===0)return"";const u=[...M.filter(({status:c})=>c!=="passed"),...M.filter(({status:c})=>c==="passed")].slice(0,x.detail.runs),d=c=>x.hasSeveralConfigs?[(0,k.UQ)(c.config)]:[],b=["Scenario","Provider","Status","Checks","Cost"];return(0,t.x9)(["#### Runs",(0,t.Qj)(x.hasSeveralConfigs?["Config",...b]:b,u.map(c=>[...d(c),(0,k.UQ)(c.scenario),(0,k.UQ)((0,k.Fy)(c,c.trial)),c.carried===void 0?c.status:`${c.status}, carried over`,E(c),(0,_.UK)(c.cost)])),(0,t.lw)(M.length,u.length,"in arena-results.json")])}function E({checks:x}){const T=[["passed",x.filter(u=>u.status==="passed").length],["failed",x.filter(y.rp).length],["expected or advisory",x.filter(u=>u.status==="failed"&&!(0,y.rp)(u)).length],["error",x.filter(u=>u.status==="error").length],["skipped",x.filter(u=>u.status==="skipped").length]].filter(([,u])=>u>0).map(([u,d])=>`${d} ${u}`);return T.length===0?"none":T.join(", ")}})};export{Jn as id,Qn as ids,Xn as modules};
