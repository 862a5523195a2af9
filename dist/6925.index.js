var ke=Object.freeze,Vn=Object.defineProperty;var we=(A,P)=>ke(Vn(A,"raw",{value:ke(P||A.slice())}));var _e;const Jn=6925,Qn=[6925,6249],Xn={3019:(function(A,P,g){g.d(P,{FV:()=>w,SS:()=>x,ZD:()=>t,d6:()=>S,iQ:()=>M,uM:()=>T});var y=g(55442);const k="\u200B";function w(d){return E((0,y.yO)((0,y.OR)(d)).replace(/[\\`*~[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,"\\$&").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/^([-+=#])/,"\\$1").replace(/^(\d+)([.)])(?=\s|$)/,"$1\\$2"))}function t(d){return E((0,y.yO)((0,y.OR)(d)).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;"))}function E(d){return d.replace(/@(?=[\p{L}\p{N}_-])/gu,`@${k}`).replace(/#(?=\d)/g,`#${k}`).replace(/\b(GH-)(?=\d)/gi,`$1${k}`).replace(/:(?=\/\/)/g,`:${k}`).replace(/(www)\./gi,`$1${k}.`).replace(/(mailto|xmpp):/gi,`$1${k}:`).replaceAll("$","&#36;")}function x(d){return/^[\w./:@#+=,()[\]-](?:[\w ./:@#+=,()[\]-]*[\w./:@#+=,()[\]-])?$/.test(d)?`\`${d}\``:`<code>${w(d)}</code>`}function S(d,b="text"){const l=(0,y.OR)(d).replaceAll("<!--","<\u200B!--").replace(/^(\s*)(::|##\[)/gm,"$1\u200B$2");let i=2;for(const[v]of l.matchAll(/`+/g))i=Math.max(i,v.length);const u="`".repeat(i+1);return`${u}${b}
${l}${l.endsWith(`
`)?"":`
`}${u}`}function M(d,b){return T(w(d),b)}function T(d,b){const l=URL.canParse(b)?new URL(b):void 0;if(l===void 0||!/^https?:$/.test(l.protocol))return d;const i=l.href.replace(/[()<>|\\`*_[\]!]/g,u=>h(u));return`[${d}](${i})`}function h(d){return`%${d.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`}}),1700:(function(A,P,g){g.d(P,{x:()=>y});function*y(w,t=0){for(let E=t;E<w.length;E++){const x=w[E];x==='"'?E=k(w,E):(x==="{"||x==="}"||x==="["||x==="]")&&(yield{index:E,character:x})}}function k(w,t){for(let E=t+1;E<w.length;E++)if(w[E]==="\\")E++;else if(w[E]==='"')return E;return w.length}}),51622:(function(A,P,g){g.d(P,{q:()=>w});var y=g(1700);const k=1e3;function w(x){if(x.trim()==="")return{reason:"the text is empty"};if(E(x,k))return{reason:`it nests deeper than ${k} levels`};try{return{value:JSON.parse(x)}}catch(S){return{reason:t(S)}}}function t(x){const M=(x instanceof Error?x.message:String(x)).replace(/, (?:\.\.\.)?".*" is not valid JSON$/s,"").replace(/ \(line \d+ column \d+\)$/,"");return M.charAt(0).toLowerCase()+M.slice(1)}function E(x,S){let M=0;for(const{character:T}of(0,y.x)(x))if(M+=T==="{"||T==="["?1:-1,M>S)return!0;return!1}}),44214:(function(A,P,g){g.d(P,{L:()=>y,w:()=>k});const y="budget";function k({skipReason:w}){return w?.startsWith(`${y}:`)===!0}}),6249:(function(A,P,g){g.d(P,{o:()=>y});const y="Suspected to have failed before, by a digest that nobody vouches for; it counts all the same."}),56555:(function(A,P,g){g.d(P,{$P:()=>d,F_:()=>M,LH:()=>l,St:()=>x,Xz:()=>h,mZ:()=>S});var y=g(6249),k=g(43601);const w=3,t=5,E={artifact:"artifact",file:"baseline file","base tree":"run anew for this comparison"};function x({source:i,runId:u}){const v=E[i]??i;return i==="artifact"&&u!==void 0?`${v} of run ${u}`:v}function S({createdAt:i,source:u},{meta:v}){if(u==="base tree")return;const f=i===null?Number.NaN:Date.parse(v.generatedAt)-Date.parse(i);return f>=0?`${(0,k.nV)(f)} old`:"age unknown"}function M({distance:i,engineVersion:u,configuration:v,source:f},{lane:_}){return[...i===void 0?f==="file"?[]:["distance unknown"]:[`${(0,k.pq)(i,"commit")} behind`],`${_} lane`,u===void 0?"engine unknown":`arena-action ${u}`,T(v)]}function T(i){if(i===void 0)return"configuration unknown";const{baseline:u,current:v}=i;return u===v?`same configuration (${u})`:`configuration ${u}, now ${v??"unknown"}`}function h({baseline:i,notComparable:u},{meta:v}){const f=new Map;for(const{note:D}of u)D!==void 0&&f.set(D,(f.get(D)??0)+1);const _=[...f].map(([D,B])=>`Not compared (${B}): ${D}`),C=_.length-w,L=i?.engineVersion;return[...L===void 0||b(L)===b(v.engineVersion)?[]:[`The baseline was made by arena-action ${L}, this result by ${v.engineVersion}: what differs may come from the engine.`],..._.slice(0,w),...C>0?[`Not compared for ${(0,k.pq)(C,"other reason")}.`]:[]]}function d({newFailures:i}){const u=i.filter(({note:C})=>C===y.o);if(u.length===0)return;const v=u.slice(0,t).map(({scenario:C,type:L})=>`${C} (${L??"run"})`),f=u.length-v.length;return`Suspected to have failed before, by a digest that nobody vouches for: ${[...v,...f>0?[`${f} more`]:[]].join(", ")}. They count all the same.`}function b(i){return/^0\.\d+|^\d+/.exec(i)?.[0]??i}function l({steps:i=[]}){return i.length>2?i:[]}}),93076:(function(A,P,g){g.d(P,{Fn:()=>M,O7:()=>E,cZ:()=>S,wv:()=>t,x9:()=>x});var y=g(43601);const k=7,w=10;function t({base:h,changedFiles:d,ran:b,carried:l,everythingBecause:i},u){if(i!==void 0)return`Everything ${u.ran}, not only what the change affects: ${i}.`;const v=`${(0,y.pq)(d,"changed file")} since ${T(h)}`;return`${(0,y.pq)(b.length,"scenario")} ${u.ran} for ${v}; ${(0,y.pq)(l,"run")} ${u.carried}.`}function E(h){const d=new Set(h.flatMap(({carried:l})=>l?.sha??[])),[b]=d;return d.size>1?`carried from ${d.size} commits`:`carried from ${b===void 0?"the baseline":T(b)}`}function x({because:h}){return h.join(" -> ")}function S({ran:h}){const d=new Map;for(const{because:b}of h){const[l=""]=b;d.set(l,(d.get(l)??0)+1)}return[...d].toSorted(([,b],[,l])=>l-b)}function M({unread:h=[]}){if(h.length===0)return;const d=h.length>w?` and ${h.length-w} more`:"";return`Changed, but read by no run: ${h.slice(0,w).join(", ")}${d}.`}function T(h){return/^[0-9a-f]{40,64}$/.test(h)?h.slice(0,k):h}}),76125:(function(A,P,g){g.d(P,{Z:()=>w});var y=g(28734),k=g(43601);function w(l){const i=l.since===null?"in this execution":`since ${M(l.since)}`;return`${t(l)}, ${E(l)} ${i}: ${x(l)}.`}function t({cause:l,scenario:i,model:u}){if(l==="model")return"Nothing changed here";const v=i===null?"the scenarios":i.name;return l==="configuration"?`The model of ${v} is now ${u}`:`What ${v} is made of changed`}function E({metric:l,scenario:i,model:u,before:v,now:f}){const _=i===null?u:`${i.name} with ${u}`;switch(l){case"passRate":return`${_} lost ${(0,k.pq)(Math.round((v-f)*100),"point")}`;case"score":return`${_} is graded lower`;case"cost":return`${_} costs more`;case"latency":return`${_} takes longer`}}function x({metric:l,before:i,now:u,samples:v}){if(l==="passRate")return`${`${T(i)} of ${(0,k.pq)(v.before,"run")} passed before`}, ${T(u)} of ${v.now} now`;const f={score:h,cost:d,latency:b}[l],_=`${(0,k.pq)(v.before,"execution")} before, ${v.now} now`;return`${f(i)} before, ${f(u)} now (${_})`}const S=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function M(l){const i=new Date(l),u=S[i.getUTCDay()];return u===void 0?l:`${u} (${i.toISOString().slice(0,10)})`}function T(l){return`${Math.round(l*100)}%`}function h(l){return l.toFixed(2)}function d(l){return`${(0,k.UK)((0,y.LW)(l))} per run`}function b(l){return`${(0,k.B4)(l)} ms`}}),16394:(function(A,P,g){g.d(P,{FX:()=>M,Fy:()=>S,Nu:()=>T,OY:()=>i,UQ:()=>x,Xc:()=>b,aE:()=>v,cn:()=>h,e2:()=>u,mI:()=>l});var y=g(55442),k=g(3019),w=g(15471),t=g(41797);const E=120;function x(f){return(0,k.SS)((0,y.IN)(f,E))}function S({provider:f,region:_},C=1){const L=[..._===""||_==="default"?[]:[_],...C>1?[`trial ${C}`]:[]];return L.length===0?f:`${f} (${L.join(", ")})`}function M({check:f,scope:_,turn:C,iteration:L}){return f===null?"run":_==="turn"&&C!==void 0?`turns[${C}]${T(L)}`:"conversation"}function T(f){return f===void 0?"":`, exchange ${f+1}`}function h({type:f,use:_}){return f===void 0?"run":_===void 0||_==="assertion"||_==="pack-eval"?f:`${f} (${_})`}const d=/^There is no baseline\b/;function b(f,_){const C=_.detail.messageLength,L=l(f).map(j=>(0,k.FV)((0,y.IN)(j,C))),D=f.note===void 0||d.test(f.note)?[]:[`*${(0,k.FV)(f.note)}*`];return[[(0,k.FV)((0,y.IN)(f.message,C)),...D].filter(j=>j!=="").join(" "),...L].filter(j=>j!=="").join(`  
  `)}function l({trials:f,excuse:_,mustPass:C}){return[...f===void 0?[]:[(0,t.VO)(f)],...C===void 0?[]:["Must pass: one failure is enough."],..._===void 0?[]:[(0,t.$d)(_)]]}function i(f,_){const C=(_.hasSeveralConfigs?[x(f.config)]:[]).concat(u(f,_)),L=v(f,_);return`${C.join(" \xB7 ")}${L===""?"":` at ${L}`}`}function u(f,_){const C=f.trials===void 0?_.runByKey.get(f.run)?.trial:void 0,L=[S(f,C),...f.check===null?[]:[M(f),h(f)]];return[`**${x(f.scenario)}**`,...L.map(x)].join(" \xB7 ")}function v({location:f},{links:_}){if(f===void 0)return"";const C=x(`${f.file}:${f.line}`);if(_.source===void 0||!(0,w.J)(f))return C;const L=f.file.split("/").map(encodeURIComponent).join("/");return(0,k.uM)(C,`${_.source}/${L}#L${f.line}`)}}),77014:(function(A,P,g){g.d(P,{SD:()=>T,g3:()=>h,ki:()=>E,xr:()=>x});var y=g(44214),k=g(28734),w=g(43601);const t={assistant:"assistant",userSimulator:"simulated user",judge:"judge",summariser:"summaries"};function E({costByRole:d,cost:b,cachedCalls:l,billedCost:i}){return[...d===void 0?[]:[M(d)],...S(b,l,i)]}function x(d){return d.billedCost!==void 0&&d.billedCost!==d.cost}function S(d,b,l){if(l===void 0)return[];const u=!x({cost:d,billedCost:l})?[]:[`${(0,w.UK)(l)} of ${(0,w.UK)(d)} billed`];if(b===void 0)return u;const v=(0,w.UK)((0,k.bO)(d,l));return[...u,`${(0,w.pq)(b,"answer")} from the cache, ${v} saved`]}function M(d){return`cost by role: ${Object.keys(t).flatMap(i=>{const u=d[i];return u===void 0?[]:[`${t[i]} ${(0,w.UK)(u)}`]}).join(", ")}`}function T({cost:d,runs:b},l){return`Likely cost of ${b===l?(0,w.pq)(l,"run"):`${b} of ${(0,w.pq)(l,"run")}`} by the tokens of the baseline: ${(0,w.UK)(d)}.`}function h({runs:d,summary:b}){const l=d.filter(y.w);if(l.length===0)return;const{cost:i,billedCost:u=i}=b;return{runs:l,spent:`${(0,w.UK)(u)} spent`}}}),41797:(function(A,P,g){g.d(P,{$d:()=>S,VO:()=>k,Vs:()=>M});var y=g(43601);function k({verdict:i,current:u,baseline:v,pValue:f,needs:_}){const C=v===null?"nothing to compare with":`${w(v)} before`,L=f===void 0?"":`, ${x(f)}`;return`Passed ${w(u)}; ${C}${L}.${i==="undecided"?t(_):""}`}function w({passed:i,total:u,low:v,high:f}){return u===0?"0 of 0":`${i} of ${u} (${E(i/u)}, likely ${E(v)} to ${E(f)})`}function t(i){if(i===void 0)return" Undecided.";const u=i.cost===null?"":` (about ${(0,y.UK)(i.cost)})`;return` Undecided: about ${(0,y.pq)(i.trials,"more trial")}${u} would tell.`}function E(i){const u=Math.round(i*100);return u===100&&i<1?">99%":u===0&&i>0?"<1%":`${u}%`}function x(i){return i<.001?"p < 0.001":`p = ${Number(i.toPrecision(2))}`}function S(i){return i.kind==="quarantine"?`In quarantine until ${i.expires}: ${i.reason}`:`Accepted by ${i.by} on ${i.at.slice(0,10)}: ${i.reason}`}function M({power:i,paired:u,scores:v}){return[...i===void 0?[]:[h(i)],...u===void 0?[]:[`Of the runs on both sides ${u.worse} got worse and ${u.better} better (${x(u.pValue)}).`],...v===void 0?[]:[d(v)]]}const T=.7;function h({trials:i,baselineTrials:u,detects:v,from:f,to:_}){const C=`${(0,y.pq)(i,"trial")} against ${u} of the baseline find a fall from ${E(f)} to ${E(_)} in ${E(v)} of all cases`;return v<T?`Weak evidence: ${C}, so finding nothing here does not mean that nothing got worse.`:`${C}.`}function d({checks:i,baseline:u,current:v,low:f,high:_}){const C=v-u,L=f>0||_<0?"":", which may be chance";return`Scores of ${(0,y.pq)(i,"check")}: ${b(u)} \u2192 ${b(v)} (${l(C)}, likely ${l(f)} to ${l(_)}${L}).`}function b(i){return String(Number(i.toFixed(3)))}function l(i){return`${i<0?"-":"+"}${b(Math.abs(i))}`}}),14170:(function(A,P,g){g.d(P,{E0:()=>w,_N:()=>x,gp:()=>t});var y=g(43601);const k={pass:"passed",fail:"failed",neutral:"neutral"};function w(T){return k[T]}function t({result:T,comparison:h}){return`${E({result:T,comparison:h})} \xB7 ${M(h,T.lane)}`}function E({result:T,comparison:h}){const d=h.baseline!==null,{newFailures:b,errors:l,skipped:i,undecided:u,existingFailures:v,flaky:f,excused:_,fixed:C}=h,L=h.notComparable.filter(U=>U.check!==null&&U.status==="failed"),D=i.filter(({check:U})=>U===null),B=[[b,d?"new failure":"failure"],[l,"error"],[L,"failure not comparable","failures not comparable"],[D,"run not held","runs not held"],[u,"check undecided","checks undecided"]],K=[[v,"existing failure"],[f,"flaky","flaky"],[_,"excused","excused"],[C,"fixed","fixed"]],j=B.some(([U])=>U.length>0),X=[...B,...K].filter(([U])=>U.length>0).map(([U,F,W])=>(0,y.pq)(U.length,F,W)),z=h.gate.some(({rule:U,outcome:F})=>U==="cost-increase"&&F==="fail");return[...j?[]:[x(T),...S(h)],...X,...z?["cost over its limit"]:[],...d?[]:["no baseline"]].join(", ")}function x({summary:T,meta:h},d=""){const b=h.affected?.carried??0,l=`${(0,y.pq)(T.total-b,"run")}${d}`;return b===0?l:`${l}, ${b} carried over`}function S({baseline:T,fixed:h,power:d}){return h.length>0?[]:T===null?["no failures"]:[d===void 0?"nothing new":"no regression found"]}function M({baseline:T,cost:h},d){const b=d==="mock"?", simulated":"",{baseline:l,current:i,delta:u,deltaPercent:v}=h;if(i===null)return"cost unknown";if(T===null)return`cost ${(0,y.UK)(i)}${d==="mock"?" (simulated)":""}`;if(l===null||u===null)return`cost ${(0,y.UK)(i)} (unknown before${b})`;if(u===0)return`cost unchanged (${(0,y.UK)(i)}${b})`;const f=`${(0,y.UK)(l)} \u2192 ${(0,y.UK)(i)}${b}`;return`cost ${v===null?"up":(0,y.l9)(v)} (${f})`}}),6925:(function(A,P,g){g.d(P,{writePage:()=>qn});var y=g(55442);const k=Symbol("markup"),w={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function t(e,...n){let r=e[0]??"";for(let s=0;s<n.length;s++)r+=S(n[s])+(e[s+1]??"");return{[k]:r}}function E(e){return{[k]:e}}function x(e){return e[k]}function S(e){return e===void 0?"":typeof e=="number"?String(e):typeof e=="string"?T(e):k in e?e[k]:e.map(S).join("")}const M=/^[\n\t !#-%(-;=?-~]*$/;function T(e){return M.test(e)?e:(0,y.OR)(e).replace(/[&<>"']/g,n=>w[n]??n)}var h=g(93076),d=g(43601);const b=500;function l({result:e}){const{affected:n}=e.meta;if(n===void 0)return t``;const{ran:r}=n,s={ran:"ran",carried:"carried from the baseline"},o=(0,h.Fn)(n),a=r.slice(0,b).map(({because:p})=>t`<li>${p.map(($,O)=>[O===0?"":" \u2192 ",t`<code>${$}</code>`])}</li>\n`),c=r.length>b?t`<p>And ${r.length-b} more in arena-results.json.</p>\n`:void 0,m=r.length===0?void 0:t`<details><summary>Why ${(0,d.pq)(r.length,"scenario")} ran</summary>
<ul class="ways">
${a}</ul>
${c}</details>\n`;return t`<section id="affected" aria-labelledby="affected-heading">
<h2 id="affected-heading">Affected by the change</h2>
<p>${(0,h.wv)(n,s)}</p>
${m}${o===void 0?void 0:t`<p>${o}</p>\n`}</section>
`}function i(e){const n=u(e);if(n.length===0)return t``;const o=[e.result.lane==="mock"?"Cost (simulated)":"Cost","Tokens","Latency"].flatMap((p,$)=>{const O=f(n,$);return O===0&&$>0?[]:[{term:p,column:$,largest:O}]}),a=e.hasSeveralConfigs?t`<th scope="col">Arena</th>`:void 0,c=o.map(({term:p})=>t`<th scope="col">${p}</th>`),m=n.map(({config:p,scenario:$,amounts:O})=>{const R=o.map(({column:N,largest:Hn})=>_(O[N],Hn)),I=e.hasSeveralConfigs?t`<td class="config">${p}</td>`:void 0;return t`<tr>${I}<th scope="row">${$}</th>${R}</tr>\n`});return t`<section id="amounts" aria-labelledby="amounts-heading">
<h2 id="amounts-heading">${L(o.map(({term:p},$)=>$===0?p:p.toLowerCase()))}</h2>
<div class="scroll" role="region" aria-labelledby="amounts-heading" tabindex="0">
<table class="amounts">
<caption>By scenario. The upper bar is now<span class="key now"></span>, the lower one the baseline<span class="key before"></span>.</caption>
<thead><tr>${a}<th scope="col">Scenario</th>${c}</tr></thead>
<tbody>
${m}</tbody>
</table>
</div>
</section>
`}function u({comparison:e}){if(e===void 0)return[];const{cost:n,tokens:r,latency:s}=e;return n.byScenario.map(({config:o,scenario:a,delta:c},m)=>{const p=r.byScenario[m]?.delta,$=s.byScenario[m]?.delta;return{config:o,scenario:a,amounts:[{...c,format:O=>(0,d.UK)(O)},...p===void 0?[]:[{...v(p.input,p.output),format:d.B4}],...$===void 0?[]:[{...$,format:O=>(0,d.IL)(Math.round(O))}]]}})}function v(e,n){const r=e.current+n.current,s=e.baseline===null||n.baseline===null?null:e.baseline+n.baseline,o=s===null||s===0?null:(r-s)/s*100;return{current:r,baseline:s,deltaPercent:o}}function f(e,n){return e.reduce((r,{amounts:s})=>{const o=s[n];return Math.max(r,o?.current??0,o?.baseline??0)},0)}function _(e,n){if(e===void 0)return t`<td>unknown</td>`;const{current:r,baseline:s,deltaPercent:o,format:a}=e,c=r===null?"unknown":a(r),m=s===null?"unknown":a(s),p=o===null||o===0?void 0:t` <small class="${o>0?"more":"less"}">${(0,d.l9)(o)}</small>`;return t`<td><span class="amount">${c}${p}</span>
<svg class="bars" role="img" aria-label="now ${c}, baseline ${m}" viewBox="0 0 100 14" preserveAspectRatio="none">${C(r,n,"now",0)}${C(s,n,"before",8)}</svg></td>`}function C(e,n,r,s){if(e===null||e<=0||n===0)return;const o=Math.max(.8,e/n*100).toFixed(1);return t`<rect class="${r}" x="0" y="${s}" width="${o}" height="6"/>`}function L(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}var D=g(16394);const B=[{list:"newFailures",slug:"new",word:"new failure",heading:"New failures",isTrouble:!0},{list:"errors",slug:"error",word:"error",heading:"Errors",isTrouble:!0},{list:"notComparable",slug:"not-comparable",word:"not comparable",heading:"Not comparable",isTrouble:!0},{list:"undecided",slug:"undecided",word:"undecided",heading:"Undecided",isTrouble:!0},{list:"flaky",slug:"flaky",word:"flaky",heading:"Flaky",isTrouble:!0},{list:"existingFailures",slug:"existing",word:"existing failure",heading:"Existing failures",isTrouble:!1},{list:"excused",slug:"excused",word:"excused",heading:"Excused",isTrouble:!1},{list:"fixed",slug:"fixed",word:"fixed",heading:"Fixed",isTrouble:!1},{list:"changed",slug:"changed",word:"changed",heading:"Changed",isTrouble:!1},{list:"added",slug:"added",word:"added",heading:"Added",isTrouble:!1},{list:"removed",slug:"removed",word:"removed",heading:"Removed",isTrouble:!1},{list:"skipped",slug:"skipped",word:"skipped",heading:"Skipped",isTrouble:!1}];function K({list:e,word:n,heading:r},s){return e==="newFailures"&&!s?{word:"failure",heading:"Failures"}:{word:n,heading:r}}function j({comparison:e}){return e!==void 0&&e.baseline!==null}var X=g(15471);function z(e){return t`<code class="place">${(0,X.j)(e)}</code>`}const U=t`<svg class="sprite" aria-hidden="true" focusable="false">
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
`}function Ee(e,n){const r=n.anchorOf(e),s=Te(e,n),o=r===void 0?s:t`<a href="#${r}">${s}</a>`,a=e.note===void 0||!j(n)?void 0:t`<p class="note-line">${e.note}</p>`,c=(0,D.mI)(e).map(m=>t`<p class="remark">${m}</p>\n`);return t`<li class="${e.status}">
<p class="name">${W(e.status)} <span class="quiet-word">${e.status}</span> ${o}</p>
${e.message===""?void 0:t`<p class="message" dir="auto">${e.message}</p>`}
${c}${a}${e.location===void 0?void 0:t`<p>${z(e.location)}</p>`}
</li>
`}function Te(e,n){const r=e.trials===void 0?n.runByKey.get(e.run)?.trial:void 0,s=[...n.hasSeveralConfigs?[e.config]:[],(0,D.Fy)(e,r),...e.check===null?["whole run"]:[(0,D.FX)(e),(0,D.cn)(e)]];return t`<b><bdi>${e.scenario}</bdi></b>${s.map(o=>t` · <bdi>${o}</bdi>`)}`}var q=g(56555),Oe=g(77014),Me=g(41797),re=g(14170);function Ce(e){const n=[...Pe(e),...Le(e)];return t`<dl class="tiles">
${n.map(({term:r,value:s,note:o,slug:a})=>t`<div class="${a??"plain"}"><dt>${r}</dt><dd>${s}${o===void 0?void 0:t` <small>${o}</small>`}</dd></div>\n`)}</dl>`}function Pe({result:e,comparison:n}){const{total:r,passed:s,failed:o,errors:a,skipped:c}=e.summary,m=r===0?void 0:`${(s/r*100).toFixed(1)}% passed`,p=[["Passed",s,"passed"],["Failed",o,"failed"],["Errors",a,"error"],["Skipped",c,"skipped"],["Fixed checks",n?.fixed.length??0,"fixed"]];return[{term:"Runs",value:(0,d.B4)(r),note:m},...p.filter(([$,O])=>O>0||$==="Passed"||$==="Failed").map(([$,O,R])=>({term:$,value:(0,d.B4)(O),slug:O>0?R:"plain"}))]}function Le({result:e,comparison:n,runs:r}){const{inputTokens:s,outputTokens:o,cost:a}=e.summary,c=r.reduce((p,{latencyMs:$})=>p+$,0),m=`${(0,d.B4)(s)} in, ${(0,d.B4)(o)} out`;return[{term:e.lane==="mock"?"Cost, simulated":"Cost",value:(0,d.UK)(a),note:De(n?.cost.deltaPercent)},{term:"Tokens",value:(0,d.B4)(s+o),note:m},...c===0?[]:[{term:"Mean latency",value:(0,d.IL)(c/r.length)}]]}function De(e){if(e!=null)return e===0?"unchanged":(0,d.l9)(e)}const se=7,Y=120,oe={pass:"passed",fail:"failed",neutral:"skipped"},Re={...oe,warn:"error"};function Ae(e){return`${ae(e)}: ${ie(e)}`}function Ne(e){const{comparison:n}=e,r=n===void 0?"skipped":oe[n.verdict];return t`<header class="page ${r}">
<h1>${W(r)} ${ae(e)}</h1>
<p class="lead">${ie(e)}</p>
${Ie(e)}
${Be(e)}${Ke(Fe(e))}
${Ce(e)}
<p class="facts">${We(e).map((s,o)=>[o===0?"":" \xB7 ",s])}</p>
${ze(e)}
</header>
<main id="content" tabindex="-1">
`}function ae({comparison:e}){return e===void 0?"Arena report":`Arena ${(0,re.E0)(e.verdict)}`}function ie({result:e,comparison:n}){if(n!==void 0)return(0,re.gp)({result:e,comparison:n});const{total:r,passed:s,failed:o,errors:a,skipped:c}=e.summary;return`${(0,d.pq)(r,"run")}: ${s} passed, ${o} failed, ${(0,d.pq)(a,"error")}, ${c} skipped`}function Ie({comparison:e,result:n}){if(e===void 0)return;const{baseline:r,gate:s,reason:o}=e;if(r!==null){const m=o===void 0?void 0:t`<p class="note">Note: ${o}.</p>`,p=(0,q.Xz)(e,n).map($=>t`<p class="note">${$}</p>\n`);return t`<p>Compared with ${je(r)}: ${(0,q.F_)(r,n).join(", ")}.</p>${m}${p}${Ue(r)}`}const a=s.find(m=>m.rule==="missing-baseline"),c=(0,q.$P)(e);return t`<p class="note"><strong>Without a baseline.</strong> ${a?.reason??`There is none: ${o??"none was found"}.`}${c===void 0?void 0:` ${c}`}</p>`}function je(e){const{sha:n,ref:r,createdAt:s}=e,o=r===null?void 0:t` on ${V(r.replace(/^refs\/heads\//,""))}`,a=(0,y.IN)((0,q.St)(e),Y),c=s===null?void 0:t`, made ${de(s)}`;return n===null?t`a ${a}${o}${c}`:t`${V(n.slice(0,se))}${o} (${a}${c})`}function Ue(e){const n=(0,q.LH)(e);if(n.length===0)return;const r=n.map(s=>t`<li>${s}</li>\n`);return t`<details><summary>How the baseline was found</summary><ol>\n${r}</ol></details>`}function Be({comparison:e}){return e===void 0?[]:(0,Me.Vs)(e).map(n=>t`<p>${n}</p>\n`)}function Fe({comparison:e}){return e?.gate.filter(({rule:n})=>n!=="missing-baseline")??[]}function Ke(e){if(e.length===0)return;const n=e.map(({rule:r,outcome:s,reason:o})=>t`<li>${F(Re[s],s)} ${V(r)} <span>${o}</span></li>\n`);return t`<ul class="gate" aria-label="What the gate decided">\n${n}</ul>`}function We({result:e,generatedAt:n,runs:r}){const{lane:s,meta:o,summary:a}=e,c=r.filter(({isUnscripted:m})=>m).length;return[...s==="mock"?["mock lane: answers come from a file, costs are simulated"]:["real lane",de(n)],...o.commit===void 0?[]:[t`commit ${V(o.commit.sha.slice(0,se))}`],...(0,Oe.ki)(a),...c>0?[`${c} answered by the default reply, without a mock file`]:[],...a.unknownCosts>0?[`cost of ${(0,d.pq)(a.unknownCosts,"run")} unknown`]:[]]}function ze({comparison:e,trends:n,runs:r}){const s=[...e===void 0?[]:[["findings","Findings"]],...r.length===0?[]:[["matrix","Matrix"]],...e===void 0||e.cost.byScenario.length===0?[]:[["amounts","Cost"]],...n===void 0?[]:[["trends","Trends"]],["runs","Runs"]];return t`<nav aria-label="Sections"><ul>${s.map(([o,a])=>t`<li><a href="#${o}">${a}</a></li>`)}</ul></nav>`}function de(e){const n=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(e);return n===null?(0,y.IN)(e,Y):`${n[1]} ${n[2]} UTC`}function V(e){return t`<code>${(0,y.IN)(e,Y)}</code>`}function qe(e){if(e.runs.length===0)return t``;const n=[...new Set(e.runs.map(le))],r=He(e.runs),s=e.hasSeveralConfigs?t`<th scope="col">Arena</th>`:void 0;return t`<section id="matrix" aria-labelledby="matrix-heading">
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
`}function le({provider:e,region:n}){return(0,D.Fy)({provider:e,region:n})}function He(e){const n=new Map;for(const r of e){const s=JSON.stringify([r.config,r.scenario]),o=n.get(s);o===void 0?n.set(s,[r]):o.push(r)}return[...n.values()]}function Ve(e,n,r){const[s]=e,o=r.hasSeveralConfigs?t`<td class="config">${s?.config}</td>`:void 0,a=n.map(c=>{const m=e.filter(p=>le(p)===c);return m.length===0?t`<td class="none">not run</td>`:t`<td>${m.map(p=>Ge(p,m.length>1,r))}</td>`});return t`<tr>${o}<th scope="row">${s?.scenario}</th>${a}</tr>\n`}function Ge(e,n,r){const s=n||e.trial>1?t` <span class="trial">trial ${e.trial}</span>`:void 0,o=e.classes.filter(({slug:a})=>a==="new"||a==="fixed"||a==="flaky");return t`<a class="mark ${e.status}" href="#${e.anchor}">${W(e.status)}${e.status}${s}</a>${Z(o,e.status,j(r))} `}var Je=g(77598);const ce=`
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
<meta http-equiv="Content-Security-Policy" content="${E(n.join("; "))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${e}</title>
<style>${E(ue)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${U}`}function Xe(e){return t(_e||(_e=we([`</main>
<footer><p>Written by arena-action `,`. This page is one file; it loads nothing.</p></footer>
<script>`,`<\/script>
</body>
</html>
`])),e,E(ce))}function fe(e){return`sha256-${(0,Je.hash)("sha256",e,"base64")}`}function Ze({comparison:e}){const{policyChanges:n=[],blessings:r=[]}=e??{};if(n.length+r.length===0)return t``;const s=r.length===0?void 0:t`<p>Accepted changes:</p>\n<ul class="findings">\n${r.map(en)}</ul>\n`;return t`<section id="policy" aria-labelledby="policy-heading">
<h2 id="policy-heading">Policy</h2>
${n.map(Ye)}${s}</section>
`}function Ye({file:e,changes:n}){return t`<p>This change edits <code><bdi>${e}</bdi></code>. The policy of the base commit counts here.</p>
<ul class="findings">
${n.map(r=>t`<li><p dir="auto">${r}</p></li>\n`)}</ul>
`}function en({selector:e,by:n,at:r,reason:s}){const{scenario:o,provider:a,region:c,check:m,type:p}=e,$=[o,a,c,m,p].filter(R=>R!==void 0),O=$.length===0?"all checks":$.join(" \xB7 ");return t`<li><p class="name"><bdi>${O}</bdi></p>
<p dir="auto">accepted by ${n} on ${r.slice(0,10)}: ${s}</p></li>
`}const nn=3;function me(e){return`run-${e+1}`}function ee(e,n){return`${e}-check-${n+1}`}async function tn(e,n){const r=sn(n),s=[],o=new Map,a=new Map,c=new Map(n?.conversations?.map(p=>[p.run,p]));let m=0;for await(const p of e.runs()){const $=me(s.length),O=r.get(p.key);if(O!==void 0)for(const[I,{id:N}]of p.checks.entries())O.has(N)&&a.set(pe(p.key,N),ee($,I));const R=rn(p,$,O,m<nn);m+=R.isOpen?1:0,s.push(R),o.set(p.key,R)}return{runs:s,runByKey:o,hasSeveralConfigs:new Set(s.map(({config:p})=>p)).size>1,classesOf:(p,$)=>r.get(p)?.get($)??[],diffOf:p=>c.get(p),anchorOf:({run:p,check:$})=>a.get(pe(p,$))??o.get(p)?.anchor}}function rn(e,n,r,s){const{config:o,scenario:a,provider:c,region:m,trial:p,status:$,latencyMs:O}=e,R=r===void 0?[]:[null,...e.checks.map(({id:N})=>N)],I=new Set(R.flatMap(N=>r?.get(N)??[]));return{anchor:n,config:o,scenario:a,provider:c,region:m,trial:p,status:$,latencyMs:O,isUnscripted:e.unscripted===!0,classes:B.filter(N=>I.has(N)),isOpen:s&&[...I].some(({isTrouble:N})=>N)}}function sn(e){const n=new Map;if(e===void 0)return n;for(const r of B)for(const{run:s,check:o}of e[r.list]){const a=n.get(s)??new Map;n.set(s,a),a.set(o,[...a.get(o)??[],r])}return n}function pe(e,n){return JSON.stringify([e,n])}var ge=g(98963),ne=g(16506);function he(e,n,r){const s=m=>m.map(p=>on(p,n,r)),o=e.filter(({check:m})=>m.status==="passed"),a=e.filter(({check:m})=>m.status!=="passed"),c=[...new Set(o.map(({check:m})=>m.type))].join(", ");return t`<div class="checks">
${a.length===0?void 0:t`<ul aria-label="Checks that did not pass">\n${s(a)}</ul>\n`}${o.length===0?void 0:t`<details class="passed"><summary>${F("passed",`${o.length} passed`)} <code>${c}</code></summary>
<ul aria-label="Checks that passed">\n${s(o)}</ul></details>\n`}</div>
`}function on({check:e,anchor:n},r,s){const o=(0,ne.rp)(e)||e.status==="error"?t` data-stop`:void 0,a=s.classesOf(r.key,e.id),c=e.details===void 0?void 0:t`<details><summary>Details</summary><pre class="code">${JSON.stringify(e.details,void 0,2)}</pre></details>`;return t`<li id="${n}" class="check ${an(e)}"${o} tabindex="-1">
<p class="name">${F(e.status)} <code>${e.type}</code>${dn(e)}${Z(a,e.status,j(s))}</p>
${e.message===""?void 0:t`<p class="message text" dir="auto">${e.message}</p>`}
<p>${z(e.location)}</p>${c}
</li>
`}function an(e){return e.status==="failed"&&!(0,ne.rp)(e)?"skipped":e.status}function dn({use:e,expected:n,advisory:r,code:s,score:o}){return[...e==="assertion"||e==="pack-eval"?[]:[e],...n===!0?["expected"]:[],...r===!0?["advisory"]:[],...s===void 0?[]:[s],...o===void 0?[]:[`score ${o}`]].map(c=>t` ${H(c)}`)}var ln=g(51622);const cn=1e5;function un(e){const{role:n,text:r,toolCalls:s,toolFailed:o}=e,a=n!=="tool"?n:o?"tool result, failed":"tool result",c=n==="tool"?fn(r):r,m=c===""&&s.length>0?void 0:t`<pre class="text" dir="auto">${c===""?t`<i>empty</i>`:c}</pre>`,p=s.map(({name:$,args:O})=>t`<div class="call"><p>calls <code>${$}</code></p><pre class="code">${JSON.stringify(O,void 0,2)}</pre></div>`);return t`<div class="message ${n}"><p class="role">${a}</p><div class="said">${m}${p}</div></div>\n`}function fn(e){if(e.length>cn||!/^[[{]/.test(e))return e;const n=(0,ln.q)(e);return"value"in n&&JSON.stringify(n.value)===e?JSON.stringify(n.value,void 0,2):e}function mn(e,n,r){const s=e.checks.map(($,O)=>({check:$,anchor:ee(n,O)})),o=s.filter(({check:$})=>$.turn===void 0),a=hn(e,s),c=e.messages.filter(({role:$})=>$==="system"),m=o.length===0?void 0:t`<section class="turn">\n<h4>Whole conversation</h4>\n${he(o,e,r)}</section>\n`,p=a.length===0&&o.length===0?t`<p class="calm">Nothing was said.</p>\n`:void 0;return t`${c.map(pn)}${a.map($=>gn($,e,r))}${m}${p}`}function pn({text:e}){return t`<details class="system"><summary>System prompt</summary><pre class="text" dir="auto">${e}</pre></details>\n`}function gn({turn:e,iteration:n,messages:r,checks:s},o,a){const c=r.length===0?t`<p class="calm">This turn was not reached.</p>\n`:r.map(un);return t`<section class="turn">
<h4>Turn ${e+1}${(0,D.Nu)(n)} <code>turns[${e}]</code></h4>
${c}${s.length===0?void 0:he(s,o,a)}</section>
`}function hn(e,n){const r=[],s=(a,c)=>r.find(m=>m.turn===a&&m.iteration===c),o=(a,c)=>{const m={turn:a,iteration:c,messages:[],checks:[]};return r.push(m),m};for(const a of e.messages){if(a.role==="system")continue;const{turn:c,iteration:m}=a;(s(c,m)??o(c,m)).messages.push(a)}for(const a of n){const{turn:c,iteration:m}=a.check;if(c===void 0)continue;(s(c,m)??r.findLast($=>$.turn===c)??o(c,m)).checks.push(a)}return r.toSorted((a,c)=>a.turn-c.turn||(a.iteration??0)-(c.iteration??0))}const $n={same:"as before",changed:"changed",added:"a reply more",removed:"a reply less"};function bn(e,n,r){const s=r.diffOf(e.key);if(s===void 0)return;const{replies:o,firstDivergence:a}=s,c=`${n}-compared`,m=a===void 0?t`<p class="calm">Every reply is as in the baseline.</p>\n`:t`<ol>\n${vn(o).map(p=>yn(p,e,n))}</ol>\n`;return t`<section class="compared" aria-labelledby="${c}">
<h4 id="${c}">What the agent says differently</h4>
${m}</section>`}function vn(e){const n=[];for(const r of e){const s=n.at(-1);r.kind!=="same"||r.failedChecks.length>0?n.push(r):typeof s=="number"?n[n.length-1]=s+1:n.push(1)}return n}function yn(e,n,r){if(typeof e=="number")return t`<li class="calm">${(0,d.pq)(e,"reply","replies")} as before</li>\n`;const{turn:s,iteration:o,kind:a,text:c,tools:m,failedChecks:p}=e,$=c.length===0?void 0:t`<pre class="text" dir="auto">${c.map(kn)}</pre>\n`,O=m.filter(I=>I.kind!=="same").map(wn),R=p.map(I=>xn(I,n,r));return t`<li>
<p><code>turns[${s}]</code>${(0,D.Nu)(o)} <span class="quiet-word">${$n[a]}</span></p>
${$}${O}${R}</li>
`}function kn({kind:e,text:n}){return e==="same"?n:e==="removed"?t`<del>${n}</del>`:t`<ins>${n}</ins>`}function wn({name:e,kind:n,arguments:r}){const s=t`calls <code>${e}</code>`,o={added:t`<ins>${s}</ins>`,removed:t`<del>${s}</del>`},a=n==="added"||n==="removed"?o[n]:s;return t`<div class="call"><p>${a}</p>${r.length===0?void 0:t`<dl>${r.map(_n)}</dl>`}</div>\n`}function _n({path:e,before:n,now:r}){const s=n===void 0?void 0:t`<dd><del><code>${n}</code></del></dd>`,o=r===void 0?void 0:t`<dd><ins><code>${r}</code></ins></dd>`;return t`<div><dt>${e===""?"all arguments":t`<code>${e}</code>`}</dt>${s}${o}</div>`}function xn(e,{checks:n},r){const s=n.findIndex(a=>a.id===e),o=n[s];return o===void 0?t`<p class="fails">Fails <code>${e}</code></p>\n`:t`<p class="fails">Fails <a href="#${ee(r,s)}"><code>${o.type}</code></a>: <span dir="auto">${o.message}</span></p>\n`}function Sn(e,n,r){const s=me(n),o=r.runs[n]?.classes??[],a=r.runs[n]?.isOpen===!0?t` open`:void 0,c=(0,D.Fy)(e),m=o.map(({slug:p})=>p).join(" ");return t`<article class="run ${e.status}" aria-labelledby="${s}-name" data-status="${e.status}" data-classes="${m}" data-scenario="${e.scenario}" data-provider="${c}">
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
`}function En(e){return[(0,ge.P)(e)==="none"?"no checks":(0,ge.P)(e),e.cost===null?"cost unknown":(0,d.UK)(e.cost),...e.latencyMs===0?[]:[(0,d.IL)(Math.round(e.latencyMs))]].join(" \xB7 ")}function Tn(e,{result:n}){const r=new Set(e.messages.map(({turn:a})=>a)).size,s=e.cost===null?"unknown":(0,d.UK)(e.cost),o=[["Model",e.model],["Region",e.region],["Trial",String(e.trial)],["Cost",n.lane==="mock"&&e.cost!==null?`${s} (simulated)`:s],["Tokens",`${(0,d.B4)(e.inputTokens)} in, ${(0,d.B4)(e.outputTokens)} out`],...e.latencyMs===0?[]:[["Latency",(0,d.IL)(Math.round(e.latencyMs))]],["Turns",String(r)],["Arena",e.config],["Run",e.id],["Held",e.carried===void 0?"":(0,h.O7)([e])]].filter(([,a])=>a!=="");return t`<dl class="run-facts">${o.map(([a,c])=>t`<div><dt>${a}</dt><dd>${c}</dd></div>`)}</dl>`}function On({error:e,skipReason:n,unscripted:r}){return[e===void 0?void 0:t`<div class="trouble error" data-stop tabindex="-1"><p><strong>The run broke off.</strong> <code>${e.code}</code></p><p class="text" dir="auto">${e.message}</p>${e.location===void 0?void 0:t`<p>${z(e.location)}</p>`}</div>\n`,n===void 0?void 0:t`<div class="trouble skipped"><p><strong>The run was skipped.</strong> ${n}</p></div>\n`,r===!0?t`<p class="note">No mock file was given: every answer here is the default reply.</p>\n`:void 0]}const Mn=100;function Cn(e){const{runs:n}=e,r=n.length===0?t`<p class="calm">No run was done.</p>\n`:t`${Ln(e)}<p id="shown" role="status">${(0,d.pq)(n.length,"run")}</p>\n`,s=n.length>Mn?t` class="many"`:void 0;return t`<section id="runs"${s} aria-labelledby="runs-heading">
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
`}function Dn({provider:e,region:n}){return(0,D.Fy)({provider:e,region:n})}function G(e,n,r){const s=r.filter(({count:a})=>a>0);if(s.length===0)return;const o=s.map(({value:a,word:c,count:m})=>t`<option value="${a}">${c} (${m})</option>`);return t`<label>${e} <select name="${n}"><option value="">all</option>${o}</select></label>`}function $e(e){const n=new Map;for(const r of e)n.set(r,(n.get(r)??0)+1);return[...n].map(([r,s])=>({value:r,word:r,count:s}))}var Rn=g(28734),An=g(76125);const Nn=200,In=50,be=60,[ve,te,J]=[120,32,3],Q=[{term:"Pass rate",read:({runs:e})=>e.total===0?null:e.passed/e.total,write:({runs:e})=>`${e.passed} of ${e.total}`,most:1},{term:"Cost per run",read:({cost:e})=>e===null?null:(0,Rn.Mn)(e),write:({cost:e})=>(0,d.UK)(e)},{term:"Tokens per run",read:({inputTokens:e,outputTokens:n})=>e+n,write:({inputTokens:e,outputTokens:n})=>(0,d.B4)(e+n)},{term:"p95 latency",read:({latencyMs:e})=>e.p95,write:({latencyMs:e})=>`${(0,d.B4)(e.p95)} ms`}];function jn(e){const{trends:n,comparison:r}=e;if(n===void 0)return t``;const s=n.moments.slice(-be),o=n.scenarios.slice(0,Nn),a=n.scenarios.length-o.length,c=(r?.drift??[]).slice(0,In),m=c.length===0?void 0:t`<ul class="drift">${c.map($=>t`<li class="note">${(0,An.Z)($)}</li>\n`)}</ul>\n`,p=e.hasSeveralConfigs?t`<th scope="col">Arena</th>`:void 0;return t`<section id="trends" aria-labelledby="trends-heading">
<h2 id="trends-heading">Trends</h2>
${m}<div class="scroll" role="region" aria-labelledby="trends-heading" tabindex="0">
<table class="trends">
<caption>The last ${s.length} executions of every scenario, this one at the right; those that fell most come first.</caption>
<thead><tr>${p}<th scope="col">Scenario</th>${Q.map(({term:$})=>t`<th scope="col">${$}</th>`)}</tr></thead>
<tbody>
${o.map($=>Un($,s,e))}</tbody>
</table>
</div>
${a>0?t`<p class="calm">${a} more scenarios are not drawn.</p>\n`:void 0}</section>
`}function Un(e,n,r){const s=e.points.slice(-be),o=r.hasSeveralConfigs?t`<td class="config">${e.config}</td>`:void 0,a=Q.map(c=>Kn(s,c,e));return t`<tr>${o}<th scope="row">${e.scenario}<p class="by">${e.provider}</p>
${Bn(s,n)}</th>${a}</tr>\n`}function Bn(e,n){const r=e.flatMap((s,o)=>{if(s===null)return[];const a=Q.map(({write:c})=>t`<td>${c(s)}</td>`);return[t`<tr><th scope="row">${Fn(n[o])}</th>${a}</tr>\n`]});return t`<details class="figures"><summary>Figures</summary><table>
<thead><tr><th scope="col">Execution</th>${Q.map(({term:s})=>t`<th scope="col">${s}</th>`)}</tr></thead>
<tbody>
${r}</tbody></table></details>`}function Fn(e){return e?.at===null||e===void 0?"this one":e.at.slice(0,10)}function Kn(e,{term:n,read:r,write:s,most:o},a){const c=e.map(N=>N===null?null:r(N)),m=c.filter(N=>N!==null),p=o??Math.max(...m,0),$=e.at(-1),O=$==null?"unknown":s($),R=`${n} of ${a.scenario} with ${a.provider}`,I=m.length===0?"not known":`${m.length} executions, now ${O}`;return t`<td><span class="amount">${O}</span>
<svg class="plot" role="img" viewBox="0 0 ${ve} ${te}" preserveAspectRatio="none"><title>${R}</title><desc>${I}</desc>${Wn(c,p)}</svg></td>`}function Wn(e,n){const r=(ve-2*J)/Math.max(e.length-1,1),s=[[]];for(const[o,a]of e.entries())a===null?s.push([]):s.at(-1)?.push(`${ye(J+o*r)},${ye(zn(a,n))}`);return t`${s.filter(o=>o.length>0).map(o=>t`<polyline points="${(o.length===1?[...o,...o]:o).join(" ")}"/>`)}`}function zn(e,n){const r=n===0?0:e/n;return te-J-r*(te-2*J)}function ye(e){return e.toFixed(1)}const qn=async(e,n,{comparison:r,trends:s,generatedAt:o})=>{const a=async I=>n.write(x(I)),c=await tn(e,r),{lane:m,summary:p,meta:$}=e,O={...c,result:{lane:m,summary:p,meta:$},comparison:r,trends:s,generatedAt:o};await a(Qe(Ae(O))),await a(Ne(O)),await a(xe(O)),await a(Ze(O)),await a(l(O)),await a(qe(O)),await a(i(O)),await a(jn(O)),await a(Cn(O));let R=0;for await(const I of e.runs())await a(Sn(I,R,O)),R+=1;await a(Pn(O)),await a(Xe($.engineVersion))}}),2958:(function(A,P,g){g.d(P,{Qj:()=>w,aY:()=>t,lw:()=>E,x9:()=>x});var y=g(3019),k=g(43601);function w(S,M){const T=h=>`| ${h.join(" | ")} |`;return[T(S),T(S.map(()=>"---")),...M.map(T)].join(`
`)}function t(S,M){return`<details><summary>${(0,y.ZD)(S)}</summary>

${M}

</details>`}function E(S,M,T){return S>M?`${(0,k.pq)(S-M,"more","more")} ${T}.`:""}function x(S){return S.filter(M=>M!=="").join(`

`)}}),98963:(function(A,P,g){g.d(P,{$:()=>E,P:()=>x});var y=g(16506),k=g(16394),w=g(43601),t=g(2958);function E(S){const{runs:M}=S.result;if(S.detail.runs===0||M.length===0)return"";const h=[...M.filter(({status:l})=>l!=="passed"),...M.filter(({status:l})=>l==="passed")].slice(0,S.detail.runs),d=l=>S.hasSeveralConfigs?[(0,k.UQ)(l.config)]:[],b=["Scenario","Provider","Status","Checks","Cost"];return(0,t.x9)(["#### Runs",(0,t.Qj)(S.hasSeveralConfigs?["Config",...b]:b,h.map(l=>[...d(l),(0,k.UQ)(l.scenario),(0,k.UQ)((0,k.Fy)(l,l.trial)),l.carried===void 0?l.status:`${l.status}, carried over`,x(l),(0,w.UK)(l.cost)])),(0,t.lw)(M.length,h.length,"in arena-results.json")])}function x({checks:S}){const T=[["passed",S.filter(h=>h.status==="passed").length],["failed",S.filter(y.rp).length],["expected or advisory",S.filter(h=>h.status==="failed"&&!(0,y.rp)(h)).length],["error",S.filter(h=>h.status==="error").length],["skipped",S.filter(h=>h.status==="skipped").length]].filter(([,h])=>h>0).map(([h,d])=>`${d} ${h}`);return T.length===0?"none":T.join(", ")}})};export{Jn as id,Qn as ids,Xn as modules};
