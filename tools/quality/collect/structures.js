/** Tables, figures, lists and groups of controls of a shadow root. Runs in the page. */
import { box, firstWords, isVisible, pathOf, textOf } from './nodes.js';

export function tables(root) {
  return [...root.querySelectorAll('table')].map((table) => ({
    path: pathOf(table),
    name: textOf(table.caption) || (table.getAttribute('aria-label') ?? ''),
    visible: isVisible(table),
    within: ['figure', 'details'].filter((tag) => table.closest(tag)),
    rows: [...table.rows].map((row) => ({
      path: pathOf(row),
      cells: [...row.cells].map(cell),
    })),
  }));
}

function cell(element) {
  const text = textOf(element);
  return {
    path: pathOf(element),
    tag: element.localName,
    scope: element.getAttribute('scope') ?? '',
    text,
    /** The words alone, without the numbers and pictures of studies that may stand below them. */
    words: textOf(firstWords(element).closest('p, li') ?? firstWords(element)),
    visible: isVisible(firstWords(element)),
    holder: firstWords(element) === element ? 'cell' : firstWords(element).localName,
    background: getComputedStyle(element).backgroundColor,
    cites: element.querySelectorAll('[part~=citation]').length,
    disclosures: element.querySelectorAll('details').length,
    ...box(element),
  };
}

export function figures(root) {
  return [...root.querySelectorAll('figure')].map((figure) => ({
    path: pathOf(figure),
    caption: textOf(figure.querySelector('figcaption')),
    text: textOf(figure),
    visible: isVisible(figure),
    images: [...figure.querySelectorAll('[role=img]')].map((image) => ({
      path: pathOf(image),
      label: image.getAttribute('aria-label') ?? labeledBy(image, root),
      text: textOf(image),
      drawings: image.localName === 'svg' ? 1 : image.querySelectorAll('svg').length,
    })),
    notes: [...figure.querySelectorAll('p')].map(textOf),
    facts: [...figure.querySelectorAll('dt')].map((each) => ({
      term: textOf(each),
      text: textOf(each.nextElementSibling),
    })),
    /** In a table or card the study's details stand beside the picture. */
    beside: textOf(figure.closest('td, dd')),
    tables: figure.querySelectorAll('table').length,
    listItems: figure.querySelectorAll('li').length,
  }));
}

function labeledBy(element, root) {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent.trim() ?? '').join(' ');
}

export function lists(root) {
  return [...root.querySelectorAll('ul, ol')].map((list) => ({
    path: pathOf(list),
    tag: list.localName,
    items: list.querySelectorAll(':scope > li').length,
    text: textOf(list),
    visible: isVisible(list),
    within: ['nav', 'figure', 'table', 'footer', 'fieldset'].filter((tag) => list.closest(tag)),
    part: list.closest('[part]')?.getAttribute('part') ?? '',
    ...box(list),
  }));
}

export function fieldsets(root) {
  return [...root.querySelectorAll('fieldset, [role=radiogroup], [role=group]')].map((group) => ({
    path: pathOf(group),
    legend: textOf(group.querySelector('legend')) || (group.getAttribute('aria-label') ?? ''),
    visible: isVisible(group),
    inputs: [...group.querySelectorAll('input, select')].map((input) => ({
      type: input.type,
      checked: input.checked ?? Boolean(input.value),
      label: textOf(input.labels?.[0]),
    })),
  }));
}
