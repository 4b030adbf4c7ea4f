/** What a compiled template calls for `[innerHTML]`. */
import { ɵɵsanitizeHtml as sanitize } from '@angular/core';

export const ways = { filter: (html) => String(sanitize(html)) };
