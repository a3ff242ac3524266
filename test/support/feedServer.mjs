// A web server of this machine that serves the demo's feed and remembers what it was asked for.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { inProject } from './project.mjs';

const FEED = inProject('test', 'fixtures', 'demo', 'feeds', 'devops.xml');

/**
 * Starts the server on any free port.
 *   GET /feed.xml   the feed
 *   GET /requests   a JSON array of "METHOD /path", one for every request so far but those for /requests
 * @returns {Promise<{ feed: string, requests: string, serve: (text: string) => void, stop: () => Promise<void> }>}
 *   the two addresses; `serve` has another text served from now on
 */
export async function startFeedServer() {
  const seen = [];
  let text = readFileSync(FEED, 'utf8');
  const server = createServer((request, response) => {
    if (request.url === '/requests') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(seen));
      return;
    }
    seen.push(`${request.method} ${request.url}`);
    if (request.url !== '/feed.xml') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/atom+xml' }).end(text);
  });
  await new Promise((settle, reject) => server.once('error', reject).listen(0, '127.0.0.1', settle));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise((settle) => server.close(settle));
  };
  const serve = (other) => {
    text = other;
  };
  return { feed: `${origin}/feed.xml`, requests: `${origin}/requests`, serve, stop };
}
