const words = {
  "published": "2026-11-23",
  "reviewBy": "2027-02-21",
  "review": null,
  "translation": {
    "status": "original"
  },
  "label": "Crisis help",
  "lead": "Thinking about suicide, or need to talk?",
  "title": "Get help now",
  "more": "More ways to get help",
  "lines": "Crisis lines in this country: {$country}",
  "otherLines": "Other lines",
  "anyCountry": "In another country?",
  "relay": "For TTY, call {$relay}, then {$number}",
  "videophone": "From a videophone, call {$number}",
  "asl": "Open ASL Now online",
  "signed": "American Sign Language",
  "languages": "In {$languages}",
  "interpreters": "Interpreters can join",
  "audiences": {
    "anyone": "For anyone",
    "deaf": "For people who are deaf or hard of hearing",
    "veterans": "For Veterans",
    "lgbtq-youth": "For LGBTQ+ young people",
    "trans": "For transgender people",
    "maternal": "For pregnancy and new parents. Not a crisis line.",
    "abuse": "For people hurt by someone close to them",
    "treatment-referral": "Helps you find treatment. Not a crisis line.",
    "young-people": "For children and young people",
    "under-35": "For teens and young adults",
    "indigenous": "For Indigenous people"
  },
  "time": {
    "daily": "Every day",
    "days": "{$from} to {$to}",
    "midnight": "midnight",
    "nextDay": "{$time} the next day",
    "zone": "{$hours} ({$zone})"
  },
  "expect": {
    "title": "What happens when I call or text",
    "services": {
      "us-988": {
        "ways": [
          "You can call, text or chat with {$number} day or night. It is free.",
          {
            "cite": [
              "988_expect"
            ]
          }
        ],
        "menu": [
          "When you call, you hear a menu first. Press {$us_vcl_then} for the Veterans Crisis Line or {$us_988_es_then} for Spanish. Or just stay on the line.",
          {
            "cite": [
              "988_expect"
            ]
          }
        ],
        "text-spanish": [
          "To text in Spanish, send the word {$us_988_es_keyword} to {$number}.",
          {
            "cite": [
              "988_expect"
            ]
          }
        ]
      }
    }
  },
  "privacy": "We do not track if you tap a number here.",
  "exit": {
    "link": "Leave this site now",
    "hint": "Or press Shift three times. This does not clear your browser history.",
    "two": "Shift. Press Shift two more times to leave.",
    "one": "Shift. Press Shift one more time to leave.",
    "expired": "You are still on this page. The Shift presses no longer count.",
    "leaving": "Leaving this page."
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
  }
};
export {
  words
};
