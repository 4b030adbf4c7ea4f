const words = {
  "published": "2026-11-29",
  "reviewBy": "2027-02-21",
  "review": null,
  "translation": {
    "status": "original"
  },
  "start": {
    "title": "Before you start",
    "what": {
      "phq-9": [
        "These questions ask how you have felt lately. Clinics use them to look for signs of depression.",
        {
          "cite": [
            "kroenke2001"
          ]
        }
      ],
      "phq-2": [
        "These two questions ask how you have felt lately. Clinics use them as a first look for signs of depression.",
        {
          "cite": [
            "kroenke2003"
          ]
        }
      ],
      "gad-7": [
        "These questions ask how you have felt lately. Clinics use them to look for signs of anxiety.",
        {
          "cite": [
            "spitzer2006"
          ]
        }
      ]
    },
    "authority": {
      "phq-9": [
        "A US expert panel, the USPSTF, advises clinics to ask all adults about depression.",
        {
          "cite": [
            "uspstf2023"
          ]
        }
      ],
      "phq-2": [
        "A US expert panel, the USPSTF, advises clinics to ask all adults about depression.",
        {
          "cite": [
            "uspstf2023"
          ]
        }
      ],
      "gad-7": [
        "Its authors tested it with adult patients of US clinics.",
        {
          "cite": [
            "spitzer2006"
          ]
        }
      ]
    },
    "limits": "It is a check-in, not a test you pass or fail. It cannot tell you what you have. Only a health professional can do that.",
    "adults": "It is for adults age 18 and older. If you are younger, talk with a doctor or another adult you trust.",
    "minutes": "Time: about {$minutes} minutes. There is no time limit.",
    "minute": "Time: about a minute. There is no time limit.",
    "privacy": "Your answers stay in this box: nothing sends or saves them, and the page around it cannot read them.",
    "privacyShare": "Your answers stay in this box: nothing sends or saves them. The page around it gets them only if you press the button for that at the end.",
    "unwatched": "No one is watching your answers. If you need help now, use the crisis lines on this page.",
    "begin": "Start",
    "about": "About these questions"
  },
  "question": {
    "progress": "Question {$number} of {$count}",
    "last": "Last question",
    "next": "Next",
    "back": "Back",
    "problem": "There is a problem",
    "choose": "Choose an answer",
    "chooseFor": "Choose an answer to question {$number}",
    "chooseLast": "Choose an answer to the last question",
    "error": "Error:"
  },
  "check": {
    "title": "Check your answers",
    "change": "Change",
    "none": "No answer yet",
    "result": "See my result"
  },
  "crisis": {
    "title": "You do not have to face this alone",
    "body": "Thoughts like these are a reason to get help, and you can get it now.",
    "act": "Might you act on these thoughts? Have you hurt yourself? Call the emergency number or go to the nearest emergency room.",
    "safer": "If you can, stay with someone you trust. Put what you could use to hurt yourself out of reach.",
    "unseen": "No one here sees your answers, so please reach out to someone.",
    "goOn": "You can go on or stop.",
    "flag": "The answer to question {$number} is above \u201C{$none}\u201D."
  },
  "result": {
    "title": "Your result",
    "total": "Your total is {$total} of {$max}.",
    "alone": "By the total alone: {$band}. The answer to question {$number} counts more.",
    "scale": "{$total} on a scale of {$min} to {$max}: {$band}",
    "range": "{$min} to {$max}",
    "help": "Whatever your total: help is here",
    "missed": [
      "Question {$number} misses many people who think about suicide. One study looked at adults in the hospital for a medical illness. Of 100 whom other tests found at risk, 63 had answered \u201Cnot at all\u201D.",
      {
        "cite": [
          "mournet2021"
        ]
      },
      " If such thoughts come, use these lines."
    ],
    "unasked": "This form did not ask about suicide. If such thoughts come, use these lines.",
    "meaning": "What your total means",
    "not": "It shows how much these problems have bothered you. It does not show if you have an illness, or what causes the problems.",
    "shifted": "What added to your total",
    "nothing": "You answered \u201C{$none}\u201D to all the questions.",
    "cautions": "Tell a health professional about these too",
    "bipolar": "Days of very high or cranky mood, with little need for sleep, fast thoughts, or risky acts. This can be a sign of bipolar disorder. Some depression medicines can make it worse when you take them alone.",
    "psychosis": "Hearing or seeing things others do not, or feeling sure that people want to harm you. For these, get help the same day.",
    "pregnancy": "Being pregnant, or having had a baby in the last year.",
    "after": "This cannot tell you which treatment is right for you.",
    "next": "What you can do next",
    "sources": "Where this comes from",
    "source": "Source",
    "backToText": "Back to the text"
  },
  "results": {
    "phq-9": {
      "cutoff": [
        "Researchers who put many studies together found that {$score} or more is a good point to look closer.",
        {
          "cite": [
            "negeri2021",
            "levis2019"
          ]
        }
      ],
      "above": "Your total is at or above that point. That is a reason to look closer. It cannot tell you what you have.",
      "below": "Your total is below that point. That does not rule out depression: some people who have it score lower.",
      "bands": {
        "minimal": {
          "label": "Few or no symptoms"
        },
        "mild": {
          "label": "Mild symptoms"
        },
        "moderate": {
          "label": "Moderate symptoms"
        },
        "moderately-severe": {
          "label": "Moderately severe symptoms"
        },
        "severe": {
          "label": "Severe symptoms"
        }
      }
    },
    "phq-2": {
      "cutoff": [
        "In the first study of this form, {$score} or more was a good point to look closer.",
        {
          "cite": [
            "kroenke2003"
          ]
        }
      ],
      "above": "Your total is at or above that point. That is a reason to look closer. It cannot tell you what you have.",
      "below": "Your total is below that point. That does not rule out depression.",
      "bands": {
        "below": {
          "label": "Below {$score}"
        },
        "at-or-above": {
          "label": "{$score} or more"
        }
      }
    },
    "gad-7": {
      "cutoff": [
        "In the first study of this form, {$score} or more was a good point to look closer.",
        {
          "cite": [
            "spitzer2006"
          ]
        }
      ],
      "above": "Your total is at or above that point. That is a reason to look closer. It cannot tell you what you have.",
      "below": "Your total is below that point. That does not rule out a problem with anxiety.",
      "bands": {
        "minimal": {
          "label": "Few or no symptoms"
        },
        "mild": {
          "label": "Mild symptoms"
        },
        "moderate": {
          "label": "Moderate symptoms"
        },
        "severe": {
          "label": "Severe symptoms"
        }
      }
    }
  },
  "steps": {
    "unwell": "If you feel unwell, talk with a health professional.",
    "next-visit": "Take your answers to your next visit.",
    "recheck": "Take your answers to your next visit. Fill in this form again in about 2 weeks, or sooner if you feel worse.",
    "longer": "Fill in the longer form, the {$next}, or talk with a health professional.",
    "weeks": "Make a visit with a health professional in the next week or two. They can help you find out what is behind your symptoms.",
    "days": "Call a health professional in the next few days.",
    "tomorrow": "Call a health professional today or tomorrow. If you do not feel safe, use a crisis line now.",
    "today": "Call a health professional today. If you do not feel safe, use a crisis line now.",
    "crisis": "Get help today, whatever your total: use a crisis line, or tell a health professional about this answer."
  },
  "sooner": "You answered \u201C{$answer}\u201D to the last question. So this step comes sooner than your total alone would say.",
  "frequencies": {
    "title": "What if {$ill} of {$people} adults had major depression?",
    "sentence": [
      "This form misses some people and points to others who are well. Say {$ill} of {$people} adults had major depression. Of the {$positive} who score {$score} or more, about {$truePositive} would have it. Of the {$negative} who score less, about {$falseNegative} would.",
      {
        "cite": [
          "negeri2021",
          "levis2019"
        ]
      }
    ],
    "assumed": "The {$ill} of {$people} is only an example. Among people who look for help, it can be far more. This picture says nothing about you.",
    "positive": "Score {$score} or more: {$count} of {$of} have major depression",
    "negative": "Score less: {$count} of {$of} has major depression",
    "howToRead": "Each dot is one person. Filled dots have major depression."
  },
  "more": {
    "offer": "Your answers so far come along.",
    "go": "Go on with the {$title}"
  },
  "take": {
    "title": "Take it with you",
    "intro": "Show it to a health professional. It holds your answers, so choose where you keep it.",
    "print": "Print",
    "copy": "Copy as text",
    "copied": "Copied.",
    "notCopied": "Your browser did not allow copying. Use the text file instead.",
    "text": "Save as a text file",
    "response": "Save for a health record (FHIR answers)",
    "observations": "Save for a health record (FHIR results)",
    "sheet": "You can also put your visit sheet from this page with it. This page still cannot see your answers.",
    "printBoth": "Print both",
    "copyBoth": "Copy both as text",
    "textBoth": "Save both as a text file",
    "file": "my-answers",
    "when": "Filled in on {$date}",
    "self": "Filled in by a visitor of a website. Nobody checked who it was.",
    "known": "Filled in by someone whom this website says it knows.",
    "unreviewed": "Nobody has reviewed these answers yet.",
    "total": "Total",
    "share": "This gives your answers to this website.",
    "shared": "This website now has your answers.",
    "again": "Start over",
    "againNote": "This wipes your answers."
  },
  "frame": {
    "title": "{$title}: questions and result",
    "failed": "The questions cannot run safely on this page, so they do not show here. You can still talk with a health professional, or use the crisis lines above.",
    "lead": "Thinking about suicide, or need to talk?",
    "learn": "More on this page",
    "explainer": "Ketamine for depression: what to know",
    "compare": "Compare treatment options"
  },
  "common": {
    "about": {
      "draft": "This text is a draft translation. A qualified translator has not checked it yet.",
      "due": "This text is due for review. Some of it may have changed since it was written.",
      "published": "Published {$date}",
      "reviewBy": "Next review due by {$date}",
      "reviewed": "Reviewed by {$name}, {$credentials}, {$date}",
      "notReviewed": "Not yet reviewed by a clinician",
      "license": "Words: care-widgets project, under the Creative Commons Attribution license"
    },
    "crisis": {
      "emergency": "In danger right now? Call {$number}",
      "unknown": "In danger right now? Call your local emergency number.",
      "roles": {
        "all": "Emergency",
        "ambulance": "Ambulance",
        "ambulance-fire": "Ambulance and fire",
        "police": "Police",
        "mobile": "From a mobile phone",
        "also": "Also works"
      },
      "call": "Call {$number}",
      "callThen": "Call {$number}, then press {$digit}",
      "text": "Text {$number}",
      "textKeyword": "Text {$keyword} to {$number}",
      "chat": "Chat online",
      "whatsapp": "WhatsApp {$number}",
      "callOrText": "Call or text {$number}",
      "directory": "Find a free helpline in your country",
      "always": "Open day and night, every day",
      "varies": "Hours change from week to week",
      "hours": "{$days}, {$open} to {$close}"
    }
  },
  "instruments": {
    "optionLists": {
      "frequency": [
        "Not at all",
        "Several days",
        "More than half the days",
        "Nearly every day"
      ],
      "difficulty": [
        "Not difficult at all",
        "Somewhat difficult",
        "Very difficult",
        "Extremely difficult"
      ]
    },
    "instruments": {
      "phq-9": {
        "title": "PHQ-9 depression questionnaire",
        "stem": "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
        "items": {
          "phq9-1": "Little interest or pleasure in doing things",
          "phq9-2": "Feeling down, depressed, or hopeless",
          "phq9-3": "Trouble falling or staying asleep, or sleeping too much",
          "phq9-4": "Feeling tired or having little energy",
          "phq9-5": "Poor appetite or overeating",
          "phq9-6": "Feeling bad about yourself \u2014 or that you are a failure or have let yourself or your family down",
          "phq9-7": "Trouble concentrating on things, such as reading the newspaper or watching television",
          "phq9-8": "Moving or speaking so slowly that other people could have noticed? Or the opposite \u2014 being so fidgety or restless that you have been moving around a lot more than usual",
          "phq9-9": "Thoughts that you would be better off dead or of hurting yourself in some way"
        },
        "functional": "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
        "credit": "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute."
      },
      "phq-2": {
        "title": "PHQ-2",
        "stem": "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
        "items": {
          "phq2-1": "Little interest or pleasure in doing things",
          "phq2-2": "Feeling down, depressed, or hopeless"
        },
        "credit": "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute."
      },
      "gad-7": {
        "title": "GAD-7 anxiety questionnaire",
        "stem": "Over the last 2 weeks, how often have you been bothered by the following problems?",
        "items": {
          "gad7-1": "Feeling nervous, anxious or on edge",
          "gad7-2": "Not being able to stop or control worrying",
          "gad7-3": "Worrying too much about different things",
          "gad7-4": "Trouble relaxing",
          "gad7-5": "Being so restless that it is hard to sit still",
          "gad7-6": "Becoming easily annoyed or irritable",
          "gad7-7": "Feeling afraid as if something awful might happen"
        },
        "functional": "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
        "credit": "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute."
      }
    }
  }
};
export {
  words
};
