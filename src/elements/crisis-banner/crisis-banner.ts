import { LitElement, html, nothing, type TemplateResult } from 'lit';
import {
  countries,
  crisisBannerLanguages,
  crisisBannerPacks,
  directory,
} from '../../content/locales.js';
import type { CrisisBannerPack, CrisisCountry } from '../../content/types-of-words.js';
import { aboutContent } from '../../words/about.js';
import { anew } from '../../core/anew.js';
import { headingLevel, oneOf } from '../../core/attributes.js';
import type { Choice, HeadingLevel, Text } from '../../core/attributes.js';
import { contactStep } from '../../help/contact.js';
import { ContentController, type ContentOverride } from '../../words/controller.js';
import { leadingService } from '../../help/hrefs.js';
import { directoryLink, emergencyLinks, serviceLinks } from '../../help/crisis-help.js';
import { FallbackController } from '../../core/fallback.js';
import { fill } from '../../content/fill.js';
import { formatter, said } from '../../core/formats.js';
import { heading } from '../../core/heading.js';
import { ThemeController, type Theme } from '../../core/theme.js';
import { tokens } from '../../core/tokens.js';
import { clinicRules } from './clinic-rules.js';
import { styles } from './crisis-banner.styles.js';
import { openingHours } from './hours.js';
import { expectView, linesView, signsView } from './lines-view.js';
import { QuickExitController } from './quick-exit.js';
import { StickyController } from './sticky.js';

type Variant = 'bar' | 'card';
type Placement = 'inline' | 'top' | 'bottom';

/** Banners on the page, so that two of them don't have the same name. */
const banners = new Set<CrisisBannerElement>();

/**
 * @summary Crisis help that is always there: call, text and chat links of the visitor's country, as
 *   a bar of one or two lines or as a card with everything.
 *
 * @attr {string} lang - Language of the words, BCP 47. Default: the nearest `lang` around it, else `en`; before
 *   that of the page comes what the site says once.
 * @attr {string} region - The country or territory whose crisis lines show, ISO 3166-1 alpha-2. Default: what the
 *   site says once, else `US`. Where it is empty, unknown or can't be read, no country's lines show: the
 *   fallback stays in view beside the worldwide directory.
 * @attr {'bar'|'card'} variant - Default: `bar`.
 * @attr {'inline'|'top'|'bottom'} placement - `top` and `bottom` stick to that edge of the window
 *   while the parent is in view; for the bar only. Put a `top` bar first in its parent, a `bottom`
 *   bar last. It stops sticking on small or zoomed windows, and while the keyboard focus is
 *   elsewhere in the parent. While it sticks to the window, the page has its height as `scroll-padding`.
 *   Default: `inline`.
 * @attr {string} quick-exit - Adds a way to leave the site fast: a link and Shift three times.
 *   Alone, or an http(s) address to go to: else the weather, `weather.gov` in the US and
 *   `worldweather.wmo.int` elsewhere. Default: off.
 * @attr {'auto'|'light'|'dark'} theme - Colors. Default: `auto`, dark where the page's `color-scheme` is.
 * @attr {'2'|'3'|'4'|'5'} heading-level - Level of the card's title. Default: `2`.
 * @attr {string} contact-label - Name of the clinic's own next step.
 * @attr {string} contact-phone - The clinic's phone number.
 * @attr {string} contact-url - The clinic's page for a visit.
 *
 * @prop {ContentOverride} content - A clinic's own words for this widget, or its whole content pack,
 *   taken whole or not at all. It wins over the pack of the page. Everything here
 *   is safety text: a clinic can add emergency signs and attest a review, but change nothing.
 *
 * @event {CustomEvent<null>} care-ready - The widget shows its content. Fires once.
 * @event {CustomEvent<CareErrorDetail>} care-error - An override
 *   was refused; the built-in content stays.
 *
 * @slot - The fallback: words and links that show before the script, without it, and when it fails.
 *
 * @csspart root - Everything the widget shows.
 * @csspart links - The links of the bar.
 * @csspart line - One crisis line.
 * @csspart more - The disclosure of the bar.
 * @csspart exit - The link that leaves the site.
 * @csspart contact - The clinic's own next step.
 *
 * @cssprop --care-color-text - Text.
 * @cssprop --care-color-muted - Notes, dates and hours.
 * @cssprop --care-color-surface - Background of the card.
 * @cssprop --care-color-raised - Background of the bar.
 * @cssprop --care-color-line - Lines between parts.
 * @cssprop --care-color-edge - Borders of controls, at least 3:1.
 * @cssprop --care-color-accent - Links and buttons.
 * @cssprop --care-color-on-accent - Text on the accent color.
 * @cssprop --care-color-alert - The emergency number.
 * @cssprop --care-color-focus - Focus ring.
 * @cssprop --care-radius - Corners.
 * @cssprop [--care-layer=100] - `z-index` of a bar that sticks.
 *
 * @cssState top - The bar sticks to the window's top where the window has room for it.
 * @cssState bottom - The bar sticks to the window's bottom where the window has room for it.
 * @cssState yielding - The bar doesn't stick, since the keyboard focus is elsewhere, or a link has led there.
 */
export class CrisisBannerElement extends LitElement {
  static override readonly styles = [tokens, styles];

  static override readonly properties = {
    region: {},
    variant: {},
    placement: {},
    quickExit: { attribute: 'quick-exit' },
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
    contactLabel: { attribute: 'contact-label' },
    contactPhone: { attribute: 'contact-phone' },
    contactUrl: { attribute: 'contact-url' },
    // Its accessor is below; listed so that a value set before the upgrade isn't lost.
    content: { attribute: false, noAccessor: true },
  };

  declare region: string | null | undefined;
  declare variant: Choice<Variant>;
  declare placement: Choice<Placement>;
  declare quickExit: string | boolean | null | undefined;
  declare theme: Theme;
  declare headingLevel: HeadingLevel;
  declare contactLabel: string | null | undefined;
  declare contactPhone: Text;
  declare contactUrl: string | null | undefined;

  readonly #fallback = new FallbackController(this);
  readonly #content = new ContentController(
    this,
    crisisBannerPacks,
    crisisBannerLanguages,
    clinicRules,
  );
  readonly #exit = new QuickExitController(
    this,
    () => this.quickExit,
    () => this.#content.region?.lines,
  );

  constructor() {
    super();
    const internals = this.attachInternals();
    new ThemeController(this);
    new StickyController(this, internals, () => this.#edge);
  }

  get content(): ContentOverride | undefined {
    return this.#content.override;
  }

  set content(value: ContentOverride | null | undefined) {
    this.#content.override = value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    banners.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    banners.delete(this);
  }

  protected override render(): TemplateResult {
    const { words, identity, region } = this.#content;
    const country = region && countries[region.lines];
    return html`<section
        part="root"
        class=${this.#isCard ? 'card' : 'bar'}
        lang=${this.#content.language.language}
        dir="auto"
        aria-label=${this.#name}
      >
        ${anew(
          this.#isCard ? this.#card(words, country) : this.#bar(words, country),
          words,
          String(Object.values(identity)),
        )}
      </section>
      ${this.#fallback.render(!country)}`;
  }

  get #isCard(): boolean {
    return oneOf<Variant>(this, 'variant', this.variant, ['bar', 'card'], 'bar') === 'card';
  }

  /** The edge that the bar sticks to. */
  get #edge(): 'top' | 'bottom' | undefined {
    const allowed = ['inline', 'top', 'bottom'] as const;
    const place = oneOf<Placement>(this, 'placement', this.placement, allowed, 'inline');
    return place === 'inline' || this.#isCard ? undefined : place;
  }

  get #locale(): string {
    return `${this.#content.language.language}-${this.#region}`;
  }

  /** By its own name, a territory too. */
  get #region(): string {
    return this.#content.region?.code ?? '';
  }

  get #name(): string {
    const place = [...banners].indexOf(this);
    return place > 0 ? `${this.#content.words.label} ${place + 1}` : this.#content.words.label;
  }

  #bar(words: CrisisBannerPack, country: CrisisCountry | undefined): TemplateResult {
    const numbers = emergencyLinks(country, words.common.crisis);
    return html`${numbers[0]}
      <p class="lead">${words.lead}</p>
      <p class="ways" part="links">${this.#shortest(words, country)}</p>
      ${this.#exit.active ? this.#exit.render(words) : nothing}
      <details class="more" part="more">
        <summary>${words.more}</summary>
        <div class="panel">
          ${numbers.length > 1 ? html`<p class="danger">${numbers}</p>` : nothing}
          ${this.#everything(words, country)}
        </div>
      </details>`;
  }

  #card(words: CrisisBannerPack, country: CrisisCountry | undefined): TemplateResult {
    return html`${heading(headingLevel(this, this.headingLevel), words.title)}
      <p class="danger">${emergencyLinks(country, words.common.crisis)}</p>
      ${this.#exit.active ? this.#exit.render(words) : nothing}
      <p class="lead">${words.lead}</p>
      ${country ? nothing : html`<p class="ways">${this.#shortest(words, country)}</p>`}
      ${this.#everything(words, country)}`;
  }

  /** The leading line, with its hours unless it is always open. */
  #shortest(words: CrisisBannerPack, country: CrisisCountry | undefined): unknown {
    const primary = country && leadingService(country, this.#content.language.language);
    if (!primary) return directoryLink(directory, words.common.crisis);
    if (primary.hours === 'always') return serviceLinks(primary, words.common.crisis);
    return html`${serviceLinks(primary, words.common.crisis)}
      <span class="note">${openingHours(primary.hours, words, this.#locale)}</span>`;
  }

  #everything(words: CrisisBannerPack, country: CrisisCountry | undefined): TemplateResult {
    return html`${country ? this.#country(words, country) : nothing} ${signsView(words)}
      ${contactStep(this, this.#content.identity)}
      <p class="elsewhere">${words.anyCountry} ${directoryLink(directory, words.common.crisis)}</p>
      <p class="note">${words.privacy}</p>
      ${aboutContent(words, this.#content.language.language)}`;
  }

  #country(words: CrisisBannerPack, country: CrisisCountry): TemplateResult {
    const name = said(
      () => formatter(Intl.DisplayNames, this.#locale, { type: 'region' }).of(this.#region),
      this.#region,
    );
    return html`<p class="group">${fill(words.lines, { country: name })}</p>
      ${linesView(country, { words, language: this.#content.language.language, locale: this.#locale })}
      ${expectView(country, words)}`;
  }
}
