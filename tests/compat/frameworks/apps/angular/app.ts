import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import type { CareErrorDetail } from 'care-widgets';
import { OTHER_WORDS, REFUSED, REGIONS, SHEET, WORDS } from '../data.js';
import { Explainer } from './snippet.js';

@Component({
  selector: 'app-root',
  imports: [Explainer],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly sheet = SHEET;
  readonly isCard = signal(true);
  readonly words = signal(WORDS);
  readonly regions = signal(REGIONS);
  readonly more = signal(false);
  readonly ready = signal('');
  readonly problem = signal('');
  readonly shared = signal('');

  flip(): void {
    this.isCard.update((isCard) => !isCard);
  }

  change(): void {
    this.words.set(OTHER_WORDS);
  }

  refuse(): void {
    this.words.set(REFUSED);
  }

  reverse(): void {
    this.regions.update((regions) => regions.toReversed());
  }

  drop(): void {
    this.regions.update((regions) => regions.filter((each) => each !== 'IE'));
  }

  toggle(): void {
    this.more.update((more) => !more);
  }

  report({ problems }: CareErrorDetail): void {
    this.problem.set(problems.map(({ pointer }) => pointer).join());
  }
}
