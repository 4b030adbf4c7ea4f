/** People at the site: those who log in and write, and visitors who see what came of it. */
import { startChromium } from '../../../tools/browsers/start.mjs';
import { PASSWORD } from './site.mjs';

/** Failed loads of what the offline site can't have: avatars, and fonts of the admin pages. */
const OFFLINE =
  /gravatar|fonts\.googleapis|s\.w\.org|ERR_(INTERNET|NAME|CONNECTION|ADDRESS|BLOCKED)/;

export async function startPeople(site) {
  const browser = await startChromium({
    switches: ['--lang=en-US', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    viewport: { width: 1280, height: 900 },
  });
  const visitors = await browser.createBrowserContext();
  return {
    stop: () => browser.close(),
    login: (name) => login(browser, site, name),
    visit: (address) => visit(visitors, site, address),
  };
}

/** Opens a page as somebody who isn't logged in; what it asked for and complained about comes with it. */
async function visit(context, site, address) {
  const tab = await context.newPage();
  const heard = listen(tab, site);
  const response = await tab.goto(new URL(address, site.origin).href, { waitUntil: 'load' });
  return { tab, ...heard, status: response?.status(), html: await response?.text() };
}

function listen(tab, site) {
  tab.setDefaultTimeout(20_000);
  const heard = { errors: [], ours: [], elsewhere: [] };
  tab.on('pageerror', (error) => heard.errors.push(error.message));
  tab.on('console', (message) => {
    const { url = '' } = message.location();
    if (!['error', 'warn'].includes(message.type()) || OFFLINE.test(message.text() + url)) return;
    // The editor itself asks for lists that an Author may not see.
    if (/status of 403/.test(message.text()) && !url.includes('care-widgets')) return;
    heard.errors.push(message.text());
  });
  tab.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname.includes('/care-widgets/')) heard.ours.push(url.pathname.split('/').at(-1));
    else if (/^http/.test(url.protocol) && url.origin !== site.origin && !OFFLINE.test(url.href))
      heard.elsewhere.push(url.href);
  });
  return heard;
}

async function login(browser, site, name) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const heard = listen(tab, site);
  // "Leave without saving?", "Delete this plugin?"
  tab.on('dialog', (dialog) => dialog.accept());
  await tab.goto(`${site.origin}/wp-login.php`, { waitUntil: 'load' });
  await tab.$eval('#user_login', (input, value) => (input.value = value), name);
  await tab.$eval('#user_pass', (input, value) => (input.value = value), PASSWORD);
  await Promise.all([tab.waitForNavigation(), tab.click('#wp-submit')]);
  return {
    tab,
    heard,
    goto: (path) => tab.goto(site.origin + path, { waitUntil: 'load' }),
    /** Saves a post with this person's own rights, as the editor does. */
    publish: (content, more = {}) =>
      tab.evaluate(publishInPage, { content, status: 'publish', title: 'A page', ...more }),
  };
}

/** Runs in the page of somebody who is logged in. */
async function publishInPage(post) {
  const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
  const response = await fetch('/?rest_route=/wp/v2/posts', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wp-nonce': nonce },
    body: JSON.stringify(post),
  });
  const saved = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(saved));
  return { id: saved.id, link: saved.link, raw: saved.content.raw };
}
