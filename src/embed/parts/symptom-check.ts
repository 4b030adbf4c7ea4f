import { symptomCheckPacks } from '../../content/locales.js';
import { SymptomCheckElement } from '../../elements/symptom-check/symptom-check.js';
import { widgetPart } from '../widget-part.js';

export const { add } = widgetPart('symptom-check', SymptomCheckElement, symptomCheckPacks);
