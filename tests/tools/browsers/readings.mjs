/** What a running browser says of itself: how it was started, and what was changed in it since. */

/** `{ switches, off }` of a running Chromium: its command line, and the features that are off by order. */
export async function readChromium(browser) {
  const tab = await browser.newPage();
  await tab.goto('chrome://version');
  const { line, variations } = await tab.evaluate(() => ({
    line: document.querySelector('#command_line').textContent,
    variations: document.querySelector('#variations-cmd').textContent,
  }));
  await tab.close();
  const own = ['user-data-dir', 'remote-debugging-port'];
  const switches = line.match(/--[\w-]+(=("[^"]*"|\S+))?/g) ?? [];
  return {
    switches: switches.filter((each) => !own.some((name) => each.startsWith(`--${name}=`))),
    // Cut short on that page; those that are off come first.
    off: /"disable-features":"([^"]*)/.exec(Buffer.from(variations.trim(), 'base64'))?.[1],
  };
}

/** Every preference of a running Firefox that isn't as it came. Starts with a switch that lets us ask. */
export async function readFirefox(browser) {
  const { result } = await browser.connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const answer = await browser.connection.send('script.evaluate', {
    expression: `JSON.stringify(Object.fromEntries(Services.prefs.getChildList('')
      .filter((name) => Services.prefs.prefHasUserValue(name))
      .map((name) => [name, {
        [Services.prefs.PREF_STRING]: () => Services.prefs.getStringPref(name),
        [Services.prefs.PREF_INT]: () => Services.prefs.getIntPref(name),
        [Services.prefs.PREF_BOOL]: () => Services.prefs.getBoolPref(name),
      }[Services.prefs.getPrefType(name)]()])))`,
    target: { context: result.contexts[0].context },
    awaitPromise: false,
  });
  return JSON.parse(answer.result.result.value);
}
