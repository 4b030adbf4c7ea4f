const words = {
  "published": "2026-11-24",
  "reviewBy": "2027-02-21",
  "review": null,
  "translation": {
    "status": "original"
  },
  "title": "Compare treatments for hard-to-treat depression",
  "mainMessage": [
    "When ",
    {
      "term": "antidepressant",
      "text": "antidepressants"
    },
    " have not helped enough, you still have choices. No one choice is best for everyone. Compare them here, mark what matters to you, and take a visit sheet along."
  ],
  "summary": "What to try when antidepressants did not help enough: what studies found, what can go wrong and what to ask.",
  "notAdvice": {
    "title": "Not medical advice",
    "body": "This page is for learning. It does not tell you which choice is right. Decide together with a health professional who knows you. Do not start, stop or change a treatment on your own."
  },
  "sourcesNote": "Each small number leads to the study or official page behind the words. Words with no number are general knowledge or our own advice.",
  "steps": {
    "label": "Steps",
    "step": "Step {$number}: {$title}",
    "choice": "The choice",
    "options": "Your options",
    "values": "What matters to me",
    "questions": "Check and ask",
    "next": "Next step"
  },
  "choice": {
    "question": "What should I try next for my depression?",
    "keyPoints": {
      "all-help-some": "Every treatment here helps some people and not others.",
      "benefit-and-harm": "Each one has good and bad sides. Look at both.",
      "keep-going": "To keep things as they are is a choice too.",
      "not-your-fault": "It is not your fault that medicine did not help enough.",
      "together": "You and your care team decide together."
    },
    "condition": [
      "Doctors speak of ",
      {
        "term": "treatment-resistant-depression",
        "text": "treatment-resistant depression"
      },
      " when 2 or more antidepressants did not help enough. Each was a fair try: a good dose, for long enough."
    ],
    "natural": "If nothing changes, depression may ease with time, stay as it is or get worse. We found no fair count of how often. If you feel worse or think about suicide, get help now.",
    "known": "Studies show that several treatments help some people when antidepressants did not help enough. Each has its own risks.",
    "unknown": "No one can say ahead of time which one will help you. Few studies compare these options with each other."
  },
  "picker": {
    "legend": "Options to compare",
    "count": "{$shown} of {$all} options chosen",
    "order": "The order says nothing about which is better. We recommend none over another.",
    "stays": "Always here: to change nothing is a choice too",
    "least": "Keep at least two options, so that you have something to compare.",
    "all": "Show all options"
  },
  "table": {
    "caption": "Options side by side",
    "howToRead": "Each column is an option, and each row is a question. Read across a row to compare. Scroll in the table to see every option and question. Write down what you want to ask about.",
    "howToReadCards": "Choose two options. Each question shows both, one next to the other. Write down what you want to ask about.",
    "corner": "Question",
    "first": "Option",
    "second": "Next to",
    "none": "One at a time",
    "large": "Large type, two options",
    "notLarge": "Back to normal view",
    "picture": "Show as a picture",
    "notCompare": "Do not compare the numbers of one study with those of another. The people and the tests differ."
  },
  "rows": {
    "what": {
      "title": "What it is"
    },
    "given": {
      "title": "How and where you get it"
    },
    "visits": {
      "title": "Visits and time"
    },
    "onset": {
      "title": "How soon it may help"
    },
    "found": {
      "title": "What studies found"
    },
    "lasts": {
      "title": "How long it lasts"
    },
    "common": {
      "title": "Common side effects"
    },
    "serious": {
      "title": "Serious risks"
    },
    "unsuited": {
      "title": "Who should not, or needs care"
    },
    "day": {
      "title": "Driving and work that day"
    },
    "anesthesia": {
      "title": "Anesthesia"
    },
    "monitoring": {
      "title": "How staff watch you"
    },
    "fda": {
      "title": "FDA status"
    },
    "cost": {
      "title": "Cost and coverage"
    },
    "pregnancy": {
      "title": "Pregnancy and breastfeeding"
    },
    "body": {
      "title": "What it is like: body"
    },
    "mind": {
      "title": "What it is like: mind"
    },
    "life": {
      "title": "What it is like: daily life"
    },
    "unknown": {
      "title": "What we do not know"
    }
  },
  "options": {
    "optimize-meds": {
      "name": "Changing or adding medicine",
      "inText": "changing or adding medicine",
      "cells": {
        "what": "You and your doctor change the dose, switch to a new medicine or add a second one.",
        "given": "You take most of these medicines at home, often as a pill once a day.",
        "visits": "A visit or call every few weeks at first. A fair try takes some weeks.",
        "onset": "Some people feel a change within weeks. The full effect can take longer.",
        "found": "These studies compared one change of medicine with another, not with a fake pill.",
        "lasts": "It lasts best while you keep taking the medicine. Stopping fast can bring symptoms back.",
        "common": "Upset stomach, poor sleep, dry mouth, restlessness, and changes in weight or sex life. No checked count.",
        "serious": [
          {
            "term": "boxed-warning",
            "text": "Boxed warning"
          },
          ": ",
          {
            "term": "suicidal-thoughts",
            "text": "suicidal thoughts"
          },
          " and actions in children and young adults. Also ",
          {
            "term": "mania"
          },
          ", too much serotonin (rare), low sodium. Some add-ons raise blood sugar or affect movement. Lithium can harm kidneys and thyroid; too much is toxic."
        ],
        "unsuited": [
          "It depends on the drug. Tell your doctor about ",
          {
            "term": "bipolar-disorder",
            "text": "bipolar disorder"
          },
          ", seizures, an eating disorder, and heart or kidney problems."
        ],
        "day": "Most people can drive and work once they know how it affects them.",
        "anesthesia": "None.",
        "monitoring": "Your doctor asks about mood and safety. Some drugs need blood tests or weight checks.",
        "fda": "FDA-approved: many antidepressants, and add-ons such as aripiprazole and lumateperone. Lithium and thyroid hormone are off-label.",
        "cost": "Plans often cover generics, which cost little. Newer brands can cost much more.",
        "pregnancy": "Many medicines can go on if you need them. Do not stop on your own. Make a plan first.",
        "body": "You may feel little at first. Some side effects fade, and some stay.",
        "mind": "Some people feel calmer and more able. Some feel flat or restless.",
        "life": "It fits into most days: a pill on time and a short visit now and then.",
        "unknown": "We do not know which medicine will help whom. The studies here tried only a few."
      }
    },
    "ect": {
      "name": "ECT (electroconvulsive therapy)",
      "inText": "ECT",
      "cells": {
        "what": "While you sleep under anesthesia, a small current causes a brief, controlled seizure.",
        "given": "You get it in a hospital or surgery unit. You are asleep, and it takes minutes.",
        "visits": "A few times a week, for some weeks.",
        "onset": "Some people feel better within weeks, as the treatments go on.",
        "found": "Two studies of ECT and IV ketamine, not the spray, point opposite ways. The third had no group to compare with.",
        "lasts": [
          "Many people ",
          {
            "term": "relapse"
          },
          ". In one study of older adults, spaced-out ECT with medicine kept symptoms lower than medicine alone."
        ],
        "common": "Headache, sore jaw or muscles, nausea, confusion after waking, and memory gaps around that time. No checked count.",
        "serious": [
          "Longer memory loss in some people, heart rhythm or ",
          {
            "term": "blood-pressure",
            "text": "blood pressure"
          },
          " problems, and the risks of anesthesia. Death is very rare."
        ],
        "unsuited": "A recent heart attack or stroke, unstable heart disease, or a high risk from anesthesia. Also high pressure or a growth in the brain.",
        "day": "Do not drive or work that day, and often not during the whole course. You need a ride.",
        "anesthesia": "Yes, full anesthesia each time.",
        "monitoring": "An anesthesia team watches your heart and oxygen each time. Staff check memory and mood through the course.",
        "fda": "The FDA allows ECT devices for severe depression when other treatment did not help or someone needs a fast response.",
        "cost": "Most plans, Medicare and Medicaid often cover it, with approval first.",
        "pregnancy": "It is possible in severe illness, together with a pregnancy care team.",
        "body": "You wake up groggy, often with a headache or sore jaw. Most people rest that day.",
        "mind": "You do not feel the treatment itself. Gaps in memory can be upsetting.",
        "life": "For some weeks you need rides, rest days and help at home.",
        "unknown": "We do not know if ECT or ketamine helps more, or who will have lasting memory loss."
      }
    },
    "esketamine": {
      "name": "Esketamine nasal spray (Spravato)",
      "inText": "esketamine spray",
      "cells": {
        "what": [
          "A nasal spray made from one form of ",
          {
            "term": "ketamine"
          },
          ", for use in certified clinics only."
        ],
        "given": "You spray it into your nose while staff watch. You cannot take it home.",
        "visits": "Twice a week for 4 weeks, weekly for 4 more, then every 1 or 2 weeks.",
        "onset": "Some people feel better within a day or two. Staff judge the benefit at 4 weeks.",
        "found": "The maker ran or paid for these studies. In older adults, the gap could be chance.",
        "lasts": "It may last while you keep going. Many people relapse after they stop.",
        "common": "Feeling detached, dizzy, sick or sleepy: see the counts below. Also headache, odd taste, numb feelings, anxiety and vomiting.",
        "serious": [
          {
            "term": "boxed-warning",
            "text": "Boxed warning"
          },
          ": heavy sleepiness, ",
          {
            "term": "dissociation"
          },
          ", slowed breathing, abuse and misuse, and suicidal thoughts and actions in children and young adults. Also jumps in blood pressure, bladder problems, and harm to an unborn baby."
        ],
        "unsuited": [
          "Never with an ",
          {
            "term": "aneurysm"
          },
          ", an ",
          {
            "term": "avm",
            "text": "AVM"
          },
          ", a past brain bleed or an allergy to ketamine or esketamine. Extra care: uncontrolled high blood pressure, heart disease, ",
          {
            "term": "psychosis"
          },
          ", drug or alcohol problems, severe liver disease."
        ],
        "day": "Do not drive or work with machines until the next day, after a restful sleep. You need a ride.",
        "anesthesia": "None. You stay awake.",
        "monitoring": "Staff watch you for at least 2 hours, and until sleepiness, detached feelings and slowed breathing are gone.",
        "fda": [
          "FDA-approved for adults with treatment-resistant depression, alone or with a pill. Also, with a pill, for symptoms of depression in adults with ",
          {
            "term": "major-depression",
            "text": "major depression"
          },
          " and acute suicidal thoughts or actions. No one has shown that it prevents suicide or lowers suicidal thoughts or actions. It does not replace a hospital stay."
        ],
        "cost": "Plans often cover it after approval, once other medicines did not help enough. Copays add up.",
        "pregnancy": "The label advises against it, for it may harm the baby. Do not breastfeed.",
        "body": "You may feel dizzy, numb, sick or sleepy, most often for about 2 hours.",
        "mind": "Time, sights or your own body may seem strange. That can be frightening.",
        "life": "Each visit takes hours and a ride. The visits can go on for months.",
        "unknown": "We do not know what years of use do. People can often tell the real spray, so the true effect is unsure."
      }
    },
    "lifestyle": {
      "name": "Exercise, sleep and daily habits",
      "inText": "exercise, sleep and daily habits",
      "cells": {
        "what": "You move more, keep steady sleep, drink less alcohol and spend time with people.",
        "given": "You do it on your own, at home or outdoors. Start small.",
        "visits": "No visits needed. Plan to move on most days, for some weeks at least.",
        "onset": "Some people feel better within weeks, if they keep it up.",
        "found": "In many studies, walking, jogging, yoga or strength work eased depression somewhat, but study quality was low. No fair count.",
        "lasts": "As far as we know, it lasts while you keep it up.",
        "common": "Sore muscles, small aches and tiredness, most of all when you start hard. No checked count.",
        "serious": "Exercise can bring on chest pain, a fall or an injury. Ask first if you have heart disease or another illness.",
        "unsuited": "In severe depression it is an add-on, not enough alone. Ask first with an injury, a heart problem or an eating disorder.",
        "day": "You can drive and work as usual.",
        "anesthesia": "None.",
        "monitoring": "You keep track of mood and sleep yourself. Tell your doctor how it goes.",
        "fda": "The FDA does not approve habits, so there is no status.",
        "cost": "It costs little or nothing.",
        "pregnancy": "Gentle activity is good for most people. Ask your pregnancy care team.",
        "body": "You may feel stiff at first, and stronger with time.",
        "mind": "Starting is hard when energy is low. Small steps can lift your spirits.",
        "life": "It takes some time on most days. You can share it with others.",
        "unknown": "We do not know how much it helps when antidepressants did not help enough, or which habit counts most."
      }
    },
    "saint": {
      "name": "Fast-course TMS (SAINT)",
      "inText": "fast-course TMS",
      "cells": {
        "what": "A short, intense course of TMS. A brain scan helps find the spot.",
        "given": "A coil rests on your head in a special center. Few places offer it.",
        "visits": "5 days in a row, all day, with many short sessions each day.",
        "onset": "Some people feel better within days, during the course or soon after.",
        "found": "This study was small, so the true effect is unsure. An earlier one was smaller still.",
        "lasts": "We do not know well. Some people need another course.",
        "common": "Headache, a sore scalp and tiredness through the long days, for some people. No checked count.",
        "serious": "A seizure, which is rare. As with other TMS, harm to hearing without ear plugs, and mania in bipolar disorder.",
        "unsuited": "Metal or a device in or near the head, or a high risk of seizures. Also anything that rules out an MRI scan.",
        "day": "You cannot work on those days. You may be too tired to drive.",
        "anesthesia": "None. You stay awake.",
        "monitoring": "Staff stay with you during each session.",
        "fda": "FDA-cleared for adults whose depression did not get better with medicine.",
        "cost": "Coverage is limited and changes. Ask before you book.",
        "pregnancy": "We know little. Ask your pregnancy care team.",
        "body": "You sit still through long days of taps that can make your scalp sore.",
        "mind": "The days can wear you out. We know little about how people find it.",
        "life": "It takes one whole week. You may have to travel to a center.",
        "unknown": "We do not know how long it lasts, or if larger studies will find the same."
      }
    },
    "iv-ketamine": {
      "name": "Ketamine by IV (off-label)",
      "inText": "ketamine by IV",
      "cells": {
        "what": "A low dose of an anesthetic drug that drips slowly into a vein.",
        "given": "A drip into a vein for about 40 minutes, in a clinic or hospital.",
        "visits": "Often 6 visits over 2 to 3 weeks, then further apart if it helps.",
        "onset": "Some people feel better within hours or days of the first dose.",
        "found": "Two studies of ketamine and ECT point opposite ways. In the third study, the gap could be chance.",
        "lasts": "After one dose, often 3 days to 2 weeks. Repeat visits may hold the gain, but proof is thin.",
        "common": "Feeling detached or dreamlike, dizziness, nausea, blurred vision, headache, sleepiness, higher blood pressure for hours. No checked count.",
        "serious": "A jump in blood pressure, slowed breathing, passing out, scary or confused feelings, misuse. With long or heavy use: addiction, bladder damage, memory problems.",
        "unsuited": "Psychosis, mania, uncontrolled high blood pressure, serious heart disease, an aneurysm, AVM or past brain bleed. Also drug or alcohol problems, bladder disease, severe liver disease.",
        "day": "Do not drive or work until the next day, after a good sleep. You need a ride.",
        "anesthesia": "None. You stay awake, with a lower dose than for surgery.",
        "monitoring": "Staff should check blood pressure, oxygen and alertness before, during and after each dose. No FDA safety program sets the rules.",
        "fda": [
          "Ketamine is FDA-approved as an anesthetic. It is not FDA-approved for depression. Doctors may legally prescribe it ",
          {
            "term": "off-label"
          },
          ", when they judge it right for a patient."
        ],
        "cost": "Plans often do not cover it. Ask for the full price, with follow-up visits.",
        "pregnancy": "Doctors advise against it. In animals, it harmed the growing brain.",
        "body": "You may feel floaty, dizzy or sick during the drip, and tired after it.",
        "mind": "Time, sights or your own body may seem strange. Some people like it, and some get scared.",
        "life": "Each visit takes hours and a ride. More visits may follow.",
        "unknown": "We do not know if ketamine or ECT helps more, or how safe years of repeat use are."
      }
    },
    "psychotherapy": {
      "name": "Talk therapy (such as CBT)",
      "inText": "talk therapy",
      "cells": {
        "what": "You meet with a trained therapist and learn skills to change thoughts and habits.",
        "given": "You talk one-on-one or in a group, in person or by video.",
        "visits": "Often 12 to 20 weekly visits of about an hour, with tasks in between.",
        "onset": "Some people feel better within weeks. For others it takes longer.",
        "found": "This study added CBT to usual care, after medicine had not helped enough.",
        "lasts": "Skills can last. In one study, some of the gain was there 3 to 5 years later.",
        "common": "Feeling upset, stirred up or tired for a while after hard talks. No checked count.",
        "serious": "Depression can get worse while you wait for therapy to help. Tell your therapist or doctor soon if you feel worse.",
        "unsuited": "Not enough alone with psychosis or mania. Very severe depression may need another treatment first or with it.",
        "day": "You can drive and work as usual.",
        "anesthesia": "None.",
        "monitoring": "You and your therapist look at how you are doing from time to time.",
        "fda": "It does not need FDA approval. States license therapists.",
        "cost": "Plans often cover it, with a copay. Wait lists can be long.",
        "pregnancy": "It is possible in pregnancy and after birth. The baby gets no drug.",
        "body": "You mostly sit and talk. You may feel tense or worn out after it.",
        "mind": "You face hard thoughts and feelings, with someone at your side.",
        "life": "One set time a week, plus tasks to do between visits.",
        "unknown": "We do not know which kind of talk therapy will help whom. Few studies counted harms."
      }
    },
    "rtms": {
      "name": "TMS (magnetic stimulation)",
      "inText": "TMS",
      "cells": {
        "what": "Magnetic pulses pass through the scalp to a brain area that helps control mood.",
        "given": "You sit awake in a clinic with a coil on your head. It taps and clicks.",
        "visits": "5 days a week for 4 to 6 weeks, then a few more visits.",
        "onset": "Some people feel better after some weeks of daily visits.",
        "found": "This study compared TMS with fake TMS, in people who took no antidepressant.",
        "lasts": "Often for months. Some people need more sessions later to stay well.",
        "common": "Headache, a sore scalp, a twitching face, and feeling light-headed, mostly during a session. No checked count.",
        "serious": "A seizure, which is rare. Also harm to hearing without ear plugs, and mania in people with bipolar disorder.",
        "unsuited": "Metal or a device in or near the head, such as a clip or an ear implant. Ask with seizures or a pacemaker.",
        "day": "Most people drive and work as usual.",
        "anesthesia": "None. You stay awake.",
        "monitoring": "Staff stay with you and check your mood. Ear plugs protect your hearing.",
        "fda": [
          "TMS devices are ",
          {
            "term": "fda-cleared",
            "text": "FDA-cleared"
          },
          " for adults with depression."
        ],
        "cost": "Medicare and many plans often cover it after other medicines, with approval first.",
        "pregnancy": "Small studies are reassuring, but we know little. Ask your pregnancy care team.",
        "body": "You feel taps on your scalp and hear clicks. Many people get used to them.",
        "mind": "You stay awake and clear during each session.",
        "life": "A trip to the clinic each weekday for weeks. Many people keep working.",
        "unknown": "We do not know whom it helps most. Counts from everyday clinics have no group to compare with."
      }
    },
    "vns": {
      "name": "VNS (vagus nerve stimulator)",
      "inText": "VNS",
      "cells": {
        "what": "A small device under the skin of the chest sends pulses to a nerve in the neck.",
        "given": "A surgeon puts it in. Then it runs by itself, on and off, all day.",
        "visits": "One surgery, several visits to set it up, then a few a year.",
        "onset": "It is slow. If it helps, that takes months.",
        "found": "In the largest study, the main result was no better with it on than off. Some other results were. No fair count.",
        "lasts": "If it helps, the gain may build over a year or two.",
        "common": "Hoarse voice, cough, neck pain and short breath, mostly while it sends a pulse. No checked count.",
        "serious": "Infection or other problems from surgery. The device can break or need another operation to fix it or take it out.",
        "unsuited": "A cut vagus nerve, or a need for some MRI scans or heat treatments. Tell the surgeon about all health problems.",
        "day": "Do not drive on the day of surgery. Work again once you heal.",
        "anesthesia": "Yes, for the surgery.",
        "monitoring": "Clinic staff check the device and adjust it.",
        "fda": "FDA-approved as an add-on for long-lasting depression, after 4 or more treatments did not help enough.",
        "cost": "Coverage is limited. Medicare pays only within studies that it approves.",
        "pregnancy": "We know little. Ask before you plan a pregnancy.",
        "body": "You may feel a tickle in the throat. Your voice may change with each pulse.",
        "mind": "You live with a device in your body. We know little about how people feel about that.",
        "life": "You have a small scar, device checks and rules for scans.",
        "unknown": "We do not know if it helps more than a device that is off, or who gains from it."
      }
    },
    "keep-going": {
      "name": "Keep going as I am",
      "inText": "keeping things as they are",
      "cells": {
        "what": "You stay with what you do now. You and your doctor watch how you are.",
        "given": "You add nothing new to what you have now.",
        "visits": "The visits you have now. Set a day to look at it again.",
        "onset": "We do not know. What you do now may help with more time, or may not.",
        "found": "We found no study of people in your place who changed nothing. No fair count.",
        "lasts": "We do not know how long things will stay as they are now.",
        "common": [
          "The ",
          {
            "term": "side-effect",
            "text": "side effects"
          },
          " you have now, if any, and the symptoms of depression. No checked count."
        ],
        "serious": "Depression may stay or get worse. If thoughts of suicide come or grow, do not wait: call or text a crisis line.",
        "unsuited": "People who get worse, who cannot eat, sleep or work, or who think about suicide. They need more help now.",
        "day": "The same as now.",
        "anesthesia": "None.",
        "monitoring": "You and your doctor agree on when to check how you are.",
        "fda": "The FDA has no role in this choice.",
        "cost": "What you pay now. Feeling ill can also cost you days of work.",
        "pregnancy": "Depression itself can affect you and the baby. Make a plan with your team.",
        "body": "Poor sleep, low energy or aches may go on.",
        "mind": "Waiting may bring relief, or it may feel like being stuck.",
        "life": "Your days stay as they are, with nothing new to fit in.",
        "unknown": "We do not know how many people get better when nothing changes."
      }
    }
  },
  "values": {
    "lead": "How much does each of these matter to you? The rows above will start with what matters most.",
    "levels": {
      "very": "Very much",
      "some": "Somewhat",
      "no": "Not much"
    },
    "clear": "Clear",
    "order": "The rows now start with what you marked.",
    "marked": "You said this matters: {$domain}.",
    "nothing": "We have no short summary of this for the options you chose. Compare the rows above.",
    "noneYet": "You have not marked anything yet.",
    "own": "What else matters to you?",
    "blocks": {},
    "domains": {
      "effect": {
        "label": "How much it may help",
        "hint": "How many people it helped in studies"
      },
      "given": {
        "label": "How you get it",
        "hint": "Pills, talking, a spray, a drip, a machine, surgery"
      },
      "side-effects": {
        "label": "Side effects and risks",
        "hint": "What can go wrong"
      },
      "work-driving": {
        "label": "Work, driving and daily life",
        "hint": "What you can do that day"
      },
      "onset": {
        "label": "How soon it helps and how long it lasts",
        "hint": "Days, weeks or months"
      },
      "cost": {
        "label": "Cost",
        "hint": "What your plan may pay"
      }
    },
    "traits": {
      "anesthesia": "Needs anesthesia: {$options}.",
      "needle": "The treatment is a drip into a vein: {$options}.",
      "surgery": "Needs surgery: {$options}.",
      "home": "You do it on your own at home: {$options}.",
      "watched": "A medical team watches you closely each time: {$options}.",
      "no-driving": "You cannot drive after any treatment visit: {$options}.",
      "whole-days": "Takes whole days in a row: {$options}.",
      "daily-visits": "Needs a visit each weekday for weeks: {$options}.",
      "memory": "Can leave memory gaps: {$options}.",
      "detached": "Can make you feel detached for a while: {$options}.",
      "weight-sex": "Can change your weight or sex life: {$options}.",
      "days": "May help some people within days: {$options}.",
      "slow": "Takes months: {$options}.",
      "no-count": "We found no fair count of people helped: {$options}.",
      "no-comparison-better": "Studies that compared ECT with IV ketamine point both ways: {$options}.",
      "seldom-paid": "Plans often do not cover it: {$options}.",
      "approval": "Plans often ask for approval first: {$options}.",
      "unsure-paid": "Coverage is limited: {$options}.",
      "head-scalp": "Can bring headache or a sore scalp: {$options}.",
      "voice": "Can change your voice: {$options}.",
      "seizure": "Can cause a seizure by accident (rare): {$options}.",
      "pressure": "Can raise your blood pressure: {$options}.",
      "stirred": "Can stir up hard feelings: {$options}."
    }
  },
  "quiz": {
    "status": {
      "question": "What is the FDA status of ketamine by IV for depression?",
      "options": {
        "approved": "Approved",
        "off-label": "Off-label"
      },
      "explanations": {
        "approved": [
          "Ketamine is FDA-approved as an anesthetic, not for depression. Esketamine spray is the form with approval, for some adults.",
          {
            "cite": [
              "fda_compound_2023",
              "fda_spravato_label"
            ]
          }
        ],
        "off-label": [
          "Ketamine is FDA-approved as an anesthetic, not for depression. Doctors may legally prescribe it off-label.",
          {
            "cite": [
              "fda_compound_2023"
            ]
          }
        ]
      }
    },
    "driving": {
      "question": "You had esketamine, ketamine by IV or ECT today. May you drive home?",
      "options": {
        "fine": "Yes, once I feel fine",
        "ride": "No, I need a ride"
      },
      "explanations": {
        "fine": [
          "You need a ride, even if you feel fine. After esketamine, do not drive until the next day, after a restful sleep.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ],
        "ride": [
          "Plan a ride each time. After esketamine, do not drive until the next day, after a restful sleep.",
          {
            "cite": [
              "fda_spravato_label"
            ]
          }
        ]
      }
    },
    "numbers": {
      "question": "One study of option A has a higher number than another study of option B. Is A better?",
      "options": {
        "compare": "Yes, it helped more people",
        "no-compare": "We cannot tell"
      },
      "explanations": {
        "compare": "The people and the tests differ from study to study. Only numbers from the same study can stand side by side.",
        "no-compare": "The people and the tests differ from study to study. Only a study of both can compare them."
      }
    }
  },
  "ready": {
    "title": "Am I ready to decide?",
    "lead": "Read each sentence. Is it true for you?",
    "yes": "Yes",
    "no": "Not yet",
    "all": "You seem ready to talk about a decision at your visit.",
    "some": "Take what is still open to your visit. You do not have to decide now.",
    "items": {
      "know": "I can say in my own words what each option would ask of me.",
      "matters": "I can name one thing I want most and one thing I want to avoid.",
      "support": "I have someone I trust to talk this over with.",
      "sure": "I know what I will ask first at my visit."
    }
  },
  "questions": {
    "lead": "Take these questions to your visit.",
    "blocks": {
      "choices": "Which options fit me, and what if I wait?",
      "good-bad": "What could each one do for me, and what could it do to me?",
      "likely": "How often does that happen to people like me?",
      "stop": "How will we know if it helps, and when would we stop?",
      "cost": "What will I pay in all, and what will my plan cover?"
    },
    "own": "Your own questions",
    "privacy": "What you type stays on this page. Nothing keeps or sends it."
  },
  "next": {
    "lead": "What you can do now:",
    "actions": {
      "visit": {
        "title": "Ask for a visit",
        "steps": {
          "call": "Call or write to your doctor or clinic.",
          "say": "Say that your antidepressant did not help enough and you want to talk about what comes next.",
          "bring": "Bring your visit sheet and a list of all your medicines."
        }
      },
      "until": {
        "title": "Until your visit",
        "steps": {
          "keep-taking": "Keep taking your medicine as your doctor told you.",
          "notes": "Note how you sleep, feel and cope."
        }
      },
      "worse": {
        "title": "If you feel worse",
        "steps": {
          "same-day": "Call your doctor the same day.",
          "crisis-line": "If you might hurt yourself, do not wait. Call or text a crisis line, or get emergency help now."
        }
      }
    }
  },
  "sheet": {
    "title": "My visit sheet",
    "lead": "What you compared, what matters to you and what you want to ask, on a page or two.",
    "print": "Print the sheet",
    "copy": "Copy as text",
    "copied": "Copied.",
    "notCopied": "Your browser did not allow copying. Print or save instead.",
    "save": "Save as text",
    "made": "Date: {$date}",
    "compared": "Options I compared",
    "matters": "What matters to me",
    "questions": "What I want to ask",
    "notes": "Notes",
    "withAnswers": "Your answers in the questionnaire stay there. Once you have a result, the questionnaire itself can print it together with this sheet.",
    "toQuestionnaire": "Go to the questionnaire"
  },
  "methods": {
    "title": "How we made this",
    "who": "Who made this",
    "blocks": {
      "search": "We looked for studies, drug labels and agency pages on each option. We did not search every database, so we may have missed some.",
      "selection": "We chose studies with a comparison group where we found any. We show results without a clear gap like all others. We mostly read summaries, labels and agency pages, not whole papers. Figures that nobody could check do not show, and those read second-hand say so.",
      "authors": "The keepers of the open-source project care-widgets publish this page. It has no clinician as its author.",
      "drafting": "Software drafted these words with an AI program, from a fact sheet with sources. The end of this page says if a clinician has reviewed them.",
      "funding": "We know of no outside money for this project. Makers paid for some of the studies, and the findings say so.",
      "conflicts": "We know of no ties to the makers of any option. No one has signed a statement on this yet.",
      "updates": "Facts that rest on drug labels are due for a check each quarter, all others each year. The date of the next check stands on this page."
    }
  },
  "ui": {
    "references": "Where this comes from",
    "backToText": "Back to the text",
    "source": "Source",
    "quiz": "Check your understanding",
    "quizIntro": "These questions are only for you. Nothing keeps or sends your answers.",
    "right": "That is right.",
    "wrong": "Not quite.",
    "reading": "Reading level: US grade {$grade} (Flesch-Kincaid), {$smog} (SMOG)",
    "notKnown": "We do not know."
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
  "reading": {
    "grade": 4,
    "smog": 8
  },
  "findings": {
    "outcomes": {
      "response": "symptoms cut by half",
      "remission": "few or no symptoms",
      "relapse": "a return of symptoms",
      "detached": "a feeling of being detached",
      "dizzy": "dizziness",
      "nausea": "nausea",
      "sleepy": "sleepiness"
    },
    "designs": {
      "pooled-randomized-blinded": "Two or more studies put together. Chance decided who got what, and the studies hid it",
      "randomized-blinded": "Chance decided who got what, and the study hid it",
      "randomized-withdrawal": "Chance decided who stayed on it and who came off, and the study hid it",
      "randomized-open": "Chance decided who got what, and people knew what they got",
      "randomized-no-placebo": "Chance decided who got what, and no one got a fake pill",
      "no-comparison": "No comparison group"
    },
    "funding": {
      "maker": "The drug\u2019s maker",
      "public": "Public or nonprofit money",
      "unknown": "We did not find out who paid"
    },
    "certainty": {
      "not-graded": "Not graded"
    },
    "reasons": {
      "maker-funded": "The drug\u2019s maker ran or paid for the study.",
      "short": "The study was short.",
      "missing-people": "People who left the study early do not count here.",
      "planned-later": "The authors planned this count after the studies were over.",
      "studies-differ": "One of the two studies was less clear on its own.",
      "small": "The study was small.",
      "chance": "The gap could be chance.",
      "second-hand": "We read these counts in a summary, not in the paper.",
      "only-those-well": "Only people who had already got well took part.",
      "open-label": "People knew which treatment they got.",
      "people-could-tell": "Most people could tell which drug they got.",
      "no-placebo": "No group took a fake pill.",
      "no-comparison-group": "There was no group to compare with.",
      "reported-only": "This counts what people told staff. Staff who checked with tests found more."
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
      },
      "katz2021-older-response": {
        "treatment": "Esketamine spray plus a new pill",
        "comparison": "Fake spray plus a new pill",
        "population": "Adults from age 65 up with hard-to-treat depression",
        "note": "The gap could be chance."
      },
      "janik2025-remission": {
        "treatment": "Esketamine spray alone",
        "comparison": "Fake spray",
        "population": "US adults with hard-to-treat depression",
        "note": "The company that makes the spray announced these counts."
      },
      "daly2019-relapse": {
        "treatment": "Stayed on spray plus a pill",
        "comparison": "Switched to fake spray plus pill",
        "population": "People who had got well on the spray",
        "note": "A lower number is better here."
      },
      "anand2023-response": {
        "treatment": "IV ketamine",
        "comparison": "ECT",
        "population": "US adults with hard-to-treat depression and no psychosis, mostly outside the hospital",
        "note": "People rated their own symptoms and knew what they got. People who were very ill or in the hospital did better early on with ECT."
      },
      "ekstrand2022-remission": {
        "treatment": "IV ketamine",
        "comparison": "ECT",
        "population": "Hospital patients in Sweden, some with psychosis",
        "note": "People knew what they got. ECT did better here."
      },
      "jelovac2025-response": {
        "treatment": "IV ketamine plus hospital care",
        "comparison": "Calming drug (midazolam) plus hospital care",
        "population": "Hospital patients in Ireland, some with bipolar disorder",
        "note": "The gap could be chance. Most people guessed which drug they got."
      },
      "wiles2013-response": {
        "treatment": "CBT plus usual care",
        "comparison": "Usual care",
        "population": "UK adults whose medicine had not helped enough",
        "note": "All could keep taking their medicine."
      },
      "mohamed2017-add-aripiprazole": {
        "treatment": "Add aripiprazole",
        "comparison": "Switch to bupropion",
        "population": "US veterans, mostly men, whose medicine had not helped enough",
        "note": "No group took a fake pill."
      },
      "mohamed2017-add-bupropion": {
        "treatment": "Add bupropion",
        "comparison": "Switch to bupropion",
        "population": "US veterans, mostly men, whose medicine had not helped enough",
        "note": "No group took a fake pill."
      },
      "lenze2023-remission": {
        "treatment": "Adding aripiprazole",
        "comparison": "Switching to bupropion",
        "population": "Adults from age 60 up whose medicines had not helped enough, in all groups of the study",
        "note": "Adding bupropion did about as well, but more people fell."
      },
      "george2010-remission": {
        "treatment": "TMS",
        "comparison": "Fake TMS",
        "population": "US adults with depression who took no antidepressant"
      },
      "kratter2026-remission": {
        "treatment": "Fast-course TMS (SAINT)",
        "comparison": "Fake TMS",
        "population": "Adults with hard-to-treat depression"
      },
      "kellner2016a-remission": {
        "treatment": "ECT",
        "population": "Adults from age 60 up with depression",
        "note": "People who left the study early count as not well."
      },
      "esketamine-detached": {
        "treatment": "Esketamine spray plus a pill",
        "comparison": "Fake spray plus a pill",
        "population": "Adults in the first studies of the spray"
      },
      "esketamine-dizzy": {
        "treatment": "Esketamine spray plus a pill",
        "comparison": "Fake spray plus a pill",
        "population": "Adults in the first studies of the spray"
      },
      "esketamine-nausea": {
        "treatment": "Esketamine spray plus a pill",
        "comparison": "Fake spray plus a pill",
        "population": "Adults in the first studies of the spray"
      },
      "esketamine-sleepy": {
        "treatment": "Esketamine spray plus a pill",
        "comparison": "Fake spray plus a pill",
        "population": "Adults in the first studies of the spray"
      }
    }
  },
  "glossary": {
    "treatment-resistant-depression": {
      "term": "treatment-resistant depression (TRD)",
      "definition": "Depression that has not gotten much better after at least two medicines. Each was a fair try: a good dose, for long enough. It does not mean nothing will work."
    },
    "major-depression": {
      "term": "major depression",
      "definition": "A health problem. Mood is low, or nothing is fun, most of the day, nearly every day. It lasts at least 2 weeks and comes with other signs, such as poor sleep or low energy."
    },
    "relapse": {
      "term": "relapse",
      "definition": "When symptoms come back after you got better."
    },
    "antidepressant": {
      "term": "antidepressant",
      "definition": "Medicine used to treat depression. Most take weeks to work."
    },
    "ketamine": {
      "term": "ketamine",
      "definition": "An anesthetic drug. In low doses it is used off-label for depression that has not gotten better with other care."
    },
    "off-label": {
      "term": "off-label",
      "definition": "Use of an approved drug in a way the FDA has not approved. It is legal and common, but the proof may be weaker."
    },
    "fda-cleared": {
      "term": "FDA-cleared",
      "definition": "The FDA let a device be sold because it is much like one already on the market."
    },
    "boxed-warning": {
      "term": "boxed warning",
      "definition": "The FDA's strongest warning. It is printed in a box on the drug label."
    },
    "dissociation": {
      "term": "dissociation",
      "definition": "Feeling cut off from your body, your thoughts or the world around you. Time or sights may seem strange. It most often fades in about 2 hours."
    },
    "blood-pressure": {
      "term": "high blood pressure",
      "definition": "When blood pushes too hard on blood vessel walls. Ketamine and esketamine can raise it for a few hours."
    },
    "aneurysm": {
      "term": "aneurysm",
      "definition": "A weak, bulging spot in a blood vessel. It can burst."
    },
    "avm": {
      "term": "arteriovenous malformation (AVM)",
      "definition": "A tangle of blood vessels that can bleed."
    },
    "psychosis": {
      "term": "psychosis",
      "definition": "Losing touch with what is real, such as hearing voices or having firm false beliefs."
    },
    "bipolar-disorder": {
      "term": "bipolar disorder",
      "definition": "A condition with both low times and high times. In high times a person has lots of energy and little need for sleep."
    },
    "mania": {
      "term": "mania",
      "definition": "A time of very high or cranky mood, fast thoughts, little sleep and risky acts."
    },
    "suicidal-thoughts": {
      "term": "suicidal thoughts",
      "definition": "Thoughts of being dead or of ending your life. They are a sign to get help now. Call or text a crisis line."
    },
    "side-effect": {
      "term": "side effect",
      "definition": "An unwanted effect of a treatment."
    }
  }
};
export {
  words
};
