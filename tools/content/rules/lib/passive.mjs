import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import { unified } from 'unified';

// Only its messages are wanted, but unified asks for something that writes the text back.
const processor = unified()
  .use(retextEnglish)
  .use(retextPassive)
  .use(function silent() {
    this.compiler = () => '';
  });

/** The passive verbs in one English sentence, as retext-passive names them. */
export function passivesIn(sentence) {
  return processor.processSync(sentence).messages.map(({ actual }) => actual);
}
