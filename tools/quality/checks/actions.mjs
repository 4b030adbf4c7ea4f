/** PEMAT and CDC: what the reader is asked to do, and how. */
import { sentencesOf } from '../../../src/content/rules/lib/sentences.mjs';
import { actionsOf } from '../lib/material.mjs';
import { tidy } from '../lib/reader.mjs';
import { claim, place, some, verdict } from '../lib/result.mjs';

/** Verbs that begin an instruction. "You" does it too. */
const IMPERATIVE =
  /^(add|ask|avoid|bring|call|check|choose|compare|copy|do|eat|find|get|give|go|keep|look|list|make|mark|note|pick|plan|print|read|save|say|show|start|stay|take|talk|tell|text|think|try|use|wait|watch|write)\b/i;
const YOU = /\b(you|your|yours|yourself|me|my|i)\b/i;

const shown = (it, actions) =>
  actions.slice(0, 3).map(({ pointer, title }) => ({ ...it.inContent(pointer), text: title }));

export function anyAction(it) {
  const actions = actionsOf(it);
  const absent = actions.filter(({ title }) => !it.find(title));
  return verdict(
    claim(actions.length, 'no action'),
    claim(
      !absent.length,
      `not rendered: ${some(absent.map(({ title }) => title))}`,
      shown(it, actions),
    ),
  );
}

export function directAddress(it) {
  const actions = actionsOf(it);
  const distant = actions.filter(
    ({ title, steps }) =>
      ![title, ...steps].some((each) => YOU.test(each) || IMPERATIVE.test(each)),
  );
  return verdict(
    claim(actions.length, 'no action'),
    claim(
      !distant.length,
      `does not speak to the reader: ${some(distant.map(({ title }) => title))}`,
      shown(it, actions),
    ),
  );
}

/** Two steps or more to each action, each in view. One block of several sentences counts by them. */
export function stepwise(it) {
  const actions = actionsOf(it);
  const whole = actions.filter(
    ({ steps }) => steps.length < 2 && sentencesOf(steps[0] ?? '').length < 2,
  );
  const absent = actions.flatMap(({ steps }) => steps).filter((each) => !it.find(each));
  return verdict(
    claim(actions.length, 'no action'),
    claim(
      !whole.length,
      `not in steps: ${some(whole.map(({ title }) => title))}`,
      shown(it, actions),
    ),
    claim(!absent.length, `steps not rendered: ${some(absent)}`),
  );
}

/** Something to take along: questions to ask, and a button that prints. */
export function tool(it) {
  const { sheet, questions, sections, ui } = it.words;
  const list = Object.values((questions ?? sections?.questions)?.blocks ?? {});
  const node = list[0] && it.find(it.read(list[0]));
  const label = sheet?.print ?? ui.print;
  const print = it.page.buttons.find(({ text }) => text === tidy(label));
  return verdict(
    claim(node && list.length >= 3, 'no list of questions to take along', it.inPage(node)),
    claim(print?.visible, 'no button prints it', it.inPage(print)),
  );
}

/** When to get help and how to reach somebody: links one can tap, and what to do first. */
export function directions(it) {
  const call = it.page.links.filter(({ href, visible }) => /^(tel|sms):/.test(href) && visible);
  const actions = actionsOf(it);
  const when = it.strings.find(
    ({ plain }) =>
      /\b(visit|doctor|emergency)\b/i.test(plain) &&
      /\b(when|if|before|now|same day)\b/i.test(plain),
  );
  return verdict(
    claim(
      call.length,
      'no link calls or texts for help',
      call.slice(0, 2).map((each) => it.inPage(each)),
    ),
    claim(
      actions.some(({ steps }) => steps.length > 1),
      'no directions step by step',
      shown(it, actions),
    ),
    claim(
      when,
      'nothing says when to get in touch',
      when && place(`${it.file}#${when.pointer}`, when.plain),
    ),
  );
}
