import 'care-widgets/define';
import { CUSTOM_ELEMENTS_SCHEMA, Component, input, output } from '@angular/core';
import type { CareErrorDetail, ContentOverride } from 'care-widgets';

@Component({
  selector: 'app-explainer',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ketamine-explainer
      id="main"
      layout="accordion"
      [content]="words()"
      (care-error)="report.emit($event.detail)"
    >
      <a href="tel:988">Call or text 988</a>
    </ketamine-explainer>
  `,
})
export class Explainer {
  readonly words = input.required<ContentOverride>();
  readonly report = output<CareErrorDetail>();
}
