import { crisisBannerPacks } from '../../content/locales.js';
import { CrisisBannerElement } from '../../elements/crisis-banner/crisis-banner.js';
import { widgetPart } from '../widget-part.js';

export const { add } = widgetPart('crisis-banner', CrisisBannerElement, crisisBannerPacks);
