import { patternOf } from '../pattern.mjs';
import { error } from './lib/finding.mjs';
import { inEach } from './lib/languages.mjs';

export default {
  name: 'review-claims',
  description: 'Nothing says or implies a review unless someone has attested one.',
  scope: 'words',
  check(content, { strings }) {
    const claims = inEach(content, (data) => patternOf(data.reviewClaims));
    // Ends the words before a claim that is denied: "Not yet reviewed by a clinician".
    const denied = inEach(content, ({ denial }) => patternOf(`(${denial})[^.]{0,20}$`));
    return strings
      .filter(({ language, name, text }) => {
        // With {$name} it is the line that shows only where someone attests.
        if (content.words[language][name].data.review || text.includes('{$name}')) return false;
        const claim = claims[language].exec(text);
        return claim && !denied[language].test(text.slice(0, claim.index));
      })
      .map((string) =>
        error(string, 'claims a review that nobody has attested', 'remove the claim'),
      );
  },
};
