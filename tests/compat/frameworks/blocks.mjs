/** Blocks of links that a framework draws, as a test of their widgets sees them. */

/** Runs in the page: what follows a change of state has happened. */
export const settle = () => new Promise((done) => setTimeout(done, 150));

/** React's advertisement, and the widgets' word that countries are mixed, which they are on purpose. */
const EXPECTED = /React DevTools|another widget on this page/;

/** What tests of one site ask: `state` of these blocks, `set` of the app's state, what was `said` besides what is expected. */
export function blocksOn(site, ids) {
  return {
    /** By block: the widgets with their region, and how many links are seen. */
    state: () =>
      site.inPage(
        (all) =>
          Object.fromEntries(
            all.map((id) => {
              const block = document.getElementById(id);
              const widgets = [...block.querySelectorAll('crisis-banner')];
              const links = [...block.querySelectorAll('a')].filter((each) =>
                each.checkVisibility(),
              );
              return [id, `${widgets.map((each) => each.getAttribute('region'))}|${links.length}`];
            }),
          ),
        ids,
      ),
    set: async (state) => {
      await site.inPage((next) => globalThis.setApp(next), state);
      await site.inPage(settle);
    },
    said: async () => (await site.heard()).filter((line) => !EXPECTED.test(line)),
  };
}
