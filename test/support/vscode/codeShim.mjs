// Stands in for the `code` program where no desktop VS Code can be had: takes the arguments that
// @vscode/test-electron's runTests gives, serves the browser-based VS Code, opens it in a headless browser, hands on what
// the tests print, and ends as they end. It runs the same extension host on the same API.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { startServer } from './server.mjs';

/** Set to the milliseconds after which a run is given up. */
const LIMIT_MS = Number(process.env.CONFERENCE_NOTES_HOST_LIMIT_MS ?? 600_000);

/** Set to see everything that the workbench logs, beside what the tests print. */
const VERBOSE = Boolean(process.env.CONFERENCE_NOTES_HOST_VERBOSE);

/** What the workbench says of itself in every run. */
const WORKBENCH_LINES =
  /^(Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|(Updating|Ignoring fetching) additional builtin|\[AgentHost|\[AccountPolicyGate\]|\[Service Worker\]|Started (initializing|local)|Completed initializing|\[lifecycle\]|Settings Sync|Auto updating|No search provider registered|Timed out waiting for authentication provider|Creation of workbench contribution|\s*(INFO|TRACE|DEBUG)\b)/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false, // the many switches of the desktop program that mean nothing here
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});

/** @type {import('./server.mjs').Server | undefined} */
let server;
/** @type {import('playwright-core').Browser | undefined} */
let browser;
let finishing = false;

async function finish(status, reason) {
  if (finishing) return;
  finishing = true;
  if (reason) process.stderr.write(`${reason}\n`);
  await browser?.close().catch(() => undefined);
  await server?.stop();
  process.exitCode = status;
  process.stdout.write('', () => process.exit());
}

/** The settings that the caller put into the profile it names. */
function profileSettings() {
  const file = values['user-data-dir'] && join(values['user-data-dir'], 'User', 'settings.json');
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

async function main() {
  server = await startServer({
    settings: profileSettings(),
    trust: !values['disable-workspace-trust'],
    extensionsDir: values['extensions-dir'],
  });
  void server.ended.then((code) => finish(1, `VS Code's server ended with ${code}.`));
  browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('crash', () => finish(1, "VS Code's page crashed."));
  // The workbench calls these two where an extension is tested in a browser.
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = format(...args);
    if (!VERBOSE && WORKBENCH_LINES.test(text)) return;
    (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(
      text.endsWith('\n') ? text : `${text}\n`,
    );
  });
  await page.exposeFunction('codeAutomationExit', (code) => finish(code));
  setTimeout(() => finish(1, `The tests did not end in ${LIMIT_MS / 1000} s.`), LIMIT_MS).unref();
  const [target] = positionals;
  const isWorkspace = target?.endsWith('.code-workspace');
  await page.goto(
    server.url({
      ...(target ? { [isWorkspace ? 'workspace' : 'folder']: resolve(target) } : {}),
      extensionDevelopmentPath: values.extensionDevelopmentPath,
      extensionTestsPath: values.extensionTestsPath,
    }),
  );
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(1));
main().catch((error) => finish(1, error.message));
