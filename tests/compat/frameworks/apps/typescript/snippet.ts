import 'care-widgets/define';
import type { CareErrorDetail, ContentOverride } from 'care-widgets';

export function explainer(words: ContentOverride, report: (detail: CareErrorDetail) => void) {
  const made = document.createElement('ketamine-explainer');
  made.layout = 'accordion';
  made.sections = ['key-points', 'quiz'];
  made.content = words;
  made.addEventListener('care-error', ({ detail }) => report(detail));
  made.innerHTML = '<a href="tel:988">Call or text 988</a>';
  return made;
}
