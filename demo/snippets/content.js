/** Written by `npm run generate` from src/content. Do not edit. */

export const languages = [
  "en",
  "es"
];

export const titles = {
  "en": {
    "crisis-banner": "Crisis help: call, text or chat now",
    "ketamine-explainer": "Ketamine for depression: what to know",
    "symptom-check": "Depression and anxiety questions with a result to take along",
    "tx-options-compare": "Compare treatments for depression that has not improved"
  },
  "es": {
    "crisis-banner": "Ayuda en una crisis: llame, escriba o chatee ahora",
    "ketamine-explainer": "Ketamina para la depresión: lo que conviene saber",
    "symptom-check": "Preguntas sobre depresión y ansiedad con un resultado para llevar",
    "tx-options-compare": "Comparar tratamientos para la depresión que no mejora"
  }
};

export const moreHelp = {
  "en": "More crisis help",
  "es": "Más ayuda en una crisis"
};

export const crisisLinks = {
  "en": {
    "regions": {
      "US": [
        {
          "href": "tel:988",
          "text": "Call or text 988"
        }
      ],
      "CA": [
        {
          "href": "tel:988",
          "text": "Call or text 988"
        }
      ],
      "GB": [
        {
          "href": "tel:116123",
          "text": "Call 116 123"
        }
      ],
      "IE": [
        {
          "href": "tel:116123",
          "text": "Call 116 123"
        }
      ],
      "AU": [
        {
          "href": "tel:131114",
          "text": "Call 13 11 14"
        },
        {
          "href": "sms:0477131114",
          "text": "Text 0477 13 11 14"
        }
      ],
      "NZ": [
        {
          "href": "tel:1737",
          "text": "Call or text 1737"
        }
      ],
      "IN": [
        {
          "href": "tel:14416",
          "text": "Call 14416"
        }
      ],
      "DE": [
        {
          "href": "tel:08001110111",
          "text": "Call 0800 111 0 111"
        }
      ],
      "AT": [
        {
          "href": "tel:142",
          "text": "Call 142"
        }
      ],
      "CH": [
        {
          "href": "tel:143",
          "text": "Call 143"
        }
      ],
      "FR": [
        {
          "href": "tel:3114",
          "text": "Call 3114"
        }
      ],
      "BE": [
        {
          "href": "tel:1813",
          "text": "Call 1813"
        }
      ],
      "NL": [
        {
          "href": "tel:08000113",
          "text": "Call 0800-0113"
        }
      ],
      "ES": [
        {
          "href": "tel:024",
          "text": "Call 024"
        }
      ],
      "PT": [
        {
          "href": "tel:1411",
          "text": "Call 1411"
        }
      ],
      "IT": [
        {
          "href": "tel:0223272327",
          "text": "Call 02 2327 2327"
        }
      ],
      "MX": [
        {
          "href": "tel:8009112000",
          "text": "Call 800 911 2000"
        }
      ],
      "BR": [
        {
          "href": "tel:188",
          "text": "Call 188"
        }
      ],
      "AR": [
        {
          "href": "tel:08009990091",
          "text": "Call 0800 999 0091"
        }
      ],
      "JP": [
        {
          "href": "tel:0120279338",
          "text": "Call 0120-279-338"
        }
      ],
      "KR": [
        {
          "href": "tel:109",
          "text": "Call 109"
        }
      ],
      "SG": [
        {
          "href": "tel:1767",
          "text": "Call 1767"
        }
      ],
      "HK": [
        {
          "href": "tel:28960000",
          "text": "Call 2896 0000"
        }
      ],
      "ZA": [
        {
          "href": "tel:0800567567",
          "text": "Call 0800 567 567"
        },
        {
          "href": "sms:31393",
          "text": "Text 31393"
        }
      ],
      "SE": [
        {
          "href": "tel:90101",
          "text": "Call 90101"
        }
      ],
      "NO": [
        {
          "href": "tel:116123",
          "text": "Call 116 123"
        }
      ],
      "DK": [
        {
          "href": "tel:70201201",
          "text": "Call 70 201 201"
        }
      ],
      "FI": [
        {
          "href": "tel:0925250111",
          "text": "Call 09 2525 0111"
        }
      ],
      "PL": [
        {
          "href": "tel:800702222",
          "text": "Call 800 70 2222"
        }
      ],
      "IL": [
        {
          "href": "tel:1201",
          "text": "Call 1201"
        }
      ],
      "PH": [
        {
          "href": "tel:1553",
          "text": "Call 1553"
        }
      ]
    },
    "directory": {
      "href": "https://findahelpline.com/",
      "text": "Find a free helpline in your country"
    }
  },
  "es": {
    "regions": {
      "US": [
        {
          "href": "tel:988",
          "text": "Llame al 988 y presione 2"
        },
        {
          "href": "sms:988?&body=AYUDA",
          "text": "Envíe AYUDA al 988"
        }
      ],
      "CA": [
        {
          "href": "tel:988",
          "text": "Llame o envíe un mensaje de texto al 988"
        }
      ],
      "GB": [
        {
          "href": "tel:116123",
          "text": "Llame al 116 123"
        }
      ],
      "IE": [
        {
          "href": "tel:116123",
          "text": "Llame al 116 123"
        }
      ],
      "AU": [
        {
          "href": "tel:131114",
          "text": "Llame al 13 11 14"
        },
        {
          "href": "sms:0477131114",
          "text": "Envíe un mensaje de texto al 0477 13 11 14"
        }
      ],
      "NZ": [
        {
          "href": "tel:1737",
          "text": "Llame o envíe un mensaje de texto al 1737"
        }
      ],
      "IN": [
        {
          "href": "tel:14416",
          "text": "Llame al 14416"
        }
      ],
      "DE": [
        {
          "href": "tel:08001110111",
          "text": "Llame al 0800 111 0 111"
        }
      ],
      "AT": [
        {
          "href": "tel:142",
          "text": "Llame al 142"
        }
      ],
      "CH": [
        {
          "href": "tel:143",
          "text": "Llame al 143"
        }
      ],
      "FR": [
        {
          "href": "tel:3114",
          "text": "Llame al 3114"
        }
      ],
      "BE": [
        {
          "href": "tel:1813",
          "text": "Llame al 1813"
        }
      ],
      "NL": [
        {
          "href": "tel:08000113",
          "text": "Llame al 0800-0113"
        }
      ],
      "ES": [
        {
          "href": "tel:024",
          "text": "Llame al 024"
        }
      ],
      "PT": [
        {
          "href": "tel:1411",
          "text": "Llame al 1411"
        }
      ],
      "IT": [
        {
          "href": "tel:0223272327",
          "text": "Llame al 02 2327 2327"
        }
      ],
      "MX": [
        {
          "href": "tel:8009112000",
          "text": "Llame al 800 911 2000"
        }
      ],
      "BR": [
        {
          "href": "tel:188",
          "text": "Llame al 188"
        }
      ],
      "AR": [
        {
          "href": "tel:08009990091",
          "text": "Llame al 0800 999 0091"
        }
      ],
      "JP": [
        {
          "href": "tel:0120279338",
          "text": "Llame al 0120-279-338"
        }
      ],
      "KR": [
        {
          "href": "tel:109",
          "text": "Llame al 109"
        }
      ],
      "SG": [
        {
          "href": "tel:1767",
          "text": "Llame al 1767"
        }
      ],
      "HK": [
        {
          "href": "tel:28960000",
          "text": "Llame al 2896 0000"
        }
      ],
      "ZA": [
        {
          "href": "tel:0800567567",
          "text": "Llame al 0800 567 567"
        },
        {
          "href": "sms:31393",
          "text": "Envíe un mensaje de texto al 31393"
        }
      ],
      "SE": [
        {
          "href": "tel:90101",
          "text": "Llame al 90101"
        }
      ],
      "NO": [
        {
          "href": "tel:116123",
          "text": "Llame al 116 123"
        }
      ],
      "DK": [
        {
          "href": "tel:70201201",
          "text": "Llame al 70 201 201"
        }
      ],
      "FI": [
        {
          "href": "tel:0925250111",
          "text": "Llame al 09 2525 0111"
        }
      ],
      "PL": [
        {
          "href": "tel:800702222",
          "text": "Llame al 800 70 2222"
        }
      ],
      "IL": [
        {
          "href": "tel:1201",
          "text": "Llame al 1201"
        }
      ],
      "PH": [
        {
          "href": "tel:1553",
          "text": "Llame al 1553"
        }
      ]
    },
    "directory": {
      "href": "https://findahelpline.com/",
      "text": "Encuentre una línea de ayuda gratuita en su país"
    }
  }
};

