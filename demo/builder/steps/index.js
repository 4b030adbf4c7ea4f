/**
 * Where to click in each place: `once` is where code for the whole site goes, `page` where the snippet
 * goes (by form, `any` for all others), `css` where colors go. `draw` is what the picture shows,
 * `drawLinks` for links where that is another spot.
 */
import code from './code.js';
import siteBuilders from './site-builders.js';
import systems from './systems.js';
import wordpress from './wordpress.js';

export const STEPS = { ...systems, ...wordpress, ...siteBuilders, ...code };

/** What the picture shows: the place as the steps for this form have it. */
export const drawing = (place, form) => {
  const { draw, drawLinks } = STEPS[place];
  return (form === 'link' && drawLinks) || draw;
};

export const pageSteps = (place, form) => STEPS[place].page[form] ?? STEPS[place].page.any;
