import { html } from "../../lib/html-markup.js";
/** What the change under test does to the policy, and the failures that somebody accepted; nothing where there is neither. */
export function policySection({ comparison }) {
    const { policyChanges = [], blessings = [] } = comparison ?? {};
    if (policyChanges.length + blessings.length === 0)
        return html ``;
    const accepted = blessings.length === 0
        ? undefined
        : html `<p>Accepted changes:</p>\n<ul class="findings">\n${blessings.map(blessingItem)}</ul>\n`;
    return html `<section id="policy" aria-labelledby="policy-heading">
<h2 id="policy-heading">Policy</h2>
${policyChanges.map(changeBlock)}${accepted}</section>
`;
}
function changeBlock({ file, changes }) {
    return html `<p>This change edits <code><bdi>${file}</bdi></code>. The policy of the base commit counts here.</p>
<ul class="findings">
${changes.map((change) => html `<li><p dir="auto">${change}</p></li>\n`)}</ul>
`;
}
function blessingItem({ selector, by, at, reason }) {
    const { scenario, provider, region, check, type } = selector;
    const parts = [scenario, provider, region, check, type].filter((part) => part !== undefined);
    const name = parts.length === 0 ? 'all checks' : parts.join(' · ');
    return html `<li><p class="name"><bdi>${name}</bdi></p>
<p dir="auto">accepted by ${by} on ${at.slice(0, 10)}: ${reason}</p></li>
`;
}
