// An endpoint that speaks OpenAI's chat dialect with a fixed latency and counts what it sees:
// `node bench/fake-server.mjs [--latency 50]`. Prints its port; `GET /stats` tells, `GET /reset` forgets.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { latency: { type: 'string', default: '50' } } });
const stats = { requests: 0, inFlight: 0, peak: 0 };

/** The number of the question asked last, which the answer repeats. */
function numberIn(body) {
  const question = JSON.parse(body).messages.findLast(({ role }) => role === 'user').content;
  return /(\d+)\?/.exec(typeof question === 'string' ? question : question[0].text)?.[1];
}

function answer(body) {
  const message = { role: 'assistant', content: `This is answer ${numberIn(body)}.` };
  return JSON.stringify({
    id: `chat-${stats.requests}`,
    object: 'chat.completion',
    created: 1,
    model: 'fake',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage: { prompt_tokens: 20, completion_tokens: 20, total_tokens: 40 },
  });
}

const server = createServer((request, response) => {
  if (request.url === '/stats') return response.end(JSON.stringify(stats));
  if (request.url === '/reset') {
    Object.assign(stats, { requests: 0, inFlight: 0, peak: 0 });
    return response.end();
  }
  stats.requests++;
  stats.inFlight++;
  stats.peak = Math.max(stats.peak, stats.inFlight);
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () =>
    setTimeout(() => {
      stats.inFlight--;
      response.setHeader('content-type', 'application/json');
      response.end(answer(body));
    }, Number(values.latency)),
  );
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
