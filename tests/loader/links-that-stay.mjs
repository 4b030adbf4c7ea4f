/** Where a link to a widget's page stays a link, as `{ where: () => markup }`. */
const COMMENTS = {
  'WordPress’ comments':
    '<ol class="comment-list"><li class="comment even"><div class="comment-content">|</div></li></ol>',
  'a comment by its id': '<div id="comment-17"><div>|</div></div>',
  'a reply in bbPress': '<div class="bbp-reply-content">|</div>',
  'a comment in Drupal': '<article class="js-comment" typeof="schema:Comment">|</article>',
  'a reader’s review': '<div itemprop="review"><div>|</div></div>',
  'what readers wrote, by a module’s class': '<div class="userContent__x1">|</div>',
};

const PARTS = {
  'a menu of divs by its role': '<div role="navigation">|</div>',
  'a toolbar': '<div role="toolbar">|</div>',
  'a menu bar': '<div role="menubar">|</div>',
  'a row of tabs': '<div role="tablist">|</div>',
  'what is the page’s footer by its role': '<div role="contentinfo">|</div>',
  'an item of a menu’s own element': '<app-nav-item>|</app-nav-item>',
  'a footer’s own element': '<site-footer>|</site-footer>',
  'a table of contents': '<div class="toc"><div>|</div></div>',
  'a plugin’s table of contents': '<div id="toc_container">|</div>',
  'a navigation at the side': '<div class="sidenav">|</div>',
  'a sidebar': '<div class="widget-area left-sidebar">|</div>',
  'a breadcrumb': '<div class="c-breadcrumb__list">|</div>',
  'a sitemap': '<div class="html-sitemap">|</div>',
  'a mega menu': '<div class="mega-menu-panel"><div>|</div></div>',
  'a page’s header by its class': '<div class="page-header">|</div>',
  'the top of a header': '<div class="header-top">|</div>',
  'a footer’s columns': '<div class="footer-widgets">|</div>',
  'a footer’s inner part': '<div class="footer__inner">|</div>',
  'a colophon': '<div id="colophon">|</div>',
  'a global footer': '<div class="global-footer">|</div>',
  'a footer in one word': '<div class="siteFooter_a1">|</div>',
  'a caption': '<figure><figcaption>|</figcaption></figure>',
  'a source': '<blockquote><cite>|</cite></blockquote>',
};

export function linksFor(a, phone) {
  const inside = (places) =>
    Object.fromEntries(
      Object.entries(places).map(([where, markup]) => {
        const words = () => `${phone} · ${a()}`;
        const text = () => (/figcaption|cite/.test(markup) ? words() : `<p>${words()}</p>`);
        return [where, () => markup.replace('|', text())];
      }),
    );
  return {
    'a menu': () => `<nav><ul><li><a href="/">Home</a></li><li>${a()}</li></ul></nav>`,
    'a menu of divs': () => `<div class="menu"><a href="/">Home</a> ${a()}</div>`,
    'a menu by its role': () => `<div role="navigation"><p>${phone} · ${a()}</p></div>`,
    'a sentence': () => `<p>Before your visit read ${a()}, please.</p>`,
    'a paragraph of its own': () => `<p>${a()}</p>`,
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
    'a reader’s comment': () => `<p>${phone} · ${a(' rel="nofollow ugc"')}</p>`,
    'what the page doesn’t vouch for': () => `<p>${phone} · ${a(' rel="nofollow"')}</p>`,
    'a comment, with our class': () =>
      `<div class="comment"><p>${phone} · ${a(' class="care-crisis-banner"')}</p></div>`,
    'a file to save': () => `<p>${phone} · ${a(' download=""')}</p>`,
    'a link to the next page': () => `<p>${phone} · ${a(' rel="next"')}</p>`,
    'a picture': () => `<p>${phone} · ${a('', '<img src="/favicon.ico" alt="Help">')}</p>`,
    'what says it is a link': () => `<p data-care-link="">${phone} · ${a()}</p>`,
    'a link that says so itself': () =>
      `<p>${phone} · ${a(' data-care-link="" class="care-crisis-banner"')}</p>`,
    'a template': () => `<template><p>${phone} · ${a()}</p></template>`,
    ...inside(COMMENTS),
    ...inside(PARTS),
  };
}
