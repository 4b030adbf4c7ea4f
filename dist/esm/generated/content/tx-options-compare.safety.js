const safety = /^\/(mainMessage|notAdvice|choice|picker\/(order|stays)|table\/notCompare|options\/[^/]+\/(name|inText|cells\/(onset|found|lasts|common|serious|unsuited|day|fda|pregnancy|body|mind|life|unknown))|values\/(order|marked|nothing|traits)|quiz|questions\/privacy|next\/actions\/worse|sheet\/withAnswers|methods\/blocks|ui\/(quizIntro|notKnown)|reading|common|findings)(\/|$)/;
export {
  safety
};
