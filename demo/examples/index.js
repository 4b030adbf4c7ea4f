/** All named examples by tag. */
import crisisBanner from './crisis-banner.js';
import ketamineExplainer from './ketamine-explainer.js';

export default {
  'crisis-banner': crisisBanner,
  'ketamine-explainer': ketamineExplainer,
};
