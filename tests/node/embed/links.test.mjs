/** When a link is an order, when it stays a link, and which addresses are ours. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../../support/engines.mjs';
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

    const LINKS = {
      'a menu': () => `<nav><ul><li><a href="/">Home</a></li><li>${a()}</li></ul></nav>`,
      'a menu of divs': () => `<div class="menu"><a href="/">Home</a> ${a()}</div>`,
      'a menu by its role': () => `<div role="navigation"><p>${phone} · ${a()}</p></div>`,
      'a sentence': () => `<p>Before your visit read ${a()}, please.</p>`,
      'a header': () => `<header><p>${phone} · ${a()}</p></header>`,
      'a footer': () => `<div class="site-footer"><p>${phone} · ${a()}</p></div>`,
      'a list': () => `<ul><li>${a()}</li><li><a href="/x">Other</a></li></ul>`,
      'a loose list': () => `<ul><li><p>${a()}</p></li></ul>`,
      'a heading': () => `<h2>${a()}</h2>`,
      'a table': () => `<table><tr><td>${a()}</td><td><a href="/x">Other</a></td></tr></table>`,
      'a button': () => `<p>${a(' class="btn btn-primary"')}</p>`,
      'a wrapped button': () => `<div class="wp-block-button">${a()}</div>`,
      'a row of buttons': () =>
        `<div><a class="b" href="tel:5550100">Call</a> ${a(' class="b"')}</div>`,
      'a card': () => `<div class="card"><h3>Crisis</h3>${a()}</div>`,
      'other links beside it': () => `<p>${phone} · ${a()} · <a href="/x">Other</a></p>`,
      'a reader’s comment': () => `<p>${a(' rel="nofollow ugc"')}</p>`,
      'what says it is a link': () => `<p data-care-link="">${phone} · ${a()}</p>`,
      'a link that says so itself': () =>
        `<p>${phone} · ${a(' data-care-link="" class="care-crisis-banner"')}</p>`,
      'a template': () => `<template><p>${phone} · ${a()}</p></template>`,
    };
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
      await site.open(html(LINKS['a menu']() + LINKS['a menu of divs']() + LINKS['a sentence']()));
      await site.rest();
      assert.deepEqual(site.asked(), ['/dist/loader.js']);
    });

    const ORDERS = {
      'a paragraph with phone links': () => `<p>${phone} | ${a()}</p>`,
      'a paragraph of its own': () => `<p>${a()}</p>`,
      'an editor’s marks': () => `<p><strong>${phone} – <em>${a()}</em></strong><br></p>`,
      'a cell with phone links': () => `<table><tr><td>${phone} · ${a()}</td></tr></table>`,
      'a post in a list of posts': () => `<ul><li><div><p>${phone} · ${a()}</p></div></li></ul>`,
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
