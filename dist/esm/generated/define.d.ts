/** Written by `npm run generate` from src/widgets.json. */
import '../elements/crisis-banner/define.js';
import '../elements/ketamine-explainer/define.js';
import '../elements/symptom-check/define.js';
import '../elements/tx-options-compare/define.js';
