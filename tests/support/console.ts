/** Collects console warnings while `act` runs, so that a test can count what a site's owner is told. */
export async function warningsDuring(act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => said.push(args.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}
