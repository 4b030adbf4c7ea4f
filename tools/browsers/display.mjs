/** A screen that nobody sees, for browsers that need one. */
import { startProgram } from './processes.mjs';

/**
 * Starts a display under a number that is free; `env` is for the programs that show themselves there.
 *
 * @param {{width?: number, height?: number, manager?: string}} [options] `manager` is a program for windows
 */
export async function startDisplay({ width = 1280, height = 1024, manager } = {}) {
  const size = `${width}x${height}x24`;
  // Descriptor 2 is read already; the server says its number there.
  const server = startProgram('Xvfb', [
    '-displayfd',
    '2',
    '-screen',
    '0',
    size,
    '-nolisten',
    'tcp',
  ]);
  const [, number] = await server.said(/^(\d+)$/m);
  // Without a desktop's bus the first browser would start one, and the others end with it.
  const { DBUS_SESSION_BUS_ADDRESS = 'disabled:' } = process.env;
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS, DISPLAY: `:${number}` };
  const windows = manager && startProgram(manager, [], { env });
  const stop = async () => {
    await windows?.end();
    await server.end();
  };
  return { env, stop };
}
