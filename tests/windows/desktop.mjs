/**
 * A desktop that nobody sees, with real windows of the browsers as they ship, a pointer and a keyboard, a phone
 * that notes whom it was told to call, and a printer whose sheets are files.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { startDisplay } from '../../tools/browsers/display.mjs';
import { openChromium, openFirefox } from '../../tools/browsers/start.mjs';

export const ENGINES = { Chromium: openChromium, Firefox: openFirefox };
const run = promisify(execFile);

export async function startDesktop() {
  const folder = await mkdtemp(join(tmpdir(), 'care-widgets-desktop-'));
  const display = await startDisplay({ manager: 'openbox' });
  // The desktop's own way to open what isn't a page: both browsers hand phone links to it.
  const phone = join(folder, 'xdg-open');
  const called = join(folder, 'called');
  await writeFile(phone, `#!/bin/sh\nprintf '%s\\n' "$1" >>'${called}'\n`);
  await chmod(phone, 0o755);
  const env = { ...display.env, PATH: folder + delimiter + process.env.PATH };
  return {
    /** A browser at an address, with nobody who drives it before `attach`. */
    open: (engine, address) =>
      ENGINES[engine]({ ...machine[engine](folder, phone), window: true, address, env }),
    xdotool: (...args) => run('xdotool', args.map(String), { env }),
    calls: () =>
      readFile(called, 'utf8').then(
        (text) => text.trim().split('\n'),
        () => [],
      ),
    papers: () => papers(folder),
    stop: async () => {
      await display.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** How a person has set up printing and phone links in each browser. */
const machine = {
  Chromium: (folder) => ({
    // Prints to the printer that was chosen last, without the dialog.
    switches: ['--kiosk-printing'],
    kept: {
      'Default/Preferences': JSON.stringify({
        savefile: { default_directory: folder },
        printing: {
          print_preview_sticky_settings: {
            appState: JSON.stringify({
              version: 2,
              recentDestinations: [{ id: 'Save as PDF', origin: 'local' }],
            }),
          },
        },
      }),
    },
  }),
  Firefox: (folder, phone) => {
    const handlers = { action: 2, ask: false, handlers: [{ name: 'phone', path: phone }] };
    const printer = 'Mozilla Save to PDF';
    const settings = `print.printer_${printer.replaceAll(' ', '_')}`;
    return {
      preferences: {
        'print.always_print_silent': true,
        print_printer: printer,
        [`${settings}.print_to_file`]: true,
        [`${settings}.print_to_filename`]: join(folder, 'sheet.pdf'),
      },
      kept: {
        'handlers.json': JSON.stringify({
          defaultHandlersVersion: {},
          mimeTypes: {},
          schemes: { tel: handlers, sms: handlers },
        }),
      },
    };
  },
};

/** The words of each sheet that has been printed since the last time, once it is whole. */
async function papers(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.pdf'));
  const texts = await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const { stdout } = await run('pdftotext', ['-layout', path, '-']).catch(() => ({}));
      if (stdout) await rm(path);
      return stdout;
    }),
  );
  return texts.filter(Boolean).map((text) => text.replace(/\s+/g, ' '));
}
