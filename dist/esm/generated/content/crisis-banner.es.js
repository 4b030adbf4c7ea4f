const words = {
  "published": "2026-11-23",
  "reviewBy": "2027-02-21",
  "review": null,
  "translation": {
    "status": "draft"
  },
  "label": "Ayuda en una crisis",
  "lead": "\xBFPiensa en el suicidio o necesita hablar?",
  "title": "Reciba ayuda ahora",
  "more": "M\xE1s formas de recibir ayuda",
  "lines": "L\xEDneas de crisis en este pa\xEDs: {$country}",
  "otherLines": "Otras l\xEDneas",
  "anyCountry": "\xBFEst\xE1 en otro pa\xEDs?",
  "relay": "Por TTY, llame al {$relay} y luego al {$number}",
  "videophone": "Desde un videotel\xE9fono, llame al {$number}",
  "asl": "Abra ASL Now en l\xEDnea",
  "signed": "lengua de se\xF1as americana",
  "languages": "En {$languages}",
  "interpreters": "Puede participar un int\xE9rprete",
  "audiences": {
    "anyone": "Para cualquier persona",
    "deaf": "Para personas sordas o que oyen poco",
    "veterans": "Para veteranos",
    "lgbtq-youth": "Para j\xF3venes LGBTQ+",
    "trans": "Para personas transg\xE9nero",
    "maternal": "Para el embarazo y madres o padres recientes. No es una l\xEDnea de crisis.",
    "abuse": "Para quienes sufren da\xF1o de alguien cercano",
    "treatment-referral": "Le ayuda a encontrar tratamiento. No es una l\xEDnea de crisis.",
    "young-people": "Para ni\xF1os y j\xF3venes",
    "under-35": "Para adolescentes y adultos j\xF3venes",
    "indigenous": "Para personas ind\xEDgenas"
  },
  "time": {
    "daily": "Todos los d\xEDas",
    "days": "De {$from} a {$to}",
    "midnight": "medianoche",
    "nextDay": "{$time} del d\xEDa siguiente",
    "zone": "{$hours} ({$zone})"
  },
  "expect": {
    "title": "Qu\xE9 pasa cuando llamo o env\xEDo un mensaje",
    "services": {
      "us-988": {
        "ways": [
          "Puede llamar, enviar un mensaje de texto o chatear con el {$number} de d\xEDa o de noche. Es gratis.",
          {
            "cite": [
              "988_expect"
            ]
          }
        ],
        "menu": [
          "Al llamar, primero oye un men\xFA. Presione {$us_vcl_then} para la l\xEDnea de veteranos o {$us_988_es_then} para espa\xF1ol. Tambi\xE9n puede quedarse en la l\xEDnea.",
          {
            "cite": [
              "988_expect"
            ]
          }
        ],
        "text-spanish": [
          "Para escribir en espa\xF1ol, env\xEDe la palabra {$us_988_es_keyword} al {$number}.",
          {
            "cite": [
              "988_expect"
            ]
          }
        ]
      }
    }
  },
  "privacy": "No registramos si toca un n\xFAmero aqu\xED.",
  "exit": {
    "link": "Salga de este sitio ya",
    "hint": "O presione May\xFAs (Shift) tres veces. Esto no borra el historial de su navegador.",
    "two": "May\xFAs. Presione May\xFAs dos veces m\xE1s para salir.",
    "one": "May\xFAs. Presione May\xFAs una vez m\xE1s para salir.",
    "expired": "Sigue en esta p\xE1gina. Ya no cuentan las veces que presion\xF3 May\xFAs.",
    "leaving": "Saliendo de esta p\xE1gina."
  },
  "common": {
    "about": {
      "draft": "Este texto es un borrador de traducci\xF3n. A\xFAn no lo ha revisado un traductor calificado.",
      "due": "Este texto debe revisarse. Algo puede haber cambiado desde que se escribi\xF3.",
      "published": "Publicado el {$date}",
      "reviewBy": "Pr\xF3xima revisi\xF3n a m\xE1s tardar el {$date}",
      "reviewed": "Revisado por {$name}, {$credentials}, {$date}",
      "notReviewed": "A\xFAn no lo ha revisado un profesional cl\xEDnico",
      "license": "Textos: proyecto care-widgets, con licencia Creative Commons de atribuci\xF3n"
    },
    "crisis": {
      "emergency": "\xBFEst\xE1 en peligro ahora? Llame al {$number}",
      "unknown": "\xBFEst\xE1 en peligro ahora? Llame al n\xFAmero de emergencias de su pa\xEDs.",
      "roles": {
        "all": "Emergencias",
        "ambulance": "Ambulancia",
        "ambulance-fire": "Ambulancia y bomberos",
        "police": "Polic\xEDa",
        "mobile": "Desde un tel\xE9fono m\xF3vil",
        "also": "Tambi\xE9n funciona"
      },
      "call": "Llame al {$number}",
      "callThen": "Llame al {$number} y presione {$digit}",
      "text": "Env\xEDe un mensaje de texto al {$number}",
      "textKeyword": "Env\xEDe {$keyword} al {$number}",
      "chat": "Chat en l\xEDnea",
      "whatsapp": "WhatsApp {$number}",
      "callOrText": "Llame o env\xEDe un mensaje de texto al {$number}",
      "directory": "Encuentre una l\xEDnea de ayuda gratuita en su pa\xEDs",
      "always": "Abierto d\xEDa y noche, todos los d\xEDas",
      "varies": "El horario cambia cada semana",
      "hours": "{$days}, de {$open} a {$close}"
    }
  },
  "emergency": {
    "title": "Se\xF1ales de emergencia",
    "lead": "Llame al n\xFAmero de emergencias o vaya a la sala de emergencias m\xE1s cercana si usted u otra persona tiene alguna de estas se\xF1ales:",
    "groups": {
      "mind": "Pensamientos, \xE1nimo y seguridad",
      "medical": "Se\xF1ales en el cuerpo"
    },
    "signs": {
      "plan": "Tiene un plan para terminar con su vida, o ya se hizo da\xF1o.",
      "not-safe": "No puede mantenerse a salvo, o podr\xEDa hacerle da\xF1o a otra persona.",
      "took-too-much": "Tom\xF3 demasiado de un medicamento, droga o alcohol.",
      "seeing-hearing": "Oye o ve cosas que otros no oyen ni ven, o siente mucha confusi\xF3n.",
      "chest-breathing": "Dolor en el pecho, dificultad para respirar o labios azulados.",
      "hard-to-wake": "Cuesta despertar a alguien, o respira muy despacio.",
      "headache-vision": "Un dolor de cabeza repentino y muy fuerte, o un cambio repentino en la vista.",
      "seizure": "Una convulsi\xF3n (ataque).",
      "stroke-signs": "Debilidad en un lado del cuerpo, cara ca\xEDda o dificultad para hablar.",
      "allergy": "Hinchaz\xF3n de la cara o la garganta, ronchas y dificultad para respirar.",
      "no-sleep-energy": "D\xEDas casi sin dormir, con much\xEDsima energ\xEDa y actos riesgosos.",
      "new-parent": "Mam\xE1 o pap\xE1 reciente: creencias extra\xF1as, o\xEDr o ver cosas, o pensamientos de hacerse da\xF1o o de hacerle da\xF1o al beb\xE9."
    }
  }
};
export {
  words
};
