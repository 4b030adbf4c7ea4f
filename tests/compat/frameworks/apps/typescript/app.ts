/** What a script may set and hear, and that classes and templates know the same values. */
import type { CareErrorDetail, CareEventMap, SharedAnswers } from 'care-widgets';
import type { CrisisBannerElement } from 'care-widgets/crisis-banner';
import type { KetamineExplainerElement } from 'care-widgets/ketamine-explainer';
import type { SymptomCheckElement } from 'care-widgets/symptom-check';
import type { TxOptionsCompareElement } from 'care-widgets/tx-options-compare';
import type { Widgets } from 'care-widgets/react';
import { explainer } from './snippet.js';

export function set(
  banner: CrisisBannerElement,
  check: SymptomCheckElement,
  compare: TxOptionsCompareElement,
  read: string,
): void {
  banner.variant = 'card';
  banner.placement = null;
  banner.headingLevel = 3;
  banner.headingLevel = '4';
  // What a person typed goes in as an attribute, which takes any text.
  banner.setAttribute('variant', read);
  check.instrument = 'gad-7';
  check.layout = undefined;
  compare.options = ['ect', 'esketamine'];
  compare.options = 'ect esketamine';
  compare.rows = ['visits'];
  compare.theme = 'dark';
}

/** Events leave the elements, so that a page may listen further out. */
export function hear(report: (detail: CareErrorDetail | SharedAnswers | null) => void): void {
  const made = explainer({}, report);
  made.addEventListener('care-ready', ({ detail }) => report(detail));
  made.addEventListener('care-share', ({ detail }) => report(detail));
  document.body.addEventListener('care-error', ({ detail }) => report(detail));
  document.addEventListener('care-ready', ({ detail }) => report(detail));
  document.addEventListener('care-error', ({ detail }) => report(detail));
  document.addEventListener('care-share', ({ detail }) => report(detail));
  window.addEventListener('care-error', ({ detail }) => report(detail));
  document.querySelector('.any')?.addEventListener('care-share', ({ detail }) => report(detail));
  const listen = (event: CareEventMap['care-share']) => report(event.detail);
  made.addEventListener('care-share', listen);
}

/** Both or neither: the class's values and those of its JSDoc, which templates have. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Of<Tag extends keyof Widgets, Name extends keyof Widgets[Tag]> = NonNullable<
  Widgets[Tag][Name]
>;
const same = <A, B>(both: Same<A, B>): unknown => both;
same<NonNullable<CrisisBannerElement['variant']>, Of<'crisis-banner', 'variant'>>(true);
same<NonNullable<CrisisBannerElement['placement']>, Of<'crisis-banner', 'placement'>>(true);
same<NonNullable<CrisisBannerElement['theme']>, Of<'crisis-banner', 'theme'>>(true);
same<NonNullable<CrisisBannerElement['headingLevel']>, Of<'crisis-banner', 'heading-level'>>(true);
same<NonNullable<KetamineExplainerElement['layout']>, Of<'ketamine-explainer', 'layout'>>(true);
same<NonNullable<SymptomCheckElement['instrument']>, Of<'symptom-check', 'instrument'>>(true);
same<NonNullable<SymptomCheckElement['layout']>, Of<'symptom-check', 'layout'>>(true);
