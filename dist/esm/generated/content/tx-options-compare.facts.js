const facts = {
  "rows": [
    {
      "id": "what",
      "kind": "about"
    },
    {
      "id": "given",
      "kind": "about"
    },
    {
      "id": "visits",
      "kind": "about"
    },
    {
      "id": "onset",
      "kind": "benefit"
    },
    {
      "id": "found",
      "kind": "benefit"
    },
    {
      "id": "lasts",
      "kind": "benefit"
    },
    {
      "id": "common",
      "kind": "harm"
    },
    {
      "id": "serious",
      "kind": "harm"
    },
    {
      "id": "unsuited",
      "kind": "harm"
    },
    {
      "id": "day",
      "kind": "practical"
    },
    {
      "id": "anesthesia",
      "kind": "practical"
    },
    {
      "id": "monitoring",
      "kind": "practical"
    },
    {
      "id": "fda",
      "kind": "practical"
    },
    {
      "id": "cost",
      "kind": "practical"
    },
    {
      "id": "pregnancy",
      "kind": "practical"
    },
    {
      "id": "body",
      "kind": "experience"
    },
    {
      "id": "mind",
      "kind": "experience"
    },
    {
      "id": "life",
      "kind": "experience"
    },
    {
      "id": "unknown",
      "kind": "unknown"
    }
  ],
  "options": [
    {
      "id": "optimize-meds",
      "findings": [
        {
          "id": "mohamed2017-add-aripiprazole",
          "row": "found"
        },
        {
          "id": "mohamed2017-add-bupropion",
          "row": "found"
        },
        {
          "id": "lenze2023-remission",
          "row": "found"
        }
      ],
      "cites": {
        "found": [
          "mohamed2017",
          "lenze2023"
        ],
        "serious": [
          "fda_spravato_label"
        ],
        "fda": [
          "fava2020",
          "fda_lumateperone_2025"
        ]
      }
    },
    {
      "id": "ect",
      "findings": [
        {
          "id": "anand2023-response",
          "row": "found",
          "flipped": true
        },
        {
          "id": "ekstrand2022-remission",
          "row": "found",
          "flipped": true
        },
        {
          "id": "kellner2016a-remission",
          "row": "found"
        }
      ],
      "cites": {
        "found": [
          "anand2023",
          "ekstrand2022",
          "kellner2016a"
        ],
        "lasts": [
          "ekstrand2022",
          "kellner2016b"
        ],
        "fda": [
          "fda_ect_2018"
        ],
        "unknown": [
          "anand2023",
          "ekstrand2022"
        ]
      }
    },
    {
      "id": "esketamine",
      "findings": [
        {
          "id": "turkoz2021-response",
          "row": "found"
        },
        {
          "id": "katz2021-older-response",
          "row": "found"
        },
        {
          "id": "janik2025-remission",
          "row": "found"
        },
        {
          "id": "daly2019-relapse",
          "row": "found"
        },
        {
          "id": "esketamine-detached",
          "row": "common"
        },
        {
          "id": "esketamine-dizzy",
          "row": "common"
        },
        {
          "id": "esketamine-nausea",
          "row": "common"
        },
        {
          "id": "esketamine-sleepy",
          "row": "common"
        }
      ],
      "cites": {
        "what": [
          "fda_spravato_label",
          "fda_rems"
        ],
        "given": [
          "fda_spravato_label",
          "fda_rems"
        ],
        "visits": [
          "fda_spravato_label"
        ],
        "onset": [
          "turkoz2021",
          "fda_spravato_label"
        ],
        "found": [
          "turkoz2021",
          "katz2021",
          "janik2025",
          "daly2019"
        ],
        "lasts": [
          "daly2019"
        ],
        "common": [
          "fda_spravato_label"
        ],
        "serious": [
          "fda_spravato_label"
        ],
        "unsuited": [
          "fda_spravato_label"
        ],
        "day": [
          "fda_spravato_label"
        ],
        "monitoring": [
          "fda_rems",
          "fda_spravato_label"
        ],
        "fda": [
          "fda_spravato_label",
          "fda_mono_2025"
        ],
        "pregnancy": [
          "fda_spravato_label"
        ],
        "body": [
          "fda_spravato_label",
          "popova2019"
        ],
        "mind": [
          "fda_spravato_label"
        ]
      }
    },
    {
      "id": "lifestyle",
      "findings": [],
      "cites": {
        "found": [
          "noetel2024"
        ]
      }
    },
    {
      "id": "saint",
      "findings": [
        {
          "id": "kratter2026-remission",
          "row": "found"
        }
      ],
      "cites": {
        "visits": [
          "fda_saint_2022"
        ],
        "found": [
          "kratter2026",
          "cole2022"
        ],
        "fda": [
          "fda_saint_2022"
        ]
      }
    },
    {
      "id": "iv-ketamine",
      "findings": [
        {
          "id": "anand2023-response",
          "row": "found"
        },
        {
          "id": "ekstrand2022-remission",
          "row": "found"
        },
        {
          "id": "jelovac2025-response",
          "row": "found"
        }
      ],
      "cites": {
        "what": [
          "fda_compound_2023",
          "anand2023"
        ],
        "given": [
          "anand2023"
        ],
        "visits": [
          "anand2023",
          "murrough2013bp"
        ],
        "onset": [
          "murrough2013bp",
          "han2016"
        ],
        "found": [
          "anand2023",
          "ekstrand2022",
          "jelovac2025"
        ],
        "lasts": [
          "abdallah2020",
          "han2016",
          "swainson2021"
        ],
        "serious": [
          "fda_compound_2023"
        ],
        "fda": [
          "fda_compound_2023"
        ],
        "unknown": [
          "anand2023",
          "ekstrand2022",
          "swainson2021"
        ]
      }
    },
    {
      "id": "psychotherapy",
      "findings": [
        {
          "id": "wiles2013-response",
          "row": "found"
        }
      ],
      "cites": {
        "visits": [
          "wiles2013"
        ],
        "found": [
          "wiles2013"
        ],
        "lasts": [
          "wiles2016"
        ]
      }
    },
    {
      "id": "rtms",
      "findings": [
        {
          "id": "george2010-remission",
          "row": "found"
        }
      ],
      "cites": {
        "visits": [
          "blumberger2018",
          "cms_tms_lcd"
        ],
        "found": [
          "george2010"
        ],
        "common": [
          "mayo_tms"
        ],
        "serious": [
          "mayo_tms"
        ],
        "fda": [
          "mayo_tms"
        ],
        "cost": [
          "cms_tms_lcd"
        ]
      }
    },
    {
      "id": "vns",
      "findings": [],
      "cites": {
        "found": [
          "vns_recover_2024"
        ],
        "fda": [
          "fava2020"
        ],
        "cost": [
          "cms_vns_ncd"
        ],
        "unknown": [
          "vns_recover_2024"
        ]
      }
    },
    {
      "id": "keep-going",
      "stays": true,
      "findings": [],
      "cites": {}
    }
  ],
  "traits": [
    {
      "id": "anesthesia",
      "row": "anesthesia",
      "options": [
        "ect",
        "vns"
      ]
    },
    {
      "id": "needle",
      "row": "given",
      "options": [
        "iv-ketamine"
      ]
    },
    {
      "id": "surgery",
      "row": "given",
      "options": [
        "vns"
      ]
    },
    {
      "id": "home",
      "row": "given",
      "options": [
        "optimize-meds",
        "lifestyle"
      ]
    },
    {
      "id": "watched",
      "row": "monitoring",
      "options": [
        "ect",
        "esketamine",
        "iv-ketamine"
      ]
    },
    {
      "id": "no-driving",
      "row": "day",
      "options": [
        "ect",
        "esketamine",
        "iv-ketamine"
      ]
    },
    {
      "id": "whole-days",
      "row": "visits",
      "options": [
        "saint"
      ]
    },
    {
      "id": "daily-visits",
      "row": "visits",
      "options": [
        "rtms"
      ]
    },
    {
      "id": "memory",
      "row": "common",
      "options": [
        "ect"
      ]
    },
    {
      "id": "detached",
      "row": "common",
      "options": [
        "esketamine",
        "iv-ketamine"
      ]
    },
    {
      "id": "weight-sex",
      "row": "common",
      "options": [
        "optimize-meds"
      ]
    },
    {
      "id": "days",
      "row": "onset",
      "options": [
        "esketamine",
        "saint",
        "iv-ketamine"
      ]
    },
    {
      "id": "slow",
      "row": "onset",
      "options": [
        "vns"
      ]
    },
    {
      "id": "no-count",
      "row": "found",
      "options": [
        "lifestyle",
        "vns",
        "keep-going"
      ]
    },
    {
      "id": "no-comparison-better",
      "row": "found",
      "options": [
        "ect",
        "iv-ketamine"
      ]
    },
    {
      "id": "seldom-paid",
      "row": "cost",
      "options": [
        "iv-ketamine"
      ]
    },
    {
      "id": "approval",
      "row": "cost",
      "options": [
        "ect",
        "esketamine",
        "rtms"
      ]
    },
    {
      "id": "unsure-paid",
      "row": "cost",
      "options": [
        "saint",
        "vns"
      ]
    },
    {
      "id": "head-scalp",
      "row": "common",
      "options": [
        "saint",
        "rtms"
      ]
    },
    {
      "id": "voice",
      "row": "common",
      "options": [
        "vns"
      ]
    },
    {
      "id": "stirred",
      "row": "common",
      "options": [
        "psychotherapy"
      ]
    },
    {
      "id": "seizure",
      "row": "serious",
      "options": [
        "saint",
        "rtms"
      ]
    },
    {
      "id": "pressure",
      "row": "serious",
      "options": [
        "ect",
        "esketamine",
        "iv-ketamine"
      ]
    }
  ],
  "domains": [
    {
      "id": "effect",
      "rows": [
        "found"
      ],
      "traits": [
        "no-count",
        "no-comparison-better"
      ]
    },
    {
      "id": "given",
      "rows": [
        "given",
        "visits",
        "anesthesia",
        "monitoring"
      ],
      "traits": [
        "anesthesia",
        "needle",
        "surgery",
        "home",
        "watched"
      ]
    },
    {
      "id": "side-effects",
      "rows": [
        "common",
        "serious",
        "unsuited"
      ],
      "traits": [
        "memory",
        "detached",
        "weight-sex",
        "pressure",
        "head-scalp",
        "seizure",
        "voice",
        "stirred"
      ]
    },
    {
      "id": "work-driving",
      "rows": [
        "day",
        "life"
      ],
      "traits": [
        "no-driving",
        "whole-days",
        "daily-visits"
      ]
    },
    {
      "id": "onset",
      "rows": [
        "onset",
        "lasts"
      ],
      "traits": [
        "days",
        "slow"
      ]
    },
    {
      "id": "cost",
      "rows": [
        "cost"
      ],
      "traits": [
        "seldom-paid",
        "approval",
        "unsure-paid"
      ]
    }
  ],
  "quiz": [
    {
      "id": "status",
      "options": [
        "approved",
        "off-label"
      ],
      "right": "off-label"
    },
    {
      "id": "driving",
      "options": [
        "fine",
        "ride"
      ],
      "right": "ride"
    },
    {
      "id": "numbers",
      "options": [
        "compare",
        "no-compare"
      ],
      "right": "no-compare"
    }
  ],
  "ready": [
    "know",
    "matters",
    "support",
    "sure"
  ],
  "questions": [
    "choices",
    "good-bad",
    "likely",
    "stop",
    "cost"
  ],
  "risks": {
    "turkoz2021-response": {
      "id": "turkoz2021-response",
      "outcome": "response",
      "denominator": 100,
      "time": {
        "value": 4,
        "unit": "weeks"
      },
      "treated": 59,
      "comparison": 45,
      "participants": 518,
      "design": "pooled-randomized-blinded",
      "funding": "maker",
      "difference": {
        "perDenominator": 13.5,
        "low": 4.8,
        "high": 22.2,
        "method": "computed"
      },
      "counts": {
        "treated": [
          182,
          310
        ],
        "comparison": [
          94,
          208
        ]
      },
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "maker-funded",
          "short",
          "missing-people",
          "planned-later",
          "studies-differ"
        ]
      },
      "iconArray": true,
      "sources": [
        "turkoz2021",
        "katz2021"
      ]
    },
    "katz2021-older-response": {
      "id": "katz2021-older-response",
      "outcome": "response",
      "denominator": 100,
      "time": {
        "value": 4,
        "unit": "weeks"
      },
      "treated": 27,
      "comparison": 13,
      "participants": 137,
      "design": "randomized-blinded",
      "funding": "maker",
      "difference": {
        "perDenominator": 13.7,
        "low": -0.3,
        "high": 27.6,
        "method": "published"
      },
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "maker-funded",
          "small",
          "short",
          "chance"
        ]
      },
      "iconArray": true,
      "sources": [
        "katz2021"
      ]
    },
    "janik2025-remission": {
      "id": "janik2025-remission",
      "outcome": "remission",
      "denominator": 100,
      "time": {
        "value": 4,
        "unit": "weeks"
      },
      "treated": 23,
      "comparison": 8,
      "participants": 378,
      "design": "randomized-blinded",
      "funding": "maker",
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "maker-funded",
          "short",
          "second-hand"
        ]
      },
      "iconArray": true,
      "sources": [
        "janik2025",
        "fda_mono_2025"
      ]
    },
    "daly2019-relapse": {
      "id": "daly2019-relapse",
      "outcome": "relapse",
      "denominator": 100,
      "time": null,
      "treated": 27,
      "comparison": 45,
      "participants": 176,
      "design": "randomized-withdrawal",
      "funding": "maker",
      "difference": {
        "perDenominator": -18.7,
        "low": -32.6,
        "high": -4.7,
        "method": "computed"
      },
      "counts": {
        "treated": [
          24,
          90
        ],
        "comparison": [
          39,
          86
        ]
      },
      "lowerIsBetter": true,
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "maker-funded",
          "only-those-well"
        ]
      },
      "iconArray": true,
      "sources": [
        "daly2019"
      ]
    },
    "anand2023-response": {
      "id": "anand2023-response",
      "outcome": "response",
      "denominator": 100,
      "time": {
        "value": 3,
        "unit": "weeks"
      },
      "treated": 55,
      "comparison": 41,
      "participants": 365,
      "design": "randomized-open",
      "funding": "public",
      "difference": {
        "perDenominator": 14.2,
        "low": 3.9,
        "high": 24.2,
        "method": "published"
      },
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "open-label",
          "short"
        ]
      },
      "iconArray": true,
      "sources": [
        "anand2023",
        "jha2024"
      ]
    },
    "ekstrand2022-remission": {
      "id": "ekstrand2022-remission",
      "outcome": "remission",
      "denominator": 100,
      "time": null,
      "treated": 46,
      "comparison": 63,
      "participants": 186,
      "design": "randomized-open",
      "funding": "unknown",
      "difference": {
        "perDenominator": -17,
        "low": -30,
        "high": -2,
        "method": "published"
      },
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "open-label"
        ]
      },
      "iconArray": true,
      "sources": [
        "ekstrand2022"
      ]
    },
    "jelovac2025-response": {
      "id": "jelovac2025-response",
      "outcome": "response",
      "denominator": 100,
      "time": {
        "value": 4,
        "unit": "weeks"
      },
      "treated": 47,
      "comparison": 33,
      "participants": 62,
      "design": "randomized-blinded",
      "funding": "public",
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "small",
          "chance",
          "people-could-tell"
        ]
      },
      "iconArray": true,
      "sources": [
        "jelovac2025"
      ]
    },
    "wiles2013-response": {
      "id": "wiles2013-response",
      "outcome": "response",
      "denominator": 100,
      "time": {
        "value": 6,
        "unit": "months"
      },
      "treated": 46,
      "comparison": 22,
      "participants": 469,
      "design": "randomized-open",
      "funding": "public",
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "open-label",
          "second-hand"
        ]
      },
      "iconArray": true,
      "sources": [
        "wiles2013"
      ]
    },
    "mohamed2017-add-aripiprazole": {
      "id": "mohamed2017-add-aripiprazole",
      "outcome": "remission",
      "denominator": 100,
      "time": {
        "value": 12,
        "unit": "weeks"
      },
      "treated": 29,
      "comparison": 22,
      "participants": 1016,
      "design": "randomized-no-placebo",
      "funding": "public",
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "no-placebo"
        ]
      },
      "iconArray": true,
      "sources": [
        "mohamed2017"
      ]
    },
    "mohamed2017-add-bupropion": {
      "id": "mohamed2017-add-bupropion",
      "outcome": "remission",
      "denominator": 100,
      "time": {
        "value": 12,
        "unit": "weeks"
      },
      "treated": 27,
      "comparison": 22,
      "participants": 1017,
      "design": "randomized-no-placebo",
      "funding": "public",
      "difference": {
        "perDenominator": 4.6,
        "low": -0.7,
        "high": 9.9,
        "method": "computed"
      },
      "counts": {
        "treated": [
          136,
          506
        ],
        "comparison": [
          114,
          511
        ]
      },
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "no-placebo",
          "chance"
        ]
      },
      "iconArray": true,
      "sources": [
        "mohamed2017"
      ]
    },
    "lenze2023-remission": {
      "id": "lenze2023-remission",
      "outcome": "remission",
      "denominator": 100,
      "time": {
        "value": 10,
        "unit": "weeks"
      },
      "treated": 29,
      "comparison": 19,
      "participants": 619,
      "design": "randomized-open",
      "funding": "unknown",
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "open-label"
        ]
      },
      "iconArray": true,
      "sources": [
        "lenze2023"
      ]
    },
    "george2010-remission": {
      "id": "george2010-remission",
      "outcome": "remission",
      "denominator": 100,
      "time": null,
      "treated": 14,
      "comparison": 5,
      "participants": 190,
      "design": "randomized-blinded",
      "funding": "public",
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "small"
        ]
      },
      "iconArray": true,
      "sources": [
        "george2010"
      ]
    },
    "kratter2026-remission": {
      "id": "kratter2026-remission",
      "outcome": "remission",
      "denominator": 100,
      "time": {
        "value": 1,
        "unit": "months"
      },
      "treated": 50,
      "comparison": 21,
      "participants": 48,
      "design": "randomized-blinded",
      "funding": "unknown",
      "difference": {
        "perDenominator": 29.2,
        "low": 3.4,
        "high": 54.9,
        "method": "computed"
      },
      "counts": {
        "treated": [
          12,
          24
        ],
        "comparison": [
          5,
          24
        ]
      },
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "small"
        ]
      },
      "iconArray": true,
      "sources": [
        "kratter2026"
      ]
    },
    "kellner2016a-remission": {
      "id": "kellner2016a-remission",
      "outcome": "remission",
      "denominator": 100,
      "time": null,
      "treated": 62,
      "comparison": null,
      "participants": 240,
      "design": "no-comparison",
      "funding": "unknown",
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "no-comparison-group"
        ]
      },
      "sources": [
        "kellner2016a"
      ]
    },
    "esketamine-detached": {
      "id": "esketamine-detached",
      "outcome": "detached",
      "denominator": 100,
      "time": null,
      "treated": 41,
      "comparison": 9,
      "participants": 568,
      "design": "pooled-randomized-blinded",
      "funding": "maker",
      "lowerIsBetter": true,
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "maker-funded",
          "short",
          "reported-only"
        ]
      },
      "iconArray": true,
      "sources": [
        "fda_spravato_label"
      ]
    },
    "esketamine-dizzy": {
      "id": "esketamine-dizzy",
      "outcome": "dizzy",
      "denominator": 100,
      "time": null,
      "treated": 29,
      "comparison": 8,
      "participants": 568,
      "design": "pooled-randomized-blinded",
      "funding": "maker",
      "lowerIsBetter": true,
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "maker-funded",
          "short",
          "reported-only"
        ]
      },
      "iconArray": true,
      "sources": [
        "fda_spravato_label"
      ]
    },
    "esketamine-nausea": {
      "id": "esketamine-nausea",
      "outcome": "nausea",
      "denominator": 100,
      "time": null,
      "treated": 28,
      "comparison": 9,
      "participants": 568,
      "design": "pooled-randomized-blinded",
      "funding": "maker",
      "lowerIsBetter": true,
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "maker-funded",
          "short",
          "reported-only"
        ]
      },
      "iconArray": true,
      "sources": [
        "fda_spravato_label"
      ]
    },
    "esketamine-sleepy": {
      "id": "esketamine-sleepy",
      "outcome": "sleepy",
      "denominator": 100,
      "time": null,
      "treated": 23,
      "comparison": 9,
      "participants": 568,
      "design": "pooled-randomized-blinded",
      "funding": "maker",
      "lowerIsBetter": true,
      "certainty": {
        "level": "not-graded",
        "reasons": [
          "maker-funded",
          "short",
          "reported-only"
        ]
      },
      "iconArray": true,
      "sources": [
        "fda_spravato_label"
      ]
    }
  },
  "references": {
    "murrough2013bp": {
      "authors": "Murrough JW, et al",
      "title": "Rapid and Longer-Term Antidepressant Effects of Repeated Ketamine Infusions in Treatment-Resistant Major Depression",
      "source": "Biological Psychiatry. 2013;74(4):250-256",
      "doi": "10.1016/j.biopsych.2012.06.022"
    },
    "popova2019": {
      "authors": "Popova V, et al",
      "title": "Efficacy and Safety of Flexibly Dosed Esketamine Nasal Spray Combined With a Newly Initiated Oral Antidepressant in Treatment-Resistant Depression: A Randomized Double-Blind Active-Controlled Study",
      "source": "American Journal of Psychiatry. 2019;176(6):428-438",
      "doi": "10.1176/appi.ajp.2019.19020172",
      "pmid": "31109201"
    },
    "turkoz2021": {
      "authors": "Turkoz I, et al",
      "title": "Treatment Response With Esketamine Nasal Spray Plus an Oral Antidepressant in Patients With Treatment-Resistant Depression Without Evidence of Early Response: A Pooled Post Hoc Analysis of the TRANSFORM Studies",
      "source": "Journal of Clinical Psychiatry. 2021",
      "url": "https://www.psychiatrist.com/jcp/depression/response-to-esketamine-after-initial-nonresponse/"
    },
    "daly2019": {
      "authors": "Daly EJ, et al",
      "title": "Efficacy of Esketamine Nasal Spray Plus Oral Antidepressant Treatment for Relapse Prevention in Patients With Treatment-Resistant Depression: A Randomized Clinical Trial",
      "source": "JAMA Psychiatry. 2019;76(9):893-903",
      "doi": "10.1001/jamapsychiatry.2019.1189",
      "pmid": "31166571"
    },
    "janik2025": {
      "authors": "Janik A, et al",
      "title": "Esketamine Monotherapy in Adults With Treatment-Resistant Depression: A Randomized Clinical Trial",
      "source": "JAMA Psychiatry. 2025;82(9):877-887",
      "doi": "10.1001/jamapsychiatry.2025.1317",
      "pmid": "40601310"
    },
    "anand2023": {
      "authors": "Anand A, et al",
      "title": "Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression",
      "source": "New England Journal of Medicine. 2023;388(25):2315-2325",
      "doi": "10.1056/NEJMoa2302399",
      "pmid": "37224232"
    },
    "ekstrand2022": {
      "authors": "Ekstrand J, et al",
      "title": "Racemic Ketamine as an Alternative to Electroconvulsive Therapy for Unipolar Depression: A Randomized, Open-Label, Non-Inferiority Trial (KetECT)",
      "source": "International Journal of Neuropsychopharmacology. 2022;25(5):339-349",
      "doi": "10.1093/ijnp/pyab088",
      "pmid": "35020871"
    },
    "jelovac2025": {
      "authors": "Jelovac A, et al",
      "title": "Serial Ketamine Infusions as Adjunctive Therapy to Inpatient Care for Depression: The KARMA-Dep 2 Randomized Clinical Trial",
      "source": "JAMA Psychiatry. 2025",
      "doi": "10.1001/jamapsychiatry.2025.3019",
      "pmid": "41123905"
    },
    "han2016": {
      "authors": "Han Y, et al",
      "title": "Efficacy of ketamine in the rapid treatment of major depressive disorder: a meta-analysis of randomized, double-blind, placebo-controlled studies",
      "source": "Neuropsychiatric Disease and Treatment. 2016;12:2859-2867",
      "doi": "10.2147/NDT.S117146"
    },
    "fava2020": {
      "authors": "Fava M, et al",
      "title": "Double-blind, placebo-controlled, dose-ranging trial of intravenous ketamine as adjunctive therapy in treatment-resistant depression (TRD)",
      "source": "Molecular Psychiatry. 2020;25(7):1592-1603",
      "doi": "10.1038/s41380-018-0256-5"
    },
    "swainson2021": {
      "authors": "Swainson J, et al",
      "title": "The Canadian Network for Mood and Anxiety Treatments (CANMAT) Task Force Recommendations for the Use of Racemic Ketamine in Adults with Major Depressive Disorder",
      "source": "Canadian Journal of Psychiatry. 2021;66(2):113-125",
      "doi": "10.1177/0706743720970860",
      "pmid": "33174760"
    },
    "abdallah2020": {
      "authors": "Abdallah CG, et al",
      "title": "Modulation of the antidepressant effects of ketamine by the mTORC1 inhibitor rapamycin",
      "source": "Neuropsychopharmacology. 2020;45(6):990-997",
      "doi": "10.1038/s41386-020-0644-9"
    },
    "mohamed2017": {
      "authors": "Mohamed S, et al",
      "title": "Effect of Antidepressant Switching vs Augmentation on Remission Among Patients With Major Depressive Disorder Unresponsive to Antidepressant Treatment: The VAST-D Randomized Clinical Trial",
      "source": "JAMA. 2017;318(2):132-145",
      "doi": "10.1001/jama.2017.8036",
      "pmid": "28697253"
    },
    "lenze2023": {
      "authors": "Lenze EJ, et al",
      "title": "Antidepressant Augmentation versus Switch in Treatment-Resistant Geriatric Depression",
      "source": "New England Journal of Medicine. 2023;388(12):1067-1079",
      "doi": "10.1056/NEJMoa2204462",
      "pmid": "36867173"
    },
    "wiles2013": {
      "authors": "Wiles N, et al",
      "title": "Cognitive behavioural therapy as an adjunct to pharmacotherapy for primary care based patients with treatment resistant depression: results of the CoBalT randomised controlled trial",
      "source": "Lancet. 2013;381(9864):375-384",
      "doi": "10.1016/S0140-6736(12)61552-9",
      "pmid": "23219570"
    },
    "wiles2016": {
      "authors": "Wiles NJ, et al",
      "title": "Long-term effectiveness and cost-effectiveness of cognitive behavioural therapy as an adjunct to pharmacotherapy for treatment-resistant depression in primary care: follow-up of the CoBalT randomised controlled trial",
      "source": "Lancet Psychiatry. 2016;3(2):137-144",
      "doi": "10.1016/S2215-0366(15)00495-2",
      "pmid": "26777773"
    },
    "noetel2024": {
      "authors": "Noetel M, et al",
      "title": "Effect of exercise for depression: systematic review and network meta-analysis of randomised controlled trials",
      "source": "BMJ. 2024;384:e075847",
      "doi": "10.1136/bmj-2023-075847",
      "pmid": "38355154"
    },
    "blumberger2018": {
      "authors": "Blumberger DM, et al",
      "title": "Effectiveness of theta burst versus high-frequency repetitive transcranial magnetic stimulation in patients with depression (THREE-D): a randomised non-inferiority trial",
      "source": "Lancet. 2018;391(10131):1683-1692",
      "doi": "10.1016/S0140-6736(18)30295-2",
      "pmid": "29726344"
    },
    "cole2022": {
      "authors": "Cole EJ, et al",
      "title": "Stanford Neuromodulation Therapy (SNT): A Double-Blind Randomized Controlled Trial",
      "source": "American Journal of Psychiatry. 2022;179(2):132-141",
      "doi": "10.1176/appi.ajp.2021.20101429",
      "pmid": "34711062"
    },
    "kellner2016a": {
      "authors": "Kellner CH, et al",
      "title": "Right Unilateral Ultrabrief Pulse ECT in Geriatric Depression: Phase 1 of the PRIDE Study",
      "source": "American Journal of Psychiatry. 2016;173(11):1101-1109",
      "doi": "10.1176/appi.ajp.2016.15081101",
      "pmid": "27418379"
    },
    "kellner2016b": {
      "authors": "Kellner CH, et al",
      "title": "A Novel Strategy for Continuation ECT in Geriatric Depression: Phase 2 of the PRIDE Study",
      "source": "American Journal of Psychiatry. 2016;173(11):1110-1118",
      "doi": "10.1176/appi.ajp.2016.16010118",
      "pmid": "27418381"
    },
    "fda_spravato_label": {
      "title": "SPRAVATO (esketamine) nasal spray: prescribing information and Medication Guide",
      "source": "US Food and Drug Administration. 2026-03",
      "url": "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d81a6a79-a74a-44b7-822c-0dfa3036eaed"
    },
    "fda_mono_2025": {
      "title": "FDA approves esketamine (Spravato) as monotherapy for treatment-resistant depression",
      "source": "Becker's Hospital Review. 2025-01-21",
      "url": "https://www.beckershospitalreview.com/pharmacy/j-j-approves-1st-monotherapy-for-treatment-resistant-depression.html"
    },
    "fda_compound_2023": {
      "title": "FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders",
      "source": "US Food and Drug Administration. 2023-10-10",
      "url": "https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine"
    },
    "fda_ect_2018": {
      "title": "Neurological Devices; Reclassification of Electroconvulsive Therapy Devices (final order), 83 FR 66103",
      "source": "US Food and Drug Administration, 83 FR 66103. 2018-12-26",
      "url": "https://regulations.justia.com/regulations/fedreg/2018/12/26/2018-27809.html"
    },
    "fda_saint_2022": {
      "title": "FDA Clears Accelerated TMS Protocol for Depression",
      "source": "Psychiatric News. 2022-10",
      "url": "https://psychnews.psychiatryonline.org/doi/10.1176/appi.pn.2022.10.10.40"
    },
    "fda_lumateperone_2025": {
      "title": "FDA approves lumateperone as adjunctive treatment for major depressive disorder (Nov 2025)",
      "source": "BMJ Best Practice. 2025-11",
      "url": "https://www.bestpractice.bmj.com/topics/en-gb/55"
    },
    "cms_tms_lcd": {
      "title": "Medicare Local Coverage Determinations for TMS (e.g. L34998, L34522, L33398)",
      "source": "Centers for Medicare & Medicaid Services. 2022",
      "url": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdId=34998"
    },
    "mayo_tms": {
      "title": "Transcranial magnetic stimulation - Risks",
      "source": "Mayo Clinic",
      "url": "https://mymlc.com/health-information/tests-and-procedures/t/transcranial-magnetic-stimulation?section=Risks"
    },
    "katz2021": {
      "authors": "Katz EG, et al",
      "title": "Benefit-Risk Assessment of Esketamine Nasal Spray vs. Placebo in Treatment-Resistant Depression",
      "source": "Clinical Pharmacology and Therapeutics. 2021;109(2):536-546",
      "doi": "10.1002/cpt.2024",
      "pmid": "32860422"
    },
    "kratter2026": {
      "authors": "Kratter IH, et al",
      "title": "Stanford neuromodulation therapy for treatment-resistant depression: a randomized controlled trial confirming efficacy, and an EEG study providing insight into mechanism of action and a potentially predictive biomarker of efficacy",
      "source": "World Psychiatry. 2026;25(1):105-116",
      "doi": "10.1002/wps.70032"
    },
    "jha2024": {
      "authors": "Jha MK, et al",
      "title": "Ketamine vs Electroconvulsive Therapy for Treatment-Resistant Depression: A Secondary Analysis of a Randomized Clinical Trial",
      "source": "JAMA Network Open. 2024;7(6):e2417786",
      "doi": "10.1001/jamanetworkopen.2024.17786"
    },
    "george2010": {
      "authors": "George MS, et al",
      "title": "Daily Left Prefrontal Transcranial Magnetic Stimulation Therapy for Major Depressive Disorder: A Sham-Controlled Randomized Trial",
      "source": "Archives of General Psychiatry. 2010;67(5):507-516",
      "url": "https://jamanetwork.com/journals/jamapsychiatry/fullarticle/210744"
    },
    "fda_rems": {
      "title": "Approved REMS: Spravato (esketamine), NDA 211243",
      "source": "US Food and Drug Administration",
      "url": "https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386"
    },
    "vns_recover_2024": {
      "title": "Vagus nerve stimulation relieves severe depression (RECOVER trial news release)",
      "source": "Washington University in St. Louis. 2024-12-18",
      "url": "https://source.washu.edu/2024/12/vagus-nerve-stimulation-relieves-severe-depression/"
    },
    "cms_vns_ncd": {
      "title": "Vagus Nerve Stimulation (VNS) for Treatment Resistant Depression: coverage with evidence development (NCD of 15 Feb 2019)",
      "source": "Centers for Medicare & Medicaid Services. 2019-02-15",
      "url": "https://www.cms.gov/es/node/185951"
    }
  }
};
export {
  facts
};
