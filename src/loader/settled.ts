/** Where frameworks draw, and the names that they leave on a page which their server drew. */
const APP = '#root,#app,#__next,#__nuxt,#___gatsby,[data-server-rendered],[ng-server-context]';
const LEFT = /^__(next|nuxt|remix|react|sveltekit)/i;

/**
 * Waits until nothing more is coming to a node that is there from the start. A framework that takes over what its
 * server drew counts the nodes: one more, and it throws all of them away.
 */
export async function settled(node: Element): Promise<void> {
  if (document.readyState === 'loading') await heard(document, 'DOMContentLoaded');
  if (document.readyState === 'complete') return;
  if (!node.closest(APP) && !Object.keys(self).some((name) => LEFT.test(name))) return;
  await heard(self, 'load');
  await new Promise((done) => {
    // Safari has none.
    if ('requestIdleCallback' in self) requestIdleCallback(done);
    else setTimeout(done);
  });
}

function heard(target: EventTarget, name: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(name, resolve));
}
