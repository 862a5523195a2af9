// The least any client must do: conversations with `fetch`, so many at a time, turns in series:
// `node bench/real-floor.mjs ADDRESS CASES TURNS CONCURRENCY`.
const [address, cases, turns, concurrency] = process.argv.slice(2);
let started = 0;

async function converse() {
  const messages = [{ role: 'system', content: 'You answer.' }];
  for (let turn = 1; turn <= Number(turns); turn++) {
    messages.push({ role: 'user', content: `Question ${turn}?` });
    const response = await fetch(`${address}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer none' },
      body: JSON.stringify({ model: 'fake', messages }),
    });
    const { content } = (await response.json()).choices[0].message;
    if (!content.includes(`answer ${turn}`)) throw new Error(`Unexpected answer: ${content}`);
    messages.push({ role: 'assistant', content });
  }
}

async function work() {
  while (started < Number(cases)) {
    started++;
    await converse();
  }
}

await Promise.all(Array.from({ length: Number(concurrency) }, work));
