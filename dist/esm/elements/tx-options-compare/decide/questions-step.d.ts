import { type TemplateResult } from 'lit';
import type { QuizController } from '../../../reading/quiz.js';
import { type View } from '../view.js';
/** What to check, whether one is ready, and what to ask. */
export declare function questionsStep(view: View, quiz: QuizController): TemplateResult;
