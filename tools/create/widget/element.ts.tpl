import { LitElement, html, type TemplateResult } from 'lit';
import { __camel__Languages, __camel__Packs, directory, leadingLines } from '../../content/locales.js';
import { aboutContent } from '../../words/about.js';
import { anew } from '../../core/anew.js';
import { headingLevel, type HeadingLevel, type Text } from '../../core/attributes.js';
import { articleStyles } from '../../reading/article.styles.js';
import { contactStep } from '../../help/contact.js';
import { ContentController, type ContentOverride } from '../../words/controller.js';
import { controlStyles } from '../../reading/controls.styles.js';
import { crisisHelp } from '../../help/crisis-help.js';
import { FallbackController } from '../../core/fallback.js';
import { heading } from '../../core/heading.js';
import { printStyles } from '../../reading/print.styles.js';
import { ThemeController, type Theme } from '../../core/theme.js';
import { tokens } from '../../core/tokens.js';
import { clinicRules } from './clinic-rules.js';
import { styles } from './__tag__.styles.js';

/**
 * @summary What <__tag__> is for, in a sentence.
 *
 * @attr {string} lang - Language of the words, BCP 47. Default: the nearest `lang` around it, else `en`; before
 *   that of the page comes what the site says once.
 * @attr {string} region - The country or territory whose crisis lines show, ISO 3166-1 alpha-2. Default: what the
 *   site says once, else `US`. Where it is empty, unknown or can't be read, no country's lines show: the
 *   fallback stays in view beside the world-wide directory.
 * @attr {'auto'|'light'|'dark'} theme - Colors. Default: `auto`, dark where the page's `color-scheme` is.
 * @attr {'2'|'3'|'4'|'5'} heading-level - Level of the title. Default: `2`.
 * @attr {string} contact-label - Name of the clinic's own next step.
 * @attr {string} contact-phone - The clinic's phone number.
 * @attr {string} contact-url - The clinic's page for a visit.
 *
 * @prop {ContentOverride} content - A clinic's own words for this widget, or its whole content pack,
 *   taken whole or not at all. It wins over the pack of the page.
 *
 * @event {CustomEvent<null>} care-ready - The widget shows its content. Fires once.
 * @event {CustomEvent<CareErrorDetail>} care-error - An override
 *   was refused; the built-in content stays.
 *
 * @slot - The fallback: words and links that show before the script, without it, and when it fails.
 *
 * @csspart root - Everything the widget shows.
 *
 * @cssprop --care-color-text - Text.
 * @cssprop --care-color-muted - Notes, dates and captions.
 * @cssprop --care-color-surface - Background.
 * @cssprop --care-color-raised - Background of boxes.
 * @cssprop --care-color-line - Lines between parts.
 * @cssprop --care-color-edge - Borders of controls, at least 3:1.
 * @cssprop --care-color-accent - Links and buttons.
 * @cssprop --care-color-on-accent - Text on the accent color.
 * @cssprop --care-color-alert - Crisis help and cautions.
 * @cssprop --care-color-focus - Focus ring.
 * @cssprop --care-radius - Corners.
 */
export class __Pascal__Element extends LitElement {
  static override readonly styles = [tokens, articleStyles, styles, controlStyles, printStyles];

  static override readonly properties = {
    region: {},
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
    contactLabel: { attribute: 'contact-label' },
    contactPhone: { attribute: 'contact-phone' },
    contactUrl: { attribute: 'contact-url' },
    // Its accessor is below; listed so that a value set before the upgrade isn't lost.
    content: { attribute: false, noAccessor: true },
  };

  declare region: string | null | undefined;
  declare theme: Theme;
  declare headingLevel: HeadingLevel;
  declare contactLabel: string | null | undefined;
  declare contactPhone: Text;
  declare contactUrl: string | null | undefined;

  readonly #fallback = new FallbackController(this);
  readonly #content = new ContentController(this, __camel__Packs, __camel__Languages, clinicRules);

  constructor() {
    super();
    new ThemeController(this);
  }

  get content(): ContentOverride | undefined {
    return this.#content.override;
  }

  set content(value: ContentOverride | null | undefined) {
    this.#content.override = value;
  }

  protected override render(): TemplateResult {
    const { words, identity, language, region } = this.#content;
    return html`<article
        part="root"
        lang=${language.language}
        dir="auto"
        aria-labelledby="title"
      >
        ${anew(
          html`<header>
              ${heading(headingLevel(this, this.headingLevel), words.title, 'title')}
              <p>${words.lead}</p>
            </header>
            ${crisisHelp(this.#content, leadingLines, directory)}
            <footer>
              ${contactStep(this, identity)} ${aboutContent(words, language.language)}
            </footer>`,
          words,
        )}
      </article>
      ${this.#fallback.render(!region)}`;
  }
}
