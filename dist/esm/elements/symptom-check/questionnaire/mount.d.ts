/**
 * Draws the questionnaire in the frame's document. Its settings come through the port that the
 * parent's first message hands over; nothing is ever posted to a window, where the page could listen.
 */
export declare function mount(): void;
