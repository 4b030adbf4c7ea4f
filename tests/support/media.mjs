/** Another medium for a page and for its frames, each of which may have a process of its own. */

/** `media` is `print` or, for the screen again, empty; `features` are pairs of name and value. */
export async function emulateMedia(tab, { media = '', features = [] }) {
  const clients = new Set(tab.frames().map(({ client }) => client));
  for (const client of clients)
    await client.send('Emulation.setEmulatedMedia', { media, features });
}
