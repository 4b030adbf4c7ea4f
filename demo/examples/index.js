/** All named examples by tag. */
import crisisBanner from './crisis-banner.js';
import ketamineExplainer from './ketamine-explainer.js';
import symptomCheck from './symptom-check.js';

export default {
  'crisis-banner': crisisBanner,
  'ketamine-explainer': ketamineExplainer,
  'symptom-check': symptomCheck,
};
