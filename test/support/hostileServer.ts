import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on this machine, each path of which behaves as a test says. */
export interface HostileServer {
  readonly origin: string;
  /** Every request so far. */
  readonly requests: readonly IncomingMessage[];
  /** Lets a path behave so from now on. */
  on(path: string, answer: (request: IncomingMessage, response: ServerResponse) => void): string;
  stop(): Promise<void>;
}

export async function startHostileServer(): Promise<HostileServer> {
  const answers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const answer = answers.get(request.url?.split('?')[0] ?? '');
    if (answer) answer(request, response);
    else response.writeHead(404).end('<html>not here</html>');
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    on(path, answer) {
      answers.set(path, answer);
      return origin + path;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}
