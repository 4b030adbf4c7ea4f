import { plainText } from "../../content/inline.js";
import { policy } from "../../core/trusted.js";
function structuredData(words, language, cited) {
  const { review } = words;
  return {
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    name: words.title,
    description: plainText(words.summary, () => ""),
    inLanguage: language,
    datePublished: words.published,
    audience: { "@type": "PeopleAudience", audienceType: "Patient" },
    about: { "@type": "MedicalCondition", name: "Depression" },
    citation: cited.map(({ title, authors, doi, url }) => ({
      "@type": "CreativeWork",
      name: title,
      ...authors && { author: authors },
      ...(doi ?? url) && { url: doi ? `https://doi.org/${doi}` : url }
    })),
    ...review && {
      lastReviewed: review.date,
      reviewedBy: { "@type": "Person", name: review.name, honorificSuffix: review.credentials }
    }
  };
}
function placeInHead(data, document, previous) {
  const script = document.createElement("script");
  script.type = "application/ld+json";
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  script.text = policy()?.createScript(text) ?? text;
  previous?.remove();
  document.head.append(script);
  return script;
}
export {
  placeInHead,
  structuredData
};
