import { type TemplateResult } from 'lit';
import type { View } from './view.js';
/**
 * The bands side by side with a marker at the total. Shape and words carry it, not color: the
 * marker is a triangle, the band it points to is filled, and the list below marks the same one.
 */
export declare function scaleView(view: View, total: number): TemplateResult;
