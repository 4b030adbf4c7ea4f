import { error } from './lib/finding.mjs';

const CLAIMS = {
  en: /\b((medically|clinically|expert|doctor)[- ]?(reviewed|approved|checked)|reviewed by|(doctors|experts|clinicians) (have )?(reviewed|approved|checked) (this|it))\b/i,
  es: /(?<!\p{L})((m[eé]dic|cl[ií]nic)amente revisad[oa]|(revisad|avalad|verificad)[oa] por|aprobad[oa] por (m[eé]dicos|expertos))(?!\p{L})/iu,
};

/** Ends the words before a claim that is denied: "Not yet reviewed by a clinician". */
const DENIED = /(?<!\p{L})(not|no)(?!\p{L})[^.]{0,20}$/iu;

export default {
  name: 'review-claims',
  description: 'Nothing says or implies a review unless someone has attested one.',
  scope: 'words',
  check({ words }, { strings }) {
    return strings
      .filter(({ language, name, text }) => {
        // With {$name} it is the line that shows only where someone attests.
        if (words[language][name].data.review || text.includes('{$name}')) return false;
        const claim = CLAIMS[language]?.exec(text);
        return claim && !DENIED.test(text.slice(0, claim.index));
      })
      .map((string) =>
        error(string, 'claims a review that nobody has attested', 'remove the claim'),
      );
  },
};
