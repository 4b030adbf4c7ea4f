const countries = {
  "US": {
    "emergency": [
      {
        "number": "911",
        "role": "all"
      }
    ],
    "lines": [
      {
        "name": "988 Suicide & Crisis Lifeline",
        "call": {
          "number": "988"
        },
        "text": {
          "number": "988"
        },
        "chat": "https://chat.988lifeline.org/"
      },
      {
        "name": "988 en espa\xF1ol",
        "nameLang": "es",
        "call": {
          "number": "988",
          "then": "2"
        },
        "text": {
          "number": "988",
          "keyword": "AYUDA"
        },
        "chat": "https://chat.988lifeline.org/?lang=es",
        "only": "es"
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
    "lines": [
      {
        "name": "9-8-8: Suicide Crisis Helpline",
        "call": {
          "number": "988"
        },
        "text": {
          "number": "988"
        }
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
    "lines": [
      {
        "name": "Samaritans",
        "call": {
          "number": "116 123"
        }
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
    "lines": [
      {
        "name": "Samaritans Ireland",
        "call": {
          "number": "116 123"
        }
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
    "lines": [
      {
        "name": "Lifeline",
        "call": {
          "number": "13 11 14"
        },
        "text": {
          "number": "0477 13 11 14"
        },
        "chat": "https://www.lifeline.org.au/get-help/services/chat"
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
    "lines": [
      {
        "name": "1737 Need to talk?",
        "call": {
          "number": "1737"
        },
        "text": {
          "number": "1737"
        }
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
    "lines": [
      {
        "name": "Tele MANAS",
        "call": {
          "number": "14416"
        }
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
    "lines": [
      {
        "name": "TelefonSeelsorge",
        "nameLang": "de",
        "call": {
          "number": "0800 111 0 111"
        }
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
    "lines": [
      {
        "name": "TelefonSeelsorge",
        "nameLang": "de",
        "call": {
          "number": "142"
        }
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
    "lines": [
      {
        "name": "Die Dargebotene Hand / La Main Tendue / Telefono Amico",
        "nameLang": "de",
        "call": {
          "number": "143"
        }
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
    "lines": [
      {
        "name": "3114 \u2013 Num\xE9ro national de pr\xE9vention du suicide",
        "nameLang": "fr",
        "call": {
          "number": "3114"
        }
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
    "lines": [
      {
        "name": "Zelfmoordlijn 1813",
        "nameLang": "nl",
        "call": {
          "number": "1813"
        }
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
    "lines": [
      {
        "name": "113 Zelfmoordpreventie",
        "nameLang": "nl",
        "call": {
          "number": "0800-0113"
        },
        "chat": "https://www.113.nl/"
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
    "lines": [
      {
        "name": "024 \u2013 L\xEDnea de atenci\xF3n a la conducta suicida",
        "nameLang": "es",
        "call": {
          "number": "024"
        }
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
    "lines": [
      {
        "name": "1411 \u2013 Linha Nacional de Preven\xE7\xE3o do Suic\xEDdio e Apoio Psicol\xF3gico",
        "nameLang": "pt",
        "call": {
          "number": "1411"
        }
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
    "lines": [
      {
        "name": "Telefono Amico Italia",
        "nameLang": "it",
        "call": {
          "number": "02 2327 2327"
        }
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
    "lines": [
      {
        "name": "L\xEDnea de la Vida",
        "nameLang": "es",
        "call": {
          "number": "800 911 2000"
        }
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
    "lines": [
      {
        "name": "CVV \u2013 Centro de Valoriza\xE7\xE3o da Vida",
        "nameLang": "pt",
        "call": {
          "number": "188"
        }
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
    "lines": [
      {
        "name": "L\xEDnea Nacional de Salud Mental",
        "nameLang": "es",
        "call": {
          "number": "0800 999 0091"
        }
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
    "lines": [
      {
        "name": "\u3088\u308A\u305D\u3044\u30DB\u30C3\u30C8\u30E9\u30A4\u30F3",
        "nameLang": "ja",
        "call": {
          "number": "0120-279-338"
        }
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
    "lines": [
      {
        "name": "\uC790\uC0B4\uC608\uBC29\uC0C1\uB2F4\uC804\uD654 109",
        "nameLang": "ko",
        "call": {
          "number": "109"
        }
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
    "lines": [
      {
        "name": "Samaritans of Singapore (SOS)",
        "call": {
          "number": "1767"
        },
        "whatsapp": "+65 9151 1767"
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
    "lines": [
      {
        "name": "The Samaritans Hong Kong",
        "call": {
          "number": "2896 0000"
        }
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
    "lines": [
      {
        "name": "SADAG Suicide Crisis Line",
        "call": {
          "number": "0800 567 567"
        },
        "text": {
          "number": "31393"
        }
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
    "lines": [
      {
        "name": "Mind Sj\xE4lvmordslinjen",
        "nameLang": "sv",
        "call": {
          "number": "90101"
        },
        "chat": "https://mind.se/"
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
    "lines": [
      {
        "name": "Mental Helse Hjelpetelefonen",
        "nameLang": "no",
        "call": {
          "number": "116 123"
        }
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
    "lines": [
      {
        "name": "Livslinien",
        "nameLang": "da",
        "call": {
          "number": "70 201 201"
        }
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
    "lines": [
      {
        "name": "MIELI Kriisipuhelin",
        "nameLang": "fi",
        "call": {
          "number": "09 2525 0111"
        }
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
    "lines": [
      {
        "name": "Centrum Wsparcia dla Os\xF3b Doros\u0142ych w Kryzysie Psychicznym",
        "nameLang": "pl",
        "call": {
          "number": "800 70 2222"
        }
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
    "lines": [
      {
        "name": "ERAN",
        "call": {
          "number": "1201"
        }
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
    "lines": [
      {
        "name": "NCMH Crisis Hotline",
        "call": {
          "number": "1553"
        }
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
