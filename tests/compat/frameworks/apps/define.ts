/** The widgets, apart from the apps: a page loads them before or after, as it happens on real sites. */
import { SymptomCheckElement } from 'care-widgets';
import 'care-widgets/define';

SymptomCheckElement.frameScript = '/dist/symptom-check.frame.js';
