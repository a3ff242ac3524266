// npm start: the product at work. Builds, and opens VS Code with the extension on the demo workspace.
//   npm start                         the desktop VS Code where `code` is installed, else one in the browser
//   npm start -- --browser            the one in the browser
//   npm start -- --browser --port N   at this port (else 8300, or a free one where that is taken)
//   npm start -- --prepare            opens nothing: for a VS Code that starts the extension itself, to debug it
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { buildAll } from '../../esbuild.mjs';
import { DEMO_FOLDER, DEMO_PROFILE, layDemo } from './demoWorkspace.mjs';
import { desktopCode, openInDesktop } from './desktopCode.mjs';
import { inProject, ROOT } from './project.mjs';
import { placeExtension, startServer } from './vscode/server.mjs';

const USUAL_PORT = 8300;

/** A second extension that opens the view of the first. */
const OPENER = inProject('test', 'support', 'demoOpener');
const OPENER_ID = 'conference-notes.conference-notes-demo-opener-0.0.0';

/** @returns {Promise<number>} */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { browser: { type: 'boolean' }, port: { type: 'string' }, prepare: { type: 'boolean' } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Error(`--port takes a number from 1 to 65535, not "${values.port}".`);
  }
  if (port !== undefined && !(await isFree(port)))
    throw new Error(`Port ${port} is taken by another program. Try another --port.`);
  await buildAll();
  layDemo(DEMO_FOLDER);
  process.stdout.write(`The demo workspace is ${DEMO_FOLDER}\n`);
  if (values.prepare) return 0;
  const inBrowser = values.browser === true || port !== undefined;
  const code = inBrowser ? undefined : await desktopCode();
  if (code?.isUsable) return openDesktop(code.version);
  if (code) process.stdout.write(`The installed VS Code ${code.version} is too old for the extension.\n`);
  return serve(port ?? ((await isFree(USUAL_PORT)) ? USUAL_PORT : 0));
}

async function openDesktop(version) {
  process.stdout.write(`Opening it in VS Code ${version}.\n`);
  const status = await openInDesktop(DEMO_FOLDER, [ROOT, OPENER]);
  if (status !== 0) throw new Error('VS Code did not open. Try the one in the browser: npm start -- --browser');
  return 0;
}

async function serve(port) {
  placeExtension(OPENER, OPENER_ID, DEMO_PROFILE);
  const server = await startServer({ port, dataDir: DEMO_PROFILE });
  const address = server.url({ folder: DEMO_FOLDER, extensionDevelopmentPath: ROOT });
  process.stdout.write(`\nOpen this address in a browser (Ctrl+C here ends):\n\n  ${address}\n\n`);
  let asked = false;
  const stop = () => {
    asked = true;
    void server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const status = await server.ended;
  process.stdout.write('VS Code has ended.\n');
  return asked ? 0 : status;
}

/** Whether no other program has a port. */
function isFree(port) {
  const probe = createServer();
  return new Promise((settle) => {
    probe.once('error', () => settle(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => settle(true)));
  });
}
