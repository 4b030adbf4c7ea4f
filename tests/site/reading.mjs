/** The builder as a test sees it. What has no `site` and opens none runs in the page. */
import { openSite } from '../loader/loader-page.mjs';

export const BUILDER = '/demo/dist/builder.html';
export const DOCTOR = '/demo/dist/doctor.html';

/** What the builder offers to copy, by name; empty where it isn't shown. */
export function offered() {
  const value = (name) => {
    const field = document.querySelector(`[data-${name}]`);
    // A closed disclosure hides what is still there to open.
    return field.closest('[hidden]') ? '' : field.value;
  };
  const names = ['code', 'source', 'address', 'head', 'css', 'imports'];
  return {
    ...Object.fromEntries(names.map((name) => [name, value(name)])),
    steps: document.querySelectorAll('[data-steps] li').length,
    picture: document.querySelector('[data-picture] svg[role=img]').getAttribute('aria-label'),
    basis: document.querySelector('[data-basis]').textContent,
  };
}

/** Opens the builder with a state, as from a colleague's link. */
export async function openBuilder(site, state = {}) {
  const hash = new URLSearchParams(state).toString();
  // Another hash alone would load nothing.
  await site.open('<!doctype html><title>Before</title>');
  await site.goto(`${site.origin}${BUILDER}${hash && `#${hash}`}`);
}

/** A site in an engine, with the builder open on it. */
export async function builderIn(engine) {
  const site = await openSite(engine);
  await openBuilder(site);
  return site;
}

/** A site in an engine, with the page doctor open on it. */
export async function doctorIn(engine) {
  const site = await openSite(engine);
  await site.goto(site.origin + DOCTOR);
  return site;
}

/** The state for options as the address says them. */
export const said = (options) =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, value === true ? '1' : value]),
  );

/** In the page: chooses, as a press or typing does. */
export function choose(selector, value) {
  const field = document.querySelector(selector);
  if (field.type === 'radio' || field.type === 'checkbox') field.click();
  else {
    field.value = value;
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
  }
}

/** In the page: follows a colleague's link on the page that is open. */
async function turnTo(hash) {
  const turned = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await turned;
}

/** Shows another state in the builder that is open. */
export const turn = (site, state) => site.inPage(turnTo, new URLSearchParams(state).toString());

/** In the page of the doctor: pastes, presses, reads the answer. */
export function ask(html) {
  const one = (name) => document.querySelector(`[data-${name}]`);
  one('html').value = html;
  document.querySelector('form[data-doctor] button').click();
  const texts = (selector) =>
    [...document.querySelectorAll(selector)].map((each) => each.textContent);
  return {
    title: one('title').textContent,
    hasFocus: document.activeElement === one('title'),
    found: one('none').hidden,
    finds: [...document.querySelectorAll('[data-finding]')].map((each) => each.dataset.finding),
    words: texts('[data-finding]').join('\n'),
    lines: texts('[data-finding] .line'),
    text: one('none').hidden ? '' : one('none').textContent,
    answer: one('answer').textContent,
    sees: texts('[data-sees] li'),
    instead: one('instead').hidden || one('links-box').hidden ? '' : one('snippet').value,
    head: one('head-box').hidden ? '' : one('head').value,
    builder: one('builder').href,
  };
}

/** In the page: waits until something is so, and gives it back. */
export async function until(selector, pattern) {
  const text = () => document.querySelector(selector).textContent;
  for (let tries = 0; tries < 400 && !new RegExp(pattern).test(text()); tries++)
    await new Promise((done) => setTimeout(done, 20));
  return text();
}

/** In the page: waits until the address says so, and gives back what it holds. */
export async function remembered(part) {
  for (let tries = 0; tries < 400 && !location.hash.includes(part); tries++)
    await new Promise((done) => setTimeout(done, 20));
  return location.hash;
}
