/** Each marked line must be refused. */
import type {
  CrisisBannerElement,
  KetamineExplainerElement,
  SymptomCheckElement,
  TxOptionsCompareElement,
} from 'care-widgets';

export function wrong(
  banner: CrisisBannerElement,
  explainer: KetamineExplainerElement,
  check: SymptomCheckElement,
  compare: TxOptionsCompareElement,
): void {
  banner.variant = 'nope'; // wrong
  banner.placement = 'left'; // wrong
  banner.headingLevel = 1; // wrong
  banner.theme = 'pink'; // wrong
  explainer.layout = 'list'; // wrong
  explainer.theme = 'pink'; // wrong
  explainer.headingLevel = '6'; // wrong
  explainer.sections = ['quizz']; // wrong
  check.instrument = 'phq9'; // wrong
  check.layout = 'tabs'; // wrong
  check.theme = 'pink'; // wrong
  check.headingLevel = 6; // wrong
  compare.options = ['etc']; // wrong
  compare.rows = ['visit']; // wrong
  compare.theme = 'pink'; // wrong
  compare.headingLevel = '1'; // wrong
  document.addEventListener('care-error', ({ detail }) => detail.problem); // wrong
  window.addEventListener('care-ready', ({ detail }) => detail.problems); // wrong
  explainer.addEventListener('care-error', ({ detail }) => detail.problem); // wrong
  check.addEventListener('care-share', ({ detail }) => detail.answers); // wrong
}
