/** All named examples by tag. Written by `npm run generate` from src/widgets.json. */
import crisisBanner from './crisis-banner.js';
import ketamineExplainer from './ketamine-explainer.js';
import symptomCheck from './symptom-check.js';
import txOptionsCompare from './tx-options-compare.js';

export default {
  'crisis-banner': crisisBanner,
  'ketamine-explainer': ketamineExplainer,
  'symptom-check': symptomCheck,
  'tx-options-compare': txOptionsCompare,
};
