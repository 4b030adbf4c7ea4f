import type { TemplateResult, nothing } from 'lit';
import { checkView } from './check.js';
import { listView, questionView } from './questions.js';
import { resultView } from './result.js';
import { startView } from './start.js';
import type { View } from './view.js';

/** The screen of the step in view. */
export function screenOf(view: View): TemplateResult | typeof nothing {
  const { step } = view.session;
  switch (step.kind) {
    case 'start':
      return startView(view);
    case 'question':
      return questionView(view, step.index);
    case 'list':
      return listView(view);
    case 'check':
      return checkView(view);
    case 'result':
      return resultView(view);
  }
}
