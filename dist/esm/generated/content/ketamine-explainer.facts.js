const facts = {
  "sections": [
    {
      "id": "key-points",
      "safety": true,
      "crisisLinks": true,
      "blocks": [
        {
          "id": "fast-for-some",
          "kind": "point",
          "cite": [
            12,
            14,
            10
          ]
        },
        {
          "id": "what-is-approved",
          "kind": "point",
          "cite": [
            32,
            34
          ]
        },
        {
          "id": "only-watched",
          "kind": "point",
          "cite": [
            0,
            43,
            32
          ]
        },
        {
          "id": "real-risks",
          "kind": "point",
          "cite": [
            32
          ]
        },
        {
          "id": "one-of-many",
          "kind": "point",
          "cite": [
            25,
            26,
            41,
            8
          ]
        },
        {
          "id": "do-not-wait",
          "kind": "caution"
        }
      ]
    },
    {
      "id": "why-fall-short",
      "blocks": [
        {
          "id": "common",
          "kind": "lead",
          "cite": [
            19
          ]
        },
        {
          "id": "time",
          "kind": "point"
        },
        {
          "id": "dose",
          "kind": "point"
        },
        {
          "id": "missed-doses",
          "kind": "point"
        },
        {
          "id": "other-cause",
          "kind": "point"
        },
        {
          "id": "substances",
          "kind": "point"
        },
        {
          "id": "stress",
          "kind": "point"
        }
      ]
    },
    {
      "id": "trd",
      "blocks": [
        {
          "id": "meaning",
          "kind": "lead",
          "cite": [
            4,
            32
          ]
        },
        {
          "id": "how-common",
          "kind": "lead",
          "cite": [
            23,
            22
          ]
        },
        {
          "id": "steps",
          "kind": "point",
          "cite": [
            19,
            20,
            21
          ]
        },
        {
          "id": "relapse-later",
          "kind": "point",
          "cite": [
            19
          ]
        },
        {
          "id": "not-hopeless",
          "kind": "point",
          "cite": [
            8,
            26
          ]
        }
      ]
    },
    {
      "id": "what-is",
      "crisisLinks": true,
      "blocks": [
        {
          "id": "anesthetic",
          "kind": "lead",
          "cite": [
            32,
            34
          ]
        },
        {
          "id": "two-forms",
          "kind": "lead",
          "cite": [
            32
          ]
        },
        {
          "id": "off-label",
          "kind": "point",
          "cite": [
            34
          ]
        },
        {
          "id": "spravato-uses",
          "kind": "point",
          "cite": [
            32,
            33
          ]
        }
      ]
    },
    {
      "id": "routes",
      "blocks": [
        {
          "id": "one-approved",
          "kind": "lead",
          "cite": [
            32,
            34
          ]
        },
        {
          "id": "nasal-spray",
          "kind": "point",
          "status": "approved",
          "cite": [
            32,
            43
          ]
        },
        {
          "id": "iv",
          "kind": "point",
          "status": "off-label",
          "cite": [
            8,
            34
          ]
        },
        {
          "id": "shot",
          "kind": "point",
          "status": "off-label",
          "cite": [
            11,
            14
          ]
        },
        {
          "id": "compounded",
          "kind": "point",
          "status": "not-approved",
          "cite": [
            34,
            35
          ]
        }
      ]
    },
    {
      "id": "how-it-works",
      "figure": "synapse",
      "blocks": [
        {
          "id": "glutamate-first",
          "kind": "lead",
          "cite": [
            2,
            18
          ]
        },
        {
          "id": "not-fully-known",
          "kind": "lead",
          "cite": [
            2,
            32
          ]
        },
        {
          "id": "memory",
          "kind": "point",
          "group": "glutamate-role"
        },
        {
          "id": "signals",
          "kind": "point",
          "group": "glutamate-role"
        },
        {
          "id": "links",
          "kind": "point",
          "group": "glutamate-role"
        },
        {
          "id": "mood-pain",
          "kind": "point",
          "group": "glutamate-role"
        },
        {
          "id": "burst",
          "kind": "point",
          "group": "study-findings",
          "cite": [
            2,
            16
          ]
        },
        {
          "id": "mice",
          "kind": "point",
          "group": "study-findings",
          "cite": [
            17
          ]
        },
        {
          "id": "people",
          "kind": "point",
          "group": "study-findings",
          "cite": [
            15
          ]
        }
      ],
      "groups": [
        "glutamate-role",
        "study-findings"
      ]
    },
    {
      "id": "speed",
      "figure": "onset",
      "crisisLinks": true,
      "blocks": [
        {
          "id": "hours-to-days",
          "kind": "lead",
          "cite": [
            12,
            3
          ]
        },
        {
          "id": "one-dose",
          "kind": "point",
          "cite": [
            12
          ]
        },
        {
          "id": "when-it-matters",
          "kind": "point"
        },
        {
          "id": "suicidal-thoughts",
          "kind": "point",
          "cite": [
            1
          ]
        },
        {
          "id": "not-shown-to-prevent",
          "kind": "caution",
          "cite": [
            32
          ]
        }
      ]
    },
    {
      "id": "evidence",
      "figure": "icon-array",
      "blocks": [
        {
          "id": "mixed",
          "kind": "lead",
          "cite": [
            10,
            8
          ]
        },
        {
          "id": "do-not-rank",
          "kind": "lead"
        },
        {
          "id": "spray-and-pill",
          "kind": "point",
          "group": "spray",
          "cite": [
            5,
            38
          ]
        },
        {
          "id": "spray-older",
          "kind": "point",
          "group": "spray",
          "cite": [
            38
          ]
        },
        {
          "id": "spray-alone",
          "kind": "point",
          "group": "spray",
          "cite": [
            7,
            33
          ]
        },
        {
          "id": "staying-on",
          "kind": "point",
          "group": "spray",
          "cite": [
            6
          ]
        },
        {
          "id": "iv-or-ect",
          "kind": "point",
          "group": "iv",
          "cite": [
            8,
            9,
            40
          ]
        },
        {
          "id": "iv-or-sedative",
          "kind": "point",
          "group": "iv",
          "cite": [
            10
          ]
        },
        {
          "id": "clinics",
          "kind": "point",
          "group": "iv",
          "cite": [
            13
          ]
        },
        {
          "id": "could-tell",
          "kind": "caution",
          "group": "limits",
          "cite": [
            10
          ]
        },
        {
          "id": "who-paid",
          "kind": "caution",
          "group": "limits",
          "cite": [
            38,
            7,
            6
          ]
        }
      ],
      "groups": [
        "spray",
        "iv",
        "limits"
      ]
    },
    {
      "id": "lasting",
      "blocks": [
        {
          "id": "one-dose-fades",
          "kind": "point",
          "cite": [
            15,
            12
          ]
        },
        {
          "id": "six-doses",
          "kind": "point",
          "cite": [
            3
          ]
        },
        {
          "id": "spravato-schedule",
          "kind": "point",
          "cite": [
            32
          ]
        },
        {
          "id": "long-term-iv",
          "kind": "point",
          "cite": [
            14,
            0
          ]
        }
      ]
    },
    {
      "id": "side-effects",
      "blocks": [
        {
          "id": "timing",
          "kind": "lead",
          "cite": [
            4,
            32
          ]
        },
        {
          "id": "about-counts",
          "kind": "lead",
          "cite": [
            32
          ]
        },
        {
          "id": "dissociation",
          "kind": "point",
          "group": "counts",
          "cite": [
            32
          ]
        },
        {
          "id": "dizziness",
          "kind": "point",
          "group": "counts",
          "cite": [
            32
          ]
        },
        {
          "id": "nausea",
          "kind": "point",
          "group": "counts",
          "cite": [
            32
          ]
        },
        {
          "id": "spinning",
          "kind": "point",
          "group": "counts",
          "cite": [
            32
          ]
        },
        {
          "id": "sleepiness",
          "kind": "point",
          "group": "counts",
          "cite": [
            32
          ]
        },
        {
          "id": "vomiting",
          "kind": "point",
          "group": "counts",
          "cite": [
            32
          ]
        },
        {
          "id": "scales",
          "kind": "caution",
          "group": "counts",
          "cite": [
            32
          ]
        },
        {
          "id": "milder",
          "kind": "point",
          "group": "others",
          "cite": [
            32
          ]
        },
        {
          "id": "blood-pressure",
          "kind": "point",
          "group": "others",
          "cite": [
            32
          ]
        },
        {
          "id": "thinking",
          "kind": "point",
          "group": "others",
          "cite": [
            32
          ]
        },
        {
          "id": "iv-same",
          "kind": "point",
          "group": "others"
        }
      ],
      "groups": [
        "counts",
        "others"
      ]
    },
    {
      "id": "serious-risks",
      "safety": true,
      "crisisLinks": true,
      "blocks": [
        {
          "id": "boxed-warning",
          "kind": "lead",
          "cite": [
            32
          ]
        },
        {
          "id": "passing-out",
          "kind": "point",
          "group": "boxed",
          "cite": [
            32
          ]
        },
        {
          "id": "cut-off",
          "kind": "point",
          "group": "boxed",
          "cite": [
            32
          ]
        },
        {
          "id": "breathing",
          "kind": "point",
          "group": "boxed",
          "cite": [
            32,
            43
          ]
        },
        {
          "id": "misuse",
          "kind": "point",
          "group": "boxed",
          "cite": [
            32
          ]
        },
        {
          "id": "young-people",
          "kind": "point",
          "group": "boxed",
          "cite": [
            32
          ]
        },
        {
          "id": "pressure-jump",
          "kind": "point",
          "group": "more",
          "cite": [
            32
          ]
        },
        {
          "id": "bladder",
          "kind": "point",
          "group": "more",
          "cite": [
            32,
            42
          ]
        },
        {
          "id": "memory",
          "kind": "point",
          "group": "more"
        },
        {
          "id": "unborn-baby",
          "kind": "point",
          "group": "more",
          "cite": [
            32
          ]
        }
      ],
      "groups": [
        "boxed",
        "more"
      ]
    },
    {
      "id": "who-not",
      "safety": true,
      "blocks": [
        {
          "id": "tell-the-team",
          "kind": "lead"
        },
        {
          "id": "aneurysm-avm",
          "kind": "caution",
          "group": "must-not",
          "cite": [
            32
          ]
        },
        {
          "id": "brain-bleed",
          "kind": "caution",
          "group": "must-not",
          "cite": [
            32
          ]
        },
        {
          "id": "allergy",
          "kind": "caution",
          "group": "must-not",
          "cite": [
            32
          ]
        },
        {
          "id": "psychosis",
          "kind": "point",
          "group": "care-mind",
          "cite": [
            32,
            0
          ]
        },
        {
          "id": "bipolar",
          "kind": "point",
          "group": "care-mind"
        },
        {
          "id": "alcohol-drugs",
          "kind": "point",
          "group": "care-mind",
          "cite": [
            32,
            0
          ]
        },
        {
          "id": "dementia",
          "kind": "point",
          "group": "care-mind"
        },
        {
          "id": "heart",
          "kind": "point",
          "group": "care-body",
          "cite": [
            32
          ]
        },
        {
          "id": "pregnancy",
          "kind": "point",
          "group": "care-body",
          "cite": [
            32
          ]
        },
        {
          "id": "liver",
          "kind": "point",
          "group": "care-body",
          "cite": [
            32
          ]
        },
        {
          "id": "bladder",
          "kind": "point",
          "group": "care-body",
          "cite": [
            32,
            42
          ]
        },
        {
          "id": "breathing-pressure",
          "kind": "point",
          "group": "care-body"
        },
        {
          "id": "thyroid",
          "kind": "point",
          "group": "care-body"
        },
        {
          "id": "under-age",
          "kind": "point",
          "group": "tell-staff",
          "cite": [
            32
          ]
        },
        {
          "id": "medicines",
          "kind": "point",
          "group": "tell-staff",
          "cite": [
            32,
            37
          ]
        }
      ],
      "groups": [
        "must-not",
        "care-mind",
        "care-body",
        "tell-staff"
      ]
    },
    {
      "id": "visit-day",
      "blocks": [
        {
          "id": "ride",
          "kind": "point",
          "group": "before",
          "cite": [
            32
          ]
        },
        {
          "id": "food-drink",
          "kind": "point",
          "group": "before",
          "cite": [
            32
          ]
        },
        {
          "id": "nose-sprays",
          "kind": "point",
          "group": "before",
          "cite": [
            32
          ]
        },
        {
          "id": "pressure-check",
          "kind": "point",
          "group": "clinic",
          "cite": [
            32
          ]
        },
        {
          "id": "watched",
          "kind": "point",
          "group": "clinic",
          "cite": [
            43
          ]
        },
        {
          "id": "leave",
          "kind": "point",
          "group": "clinic",
          "cite": [
            32
          ]
        },
        {
          "id": "iv-rules",
          "kind": "point",
          "group": "clinic",
          "cite": [
            43,
            0
          ]
        },
        {
          "id": "driving",
          "kind": "caution",
          "group": "after",
          "cite": [
            32
          ]
        },
        {
          "id": "no-big-plans",
          "kind": "point",
          "group": "after"
        }
      ],
      "groups": [
        "before",
        "clinic",
        "after"
      ]
    },
    {
      "id": "at-home",
      "blocks": [
        {
          "id": "not-checked",
          "kind": "point",
          "cite": [
            34
          ]
        },
        {
          "id": "no-one-there",
          "kind": "caution",
          "cite": [
            34
          ]
        },
        {
          "id": "case",
          "kind": "point",
          "cite": [
            34
          ]
        },
        {
          "id": "no-proof",
          "kind": "point",
          "cite": [
            34
          ]
        }
      ]
    },
    {
      "id": "talk-to-doctor",
      "crisisLinks": true,
      "blocks": [
        {
          "id": "you-might-ask",
          "kind": "lead"
        },
        {
          "id": "two-medicines",
          "kind": "point",
          "cite": [
            32
          ]
        },
        {
          "id": "severe",
          "kind": "point"
        },
        {
          "id": "sooner",
          "kind": "point"
        },
        {
          "id": "others-not-right",
          "kind": "point"
        },
        {
          "id": "thoughts",
          "kind": "point",
          "cite": [
            32
          ]
        },
        {
          "id": "can-come",
          "kind": "point",
          "cite": [
            32
          ]
        }
      ]
    },
    {
      "id": "first-steps",
      "blocks": [
        {
          "id": "check-up",
          "kind": "lead"
        },
        {
          "id": "bipolar",
          "kind": "point",
          "group": "mind"
        },
        {
          "id": "anxiety",
          "kind": "point",
          "group": "mind"
        },
        {
          "id": "adhd",
          "kind": "point",
          "group": "mind"
        },
        {
          "id": "alcohol-drugs",
          "kind": "point",
          "group": "mind"
        },
        {
          "id": "thyroid",
          "kind": "point",
          "group": "body"
        },
        {
          "id": "low-levels",
          "kind": "point",
          "group": "body"
        },
        {
          "id": "sleep",
          "kind": "point",
          "group": "body"
        },
        {
          "id": "long-illness",
          "kind": "point",
          "group": "body"
        },
        {
          "id": "hormones",
          "kind": "point",
          "group": "body"
        },
        {
          "id": "medicine-effects",
          "kind": "point",
          "group": "body"
        },
        {
          "id": "grief-stress",
          "kind": "point",
          "group": "life"
        }
      ],
      "groups": [
        "mind",
        "body",
        "life"
      ]
    },
    {
      "id": "optimize",
      "blocks": [
        {
          "id": "not-alone",
          "kind": "caution"
        },
        {
          "id": "dose",
          "kind": "point",
          "group": "current"
        },
        {
          "id": "time",
          "kind": "point",
          "group": "current"
        },
        {
          "id": "every-day",
          "kind": "point",
          "group": "current"
        },
        {
          "id": "switch",
          "kind": "point",
          "group": "change",
          "cite": [
            24,
            25
          ]
        },
        {
          "id": "add",
          "kind": "point",
          "group": "change",
          "cite": [
            24
          ]
        },
        {
          "id": "lithium-thyroid",
          "kind": "point",
          "group": "change"
        }
      ],
      "groups": [
        "current",
        "change"
      ]
    },
    {
      "id": "therapy",
      "blocks": [
        {
          "id": "cbt",
          "kind": "point",
          "cite": [
            26
          ]
        },
        {
          "id": "years-later",
          "kind": "point",
          "cite": [
            27
          ]
        },
        {
          "id": "other-kinds",
          "kind": "point",
          "cite": [
            28
          ]
        }
      ]
    },
    {
      "id": "lifestyle",
      "blocks": [
        {
          "id": "add-to-care",
          "kind": "lead",
          "cite": [
            29
          ]
        },
        {
          "id": "move",
          "kind": "point",
          "cite": [
            29
          ]
        },
        {
          "id": "sleep",
          "kind": "point"
        },
        {
          "id": "alcohol",
          "kind": "point"
        },
        {
          "id": "meals",
          "kind": "point"
        },
        {
          "id": "people",
          "kind": "point"
        },
        {
          "id": "daylight",
          "kind": "point"
        },
        {
          "id": "safer-home",
          "kind": "point"
        }
      ]
    },
    {
      "id": "options",
      "blocks": [
        {
          "id": "medicine",
          "kind": "point",
          "group": "medicine",
          "cite": [
            24
          ]
        },
        {
          "id": "therapy",
          "kind": "point",
          "group": "medicine",
          "cite": [
            28
          ]
        },
        {
          "id": "esketamine",
          "kind": "point",
          "group": "medicine",
          "cite": [
            32
          ]
        },
        {
          "id": "iv-ketamine",
          "kind": "point",
          "group": "medicine",
          "cite": [
            8
          ]
        },
        {
          "id": "tms",
          "kind": "point",
          "group": "brain",
          "cite": [
            30,
            41
          ]
        },
        {
          "id": "saint",
          "kind": "point",
          "group": "brain",
          "cite": [
            39,
            36
          ]
        },
        {
          "id": "ect",
          "kind": "point",
          "group": "brain",
          "cite": [
            31,
            8
          ]
        },
        {
          "id": "trial",
          "kind": "point",
          "group": "study"
        }
      ],
      "groups": [
        "medicine",
        "brain",
        "study"
      ]
    },
    {
      "id": "expectations",
      "blocks": [
        {
          "id": "a-lot-or-not",
          "kind": "point",
          "cite": [
            13,
            10
          ]
        },
        {
          "id": "several-visits",
          "kind": "point",
          "cite": [
            32,
            5
          ]
        },
        {
          "id": "may-come-back",
          "kind": "point",
          "cite": [
            3,
            6
          ]
        },
        {
          "id": "other-care",
          "kind": "point"
        },
        {
          "id": "time-and-money",
          "kind": "point"
        }
      ]
    },
    {
      "id": "emergency",
      "safety": true,
      "crisisLinks": true,
      "blocks": [
        {
          "id": "crisis-line",
          "kind": "lead"
        },
        {
          "id": "emergency-signs",
          "kind": "lead"
        },
        {
          "id": "after-a-visit",
          "kind": "caution"
        }
      ]
    },
    {
      "id": "questions",
      "blocks": [
        {
          "id": "diagnosis",
          "kind": "point",
          "group": "fit"
        },
        {
          "id": "fair-try",
          "kind": "point",
          "group": "fit"
        },
        {
          "id": "which-product",
          "kind": "point",
          "group": "fit"
        },
        {
          "id": "my-risks",
          "kind": "point",
          "group": "safety-first"
        },
        {
          "id": "training",
          "kind": "point",
          "group": "safety-first"
        },
        {
          "id": "who-watches",
          "kind": "point",
          "group": "safety-first"
        },
        {
          "id": "misuse",
          "kind": "point",
          "group": "safety-first"
        },
        {
          "id": "worse",
          "kind": "point",
          "group": "safety-first"
        },
        {
          "id": "tracking",
          "kind": "point",
          "group": "plan"
        },
        {
          "id": "how-many",
          "kind": "point",
          "group": "plan"
        },
        {
          "id": "cost",
          "kind": "point",
          "group": "plan"
        }
      ],
      "groups": [
        "fit",
        "safety-first",
        "plan"
      ]
    },
    {
      "id": "unknowns",
      "blocks": [
        {
          "id": "honest",
          "kind": "lead"
        },
        {
          "id": "why",
          "kind": "point",
          "cite": [
            2,
            32
          ]
        },
        {
          "id": "who",
          "kind": "point"
        },
        {
          "id": "how-long",
          "kind": "point",
          "cite": [
            14,
            0
          ]
        },
        {
          "id": "true-size",
          "kind": "point",
          "cite": [
            10
          ]
        },
        {
          "id": "or-ect",
          "kind": "point",
          "cite": [
            8,
            9
          ]
        }
      ]
    },
    {
      "id": "next-step",
      "blocks": [
        {
          "id": "look-again",
          "kind": "lead"
        }
      ]
    }
  ],
  "quiz": [
    {
      "id": "approved",
      "options": [
        "spray",
        "iv",
        "lozenge"
      ],
      "right": "spray"
    },
    {
      "id": "driving",
      "options": [
        "after-watching",
        "same-evening",
        "next-day"
      ],
      "right": "next-day"
    },
    {
      "id": "lasting",
      "options": [
        "for-good",
        "often-fades",
        "a-year"
      ],
      "right": "often-fades"
    }
  ],
  "featured": {
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
  "onset": [
    {
      "id": "iv-ketamine",
      "fromDays": 0.083,
      "toDays": 3
    },
    {
      "id": "esketamine",
      "fromDays": 1,
      "toDays": 28
    },
    {
      "id": "saint",
      "fromDays": 1,
      "toDays": 5
    },
    {
      "id": "ect",
      "fromDays": 7,
      "toDays": 21
    },
    {
      "id": "rtms",
      "fromDays": 14,
      "toDays": 28
    },
    {
      "id": "optimize-meds",
      "fromDays": 7,
      "toDays": 56
    },
    {
      "id": "psychotherapy",
      "fromDays": 28,
      "toDays": 56
    },
    {
      "id": "lifestyle",
      "fromDays": 14,
      "toDays": 56
    },
    {
      "id": "vns",
      "fromDays": 90,
      "toDays": 360
    }
  ],
  "references": {
    "sanacora2017": {
      "authors": "Sanacora G, et al",
      "title": "A Consensus Statement on the Use of Ketamine in the Treatment of Mood Disorders",
      "source": "JAMA Psychiatry. 2017;74(4):399-405",
      "doi": "10.1001/jamapsychiatry.2017.0080"
    },
    "wilkinson2018": {
      "authors": "Wilkinson ST, et al",
      "title": "The Effect of a Single Dose of Intravenous Ketamine on Suicidal Ideation: A Systematic Review and Individual Participant Data Meta-Analysis",
      "source": "American Journal of Psychiatry. 2018;175(2):150-158",
      "doi": "10.1176/appi.ajp.2017.17040472",
      "pmid": "28969441"
    },
    "zanos2018": {
      "authors": "Zanos P, et al",
      "title": "Mechanisms of ketamine action as an antidepressant",
      "source": "Molecular Psychiatry. 2018;23(4):801-811",
      "doi": "10.1038/mp.2017.255"
    },
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
    "loo2023": {
      "authors": "Loo C, et al",
      "title": "Efficacy and safety of a 4-week course of repeated subcutaneous ketamine injections for treatment-resistant depression (KADS study): randomised double-blind active-controlled trial",
      "source": "British Journal of Psychiatry. 2023;223(6):533-541",
      "doi": "10.1192/bjp.2023.79",
      "pmid": "38108319"
    },
    "han2016": {
      "authors": "Han Y, et al",
      "title": "Efficacy of ketamine in the rapid treatment of major depressive disorder: a meta-analysis of randomized, double-blind, placebo-controlled studies",
      "source": "Neuropsychiatric Disease and Treatment. 2016;12:2859-2867",
      "doi": "10.2147/NDT.S117146"
    },
    "alnefeesi2022": {
      "authors": "Alnefeesi Y, et al",
      "title": "Real-world effectiveness of ketamine in treatment-resistant depression: A systematic review & meta-analysis",
      "source": "Journal of Psychiatric Research. 2022;151:693-709",
      "doi": "10.1016/j.jpsychires.2022.04.037",
      "pmid": "35688035"
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
    "autry2011": {
      "authors": "Autry AE, et al",
      "title": "NMDA receptor blockade at rest triggers rapid behavioural antidepressant responses",
      "source": "Nature. 2011;475:91-95",
      "doi": "10.1038/nature10130"
    },
    "modasava2019": {
      "authors": "Moda-Sava RN, et al",
      "title": "Sustained rescue of prefrontal circuit dysfunction by antidepressant-induced spine formation",
      "source": "Science. 2019;364(6436):eaat8078",
      "doi": "10.1126/science.aat8078"
    },
    "yang2019": {
      "authors": "Yang C, et al",
      "title": "Molecular and cellular mechanisms underlying the antidepressant effects of ketamine enantiomers and its metabolites",
      "source": "Translational Psychiatry. 2019;9:280",
      "doi": "10.1038/s41398-019-0624-1",
      "pmid": "31699965"
    },
    "rush2006": {
      "authors": "Rush AJ, et al",
      "title": "Acute and Longer-Term Outcomes in Depressed Outpatients Requiring One or Several Treatment Steps: A STAR*D Report",
      "source": "American Journal of Psychiatry. 2006;163(11):1905-1917",
      "doi": "10.1176/ajp.2006.163.11.1905",
      "pmid": "17074942"
    },
    "pigott2023": {
      "authors": "Pigott HE, et al",
      "title": "What are the treatment remission, response and extent of improvement rates after up to four trials of antidepressant therapies in real-world depressed patients? A reanalysis of the STAR*D study's patient-level data with fidelity to the original research protocol",
      "source": "BMJ Open. 2023;13(7):e063095",
      "doi": "10.1136/bmjopen-2022-063095",
      "pmid": "37491091"
    },
    "rush2023": {
      "authors": "Rush AJ, et al",
      "title": "The STAR*D Data Remain Strong: Reply to Pigott et al.",
      "source": "American Journal of Psychiatry. 2023;180(12)",
      "doi": "10.1176/appi.ajp.20230869"
    },
    "zhdanava2021": {
      "authors": "Zhdanava M, et al",
      "title": "The Prevalence and National Burden of Treatment-Resistant Depression and Major Depressive Disorder in the United States",
      "source": "Journal of Clinical Psychiatry. 2021;82(2):20m13699",
      "url": "https://www.psychiatrist.com/jcp/prevalence-national-burden-treatment-resistant-depression-major-depressive-disorder-in-us"
    },
    "liu2021": {
      "authors": "Liu X, et al",
      "title": "Epidemiology of Treatment-Resistant Depression in the United States",
      "source": "Journal of Clinical Psychiatry. 2021",
      "url": "https://www.psychiatrist.com/jcp/epidemiology-of-treatment-resistant-depression-in-the-us/"
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
    "cuijpers2021": {
      "authors": "Cuijpers P, et al",
      "title": "The effects of psychotherapies for depression on response, remission, reliable change, and deterioration: A meta-analysis",
      "source": "Acta Psychiatrica Scandinavica. 2021;144(3):288-299",
      "doi": "10.1111/acps.13335"
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
    "kellner2016a": {
      "authors": "Kellner CH, et al",
      "title": "Right Unilateral Ultrabrief Pulse ECT in Geriatric Depression: Phase 1 of the PRIDE Study",
      "source": "American Journal of Psychiatry. 2016;173(11):1101-1109",
      "doi": "10.1176/appi.ajp.2016.15081101",
      "pmid": "27418379"
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
    "fda_compound_2022": {
      "title": "FDA alerts health care professionals of potential risks associated with compounded ketamine nasal spray",
      "source": "US Food and Drug Administration. 2022-02",
      "url": "https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray"
    },
    "fda_saint_2022": {
      "title": "FDA Clears Accelerated TMS Protocol for Depression",
      "source": "Psychiatric News. 2022-10",
      "url": "https://psychnews.psychiatryonline.org/doi/10.1176/appi.pn.2022.10.10.40"
    },
    "medline_esketamine": {
      "title": "Esketamine Nasal Spray: patient drug information",
      "source": "MedlinePlus. 2024-20",
      "url": "https://medlineplus.gov/druginfo/meds/a619017.html"
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
    "anderson2022": {
      "authors": "Anderson DJ, et al",
      "title": "Ketamine-Induced Cystitis: A Comprehensive Review of the Urologic Effects of This Psychoactive Drug",
      "source": "Health Psychology Research. 2022;10(3)",
      "url": "https://healthpsychologyresearch.openmedicalpublishing.org/article/38247-ketamine-induced-cystitis-a-comprehensive-review-of-the-urologic-effects-of-this-psychoactive-drug"
    },
    "fda_rems": {
      "title": "Approved REMS: Spravato (esketamine), NDA 211243",
      "source": "US Food and Drug Administration",
      "url": "https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386"
    }
  }
};
export {
  facts
};
