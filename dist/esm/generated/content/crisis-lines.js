const countries = {
  "US": {
    "emergency": [
      {
        "number": "911",
        "role": "all"
      }
    ],
    "services": [
      {
        "id": "us-988",
        "name": "988 Suicide & Crisis Lifeline",
        "audience": "anyone",
        "call": {
          "number": "988"
        },
        "text": {
          "number": "988"
        },
        "chat": "https://chat.988lifeline.org/",
        "relay": {
          "number": "711"
        },
        "pairs": [
          "us-988-es",
          "us-988-asl",
          "us-vcl"
        ],
        "hours": "always",
        "languages": [
          "en",
          "es"
        ]
      },
      {
        "id": "us-988-es",
        "name": "988 en espa\xF1ol",
        "nameLang": "es",
        "audience": "anyone",
        "call": {
          "number": "988",
          "then": "2"
        },
        "text": {
          "number": "988",
          "keyword": "AYUDA"
        },
        "chat": "https://chat.988lifeline.org/?lang=es",
        "hours": "always",
        "languages": [
          "es"
        ]
      },
      {
        "id": "us-988-asl",
        "name": "988 in American Sign Language",
        "audience": "deaf",
        "call": {
          "number": "988"
        },
        "chat": "https://988lifeline.org/",
        "hours": "always",
        "languages": [
          "ase"
        ]
      },
      {
        "id": "us-vcl",
        "name": "Veterans Crisis Line",
        "audience": "veterans",
        "call": {
          "number": "988",
          "then": "1"
        },
        "text": {
          "number": "838255"
        },
        "chat": "https://www.veteranscrisisline.net/get-help-now/chat/",
        "hours": "always",
        "languages": [
          "en"
        ]
      },
      {
        "name": "Crisis Text Line",
        "audience": "anyone",
        "text": {
          "number": "741741",
          "keyword": "HOME"
        },
        "chat": "https://www.crisistextline.org/",
        "hours": "always",
        "languages": [
          "en",
          "es"
        ]
      },
      {
        "name": "The Trevor Project",
        "audience": "lgbtq-youth",
        "call": {
          "number": "1-866-488-7386"
        },
        "text": {
          "number": "678678",
          "keyword": "START"
        },
        "chat": "https://www.thetrevorproject.org/get-help/",
        "hours": "always",
        "languages": [
          "en"
        ]
      },
      {
        "name": "Trans Lifeline",
        "audience": "trans",
        "call": {
          "number": "1-877-565-8860"
        },
        "hours": {
          "days": [
            1,
            5
          ],
          "open": "10:00",
          "close": "18:00",
          "zone": "America/Los_Angeles"
        },
        "languages": [
          "en"
        ]
      },
      {
        "name": "National Maternal Mental Health Hotline",
        "audience": "maternal",
        "call": {
          "number": "1-833-852-6262"
        },
        "text": {
          "number": "1-833-852-6262"
        },
        "hours": "always",
        "languages": [
          "en",
          "es"
        ]
      },
      {
        "name": "National Domestic Violence Hotline",
        "audience": "abuse",
        "call": {
          "number": "1-800-799-7233"
        },
        "text": {
          "number": "88788",
          "keyword": "START"
        },
        "chat": "https://www.thehotline.org/",
        "hours": "always",
        "languages": [
          "en",
          "es"
        ]
      },
      {
        "name": "SAMHSA National Helpline",
        "audience": "treatment-referral",
        "call": {
          "number": "1-800-662-4357"
        },
        "hours": "always",
        "languages": [
          "en",
          "es"
        ]
      }
    ]
  },
  "CA": {
    "emergency": [
      {
        "number": "911",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "9-8-8: Suicide Crisis Helpline",
        "audience": "anyone",
        "call": {
          "number": "988"
        },
        "text": {
          "number": "988"
        },
        "hours": "always",
        "languages": [
          "en",
          "fr"
        ]
      },
      {
        "name": "Kids Help Phone",
        "audience": "young-people",
        "call": {
          "number": "1-800-668-6868"
        },
        "text": {
          "number": "686868",
          "keyword": "CONNECT"
        },
        "chat": "https://kidshelpphone.ca/",
        "hours": "always",
        "languages": [
          "en",
          "fr"
        ]
      }
    ]
  },
  "GB": {
    "emergency": [
      {
        "number": "999",
        "role": "all"
      },
      {
        "number": "112",
        "role": "also"
      }
    ],
    "services": [
      {
        "name": "Samaritans",
        "audience": "anyone",
        "call": {
          "number": "116 123"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      },
      {
        "name": "Shout",
        "audience": "anyone",
        "text": {
          "number": "85258",
          "keyword": "SHOUT"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      },
      {
        "name": "NHS 111, mental health option",
        "audience": "anyone",
        "call": {
          "number": "111",
          "then": "2"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      }
    ]
  },
  "IE": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      },
      {
        "number": "999",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "Samaritans Ireland",
        "audience": "anyone",
        "call": {
          "number": "116 123"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      },
      {
        "name": "Pieta",
        "audience": "anyone",
        "call": {
          "number": "1800 247 247"
        },
        "text": {
          "number": "51444",
          "keyword": "HELP"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      },
      {
        "name": "Text About It",
        "audience": "anyone",
        "text": {
          "number": "50808",
          "keyword": "HELLO"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      }
    ]
  },
  "AU": {
    "emergency": [
      {
        "number": "000",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "Lifeline",
        "audience": "anyone",
        "call": {
          "number": "13 11 14"
        },
        "text": {
          "number": "0477 13 11 14"
        },
        "chat": "https://www.lifeline.org.au/get-help/services/chat",
        "hours": "always",
        "languages": [
          "en"
        ],
        "interpreters": true
      },
      {
        "name": "Beyond Blue",
        "audience": "anyone",
        "call": {
          "number": "1300 22 4636"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      }
    ]
  },
  "NZ": {
    "emergency": [
      {
        "number": "111",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "1737 Need to talk?",
        "audience": "anyone",
        "call": {
          "number": "1737"
        },
        "text": {
          "number": "1737"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      },
      {
        "name": "Lifeline Aotearoa",
        "audience": "anyone",
        "call": {
          "number": "0800 543 354"
        },
        "text": {
          "number": "4357",
          "keyword": "HELP"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      }
    ]
  },
  "IN": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "Tele MANAS",
        "audience": "anyone",
        "call": {
          "number": "14416"
        },
        "hours": "always",
        "languages": [
          "hi",
          "en"
        ]
      }
    ]
  },
  "DE": {
    "emergency": [
      {
        "number": "112",
        "role": "ambulance-fire"
      },
      {
        "number": "110",
        "role": "police"
      }
    ],
    "services": [
      {
        "name": "TelefonSeelsorge",
        "nameLang": "de",
        "audience": "anyone",
        "call": {
          "number": "0800 111 0 111"
        },
        "hours": "always",
        "languages": [
          "de"
        ]
      },
      {
        "name": "Nummer gegen Kummer",
        "nameLang": "de",
        "audience": "young-people",
        "call": {
          "number": "116 111"
        },
        "hours": {
          "days": [
            1,
            6
          ],
          "open": "14:00",
          "close": "20:00"
        },
        "languages": [
          "de"
        ]
      }
    ]
  },
  "AT": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      },
      {
        "number": "144",
        "role": "ambulance"
      }
    ],
    "services": [
      {
        "name": "TelefonSeelsorge",
        "nameLang": "de",
        "audience": "anyone",
        "call": {
          "number": "142"
        },
        "hours": "always",
        "languages": [
          "de"
        ]
      },
      {
        "name": "Rat auf Draht",
        "nameLang": "de",
        "audience": "young-people",
        "call": {
          "number": "147"
        },
        "hours": "always",
        "languages": [
          "de"
        ]
      }
    ]
  },
  "CH": {
    "emergency": [
      {
        "number": "144",
        "role": "ambulance"
      },
      {
        "number": "112",
        "role": "all"
      },
      {
        "number": "117",
        "role": "police"
      }
    ],
    "services": [
      {
        "name": "Die Dargebotene Hand / La Main Tendue / Telefono Amico",
        "nameLang": "de",
        "audience": "anyone",
        "call": {
          "number": "143"
        },
        "hours": "always",
        "languages": [
          "de",
          "fr",
          "it"
        ]
      },
      {
        "name": "Pro Juventute",
        "audience": "young-people",
        "call": {
          "number": "147"
        },
        "hours": "always",
        "languages": [
          "de",
          "fr",
          "it"
        ]
      }
    ]
  },
  "FR": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      },
      {
        "number": "15",
        "role": "ambulance"
      }
    ],
    "services": [
      {
        "name": "3114 \u2013 Num\xE9ro national de pr\xE9vention du suicide",
        "nameLang": "fr",
        "audience": "anyone",
        "call": {
          "number": "3114"
        },
        "hours": "always",
        "languages": [
          "fr"
        ]
      }
    ]
  },
  "BE": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "Zelfmoordlijn 1813",
        "nameLang": "nl",
        "audience": "anyone",
        "call": {
          "number": "1813"
        },
        "hours": "always",
        "languages": [
          "nl"
        ]
      },
      {
        "name": "Centre de Pr\xE9vention du Suicide",
        "nameLang": "fr",
        "audience": "anyone",
        "call": {
          "number": "0800 32 123"
        },
        "hours": "always",
        "languages": [
          "fr"
        ]
      }
    ]
  },
  "NL": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "113 Zelfmoordpreventie",
        "nameLang": "nl",
        "audience": "anyone",
        "call": {
          "number": "0800-0113"
        },
        "chat": "https://www.113.nl/",
        "hours": "always",
        "languages": [
          "nl"
        ]
      }
    ]
  },
  "ES": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "024 \u2013 L\xEDnea de atenci\xF3n a la conducta suicida",
        "nameLang": "es",
        "audience": "anyone",
        "call": {
          "number": "024"
        },
        "hours": "always",
        "languages": [
          "es",
          "ca",
          "eu",
          "gl"
        ]
      }
    ]
  },
  "PT": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "1411 \u2013 Linha Nacional de Preven\xE7\xE3o do Suic\xEDdio e Apoio Psicol\xF3gico",
        "nameLang": "pt",
        "audience": "anyone",
        "call": {
          "number": "1411"
        },
        "hours": "always",
        "languages": [
          "pt"
        ]
      },
      {
        "name": "SNS 24 \u2013 aconselhamento psicol\xF3gico",
        "nameLang": "pt",
        "audience": "anyone",
        "call": {
          "number": "808 24 24 24",
          "then": "4"
        },
        "hours": "always",
        "languages": [
          "pt"
        ]
      }
    ]
  },
  "IT": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "Telefono Amico Italia",
        "nameLang": "it",
        "audience": "anyone",
        "call": {
          "number": "02 2327 2327"
        },
        "hours": {
          "days": [
            1,
            7
          ],
          "open": "10:00",
          "close": "24:00"
        },
        "languages": [
          "it"
        ]
      },
      {
        "name": "Samaritans Onlus",
        "audience": "anyone",
        "call": {
          "number": "06 77208977"
        },
        "hours": {
          "days": [
            1,
            7
          ],
          "open": "13:00",
          "close": "22:00"
        },
        "languages": [
          "it"
        ]
      }
    ]
  },
  "MX": {
    "emergency": [
      {
        "number": "911",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "L\xEDnea de la Vida",
        "nameLang": "es",
        "audience": "anyone",
        "call": {
          "number": "800 911 2000"
        },
        "hours": "always",
        "languages": [
          "es"
        ]
      },
      {
        "name": "SAPTEL",
        "audience": "anyone",
        "call": {
          "number": "55 5259 8121"
        },
        "hours": "always",
        "languages": [
          "es"
        ]
      }
    ]
  },
  "BR": {
    "emergency": [
      {
        "number": "192",
        "role": "ambulance"
      },
      {
        "number": "190",
        "role": "police"
      }
    ],
    "services": [
      {
        "name": "CVV \u2013 Centro de Valoriza\xE7\xE3o da Vida",
        "nameLang": "pt",
        "audience": "anyone",
        "call": {
          "number": "188"
        },
        "hours": "always",
        "languages": [
          "pt"
        ]
      }
    ]
  },
  "AR": {
    "emergency": [
      {
        "number": "911",
        "role": "all"
      },
      {
        "number": "107",
        "role": "ambulance"
      }
    ],
    "services": [
      {
        "name": "L\xEDnea Nacional de Salud Mental",
        "nameLang": "es",
        "audience": "anyone",
        "call": {
          "number": "0800 999 0091"
        },
        "hours": "always",
        "languages": [
          "es"
        ]
      }
    ]
  },
  "JP": {
    "emergency": [
      {
        "number": "119",
        "role": "ambulance-fire"
      },
      {
        "number": "110",
        "role": "police"
      }
    ],
    "services": [
      {
        "name": "\u3088\u308A\u305D\u3044\u30DB\u30C3\u30C8\u30E9\u30A4\u30F3",
        "nameLang": "ja",
        "audience": "anyone",
        "call": {
          "number": "0120-279-338"
        },
        "hours": "always",
        "languages": [
          "ja"
        ]
      },
      {
        "name": "TELL Lifeline",
        "audience": "anyone",
        "call": {
          "number": "0800-300-8355"
        },
        "hours": "varies",
        "languages": [
          "en"
        ]
      }
    ]
  },
  "KR": {
    "emergency": [
      {
        "number": "119",
        "role": "ambulance-fire"
      },
      {
        "number": "112",
        "role": "police"
      }
    ],
    "services": [
      {
        "name": "\uC790\uC0B4\uC608\uBC29\uC0C1\uB2F4\uC804\uD654 109",
        "nameLang": "ko",
        "audience": "anyone",
        "call": {
          "number": "109"
        },
        "hours": "always",
        "languages": [
          "ko"
        ]
      }
    ]
  },
  "SG": {
    "emergency": [
      {
        "number": "995",
        "role": "ambulance-fire"
      },
      {
        "number": "999",
        "role": "police"
      }
    ],
    "services": [
      {
        "name": "Samaritans of Singapore (SOS)",
        "audience": "anyone",
        "call": {
          "number": "1767"
        },
        "whatsapp": "+65 9151 1767",
        "hours": "always",
        "languages": [
          "en"
        ]
      },
      {
        "name": "national mindline 1771",
        "audience": "anyone",
        "call": {
          "number": "1771"
        },
        "chat": "https://mindline.sg/",
        "whatsapp": "+65 6669 1771",
        "hours": "always",
        "languages": [
          "en",
          "zh",
          "ms"
        ]
      }
    ]
  },
  "HK": {
    "emergency": [
      {
        "number": "999",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "The Samaritans Hong Kong",
        "audience": "anyone",
        "call": {
          "number": "2896 0000"
        },
        "hours": "always",
        "languages": [
          "en",
          "yue"
        ]
      },
      {
        "name": "\u9999\u6E2F\u6492\u746A\u5229\u4E9E\u9632\u6B62\u81EA\u6BBA\u6703",
        "nameLang": "zh-Hant",
        "audience": "anyone",
        "call": {
          "number": "2389 2222"
        },
        "hours": "always",
        "languages": [
          "yue"
        ]
      }
    ]
  },
  "ZA": {
    "emergency": [
      {
        "number": "112",
        "role": "mobile"
      },
      {
        "number": "10177",
        "role": "ambulance"
      },
      {
        "number": "10111",
        "role": "police"
      }
    ],
    "services": [
      {
        "name": "SADAG Suicide Crisis Line",
        "audience": "anyone",
        "call": {
          "number": "0800 567 567"
        },
        "text": {
          "number": "31393"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      },
      {
        "name": "Lifeline South Africa",
        "audience": "anyone",
        "call": {
          "number": "0861 322 322"
        },
        "hours": "always",
        "languages": [
          "en"
        ]
      }
    ]
  },
  "SE": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "Mind Sj\xE4lvmordslinjen",
        "nameLang": "sv",
        "audience": "anyone",
        "call": {
          "number": "90101"
        },
        "chat": "https://mind.se/",
        "hours": "always",
        "languages": [
          "sv"
        ]
      }
    ]
  },
  "NO": {
    "emergency": [
      {
        "number": "113",
        "role": "ambulance"
      },
      {
        "number": "112",
        "role": "police"
      }
    ],
    "services": [
      {
        "name": "Mental Helse Hjelpetelefonen",
        "nameLang": "no",
        "audience": "anyone",
        "call": {
          "number": "116 123"
        },
        "hours": "always",
        "languages": [
          "no"
        ]
      },
      {
        "name": "Kirkens SOS",
        "nameLang": "no",
        "audience": "anyone",
        "call": {
          "number": "22 40 00 40"
        },
        "hours": "always",
        "languages": [
          "no"
        ]
      }
    ]
  },
  "DK": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "Livslinien",
        "nameLang": "da",
        "audience": "anyone",
        "call": {
          "number": "70 201 201"
        },
        "hours": {
          "days": [
            1,
            7
          ],
          "open": "09:00",
          "close": "05:00"
        },
        "languages": [
          "da"
        ]
      }
    ]
  },
  "FI": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "MIELI Kriisipuhelin",
        "nameLang": "fi",
        "audience": "anyone",
        "call": {
          "number": "09 2525 0111"
        },
        "hours": "always",
        "languages": [
          "fi"
        ]
      }
    ]
  },
  "PL": {
    "emergency": [
      {
        "number": "112",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "Centrum Wsparcia dla Os\xF3b Doros\u0142ych w Kryzysie Psychicznym",
        "nameLang": "pl",
        "audience": "anyone",
        "call": {
          "number": "800 70 2222"
        },
        "hours": "always",
        "languages": [
          "pl"
        ]
      },
      {
        "name": "Telefon Zaufania dla Dzieci i M\u0142odzie\u017Cy",
        "nameLang": "pl",
        "audience": "young-people",
        "call": {
          "number": "116 111"
        },
        "hours": "always",
        "languages": [
          "pl"
        ]
      }
    ]
  },
  "IL": {
    "emergency": [
      {
        "number": "101",
        "role": "ambulance"
      },
      {
        "number": "100",
        "role": "police"
      }
    ],
    "services": [
      {
        "name": "ERAN",
        "audience": "anyone",
        "call": {
          "number": "1201"
        },
        "hours": "always",
        "languages": [
          "he"
        ]
      }
    ]
  },
  "PH": {
    "emergency": [
      {
        "number": "911",
        "role": "all"
      }
    ],
    "services": [
      {
        "name": "NCMH Crisis Hotline",
        "audience": "anyone",
        "call": {
          "number": "1553"
        },
        "hours": "always",
        "languages": [
          "fil",
          "en"
        ]
      }
    ]
  }
};
const directory = {
  "id": "findahelpline",
  "name": "Find A Helpline",
  "url": "https://findahelpline.com/"
};
export {
  countries,
  directory
};
