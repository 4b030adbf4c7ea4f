/** Each marked line must be refused. Angular checks events of custom elements, and not their attributes. */
import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ketamine-explainer (care-error)="told($event.detail.problem)" /><!-- wrong -->
    <symptom-check (care-share)="told($event.detail.answers)" /><!-- wrong -->
  `,
})
export class Wrong {
  told(what: string): void {
    console.warn(what);
  }
}
