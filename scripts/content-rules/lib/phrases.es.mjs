const BLAME = 'culpa o etiqueta a la persona (it blames or labels the person)';
const HARM = 'mensajes seguros sobre el suicidio (safe messaging rules it out)';
const PROMISE = 'promete más de lo que muestran los estudios (FTC: claims need sound science)';
const STATUS = 'no es lo que aprobó la FDA (it misstates what the FDA approved)';
const THEORY = 'da una teoría por hecho (it states a theory as fact)';
const NEGATED = /(?<!\p{L})(no|nunca|nadie|ning[uú]n\p{L}*|tampoco)(?!\p{L})/iu;

/** \b knows no ñ or á: word edges of Spanish. */
const word = (source) => new RegExp(`(?<!\\p{L})(${source})(?!\\p{L})`, 'iu');

export const SPANISH = [
  { not: word('(un|una|los|las|el|la) depresiv[oa]s?'), why: BLAME, say: 'persona con depresión' },
  {
    not: word('v[ií]ctimas?( de la depresi[oó]n)?|sufr(e|en) de depresi[oó]n'),
    why: BLAME,
    say: 'persona con depresión',
  },
  {
    not: word(
      '(pacientes?|personas?|usted) (que )?(ha |han )?fracas(ó|aron|ado)|fracas(o|os) del? tratamientos?',
    ),
    why: BLAME,
    say: 'los medicamentos no ayudaron lo suficiente',
  },
  {
    not: word('adict[oa]s?|drogadict[oa]s?|toxic[oó]man[oa]s?|abusador(es)?'),
    why: BLAME,
    say: 'problema con el alcohol o las drogas',
  },
  {
    not: word('casos? perdidos?|[uú]ltimo recurso'),
    why: 'quita la esperanza (it takes hope away)',
    say: 'depresión difícil de tratar',
  },
  {
    not: word('(comprobad|probad|demostrad)[oa]s?'),
    unless: NEGATED,
    why: PROMISE,
    say: 'puede ayudar a algunas personas',
  },
  {
    not: word(
      '(la ketamina|la esketamina|spravato|el aerosol|el tratamiento|la terapia) (s[ií] )?funcionan?',
    ),
    unless: NEGATED,
    why: PROMISE,
    say: 'puede ayudar a algunas personas',
  },
  {
    not: word('milagr\\p{L}*|(cambia|cambiar[aá]|cambi[oó]) (la|su) vida|revolucionari[oa]s?'),
    why: PROMISE,
    say: 'puede ayudar a algunas personas',
  },
  {
    not: word('us(a|ada|ado) de forma segura|con seguridad desde hace'),
    why: 'su uso como anestésico no dice nada de la depresión (long use says nothing)',
    say: 'anestésico desde {ketamine-approved-year}',
  },
  {
    not: word(
      '(reconstruye|reinicia|repara|restaura|regenera)n?[^.]{0,30}(cerebro|conexiones|da[ñn]os?)',
    ),
    why: THEORY,
    say: 'puede ayudar a formar nuevas conexiones',
  },
  { not: word('desequilibrio qu[ií]mico'), why: THEORY },
  { not: word('comet(er|i[oó]|ieron|e|ido) (un )?suicidio'), why: HARM, say: 'murió por suicidio' },
  {
    not: word(
      '(suicidios?|intentos?( de suicidio)?) (consumad|fallid|exitos|frustrad|fracasad)[oa]s?',
    ),
    why: HARM,
    say: 'intento de suicidio',
  },
  { not: word('epidemias?|disparad[oa]s?'), why: `${HARM}: alarma (alarm spreads)` },
  {
    not: word(
      '(nota|carta) (de suicidio|suicida)|se (ahorc|dispar|ahog)[oó]|ahorcarse|saltar desde',
    ),
    why: `${HARM}: ni método, ni lugar, ni nota (no method, place or note)`,
  },
  {
    not: word('(previene|evita|trata|cura)n? (el suicidio|los pensamientos suicidas)'),
    unless: NEGATED,
    why: 'la etiqueta dice que no está demostrado (the label says that this is not shown)',
    say: 'nadie ha demostrado que evite el suicidio',
  },
  {
    not: word('ketamina (IV |intravenosa )?aprobada por la FDA'),
    unless: NEGATED,
    why: STATUS,
    say: 'uso no indicado en la etiqueta',
  },
  {
    not: word('la ketamina est[aá] aprobada (por la FDA )?para (la depresi[oó]n|tratar)'),
    why: STATUS,
  },
  { not: word('segur[oa]s? y (eficaz|eficaces|efectiv[oa]s?)'), why: PROMISE },
  {
    not: word('sin (riesgos?|efectos secundarios)|no tiene (riesgos|efectos secundarios)'),
    why: PROMISE,
    say: 'nombre los efectos secundarios',
  },
  {
    not: word(
      '(instant[aá]ne[oa]|inmediat[oa])s? (alivio|efecto|mejor[ií]a)|(alivio|efecto) (instant[aá]neo|inmediato)|al instante',
    ),
    why: PROMISE,
    say: 'en horas o pocos días, en algunas personas',
  },
  { not: word('cura(n|r|do|da)?'), unless: NEGATED, why: PROMISE, say: 'puede aliviar' },
  { not: word('garantiza(n|do|da|dos|das)?'), unless: NEGATED, why: PROMISE },
  {
    not: word('no (es )?adictiv[oa]s?'),
    why: 'la advertencia de recuadro habla del mal uso (the boxed warning names misuse)',
  },
];
