/**
 * All that the frame runs: the built `symptom-check.frame.js`. tools/build/frame.mjs decides where it runs
 * at all, so that the file does nothing in a page.
 */
import { mount } from './mount.js';

mount();
