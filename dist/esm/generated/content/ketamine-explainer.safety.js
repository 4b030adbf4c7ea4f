const safety = /^\/(mainMessage|notAdvice|sections\/(key-points\/blocks|speed\/blocks\/not-shown-to-prevent|serious-risks\/blocks|who-not\/blocks|visit-day\/blocks\/driving|at-home\/blocks\/no-one-there|talk-to-doctor\/blocks\/thoughts|optimize\/blocks\/not-alone|emergency\/blocks)|common|emergency|findings)(\/|$)/;
export {
  safety
};
