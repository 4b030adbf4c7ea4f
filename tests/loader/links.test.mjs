/** When a link is an order, when it stays a link, and which addresses are ours. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { linksFor } from './links-that-stay.mjs';
import { html, openSite } from './loader-page.mjs';

for (const engine of engines) {
  describe(`a link to a widget’s page in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());
    const a = (more = '', text = 'Our guide', path = '/dist/embed/crisis-banner.html') =>
      `<a href="${site.origin}${path}"${more}>${text}</a>`;
    const phone = '<a href="tel:988">Call or text 988</a>';
    const widgets = () => site.inPage(() => document.querySelectorAll('crisis-banner').length);

    const LINKS = linksFor(a, phone);
    for (const [where, body] of Object.entries(LINKS)) {
      it(`stays one in ${where}`, async () => {
        await site.open(html(`<main>${body()}</main>`));
        await site.rest(700);
        assert.equal(await widgets(), 0);
        const seen = await site.inPage(() => document.querySelector('main').innerHTML);
        assert.equal(
          seen,
          body().replace(/<table><tr>(.*)<\/tr>/, '<table><tbody><tr>$1</tr></tbody>'),
        );
        assert.deepEqual(await site.heard(), []);
      });
    }

    it('costs a page with menus and sentences nothing but the loader', async () => {
      await site.open(
        html(
          LINKS['a menu']() +
            LINKS['a menu of divs']() +
            LINKS['a sentence']() +
            LINKS['a paragraph of its own'](),
        ),
      );
      await site.rest();
      assert.deepEqual(site.asked(), ['/dist/loader.js']);
    });

    const ORDERS = {
      'a paragraph with phone links': () => `<p>${phone} | ${a()}</p>`,
      'an address that an editor made a link of': () =>
        `<p>${a('', `${site.origin}/dist/embed/crisis-banner.html`)}</p>`,
      'an editor’s marks': () => `<p><strong>${phone} – <em>${a()}</em></strong><br></p>`,
      'a cell with phone links': () => `<table><tr><td>${phone} · ${a()}</td></tr></table>`,
      'a post in a list of posts': () => `<ul><li><div><p>${phone} · ${a()}</p></div></li></ul>`,
      'a theme’s content beside a sidebar': () =>
        `<div class="content-sidebar-wrap has-header"><main class="site-main with-sidebar no-comments"><div class="entry-content page-content navy"><p>${phone} · ${a()}</p></div></main></div>`,
      'a page that can be commented on': () =>
        `<div class="comments-open has-comments"><p>${phone} · ${a()}</p></div>`,
      'a menu, with our class': () => `<nav>${a(' class="care-crisis-banner"')}</nav>`,
    };
    for (const [where, body] of Object.entries(ORDERS)) {
      it(`is an order in ${where}`, async () => {
        await site.open(html(`<main>${body()}</main>`));
        assert.match(await site.words('crisis-banner'), /In danger/);
        const seen = await site.inPage(() =>
          [...document.querySelectorAll('main a')].some((each) => each.checkVisibility()),
        );
        assert.equal(seen, false);
        assert.equal(await widgets(), 1);
        assert.deepEqual(await site.heard(), []);
      });
    }

    it('is an order as soon as its phone link has come', async () => {
      await site.open(html(`<main><p>${a()}</p></main>`));
      await site.rest(200);
      await site.inPage((markup) => {
        document
          .querySelector('p')
          .append(' · ', document.createRange().createContextualFragment(markup));
      }, phone);
      assert.match(await site.words('p > crisis-banner'), /In danger/);
    });

    it('is one again once its paragraph was moved into a menu, and an order once it is back', async () => {
      await site.open(html(`<nav></nav><main><p>${phone} · ${a()}</p></main>`));
      assert.match(await site.words('p > crisis-banner'), /In danger/);
      await site.inPage(() => document.querySelector('nav').append(document.querySelector('p')));
      await site.rest(200);
      assert.equal(await widgets(), 0);
      assert.equal(
        await site.inPage(() =>
          [...document.querySelectorAll('a')].every((each) => each.checkVisibility()),
        ),
        true,
      );
      await site.inPage(() => document.querySelector('main').append(document.querySelector('p')));
      assert.match(await site.words('p > crisis-banner'), /In danger/);
    });

    const ADDRESSES = {
      'of another version': (host) => `http://${host}/v1/embed/crisis-banner.html`,
      'with a language plugin’s prefix': (host) =>
        `http://${host}/es/dist/embed/crisis-banner.html`,
      'by https': (host) => `https://${host}/dist/embed/crisis-banner.html`,
      'by the machine’s other name': () => 'http://localhost:1/dist/embed/crisis-banner.html',
      'with www': () => 'https://www.localhost/dist/embed/crisis-banner.html',
      'on a host that data-hosts names': () => 'https://cdn.example.org/x/embed/crisis-banner.html',
      'with a slash': (host) => `http://${host}/dist/embed/crisis-banner/`,
      'with index': (host) => `http://${host}/dist/embed/crisis-banner/index.html`,
      'in capitals': (host) => `http://${host}/Embed/Crisis-Banner.HTML`,
      'percent-encoded': (host) => `http://${host}/dist/embed/crisis%2Dbanner.html`,
    };
    const head =
      '<script src="/dist/loader.js" data-hosts="static.example.org, cdn.example.org" async></script>';
    for (const [how, make] of Object.entries(ADDRESSES)) {
      it(`is known ${how}`, async () => {
        const address = make(new URL(site.origin).host);
        await site.open(
          html(`<p>${phone} · <a href="${address}?region=GB#x">More</a></p>`, { head }),
        );
        assert.match(await site.words('p > crisis-banner'), /999/);
      });
    }

    it('comes up beside a form that took the name of the head', async () => {
      await site.open(html(`<form name="head"></form><p>${phone} · ${a()}</p>`));
      assert.match(await site.words('p > crisis-banner'), /In danger/);
    });
  });
}
