const words = {
  "published": "2026-11-23",
  "reviewBy": "2027-02-21",
  "review": null,
  "translation": {
    "status": "draft"
  },
  "title": "Ketamina para la depresi\xF3n: lo que debe saber",
  "mainMessage": "La ketamina puede aliviar r\xE1pido la depresi\xF3n dif\xEDcil de tratar en algunas personas, pero no en todas. Tiene riesgos reales, por eso personal capacitado debe vigilarlo cada vez. Es una opci\xF3n entre muchas, as\xED que hable con un m\xE9dico sobre todas.",
  "summary": "Qu\xE9 son la ketamina y la esketamina, c\xF3mo pueden ayudar con la depresi\xF3n, cu\xE1les son los riesgos y qu\xE9 preguntarle a un m\xE9dico.",
  "notAdvice": {
    "title": "Esto no es un consejo m\xE9dico",
    "body": "Esta p\xE1gina es para aprender. No puede darle un diagn\xF3stico y no reemplaza a un m\xE9dico. Solo un profesional de la salud que lo conozca puede decir qu\xE9 es adecuado para usted. No empiece, deje ni cambie un tratamiento por su cuenta."
  },
  "sourcesNote": "Cada n\xFAmero peque\xF1o lleva al estudio o a la p\xE1gina oficial que respalda la frase. Las frases sin n\xFAmero son conocimiento general o consejos nuestros.",
  "made": {
    "title": "Qui\xE9n hizo esto",
    "authors": "Quienes cuidan el proyecto de c\xF3digo abierto care-widgets publican esta p\xE1gina. Ning\xFAn cl\xEDnico es su autor.",
    "drafting": "Un programa de inteligencia artificial hizo estas palabras con una hoja de datos y sus fuentes.",
    "funding": "No sabemos de dinero externo para este proyecto. Los fabricantes pagaron algunos de los estudios.",
    "conflicts": "No conocemos v\xEDnculos con los fabricantes de ning\xFAn tratamiento. Nadie ha firmado a\xFAn nada sobre esto."
  },
  "statuses": {
    "approved": "Aprobado por la FDA para algunos adultos con depresi\xF3n",
    "off-label": "Uso no indicado en la etiqueta: aprobado por la FDA como anest\xE9sico, no para la depresi\xF3n",
    "not-approved": "No es un producto aprobado por la FDA"
  },
  "onset": {
    "iv-ketamine": {
      "name": "Ketamina intravenosa (uso no indicado en la etiqueta)",
      "range": "De 2 horas a 3 d\xEDas"
    },
    "esketamine": {
      "name": "Esketamina en aerosol nasal (Spravato)",
      "range": "De 1 d\xEDa a 4 semanas"
    },
    "saint": {
      "name": "EMT acelerada (SAINT)",
      "range": "De 1 a 5 d\xEDas"
    },
    "ect": {
      "name": "TEC",
      "range": "De 1 a 3 semanas"
    },
    "rtms": {
      "name": "EMT (estimulaci\xF3n magn\xE9tica)",
      "range": "De 2 a 4 semanas"
    },
    "optimize-meds": {
      "name": "Cambiar o agregar medicamentos",
      "range": "De 1 a 8 semanas"
    },
    "psychotherapy": {
      "name": "Psicoterapia (como la TCC)",
      "range": "De 4 a 8 semanas"
    },
    "lifestyle": {
      "name": "Ejercicio, sue\xF1o y h\xE1bitos diarios",
      "range": "De 2 a 8 semanas"
    },
    "vns": {
      "name": "ENV (estimulador del nervio vago)",
      "range": "De 3 a 12 meses"
    }
  },
  "figures": {
    "synapse": {
      "title": "C\xF3mo podr\xEDa actuar la ketamina entre dos c\xE9lulas del cerebro",
      "description": "Un dibujo sencillo de dos c\xE9lulas del cerebro con un peque\xF1o espacio entre ellas. La ketamina bloquea un punto de uni\xF3n, el receptor NMDA. Los cient\xEDficos creen que esto lleva a una breve descarga de glutamato, se\xF1ales de crecimiento y nuevas conexiones entre c\xE9lulas.",
      "caption": [
        "Esta es una teor\xEDa basada sobre todo en estudios con animales.",
        {
          "cite": [
            "zanos2018",
            "autry2011",
            "modasava2019"
          ]
        }
      ],
      "labels": {
        "sender": "C\xE9lula que env\xEDa",
        "receiver": "C\xE9lula que recibe",
        "gap": "Espacio (sinapsis)",
        "glutamate": "Glutamato",
        "nmda-receptor": "Receptor NMDA",
        "ampa-receptor": "Receptor AMPA",
        "ketamine": "Ketamina",
        "growth-signals": "Se\xF1ales de crecimiento",
        "new-links": "Nuevas conexiones"
      },
      "steps": {
        "block": "La ketamina bloquea el receptor NMDA.",
        "burst": "Sigue una breve descarga de glutamato.",
        "growth": "Se activan los receptores AMPA y las se\xF1ales de crecimiento.",
        "links": "Pueden formarse nuevas conexiones entre c\xE9lulas."
      }
    },
    "onset": {
      "title": "Cu\xE1ndo se puede empezar a sentir un cambio",
      "description": "Una gr\xE1fica con una barra para cada tratamiento. Cada barra va desde el momento m\xE1s temprano hasta el m\xE1s tard\xEDo en que suelen notarlo las personas que mejoran.",
      "howToRead": "Una barra m\xE1s a la izquierda quiere decir que empieza m\xE1s r\xE1pido. No quiere decir que el tratamiento ayude a m\xE1s personas ni que el efecto dure m\xE1s.",
      "caption": "Son tiempos aproximados, de distintos estudios y de conocimiento general. Con ninguno de estos mejoran todas las personas.",
      "axis": {
        "hour": "Hora",
        "day": "D\xEDa",
        "week": "Semana",
        "month": "Mes",
        "year": "A\xF1o"
      }
    },
    "iconArray": {
      "title": "Qu\xE9 hallaron dos estudios del aerosol",
      "howToRead": "Cada punto es una persona. En los puntos llenos, los s\xEDntomas bajaron a la mitad. Compare los dos grupos: muchas personas tambi\xE9n mejoraron con el aerosol falso."
    }
  },
  "quiz": {
    "approved": {
      "question": "\xBFCu\xE1l de estos ha aprobado la FDA para algunos adultos con depresi\xF3n?",
      "options": {
        "spray": "Esketamina en aerosol nasal (Spravato)",
        "iv": "Ketamina intravenosa",
        "lozenge": "Tabletas de ketamina por correo"
      },
      "explanations": {
        "spray": [
          "S\xED. Spravato es el aprobado. Se usa solo en una cl\xEDnica certificada.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ],
        "iv": [
          "Este no. Los m\xE9dicos pueden darla como uso no indicado en la etiqueta, pero la FDA no la ha aprobado para la depresi\xF3n.",
          {
            "cite": [
              "fda_compound_2023"
            ]
          }
        ],
        "lozenge": [
          "Este no. Una farmacia las prepara, y la FDA ha advertido sobre ellas.",
          {
            "cite": [
              "fda_compound_2023"
            ]
          }
        ]
      }
    },
    "driving": {
      "question": "\xBFCu\xE1ndo puede manejar despu\xE9s de una cita?",
      "options": {
        "after-watching": "Despu\xE9s de 2 horas en la cl\xEDnica",
        "same-evening": "Esa misma noche, si se siente bien",
        "next-day": "Al d\xEDa siguiente, despu\xE9s de dormir bien"
      },
      "explanations": {
        "after-watching": [
          "Todav\xEDa no. El personal lo vigila al menos 2 horas, pero a\xFAn necesita que alguien lo lleve a casa.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ],
        "same-evening": [
          "Todav\xEDa no. Puede sentirse bien y aun as\xED reaccionar lento. Espere al d\xEDa siguiente.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ],
        "next-day": [
          "S\xED. Primero duerma bien, y planee qui\xE9n lo llevar\xE1 a casa.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ]
      }
    },
    "lasting": {
      "question": "\xBFQu\xE9 pasa a menudo despu\xE9s de una dosis que ayuda?",
      "options": {
        "for-good": "La depresi\xF3n se va para siempre",
        "often-fades": "El efecto se pierde en d\xEDas o semanas",
        "a-year": "El efecto dura alrededor de un a\xF1o"
      },
      "explanations": {
        "for-good": [
          "No es as\xED. La mayor\xEDa de las personas necesitan m\xE1s de una dosis y atenci\xF3n de seguimiento.",
          {
            "cite": [
              "murrough2013bp",
              "swainson2021"
            ]
          }
        ],
        "often-fades": [
          "S\xED. A menudo se pierde en 3 d\xEDas a 2 semanas, por eso necesita un plan.",
          {
            "cite": [
              "abdallah2020",
              "han2016"
            ]
          }
        ],
        "a-year": [
          "No es as\xED. Despu\xE9s de una dosis, a menudo se pierde en 3 d\xEDas a 2 semanas.",
          {
            "cite": [
              "abdallah2020",
              "han2016"
            ]
          }
        ]
      }
    }
  },
  "ui": {
    "contents": "En esta p\xE1gina",
    "openAll": "Abrir todo",
    "closeAll": "Cerrar todo",
    "print": "Imprimir",
    "readingTime": "Unos {$minutes} minutos de lectura",
    "readingGrade": "Nivel de lectura: grado {$grade} de EE. UU. (Flesch-Kincaid)",
    "references": "De d\xF3nde viene esta informaci\xF3n",
    "backToText": "Volver al texto",
    "source": "Fuente",
    "quiz": "Compruebe lo que entendi\xF3",
    "quizIntro": "Estas preguntas son solo para usted. Nada guarda ni env\xEDa sus respuestas.",
    "right": "Correcto.",
    "wrong": "No del todo."
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
  },
  "sections": [
    [
      "Puntos clave",
      [],
      [
        [
          "La ",
          {
            "term": "ketamine",
            "text": "ketamina"
          },
          " puede aliviar la depresi\xF3n m\xE1s r\xE1pido que las pastillas en algunas personas. No ayuda a todos, y el efecto a menudo se pierde."
        ],
        [
          "La ",
          {
            "term": "esketamine",
            "text": "esketamina"
          },
          " en aerosol nasal (Spravato) est\xE1 ",
          {
            "term": "fda-approved",
            "text": "aprobada por la FDA"
          },
          " para algunos adultos con depresi\xF3n. La ketamina intravenosa, en inyecci\xF3n, en pastilla o en tableta para disolver en la boca no lo est\xE1."
        ],
        "\xDAsela solo despu\xE9s de un chequeo de salud, con personal capacitado que lo vigile cada vez.",
        "Puede subir la presi\xF3n arterial, hacer m\xE1s lenta la respiraci\xF3n y hacer que se sienta desconectado del mundo. Algunas personas no deben usarla.",
        [
          "Es una opci\xF3n entre muchas. Otras son nuevos medicamentos, psicoterapia, ",
          {
            "term": "tms",
            "text": "EMT"
          },
          " y ",
          {
            "term": "ect",
            "text": "TEC"
          },
          "."
        ],
        "Si podr\xEDa hacerse da\xF1o, no espere a una cita de ketamina. Llame o env\xEDe un mensaje de texto a una l\xEDnea de crisis, o busque ayuda de emergencia ahora."
      ]
    ],
    [
      "Por qu\xE9 los antidepresivos a veces no ayudan lo suficiente",
      [],
      [
        "Los antidepresivos ayudan a muchas personas. A algunas, el primero o los dos primeros no les ayudan lo suficiente. Esto es com\xFAn. No es culpa suya.",
        "No hubo tiempo suficiente. Una buena prueba suele durar de 4 a 8 semanas con la dosis completa.",
        "La dosis puede ser muy baja.",
        "Puede saltarse dosis, o los efectos secundarios pueden hacer dif\xEDcil tomar las pastillas.",
        "La causa puede ser otra cosa. Algunos ejemplos son el trastorno bipolar, problemas de tiroides y la apnea del sue\xF1o.",
        "El alcohol, las drogas u otros medicamentos pueden estorbar.",
        "El estr\xE9s, un trauma, un duelo, el dolor o dormir mal pueden mantener la depresi\xF3n."
      ]
    ],
    [
      "Cuando la depresi\xF3n es dif\xEDcil de tratar",
      [],
      [
        [
          "La ",
          {
            "term": "treatment-resistant-depression",
            "text": "depresi\xF3n resistente al tratamiento"
          },
          " casi siempre quiere decir esto: 2 o m\xE1s antidepresivos no ayudaron lo suficiente. Usted tom\xF3 cada uno por el tiempo suficiente y en una buena dosis."
        ],
        "\xBFQu\xE9 tan com\xFAn es? Los estudios no coinciden. Las cuentas van de unas 6 a unas 30 de cada 100 personas que toman medicamentos para la depresi\xF3n. Depende de c\xF3mo se defina. Un fabricante de medicamentos pag\xF3 el estudio con la cifra m\xE1s alta.",
        "En un estudio grande en Estados Unidos, unas 37 de cada 100 personas se recuperaron con el primer medicamento. Con el segundo, unas 31. Con el tercero o el cuarto, 13 o 14. Los expertos no est\xE1n de acuerdo en c\xF3mo contar estos resultados.",
        "Las personas que necesitaron m\xE1s pasos tuvieron m\xE1s probabilidad de recaer despu\xE9s.",
        "El nombre no quiere decir que nada pueda ayudar."
      ]
    ],
    [
      "Qu\xE9 es el tratamiento con ketamina",
      [],
      [
        "La ketamina es un medicamento que duerme a las personas para una cirug\xEDa. La FDA la aprob\xF3 para eso en 1970. Una dosis mucho m\xE1s baja puede aliviar la depresi\xF3n.",
        "La esketamina es una de las dos formas de la ketamina, que son como im\xE1genes en un espejo. Viene en un aerosol nasal llamado Spravato.",
        [
          "La ketamina est\xE1 aprobada por la FDA como anest\xE9sico. No est\xE1 aprobada por la FDA para la depresi\xF3n. Por ley, los m\xE9dicos pueden recetarla para un ",
          {
            "term": "off-label",
            "text": "uso no indicado en la etiqueta"
          },
          " cuando creen que es adecuada para un paciente."
        ],
        "La FDA aprob\xF3 Spravato en 2019 para adultos con depresi\xF3n dif\xEDcil de tratar, junto con una pastilla. Desde 2025 tambi\xE9n pueden usarlo solo. En 2020 la FDA lo aprob\xF3, junto con una pastilla, para adultos con depresi\xF3n mayor y pensamientos o actos suicidas agudos."
      ]
    ],
    [
      "C\xF3mo se da y qu\xE9 dice la FDA",
      [],
      [
        "Pregunte de qu\xE9 producto habla la cl\xEDnica. Solo el primero de estos est\xE1 aprobado por la FDA para la depresi\xF3n.",
        [
          "Aerosol nasal: esketamina (Spravato), para algunos adultos. Se usa solo en una cl\xEDnica certificada por el programa de seguridad ",
          {
            "term": "rems",
            "text": "REMS"
          },
          ". Nunca se lleva a casa."
        ],
        [
          {
            "term": "iv-infusion",
            "text": "V\xEDa intravenosa (IV)"
          },
          ": la ketamina entra despacio en una vena, a menudo en unos 40 minutos."
        ],
        "Inyecci\xF3n: la ketamina se pone en un m\xFAsculo o debajo de la piel. Se ha estudiado menos que la v\xEDa IV.",
        [
          "Tableta para disolver en la boca, pastilla o aerosol que prepara una farmacia (",
          {
            "term": "compounded",
            "text": "medicamento compuesto"
          },
          "). La FDA ha advertido sobre estos, sobre todo en casa."
        ]
      ]
    ],
    [
      "C\xF3mo podr\xEDa actuar",
      [
        "Qu\xE9 hace el glutamato",
        "Qu\xE9 hallaron los estudios"
      ],
      [
        [
          "La mayor\xEDa de los antidepresivos act\xFAan sobre la serotonina o se\xF1ales parecidas. La ketamina act\xFAa primero sobre el ",
          {
            "term": "glutamate",
            "text": "glutamato"
          },
          ", la principal se\xF1al de \u201Cavance\u201D del cerebro. Bloquea un punto de uni\xF3n llamado ",
          {
            "term": "nmda-receptor",
            "text": "receptor NMDA"
          },
          "."
        ],
        "Los expertos no saben del todo por qu\xE9 esto ayuda al \xE1nimo. Mucho de lo que sabemos viene de estudios con animales.",
        "Ayuda a aprender y a recordar.",
        "Ayuda a las c\xE9lulas del cerebro a enviar se\xF1ales r\xE1pidas.",
        "Ayuda al cerebro a formar y cambiar las conexiones entre c\xE9lulas.",
        "Influye en el \xE1nimo y en el dolor.",
        [
          "En animales, la ketamina causa una breve descarga de glutamato. Eso activa los ",
          {
            "term": "ampa-receptor",
            "text": "receptores AMPA"
          },
          " y se\xF1ales de crecimiento (",
          {
            "term": "bdnf",
            "text": "BDNF"
          },
          " y ",
          {
            "term": "mtor",
            "text": "mTOR"
          },
          ")."
        ],
        "En ratones con estr\xE9s, ayud\xF3 a recuperar conexiones perdidas entre c\xE9lulas del cerebro. Las conexiones no iniciaron el efecto, pero ayudaron a que durara.",
        "En las personas, las pruebas son indirectas. En un estudio peque\xF1o, un medicamento que bloquea mTOR no quit\xF3 el beneficio."
      ]
    ],
    [
      "Qu\xE9 tan r\xE1pido puede ayudar",
      [],
      [
        "Cuando la ketamina ayuda, la persona puede sentir un cambio en horas o en pocos d\xEDas. Las pastillas suelen tardar de 4 a 8 semanas.",
        "Un d\xEDa despu\xE9s de una sola dosis, los s\xEDntomas bajaron a la mitad en unas 52 de cada 100 personas. Para el d\xEDa 7 eran unas 40 de cada 100. Estas cuentas son solo de la ketamina, sin un medicamento falso para comparar.",
        "Un efecto r\xE1pido puede importar cuando la depresi\xF3n es grave, o cuando alguien no puede comer ni trabajar.",
        "En los estudios, una dosis IV alivi\xF3 los pensamientos suicidas en un d\xEDa, y hasta por una semana. Eso no quiere decir que mantenga a salvo a las personas.",
        "Nadie ha demostrado que la ketamina o la esketamina eviten el suicidio. Una cita de ketamina no reemplaza la atenci\xF3n de emergencia ni una estancia en el hospital. Si piensa en el suicidio, llame o env\xEDe un mensaje de texto a una l\xEDnea de crisis ahora."
      ]
    ],
    [
      "Qu\xE9 muestran los estudios",
      [
        "Aerosol nasal",
        "Ketamina por v\xEDa intravenosa (IV)",
        "Lea estos datos con cuidado"
      ],
      [
        "Algunas personas se sienten mucho mejor, otras un poco, otras nada. Estos son los estudios principales, los buenos y los malos.",
        "No compare los n\xFAmeros de un estudio con los de otro. Las personas y las pruebas son distintas.",
        "Aerosol m\xE1s una pastilla nueva: despu\xE9s de 4 semanas, a 59 de cada 100 personas los s\xEDntomas les bajaron a la mitad. Con un aerosol falso m\xE1s una pastilla nueva, a 45 de cada 100. Esto junta dos estudios. En uno de ellos, la diferencia en recuperarse podr\xEDa ser casualidad.",
        "Aerosol m\xE1s una pastilla nueva desde los 65 a\xF1os. Despu\xE9s de 4 semanas, a 27 de cada 100 personas los s\xEDntomas les bajaron a la mitad. Con un aerosol falso, a 13. La diferencia podr\xEDa ser casualidad.",
        "Aerosol solo: despu\xE9s de 4 semanas, 23 de cada 100 personas ten\xEDan pocos s\xEDntomas o ninguno. Con un aerosol falso, 8.",
        "Seguir con el aerosol: de las personas que se hab\xEDan recuperado, 27 de cada 100 recayeron. De las que cambiaron a un aerosol falso, 45. Aqu\xED, menos es mejor.",
        "Ketamina IV o TEC: dos estudios apuntan en direcciones opuestas. Casi todos fuera del hospital, a 55 de cada 100 personas los s\xEDntomas les bajaron a la mitad con ketamina, y a 41 con TEC. A las m\xE1s enfermas les fue mejor al principio con la TEC. En el hospital, 46 de cada 100 ten\xEDan pocos s\xEDntomas o ninguno con ketamina, y 63 con TEC. En los dos, las personas sab\xEDan lo que recib\xEDan.",
        "Ketamina IV o un medicamento calmante, los dos con atenci\xF3n en el hospital. A 47 de cada 100 personas los s\xEDntomas les bajaron a la mitad con ketamina. Con el calmante, a 33. La diferencia podr\xEDa ser casualidad.",
        "En la atenci\xF3n diaria de las cl\xEDnicas, a unas 45 de cada 100 personas los s\xEDntomas les bajaron a la mitad. Unas 30 ten\xEDan pocos s\xEDntomas o ninguno. No hubo un grupo para comparar.",
        "A menudo las personas notan qu\xE9 medicamento recibieron. En un estudio que trat\xF3 de ocultarlo, la mayor\xEDa lo adivin\xF3. Eso puede hacer que los resultados parezcan mejores de lo que son.",
        "La empresa que fabrica Spravato realiz\xF3 o pag\xF3 los estudios del aerosol que ve aqu\xED."
      ]
    ],
    [
      "Cu\xE1nto dura",
      [],
      [
        "Despu\xE9s de una dosis, el efecto a menudo se pierde en 3 d\xEDas a 2 semanas.",
        "En un estudio peque\xF1o, las personas recibieron hasta 6 dosis. De las que mejoraron, la mitad hab\xEDa reca\xEDdo en unos 18 d\xEDas.",
        "Spravato se usa dos veces por semana durante 4 semanas. Luego se usa una vez por semana durante 4 semanas. Despu\xE9s es cada 1 o 2 semanas, si ayuda.",
        "No sabemos lo suficiente sobre la seguridad a largo plazo de repetir la ketamina IV."
      ]
    ],
    [
      "Efectos secundarios",
      [
        "Cu\xE1ntas personas lo tuvieron",
        "Otros"
      ],
      [
        "La mayor\xEDa de los efectos secundarios empiezan a los pocos minutos de una dosis. La mayor\xEDa se va en unas 2 horas.",
        "Estas cuentas son de estudios del aerosol con una pastilla. El segundo n\xFAmero es de un aerosol falso con una pastilla.",
        [
          "Sentirse desconectado, como flotando o en un sue\xF1o (",
          {
            "term": "dissociation",
            "text": "disociaci\xF3n"
          },
          "): 41 de cada 100, y 9 con el aerosol falso."
        ],
        "Mareo: 29 de cada 100, y 8 con el aerosol falso.",
        "N\xE1useas: 28 de cada 100, y 9 con el aerosol falso.",
        "Sentir que todo da vueltas: 23 de cada 100, y 3 con el aerosol falso.",
        "Mucho sue\xF1o: 23 de cada 100, y 9 con el aerosol falso.",
        "V\xF3mito: 9 de cada 100, y 2 con el aerosol falso.",
        "Cuando el personal revis\xF3 a cada persona con una prueba, encontr\xF3 m\xE1s casos. De 48 a 61 de cada 100 ten\xEDan mucho sue\xF1o. De 61 a 75 se sent\xEDan desconectadas.",
        "Dolor de cabeza, sabor raro, adormecimiento, ansiedad o poca energ\xEDa.",
        "Subida de la presi\xF3n arterial. Llega a su punto m\xE1s alto a los 40 minutos, m\xE1s o menos, y dura unas 4 horas.",
        "Dificultad para pensar con claridad por unas horas.",
        "La ketamina IV tiene los mismos tipos de efectos, y adem\xE1s visi\xF3n borrosa."
      ]
    ],
    [
      "Riesgos graves",
      [
        "En la advertencia en recuadro",
        "Otros riesgos graves"
      ],
      [
        "Spravato tiene una advertencia en recuadro. Es la advertencia m\xE1s fuerte de la FDA.",
        "Mucho sue\xF1o o desmayo. Unas 3 o 4 personas de cada 1,000 se desmayaron.",
        [
          "Sentirse desconectado de s\xED mismo, del tiempo o del mundo (",
          {
            "term": "dissociation",
            "text": "disociaci\xF3n"
          },
          ")."
        ],
        "Respiraci\xF3n lenta o que se detiene.",
        [
          "Mal uso y adicci\xF3n. Es una ",
          {
            "term": "controlled-substance",
            "text": "sustancia controlada"
          },
          " (Lista III)."
        ],
        "M\xE1s pensamientos o actos suicidas en ni\xF1os y adultos j\xF3venes que toman antidepresivos.",
        "Una gran subida de la presi\xF3n arterial. Puede ser peligrosa si hay problemas del coraz\xF3n o de los vasos sangu\xEDneos.",
        "Dolor o da\xF1o en la vejiga con el uso frecuente o por mucho tiempo. Avise al personal si orina mucho, siente ardor o ve sangre.",
        "Problemas de memoria o para pensar con el uso fuerte y por mucho tiempo.",
        "Da\xF1o al beb\xE9 durante el embarazo."
      ]
    ],
    [
      "Qui\xE9n no debe usarla o necesita m\xE1s cuidado",
      [
        "No lo use",
        "M\xE1s cuidado: mente y \xE1nimo",
        "M\xE1s cuidado: cuerpo",
        "Adem\xE1s"
      ],
      [
        "D\xEDgale al equipo todos sus problemas de salud. D\xEDgales todos los medicamentos, vitaminas y drogas que toma.",
        "NO use Spravato si tiene un aneurisma (un bulto en un vaso sangu\xEDneo) o una MAV (vasos sangu\xEDneos enredados).",
        "NO use Spravato si alguna vez tuvo una hemorragia en el cerebro.",
        "NO use Spravato si tiene alergia a la esketamina o a la ketamina.",
        "Oye o ve cosas que otros no, o tiene creencias falsas muy fuertes (psicosis), ahora o antes.",
        [
          "Tiene ",
          {
            "term": "bipolar-disorder",
            "text": "trastorno bipolar"
          },
          ", o ",
          {
            "term": "mania",
            "text": "man\xEDa"
          },
          " ahora."
        ],
        "Tiene un problema con el alcohol o las drogas, ahora o antes.",
        "Tiene demencia o problemas serios de memoria.",
        "Tiene la presi\xF3n alta sin control, una enfermedad del coraz\xF3n, o tuvo un derrame cerebral.",
        "Est\xE1 embarazada, busca un embarazo o da pecho. La etiqueta no lo aconseja.",
        "Tiene una enfermedad grave del h\xEDgado.",
        "Tiene problemas de la vejiga.",
        "Tiene apnea del sue\xF1o, una enfermedad de los pulmones, o presi\xF3n alta en el cerebro o en el ojo.",
        "Tiene la tiroides demasiado activa y sin tratar.",
        "La FDA no lo ha aprobado para menores de 18 a\xF1os.",
        "Avise al personal si toma pastillas para dormir o para la ansiedad, opioides, estimulantes o inhibidores de la MAO. D\xEDgales tambi\xE9n si bebe alcohol."
      ]
    ],
    [
      "Qu\xE9 pasa el d\xEDa del tratamiento",
      [
        "Antes",
        "En la cl\xEDnica",
        "Despu\xE9s"
      ],
      [
        "Planee qui\xE9n lo llevar\xE1 a casa.",
        "Spravato: no coma nada durante las 2 horas antes. No beba nada durante los 30 minutos antes.",
        "Spravato: si usa un aerosol nasal con esteroides o descongestionante, \xFAselo al menos 1 hora antes.",
        "El personal le toma la presi\xF3n antes de la dosis. Si est\xE1 muy alta, puede que esperen.",
        "Spravato: el personal lo vigila al menos 2 horas. Lo vigilan m\xE1s tiempo si todav\xEDa tiene mucho sue\xF1o, se siente desconectado o respira lento. Le miden el ox\xEDgeno con una pinza en el dedo.",
        "Usted se va solo cuando el personal dice que es seguro.",
        "La FDA pone estas reglas para las cl\xEDnicas solo con Spravato. Los expertos aconsejan un cuidado parecido con la ketamina IV.",
        "No maneje hasta el d\xEDa siguiente, despu\xE9s de dormir bien.",
        "Ese d\xEDa no planee trabajar, cuidar ni\xF1os a solas, firmar papeles legales ni tomar decisiones grandes."
      ]
    ],
    [
      "Ketamina por correo o en casa",
      [],
      [
        [
          "La ketamina ",
          {
            "term": "compounded",
            "text": "compuesta"
          },
          " no est\xE1 aprobada por la FDA. La FDA no ha revisado que sea segura, que ayude ni que su calidad sea buena."
        ],
        "En casa no hay nadie que vigile su respiraci\xF3n ni su presi\xF3n. La FDA dice que esto es un riesgo m\xE1s.",
        "En 2023, una persona tom\xF3 ketamina compuesta por la boca en su casa y su respiraci\xF3n se hizo lenta. El nivel en la sangre era casi el doble del nivel para la anestesia.",
        "La FDA no conoce pruebas de que sea m\xE1s segura, ayude m\xE1s o act\xFAe m\xE1s r\xE1pido que los medicamentos aprobados."
      ]
    ],
    [
      "Cu\xE1ndo preguntarle a un m\xE9dico",
      [],
      [
        "Puede preguntarle a un m\xE9dico si:",
        "2 o m\xE1s antidepresivos, cada uno en una buena dosis y por el tiempo suficiente, no le ayudaron lo suficiente.",
        "Su depresi\xF3n es grave y le hace muy dif\xEDcil la vida diaria.",
        "Necesita alivio antes de lo que pueden darlo las pastillas.",
        "No puede recibir otros tratamientos, o no quiere TEC.",
        "Ha tenido pensamientos de suicidio. Si est\xE1 en peligro ahora, primero llame o env\xEDe un mensaje de texto a una l\xEDnea de crisis o vaya a la sala de emergencias. Spravato no reemplaza esa atenci\xF3n.",
        "Puede ir a muchas citas y tiene quien lo lleve a casa cada vez."
      ]
    ],
    [
      "Primero, busque otras causas",
      [
        "Mente",
        "Cuerpo",
        "Vida"
      ],
      [
        "La depresi\xF3n puede parecerse a otros problemas o venir con ellos. Un chequeo completo puede encontrar uno que se pueda tratar.",
        [
          {
            "term": "bipolar-disorder",
            "text": "Trastorno bipolar"
          }
        ],
        "Ansiedad, estr\xE9s postraum\xE1tico (TEPT) o trastorno obsesivo-compulsivo (TOC)",
        "Trastorno por d\xE9ficit de atenci\xF3n (TDAH)",
        "Problemas con el alcohol o las drogas",
        "Problemas de tiroides",
        "Poco hierro, poca vitamina B12 o poca vitamina D",
        "Apnea del sue\xF1o o dormir mal por mucho tiempo",
        "Dolor por mucho tiempo, diabetes, enfermedad del coraz\xF3n, o del cerebro y los nervios",
        "Cambios de hormonas: en el embarazo, despu\xE9s del parto o cerca de la menopausia",
        "Efectos secundarios de un medicamento, como los esteroides o algunos para las hormonas o el acn\xE9",
        "Duelo, o estr\xE9s en casa o en el trabajo"
      ]
    ],
    [
      "Saque m\xE1s provecho del tratamiento que ya tiene",
      [
        "Con el medicamento que toma ahora",
        "Otros cambios por los que puede preguntar"
      ],
      [
        "Nunca deje ni cambie un medicamento por su cuenta.",
        "Subir la dosis, si es seguro.",
        "Darle m\xE1s tiempo.",
        "Buscar maneras de tomarlo todos los d\xEDas.",
        "Cambiar a otro medicamento.",
        "Agregar un segundo medicamento (potenciaci\xF3n). En un estudio con veteranos, 29 de cada 100 se recuperaron al agregar aripiprazol. Fueron 27 al agregar bupropi\xF3n, y 22 al cambiar a este.",
        "Preguntar por el litio o la hormona tiroidea. Agregarlos es un uso no indicado en la etiqueta, y requieren an\xE1lisis de sangre."
      ]
    ],
    [
      "Psicoterapia",
      [],
      [
        [
          "En un estudio, el medicamento no hab\xEDa ayudado lo suficiente a las personas. Despu\xE9s de 6 meses, a 46 de cada 100 los s\xEDntomas les bajaron a la mitad con la ",
          {
            "term": "cbt",
            "text": "TCC"
          },
          " m\xE1s la atenci\xF3n habitual. Solo con la atenci\xF3n habitual, a 22."
        ],
        "Parte de esa mejor\xEDa segu\xEDa all\xED de 3 a 5 a\xF1os despu\xE9s.",
        "Otros tipos tambi\xE9n ayudan. Dos son la activaci\xF3n conductual y la terapia interpersonal (TIP)."
      ]
    ],
    [
      "H\xE1bitos diarios que ayudan",
      [],
      [
        "Los h\xE1bitos no reemplazan el tratamiento de la depresi\xF3n grave. Pueden sumarse a \xE9l. Empiece poco a poco.",
        "Mu\xE9vase casi todos los d\xEDas. Caminar, trotar, el yoga y los ejercicios de fuerza ayudaron en los estudios, pero muchos de los estudios eran d\xE9biles.",
        "Duerma y despierte a las mismas horas.",
        "Beba menos alcohol. Evite las drogas de la calle.",
        "Coma a sus horas.",
        "Siga en contacto con personas de confianza.",
        "Salga a la luz del d\xEDa.",
        "En tiempos dif\xEDciles, guarde bajo llave o fuera de casa las armas de fuego y las pastillas que sobren."
      ]
    ],
    [
      "Otros tratamientos por los que puede preguntar",
      [
        "Medicamentos y psicoterapia",
        "Estimulaci\xF3n del cerebro",
        "Investigaci\xF3n"
      ],
      [
        "Un medicamento nuevo, o un segundo junto al primero",
        "Psicoterapia, sola o con medicamentos",
        "Esketamina en aerosol nasal (Spravato)",
        [
          "Ketamina IV (",
          {
            "term": "off-label",
            "text": "uso no indicado en la etiqueta"
          },
          ")"
        ],
        [
          {
            "term": "tms",
            "text": "EMT"
          },
          ": pulsos magn\xE9ticos, sin anestesia, a menudo 5 d\xEDas por semana durante 4 a 6 semanas"
        ],
        "EMT acelerada (SAINT): 5 d\xEDas, en pocos centros",
        [
          {
            "term": "ect",
            "text": "TEC"
          },
          ": se hace mientras duerme, su efecto es fuerte y puede afectar la memoria"
        ],
        "Un estudio cl\xEDnico"
      ]
    ],
    [
      "Qu\xE9 esperar",
      [],
      [
        "Puede ayudar mucho, un poco o nada.",
        "A menudo hacen falta varias citas para saberlo.",
        "No quita la depresi\xF3n para siempre. Los s\xEDntomas a menudo vuelven si no hay un plan.",
        "La mayor\xEDa de las personas siguen con otra atenci\xF3n, como pastillas, psicoterapia o ambas.",
        "Requiere tiempo, transporte y a menudo dinero."
      ]
    ],
    [
      "Busque ayuda ahora mismo",
      [],
      [
        "\xBFPiensa en el suicidio, o no est\xE1 seguro? Llame o env\xEDe un mensaje de texto a una l\xEDnea de crisis ahora.",
        "\xBFAlguien tiene una de estas se\xF1ales? Llame al n\xFAmero de emergencia o vaya a la sala de emergencias m\xE1s cercana.",
        "Despu\xE9s de una cita, est\xE9 atento a sangre o ardor al orinar, o a sentimientos malos y fuertes que no se van. Llame a la cl\xEDnica el mismo d\xEDa. Si tiene nuevos pensamientos de suicidio, llame o env\xEDe un mensaje de texto a una l\xEDnea de crisis de inmediato."
      ]
    ],
    [
      "Preguntas para hacer",
      [
        "\xBFEs adecuado para m\xED?",
        "\xBFC\xF3mo me van a cuidar?",
        "\xBFCu\xE1l es el plan?"
      ],
      [
        "\xBFEstamos seguros de mi diagn\xF3stico? \xBFPodr\xEDa ser trastorno bipolar u otro problema m\xE9dico?",
        "\xBFLe di a cada medicamento una buena prueba? \xBFQu\xE9 m\xE1s podr\xEDamos probar primero?",
        "\xBFDe qu\xE9 producto habla? \xBFEst\xE1 aprobado por la FDA para mi problema, o es un uso no indicado en la etiqueta?",
        "\xBFCu\xE1les son mis propios riesgos con el coraz\xF3n, la presi\xF3n, la vejiga y mis medicamentos?",
        "\xBFQu\xE9 capacitaci\xF3n y qu\xE9 equipo de emergencia tienen ustedes?",
        "\xBFQui\xE9n me vigila, por cu\xE1nto tiempo, y qui\xE9n decide cu\xE1ndo puedo irme?",
        "\xBFC\xF3mo van a reducir el riesgo de mal uso?",
        "\xBFQu\xE9 hago si me siento peor entre las citas?",
        "\xBFC\xF3mo vamos a saber si ayuda? \xBFCu\xE1ndo paramos si no ayuda?",
        "\xBFCu\xE1ntas citas, por cu\xE1nto tiempo, y qu\xE9 sigue despu\xE9s?",
        "\xBFCu\xE1l es el costo total? \xBFCu\xE1nto pagar\xE1 mi seguro?"
      ]
    ],
    [
      "Lo que no sabemos",
      [],
      [
        "La buena atenci\xF3n incluye decir lo que nadie sabe todav\xEDa.",
        "Por qu\xE9 ayuda al \xE1nimo. La mayor\xEDa de las pistas vienen de animales.",
        "A qui\xE9n le va a ayudar. Ninguna prueba puede decirlo antes.",
        "Cu\xE1ntas dosis son mejores, por cu\xE1nto tiempo seguir, y qu\xE9 tan seguro es repetir la ketamina IV por a\xF1os.",
        "Qu\xE9 tan grande es el efecto verdadero, porque a menudo las personas notan qu\xE9 medicamento recibieron.",
        "Si es mejor la ketamina o la TEC. Dos estudios apuntan en direcciones opuestas."
      ]
    ],
    [
      "Un pr\xF3ximo paso",
      [],
      [
        "Si su tratamiento no le ayuda, esa es una raz\xF3n para revisarlo de nuevo, no para rendirse. Haga una cita. Lleve una lista de los medicamentos que prob\xF3. Pregunte por todas sus opciones."
      ]
    ]
  ],
  "findings": {
    "outcomes": {
      "response": "s\xEDntomas reducidos a la mitad"
    },
    "designs": {
      "pooled-randomized-blinded": "Dos o m\xE1s estudios juntos. Un sorteo decidi\xF3 qui\xE9n recib\xEDa qu\xE9, y los estudios lo ocultaron"
    },
    "funding": {
      "maker": "El fabricante del medicamento"
    },
    "certainty": {
      "not-graded": "Sin calificar"
    },
    "reasons": {
      "maker-funded": "El fabricante del medicamento realiz\xF3 o pag\xF3 el estudio.",
      "short": "El estudio fue corto.",
      "missing-people": "Las personas que dejaron el estudio antes no cuentan aqu\xED.",
      "planned-later": "Los autores planearon esta cuenta despu\xE9s de terminar los estudios.",
      "studies-differ": "Uno de los dos estudios fue menos claro por s\xED solo."
    },
    "picture": {
      "title": "{$treatment}, junto a: {$other}",
      "howToRead": "Cada punto es una persona. Puntos llenos: {$outcome}. Compare los dos grupos.",
      "when": {
        "hours": "Despu\xE9s de {$time} horas",
        "days": "Despu\xE9s de {$time} d\xEDas",
        "weeks": "Despu\xE9s de {$time} semanas",
        "months": "En el mes {$time}",
        "varies": "Al final del estudio"
      },
      "sentence": "{$when}, {$treated} de {$denominator} personas tuvieron {$outcome} en el grupo \u201C{$treatment}\u201D. En el grupo \u201C{$other}\u201D, fueron {$comparison} de {$denominator}.",
      "alone": "{$when}, {$treated} de {$denominator} personas tuvieron {$outcome} en el grupo \u201C{$treatment}\u201D. No hubo grupo con el que comparar.",
      "count": "{$count} de {$denominator}",
      "people": "{$participants} personas",
      "difference": "La diferencia",
      "more": "{$gap} m\xE1s de {$denominator}.",
      "fewer": "{$gap} menos de {$denominator}.",
      "same": "Sin diferencia.",
      "range": "La diferencia real podr\xEDa ser de {$low} a {$high}.",
      "across": "La diferencia real podr\xEDa ir de {$low} menos a {$high} m\xE1s.",
      "who": "Qui\xE9nes participaron",
      "how": "C\xF3mo se hizo",
      "paid": "Qui\xE9n pag\xF3",
      "sure": "Qu\xE9 tan confiable es el dato",
      "table": "Mostrar los n\xFAmeros en una tabla",
      "group": "Grupo"
    },
    "risks": {
      "turkoz2021-response": {
        "treatment": "Aerosol de esketamina m\xE1s una pastilla nueva",
        "comparison": "Aerosol falso m\xE1s una pastilla nueva",
        "population": "Adultos con depresi\xF3n dif\xEDcil de tratar en dos estudios parecidos",
        "note": "Cuenta a las personas que segu\xEDan en el estudio al final. En uno de los dos estudios, la diferencia en recuperarse podr\xEDa ser casualidad."
      }
    }
  },
  "glossary": {
    "treatment-resistant-depression": [
      "depresi\xF3n resistente al tratamiento (DRT)",
      "Depresi\xF3n que no ha mejorado mucho despu\xE9s de probar al menos dos medicamentos. Cada uno se prob\xF3 bien: a una buena dosis y por el tiempo suficiente. No significa que nada funcionar\xE1."
    ],
    "glutamate": [
      "glutamato",
      "La principal se\xF1al de \xABactivaci\xF3n\xBB del cerebro. Ayuda a aprender, recordar y formar nuevas conexiones entre las c\xE9lulas del cerebro."
    ],
    "nmda-receptor": [
      "receptor NMDA",
      "Punto en las c\xE9lulas del cerebro donde se une el glutamato. La ketamina lo bloquea por poco tiempo."
    ],
    "ampa-receptor": [
      "receptor AMPA",
      "Otro punto donde se une el glutamato. Puede ayudar a activar los efectos buenos de la ketamina."
    ],
    "bdnf": [
      "BDNF (factor de crecimiento del cerebro)",
      "Sustancia que ayuda a las c\xE9lulas del cerebro a mantenerse sanas y a formar conexiones."
    ],
    "mtor": [
      "mTOR",
      "Interruptor dentro de las c\xE9lulas que ayuda a formar partes nuevas, como conexiones entre c\xE9lulas del cerebro."
    ],
    "ketamine": [
      "ketamina",
      "Medicamento anest\xE9sico. En dosis bajas se usa, fuera de lo indicado en la etiqueta, para la depresi\xF3n que no ha mejorado con otros tratamientos."
    ],
    "esketamine": [
      "esketamina (Spravato)",
      "Aerosol nasal hecho con una de las dos mitades de la mol\xE9cula de ketamina. La FDA lo aprob\xF3 para algunos adultos con depresi\xF3n."
    ],
    "iv-infusion": [
      "infusi\xF3n intravenosa (IV)",
      "Medicamento que se da lentamente por un tubo peque\xF1o en una vena."
    ],
    "compounded": [
      "medicamento preparado en farmacia (compuesto)",
      "Medicamento que una farmacia prepara para una persona. La FDA no revisa su seguridad, eficacia ni calidad antes de la venta."
    ],
    "off-label": [
      "uso no indicado en la etiqueta",
      "Uso de un medicamento aprobado de una manera que la FDA no ha aprobado. Es legal y com\xFAn, pero puede haber menos pruebas."
    ],
    "fda-approved": [
      "aprobado por la FDA",
      "La FDA revis\xF3 las pruebas y encontr\xF3 que los beneficios superan los riesgos para un uso espec\xEDfico."
    ],
    "rems": [
      "REMS (programa de seguridad de la FDA)",
      "Programa de seguridad que la FDA exige para algunos medicamentos. Para Spravato significa solo cl\xEDnicas certificadas y al menos 2 horas de vigilancia."
    ],
    "controlled-substance": [
      "sustancia controlada",
      "Medicamento con reglas especiales porque se puede usar mal. La ketamina y la esketamina est\xE1n en la Lista III."
    ],
    "dissociation": [
      "disociaci\xF3n",
      "Sentirse desconectado del cuerpo, de los pensamientos o de lo que le rodea. El tiempo o lo que ve puede parecer extra\xF1o. Suele pasar en unas 2 horas."
    ],
    "bipolar-disorder": [
      "trastorno bipolar",
      "Problema con \xE9pocas de \xE1nimo bajo y \xE9pocas de \xE1nimo alto. En las altas la persona tiene mucha energ\xEDa y necesita dormir poco."
    ],
    "mania": [
      "man\xEDa",
      "\xC9poca de \xE1nimo muy alto o irritable, pensamientos r\xE1pidos, poco sue\xF1o y actos riesgosos."
    ],
    "cbt": [
      "TCC (terapia cognitivo-conductual)",
      "Terapia en la que se aprenden habilidades para cambiar pensamientos y h\xE1bitos que mantienen el \xE1nimo bajo."
    ],
    "tms": [
      "EMT (estimulaci\xF3n magn\xE9tica transcraneal)",
      "Pulsos magn\xE9ticos a trav\xE9s del cuero cabelludo para tratar la depresi\xF3n. Usted permanece despierto."
    ],
    "ect": [
      "TEC (terapia electroconvulsiva)",
      "Tratamiento que se hace mientras usted est\xE1 dormido. Una convulsi\xF3n breve y controlada ayuda a aliviar la depresi\xF3n grave."
    ]
  }
};
export {
  words
};
