/** What the built pages and snippets hold, read as a search engine, a feed reader or an editor does. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LANGUAGES, PAGES, TAGS, textOf } from './support.mjs';

const first = (text, pattern) => pattern.exec(text)?.[1];
const hashOf = (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const styleIn = (text) => first(text, /<style>([^]*?)<\/style>/);

for (const { tag, language, path } of PAGES) {
  describe(path, () => {
    const text = textOf(path);

    it('says what it is, in its language', () => {
      const title = first(text, /<title>(.+)<\/title>/);
      assert.ok(title.length > 10 && title.length < 70, title);
      const description = first(text, /<meta name="description" content="(.+)">/);
      assert.ok(description.length > 50 && description.length < 180, description);
      assert.equal(first(text, /<html lang="(\w+)">/), language);
      assert.match(text, /<h1>.+<\/h1>/);
    });

    it('leads to itself in every language by relative addresses, and leaves its own to the host', () => {
      const links = [...text.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)];
      assert.deepEqual(
        links.map(([, each]) => each),
        [...LANGUAGES, 'x-default'],
      );
      for (const [, , href] of links) assert.ok(existsSync(`dist/embed/${href}`), href);
      assert.equal(/canonical|https:\/\/HOST/.exec(text), null);
    });

    it('has its scripts and styles from files of its own alone, as its policy says', () => {
      const policy = first(text, /Content-Security-Policy" content="([^"]+)"/);
      assert.match(policy, /; style-src 'self';/);
      assert.doesNotMatch(text, /<style/);
      for (const [, href] of text.matchAll(/<link rel="(?:stylesheet|preload)" href="([^"]+)"/g))
        assert.ok(readFileSync(`dist/embed/${href}`, 'utf8').length > 500, href);
      assert.ok(
        text.includes(`<template shadowrootmode="open"><link rel="stylesheet" href="${tag}.css">`),
      );
      assert.equal(/\sstyle=|\son\w+=|javascript:/.exec(text), null);
      const scripts = [...text.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
      for (const each of scripts) assert.match(each, / src="|ld\+json/);
    });

    it('is plain HTML: nothing is left of how it was drawn', () => {
      const left =
        /lit-(part|node)|>undefined<|="undefined"|\[object| (checked|hidden|selected)="\w/;
      assert.equal(left.exec(text), null);
      assert.ok(text.includes('<template shadowrootmode="open">'));
    });

    it('can be found as oEmbed', () => {
      const href = first(text, /json\+oembed" href="([^"]+)"/);
      const data = JSON.parse(readFileSync(`dist/embed/${href}`, 'utf8'));
      assert.equal(data.version, '1.0');
      if (tag === 'crisis-banner') {
        assert.equal(data.type, 'link', 'a sandboxed frame would leave its telephone links dead');
        assert.equal(data.html, undefined);
      } else {
        assert.equal(data.type, 'rich');
        assert.match(
          data.html,
          /^<iframe src="https:\/\/HOST\/care-widgets\/embed\/.* frameborder="0" /,
        );
        assert.match(data.html, /sandbox="[^"]*allow-popups /);
        assert.match(data.html, /allow-top-navigation-by-user-activation/);
        assert.doesNotMatch(data.html, /allow-same-origin/);
      }
    });
  });
}

it('describes the explainer alone as structured data, with no reviewer that nobody named', () => {
  for (const { tag, language, path } of PAGES) {
    const json = first(textOf(path), /ld\+json">(.+)<\/script>/);
    if (tag !== 'ketamine-explainer') {
      assert.equal(json, undefined);
      continue;
    }
    const data = JSON.parse(json);
    assert.equal(data['@type'], 'MedicalWebPage');
    assert.equal(data.inLanguage, language);
    assert.ok(data.citation.length > 10);
    assert.equal(data.reviewedBy, undefined);
  }
});

it('names every country on the crisis page, each with a number or an address', () => {
  for (const { tag, path } of PAGES) {
    if (tag !== 'crisis-banner') continue;
    const sections = textOf(path).match(/<section id="[A-Z]{2}">[^]*?<\/section>/g);
    assert.ok(sections.length >= 31);
    for (const each of sections) assert.match(each, /href="(tel|sms|https):/);
  }
});

describe('the snippets', () => {
  for (const tag of TAGS) {
    for (const language of LANGUAGES) {
      it(`${tag}, ${language}: words and links as fallback, and the hash that its style needs`, () => {
        const text = textOf(`dist/snippets/${tag}.${language}.html`);
        assert.ok(text.split('\n')[0].includes(hashOf(styleIn(text))));
        const fallback = first(text, /<\/template>([^]*)<\/[\w-]+>\n$/);
        assert.match(fallback, /href="tel:988"/);
        assert.match(fallback, /href="\/care-widgets\/embed\/crisis-banner/);
        const tags = [...fallback.matchAll(/<(\w+)/g)].map(([, name]) => name);
        assert.deepEqual([...new Set(tags)], ['a'], 'a block would leak out of the element');
      });
    }
  }
});

it('has a hash for each script and style sheet that a page may load, and for nothing else', () => {
  const known = Object.keys(JSON.parse(readFileSync('dist/integrity.json', 'utf8')));
  assert.ok(known.includes('embed/page.js') && known.includes('embed/page.css'));
  for (const file of known) assert.match(file, /\.(js|css)$/);
});
