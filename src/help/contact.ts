import { html, nothing } from 'lit';
import { anew } from '../core/anew.js';
import { phoneNumber, safeUrl, type Text } from '../core/attributes.js';
import { callHref } from './hrefs.js';

/** The attributes by which a clinic names its own next step. */
export interface Contact {
  readonly contactLabel?: string | null | undefined;
  readonly contactPhone?: Text;
  readonly contactUrl?: string | null | undefined;
}

/**
 * The clinic's own next step: its name as a link to its page, and its phone number. Nothing where
 * the site gave neither a page nor a number. `beside` opens the page in a tab of its own, for a widget
 * whose visitor would lose something.
 */
export function contactStep(
  host: Element,
  { contactLabel, contactPhone, contactUrl }: Contact,
  beside = false,
): unknown {
  const url = safeUrl(host, 'contact-url', contactUrl);
  const phone = phoneNumber(host, 'contact-phone', contactPhone);
  if (!url && !phone) return nothing;
  const label = contactLabel?.trim() || url;
  // A letter, a call or a jump leaves no page.
  const leaves = beside && url?.startsWith('http') && !contactUrl?.startsWith('#');
  return anew(
    html`<p class="contact" part="contact">
      ${
        url
          ? html`<a
              href=${url}
              target=${leaves ? '_blank' : nothing}
              rel=${leaves ? 'noopener noreferrer' : nothing}
              >${label}</a
            >`
          : label
      }
      ${
        phone?.number
          ? html`<a class="notranslate" translate="no" href=${callHref(phone.number)}
              >${phone.text}</a
            >`
          : phone?.text
      }
    </p>`,
    label,
    url,
    phone?.text,
  );
}
