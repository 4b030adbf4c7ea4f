/** A copy of the content in a folder of its own, for scripts to run over with a fault planted. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export async function copyContent() {
  const folder = await mkdtemp(join(tmpdir(), 'care-content-'));
  // The scripts read more than the content: the widgets' own code, their list, and whether each has its files.
  for (const path of ['src', 'tests/elements', 'package.json'])
    await cp(path, join(folder, path), {
      recursive: true,
      filter: (file) => !file.endsWith('generated'),
    });
  return {
    folder,
    run: (script, ...args) => run(folder, script, args),
    changed: (file, change, during) => changed(folder, file, change, during),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs a script of the repository over the copied content. */
function run(folder, script, args) {
  return new Promise((done) => {
    const command = [resolve('tools', script), ...args];
    execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr, all: stdout + stderr }),
    );
  });
}

/** Changes one file while `during` runs. */
async function changed(folder, file, change, during) {
  const path = join(folder, 'src/content', file);
  const text = await readFile(path, 'utf8');
  const data = JSON.parse(text);
  change(data);
  await writeFile(path, JSON.stringify(data));
  try {
    return await during();
  } finally {
    await writeFile(path, text);
  }
}
