const words = {
  "published": "2026-11-24",
  "reviewBy": "2027-02-21",
  "review": null,
  "translation": {
    "status": "draft"
  },
  "title": "Compare tratamientos para la depresi\xF3n dif\xEDcil de tratar",
  "mainMessage": [
    "Cuando los ",
    {
      "term": "antidepressant",
      "text": "antidepresivos"
    },
    " no han ayudado lo suficiente, a\xFAn tiene opciones. Ninguna es la mejor para todos. Comp\xE1relas aqu\xED, marque lo que le importa y lleve una hoja a la cita."
  ],
  "summary": "Qu\xE9 probar cuando los antidepresivos no ayudaron lo suficiente: qu\xE9 hallaron los estudios, qu\xE9 puede salir mal y qu\xE9 preguntar.",
  "notAdvice": {
    "title": "No es consejo m\xE9dico",
    "body": "Esta p\xE1gina es para aprender. No le dice qu\xE9 opci\xF3n es la correcta. Decida junto con un profesional de la salud que lo conozca. No empiece, deje ni cambie un tratamiento por su cuenta."
  },
  "sourcesNote": "Cada n\xFAmero peque\xF1o lleva al estudio o a la p\xE1gina oficial detr\xE1s de las palabras. Lo que no lleva n\xFAmero es conocimiento general o consejo nuestro.",
  "steps": {
    "label": "Pasos",
    "step": "Paso {$number}: {$title}",
    "choice": "La decisi\xF3n",
    "options": "Sus opciones",
    "values": "Lo que me importa",
    "questions": "Revisar y preguntar",
    "next": "El paso siguiente"
  },
  "choice": {
    "question": "\xBFQu\xE9 debo probar ahora para mi depresi\xF3n?",
    "keyPoints": {
      "all-help-some": "Cada tratamiento de aqu\xED ayuda a unas personas y a otras no.",
      "benefit-and-harm": "Cada uno tiene lados buenos y malos. Mire los dos.",
      "keep-going": "Dejar las cosas como est\xE1n tambi\xE9n es una opci\xF3n.",
      "not-your-fault": "No es culpa suya que el medicamento no ayudara lo suficiente.",
      "together": "Usted y su equipo de salud deciden juntos."
    },
    "condition": [
      "Los m\xE9dicos hablan de ",
      {
        "term": "treatment-resistant-depression",
        "text": "depresi\xF3n resistente al tratamiento"
      },
      " cuando 2 o m\xE1s antidepresivos no ayudaron lo suficiente. Cada uno fue una prueba justa: buena dosis y tiempo suficiente."
    ],
    "natural": "Si nada cambia, la depresi\xF3n puede aliviarse con el tiempo, seguir igual o empeorar. No hallamos cifras fiables de cada caso. Si se siente peor o piensa en el suicidio, busque ayuda ya.",
    "known": "Los estudios muestran que varios tratamientos ayudan a algunas personas cuando los antidepresivos no ayudaron lo suficiente. Cada uno tiene sus riesgos.",
    "unknown": "Nadie puede decir de antemano cu\xE1l le ayudar\xE1. Pocos estudios comparan estas opciones entre s\xED."
  },
  "picker": {
    "legend": "Opciones para comparar",
    "count": "{$shown} de {$all} opciones elegidas",
    "order": "El orden no dice nada de cu\xE1l es mejor. No recomendamos una m\xE1s que otra.",
    "stays": "Siempre est\xE1 aqu\xED: no cambiar nada tambi\xE9n es una opci\xF3n",
    "least": "Deje al menos dos opciones, para tener algo que comparar.",
    "all": "Mostrar todas las opciones"
  },
  "table": {
    "caption": "Opciones lado a lado",
    "howToRead": "Cada columna es una opci\xF3n y cada fila es una pregunta. Lea a lo largo de una fila para comparar. Deslice la tabla para ver todas las opciones y preguntas. Anote lo que quiere preguntar.",
    "howToReadCards": "Elija dos opciones. Cada pregunta muestra ambas, una junto a la otra. Anote lo que quiere preguntar.",
    "corner": "Pregunta",
    "first": "Opci\xF3n",
    "second": "Junto a",
    "none": "Una a la vez",
    "large": "Letra grande, dos opciones",
    "notLarge": "Volver a la vista normal",
    "picture": "Mostrar como dibujo",
    "notCompare": "No compare los n\xFAmeros de un estudio con los de otro. Las personas y las pruebas no son las mismas."
  },
  "rows": {
    "what": {
      "title": "Qu\xE9 es"
    },
    "given": {
      "title": "C\xF3mo y d\xF3nde se recibe"
    },
    "visits": {
      "title": "Visitas y tiempo"
    },
    "onset": {
      "title": "Cu\xE1ndo puede ayudar"
    },
    "found": {
      "title": "Qu\xE9 hallaron los estudios"
    },
    "lasts": {
      "title": "Cu\xE1nto dura"
    },
    "common": {
      "title": "Efectos secundarios comunes"
    },
    "serious": {
      "title": "Riesgos graves"
    },
    "unsuited": {
      "title": "Qui\xE9n debe evitarlo o tener cuidado"
    },
    "day": {
      "title": "Manejar y trabajar ese d\xEDa"
    },
    "anesthesia": {
      "title": "Anestesia"
    },
    "monitoring": {
      "title": "C\xF3mo le vigila el personal"
    },
    "fda": {
      "title": "Estado ante la FDA"
    },
    "cost": {
      "title": "Costo y cobertura"
    },
    "pregnancy": {
      "title": "Embarazo y lactancia"
    },
    "body": {
      "title": "C\xF3mo se vive: el cuerpo"
    },
    "mind": {
      "title": "C\xF3mo se vive: la mente"
    },
    "life": {
      "title": "C\xF3mo se vive: el d\xEDa"
    },
    "unknown": {
      "title": "Lo que no sabemos"
    }
  },
  "options": {
    "optimize-meds": {
      "name": "Cambiar o agregar medicamentos",
      "inText": "cambiar o agregar medicamentos",
      "cells": {
        "what": "Usted y su m\xE9dico ajustan la dosis, cambian el medicamento o agregan otro.",
        "given": "La mayor\xEDa se toma en casa, a menudo una pastilla al d\xEDa.",
        "visits": "Al principio, una cita o llamada cada pocas semanas. Probarla bien toma varias semanas.",
        "onset": "Algunas personas notan un cambio en unas semanas. El efecto completo puede tardar m\xE1s.",
        "found": "Estos estudios compararon un cambio de medicamento con otro, no con una pastilla falsa.",
        "lasts": "Dura m\xE1s si sigue con el medicamento. Si lo deja de golpe, los s\xEDntomas pueden volver.",
        "common": "Malestar del est\xF3mago, mal sue\xF1o, boca seca, inquietud y cambios en el peso o la vida sexual. Sin cifras verificadas.",
        "serious": [
          {
            "term": "boxed-warning",
            "text": "Advertencia de recuadro"
          },
          ": ",
          {
            "term": "suicidal-thoughts",
            "text": "ideas"
          },
          " y actos suicidas en ni\xF1os y adultos j\xF3venes. Tambi\xE9n ",
          {
            "term": "mania",
            "text": "man\xEDa"
          },
          ", demasiada serotonina (raro), poco sodio. Algunos agregados suben el az\xFAcar o afectan los movimientos. El litio puede da\xF1ar ri\xF1ones y tiroides; demasiado es t\xF3xico."
        ],
        "unsuited": [
          "Depende del medicamento. Diga si tiene ",
          {
            "term": "bipolar-disorder",
            "text": "trastorno bipolar"
          },
          ", convulsiones, un trastorno de la comida o problemas del coraz\xF3n o los ri\xF1ones."
        ],
        "day": "La mayor\xEDa puede manejar y trabajar cuando ya sabe c\xF3mo le cae.",
        "anesthesia": "Ninguna.",
        "monitoring": "Su m\xE9dico pregunta por su \xE1nimo y su seguridad. Algunos medicamentos piden an\xE1lisis de sangre o control del peso.",
        "fda": "Aprobados por la FDA: muchos antidepresivos y agregados como aripiprazol y lumateperona. El litio y la hormona tiroidea son de uso no indicado en la etiqueta.",
        "cost": "Los planes suelen cubrir los gen\xE9ricos, que cuestan poco. Las marcas nuevas pueden costar mucho m\xE1s.",
        "pregnancy": "Muchos pueden seguir si usted los necesita. No los deje por su cuenta. Primero haga un plan.",
        "body": "Al principio puede sentir poco. Unos efectos se van y otros se quedan.",
        "mind": "Algunas personas se sienten m\xE1s calmadas y capaces. Otras, apagadas o inquietas.",
        "life": "Cabe en casi todos los d\xEDas: una pastilla a su hora y una cita corta de vez en cuando.",
        "unknown": "No sabemos qu\xE9 medicamento ayudar\xE1 a qui\xE9n. Los estudios de aqu\xED probaron solo unos pocos."
      }
    },
    "ect": {
      "name": "Terapia electroconvulsiva (TEC)",
      "inText": "TEC",
      "cells": {
        "what": "Mientras duerme con anestesia, una corriente peque\xF1a causa una convulsi\xF3n breve y controlada.",
        "given": "Se hace en un hospital o centro de cirug\xEDa. Usted duerme, y dura minutos.",
        "visits": "Unas veces por semana, por algunas semanas.",
        "onset": "Algunas personas mejoran en unas semanas, al avanzar las sesiones.",
        "found": "Dos estudios de TEC y ketamina intravenosa, no el aerosol, apuntan a lados opuestos. El tercero no tuvo grupo para comparar.",
        "lasts": [
          "Muchas personas tienen una ",
          {
            "term": "relapse",
            "text": "reca\xEDda"
          },
          ". En un estudio de adultos mayores, TEC espaciada y medicamento aliviaron m\xE1s que medicamento solo."
        ],
        "common": "Dolor de cabeza, mand\xEDbula o m\xFAsculos, n\xE1useas, confusi\xF3n al despertar y vac\xEDos de memoria de esos d\xEDas. Sin cifras verificadas.",
        "serious": [
          "P\xE9rdida de memoria m\xE1s larga en algunas personas, problemas del ritmo del coraz\xF3n o la ",
          {
            "term": "blood-pressure",
            "text": "presi\xF3n"
          },
          ", y los riesgos de la anestesia. La muerte es muy rara."
        ],
        "unsuited": "Un infarto o derrame reciente, enfermedad inestable del coraz\xF3n o alto riesgo con anestesia. Tambi\xE9n presi\xF3n alta o un bulto en el cerebro.",
        "day": "No maneje ni trabaje ese d\xEDa, y a menudo tampoco durante todo el ciclo. Alguien debe llevarle.",
        "anesthesia": "S\xED, anestesia completa cada vez.",
        "monitoring": "Un equipo de anestesia vigila su coraz\xF3n y su ox\xEDgeno cada vez. El personal revisa memoria y \xE1nimo durante el ciclo.",
        "fda": "La FDA permite los aparatos de TEC en depresi\xF3n grave cuando otro tratamiento no ayud\xF3 o hace falta una respuesta r\xE1pida.",
        "cost": "La mayor\xEDa de los planes, Medicare y Medicaid suelen cubrirla, con permiso previo.",
        "pregnancy": "Es posible en casos graves, junto con un equipo de atenci\xF3n del embarazo.",
        "body": "Despierta con sue\xF1o, a menudo con dolor de cabeza o mand\xEDbula. Casi todos descansan ese d\xEDa.",
        "mind": "No siente el tratamiento en s\xED. Los vac\xEDos de memoria pueden angustiar.",
        "life": "Por unas semanas necesita quien le lleve, d\xEDas de descanso y ayuda en casa.",
        "unknown": "No sabemos si ayuda m\xE1s la TEC o la ketamina, ni qui\xE9n perder\xE1 memoria por mucho tiempo."
      }
    },
    "esketamine": {
      "name": "Esketamina en aerosol nasal (Spravato)",
      "inText": "aerosol de esketamina",
      "cells": {
        "what": [
          "Un aerosol para la nariz hecho con una forma de la ",
          {
            "term": "ketamine",
            "text": "ketamina"
          },
          ", solo en cl\xEDnicas certificadas."
        ],
        "given": "Usted se lo aplica en la nariz mientras el personal le observa. No puede llevarlo a casa.",
        "visits": "Dos veces por semana por 4 semanas, una vez por semana por 4 m\xE1s, luego cada 1 o 2 semanas.",
        "onset": "Algunas personas mejoran en un d\xEDa o dos. El personal juzga el beneficio a las 4 semanas.",
        "found": "El fabricante hizo o pag\xF3 estos estudios. En adultos mayores, la diferencia podr\xEDa ser casualidad.",
        "lasts": "Puede durar mientras usted sigue. Muchas personas recaen al dejarlo.",
        "common": "Sentirse desconectado, mareo, n\xE1useas o sue\xF1o: vea las cifras abajo. Tambi\xE9n dolor de cabeza, mal sabor, adormecimiento, ansiedad y v\xF3mito.",
        "serious": [
          {
            "term": "boxed-warning",
            "text": "Advertencia de recuadro"
          },
          ": mucho sue\xF1o, ",
          {
            "term": "dissociation",
            "text": "disociaci\xF3n"
          },
          ", respiraci\xF3n lenta, abuso y mal uso, e ideas y actos suicidas en ni\xF1os y adultos j\xF3venes. Tambi\xE9n subidas de presi\xF3n, problemas de vejiga y da\xF1o al beb\xE9 por nacer."
        ],
        "unsuited": [
          "Nunca con un ",
          {
            "term": "aneurysm",
            "text": "aneurisma"
          },
          ", una ",
          {
            "term": "avm",
            "text": "MAV"
          },
          ", un sangrado cerebral previo o alergia a la ketamina o esketamina. Con cuidado: presi\xF3n alta sin control, mal del coraz\xF3n, ",
          {
            "term": "psychosis",
            "text": "psicosis"
          },
          ", problemas con alcohol o drogas, mal grave del h\xEDgado."
        ],
        "day": "No maneje ni use m\xE1quinas hasta el d\xEDa siguiente, despu\xE9s de dormir bien. Alguien debe llevarle.",
        "anesthesia": "Ninguna. Usted no duerme.",
        "monitoring": "El personal le observa al menos 2 horas, y hasta que se vayan el sue\xF1o, la desconexi\xF3n y la respiraci\xF3n lenta.",
        "fda": [
          "Aprobado por la FDA para adultos con depresi\xF3n resistente al tratamiento, solo o con una pastilla. Tambi\xE9n, con una pastilla, para s\xEDntomas de depresi\xF3n en adultos con ",
          {
            "term": "major-depression",
            "text": "depresi\xF3n mayor"
          },
          " e ideas o actos suicidas agudos. Nadie ha demostrado que evite el suicidio ni que baje las ideas o los actos suicidas. No reemplaza una estancia en el hospital."
        ],
        "cost": "Los planes suelen cubrirlo con permiso, si otros medicamentos no ayudaron lo suficiente. Los copagos se suman.",
        "pregnancy": "La etiqueta lo desaconseja, pues puede da\xF1ar al beb\xE9. No amamante.",
        "body": "Puede sentir mareo, adormecimiento, n\xE1useas o sue\xF1o, casi siempre por unas 2 horas.",
        "mind": "El tiempo, lo que ve o su cuerpo pueden parecer extra\xF1os. Eso puede asustar.",
        "life": "Cada visita toma horas y alguien debe llevarle. Puede seguir por meses.",
        "unknown": "No sabemos qu\xE9 pasa con a\xF1os de uso. La gente suele notar cu\xE1l es el aerosol real: el efecto verdadero es dudoso."
      }
    },
    "lifestyle": {
      "name": "Ejercicio, sue\xF1o y h\xE1bitos diarios",
      "inText": "ejercicio, sue\xF1o y h\xE1bitos diarios",
      "cells": {
        "what": "Se mueve m\xE1s, duerme a horas fijas, bebe menos alcohol y pasa tiempo con otras personas.",
        "given": "Lo hace por su cuenta, en casa o al aire libre. Empiece poco a poco.",
        "visits": "No hacen falta citas. Mu\xE9vase casi todos los d\xEDas, al menos por unas semanas.",
        "onset": "Algunas personas mejoran en unas semanas, si no lo dejan.",
        "found": "En muchos estudios, caminar, correr, el yoga o las pesas aliviaron algo la depresi\xF3n, pero su calidad era baja. Sin cifras fiables.",
        "lasts": "Hasta donde sabemos, dura solo mientras usted mantiene el h\xE1bito.",
        "common": "Dolor de m\xFAsculos, molestias peque\xF1as y cansancio, sobre todo si empieza muy fuerte. Sin cifras verificadas.",
        "serious": "El ejercicio puede traer dolor de pecho, una ca\xEDda o una lesi\xF3n. Pregunte antes si tiene mal del coraz\xF3n u otra enfermedad.",
        "unsuited": "En la depresi\xF3n grave es un apoyo, no basta solo. Pregunte antes si tiene una lesi\xF3n, mal del coraz\xF3n o un trastorno de la comida.",
        "day": "Puede manejar y trabajar como siempre.",
        "anesthesia": "Ninguna.",
        "monitoring": "Usted anota su \xE1nimo y su sue\xF1o. Cuente a su m\xE9dico c\xF3mo va.",
        "fda": "La FDA no aprueba h\xE1bitos: no tienen estado.",
        "cost": "Cuesta poco o nada.",
        "pregnancy": "El ejercicio suave hace bien a la mayor\xEDa. Pregunte a su equipo del embarazo.",
        "body": "Al principio puede sentir rigidez, y con el tiempo m\xE1s fuerza.",
        "mind": "Cuesta empezar con poca energ\xEDa. Los pasos peque\xF1os pueden animar.",
        "life": "Toma algo de tiempo casi todos los d\xEDas. Puede hacerlo con otros.",
        "unknown": "No sabemos cu\xE1nto ayuda cuando los antidepresivos no ayudaron lo suficiente, ni qu\xE9 h\xE1bito cuenta m\xE1s."
      }
    },
    "saint": {
      "name": "EMT acelerada (SAINT)",
      "inText": "EMT acelerada",
      "cells": {
        "what": "Un ciclo corto e intenso de EMT. Una imagen del cerebro ayuda a hallar el punto.",
        "given": "Una bobina se apoya en su cabeza en un centro especial. Pocos lugares la ofrecen.",
        "visits": "5 d\xEDas seguidos, todo el d\xEDa, con muchas sesiones cortas cada d\xEDa.",
        "onset": "Algunas personas mejoran en pocos d\xEDas, durante el ciclo o poco despu\xE9s.",
        "found": "Este estudio fue peque\xF1o, y el efecto verdadero es dudoso. Uno anterior fue a\xFAn m\xE1s peque\xF1o.",
        "lasts": "No lo sabemos bien. Algunas personas necesitan otro ciclo m\xE1s tarde.",
        "common": "Dolor de cabeza o de cuero cabelludo y cansancio en esos d\xEDas largos, en algunas personas. Sin cifras verificadas.",
        "serious": "Una convulsi\xF3n, que es rara. Como con otra EMT, da\xF1o al o\xEDdo sin tapones, y man\xEDa en el trastorno bipolar.",
        "unsuited": "Metal o un aparato en la cabeza o cerca, o alto riesgo de convulsiones. Tambi\xE9n lo que impida una resonancia.",
        "day": "No puede trabajar esos d\xEDas. Quiz\xE1s el cansancio no le deje manejar.",
        "anesthesia": "Ninguna. Usted no duerme.",
        "monitoring": "El personal est\xE1 con usted en cada sesi\xF3n.",
        "fda": "Autorizada por la FDA para adultos cuya depresi\xF3n no mejor\xF3 con medicamentos.",
        "cost": "La cobertura es limitada y cambia. Pregunte antes de reservar.",
        "pregnancy": "Sabemos poco. Pregunte a su equipo del embarazo.",
        "body": "Pasa sentado d\xEDas largos, con golpecitos que pueden irritar el cuero cabelludo.",
        "mind": "Esos d\xEDas pueden cansar. Sabemos poco de c\xF3mo los vive la gente.",
        "life": "Toma una semana entera. Quiz\xE1s tenga que viajar a un centro.",
        "unknown": "No sabemos cu\xE1nto dura, ni si estudios m\xE1s grandes hallar\xE1n lo mismo."
      }
    },
    "iv-ketamine": {
      "name": "Ketamina intravenosa (uso no indicado en la etiqueta)",
      "inText": "ketamina intravenosa",
      "cells": {
        "what": "Una dosis baja de un anest\xE9sico que entra gota a gota en una vena.",
        "given": "Un goteo en una vena por unos 40 minutos, en una cl\xEDnica u hospital.",
        "visits": "A menudo 6 visitas en 2 a 3 semanas, luego m\xE1s espaciadas si ayuda.",
        "onset": "Algunas personas mejoran a las horas o los d\xEDas de la primera dosis.",
        "found": "Dos estudios de la ketamina y la TEC apuntan en direcciones opuestas. En el tercero, la diferencia podr\xEDa ser casualidad.",
        "lasts": "Tras una dosis, a menudo de 3 d\xEDas a 2 semanas. M\xE1s visitas quiz\xE1s lo mantengan: hay poca prueba.",
        "common": "Sentirse desconectado o como en un sue\xF1o, mareo, n\xE1useas, vista borrosa, dolor de cabeza, sue\xF1o y presi\xF3n alta por horas. Sin cifras verificadas.",
        "serious": "Una subida de presi\xF3n, respiraci\xF3n lenta, desmayo, miedo o confusi\xF3n, mal uso. Con uso largo o fuerte: adicci\xF3n, da\xF1o a la vejiga, problemas de memoria.",
        "unsuited": "Psicosis, man\xEDa, presi\xF3n alta sin control, mal grave del coraz\xF3n, un aneurisma, una MAV o sangrado cerebral previo. Tambi\xE9n problemas con alcohol o drogas, mal de vejiga o mal grave del h\xEDgado.",
        "day": "No maneje ni trabaje hasta el d\xEDa siguiente, despu\xE9s de dormir bien. Alguien debe llevarle.",
        "anesthesia": "Ninguna. Usted no duerme, con menos dosis que en cirug\xEDa.",
        "monitoring": "El personal debe revisar presi\xF3n, ox\xEDgeno y estado de alerta antes, durante y despu\xE9s de cada dosis. Ning\xFAn programa de la FDA fija las reglas.",
        "fda": [
          "La ketamina est\xE1 aprobada por la FDA como anest\xE9sico. No est\xE1 aprobada por la FDA para la depresi\xF3n. Los m\xE9dicos pueden recetarla legalmente para un ",
          {
            "term": "off-label",
            "text": "uso no indicado en la etiqueta"
          },
          ", si juzgan que es lo correcto para un paciente."
        ],
        "cost": "Los planes a menudo no la cubren. Pida el precio total, con las visitas de control.",
        "pregnancy": "Los m\xE9dicos la desaconsejan. En animales, da\xF1\xF3 el cerebro en desarrollo.",
        "body": "Puede sentir que flota, mareo o n\xE1useas durante el goteo, y cansancio despu\xE9s.",
        "mind": "El tiempo, lo que ve o su cuerpo pueden parecer extra\xF1os. A unos les gusta y a otros les asusta.",
        "life": "Cada visita toma horas y alguien debe llevarle. Puede haber m\xE1s visitas.",
        "unknown": "No sabemos si ayuda m\xE1s la ketamina o la TEC, ni qu\xE9 riesgos trae usarla por a\xF1os."
      }
    },
    "psychotherapy": {
      "name": "Psicoterapia (como la TCC)",
      "inText": "psicoterapia",
      "cells": {
        "what": "Se re\xFAne con un terapeuta y aprende a cambiar ideas y h\xE1bitos.",
        "given": "Habla a solas con el terapeuta o en grupo, en persona o por video.",
        "visits": "A menudo de 12 a 20 citas semanales de una hora, con tareas entre ellas.",
        "onset": "Algunas personas mejoran en unas semanas. A otras les toma m\xE1s.",
        "found": "Este estudio agreg\xF3 TCC a la atenci\xF3n habitual, cuando el medicamento no hab\xEDa ayudado lo suficiente.",
        "lasts": "Lo aprendido puede durar. En un estudio, parte de la mejor\xEDa segu\xEDa de 3 a 5 a\xF1os despu\xE9s.",
        "common": "Tristeza, emociones fuertes o cansancio por un rato despu\xE9s de hablar de cosas duras. Sin cifras verificadas.",
        "serious": "La depresi\xF3n puede empeorar mientras espera que la terapia ayude. Avise pronto a su terapeuta o m\xE9dico si se siente peor.",
        "unsuited": "No basta sola con psicosis o man\xEDa. La depresi\xF3n muy grave puede necesitar otro tratamiento antes o a la vez.",
        "day": "Puede manejar y trabajar como siempre.",
        "anesthesia": "Ninguna.",
        "monitoring": "Usted y su terapeuta miran de vez en cuando c\xF3mo va.",
        "fda": "No necesita aprobaci\xF3n de la FDA. Los estados dan licencia a los terapeutas.",
        "cost": "Los planes suelen cubrirla, con copago. La espera puede ser larga.",
        "pregnancy": "Es posible en el embarazo y despu\xE9s del parto. El beb\xE9 no recibe ning\xFAn f\xE1rmaco.",
        "body": "Casi siempre est\xE1 sentado y habla. Despu\xE9s puede sentir tensi\xF3n o cansancio.",
        "mind": "Enfrenta ideas y emociones duras, con alguien a su lado.",
        "life": "Una hora fija por semana, m\xE1s tareas entre las citas.",
        "unknown": "No sabemos qu\xE9 tipo de psicoterapia ayudar\xE1 a qui\xE9n. Pocos estudios contaron los da\xF1os."
      }
    },
    "rtms": {
      "name": "Estimulaci\xF3n magn\xE9tica transcraneal (EMT)",
      "inText": "EMT",
      "cells": {
        "what": "Pulsos magn\xE9ticos pasan por el cuero cabelludo a una zona del cerebro que ayuda a regular el \xE1nimo.",
        "given": "Se sienta en una cl\xEDnica, sin dormir, con una bobina en la cabeza. Da golpecitos y chasquidos.",
        "visits": "5 d\xEDas por semana por 4 a 6 semanas, luego unas visitas m\xE1s.",
        "onset": "Algunas personas mejoran despu\xE9s de unas semanas de visitas diarias.",
        "found": "Este estudio compar\xF3 la EMT con una EMT falsa, en personas que no tomaban antidepresivos.",
        "lasts": "A menudo por meses. Algunas personas necesitan m\xE1s sesiones despu\xE9s para seguir bien.",
        "common": "Dolor de cabeza o de cuero cabelludo, tics en la cara y mareo leve, casi siempre en la sesi\xF3n. Sin cifras verificadas.",
        "serious": "Una convulsi\xF3n, que es rara. Tambi\xE9n da\xF1o al o\xEDdo sin tapones, y man\xEDa en personas con trastorno bipolar.",
        "unsuited": "Metal o un aparato en la cabeza o cerca, como un clip o implante de o\xEDdo. Pregunte si tiene convulsiones o marcapasos.",
        "day": "La mayor\xEDa maneja y trabaja como siempre.",
        "anesthesia": "Ninguna. Usted no duerme.",
        "monitoring": "El personal est\xE1 con usted y revisa su \xE1nimo. Unos tapones cuidan sus o\xEDdos.",
        "fda": [
          "Los aparatos de EMT est\xE1n ",
          {
            "term": "fda-cleared",
            "text": "autorizados por la FDA"
          },
          " para adultos con depresi\xF3n."
        ],
        "cost": "Medicare y muchos planes suelen cubrirla despu\xE9s de otros medicamentos, con permiso previo.",
        "pregnancy": "Los estudios peque\xF1os dan calma, pero sabemos poco. Pregunte a su equipo del embarazo.",
        "body": "Siente golpecitos en la cabeza y oye chasquidos. Muchos se acostumbran.",
        "mind": "No duerme, y tiene la mente clara en cada sesi\xF3n.",
        "life": "Un viaje a la cl\xEDnica cada d\xEDa de semana por semanas. Muchos siguen trabajando.",
        "unknown": "No sabemos a qui\xE9n ayuda m\xE1s. Las cifras de las cl\xEDnicas no tienen grupo para comparar."
      }
    },
    "vns": {
      "name": "Estimulaci\xF3n del nervio vago (ENV)",
      "inText": "ENV",
      "cells": {
        "what": "Un aparato peque\xF1o bajo la piel del pecho manda pulsos a un nervio del cuello.",
        "given": "Un cirujano lo coloca. Luego trabaja solo, por ratos, todo el d\xEDa.",
        "visits": "Una cirug\xEDa, varias visitas para ajustarlo y luego unas pocas al a\xF1o.",
        "onset": "Es lenta. Si ayuda, eso toma meses.",
        "found": "En el estudio m\xE1s grande, el resultado principal no fue mejor con el aparato encendido que apagado. Algunos otros s\xED. Sin cifras fiables.",
        "lasts": "Si ayuda, la mejor\xEDa puede crecer en uno o dos a\xF1os.",
        "common": "Voz ronca, tos, dolor de cuello y falta de aire, casi siempre durante un pulso. Sin cifras verificadas.",
        "serious": "Infecci\xF3n u otros problemas de la cirug\xEDa. El aparato puede da\xF1arse o pedir otra operaci\xF3n para arreglarlo o sacarlo.",
        "unsuited": "Un nervio vago cortado, o necesitar ciertas resonancias o tratamientos con calor. Cuente al cirujano todos sus problemas de salud.",
        "day": "No maneje el d\xEDa de la cirug\xEDa. Vuelva al trabajo cuando sane.",
        "anesthesia": "S\xED, para la cirug\xEDa.",
        "monitoring": "El personal de la cl\xEDnica revisa y ajusta el aparato.",
        "fda": "Aprobada por la FDA como apoyo en la depresi\xF3n de larga duraci\xF3n, si 4 o m\xE1s tratamientos no ayudaron lo suficiente.",
        "cost": "La cobertura es limitada. Medicare paga solo dentro de estudios que aprueba.",
        "pregnancy": "Sabemos poco. Pregunte antes de planear un embarazo.",
        "body": "Puede sentir cosquillas en la garganta. La voz puede cambiar con cada pulso.",
        "mind": "Vive con un aparato en el cuerpo. Sabemos poco de c\xF3mo se siente la gente con eso.",
        "life": "Tiene una cicatriz peque\xF1a, revisiones del aparato y reglas para las resonancias.",
        "unknown": "No sabemos si ayuda m\xE1s que un aparato apagado, ni a qui\xE9n ayuda."
      }
    },
    "keep-going": {
      "name": "Seguir como estoy",
      "inText": "seguir como est\xE1",
      "cells": {
        "what": "Sigue con lo que hace ahora. Usted y su m\xE9dico est\xE1n atentos a c\xF3mo se siente.",
        "given": "No agrega nada nuevo a lo que ya tiene.",
        "visits": "Las visitas que ya tiene. Fije un d\xEDa para verlo de nuevo.",
        "onset": "No lo sabemos. Lo que hace ahora puede ayudar con m\xE1s tiempo, o no.",
        "found": "No hallamos un estudio de personas en su situaci\xF3n que no cambiaran nada. Sin cifras fiables.",
        "lasts": "No sabemos cu\xE1nto tiempo seguir\xE1n las cosas como est\xE1n ahora.",
        "common": [
          "Los ",
          {
            "term": "side-effect",
            "text": "efectos secundarios"
          },
          " que ya tiene, si los hay, y los s\xEDntomas de la depresi\xF3n. Sin cifras verificadas."
        ],
        "serious": "La depresi\xF3n puede seguir o empeorar. Si llegan o crecen ideas de suicidio, no espere: llame o mande un texto a una l\xEDnea de crisis.",
        "unsuited": "Personas que empeoran, que no pueden comer, dormir o trabajar, o que piensan en el suicidio. Necesitan m\xE1s ayuda ya.",
        "day": "Igual que ahora.",
        "anesthesia": "Ninguna.",
        "monitoring": "Usted y su m\xE9dico acuerdan cu\xE1ndo ver c\xF3mo est\xE1.",
        "fda": "La FDA no tiene papel en esta opci\xF3n.",
        "cost": "Lo que paga ahora. Sentirse mal tambi\xE9n puede costarle d\xEDas de trabajo.",
        "pregnancy": "La depresi\xF3n misma puede afectarle a usted y al beb\xE9. Haga un plan con su equipo.",
        "body": "El mal sue\xF1o, la poca energ\xEDa o los dolores pueden seguir.",
        "mind": "Esperar puede aliviar, o puede sentirse como no avanzar.",
        "life": "Sus d\xEDas siguen como est\xE1n, sin nada nuevo que acomodar.",
        "unknown": "No sabemos cu\xE1ntas personas mejoran cuando nada cambia."
      }
    }
  },
  "values": {
    "lead": "\xBFCu\xE1nto le importa cada una de estas cosas? Las filas de arriba empezar\xE1n con lo que m\xE1s le importa.",
    "levels": {
      "very": "Mucho",
      "some": "Algo",
      "no": "Poco"
    },
    "clear": "Borrar",
    "order": "Ahora las filas empiezan con lo que marc\xF3.",
    "marked": "Usted dijo que esto importa: {$domain}.",
    "nothing": "No tenemos un resumen corto de esto para las opciones elegidas. Compare las filas de arriba.",
    "noneYet": "Todav\xEDa no ha marcado nada.",
    "own": "\xBFQu\xE9 m\xE1s le importa?",
    "blocks": {},
    "domains": {
      "effect": {
        "label": "Cu\xE1nto puede ayudar",
        "hint": "A cu\xE1ntas personas ayud\xF3 en estudios"
      },
      "given": {
        "label": "C\xF3mo se recibe",
        "hint": "Pastillas, hablar, un aerosol, un goteo, una m\xE1quina, cirug\xEDa"
      },
      "side-effects": {
        "label": "Efectos secundarios y riesgos",
        "hint": "Qu\xE9 puede salir mal"
      },
      "work-driving": {
        "label": "Trabajo, manejar y vida diaria",
        "hint": "Qu\xE9 puede hacer ese d\xEDa"
      },
      "onset": {
        "label": "Cu\xE1ndo ayuda y cu\xE1nto dura",
        "hint": "D\xEDas, semanas o meses"
      },
      "cost": {
        "label": "Costo",
        "hint": "Qu\xE9 puede pagar su plan"
      }
    },
    "traits": {
      "anesthesia": "Necesita anestesia: {$options}.",
      "needle": "El tratamiento es un goteo en una vena: {$options}.",
      "surgery": "Necesita cirug\xEDa: {$options}.",
      "home": "Lo hace por su cuenta en casa: {$options}.",
      "watched": "Un equipo m\xE9dico le vigila de cerca cada vez: {$options}.",
      "no-driving": "No puede manejar despu\xE9s de ninguna sesi\xF3n: {$options}.",
      "whole-days": "Toma d\xEDas enteros seguidos: {$options}.",
      "daily-visits": "Pide una visita cada d\xEDa de semana por semanas: {$options}.",
      "memory": "Puede dejar vac\xEDos de memoria: {$options}.",
      "detached": "Puede hacerle sentir desconectado por un rato: {$options}.",
      "weight-sex": "Puede cambiar su peso o su vida sexual: {$options}.",
      "days": "Puede ayudar a algunas personas en d\xEDas: {$options}.",
      "slow": "Toma meses: {$options}.",
      "no-count": "No hallamos cifras fiables de a cu\xE1ntos ayud\xF3: {$options}.",
      "no-comparison-better": "Los estudios que compararon la TEC con la ketamina intravenosa apuntan a lados opuestos: {$options}.",
      "seldom-paid": "Los planes a menudo no la cubren: {$options}.",
      "approval": "Los planes suelen pedir permiso previo: {$options}.",
      "unsure-paid": "La cobertura es limitada: {$options}.",
      "head-scalp": "Puede dar dolor de cabeza o de cuero cabelludo: {$options}.",
      "voice": "Puede cambiar la voz: {$options}.",
      "seizure": "Puede causar una convulsi\xF3n sin querer (raro): {$options}.",
      "pressure": "Puede subir la presi\xF3n: {$options}.",
      "stirred": "Puede remover sentimientos dif\xEDciles: {$options}."
    }
  },
  "quiz": {
    "status": {
      "question": "Para la depresi\xF3n, \xBFqu\xE9 es la ketamina intravenosa seg\xFAn la FDA?",
      "options": {
        "approved": "Aprobada",
        "off-label": "Uso no indicado en la etiqueta"
      },
      "explanations": {
        "approved": [
          "La ketamina tiene aprobaci\xF3n de la FDA como anest\xE9sico, no para la depresi\xF3n. El aerosol de esketamina es la forma aprobada, para algunos adultos.",
          {
            "cite": [
              "fda_compound_2023",
              "fda_spravato_label"
            ]
          }
        ],
        "off-label": [
          "La ketamina tiene aprobaci\xF3n de la FDA como anest\xE9sico, no para la depresi\xF3n. Los m\xE9dicos pueden recetarla legalmente fuera de la etiqueta.",
          {
            "cite": [
              "fda_compound_2023"
            ]
          }
        ]
      }
    },
    "driving": {
      "question": "Hoy recibi\xF3 esketamina, ketamina intravenosa o TEC. \xBFPuede manejar a casa?",
      "options": {
        "fine": "S\xED, cuando me sienta bien",
        "ride": "No, alguien debe llevarme"
      },
      "explanations": {
        "fine": [
          "Alguien debe llevarle, aunque se sienta bien. Despu\xE9s de la esketamina, no maneje hasta el d\xEDa siguiente, despu\xE9s de dormir bien.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ],
        "ride": [
          "Planee cada vez qui\xE9n le lleva. Despu\xE9s de la esketamina, no maneje hasta el d\xEDa siguiente, despu\xE9s de dormir bien.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ]
      }
    },
    "numbers": {
      "question": "Un estudio de la opci\xF3n A da un n\xFAmero m\xE1s alto que otro estudio de la opci\xF3n B. \xBFEs mejor A?",
      "options": {
        "compare": "S\xED, ayud\xF3 a m\xE1s personas",
        "no-compare": "No se puede saber"
      },
      "explanations": {
        "compare": "Las personas y las pruebas cambian de un estudio a otro. Solo los n\xFAmeros del mismo estudio pueden ir lado a lado.",
        "no-compare": "Las personas y las pruebas cambian de un estudio a otro. Solo un estudio de las dos puede compararlas."
      }
    }
  },
  "ready": {
    "title": "\xBFPuedo decidir ya?",
    "lead": "Lea cada frase. \xBFEs cierta para usted?",
    "yes": "S\xED",
    "no": "A\xFAn no",
    "all": "Parece que puede hablar de una decisi\xF3n en su cita.",
    "some": "Lleve a su cita lo que sigue abierto. No tiene que decidir ahora.",
    "items": {
      "know": "Puedo decir con mis palabras qu\xE9 me pedir\xEDa cada opci\xF3n.",
      "matters": "Puedo nombrar algo que m\xE1s quiero y algo que quiero evitar.",
      "support": "Tengo a alguien de confianza con quien hablarlo.",
      "sure": "S\xE9 qu\xE9 voy a preguntar primero en mi cita."
    }
  },
  "questions": {
    "lead": "Lleve estas preguntas a su cita.",
    "blocks": {
      "choices": "\xBFQu\xE9 opciones son para m\xED, y qu\xE9 pasa si espero?",
      "good-bad": "\xBFQu\xE9 podr\xEDa hacer cada una por m\xED, y qu\xE9 da\xF1o podr\xEDa hacerme?",
      "likely": "\xBFCada cu\xE1nto le pasa eso a personas como yo?",
      "stop": "\xBFC\xF3mo sabremos si ayuda, y cu\xE1ndo parar\xEDamos?",
      "cost": "\xBFCu\xE1nto pagar\xE9 en total, y qu\xE9 cubrir\xE1 mi plan?"
    },
    "own": "Sus propias preguntas",
    "privacy": "Lo que escribe se queda en esta p\xE1gina. Nada lo guarda ni lo env\xEDa."
  },
  "next": {
    "lead": "Qu\xE9 puede hacer ahora:",
    "actions": {
      "visit": {
        "title": "Pida una cita",
        "steps": {
          "call": "Llame o escriba a su m\xE9dico o cl\xEDnica.",
          "say": "Diga que su antidepresivo no ayud\xF3 lo suficiente y que quiere hablar de lo que sigue.",
          "bring": "Lleve su hoja para la cita y una lista de todos sus medicamentos."
        }
      },
      "until": {
        "title": "Hasta su cita",
        "steps": {
          "keep-taking": "Siga tomando su medicamento como le dijo su m\xE9dico.",
          "notes": "Anote c\xF3mo duerme, c\xF3mo se siente y c\xF3mo le va."
        }
      },
      "worse": {
        "title": "Si se siente peor",
        "steps": {
          "same-day": "Llame a su m\xE9dico el mismo d\xEDa.",
          "crisis-line": "Si podr\xEDa hacerse da\xF1o, no espere. Llame o mande un texto a una l\xEDnea de crisis, o busque ayuda de emergencia ya."
        }
      }
    }
  },
  "sheet": {
    "title": "Mi hoja para la cita",
    "lead": "Lo que compar\xF3, lo que le importa y lo que quiere preguntar, en una o dos p\xE1ginas.",
    "print": "Imprimir la hoja",
    "copy": "Copiar como texto",
    "copied": "Copiado.",
    "notCopied": "Su navegador no permiti\xF3 copiar. Imprima o guarde.",
    "save": "Guardar como texto",
    "made": "Fecha: {$date}",
    "compared": "Opciones que compar\xE9",
    "matters": "Lo que me importa",
    "questions": "Lo que quiero preguntar",
    "notes": "Notas",
    "withAnswers": "Sus respuestas del cuestionario se quedan all\xED. Cuando tenga un resultado, el propio cuestionario puede imprimirlo junto con esta hoja.",
    "toQuestionnaire": "Ir al cuestionario"
  },
  "methods": {
    "title": "C\xF3mo hicimos esto",
    "who": "Qui\xE9nes hicieron esto",
    "blocks": {
      "search": "Buscamos estudios, etiquetas de medicamentos y p\xE1ginas de agencias sobre cada opci\xF3n. No buscamos en todas las bases de datos: puede faltar algo.",
      "selection": "Elegimos estudios con un grupo para comparar cuando los hubo. Los que no hallaron una diferencia clara est\xE1n como los dem\xE1s. Le\xEDmos sobre todo res\xFAmenes, etiquetas y p\xE1ginas de agencias, no estudios enteros. Las cifras que nadie pudo revisar no salen, y las le\xEDdas de segunda mano lo dicen.",
      "authors": "Quienes cuidan el proyecto de c\xF3digo abierto care-widgets publican esta p\xE1gina. Ning\xFAn cl\xEDnico es su autor.",
      "drafting": "Un programa de inteligencia artificial hizo estas palabras con una hoja de datos y sus fuentes. El final de esta p\xE1gina dice si un cl\xEDnico las ha revisado.",
      "funding": "No sabemos de dinero externo para este proyecto. Los fabricantes pagaron algunos de los estudios, y los resultados lo dicen.",
      "conflicts": "No conocemos v\xEDnculos con los fabricantes de ninguna opci\xF3n. Nadie ha firmado a\xFAn nada sobre esto.",
      "updates": "Lo que viene de etiquetas de medicamentos se revisa cada trimestre, y lo dem\xE1s cada a\xF1o. La fecha de la pr\xF3xima revisi\xF3n est\xE1 en esta p\xE1gina."
    }
  },
  "ui": {
    "references": "De d\xF3nde viene esto",
    "backToText": "Volver al texto",
    "source": "Fuente",
    "quiz": "Compruebe si qued\xF3 claro",
    "quizIntro": "Estas preguntas son solo para usted. Nada guarda ni env\xEDa sus respuestas.",
    "right": "Eso es correcto.",
    "wrong": "No del todo.",
    "reading": "Nivel de lectura: grado {$grade} de EE. UU. (Flesch-Kincaid), {$smog} (SMOG)",
    "notKnown": "No lo sabemos."
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
  "findings": {
    "outcomes": {
      "response": "s\xEDntomas reducidos a la mitad",
      "remission": "pocos s\xEDntomas o ninguno",
      "relapse": "una reca\xEDda",
      "detached": "sensaci\xF3n de estar desconectado",
      "dizzy": "mareos",
      "nausea": "n\xE1useas",
      "sleepy": "sue\xF1o"
    },
    "designs": {
      "pooled-randomized-blinded": "Dos o m\xE1s estudios juntos. Un sorteo decidi\xF3 qui\xE9n recib\xEDa qu\xE9, y los estudios lo ocultaron",
      "randomized-blinded": "Un sorteo decidi\xF3 qui\xE9n recib\xEDa qu\xE9, y el estudio lo ocult\xF3",
      "randomized-withdrawal": "Un sorteo decidi\xF3 qui\xE9n segu\xEDa y qui\xE9n lo dejaba, y el estudio lo ocult\xF3",
      "randomized-open": "Un sorteo decidi\xF3 qui\xE9n recib\xEDa qu\xE9, y las personas sab\xEDan lo que recib\xEDan",
      "randomized-no-placebo": "Un sorteo decidi\xF3 qui\xE9n recib\xEDa qu\xE9, y nadie recibi\xF3 una pastilla falsa",
      "no-comparison": "Sin grupo de comparaci\xF3n"
    },
    "funding": {
      "maker": "El fabricante del medicamento",
      "public": "Dinero p\xFAblico o sin fines de lucro",
      "unknown": "No averiguamos qui\xE9n pag\xF3"
    },
    "certainty": {
      "not-graded": "Sin calificar"
    },
    "reasons": {
      "maker-funded": "El fabricante del medicamento realiz\xF3 o pag\xF3 el estudio.",
      "short": "El estudio fue corto.",
      "missing-people": "Las personas que dejaron el estudio antes no cuentan aqu\xED.",
      "planned-later": "Los autores planearon esta cuenta despu\xE9s de terminar los estudios.",
      "studies-differ": "Uno de los dos estudios fue menos claro por s\xED solo.",
      "small": "El estudio fue peque\xF1o.",
      "chance": "La diferencia podr\xEDa ser casualidad.",
      "second-hand": "Le\xEDmos estas cifras en un resumen, no en el estudio.",
      "only-those-well": "Solo participaron personas que ya se hab\xEDan recuperado.",
      "open-label": "Las personas sab\xEDan qu\xE9 tratamiento recib\xEDan.",
      "people-could-tell": "La mayor\xEDa pod\xEDa notar qu\xE9 medicamento recibi\xF3.",
      "no-placebo": "Ning\xFAn grupo tom\xF3 una pastilla falsa.",
      "no-comparison-group": "No hubo un grupo para comparar.",
      "reported-only": "Cuenta lo que la gente dijo al personal. Al usar pruebas, el personal hall\xF3 m\xE1s casos."
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
      },
      "katz2021-older-response": {
        "treatment": "Aerosol de esketamina m\xE1s una pastilla nueva",
        "comparison": "Aerosol falso m\xE1s una pastilla nueva",
        "population": "Adultos desde los 65 a\xF1os con depresi\xF3n dif\xEDcil de tratar",
        "note": "La diferencia podr\xEDa ser casualidad."
      },
      "janik2025-remission": {
        "treatment": "Aerosol de esketamina solo",
        "comparison": "Aerosol falso",
        "population": "Adultos con depresi\xF3n dif\xEDcil de tratar en Estados Unidos",
        "note": "La empresa que fabrica el aerosol anunci\xF3 estas cifras."
      },
      "daly2019-relapse": {
        "treatment": "Siguieron con el aerosol de esketamina m\xE1s una pastilla",
        "comparison": "Cambiaron a un aerosol falso m\xE1s una pastilla",
        "population": "Personas que se hab\xEDan recuperado con el aerosol",
        "note": "Aqu\xED un n\xFAmero m\xE1s bajo es mejor."
      },
      "anand2023-response": {
        "treatment": "Ketamina IV",
        "comparison": "TEC",
        "population": "Adultos de Estados Unidos con depresi\xF3n dif\xEDcil de tratar y sin psicosis, casi todos fuera del hospital",
        "note": "Las personas midieron sus s\xEDntomas y sab\xEDan lo que recib\xEDan. Quienes estaban muy mal o en el hospital mejoraron m\xE1s al principio con la TEC."
      },
      "ekstrand2022-remission": {
        "treatment": "Ketamina IV",
        "comparison": "TEC",
        "population": "Pacientes de hospital en Suecia, algunos con psicosis",
        "note": "Las personas sab\xEDan lo que recib\xEDan. Aqu\xED la TEC dio mejor resultado."
      },
      "jelovac2025-response": {
        "treatment": "Ketamina IV m\xE1s atenci\xF3n en el hospital",
        "comparison": "Un medicamento calmante (midazolam) m\xE1s atenci\xF3n en el hospital",
        "population": "Pacientes de hospital en Irlanda, algunos con trastorno bipolar",
        "note": "La diferencia podr\xEDa ser casualidad. La mayor\xEDa adivin\xF3 qu\xE9 medicamento recibi\xF3."
      },
      "wiles2013-response": {
        "treatment": "TCC m\xE1s la atenci\xF3n habitual",
        "comparison": "Atenci\xF3n habitual",
        "population": "Adultos del Reino Unido a quienes su medicamento no ayud\xF3 lo suficiente",
        "note": "Todos pod\xEDan seguir con su medicamento."
      },
      "mohamed2017-add-aripiprazole": {
        "treatment": "Agregar aripiprazol",
        "comparison": "Cambiar a bupropi\xF3n",
        "population": "Veteranos de Estados Unidos, casi todos hombres, a quienes su medicamento no ayud\xF3 lo suficiente",
        "note": "Ning\xFAn grupo tom\xF3 una pastilla falsa."
      },
      "mohamed2017-add-bupropion": {
        "treatment": "Agregar bupropi\xF3n",
        "comparison": "Cambiar a bupropi\xF3n",
        "population": "Veteranos de Estados Unidos, casi todos hombres, a quienes su medicamento no ayud\xF3 lo suficiente",
        "note": "Ning\xFAn grupo tom\xF3 una pastilla falsa."
      },
      "lenze2023-remission": {
        "treatment": "Agregar aripiprazol",
        "comparison": "Cambiar a bupropi\xF3n",
        "population": "Adultos desde los 60 a\xF1os a quienes sus medicamentos no ayudaron lo suficiente, en todos los grupos del estudio",
        "note": "Agregar bupropi\xF3n ayud\xF3 casi igual, pero se cay\xF3 m\xE1s gente."
      },
      "george2010-remission": {
        "treatment": "EMT",
        "comparison": "EMT falsa",
        "population": "Adultos de Estados Unidos con depresi\xF3n que no tomaban antidepresivos"
      },
      "kratter2026-remission": {
        "treatment": "EMT acelerada (SAINT)",
        "comparison": "EMT falsa",
        "population": "Adultos con depresi\xF3n dif\xEDcil de tratar"
      },
      "kellner2016a-remission": {
        "treatment": "TEC",
        "population": "Adultos desde los 60 a\xF1os con depresi\xF3n",
        "note": "Quienes dejaron el estudio antes cuentan como no mejorados."
      },
      "esketamine-detached": {
        "treatment": "Aerosol de esketamina m\xE1s una pastilla",
        "comparison": "Aerosol falso m\xE1s una pastilla",
        "population": "Adultos en los primeros estudios del aerosol"
      },
      "esketamine-dizzy": {
        "treatment": "Aerosol de esketamina m\xE1s una pastilla",
        "comparison": "Aerosol falso m\xE1s una pastilla",
        "population": "Adultos en los primeros estudios del aerosol"
      },
      "esketamine-nausea": {
        "treatment": "Aerosol de esketamina m\xE1s una pastilla",
        "comparison": "Aerosol falso m\xE1s una pastilla",
        "population": "Adultos en los primeros estudios del aerosol"
      },
      "esketamine-sleepy": {
        "treatment": "Aerosol de esketamina m\xE1s una pastilla",
        "comparison": "Aerosol falso m\xE1s una pastilla",
        "population": "Adultos en los primeros estudios del aerosol"
      }
    }
  },
  "glossary": {
    "treatment-resistant-depression": {
      "term": "depresi\xF3n resistente al tratamiento (DRT)",
      "definition": "Depresi\xF3n que no ha mejorado mucho despu\xE9s de probar al menos dos medicamentos. Cada uno se prob\xF3 bien: a una buena dosis y por el tiempo suficiente. No significa que nada funcionar\xE1."
    },
    "major-depression": {
      "term": "depresi\xF3n mayor",
      "definition": "Problema de salud con \xE1nimo bajo o p\xE9rdida de inter\xE9s casi todo el d\xEDa y casi todos los d\xEDas. Dura al menos 2 semanas, junto con otras se\xF1ales, como dormir mal o tener poca energ\xEDa."
    },
    "relapse": {
      "term": "reca\xEDda",
      "definition": "Cuando los s\xEDntomas regresan despu\xE9s de haber mejorado."
    },
    "antidepressant": {
      "term": "antidepresivo",
      "definition": "Medicamento que se usa para tratar la depresi\xF3n. La mayor\xEDa tarda semanas en hacer efecto."
    },
    "ketamine": {
      "term": "ketamina",
      "definition": "Medicamento anest\xE9sico. En dosis bajas se usa, fuera de lo indicado en la etiqueta, para la depresi\xF3n que no ha mejorado con otros tratamientos."
    },
    "off-label": {
      "term": "uso no indicado en la etiqueta",
      "definition": "Uso de un medicamento aprobado de una manera que la FDA no ha aprobado. Es legal y com\xFAn, pero puede haber menos pruebas."
    },
    "fda-cleared": {
      "term": "autorizado por la FDA",
      "definition": "La FDA permite vender un aparato porque es muy parecido a otro que ya est\xE1 en el mercado."
    },
    "boxed-warning": {
      "term": "advertencia en recuadro",
      "definition": "La advertencia m\xE1s fuerte de la FDA. Aparece en un recuadro en la etiqueta del medicamento."
    },
    "dissociation": {
      "term": "disociaci\xF3n",
      "definition": "Sentirse desconectado del cuerpo, de los pensamientos o de lo que le rodea. El tiempo o lo que ve puede parecer extra\xF1o. Suele pasar en unas 2 horas."
    },
    "blood-pressure": {
      "term": "presi\xF3n arterial alta",
      "definition": "Cuando la sangre empuja con demasiada fuerza las paredes de los vasos sangu\xEDneos. La ketamina y la esketamina pueden subirla por unas horas."
    },
    "aneurysm": {
      "term": "aneurisma",
      "definition": "Punto d\xE9bil y abultado en un vaso sangu\xEDneo. Puede romperse."
    },
    "avm": {
      "term": "malformaci\xF3n arteriovenosa (MAV)",
      "definition": "Enredo de vasos sangu\xEDneos que puede sangrar."
    },
    "psychosis": {
      "term": "psicosis",
      "definition": "Perder el contacto con la realidad, como o\xEDr voces o tener creencias falsas muy firmes."
    },
    "bipolar-disorder": {
      "term": "trastorno bipolar",
      "definition": "Problema con \xE9pocas de \xE1nimo bajo y \xE9pocas de \xE1nimo alto. En las altas la persona tiene mucha energ\xEDa y necesita dormir poco."
    },
    "mania": {
      "term": "man\xEDa",
      "definition": "\xC9poca de \xE1nimo muy alto o irritable, pensamientos r\xE1pidos, poco sue\xF1o y actos riesgosos."
    },
    "suicidal-thoughts": {
      "term": "pensamientos suicidas",
      "definition": "Pensamientos de estar muerto o de terminar con su vida. Son una se\xF1al para buscar ayuda ya. Llame o escriba a una l\xEDnea de crisis."
    },
    "side-effect": {
      "term": "efecto secundario",
      "definition": "Efecto no deseado de un tratamiento."
    }
  }
};
export {
  words
};
