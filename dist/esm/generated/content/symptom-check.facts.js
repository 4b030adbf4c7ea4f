const facts = {
  "optionLists": {
    "frequency": [
      {
        "value": 0,
        "loinc": "LA6568-5"
      },
      {
        "value": 1,
        "loinc": "LA6569-3"
      },
      {
        "value": 2,
        "loinc": "LA6570-1"
      },
      {
        "value": 3,
        "loinc": "LA6571-9"
      }
    ],
    "difficulty": [
      {
        "value": 0,
        "loinc": "LA6572-7"
      },
      {
        "value": 1,
        "loinc": "LA6573-5"
      },
      {
        "value": 2,
        "loinc": "LA6575-0"
      },
      {
        "value": 3,
        "loinc": "LA6574-3"
      }
    ]
  },
  "instruments": [
    {
      "id": "phq-9",
      "panel": "44249-1",
      "total": "44261-6",
      "minutes": 3,
      "options": "frequency",
      "items": [
        {
          "id": "phq9-1",
          "loinc": "44250-9"
        },
        {
          "id": "phq9-2",
          "loinc": "44255-8"
        },
        {
          "id": "phq9-3",
          "loinc": "44259-0"
        },
        {
          "id": "phq9-4",
          "loinc": "44254-1"
        },
        {
          "id": "phq9-5",
          "loinc": "44251-7"
        },
        {
          "id": "phq9-6",
          "loinc": "44258-2"
        },
        {
          "id": "phq9-7",
          "loinc": "44252-5"
        },
        {
          "id": "phq9-8",
          "loinc": "44253-3"
        },
        {
          "id": "phq9-9",
          "loinc": "44260-8",
          "selfHarm": true
        }
      ],
      "functional": {
        "id": "phq9-10",
        "loinc": "69722-7",
        "options": "difficulty"
      },
      "bands": [
        {
          "id": "minimal",
          "min": 0,
          "max": 4,
          "step": "unwell"
        },
        {
          "id": "mild",
          "min": 5,
          "max": 9,
          "step": "recheck"
        },
        {
          "id": "moderate",
          "min": 10,
          "max": 14,
          "step": "weeks"
        },
        {
          "id": "moderately-severe",
          "min": 15,
          "max": 19,
          "step": "days"
        },
        {
          "id": "severe",
          "min": 20,
          "max": 27,
          "step": "tomorrow"
        }
      ],
      "cutoff": {
        "score": 10
      },
      "frequencies": {
        "people": 100,
        "truePositive": 9,
        "falsePositive": 13,
        "falseNegative": 1,
        "trueNegative": 77
      }
    },
    {
      "id": "phq-2",
      "panel": "55757-9",
      "total": "55758-7",
      "minutes": 1,
      "options": "frequency",
      "items": [
        {
          "id": "phq2-1",
          "loinc": "44250-9"
        },
        {
          "id": "phq2-2",
          "loinc": "44255-8"
        }
      ],
      "bands": [
        {
          "id": "below",
          "min": 0,
          "max": 2,
          "step": "unwell"
        },
        {
          "id": "at-or-above",
          "min": 3,
          "max": 6,
          "step": "longer"
        }
      ],
      "cutoff": {
        "score": 3
      },
      "next": "phq-9"
    },
    {
      "id": "gad-7",
      "panel": "69737-5",
      "total": "70274-6",
      "minutes": 2,
      "options": "frequency",
      "items": [
        {
          "id": "gad7-1",
          "loinc": "69725-0"
        },
        {
          "id": "gad7-2",
          "loinc": "68509-9"
        },
        {
          "id": "gad7-3",
          "loinc": "69733-4"
        },
        {
          "id": "gad7-4",
          "loinc": "69734-2"
        },
        {
          "id": "gad7-5",
          "loinc": "69735-9"
        },
        {
          "id": "gad7-6",
          "loinc": "69689-8"
        },
        {
          "id": "gad7-7",
          "loinc": "69736-7"
        }
      ],
      "functional": {
        "id": "gad7-8",
        "options": "difficulty"
      },
      "bands": [
        {
          "id": "minimal",
          "min": 0,
          "max": 4,
          "step": "unwell"
        },
        {
          "id": "mild",
          "min": 5,
          "max": 9,
          "step": "next-visit"
        },
        {
          "id": "moderate",
          "min": 10,
          "max": 14,
          "step": "weeks"
        },
        {
          "id": "severe",
          "min": 15,
          "max": 21,
          "step": "days"
        }
      ],
      "cutoff": {
        "score": 10
      }
    }
  ],
  "references": {
    "kroenke2001": {
      "authors": "Kroenke K, et al",
      "title": "The PHQ-9: Validity of a Brief Depression Severity Measure",
      "source": "Journal of General Internal Medicine. 2001;16(9):606-613",
      "doi": "10.1046/j.1525-1497.2001.016009606.x",
      "pmid": "11556941"
    },
    "kroenke2003": {
      "authors": "Kroenke K, et al",
      "title": "The Patient Health Questionnaire-2: Validity of a Two-Item Depression Screener",
      "source": "Medical Care. 2003;41(11):1284-1292",
      "doi": "10.1097/01.MLR.0000093487.78664.3C",
      "pmid": "14583691"
    },
    "spitzer2006": {
      "authors": "Spitzer RL, et al",
      "title": "A Brief Measure for Assessing Generalized Anxiety Disorder: The GAD-7",
      "source": "Archives of Internal Medicine. 2006;166(10):1092-1097",
      "doi": "10.1001/archinte.166.10.1092"
    },
    "levis2019": {
      "authors": "Levis B, et al",
      "title": "Accuracy of Patient Health Questionnaire-9 (PHQ-9) for screening to detect major depression: individual participant data meta-analysis",
      "source": "BMJ. 2019;365:l1476",
      "doi": "10.1136/bmj.l1476"
    },
    "negeri2021": {
      "authors": "Negeri ZF, et al",
      "title": "Accuracy of the Patient Health Questionnaire-9 for screening to detect major depression: updated systematic review and individual participant data meta-analysis",
      "source": "BMJ. 2021;375:n2183",
      "doi": "10.1136/bmj.n2183"
    },
    "mournet2021": {
      "authors": "Mournet AM, et al",
      "title": "Limitations of Screening for Depression as a Proxy for Suicide Risk in Adult Medical Inpatients",
      "source": "Journal of the Academy of Consultation-Liaison Psychiatry. 2021;62(4):413-420",
      "doi": "10.1016/j.jaclp.2021.02.002",
      "pmid": "34219655"
    },
    "uspstf2023": {
      "authors": "US Preventive Services Task Force, et al",
      "title": "Screening for Depression and Suicide Risk in Adults: US Preventive Services Task Force Recommendation Statement",
      "source": "JAMA. 2023;329(23):2057-2067",
      "doi": "10.1001/jama.2023.9297",
      "pmid": "37338872"
    }
  }
};
export {
  facts
};
