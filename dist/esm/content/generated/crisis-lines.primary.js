const countries = {
  "US": {
    "emergency": [
      {
        "number": "911",
        "role": "all"
      }
    ],
    "primary": "us-988",
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
          "us-988-es"
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
    "primary": "ca-988",
    "services": [
      {
        "id": "ca-988",
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
    "primary": "gb-samaritans",
    "services": [
      {
        "id": "gb-samaritans",
        "name": "Samaritans",
        "audience": "anyone",
        "call": {
          "number": "116 123"
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
    "primary": "ie-samaritans",
    "services": [
      {
        "id": "ie-samaritans",
        "name": "Samaritans Ireland",
        "audience": "anyone",
        "call": {
          "number": "116 123"
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
    "primary": "au-lifeline",
    "services": [
      {
        "id": "au-lifeline",
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
    "primary": "nz-1737",
    "services": [
      {
        "id": "nz-1737",
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
    "primary": "in-telemanas",
    "services": [
      {
        "id": "in-telemanas",
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
    "primary": "de-ts",
    "services": [
      {
        "id": "de-ts",
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
    "primary": "at-ts",
    "services": [
      {
        "id": "at-ts",
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
    "primary": "ch-143",
    "services": [
      {
        "id": "ch-143",
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
    "primary": "fr-3114",
    "services": [
      {
        "id": "fr-3114",
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
    "primary": "be-1813",
    "services": [
      {
        "id": "be-1813",
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
    "primary": "nl-113",
    "services": [
      {
        "id": "nl-113",
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
    "primary": "es-024",
    "services": [
      {
        "id": "es-024",
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
    "primary": "pt-1411",
    "services": [
      {
        "id": "pt-1411",
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
    "primary": "it-ta",
    "services": [
      {
        "id": "it-ta",
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
    "primary": "mx-lv",
    "services": [
      {
        "id": "mx-lv",
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
    "primary": "br-cvv",
    "services": [
      {
        "id": "br-cvv",
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
    "primary": "ar-lnsm",
    "services": [
      {
        "id": "ar-lnsm",
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
    "primary": "jp-yorisoi",
    "services": [
      {
        "id": "jp-yorisoi",
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
    "primary": "kr-109",
    "services": [
      {
        "id": "kr-109",
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
    "primary": "sg-sos",
    "services": [
      {
        "id": "sg-sos",
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
    "primary": "hk-sam",
    "services": [
      {
        "id": "hk-sam",
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
    "primary": "za-sadag",
    "services": [
      {
        "id": "za-sadag",
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
    "primary": "se-mind",
    "services": [
      {
        "id": "se-mind",
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
    "primary": "no-mh",
    "services": [
      {
        "id": "no-mh",
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
    "primary": "dk-liv",
    "services": [
      {
        "id": "dk-liv",
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
    "primary": "fi-mieli",
    "services": [
      {
        "id": "fi-mieli",
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
    "primary": "pl-cw",
    "services": [
      {
        "id": "pl-cw",
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
    "primary": "il-eran",
    "services": [
      {
        "id": "il-eran",
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
    "primary": "ph-ncmh",
    "services": [
      {
        "id": "ph-ncmh",
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
