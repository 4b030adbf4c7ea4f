const languages = {
  en: "English",
  es: "Espa\xF1ol"
};
export {
  languages
};
