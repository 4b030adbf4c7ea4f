import { html, nothing } from "lit";
import { anew } from "../core/anew.js";
import { phoneNumber, safeUrl } from "../core/attributes.js";
import { callHref } from "./hrefs.js";
function contactStep(host, { contactLabel, contactPhone, contactUrl }, beside = false) {
  const url = safeUrl(host, "contact-url", contactUrl);
  const phone = phoneNumber(host, "contact-phone", contactPhone);
  if (!url && !phone) return nothing;
  const label = contactLabel?.trim() || url;
  const leaves = beside && url?.startsWith("http") && !contactUrl?.startsWith("#");
  return anew(
    html`<p class="contact" part="contact">
      ${url ? html`<a
              href=${url}
              target=${leaves ? "_blank" : nothing}
              rel=${leaves ? "noopener noreferrer" : nothing}
              >${label}</a
            >` : label}
      ${phone?.number ? html`<a class="notranslate" translate="no" href=${callHref(phone.number)}
              >${phone.text}</a
            >` : phone?.text}
    </p>`,
    label,
    url,
    phone?.text
  );
}
export {
  contactStep
};
