const words = {
  "published": "2026-11-23",
  "reviewBy": "2027-02-21",
  "review": null,
  "translation": {
    "status": "original"
  },
  "title": "Ketamine for depression: what to know",
  "mainMessage": "Ketamine may ease hard-to-treat depression fast for some people, but not for all. It has real risks, so trained staff must watch you each time. It is one choice among many, so talk with a doctor about all of them.",
  "summary": "What ketamine and esketamine are, how they may help with depression, what the risks are, and what to ask.",
  "notAdvice": {
    "title": "Not medical advice",
    "body": "This page is for learning. It cannot diagnose you, and it does not replace a doctor. Only a health professional who knows you can say what is right for you. Do not start, stop or change a treatment on your own."
  },
  "sourcesNote": "Each small number leads to the study or official page behind the sentence. Sentences with no number are general knowledge or our own advice.",
  "made": {
    "title": "Who made this",
    "authors": "The keepers of the open-source project care-widgets publish this page. It has no clinician as its author.",
    "drafting": "Software drafted these words with an AI program, from a fact sheet with sources.",
    "funding": "We know of no outside money for this project. Makers paid for some of the studies.",
    "conflicts": "We know of no ties to the makers of any treatment. No one has signed a statement on this yet."
  },
  "statuses": {
    "approved": "FDA-approved for some adults with depression",
    "off-label": "Off-label: FDA-approved as an anesthetic, not for depression",
    "not-approved": "Not an FDA-approved product"
  },
  "onset": {
    "iv-ketamine": {
      "name": "Ketamine by IV (off-label)",
      "range": "2 hours to 3 days"
    },
    "esketamine": {
      "name": "Esketamine nasal spray (Spravato)",
      "range": "1 day to 4 weeks"
    },
    "saint": {
      "name": "Fast-course TMS (SAINT)",
      "range": "1 to 5 days"
    },
    "ect": {
      "name": "ECT",
      "range": "1 to 3 weeks"
    },
    "rtms": {
      "name": "TMS (magnetic stimulation)",
      "range": "2 to 4 weeks"
    },
    "optimize-meds": {
      "name": "Changing or adding medicine",
      "range": "1 to 8 weeks"
    },
    "psychotherapy": {
      "name": "Talk therapy (such as CBT)",
      "range": "4 to 8 weeks"
    },
    "lifestyle": {
      "name": "Exercise, sleep and daily habits",
      "range": "2 to 8 weeks"
    },
    "vns": {
      "name": "VNS (vagus nerve stimulator)",
      "range": "3 to 12 months"
    }
  },
  "figures": {
    "synapse": {
      "title": "How ketamine may act between two brain cells",
      "description": "A simple drawing of two brain cells with a small gap between them. Ketamine blocks one docking spot, the NMDA receptor. Scientists think this leads to a short burst of glutamate, growth signals, and new links between cells.",
      "caption": [
        "This is a theory based mostly on animal studies.",
        {
          "cite": [
            "zanos2018",
            "autry2011",
            "modasava2019"
          ]
        }
      ],
      "labels": {
        "sender": "Sending brain cell",
        "receiver": "Receiving brain cell",
        "gap": "Gap (synapse)",
        "glutamate": "Glutamate",
        "nmda-receptor": "NMDA receptor",
        "ampa-receptor": "AMPA receptor",
        "ketamine": "Ketamine",
        "growth-signals": "Growth signals",
        "new-links": "New links"
      },
      "steps": {
        "block": "Ketamine blocks the NMDA receptor.",
        "burst": "A short burst of glutamate follows.",
        "growth": "AMPA receptors and growth signals turn on.",
        "links": "New links between cells may form."
      }
    },
    "onset": {
      "title": "When people may start to feel a change",
      "description": "A chart with one bar for each treatment. Each bar runs from the soonest to the latest time when people who get better often notice it.",
      "howToRead": "A bar farther to the left means a faster start. It does not mean the treatment helps more people, or that the effect lasts longer.",
      "caption": "These are rough ranges from different studies and from general knowledge. Not everyone gets better with any of these.",
      "axis": {
        "hour": "Hour",
        "day": "Day",
        "week": "Week",
        "month": "Month",
        "year": "Year"
      }
    },
    "iconArray": {
      "title": "What two studies of the spray found",
      "howToRead": "Each dot is one person. Filled dots had symptoms cut by half. Compare the two groups: many people got better with the fake spray too."
    }
  },
  "quiz": {
    "approved": {
      "question": "Which of these has the FDA approved for some adults with depression?",
      "options": {
        "spray": "Esketamine nasal spray (Spravato)",
        "iv": "Ketamine by IV",
        "lozenge": "Ketamine lozenges by mail"
      },
      "explanations": {
        "spray": [
          "Yes. Spravato is the approved one. You use it only in a certified clinic.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ],
        "iv": [
          "Not this one. Doctors may use IV ketamine off-label, but the FDA has not approved it for depression.",
          {
            "cite": [
              "fda_compound_2023"
            ]
          }
        ],
        "lozenge": [
          "Not this one. A pharmacy mixes these, and the FDA has warned about them.",
          {
            "cite": [
              "fda_compound_2023"
            ]
          }
        ]
      }
    },
    "driving": {
      "question": "When can you drive after a visit?",
      "options": {
        "after-watching": "After 2 hours in the clinic",
        "same-evening": "The same evening, if you feel fine",
        "next-day": "The next day, after a restful sleep"
      },
      "explanations": {
        "after-watching": [
          "Not yet. Staff watch you for at least 2 hours, but you still need a ride home.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ],
        "same-evening": [
          "Not yet. You may feel fine and still react slowly. Wait for the next day.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ],
        "next-day": [
          "Yes. Sleep well first, and plan a ride home.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ]
      }
    },
    "lasting": {
      "question": "What often happens after one dose that helps?",
      "options": {
        "for-good": "The depression stays away for good",
        "often-fades": "The effect fades in days or weeks",
        "a-year": "The effect lasts about a year"
      },
      "explanations": {
        "for-good": [
          "Not so. Most people need more than one dose and follow-up care.",
          {
            "cite": [
              "murrough2013bp",
              "swainson2021"
            ]
          }
        ],
        "often-fades": [
          "Yes. It often fades in 3 days to 2 weeks, so you need a plan.",
          {
            "cite": [
              "abdallah2020",
              "han2016"
            ]
          }
        ],
        "a-year": [
          "Not so. After one dose, it often fades in 3 days to 2 weeks.",
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
    "contents": "On this page",
    "openAll": "Open all",
    "closeAll": "Close all",
    "print": "Print",
    "readingTime": "About {$minutes} minutes to read",
    "readingGrade": "Reading level: US grade {$grade} (Flesch-Kincaid)",
    "references": "Where this comes from",
    "backToText": "Back to the text",
    "source": "Source",
    "quiz": "Check your understanding",
    "quizIntro": "These questions are only for you. Nothing keeps or sends your answers.",
    "right": "That is right.",
    "wrong": "Not quite."
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
  "emergency": {
    "title": "Signs of an emergency",
    "lead": "Call the emergency number or go to the nearest emergency room if you or someone else has any of these:",
    "groups": {
      "mind": "Thoughts, feelings and safety",
      "medical": "Signs in the body"
    },
    "signs": {
      "plan": "You have a plan to end your life, or have already hurt yourself.",
      "not-safe": "You cannot keep yourself safe, or might hurt someone else.",
      "took-too-much": "You took too much medicine, drugs or alcohol.",
      "seeing-hearing": "You hear or see things others do not, or feel very confused.",
      "chest-breathing": "Chest pain, trouble breathing, or blue lips.",
      "hard-to-wake": "Someone is hard to wake or is breathing very slowly.",
      "headache-vision": "A sudden, very bad headache, or a sudden change in vision.",
      "seizure": "A seizure (fit).",
      "stroke-signs": "Weakness on one side, a drooping face, or trouble speaking.",
      "allergy": "Swelling of the face or throat, hives, and trouble breathing.",
      "no-sleep-energy": "Days with almost no sleep plus very high energy and risky acts.",
      "new-parent": "New parent: strange beliefs, seeing or hearing things, or thoughts of harming yourself or the baby."
    }
  },
  "grade": 4,
  "sections": [
    [
      "Key points",
      [],
      [
        [
          {
            "term": "ketamine",
            "text": "Ketamine"
          },
          " can ease depression faster than pills for some people. It does not help everyone, and the effect often fades."
        ],
        [
          {
            "term": "esketamine",
            "text": "Esketamine"
          },
          " nasal spray (Spravato) is ",
          {
            "term": "fda-approved",
            "text": "FDA-approved"
          },
          " for some adults with depression. Ketamine by IV, shot, pill or lozenge is not."
        ],
        "Use it only after health checks, with trained staff who watch you each time.",
        "It can raise blood pressure, slow breathing and make you feel cut off from the world. Some people should not use it.",
        [
          "It is one choice among many. Others are new medicines, talk therapy, ",
          {
            "term": "tms",
            "text": "TMS"
          },
          " and ",
          {
            "term": "ect",
            "text": "ECT"
          },
          "."
        ],
        "If you might hurt yourself, do not wait for a ketamine visit. Call or text a crisis line, or get emergency help now."
      ]
    ],
    [
      "Why antidepressants may not help enough",
      [],
      [
        "Antidepressants help many people. For some, the first one or two do not help enough. This is common. It is not your fault.",
        "Not enough time. A fair try is often 4 to 8 weeks at a full dose.",
        "The dose may be too low.",
        "You may miss doses, or side effects may make the pills hard to take.",
        "Something else may be the cause. Some examples are bipolar disorder, thyroid disease and sleep apnea.",
        "Alcohol, drugs or other medicines may get in the way.",
        "Stress, trauma, grief, pain or poor sleep may keep depression going."
      ]
    ],
    [
      "When depression is hard to treat",
      [],
      [
        [
          {
            "term": "treatment-resistant-depression",
            "text": "Treatment-resistant depression"
          },
          " most often means this: 2 or more antidepressants did not help enough. You took each one for long enough and at a good dose."
        ],
        "How common is it? Studies do not agree. Counts run from about 6 to about 30 of every 100 people who take medicine for depression. It depends on how you define it. A drug maker paid for the study with the high count.",
        "In one large US study, about 37 of 100 people got well with the first medicine. With the second, about 31 did. With the third or fourth, 13 or 14 did. Experts disagree on how to count these results.",
        "People who needed more steps were more likely to get sick again later.",
        "The name does not mean that nothing can help."
      ]
    ],
    [
      "What ketamine treatment is",
      [],
      [
        "Ketamine is a drug that puts people to sleep for surgery. The FDA approved it for that in 1970. A much lower dose may ease depression.",
        "Esketamine is one of the two mirror-image forms of ketamine. It comes as a nasal spray called Spravato.",
        [
          "Ketamine is FDA-approved as an anesthetic. It is not FDA-approved for depression. Doctors may legally prescribe it ",
          {
            "term": "off-label"
          },
          ", when they judge it right for a patient."
        ],
        "The FDA approved Spravato in 2019 for adults with hard-to-treat depression, with a pill. Since 2025 they may also use it alone. In 2020 the FDA approved it, with a pill, for adults with major depression and acute suicidal thoughts or actions."
      ]
    ],
    [
      "How people get it, and what the FDA says",
      [],
      [
        "Ask which product a clinic means. Only the first one here is FDA-approved for depression.",
        [
          "Nasal spray: esketamine (Spravato), for some adults. You use it only in a clinic that the safety program, ",
          {
            "term": "rems",
            "text": "REMS"
          },
          ", has certified. You never take it home."
        ],
        [
          {
            "term": "iv-infusion",
            "text": "IV"
          },
          ": ketamine goes slowly into a vein, often over about 40 minutes."
        ],
        "Shot: ketamine goes into a muscle or under the skin. It has had less study than IV.",
        [
          "Lozenge, tablet or spray that a pharmacy mixes (",
          {
            "term": "compounded",
            "text": "compounded drug"
          },
          "). The FDA has warned about these, most of all at home."
        ]
      ]
    ],
    [
      "How it may work",
      [
        "What glutamate does",
        "What studies found"
      ],
      [
        [
          "Most antidepressants act on serotonin or similar signals. Ketamine acts first on ",
          {
            "term": "glutamate"
          },
          ", the brain\u2019s main \u201Cgo\u201D signal. It blocks a docking spot called the ",
          {
            "term": "nmda-receptor",
            "text": "NMDA receptor"
          },
          "."
        ],
        "Experts do not fully know why this helps mood. Much of what we know comes from animal studies.",
        "It helps with learning and memory.",
        "It helps brain cells send fast signals.",
        "It helps the brain form and change links between cells.",
        "It plays a part in mood and pain.",
        [
          "In animals, ketamine causes a short burst of glutamate. That turns on ",
          {
            "term": "ampa-receptor",
            "text": "AMPA receptors"
          },
          " and growth signals (",
          {
            "term": "bdnf",
            "text": "BDNF"
          },
          " and ",
          {
            "term": "mtor",
            "text": "mTOR"
          },
          ")."
        ],
        "In stressed mice, it helped bring back lost links between brain cells. The links did not start the effect, but they helped it last.",
        "In people, proof is indirect. In one small study, a drug that blocks mTOR did not stop the benefit."
      ]
    ],
    [
      "How fast it may help",
      [],
      [
        "When ketamine helps, people may feel a change in hours to a few days. Pills often take 4 to 8 weeks.",
        "One day after a single dose, about 52 of 100 people had their symptoms cut by half. By day 7 it was about 40 of 100. These counts are for ketamine only, with no fake drug beside them.",
        "A fast effect can matter when depression is severe, or when someone cannot eat or work.",
        "In studies, one IV dose eased suicidal thoughts within a day, and for up to a week. That does not mean it keeps people safe.",
        "No one has shown that ketamine or esketamine prevents suicide. A ketamine visit does not replace emergency care or a hospital stay. If you think about suicide, call or text a crisis line now."
      ]
    ],
    [
      "What the research shows",
      [
        "Nasal spray",
        "Ketamine by IV",
        "Read these with care"
      ],
      [
        "Some people feel much better, some a little, some not at all. Here are the main studies, good and bad.",
        "Do not compare numbers from one study with those of another. The people and the tests differ.",
        "Spray plus a new pill: after 4 weeks, 59 of 100 had symptoms cut by half. With a fake spray plus a new pill, 45 of 100 did. This joins two studies. In one of them, the gap in getting well could be chance.",
        "Spray plus a new pill from age 65: after 4 weeks, 27 of 100 had symptoms cut by half. With a fake spray, 13 did. The gap could be chance.",
        "Spray alone: after 4 weeks, 23 of 100 had few or no symptoms. With a fake spray, 8 did.",
        "Staying on the spray: of people who had got well, 27 of 100 relapsed. Of those who switched to a fake spray, 45 did. Here, fewer is better.",
        "IV ketamine or ECT: two studies point opposite ways. Mostly outside the hospital, 55 of 100 had symptoms cut by half with ketamine, and 41 with ECT. The very ill did better early on with ECT. In the hospital, 46 of 100 had few or no symptoms with ketamine, and 63 with ECT. In both, people knew what they got.",
        "IV ketamine or a calming drug, both with hospital care: 47 of 100 had symptoms cut by half with ketamine. With the calming drug, 33 did. The gap could be chance.",
        "In everyday clinics, about 45 of 100 had symptoms cut by half. About 30 had few or no symptoms. There was no group to compare with.",
        "People can often tell which drug they got. In a study that tried to hide it, most guessed. That can make results look better than they are.",
        "The company that makes Spravato ran or paid for the spray studies here."
      ]
    ],
    [
      "How long it lasts",
      [],
      [
        "After one dose, the effect often fades in 3 days to 2 weeks.",
        "In one small study, people had up to 6 doses. Of those who got better, half had relapsed by about 18 days.",
        "You take Spravato twice a week for 4 weeks. Then you take it once a week for 4 weeks. After that it is every 1 or 2 weeks, if it helps.",
        "We do not know enough about the long-term safety of repeat IV ketamine."
      ]
    ],
    [
      "Side effects",
      [
        "How many people had it",
        "Others"
      ],
      [
        "Most side effects start within minutes of a dose. Most fade in about 2 hours.",
        "These counts are from studies of the spray with a pill. The second number is for a fake spray with a pill.",
        [
          "Feeling detached, floaty or dreamlike (",
          {
            "term": "dissociation"
          },
          "): 41 of 100, and 9 with the fake spray."
        ],
        "Dizziness: 29 of 100, and 8 with the fake spray.",
        "Nausea: 28 of 100, and 9 with the fake spray.",
        "A spinning feeling: 23 of 100, and 3 with the fake spray.",
        "Sleepiness: 23 of 100, and 9 with the fake spray.",
        "Vomiting: 9 of 100, and 2 with the fake spray.",
        "When staff checked each person with a test, they found more. From 48 to 61 of 100 were sleepy. From 61 to 75 felt detached.",
        "Headache, odd taste, numb feelings, anxiety or low energy.",
        "A rise in blood pressure. It peaks at about 40 minutes and lasts about 4 hours.",
        "Trouble thinking clearly for a few hours.",
        "IV ketamine has the same kinds of effects, plus blurred vision."
      ]
    ],
    [
      "Serious risks",
      [
        "In the boxed warning",
        "Other serious risks"
      ],
      [
        "Spravato has a boxed warning. That is the FDA\u2019s strongest warning.",
        "Heavy sleepiness or passing out. About 3 or 4 people in 1,000 passed out.",
        [
          "Feeling cut off from yourself, time or the world (",
          {
            "term": "dissociation"
          },
          ")."
        ],
        "Slow or stopped breathing.",
        [
          "Misuse and addiction. It is a ",
          {
            "term": "controlled-substance",
            "text": "controlled substance"
          },
          " (Schedule III)."
        ],
        "More suicidal thoughts or actions in children and young adults who take antidepressants.",
        "A big jump in blood pressure. This can be dangerous with heart or blood vessel disease.",
        "Bladder pain or damage with frequent or long-term use. Tell staff if you pee often, feel burning, or see blood.",
        "Memory or thinking problems with heavy, long-term use.",
        "Harm to an unborn baby."
      ]
    ],
    [
      "Who should not use it, or needs extra care",
      [
        "Do not use it",
        "Extra care: mind and mood",
        "Extra care: body",
        "Also"
      ],
      [
        "Tell the team about every health problem you have. Tell them about every medicine, vitamin and drug you take.",
        "Do NOT use Spravato if you have an aneurysm (a bulge in a blood vessel) or an AVM (tangled blood vessels).",
        "Do NOT use Spravato if you have ever had bleeding in the brain.",
        "Do NOT use Spravato if you are allergic to esketamine or ketamine.",
        "You hear or see things others do not, or have strong false beliefs (psychosis), now or before.",
        [
          "You have ",
          {
            "term": "bipolar-disorder",
            "text": "bipolar disorder"
          },
          ", or ",
          {
            "term": "mania"
          },
          " now."
        ],
        "You have a problem with alcohol or drugs, now or before.",
        "You have dementia or serious memory problems.",
        "Your blood pressure is high and not under control, you have heart disease, or you had a stroke.",
        "You are pregnant, trying to get pregnant, or breastfeeding. The label advises against it.",
        "You have severe liver disease.",
        "You have bladder problems.",
        "You have sleep apnea, lung disease, or high pressure in the brain or eye.",
        "You have an overactive thyroid that no one has treated.",
        "The FDA has not approved it under age 18.",
        "Tell staff if you take sleep or anxiety pills, opioids, stimulants or MAO inhibitors. Tell them about alcohol too."
      ]
    ],
    [
      "What happens on treatment day",
      [
        "Before",
        "At the clinic",
        "After"
      ],
      [
        "Plan a ride home.",
        "Spravato: eat nothing for 2 hours before. Drink nothing for 30 minutes before.",
        "Spravato: use a steroid or decongestant nose spray at least 1 hour before.",
        "Staff check your blood pressure before the dose. If it is too high, they may wait.",
        "Spravato: staff watch you for at least 2 hours. They watch longer if you are still sleepy, detached or breathing slowly. They check your oxygen with a finger clip.",
        "You leave only when staff say it is safe.",
        "The FDA sets these clinic rules for Spravato only. Experts advise similar care for IV ketamine.",
        "Do not drive until the next day, after a restful sleep.",
        "That day, do not plan work, child care alone, legal papers or big choices."
      ]
    ],
    [
      "Ketamine by mail or at home",
      [],
      [
        [
          {
            "term": "compounded",
            "text": "Compounded"
          },
          " ketamine is not FDA-approved. The FDA has not checked that it is safe, that it helps, or that its quality is good."
        ],
        "At home, no one is there to check your breathing or blood pressure. The FDA calls this an added risk.",
        "In 2023, a person took compounded ketamine by mouth at home and had slowed breathing. The blood level was about twice the level for anesthesia.",
        "The FDA knows of no proof that it is safer, helps more or acts faster than approved medicines."
      ]
    ],
    [
      "When to ask a doctor about it",
      [],
      [
        "You might ask a doctor about it if:",
        "2 or more antidepressants, each at a good dose for long enough, did not help enough.",
        "Your depression is severe and makes daily life very hard.",
        "You need relief sooner than pills can give it.",
        "You cannot take other treatments, or do not want ECT.",
        "You have had thoughts of suicide. If you are in danger now, call or text a crisis line or go to the emergency room first. Spravato does not replace that care.",
        "You can get to many visits and have a ride home each time."
      ]
    ],
    [
      "First, check for other causes",
      [
        "Mind",
        "Body",
        "Life"
      ],
      [
        "Depression can look like other problems, or come with them. A full check-up may find one that you can treat.",
        [
          {
            "term": "bipolar-disorder",
            "text": "Bipolar disorder"
          }
        ],
        "Anxiety, PTSD or OCD",
        "ADHD",
        "Alcohol or drug problems",
        "Thyroid disease",
        "Low iron, low vitamin B12 or low vitamin D",
        "Sleep apnea or long-term poor sleep",
        "Long-term pain, diabetes, heart disease, or brain and nerve disease",
        "Hormone changes: pregnancy, after birth, or near menopause",
        "Side effects of a medicine, such as steroids or some hormone or acne drugs",
        "Grief, or stress at home or work"
      ]
    ],
    [
      "Get more from the treatment you have",
      [
        "With the medicine you take now",
        "Other changes to ask about"
      ],
      [
        "Never stop or change a medicine on your own.",
        "Raise the dose, if it is safe.",
        "Give it more time.",
        "Find ways to take it every day.",
        "Switch to a different medicine.",
        "Add a second medicine (augmentation). In one study of veterans, 29 of 100 got well when they added aripiprazole. It was 27 when they added bupropion, and 22 when they switched to it.",
        "Ask about lithium or thyroid hormone. These are off-label add-ons and need blood tests."
      ]
    ],
    [
      "Talk therapy",
      [],
      [
        [
          "In one study, medicine had not helped people enough. After 6 months, 46 of 100 had symptoms cut by half with ",
          {
            "term": "cbt",
            "text": "CBT"
          },
          " plus usual care. With usual care alone, 22 did."
        ],
        "Some of that gain was still there 3 to 5 years later.",
        "Other kinds help too. Two are behavioral activation and interpersonal therapy (IPT)."
      ]
    ],
    [
      "Daily habits that help",
      [],
      [
        "Habits do not replace care for severe depression. They can add to it. Start small.",
        "Move most days. Walking, jogging, yoga and strength work each helped in studies, but many of the studies were weak.",
        "Keep steady sleep and wake times.",
        "Cut back on alcohol. Avoid street drugs.",
        "Eat regular meals.",
        "Stay in touch with people you trust.",
        "Get outside in daylight.",
        "When times are hard, keep guns and extra pills locked up or out of the home."
      ]
    ],
    [
      "Other treatments to ask about",
      [
        "Medicine and talk",
        "Brain stimulation",
        "Research"
      ],
      [
        "A new medicine, or a second one beside it",
        "Talk therapy, alone or with medicine",
        "Esketamine nasal spray (Spravato)",
        [
          "IV ketamine (",
          {
            "term": "off-label"
          },
          ")"
        ],
        [
          {
            "term": "tms",
            "text": "TMS"
          },
          ": magnetic pulses, no anesthesia, often 5 days a week for 4 to 6 weeks"
        ],
        "Fast-course TMS (SAINT): 5 days, few centers",
        [
          {
            "term": "ect",
            "text": "ECT"
          },
          ": you are asleep for it, its effect is strong, and it can affect memory"
        ],
        "A clinical trial"
      ]
    ],
    [
      "What to expect",
      [],
      [
        "It may help a lot, a little, or not at all.",
        "It often takes several visits to know.",
        "It does not fix depression for good. Symptoms often come back without a plan.",
        "Most people keep other care going, such as pills, therapy or both.",
        "It takes time, rides and often money."
      ]
    ],
    [
      "Get help right now",
      [],
      [
        "Are you thinking about suicide, or not sure? Call or text a crisis line now.",
        "Does anyone have one of these signs? Call the emergency number or go to the nearest emergency room.",
        "After a visit, watch for blood or burning when you pee, or strong bad feelings that do not fade. Call the clinic the same day. For new thoughts of suicide, call or text a crisis line at once."
      ]
    ],
    [
      "Questions to ask",
      [
        "Is it right for me?",
        "How will you keep me safe?",
        "What is the plan?"
      ],
      [
        "Are we sure of my diagnosis? Could it be bipolar disorder or a medical problem?",
        "Did I give each medicine a fair try? What else could we try first?",
        "Which product do you mean? Is it FDA-approved for my condition, or off-label?",
        "What are my own risks with my heart, blood pressure, bladder and medicines?",
        "What training and emergency gear does your team have?",
        "Who watches me, how long, and who decides when I can go?",
        "How will you lower the risk of misuse?",
        "What should I do if I feel worse between visits?",
        "How will we track if it helps? When do we stop if it does not?",
        "How many visits, for how long, and what comes after?",
        "What is the full cost? What will my plan pay?"
      ]
    ],
    [
      "What we do not know",
      [],
      [
        "Good care includes saying what no one knows yet.",
        "Why it helps mood. Most clues come from animals.",
        "Who it will help. No test can tell you in advance.",
        "How many doses are best, how long to go on, and how safe years of repeat IV ketamine are.",
        "How large the true effect is, for people can often tell which drug they got.",
        "If ketamine or ECT is the better choice. Two studies point opposite ways."
      ]
    ],
    [
      "A next step",
      [],
      [
        "If your treatment is not helping, that is a reason to look again, not to give up. Make a visit. Bring a list of the medicines you tried. Ask about all your choices."
      ]
    ]
  ],
  "findings": {
    "outcomes": {
      "response": "symptoms cut by half"
    },
    "designs": {
      "pooled-randomized-blinded": "Two or more studies put together. Chance decided who got what, and the studies hid it"
    },
    "funding": {
      "maker": "The drug\u2019s maker"
    },
    "certainty": {
      "not-graded": "Not graded"
    },
    "reasons": {
      "maker-funded": "The drug\u2019s maker ran or paid for the study.",
      "short": "The study was short.",
      "missing-people": "People who left the study early do not count here.",
      "planned-later": "The authors planned this count after the studies were over.",
      "studies-differ": "One of the two studies was less clear on its own."
    },
    "picture": {
      "title": "{$treatment}, next to: {$other}",
      "howToRead": "Each dot is one person. Filled dots: {$outcome}. Compare the two groups.",
      "when": {
        "hours": "After {$time} hours",
        "days": "After {$time} days",
        "weeks": "After {$time} weeks",
        "months": "At month {$time}",
        "varies": "At the end of the study"
      },
      "sentence": "{$when}, {$treated} of {$denominator} people had {$outcome} in the group \u201C{$treatment}\u201D. In the group \u201C{$other}\u201D, {$comparison} of {$denominator} did.",
      "alone": "{$when}, {$treated} of {$denominator} people had {$outcome} in the group \u201C{$treatment}\u201D. There was no group to compare with.",
      "count": "{$count} of {$denominator}",
      "people": "{$participants} people",
      "difference": "The gap",
      "more": "{$gap} more of {$denominator}.",
      "fewer": "{$gap} fewer of {$denominator}.",
      "same": "No gap.",
      "range": "The true gap could be {$low} to {$high}.",
      "across": "The true gap could run from {$low} fewer to {$high} more.",
      "who": "Who took part",
      "how": "How it worked",
      "paid": "Who paid",
      "sure": "How sure",
      "table": "Show the numbers as a table",
      "group": "Group"
    },
    "risks": {
      "turkoz2021-response": {
        "treatment": "Esketamine spray plus a new pill",
        "comparison": "Fake spray plus a new pill",
        "population": "Adults with hard-to-treat depression in two similar studies",
        "note": "This counts people who were still in the study at the end. In one of the two studies, the gap in getting well could be chance."
      }
    }
  },
  "glossary": {
    "treatment-resistant-depression": [
      "treatment-resistant depression (TRD)",
      "Depression that has not gotten much better after at least two medicines. Each was a fair try: a good dose, for long enough. It does not mean nothing will work."
    ],
    "glutamate": [
      "glutamate",
      "The brain's main \u201Cgo\u201D signal. It helps with learning, memory and making new links between brain cells."
    ],
    "nmda-receptor": [
      "NMDA receptor",
      "A spot on brain cells where glutamate attaches. Ketamine blocks it for a short time."
    ],
    "ampa-receptor": [
      "AMPA receptor",
      "Another spot where glutamate attaches. It may help switch on the good effects of ketamine."
    ],
    "bdnf": [
      "BDNF",
      "A growth helper that keeps brain cells healthy and helps them form links."
    ],
    "mtor": [
      "mTOR",
      "A switch inside cells that helps build new parts, such as links between brain cells."
    ],
    "ketamine": [
      "ketamine",
      "An anesthetic drug. In low doses it is used off-label for depression that has not gotten better with other care."
    ],
    "esketamine": [
      "esketamine (Spravato)",
      "A nasal spray made from one half of the ketamine molecule. It is FDA-approved for some adults with depression."
    ],
    "iv-infusion": [
      "IV infusion",
      "Medicine given slowly through a small tube in a vein."
    ],
    "compounded": [
      "compounded drug",
      "A drug mixed by a pharmacy for one person. The FDA does not check it for safety, effect or quality before it is sold."
    ],
    "off-label": [
      "off-label",
      "Use of an approved drug in a way the FDA has not approved. It is legal and common, but the proof may be weaker."
    ],
    "fda-approved": [
      "FDA-approved",
      "The FDA checked the proof and found that benefits outweigh risks for a set use."
    ],
    "rems": [
      "REMS",
      "A safety program that the FDA requires for some drugs. For Spravato it means certified clinics only, and at least 2 hours of watching."
    ],
    "controlled-substance": [
      "controlled substance",
      "A drug with special rules because it can be misused. Ketamine and esketamine are on the Schedule III list."
    ],
    "dissociation": [
      "dissociation",
      "Feeling cut off from your body, your thoughts or the world around you. Time or sights may seem strange. It most often fades in about 2 hours."
    ],
    "bipolar-disorder": [
      "bipolar disorder",
      "A condition with both low times and high times. In high times a person has lots of energy and little need for sleep."
    ],
    "mania": [
      "mania",
      "A time of very high or cranky mood, fast thoughts, little sleep and risky acts."
    ],
    "cbt": [
      "CBT (cognitive behavioral therapy)",
      "Talk therapy that teaches skills to change thoughts and habits that keep you down."
    ],
    "tms": [
      "TMS (transcranial magnetic stimulation)",
      "Magnetic pulses through the scalp to treat depression. You stay awake."
    ],
    "ect": [
      "ECT (electroconvulsive therapy)",
      "A treatment done while you are asleep. A brief, controlled seizure helps lift severe depression."
    ]
  }
};
export {
  words
};
