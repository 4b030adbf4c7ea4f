/** Where a server of this project listens. */

/** `--port=8001`, else 8000. */
export const port = Number(
  process.argv.find((each) => each.startsWith('--port='))?.slice(7) ?? 8000,
);

/** Says in a line that the port is taken. @web/dev-server tells of it by an event that nobody listens to. */
export function tellOfTakenPort(command) {
  process.once('uncaughtException', (/** @type {NodeJS.ErrnoException} */ error) => {
    const taken = error.code === 'EADDRINUSE';
    console.error(taken ? `Port ${port} is taken: npm ${command} -- --port=${port + 1}` : error);
    process.exit(1);
  });
}
