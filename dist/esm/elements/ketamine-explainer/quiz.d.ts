import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ExplainerFacts, KetamineExplainerPack } from '../../content/packs.js';
import type { Inline } from '../../shared/inline.js';
type Questions = ExplainerFacts['quiz'];
/**
 * Teach-back questions. What a reader picks lives in this object until the page goes; it reaches no
 * attribute, event, storage or address.
 */
export declare class QuizController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost);
    hostConnected(): void;
    render(questions: Questions, words: KetamineExplainerPack, inline: (words: Inline) => unknown): TemplateResult;
}
export {};
