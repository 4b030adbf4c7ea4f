const words = {
  "published": "2026-11-29",
  "reviewBy": "2027-02-21",
  "review": null,
  "translation": {
    "status": "draft"
  },
  "start": {
    "title": "Antes de empezar",
    "what": {
      "phq-9": [
        "Estas preguntas son sobre c\xF3mo se ha sentido \xFAltimamente. Las cl\xEDnicas las usan para buscar se\xF1ales de depresi\xF3n.",
        {
          "cite": [
            "kroenke2001"
          ]
        }
      ],
      "phq-2": [
        "Estas dos preguntas son sobre c\xF3mo se ha sentido \xFAltimamente. Las cl\xEDnicas las usan como un primer paso para buscar se\xF1ales de depresi\xF3n.",
        {
          "cite": [
            "kroenke2003"
          ]
        }
      ],
      "gad-7": [
        "Estas preguntas son sobre c\xF3mo se ha sentido \xFAltimamente. Las cl\xEDnicas las usan para buscar se\xF1ales de ansiedad.",
        {
          "cite": [
            "spitzer2006"
          ]
        }
      ]
    },
    "authority": {
      "phq-9": [
        "Un grupo de expertos de Estados Unidos, el USPSTF, aconseja a las cl\xEDnicas preguntar a todos los adultos sobre la depresi\xF3n.",
        {
          "cite": [
            "uspstf2023"
          ]
        }
      ],
      "phq-2": [
        "Un grupo de expertos de Estados Unidos, el USPSTF, aconseja a las cl\xEDnicas preguntar a todos los adultos sobre la depresi\xF3n.",
        {
          "cite": [
            "uspstf2023"
          ]
        }
      ],
      "gad-7": [
        "Sus autores lo probaron con pacientes adultos de cl\xEDnicas de Estados Unidos.",
        {
          "cite": [
            "spitzer2006"
          ]
        }
      ]
    },
    "limits": "No es un examen que se aprueba o se reprueba. No puede decirle qu\xE9 tiene. Solo un profesional de la salud puede hacerlo.",
    "adults": "Es para adultos de 18 a\xF1os o m\xE1s. Si es menor, hable con un m\xE9dico o con otro adulto de confianza.",
    "minutes": "Tiempo: unos {$minutes} minutos. No hay l\xEDmite de tiempo.",
    "minute": "Tiempo: cerca de un minuto. No hay l\xEDmite de tiempo.",
    "privacy": "Sus respuestas se quedan en este cuadro: nada las env\xEDa ni las guarda, y la p\xE1gina que lo rodea no puede leerlas.",
    "privacyShare": "Sus respuestas se quedan en este cuadro: nada las env\xEDa ni las guarda. La p\xE1gina que lo rodea las recibe solo si usted presiona el bot\xF3n para eso al final.",
    "unwatched": "Nadie est\xE1 mirando sus respuestas. Si necesita ayuda ahora, use las l\xEDneas de crisis de esta p\xE1gina.",
    "begin": "Empezar",
    "about": "Sobre estas preguntas"
  },
  "question": {
    "progress": "Pregunta {$number} de {$count}",
    "last": "\xDAltima pregunta",
    "next": "Siguiente",
    "back": "Atr\xE1s",
    "problem": "Hay un problema",
    "choose": "Elija una respuesta",
    "chooseFor": "Elija una respuesta a la pregunta {$number}",
    "chooseLast": "Elija una respuesta a la \xFAltima pregunta",
    "error": "Error:"
  },
  "check": {
    "title": "Revise sus respuestas",
    "change": "Cambiar",
    "none": "Sin respuesta todav\xEDa",
    "result": "Ver mi resultado"
  },
  "crisis": {
    "title": "No tiene que enfrentar esto a solas",
    "body": "Pensamientos como estos son una raz\xF3n para buscar ayuda, y puede recibirla ahora.",
    "act": "\xBFCree que podr\xEDa hacerse da\xF1o? \xBFYa se lastim\xF3? Llame al n\xFAmero de emergencia o vaya a la sala de emergencias m\xE1s cercana.",
    "safer": "Si puede, qu\xE9dese con alguien de confianza. Ponga fuera de su alcance lo que podr\xEDa usar para lastimarse.",
    "unseen": "Aqu\xED nadie ve sus respuestas; por favor, hable con alguien.",
    "goOn": "Puede seguir o parar.",
    "flag": "La respuesta a la pregunta {$number} es m\xE1s que \u201C{$none}\u201D."
  },
  "result": {
    "title": "Su resultado",
    "total": "Su total es {$total} de {$max}.",
    "alone": "Seg\xFAn el total, sin m\xE1s: {$band}. La respuesta a la pregunta {$number} cuenta m\xE1s.",
    "scale": "{$total} en una escala de {$min} a {$max}: {$band}",
    "range": "{$min} a {$max}",
    "help": "Sea cual sea su total: aqu\xED hay ayuda",
    "missed": [
      "La pregunta {$number} no detecta a muchas personas que piensan en el suicidio. Un estudio mir\xF3 a adultos en el hospital por una enfermedad f\xEDsica. De cada 100 en riesgo seg\xFAn otras pruebas, 63 hab\xEDan contestado \u201Cning\xFAn d\xEDa\u201D.",
      {
        "cite": [
          "mournet2021"
        ]
      },
      " Si llegan esos pensamientos, use estas l\xEDneas."
    ],
    "unasked": "Este cuestionario no pregunt\xF3 por el suicidio. Si llegan esos pensamientos, use estas l\xEDneas.",
    "meaning": "Qu\xE9 significa su total",
    "not": "Muestra cu\xE1nto le han molestado estos problemas. No muestra si tiene una enfermedad ni qu\xE9 causa los problemas.",
    "shifted": "Qu\xE9 sum\xF3 a su total",
    "nothing": "Contest\xF3 \u201C{$none}\u201D a todas las preguntas.",
    "cautions": "Cu\xE9ntele tambi\xE9n esto a un profesional de la salud",
    "bipolar": "D\xEDas de \xE1nimo muy alto o irritable, con poca necesidad de dormir, pensamientos muy r\xE1pidos o actos riesgosos. Puede ser una se\xF1al de trastorno bipolar. Algunos medicamentos para la depresi\xF3n pueden empeorarlo si se toman solos.",
    "psychosis": "O\xEDr o ver cosas que otros no, o estar seguro(a) de que alguien quiere hacerle da\xF1o. Con esto, busque ayuda el mismo d\xEDa.",
    "pregnancy": "Estar embarazada, o haber tenido un beb\xE9 en el \xFAltimo a\xF1o.",
    "after": "Esto no puede decirle qu\xE9 tratamiento le conviene.",
    "next": "Qu\xE9 puede hacer ahora",
    "sources": "De d\xF3nde viene esta informaci\xF3n",
    "source": "Fuente",
    "backToText": "Volver al texto"
  },
  "results": {
    "phq-9": {
      "cutoff": [
        "Los investigadores que juntaron muchos estudios hallaron que {$score} o m\xE1s es un buen punto para mirar m\xE1s de cerca.",
        {
          "cite": [
            "negeri2021",
            "levis2019"
          ]
        }
      ],
      "above": "Su total llega a ese punto o lo pasa. Es una raz\xF3n para mirar m\xE1s de cerca. No puede decirle qu\xE9 tiene.",
      "below": "Su total est\xE1 por debajo de ese punto. Eso no descarta la depresi\xF3n: algunas personas que la tienen suman menos.",
      "bands": {
        "minimal": {
          "label": "Pocos s\xEDntomas o ninguno"
        },
        "mild": {
          "label": "S\xEDntomas leves"
        },
        "moderate": {
          "label": "S\xEDntomas moderados"
        },
        "moderately-severe": {
          "label": "S\xEDntomas moderadamente graves"
        },
        "severe": {
          "label": "S\xEDntomas graves"
        }
      }
    },
    "phq-2": {
      "cutoff": [
        "En el primer estudio de este cuestionario, {$score} o m\xE1s fue un buen punto para mirar m\xE1s de cerca.",
        {
          "cite": [
            "kroenke2003"
          ]
        }
      ],
      "above": "Su total llega a ese punto o lo pasa. Es una raz\xF3n para mirar m\xE1s de cerca. No puede decirle qu\xE9 tiene.",
      "below": "Su total est\xE1 por debajo de ese punto. Eso no descarta la depresi\xF3n.",
      "bands": {
        "below": {
          "label": "Menos de {$score}"
        },
        "at-or-above": {
          "label": "{$score} o m\xE1s"
        }
      }
    },
    "gad-7": {
      "cutoff": [
        "En el primer estudio de este cuestionario, {$score} o m\xE1s fue un buen punto para mirar m\xE1s de cerca.",
        {
          "cite": [
            "spitzer2006"
          ]
        }
      ],
      "above": "Su total llega a ese punto o lo pasa. Es una raz\xF3n para mirar m\xE1s de cerca. No puede decirle qu\xE9 tiene.",
      "below": "Su total est\xE1 por debajo de ese punto. Eso no descarta un problema de ansiedad.",
      "bands": {
        "minimal": {
          "label": "Pocos s\xEDntomas o ninguno"
        },
        "mild": {
          "label": "S\xEDntomas leves"
        },
        "moderate": {
          "label": "S\xEDntomas moderados"
        },
        "severe": {
          "label": "S\xEDntomas graves"
        }
      }
    }
  },
  "steps": {
    "unwell": "Si no se siente bien, hable con un profesional de la salud.",
    "next-visit": "Lleve sus respuestas a su pr\xF3xima cita.",
    "recheck": "Lleve sus respuestas a su pr\xF3xima cita. Conteste este cuestionario otra vez en unas 2 semanas, o antes si se siente peor.",
    "longer": "Conteste el cuestionario m\xE1s largo ({$next}) o hable con un profesional de la salud.",
    "weeks": "Haga una cita con un profesional de la salud en la pr\xF3xima semana o la siguiente. As\xED puede saber qu\xE9 hay detr\xE1s de sus s\xEDntomas.",
    "days": "Llame a un profesional de la salud en los pr\xF3ximos d\xEDas.",
    "tomorrow": "Llame a un profesional de la salud hoy o ma\xF1ana. Si no se siente a salvo, use una l\xEDnea de crisis ahora.",
    "today": "Llame hoy a un profesional de la salud. Si no se siente a salvo, use una l\xEDnea de crisis ahora.",
    "crisis": "Busque ayuda hoy, sea cual sea su total: use una l\xEDnea de crisis o hable de esta respuesta con un profesional de la salud."
  },
  "sooner": "Contest\xF3 \u201C{$answer}\u201D a la \xFAltima pregunta. Por eso, este paso viene antes de lo que dir\xEDa su total sin m\xE1s.",
  "frequencies": {
    "title": "\xBFY si {$ill} de {$people} adultos tuvieran depresi\xF3n mayor?",
    "sentence": [
      "Este cuestionario no detecta a algunas personas y se\xF1ala a otras que est\xE1n bien. Suponga que {$ill} de {$people} adultos tuvieran depresi\xF3n mayor. De los {$positive} con {$score} o m\xE1s, la tendr\xEDan unos {$truePositive}. De los {$negative} con menos, la tendr\xEDa {$falseNegative}.",
      {
        "cite": [
          "negeri2021",
          "levis2019"
        ]
      }
    ],
    "assumed": "Los {$ill} de {$people} son solo un ejemplo. Entre quienes buscan ayuda pueden ser muchos m\xE1s. Esta imagen no dice nada de usted.",
    "positive": "Con {$score} o m\xE1s: {$count} de {$of} tienen depresi\xF3n mayor",
    "negative": "Con menos: {$count} de {$of} tiene depresi\xF3n mayor",
    "howToRead": "Cada punto es una persona. Los puntos llenos tienen depresi\xF3n mayor."
  },
  "more": {
    "offer": "Sus respuestas pasan a \xE9l.",
    "go": "Seguir con: {$title}"
  },
  "take": {
    "title": "Ll\xE9veselo",
    "intro": "Mu\xE9streselo a un profesional de la salud. Tiene sus respuestas, as\xED que elija bien d\xF3nde lo guarda.",
    "print": "Imprimir",
    "copy": "Copiar como texto",
    "copied": "Copiado.",
    "notCopied": "Su navegador no permiti\xF3 copiar. Use el archivo de texto.",
    "text": "Guardar como archivo de texto",
    "response": "Guardar para el expediente m\xE9dico (respuestas FHIR)",
    "observations": "Guardar para el expediente m\xE9dico (resultados FHIR)",
    "sheet": "Tambi\xE9n puede agregar su hoja para la cita, que est\xE1 en esta p\xE1gina. La p\xE1gina sigue sin poder ver sus respuestas.",
    "printBoth": "Imprimir ambas",
    "copyBoth": "Copiar ambas como texto",
    "textBoth": "Guardar ambas como archivo de texto",
    "file": "mis-respuestas",
    "when": "Contestado el {$date}",
    "self": "Contestado por un visitante de un sitio web. Nadie comprob\xF3 qui\xE9n era.",
    "known": "Contestado por alguien a quien este sitio web dice conocer.",
    "unreviewed": "Nadie ha revisado estas respuestas todav\xEDa.",
    "total": "Total",
    "share": "Esto le da sus respuestas a este sitio web.",
    "shared": "Este sitio web ya tiene sus respuestas.",
    "again": "Empezar de nuevo",
    "againNote": "Esto borra sus respuestas."
  },
  "frame": {
    "title": "{$title}: preguntas y resultado",
    "failed": "Las preguntas no pueden funcionar de forma segura en esta p\xE1gina, por eso no aparecen aqu\xED. Puede hablar con un profesional de la salud, o usar las l\xEDneas de crisis de arriba.",
    "lead": "\xBFPiensa en el suicidio, o necesita hablar?",
    "learn": "M\xE1s en esta p\xE1gina",
    "explainer": "Ketamina para la depresi\xF3n: lo que debe saber",
    "compare": "Compare las opciones de tratamiento"
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
  "instruments": {
    "optionLists": {
      "frequency": [
        "Ning\xFAn d\xEDa",
        "Varios d\xEDas",
        "M\xE1s de la mitad de los d\xEDas",
        "Casi todos los d\xEDas"
      ],
      "difficulty": [
        "No ha sido dif\xEDcil",
        "Un poco dif\xEDcil",
        "Muy dif\xEDcil",
        "Extremadamente dif\xEDcil"
      ]
    },
    "instruments": {
      "phq-9": {
        "title": "Cuestionario sobre la salud del paciente-9 (PHQ-9)",
        "stem": "Durante las \xFAltimas 2 semanas, \xBFqu\xE9 tan seguido ha tenido molestias debido a los siguientes problemas?",
        "items": {
          "phq9-1": "Poco inter\xE9s o placer en hacer cosas",
          "phq9-2": "Se ha sentido deca\xEDdo(a), deprimido(a) o sin esperanzas",
          "phq9-3": "Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado",
          "phq9-4": "Se ha sentido cansado(a) o con poca energ\xEDa",
          "phq9-5": "Sin apetito o ha comido en exceso",
          "phq9-6": "Se ha sentido mal con usted mismo(a) \u2013 o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia",
          "phq9-7": "Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el peri\xF3dico o ver la televisi\xF3n",
          "phq9-8": "\xBFSe ha movido o hablado tan lento que otras personas podr\xEDan haberlo notado? o lo contrario \u2013 muy inquieto(a) o agitado(a) que ha estado movi\xE9ndose mucho m\xE1s de lo normal",
          "phq9-9": "Pensamientos de que estar\xEDa mejor muerto(a) o de lastimarse de alguna manera"
        },
        "functional": "Si marc\xF3 cualquiera de los problemas, \xBFqu\xE9 tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?",
        "credit": "Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvenci\xF3n educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir."
      },
      "phq-2": {
        "title": "PHQ-2",
        "stem": "Durante las \xFAltimas 2 semanas, \xBFqu\xE9 tan seguido ha tenido molestias debido a los siguientes problemas?",
        "items": {
          "phq2-1": "Poco inter\xE9s o placer en hacer cosas",
          "phq2-2": "Se ha sentido deca\xEDdo(a), deprimido(a) o sin esperanzas"
        },
        "credit": "Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvenci\xF3n educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir."
      },
      "gad-7": {
        "title": "Cuestionario GAD-7 de ansiedad",
        "stem": "Durante las \xFAltimas 2 semanas, \xBFqu\xE9 tan seguido ha tenido molestias debido a los siguientes problemas?",
        "items": {
          "gad7-1": "Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta",
          "gad7-2": "No ha sido capaz de parar o controlar su preocupaci\xF3n",
          "gad7-3": "Se ha preocupado demasiado por motivos diferentes",
          "gad7-4": "Ha tenido dificultad para relajarse",
          "gad7-5": "Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)",
          "gad7-6": "Se ha molestado o irritado f\xE1cilmente",
          "gad7-7": "Ha tenido miedo de que algo terrible fuera a pasar"
        },
        "functional": "Si marc\xF3 cualquiera de los problemas, \xBFqu\xE9 tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?",
        "credit": "Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvenci\xF3n educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir."
      }
    }
  }
};
export {
  words
};
