/*! care-widgets. MIT. Contains fastest-levenshtein (Copyright Kasper Unn Weihe), flesch-kincaid, pluralize, smog-formula and syllable (Copyright Titus Wormer and Blake Embrey), and jsonc-parser (Copyright Microsoft), MIT. */
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/pluralize/pluralize.js
var require_pluralize = __commonJS({
  "node_modules/pluralize/pluralize.js"(exports, module) {
    (function(root, pluralize2) {
      if (typeof __require === "function" && typeof exports === "object" && typeof module === "object") {
        module.exports = pluralize2();
      } else if (typeof define === "function" && define.amd) {
        define(function() {
          return pluralize2();
        });
      } else {
        root.pluralize = pluralize2();
      }
    })(exports, function() {
      var pluralRules = [];
      var singularRules = [];
      var uncountables = {};
      var irregularPlurals = {};
      var irregularSingles = {};
      function sanitizeRule(rule) {
        if (typeof rule === "string") {
          return new RegExp("^" + rule + "$", "i");
        }
        return rule;
      }
      function restoreCase(word, token) {
        if (word === token) return token;
        if (word === word.toLowerCase()) return token.toLowerCase();
        if (word === word.toUpperCase()) return token.toUpperCase();
        if (word[0] === word[0].toUpperCase()) {
          return token.charAt(0).toUpperCase() + token.substr(1).toLowerCase();
        }
        return token.toLowerCase();
      }
      function interpolate(str, args) {
        return str.replace(/\$(\d{1,2})/g, function(match, index) {
          return args[index] || "";
        });
      }
      function replace(word, rule) {
        return word.replace(rule[0], function(match, index) {
          var result = interpolate(rule[1], arguments);
          if (match === "") {
            return restoreCase(word[index - 1], result);
          }
          return restoreCase(match, result);
        });
      }
      function sanitizeWord(token, word, rules2) {
        if (!token.length || uncountables.hasOwnProperty(token)) {
          return word;
        }
        var len = rules2.length;
        while (len--) {
          var rule = rules2[len];
          if (rule[0].test(word)) return replace(word, rule);
        }
        return word;
      }
      function replaceWord(replaceMap, keepMap, rules2) {
        return function(word) {
          var token = word.toLowerCase();
          if (keepMap.hasOwnProperty(token)) {
            return restoreCase(word, token);
          }
          if (replaceMap.hasOwnProperty(token)) {
            return restoreCase(word, replaceMap[token]);
          }
          return sanitizeWord(token, word, rules2);
        };
      }
      function checkWord(replaceMap, keepMap, rules2, bool) {
        return function(word) {
          var token = word.toLowerCase();
          if (keepMap.hasOwnProperty(token)) return true;
          if (replaceMap.hasOwnProperty(token)) return false;
          return sanitizeWord(token, token, rules2) === token;
        };
      }
      function pluralize2(word, count, inclusive) {
        var pluralized = count === 1 ? pluralize2.singular(word) : pluralize2.plural(word);
        return (inclusive ? count + " " : "") + pluralized;
      }
      pluralize2.plural = replaceWord(
        irregularSingles,
        irregularPlurals,
        pluralRules
      );
      pluralize2.isPlural = checkWord(
        irregularSingles,
        irregularPlurals,
        pluralRules
      );
      pluralize2.singular = replaceWord(
        irregularPlurals,
        irregularSingles,
        singularRules
      );
      pluralize2.isSingular = checkWord(
        irregularPlurals,
        irregularSingles,
        singularRules
      );
      pluralize2.addPluralRule = function(rule, replacement) {
        pluralRules.push([sanitizeRule(rule), replacement]);
      };
      pluralize2.addSingularRule = function(rule, replacement) {
        singularRules.push([sanitizeRule(rule), replacement]);
      };
      pluralize2.addUncountableRule = function(word) {
        if (typeof word === "string") {
          uncountables[word.toLowerCase()] = true;
          return;
        }
        pluralize2.addPluralRule(word, "$0");
        pluralize2.addSingularRule(word, "$0");
      };
      pluralize2.addIrregularRule = function(single, plural) {
        plural = plural.toLowerCase();
        single = single.toLowerCase();
        irregularSingles[single] = plural;
        irregularPlurals[plural] = single;
      };
      [
        // Pronouns.
        ["I", "we"],
        ["me", "us"],
        ["he", "they"],
        ["she", "they"],
        ["them", "them"],
        ["myself", "ourselves"],
        ["yourself", "yourselves"],
        ["itself", "themselves"],
        ["herself", "themselves"],
        ["himself", "themselves"],
        ["themself", "themselves"],
        ["is", "are"],
        ["was", "were"],
        ["has", "have"],
        ["this", "these"],
        ["that", "those"],
        // Words ending in with a consonant and `o`.
        ["echo", "echoes"],
        ["dingo", "dingoes"],
        ["volcano", "volcanoes"],
        ["tornado", "tornadoes"],
        ["torpedo", "torpedoes"],
        // Ends with `us`.
        ["genus", "genera"],
        ["viscus", "viscera"],
        // Ends with `ma`.
        ["stigma", "stigmata"],
        ["stoma", "stomata"],
        ["dogma", "dogmata"],
        ["lemma", "lemmata"],
        ["schema", "schemata"],
        ["anathema", "anathemata"],
        // Other irregular rules.
        ["ox", "oxen"],
        ["axe", "axes"],
        ["die", "dice"],
        ["yes", "yeses"],
        ["foot", "feet"],
        ["eave", "eaves"],
        ["goose", "geese"],
        ["tooth", "teeth"],
        ["quiz", "quizzes"],
        ["human", "humans"],
        ["proof", "proofs"],
        ["carve", "carves"],
        ["valve", "valves"],
        ["looey", "looies"],
        ["thief", "thieves"],
        ["groove", "grooves"],
        ["pickaxe", "pickaxes"],
        ["passerby", "passersby"]
      ].forEach(function(rule) {
        return pluralize2.addIrregularRule(rule[0], rule[1]);
      });
      [
        [/s?$/i, "s"],
        [/[^\u0000-\u007F]$/i, "$0"],
        [/([^aeiou]ese)$/i, "$1"],
        [/(ax|test)is$/i, "$1es"],
        [/(alias|[^aou]us|t[lm]as|gas|ris)$/i, "$1es"],
        [/(e[mn]u)s?$/i, "$1s"],
        [/([^l]ias|[aeiou]las|[ejzr]as|[iu]am)$/i, "$1"],
        [/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, "$1i"],
        [/(alumn|alg|vertebr)(?:a|ae)$/i, "$1ae"],
        [/(seraph|cherub)(?:im)?$/i, "$1im"],
        [/(her|at|gr)o$/i, "$1oes"],
        [/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|automat|quor)(?:a|um)$/i, "$1a"],
        [/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)(?:a|on)$/i, "$1a"],
        [/sis$/i, "ses"],
        [/(?:(kni|wi|li)fe|(ar|l|ea|eo|oa|hoo)f)$/i, "$1$2ves"],
        [/([^aeiouy]|qu)y$/i, "$1ies"],
        [/([^ch][ieo][ln])ey$/i, "$1ies"],
        [/(x|ch|ss|sh|zz)$/i, "$1es"],
        [/(matr|cod|mur|sil|vert|ind|append)(?:ix|ex)$/i, "$1ices"],
        [/\b((?:tit)?m|l)(?:ice|ouse)$/i, "$1ice"],
        [/(pe)(?:rson|ople)$/i, "$1ople"],
        [/(child)(?:ren)?$/i, "$1ren"],
        [/eaux$/i, "$0"],
        [/m[ae]n$/i, "men"],
        ["thou", "you"]
      ].forEach(function(rule) {
        return pluralize2.addPluralRule(rule[0], rule[1]);
      });
      [
        [/s$/i, ""],
        [/(ss)$/i, "$1"],
        [/(wi|kni|(?:after|half|high|low|mid|non|night|[^\w]|^)li)ves$/i, "$1fe"],
        [/(ar|(?:wo|[ae])l|[eo][ao])ves$/i, "$1f"],
        [/ies$/i, "y"],
        [/\b([pl]|zomb|(?:neck|cross)?t|coll|faer|food|gen|goon|group|lass|talk|goal|cut)ies$/i, "$1ie"],
        [/\b(mon|smil)ies$/i, "$1ey"],
        [/\b((?:tit)?m|l)ice$/i, "$1ouse"],
        [/(seraph|cherub)im$/i, "$1"],
        [/(x|ch|ss|sh|zz|tto|go|cho|alias|[^aou]us|t[lm]as|gas|(?:her|at|gr)o|[aeiou]ris)(?:es)?$/i, "$1"],
        [/(analy|diagno|parenthe|progno|synop|the|empha|cri|ne)(?:sis|ses)$/i, "$1sis"],
        [/(movie|twelve|abuse|e[mn]u)s$/i, "$1"],
        [/(test)(?:is|es)$/i, "$1is"],
        [/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, "$1us"],
        [/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|quor)a$/i, "$1um"],
        [/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)a$/i, "$1on"],
        [/(alumn|alg|vertebr)ae$/i, "$1a"],
        [/(cod|mur|sil|vert|ind)ices$/i, "$1ex"],
        [/(matr|append)ices$/i, "$1ix"],
        [/(pe)(rson|ople)$/i, "$1rson"],
        [/(child)ren$/i, "$1"],
        [/(eau)x?$/i, "$1"],
        [/men$/i, "man"]
      ].forEach(function(rule) {
        return pluralize2.addSingularRule(rule[0], rule[1]);
      });
      [
        // Singular words with no plurals.
        "adulthood",
        "advice",
        "agenda",
        "aid",
        "aircraft",
        "alcohol",
        "ammo",
        "analytics",
        "anime",
        "athletics",
        "audio",
        "bison",
        "blood",
        "bream",
        "buffalo",
        "butter",
        "carp",
        "cash",
        "chassis",
        "chess",
        "clothing",
        "cod",
        "commerce",
        "cooperation",
        "corps",
        "debris",
        "diabetes",
        "digestion",
        "elk",
        "energy",
        "equipment",
        "excretion",
        "expertise",
        "firmware",
        "flounder",
        "fun",
        "gallows",
        "garbage",
        "graffiti",
        "hardware",
        "headquarters",
        "health",
        "herpes",
        "highjinks",
        "homework",
        "housework",
        "information",
        "jeans",
        "justice",
        "kudos",
        "labour",
        "literature",
        "machinery",
        "mackerel",
        "mail",
        "media",
        "mews",
        "moose",
        "music",
        "mud",
        "manga",
        "news",
        "only",
        "personnel",
        "pike",
        "plankton",
        "pliers",
        "police",
        "pollution",
        "premises",
        "rain",
        "research",
        "rice",
        "salmon",
        "scissors",
        "series",
        "sewage",
        "shambles",
        "shrimp",
        "software",
        "species",
        "staff",
        "swine",
        "tennis",
        "traffic",
        "transportation",
        "trout",
        "tuna",
        "wealth",
        "welfare",
        "whiting",
        "wildebeest",
        "wildlife",
        "you",
        /pok[eé]mon$/i,
        // Regexes.
        /[^aeiou]ese$/i,
        // "chinese", "japanese"
        /deer$/i,
        // "deer", "reindeer"
        /fish$/i,
        // "fish", "blowfish", "angelfish"
        /measles$/i,
        /o[iu]s$/i,
        // "carnivorous"
        /pox$/i,
        // "chickpox", "smallpox"
        /sheep$/i
      ].forEach(pluralize2.addUncountableRule);
      return pluralize2;
    });
  }
});

// node_modules/normalize-strings/charmap.json
var require_charmap = __commonJS({
  "node_modules/normalize-strings/charmap.json"(exports, module) {
    module.exports = { "105": "i", "192": "A", "193": "A", "194": "A", "195": "A", "196": "A", "197": "A", "199": "C", "200": "E", "201": "E", "202": "E", "203": "E", "204": "I", "205": "I", "206": "I", "207": "I", "209": "N", "210": "O", "211": "O", "212": "O", "213": "O", "214": "O", "216": "O", "217": "U", "218": "U", "219": "U", "220": "U", "221": "Y", "224": "a", "225": "a", "226": "a", "227": "a", "228": "a", "229": "a", "231": "c", "232": "e", "233": "e", "234": "e", "235": "e", "236": "i", "237": "i", "238": "i", "239": "i", "241": "n", "242": "o", "243": "o", "244": "o", "245": "o", "246": "o", "248": "o", "249": "u", "250": "u", "251": "u", "252": "u", "253": "y", "255": "y", "256": "A", "257": "a", "258": "A", "259": "a", "260": "A", "261": "a", "262": "C", "263": "c", "264": "C", "265": "c", "266": "C", "267": "c", "268": "C", "269": "c", "270": "D", "271": "d", "272": "D", "273": "d", "274": "E", "275": "e", "276": "E", "277": "e", "278": "E", "279": "e", "280": "E", "281": "e", "282": "E", "283": "e", "284": "G", "285": "g", "286": "G", "287": "g", "288": "G", "289": "g", "290": "G", "291": "g", "292": "H", "293": "h", "294": "H", "295": "h", "296": "I", "297": "i", "298": "I", "299": "i", "300": "I", "301": "i", "302": "I", "303": "i", "304": "I", "308": "J", "309": "j", "310": "K", "311": "k", "313": "L", "314": "l", "315": "L", "316": "l", "317": "L", "318": "l", "319": "L", "320": "l", "321": "L", "322": "l", "323": "N", "324": "n", "325": "N", "326": "n", "327": "N", "328": "n", "332": "O", "333": "o", "334": "O", "335": "o", "336": "O", "337": "o", "338": "O", "339": "o", "340": "R", "341": "r", "342": "R", "343": "r", "344": "R", "345": "r", "346": "S", "347": "s", "348": "S", "349": "s", "350": "S", "351": "s", "352": "S", "353": "s", "354": "T", "355": "t", "356": "T", "357": "t", "358": "T", "359": "t", "360": "U", "361": "u", "362": "U", "363": "u", "364": "U", "365": "u", "366": "U", "367": "u", "368": "U", "369": "u", "370": "U", "371": "u", "372": "W", "373": "w", "374": "Y", "375": "y", "376": "Y", "377": "Z", "378": "z", "379": "Z", "380": "z", "381": "Z", "382": "z", "384": "b", "385": "B", "386": "B", "387": "b", "390": "O", "391": "C", "392": "c", "393": "D", "394": "D", "395": "D", "396": "d", "398": "E", "400": "E", "401": "F", "402": "f", "403": "G", "407": "I", "408": "K", "409": "k", "410": "l", "412": "M", "413": "N", "414": "n", "415": "O", "416": "O", "417": "o", "420": "P", "421": "p", "422": "R", "427": "t", "428": "T", "429": "t", "430": "T", "431": "U", "432": "u", "434": "V", "435": "Y", "436": "y", "437": "Z", "438": "z", "461": "A", "462": "a", "463": "I", "464": "i", "465": "O", "466": "o", "467": "U", "468": "u", "477": "e", "484": "G", "485": "g", "486": "G", "487": "g", "488": "K", "489": "k", "490": "O", "491": "o", "500": "G", "501": "g", "504": "N", "505": "n", "512": "A", "513": "a", "514": "A", "515": "a", "516": "E", "517": "e", "518": "E", "519": "e", "520": "I", "521": "i", "522": "I", "523": "i", "524": "O", "525": "o", "526": "O", "527": "o", "528": "R", "529": "r", "530": "R", "531": "r", "532": "U", "533": "u", "534": "U", "535": "u", "536": "S", "537": "s", "538": "T", "539": "t", "542": "H", "543": "h", "544": "N", "545": "d", "548": "Z", "549": "z", "550": "A", "551": "a", "552": "E", "553": "e", "558": "O", "559": "o", "562": "Y", "563": "y", "564": "l", "565": "n", "566": "t", "567": "j", "570": "A", "571": "C", "572": "c", "573": "L", "574": "T", "575": "s", "576": "z", "579": "B", "580": "U", "581": "V", "582": "E", "583": "e", "584": "J", "585": "j", "586": "Q", "587": "q", "588": "R", "589": "r", "590": "Y", "591": "y", "592": "a", "593": "a", "595": "b", "596": "o", "597": "c", "598": "d", "599": "d", "600": "e", "603": "e", "604": "e", "605": "e", "606": "e", "607": "j", "608": "g", "609": "g", "610": "g", "613": "h", "614": "h", "616": "i", "618": "i", "619": "l", "620": "l", "621": "l", "623": "m", "624": "m", "625": "m", "626": "n", "627": "n", "628": "n", "629": "o", "633": "r", "634": "r", "635": "r", "636": "r", "637": "r", "638": "r", "639": "r", "640": "r", "641": "r", "642": "s", "647": "t", "648": "t", "649": "u", "651": "v", "652": "v", "653": "w", "654": "y", "655": "y", "656": "z", "657": "z", "663": "c", "665": "b", "666": "e", "667": "g", "668": "h", "669": "j", "670": "k", "671": "l", "672": "q", "686": "h", "688": "h", "690": "j", "691": "r", "692": "r", "694": "r", "695": "w", "696": "y", "737": "l", "738": "s", "739": "x", "780": "v", "829": "x", "851": "x", "867": "a", "868": "e", "869": "i", "870": "o", "871": "u", "872": "c", "873": "d", "874": "h", "875": "m", "876": "r", "877": "t", "878": "v", "879": "x", "7424": "a", "7427": "b", "7428": "c", "7429": "d", "7431": "e", "7432": "e", "7433": "i", "7434": "j", "7435": "k", "7436": "l", "7437": "m", "7438": "n", "7439": "o", "7440": "o", "7441": "o", "7442": "o", "7443": "o", "7446": "o", "7447": "o", "7448": "p", "7449": "r", "7450": "r", "7451": "t", "7452": "u", "7453": "u", "7454": "u", "7455": "m", "7456": "v", "7457": "w", "7458": "z", "7522": "i", "7523": "r", "7524": "u", "7525": "v", "7680": "A", "7681": "a", "7682": "B", "7683": "b", "7684": "B", "7685": "b", "7686": "B", "7687": "b", "7690": "D", "7691": "d", "7692": "D", "7693": "d", "7694": "D", "7695": "d", "7696": "D", "7697": "d", "7698": "D", "7699": "d", "7704": "E", "7705": "e", "7706": "E", "7707": "e", "7710": "F", "7711": "f", "7712": "G", "7713": "g", "7714": "H", "7715": "h", "7716": "H", "7717": "h", "7718": "H", "7719": "h", "7720": "H", "7721": "h", "7722": "H", "7723": "h", "7724": "I", "7725": "i", "7728": "K", "7729": "k", "7730": "K", "7731": "k", "7732": "K", "7733": "k", "7734": "L", "7735": "l", "7738": "L", "7739": "l", "7740": "L", "7741": "l", "7742": "M", "7743": "m", "7744": "M", "7745": "m", "7746": "M", "7747": "m", "7748": "N", "7749": "n", "7750": "N", "7751": "n", "7752": "N", "7753": "n", "7754": "N", "7755": "n", "7764": "P", "7765": "p", "7766": "P", "7767": "p", "7768": "R", "7769": "r", "7770": "R", "7771": "r", "7774": "R", "7775": "r", "7776": "S", "7777": "s", "7778": "S", "7779": "s", "7786": "T", "7787": "t", "7788": "T", "7789": "t", "7790": "T", "7791": "t", "7792": "T", "7793": "t", "7794": "U", "7795": "u", "7796": "U", "7797": "u", "7798": "U", "7799": "u", "7804": "V", "7805": "v", "7806": "V", "7807": "v", "7808": "W", "7809": "w", "7810": "W", "7811": "w", "7812": "W", "7813": "w", "7814": "W", "7815": "w", "7816": "W", "7817": "w", "7818": "X", "7819": "x", "7820": "X", "7821": "x", "7822": "Y", "7823": "y", "7824": "Z", "7825": "z", "7826": "Z", "7827": "z", "7828": "Z", "7829": "z", "7835": "s", "7840": "A", "7841": "a", "7842": "A", "7843": "a", "7864": "E", "7865": "e", "7866": "E", "7867": "e", "7868": "E", "7869": "e", "7880": "I", "7881": "i", "7882": "I", "7883": "i", "7884": "O", "7885": "o", "7886": "O", "7887": "o", "7908": "U", "7909": "u", "7910": "U", "7911": "u", "7922": "Y", "7923": "y", "7924": "Y", "7925": "y", "7926": "Y", "7927": "y", "7928": "Y", "7929": "y", "8305": "i", "8341": "h", "8342": "k", "8343": "l", "8344": "m", "8345": "n", "8346": "p", "8347": "s", "8348": "t", "8450": "c", "8458": "g", "8459": "h", "8460": "h", "8461": "h", "8464": "i", "8465": "i", "8466": "l", "8467": "l", "8468": "l", "8469": "n", "8472": "p", "8473": "p", "8474": "q", "8475": "r", "8476": "r", "8477": "r", "8484": "z", "8488": "z", "8492": "b", "8493": "c", "8495": "e", "8496": "e", "8497": "f", "8498": "F", "8499": "m", "8500": "o", "8506": "q", "8513": "g", "8514": "l", "8515": "l", "8516": "y", "8517": "d", "8518": "d", "8519": "e", "8520": "i", "8521": "j", "8526": "f", "8579": "C", "8580": "c", "8765": "s", "8766": "s", "8959": "z", "8999": "x", "9746": "x", "9776": "i", "9866": "i", "10005": "x", "10006": "x", "10007": "x", "10008": "x", "10625": "z", "10626": "z", "11362": "L", "11364": "R", "11365": "a", "11366": "t", "11373": "A", "11374": "M", "11375": "A", "11390": "S", "11391": "Z", "19904": "i", "42893": "H", "42922": "H", "42923": "E", "42924": "G", "42925": "L", "42928": "K", "42929": "T", "62937": "x" };
  }
});

// node_modules/normalize-strings/index.js
var require_normalize_strings = __commonJS({
  "node_modules/normalize-strings/index.js"(exports, module) {
    (function(global, factory) {
      if (typeof define === "function" && define.amd) {
        define(function() {
          return factory(global, global.document);
        });
      } else if (typeof module !== "undefined" && module.exports) {
        module.exports = factory(global, global.document);
      } else {
        global.normalize = factory(global, global.document);
      }
    })(typeof window !== "undefined" ? window : exports, function(window2, document) {
      var charmap = require_charmap();
      var regex = null;
      var current_charmap;
      var old_charmap;
      function normalize2(str, custom_charmap) {
        old_charmap = current_charmap;
        current_charmap = custom_charmap || charmap;
        regex = regex && old_charmap === current_charmap ? regex : buildRegExp(current_charmap);
        return str.replace(regex, function(charToReplace) {
          return current_charmap[charToReplace.charCodeAt(0)] || charToReplace;
        });
      }
      function buildRegExp(charmap2) {
        return new RegExp("[" + Object.keys(charmap2).map(function(code) {
          return String.fromCharCode(code);
        }).join(" ") + "]", "g");
      }
      return normalize2;
    });
  }
});

// src/cli/main.mjs
import { readFile as readFile2 } from "node:fs/promises";
import { parseArgs } from "node:util";

// src/snippets/web-address.js
var SITE = /^((?:[a-z\d-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i;
var MAIL = /^[^\s@/:?#]+@(?:[a-z\d-]+\.)+[a-z]{2,}$/i;
var FILE = /\.(?:x?html?|shtml|php\d?|phtml|aspx?|jspx?|cfml?|cgi|do|pdf|docx?|txt|xml)$/i;
function meantAddress(text2) {
  const address = text2.trim();
  if (MAIL.test(address)) return `mailto:${address}`;
  const host = SITE.exec(address)?.[1];
  const isFile = FILE.test(host) && !/^www\./i.test(host);
  return host && !isFile ? `https://${address}` : void 0;
}

// src/content/rules/lib/finding.mjs
var finding = (level) => ({ file, pointer }, what, todo) => ({
  file,
  pointer: pointer || "/",
  message: `${what} — ${todo}`,
  level
});
var error = finding("error");
var warning = finding("warning");
var note = finding("note");

// src/content/pattern.mjs
var LETTER = String.raw`[\p{L}\p{N}_]`;
var EDGE = `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`;
function patternOf(text2) {
  return new RegExp(text2.replaceAll(String.raw`\b`, EDGE), "iu");
}

// src/content/rules/lib/languages.mjs
function inEach({ about: about2 }, make) {
  const entries = Object.entries(about2).map(([language, { data }]) => [language, make(data)]);
  return Object.fromEntries(entries);
}

// src/content/rules/lib/phrases.mjs
function phrasesOf(content) {
  return inEach(
    content,
    ({ phrases, denial }) => phrases.map(({ not, unless, unlessDenied, why, say }) => ({
      not: patternOf(not),
      unless: unlessDenied ? patternOf(denial) : unless && patternOf(unless),
      why,
      say
    }))
  );
}

// src/content/rules/lib/sentences.mjs
function sentencesOf(plain4) {
  return plain4.split(new RegExp('(?<=[.!?…]["”’)]*)\\s+(?!\\p{Ll})', "u")).filter((each) => new RegExp("\\p{L}", "u").test(each));
}
function wordsIn(plain4) {
  return plain4.match(/[\p{L}\p{N}](?:[\p{L}\p{N}’'.,-]*[\p{L}\p{N}])?/gu) ?? [];
}

// src/content/rules/phrases.mjs
var phrases_default = {
  name: "phrases",
  description: "No words that blame, promise, mislead or are unsafe about suicide.",
  scope: "words",
  check(content, { strings, plain: plain4 }) {
    const phrases = phrasesOf(content);
    return strings.flatMap(
      (string) => sentencesOf(plain4(string)).flatMap(
        (sentence) => phrases[string.language].flatMap(({ not, unless, why, say }) => {
          const found = not.exec(sentence);
          if (!found || unless?.test(sentence)) return [];
          return [
            error(string, `"${found[0]}": ${why}`, say ? `say "${say}"` : "say it differently")
          ];
        })
      )
    );
  }
};

// src/content/rules/review-claims.mjs
var review_claims_default = {
  name: "review-claims",
  description: "Nothing says or implies a review unless someone has attested one.",
  scope: "words",
  check(content, { strings }) {
    const claims = inEach(content, (data) => patternOf(data.reviewClaims));
    const denied = inEach(content, ({ denial }) => patternOf(`(${denial})[^.]{0,20}$`));
    return strings.filter(({ language, name, text: text2 }) => {
      if (content.words[language][name].data.review || text2.includes("{$name}")) return false;
      const claim = claims[language].exec(text2);
      return claim && !denied[language].test(text2.slice(0, claim.index));
    }).map(
      (string) => error(string, "claims a review that nobody has attested", "remove the claim")
    );
  }
};

// src/content/rules/sentence-length.mjs
var sentence_length_default = {
  name: "sentence-length",
  description: "Sentences are short.",
  scope: "words",
  check(content, { strings, plain: plain4 }) {
    return strings.flatMap((string) => {
      const { target, stop } = content.about[string.language].data.sentence;
      return sentencesOf(plain4(string)).flatMap((sentence) => {
        const length = wordsIn(sentence).length;
        if (length <= target) return [];
        const what = `${length} words (target ${target}, limit ${stop}): "${sentence}"`;
        return [(length > stop ? error : warning)(string, what, "split it into two sentences")];
      });
    });
  }
};

// node_modules/flesch-kincaid/index.js
var sentenceWeight = 0.39;
var wordWeight = 11.8;
var adjustment = 15.59;
function fleschKincaid(counts) {
  if (!counts || !counts.sentence || !counts.word || !counts.syllable) {
    return Number.NaN;
  }
  return sentenceWeight * (counts.word / counts.sentence) + wordWeight * (counts.syllable / counts.word) - adjustment;
}

// node_modules/smog-formula/index.js
var sentenceSize = 30;
var weight = 1.043;
var base = 3.1291;
function smogFormula(counts) {
  if (!counts || !counts.sentence) {
    return Number.NaN;
  }
  return base + weight * Math.sqrt(
    (counts.polysillabicWord || 0) * (sentenceSize / counts.sentence)
  );
}

// node_modules/syllable/index.js
var import_pluralize = __toESM(require_pluralize(), 1);
var import_normalize_strings = __toESM(require_normalize_strings(), 1);

// node_modules/syllable/problematic.js
var problematic = {
  abalone: 4,
  abare: 3,
  abbruzzese: 4,
  abed: 2,
  aborigine: 5,
  abruzzese: 4,
  acreage: 3,
  adame: 3,
  adieu: 2,
  adobe: 3,
  anemone: 4,
  anyone: 3,
  apache: 3,
  aphrodite: 4,
  apostrophe: 4,
  ariadne: 4,
  cafe: 2,
  calliope: 4,
  catastrophe: 4,
  chile: 2,
  chloe: 2,
  circe: 2,
  coyote: 3,
  daphne: 2,
  epitome: 4,
  eurydice: 4,
  euterpe: 3,
  every: 2,
  everywhere: 3,
  forever: 3,
  gethsemane: 4,
  guacamole: 4,
  hermione: 4,
  hyperbole: 4,
  jesse: 2,
  jukebox: 2,
  karate: 3,
  machete: 3,
  maybe: 2,
  naive: 2,
  newlywed: 3,
  penelope: 4,
  people: 2,
  persephone: 4,
  phoebe: 2,
  pulse: 1,
  queue: 1,
  recipe: 3,
  riverbed: 3,
  sesame: 3,
  shoreline: 2,
  simile: 3,
  snuffleupagus: 5,
  sometimes: 2,
  syncope: 3,
  tamale: 3,
  waterbed: 3,
  wednesday: 2,
  yosemite: 4,
  zoe: 2
};

// node_modules/syllable/index.js
var own = {}.hasOwnProperty;
var EXPRESSION_MONOSYLLABIC_ONE = new RegExp(
  [
    "awe($|d|so)",
    "cia(?:l|$)",
    "tia",
    "cius",
    "cious",
    "[^aeiou]giu",
    "[aeiouy][^aeiouy]ion",
    "iou",
    "sia$",
    "eous$",
    "[oa]gue$",
    ".[^aeiuoycgltdb]{2,}ed$",
    ".ely$",
    "^jua",
    "uai",
    "eau",
    "^busi$",
    "(?:[aeiouy](?:" + [
      "[bcfgklmnprsvwxyz]",
      "ch",
      "dg",
      "g[hn]",
      "lch",
      "l[lv]",
      "mm",
      "nch",
      "n[cgn]",
      "r[bcnsv]",
      "squ",
      "s[chkls]",
      "th"
    ].join("|") + ")ed$)",
    "(?:[aeiouy](?:" + [
      "[bdfklmnprstvy]",
      "ch",
      "g[hn]",
      "lch",
      "l[lv]",
      "mm",
      "nch",
      "nn",
      "r[nsv]",
      "squ",
      "s[cklst]",
      "th"
    ].join("|") + ")es$)"
  ].join("|"),
  "g"
);
var EXPRESSION_MONOSYLLABIC_TWO = new RegExp(
  "[aeiouy](?:" + [
    "[bcdfgklmnprstvyz]",
    "ch",
    "dg",
    "g[hn]",
    "l[lv]",
    "mm",
    "n[cgns]",
    "r[cnsv]",
    "squ",
    "s[cklst]",
    "th"
  ].join("|") + ")e$",
  "g"
);
var EXPRESSION_DOUBLE_SYLLABIC_ONE = new RegExp(
  "(?:" + [
    "([^aeiouy])\\1l",
    "[^aeiouy]ie(?:r|s?t)",
    "[aeiouym]bl",
    "eo",
    "ism",
    "asm",
    "thm",
    "dnt",
    "snt",
    "uity",
    "dea",
    "gean",
    "oa",
    "ua",
    "react?",
    "orbed",
    // Cancel `'.[^aeiuoycgltdb]{2,}ed$',`
    "shred",
    // Cancel `'.[^aeiuoycgltdb]{2,}ed$',`
    "eings?",
    "[aeiouy]sh?e[rs]"
  ].join("|") + ")$",
  "g"
);
var EXPRESSION_DOUBLE_SYLLABIC_TWO = new RegExp(
  [
    "creat(?!u)",
    "[^gq]ua[^auieo]",
    "[aeiou]{3}",
    "^(?:ia|mc|coa[dglx].)",
    "^re(app|es|im|us)",
    "(th|d)eist"
  ].join("|"),
  "g"
);
var EXPRESSION_DOUBLE_SYLLABIC_THREE = new RegExp(
  [
    "[^aeiou]y[ae]",
    "[^l]lien",
    "riet",
    "dien",
    "iu",
    "io",
    "ii",
    "uen",
    "[aeilotu]real",
    "real[aeilotu]",
    "iell",
    "eo[^aeiou]",
    "[aeiou]y[aeiou]"
  ].join("|"),
  "g"
);
var EXPRESSION_DOUBLE_SYLLABIC_FOUR = /[^s]ia/;
var EXPRESSION_SINGLE = new RegExp(
  [
    "^(?:" + [
      "un",
      "fore",
      "ware",
      "none?",
      "out",
      "post",
      "sub",
      "pre",
      "pro",
      "dis",
      "side",
      "some"
    ].join("|") + ")",
    "(?:" + [
      "ly",
      "less",
      "some",
      "ful",
      "ers?",
      "ness",
      "cians?",
      "ments?",
      "ettes?",
      "villes?",
      "ships?",
      "sides?",
      "ports?",
      "shires?",
      "[gnst]ion(?:ed|s)?"
    ].join("|") + ")$"
  ].join("|"),
  "g"
);
var EXPRESSION_DOUBLE = new RegExp(
  [
    "^(?:" + [
      "above",
      "anti",
      "ante",
      "counter",
      "hyper",
      "afore",
      "agri",
      "infra",
      "intra",
      "inter",
      "over",
      "semi",
      "ultra",
      "under",
      "extra",
      "dia",
      "micro",
      "mega",
      "kilo",
      "pico",
      "nano",
      "macro",
      "somer"
    ].join("|") + ")",
    "(?:fully|berry|woman|women|edly|union|((?:[bcdfghjklmnpqrstvwxz])|[aeiou])ye?ing)$"
  ].join("|"),
  "g"
);
var EXPRESSION_TRIPLE = /(creations?|ology|ologist|onomy|onomist)$/g;
function syllable(value) {
  const values = (0, import_normalize_strings.default)(String(value)).toLowerCase().replace(/['’]/g, "").split(/\b/g);
  let index = -1;
  let sum = 0;
  while (++index < values.length) {
    sum += one(values[index].replace(/[^a-z]/g, ""));
  }
  return sum;
}
function one(value) {
  let count = 0;
  if (value.length === 0) {
    return count;
  }
  if (value.length < 3) {
    return 1;
  }
  if (own.call(problematic, value)) {
    return problematic[value];
  }
  const singular = (0, import_pluralize.default)(value, 1);
  if (own.call(problematic, singular)) {
    return problematic[singular];
  }
  const addOne = returnFactory(1);
  const subtractOne = returnFactory(-1);
  value = value.replace(EXPRESSION_TRIPLE, countFactory(3)).replace(EXPRESSION_DOUBLE, countFactory(2)).replace(EXPRESSION_SINGLE, countFactory(1));
  const parts2 = value.split(/[^aeiouy]+/);
  let index = -1;
  while (++index < parts2.length) {
    if (parts2[index] !== "") {
      count++;
    }
  }
  value.replace(EXPRESSION_MONOSYLLABIC_ONE, subtractOne).replace(EXPRESSION_MONOSYLLABIC_TWO, subtractOne);
  value.replace(EXPRESSION_DOUBLE_SYLLABIC_ONE, addOne).replace(EXPRESSION_DOUBLE_SYLLABIC_TWO, addOne).replace(EXPRESSION_DOUBLE_SYLLABIC_THREE, addOne).replace(EXPRESSION_DOUBLE_SYLLABIC_FOUR, addOne);
  return count || 1;
  function countFactory(addition) {
    return counter;
    function counter() {
      count += addition;
      return "";
    }
  }
  function returnFactory(addition) {
    return returner;
    function returner($0) {
      count += addition;
      return $0;
    }
  }
}

// src/content/rules/lib/reading.mjs
function englishGrade(texts) {
  const { sentences, words, syllables } = counted(texts, (word) => Math.max(1, syllable(word)));
  const sum = syllables.reduce((total, each) => total + each, 0);
  return {
    sentences,
    words,
    grade: fleschKincaid({ sentence: sentences, word: words, syllable: sum }),
    smog: smogFormula({
      sentence: sentences,
      polysillabicWord: syllables.filter((each) => each >= 3).length
    })
  };
}
function spanishEase(texts) {
  const { sentences, words, syllables } = counted(texts, spanishSyllables);
  const sum = syllables.reduce((total, each) => total + each, 0);
  return { sentences, words, ease: 206.84 - 60 * sum / words - 1.02 * words / sentences };
}
function spanishSyllables(word) {
  const vowels = word.toLowerCase().replace(/q[u]/g, "q").replace(/gu(?=[eéií])/g, "g").replace(/y(?![a-záéíóúü])/g, "i").match(/[aeiouáéíóúü]+/g);
  if (!vowels) return 1;
  const breaks = vowels.map((group) => {
    const pairs = [...group].slice(1).map((vowel, at) => group[at] + vowel);
    return pairs.filter((pair) => /^[aeoáéó]{2}$/.test(pair) || /[íú]/.test(pair)).length;
  });
  return vowels.length + breaks.reduce((total, each) => total + each, 0);
}
function counted(texts, syllablesOf) {
  const words = texts.flatMap(wordsIn);
  return {
    sentences: texts.flatMap(sentencesOf).length,
    words: words.length,
    syllables: words.map(syllablesOf)
  };
}

// src/content/rules/lib/thresholds.mjs
var GRADE = { target: 6, stop: 8 };
var EASE = { target: 70, stop: 55 };
var MEASURABLE_WORDS = 40;

// src/cli/advise.mjs
import { parseInline, plainText } from "../esm/content/inline.js";
import { readRegion as readRegion2 } from "../esm/help/region.js";

// src/text/is-object.mjs
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/cli/widgets.mjs
import { compareFacts, explainerFacts } from "../esm/content/locales.js";
import { clinicRules } from "../esm/generated/clinic-rules.js";
var sections = explainerFacts.sections.flatMap(({ id, blocks }) => [
  id,
  ...blocks.map((block) => `${id}/${block.id}`)
]);
var options = compareFacts.options.map(({ id }) => id);
var IDS = { "ketamine-explainer": sections, "tx-options-compare": options };
var WIDGETS = Object.fromEntries(
  Object.entries(clinicRules).map(([tag, each]) => [tag, { ...each, ids: idsOf(tag, each) }])
);
function idsOf(tag, { rules: rules2 }) {
  const ids = IDS[tag] ?? [];
  if (rules2.mayHide && !ids.length)
    throw new Error(`src/cli/widgets.mjs: what can be hidden of <${tag}>? List its ids.`);
  return ids;
}
var TAGS = Object.keys(WIDGETS);
var hidable = ({ ids, rules: rules2 }) => ids.filter((id) => rules2.mayHide?.(id));

// src/cli/advise-dates.mjs
function adviseDates(pack, strings, today2) {
  return [
    ...attestations(pack).flatMap((each) => attested(each, pack, today2)),
    ...due(pack, today2),
    ...unattested(pack, strings)
  ];
}
function attestations(pack) {
  const listed = (pack.review ?? []).map((review, index) => ({
    ...review,
    pointer: `/review/${index}`
  }));
  const own2 = parts(pack).flatMap(
    ({ widget, language, words }) => words?.review ? [{ ...words.review, widget, language, pointer: `/${widget}/${language}/review` }] : []
  );
  return [...listed, ...own2];
}
function attested({ date, widget, language, pointer }, pack, today2) {
  const at = `${pointer}/date`;
  if (date > today2)
    return [{ pointer: at, reason: `${date} is in the future: use the day the review was done` }];
  const ours = WIDGETS[widget].packs[language].published;
  const published = pack[widget]?.[language]?.published ?? ours;
  if (date >= published) return [];
  return [
    {
      pointer: at,
      reason: `is older than the words, which were published on ${published}: have them reviewed again`
    }
  ];
}
function due(pack, today2) {
  return parts(pack).flatMap(({ widget, language, words }) => {
    const { reviewBy } = { ...WIDGETS[widget].packs[language], ...words };
    if (reviewBy >= today2) return [];
    const reason = `was due for review by ${reviewBy}, and the page says so: update care-widgets if you can, then have the words reviewed again`;
    return [{ pointer: `/${widget}/${language}`, reason }];
  });
}
function unattested(pack, strings) {
  const done = new Set(attestations(pack).map(({ widget, language }) => `/${widget}/${language}`));
  const changed = new Set(strings.map(({ name, language }) => `/${name}/${language}`));
  return [...changed].filter((each) => !done.has(each)).map((pointer) => ({
    pointer,
    reason: 'has words of your own that nobody has attested: add an entry to "review"'
  }));
}
function parts(pack) {
  return TAGS.filter((tag) => isObject(pack[tag])).flatMap(
    (widget) => Object.keys(WIDGETS[widget].packs).filter((language) => isObject(pack[widget][language])).map((language) => ({ widget, language, words: pack[widget][language] }))
  );
}

// src/cli/generated/languages.mjs
var loaderLanguages = ["en", "es"];
var about = {
  "en": {
    "data": {
      "$schema": "../schema/language.schema.json",
      "name": "English",
      "inLoader": true,
      "snippets": {
        "moreHelp": "More crisis help"
      },
      "readability": "flesch-kincaid",
      "sentence": {
        "target": 20,
        "stop": 25
      },
      "denial": "\\b(no|not|never|cannot|can't|does not|no one|nobody)\\b",
      "numberWords": [
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "hundred",
        "thousand",
        "percent"
      ],
      "noCount": "\\bno (fair|checked) count\\b",
      "reviewClaims": "\\b((medically|clinically|expert|doctor)[- ]?(reviewed|approved|checked)|reviewed by|(doctors|experts|clinicians) (have )?(reviewed|approved|checked) (this|it))\\b",
      "phrases": [
        {
          "not": "\\b(depressives|sufferers?|suffers? from|victims?)\\b",
          "why": "it blames or labels the person",
          "say": "person with depression"
        },
        {
          "not": "\\b(patients?|people|person|you|who|have|has) failed\\b|\\bfailed (treatments?|medicines?|antidepressants?|drugs?|to respond|two|\\d)|\\btreatment failures?\\b",
          "why": "it blames or labels the person",
          "say": "medicines did not help enough"
        },
        {
          "not": "\\b(addicts?|abusers?|junkies?)\\b",
          "why": "it blames or labels the person",
          "say": "alcohol or drug problem"
        },
        {
          "not": "\\b(get|got|gets|stay|stayed|been) clean\\b|\\bdirty (urine|test|drug)",
          "why": "it blames or labels the person",
          "say": "alcohol or drug problem"
        },
        {
          "not": "\\bhopeless cases?\\b|\\blast resort\\b",
          "why": "it takes hope away",
          "say": "hard-to-treat depression"
        },
        {
          "not": "\\bproven\\b",
          "unlessDenied": true,
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "may help some people"
        },
        {
          "not": "\\b(ketamine|esketamine|spravato|spray|treatment|it|therapy|TMS|ECT) (really )?works\\b",
          "unlessDenied": true,
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "may help some people"
        },
        {
          "not": "\\blife-?changing\\b|\\bmirac(le|ulous)\\w*|\\bbreakthrough|\\bgame-?changer|\\bscience-backed\\b|\\bmost important advance",
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "may help some people"
        },
        {
          "not": "\\bworks when nothing else\\b|\\bcare that works\\b",
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "may help some people"
        },
        {
          "not": "\\bsafely used\\b|\\bused safely for\\b",
          "why": "long use as an anesthetic says nothing about depression",
          "say": "used as an anesthetic since {ketamine-approved-year}"
        },
        {
          "not": "\\b(rebuild|reset|repair|rewire|regrow|restore)(s|ing|ed)?\\b[^.]{0,30}\\b(brain|connections?|damage|circuits?)\\b",
          "why": "it states a theory as fact",
          "say": "may help brain cells form new links"
        },
        {
          "not": "\\bchemical imbalance\\b|\\bbrain (may )?needs? a different approach\\b",
          "why": "it states a theory as fact"
        },
        {
          "not": "\\bin-and-out\\b|\\bquick visit\\b",
          "why": "people stay at least as long as staff must watch",
          "say": "at least {spravato-watch-hours} hours of watching"
        },
        {
          "not": "\\bcommit(s|ted|ting)? suicide\\b",
          "why": "safe messaging about suicide rules it out",
          "say": "died by suicide"
        },
        {
          "not": "\\b(successful|unsuccessful|failed|completed) (suicides?|suicide attempts?|attempts?)\\b",
          "why": "safe messaging about suicide rules it out",
          "say": "suicide attempt"
        },
        {
          "not": "\\b(epidemic|skyrocket\\w*|contagion)\\b",
          "why": "safe messaging about suicide rules it out: alarm spreads"
        },
        {
          "not": "\\bsuicide notes?\\b|\\b(hang(ed|ing)?|shot|shoot|drown(ed)?) (him|her|them|your|my)sel(f|ves)\\b|\\bjump(ed|ing)? (off|from)\\b|\\bslit\\b|\\bslash(ed)? (his|her|their|your) wrists?\\b",
          "why": "safe messaging about suicide rules it out: no method, place or note"
        },
        {
          "not": "\\bkilled (him|her|them)sel(f|ves) (because|over|after)\\b|\\bsuicide (was|is) caused by\\b",
          "why": "safe messaging about suicide rules it out: suicide has no single cause"
        },
        {
          "not": "\\b(prevents?|stops?|treats?|cures?) (suicid\\w+)",
          "unless": "\\b(no one|not|never|cannot|does not)\\b",
          "why": "the label says that this is not shown",
          "say": "no one has shown that it prevents suicide"
        },
        {
          "not": "\\bFDA[- ]approved (IV |intravenous |oral |compounded |generic )?ketamine\\b|\\b(IV|compounded|oral) ketamine is (now )?(FDA[- ])?approved\\b",
          "why": "it misstates what the FDA approved",
          "say": "off-label"
        },
        {
          "not": "\\bketamine is (now )?(FDA[- ])?approved (for|to treat) (depression|TRD|mental)",
          "why": "it misstates what the FDA approved",
          "say": "It is not FDA-approved for depression"
        },
        {
          "not": "\\bsafe and effective\\b|\\bclinically proven\\b",
          "why": "it promises more than studies show (FTC: claims need sound science)"
        },
        {
          "not": "\\b(no|without|zero|free of) side[- ]effects\\b|\\brisk-free\\b",
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "name the side effects"
        },
        {
          "not": "\\binstant(ly|aneous)?\\b",
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "in hours to a few days, for some people"
        },
        {
          "not": "\\bcure[sd]?\\b|\\bcuring\\b",
          "unlessDenied": true,
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "may ease"
        },
        {
          "not": "\\bguarantee[sd]?\\b",
          "unlessDenied": true,
          "why": "it promises more than studies show (FTC: claims need sound science)"
        },
        {
          "not": "\\bnon-?addictive\\b|\\bnot addictive\\b",
          "why": "the boxed warning names misuse"
        },
        {
          "not": "\\bbefore[- ]and[- ]after\\b|\\bfree consult|\\blimited time\\b|\\bact now\\b|\\boffer ends\\b",
          "why": "it is an advertisement, and countdowns press people in distress"
        },
        {
          "not": "\\bup to \\d+ ?(%|percent|of)",
          "why": "it picks the best figure from small or open studies",
          "say": "the number, its comparison and its study"
        },
        {
          "not": "\\b(this|the|our) (tool|page|check|check-in|quiz|questionnaire) (detects?|diagnoses|monitors?)\\b",
          "why": "it makes the page sound like a medical device (FDA)",
          "say": "your answers point to"
        }
      ]
    }
  },
  "es": {
    "data": {
      "$schema": "../schema/language.schema.json",
      "name": "Español",
      "inLoader": true,
      "snippets": {
        "moreHelp": "Más ayuda en una crisis"
      },
      "readability": "fernandez-huerta",
      "sentence": {
        "target": 25,
        "stop": 30
      },
      "denial": "\\b(no|nunca|nadie|ning[uú]n\\p{L}*|tampoco)\\b",
      "numberWords": [
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "veinte",
        "treinta",
        "cuarenta",
        "cincuenta",
        "cien",
        "mil",
        "por ciento"
      ],
      "noCount": "\\bsin cifras?\\b",
      "reviewClaims": "\\b((m[eé]dic|cl[ií]nic)amente revisad[oa]|(revisad|avalad|verificad)[oa] por|aprobad[oa] por (m[eé]dicos|expertos))\\b",
      "phrases": [
        {
          "not": "\\b((un|una|los|las|el|la) depresiv[oa]s?)\\b",
          "why": "it blames or labels the person",
          "say": "persona con depresión"
        },
        {
          "not": "\\b(v[ií]ctimas?( de la depresi[oó]n)?|sufr(e|en) de depresi[oó]n)\\b",
          "why": "it blames or labels the person",
          "say": "persona con depresión"
        },
        {
          "not": "\\b((pacientes?|personas?|usted) (que )?(ha |han )?fracas(ó|aron|ado)|fracas(o|os) del? tratamientos?)\\b",
          "why": "it blames or labels the person",
          "say": "los medicamentos no ayudaron lo suficiente"
        },
        {
          "not": "\\b(adict[oa]s?|drogadict[oa]s?|toxic[oó]man[oa]s?|abusador(es)?)\\b",
          "why": "it blames or labels the person",
          "say": "problema con el alcohol o las drogas"
        },
        {
          "not": "\\b(casos? perdidos?|[uú]ltimo recurso)\\b",
          "why": "it takes hope away",
          "say": "depresión difícil de tratar"
        },
        {
          "not": "\\b((comprobad|probad|demostrad)[oa]s?)\\b",
          "unlessDenied": true,
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "puede ayudar a algunas personas"
        },
        {
          "not": "\\b((la ketamina|la esketamina|spravato|el aerosol|el tratamiento|la terapia) (s[ií] )?funcionan?)\\b",
          "unlessDenied": true,
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "puede ayudar a algunas personas"
        },
        {
          "not": "\\b(milagr\\p{L}*|(cambia|cambiar[aá]|cambi[oó]) (la|su) vida|revolucionari[oa]s?)\\b",
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "puede ayudar a algunas personas"
        },
        {
          "not": "\\b(us(a|ada|ado) de forma segura|con seguridad desde hace)\\b",
          "why": "long use as an anesthetic says nothing about depression",
          "say": "anestésico desde {ketamine-approved-year}"
        },
        {
          "not": "\\b((reconstruye|reinicia|repara|restaura|regenera)n?[^.]{0,30}(cerebro|conexiones|da[ñn]os?))\\b",
          "why": "it states a theory as fact",
          "say": "puede ayudar a formar nuevas conexiones"
        },
        {
          "not": "\\b(desequilibrio qu[ií]mico)\\b",
          "why": "it states a theory as fact"
        },
        {
          "not": "\\b(comet(er|i[oó]|ieron|e|ido) (un )?suicidio)\\b",
          "why": "safe messaging about suicide rules it out",
          "say": "murió por suicidio"
        },
        {
          "not": "\\b((suicidios?|intentos?( de suicidio)?) (consumad|fallid|exitos|frustrad|fracasad)[oa]s?)\\b",
          "why": "safe messaging about suicide rules it out",
          "say": "intento de suicidio"
        },
        {
          "not": "\\b(epidemias?|disparad[oa]s?)\\b",
          "why": "safe messaging about suicide rules it out: alarm spreads"
        },
        {
          "not": "\\b((nota|carta) (de suicidio|suicida)|se (ahorc|dispar|ahog)[oó]|ahorcarse|saltar desde)\\b",
          "why": "safe messaging about suicide rules it out: no method, place or note"
        },
        {
          "not": "\\b((previene|evita|trata|cura)n? (el suicidio|los pensamientos suicidas))\\b",
          "unlessDenied": true,
          "why": "the label says that this is not shown",
          "say": "nadie ha demostrado que evite el suicidio"
        },
        {
          "not": "\\b(ketamina (IV |intravenosa )?aprobada por la FDA)\\b",
          "unlessDenied": true,
          "why": "it misstates what the FDA approved",
          "say": "uso no indicado en la etiqueta"
        },
        {
          "not": "\\b(la ketamina est[aá] aprobada (por la FDA )?para (la depresi[oó]n|tratar))\\b",
          "why": "it misstates what the FDA approved"
        },
        {
          "not": "\\b(segur[oa]s? y (eficaz|eficaces|efectiv[oa]s?))\\b",
          "why": "it promises more than studies show (FTC: claims need sound science)"
        },
        {
          "not": "\\b(sin (riesgos?|efectos secundarios)|no tiene (riesgos|efectos secundarios))\\b",
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "nombre los efectos secundarios"
        },
        {
          "not": "\\b((instant[aá]ne[oa]|inmediat[oa])s? (alivio|efecto|mejor[ií]a)|(alivio|efecto) (instant[aá]neo|inmediato)|al instante)\\b",
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "en horas o pocos días, en algunas personas"
        },
        {
          "not": "\\b(cura(n|r|do|da)?)\\b",
          "unlessDenied": true,
          "why": "it promises more than studies show (FTC: claims need sound science)",
          "say": "puede aliviar"
        },
        {
          "not": "\\b(garantiza(n|do|da|dos|das)?)\\b",
          "unlessDenied": true,
          "why": "it promises more than studies show (FTC: claims need sound science)"
        },
        {
          "not": "\\b(no (es )?adictiv[oa]s?)\\b",
          "why": "the boxed warning names misuse"
        }
      ]
    }
  }
};

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// src/text/near.mjs
function nearest(text2, known2, most = Math.max(2, Math.floor(text2.length / 3))) {
  const [best] = [...known2].sort((a, b) => distance(text2, a) - distance(text2, b));
  return best && distance(text2, best) <= Math.min(most, text2.length - 2) ? best : void 0;
}

// src/generated/snippets/read-region.js
var written = {
  "US": "USA 840 UNITEDSTATESOFAMERICA EEUU EUA",
  "CA": "CAN 124",
  "GB": "GBR 826 UK GREATBRITAIN BRITAIN ENGLAND SCOTLAND WALES NORTHERNIRELAND INGLATERRA GRANBRETANA",
  "IE": "IRL 372 EIRE REPUBLICOFIRELAND",
  "AU": "AUS 036",
  "NZ": "NZL 554 AOTEAROA",
  "IN": "IND 356 BHARAT",
  "DE": "DEU 276 GER",
  "AT": "AUT 040",
  "CH": "CHE 756 SUI SUISSE SVIZZERA",
  "FR": "FRA 250",
  "BE": "BEL 056 BELGIQUE",
  "NL": "NLD 528 HOLLAND HOLANDA",
  "ES": "ESP 724",
  "PT": "PRT 620",
  "IT": "ITA 380",
  "MX": "MEX 484",
  "BR": "BRA 076 PTBR",
  "AR": "ARG 032",
  "JP": "JPN 392",
  "KR": "KOR 410 REPUBLICOFKOREA",
  "SG": "SGP 702",
  "HK": "HKG 344 HONGKONG",
  "ZA": "ZAF 710",
  "SE": "SWE 752",
  "NO": "NOR 578",
  "DK": "DNK 208",
  "FI": "FIN 246",
  "PL": "POL 616",
  "IL": "ISR 376",
  "PH": "PHL 608",
  "PR": "PRI 630",
  "GU": "GUM 316",
  "VI": "VIR 850 VIRGINISLANDS USVIRGINISLANDS",
  "AS": "ASM 016",
  "MP": "MNP 580",
  "UM": "UMI 581",
  "GP": "GLP 312",
  "MQ": "MTQ 474",
  "GF": "GUF 254",
  "RE": "REU 638",
  "YT": "MYT 175",
  "MF": "MAF 663",
  "BL": "BLM 652",
  "GR": "EL GRC",
  "NC": "",
  "PF": "",
  "PM": "",
  "TF": "",
  "WF": "",
  "AW": "",
  "BQ": "",
  "CW": "",
  "SX": ""
};
var territories = {
  "PR": "US",
  "GU": "US",
  "VI": "US",
  "AS": "US",
  "MP": "US",
  "UM": "US",
  "GP": "FR",
  "MQ": "FR",
  "GF": "FR",
  "RE": "FR",
  "YT": "FR",
  "MF": "FR",
  "BL": "FR"
};
var elsewhere = "GR NC PF PM TF WF AW BQ CW SX";
var languageCodes = "CA UK IE IN IND DE DEU GER CH CHE FR FRA BE BEL NL NLD ES PT IT ITA BR BRA AR ARG JPN KR KOR SG ZA SE SWE NO NOR FI FIN PL POL GU VI AS ASM MAF EL GRC";
function plain(words) {
  return words.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
}
var codes = Object.keys(written);
var known = new Map(
  Object.entries(written).flatMap(
    ([code, more]) => [code, ...more.split(" ")].map((each) => [each, code])
  )
);
known.delete("");
var served = codes.filter((code) => !elsewhere.includes(code));
function readRegion(text2) {
  const wanted = plain(text2);
  const parts2 = TAG.exec(text2.trim().replace(/^\W+|\W+$/g, ""));
  const code = known.get(wanted) ?? (parts2 ? parted(parts2) : named(wanted));
  if (!code) return void 0;
  return { code, lines: served.includes(code) ? territories[code] ?? code : void 0 };
}
var TAG = /^([a-z]{2,3})[-_](?:([a-z]{4})[-_])?([a-z\d]{1,3})(?:[-_.@].*)?$/i;
function parted([, first = "", , second = ""]) {
  const [one2, other] = [first, second.replace(/^(\D\D)\d$/, "$1")].map(
    (each) => known.get(each.toUpperCase())
  );
  const [isSmall, isCapital] = [first !== first.toUpperCase(), second !== second.toLowerCase()];
  if (one2 ? !isLanguage(first) : isCapital || !isLanguage(second) || !nameOf(first))
    return one2 ?? other;
  if (isSmall && isCapital || second === "419") return other;
  if (!other || other === one2) return one2;
  const isSpoken = isSmall && languageOf(other) === first;
  const isPart = isSmall && languageOf(first) === second;
  return isSpoken === isPart ? void 0 : isSpoken ? other : one2;
}
var isLanguage = (code) => languageCodes.includes(code.toUpperCase());
function nameOf(code) {
  try {
    return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code.toUpperCase());
  } catch {
    return void 0;
  }
}
function languageOf(code) {
  try {
    return new Intl.Locale(`und-${code}`).maximize().language;
  } catch {
    return void 0;
  }
}
var names;
function named(wanted) {
  names ??= new Map(
    codes.flatMap((code) => namesOf(code).map((name) => [plain(name), code]))
  );
  return names.get(wanted) ?? names.get(wanted.replace(/^THE/, ""));
}
function namesOf(code) {
  try {
    return ["en", "es", languageOf(code)].map(
      (language) => new Intl.DisplayNames(language, { type: "region" }).of(code) ?? ""
    );
  } catch {
    return [];
  }
}

// src/snippets/regions.js
var MEANT_REGIONS = { DA: "DK", HE: "IL", JA: "JP", KO: "KR", SP: "ES" };
function meantRegion(text2) {
  const code = readRegion(text2)?.code ?? MEANT_REGIONS[text2.trim().toUpperCase()];
  return served.includes(code) ? code : void 0;
}

// src/cli/suggest.mjs
function meant(name, known2) {
  const near = nearest(name, known2);
  return near ? ` Did you mean "${near}"?` : "";
}
function meantCountry(text2) {
  const near = meantRegion(text2);
  return near ? ` Did you mean "${near}"?` : "";
}

// src/text/pointer.mjs
function escapePointer(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function segments(pointer) {
  return pointer.split("/").slice(1).map((each) => each.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/content/walk.mjs
var META = ["$schema", "license", "published", "reviewBy", "review", "translation"];

// src/cli/words.mjs
function wordsOf(pack) {
  return TAGS.filter((tag) => isObject(pack[tag])).flatMap((name) => {
    const { packs } = WIDGETS[name];
    return Object.keys(packs).filter((language) => isObject(pack[name][language])).flatMap(
      (language) => textsIn(pack[name][language]).filter(({ path }) => !META.includes(path[0])).map(({ path, text: text2 }) => {
        const pointer = path.map((each) => `/${escapePointer(each)}`).join("");
        return {
          name,
          language,
          pointer,
          at: `/${name}/${language}${pointer}`,
          text: text2,
          builtIn: flat(path.reduce((node, key) => node?.[key], packs[language]))
        };
      })
    );
  });
}
function* walk(node, path = []) {
  if (typeof node === "string") yield { path, text: node };
  else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) yield* walk(value, [...path, key]);
  }
}
var textsIn = (node) => [...walk(node)];
function flat(words = "") {
  return Array.isArray(words) ? words.filter((each) => typeof each === "string").join(" ") : words;
}

// src/text/groups.mjs
function groupBy(list, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of list) {
    const key = keyOf(each);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(each);
  }
  return groups;
}

// src/cli/advise.mjs
function advise(pack, today2) {
  const strings = wordsOf(pack);
  return [
    ...adviseRegion(pack),
    ...adviseUrl(pack.clinic),
    ...adviseDates(pack, strings, today2),
    ...oneLanguage(strings),
    ...strings.flatMap(variables),
    ...strings.flatMap(clinicalNumbers),
    ...rules(pack, strings),
    ...reading(strings)
  ];
}
function adviseRegion({ clinic }) {
  const written2 = String(clinic?.region ?? "");
  const region = readRegion2(written2);
  const pointer = "/clinic/region";
  if (region?.lines) {
    const reason2 = `"${written2}" is read as "${region.code}": write "${region.code}"`;
    return region.code === written2 ? [] : [{ pointer, reason: reason2 }];
  }
  if (!region && !/^[a-z]{2}$/i.test(written2)) return [];
  const reason = `there are no crisis lines for "${written2}": the worldwide directory is shown instead.${meantCountry(written2)}`;
  return [{ pointer, reason }];
}
function adviseUrl({ contact }) {
  const meant2 = meantAddress(contact?.url ?? "");
  if (!meant2) return [];
  const reason = `"${contact.url}" would open as a page of your own site. Did you mean "${meant2}"?`;
  return [{ pointer: "/clinic/contact/url", reason }];
}
function oneLanguage(strings) {
  const groups = groupBy(strings, ({ name }) => name);
  return [...groups].flatMap(
    ([tag, own2]) => Object.keys(WIDGETS[tag].packs).flatMap((language) => {
      const has = own2.filter((each) => each.language === language).map((each) => each.pointer);
      const lacks = own2.filter((each) => !has.includes(each.pointer));
      if (!lacks.length) return [];
      const [{ pointer, language: there }] = lacks;
      const more = lacks.length > 1 ? ` and ${lacks.length - 1} more` : "";
      const reason = `is missing ${pointer}${more}, which "${there}" has: readers see the built-in words instead, or nothing`;
      return [{ pointer: `/${tag}/${language}`, reason }];
    })
  );
}
var VARIABLE = /\{\$(\w+)\}/g;
function variables({ at, text: text2, builtIn }) {
  const names2 = (words) => [...words.matchAll(VARIABLE)].map(([form]) => form);
  const [own2, ours] = [names2(text2), names2(builtIn)];
  const odd = own2.filter((each) => !ours.includes(each));
  const lost = ours.filter((each) => !own2.includes(each));
  const braces = /\{(?!\$\w+\})[^}]*\}/.exec(text2)?.[0];
  return [
    ...odd.map((each) => `${each} isn't filled in here: readers see it as typed`),
    ...lost.map((each) => `leaves out ${each}, which the built-in words include`),
    ...braces ? [
      `${braces} isn't filled in: readers see it as typed. Only the built-in words can use facts`
    ] : []
  ].map((reason) => ({ pointer: at, reason }));
}
var CLINICAL = /\d[\d.,]*\s*(%|percent|por ciento|mg|mcg|µg|ml|(?:in|of|out of|de cada|de) \d+|people|patients|personas|pacientes|(?:minute|hour|day|week|month|year|minuto|hora|día|semana|mes|año)e?s?\b)/iu;
function clinicalNumbers({ at, text: text2 }) {
  const found = CLINICAL.exec(text2)?.[0];
  const reason = `"${found}" is your own number: it won't be updated when the evidence changes. Cite its source, and check it at every review`;
  return found && !text2.includes("[@") ? [{ pointer: at, reason }] : [];
}
function rules(pack, strings) {
  const words = Object.fromEntries(
    Object.keys(about).map((language) => [
      language,
      Object.fromEntries(
        Object.keys(WIDGETS).map((tag) => [
          tag,
          { data: { review: attested2(pack, tag, language) } }
        ])
      )
    ])
  );
  const placed = strings.map((each) => ({ ...each, pointer: each.at }));
  return [phrases_default, review_claims_default, sentence_length_default].flatMap(
    (rule) => rule.check({ words, about }, { strings: placed, plain: plain2 }).map(({ pointer, message }) => ({ pointer, reason: message }))
  );
}
function attested2(pack, tag, language) {
  const own2 = pack[tag]?.[language]?.review;
  return own2 ?? pack.review?.find((each) => each.widget === tag && each.language === language);
}
function reading(strings) {
  const groups = groupBy(strings, ({ name, language }) => `/${name}/${language}`);
  return [...groups].flatMap(([pointer, own2]) => {
    const texts = own2.map(plain2);
    const { readability } = about[own2[0].language].data;
    const reason = HARD[readability]?.(texts);
    return reason ? [{ pointer, reason }] : [];
  });
}
function hardEnglish(texts) {
  const { grade, words } = englishGrade(texts);
  if (words < MEASURABLE_WORDS || grade <= GRADE.target) return void 0;
  return `your words read at grade ${grade.toFixed(1)} (aim for ${GRADE.target}, never above ${GRADE.stop}): use shorter words and sentences`;
}
function hardSpanish(texts) {
  const { ease, words } = spanishEase(texts);
  if (words < MEASURABLE_WORDS || ease >= EASE.target) return void 0;
  return `your words score ${ease.toFixed(1)} on the Fernández Huerta scale (aim for ${EASE.target}, never below ${EASE.stop}): use shorter words and sentences`;
}
var HARD = { "flesch-kincaid": hardEnglish, "fernandez-huerta": hardSpanish };
function plain2({ name, language, text: text2 }) {
  const { glossary = {} } = WIDGETS[name].packs[language];
  const words = parseInline(text2.replace(VARIABLE, "this"));
  return plainText(words, (id) => glossary[id]?.term ?? id.replaceAll("-", " "));
}

// src/cli/hashes.mjs
import { createHash } from "node:crypto";
var integrityOf = (text2) => `sha384-${digest("sha384", text2)}`;
var partHash = (text2) => digest("sha256", text2).replace("=", "");
function digest(algorithm, text2) {
  return createHash(algorithm).update(text2).digest("base64");
}

// src/cli/not-run.mjs
var NotRun = class extends Error {
};

// src/cli/swap.mjs
function swap(name, text2, old, own2) {
  const parts2 = text2.split(old);
  if (parts2.length !== 2)
    throw new Error(`${name}: found ${parts2.length - 1} places for ${old}, expected one`);
  return parts2.join(own2);
}

// src/cli/build-languages.mjs
var spokenBy = (tag) => Object.keys(WIDGETS[tag].packs);
var [FALLBACK] = loaderLanguages;
function languagesAsked(text2) {
  const known2 = [...new Set(TAGS.flatMap(spokenBy))];
  const asked = text2.split(",").map((each) => each.trim());
  for (const each of asked)
    if (!known2.includes(each))
      throw new NotRun(
        `--languages: no widget speaks "${each}".${meant(each, known2)} Available: ${known2.join(", ")}`
      );
  return known2.filter((each) => each === FALLBACK || asked.includes(each));
}
function withLanguages(files, languages2) {
  const built = { ...files };
  const inLoader = languages2.filter((each) => TAGS.every((tag) => spokenBy(tag).includes(each)));
  const before = hashesFor(built, loaderLanguages);
  for (const tag of TAGS) {
    const name2 = `parts/${tag}.js`;
    const spoken = spokenBy(tag).filter((each) => languages2.includes(each));
    built[name2] = swap(name2, built[name2], ...[spokenBy(tag), spoken].map(asInParts));
    for (const each of spokenBy(tag))
      if (!languages2.includes(each)) delete built[`parts/${tag}.${each}.js`];
  }
  const name = "loader.js";
  const lists = [loaderLanguages, inLoader].map((each) => JSON.stringify(each));
  built[name] = swap(name, built[name], ...lists);
  built[name] = swap(name, built[name], before, hashesFor(built, inLoader));
  return built;
}
function hashesFor(files, languages2) {
  const words = TAGS.flatMap((tag) => languages2.map((language) => `${tag}.${language}`));
  return ["core", ...TAGS, ...words].map((name) => partHash(files[`parts/${name}.js`])).join("");
}
var asInParts = (languages2) => `"${languages2.join("|")}".split("|")`;

// src/cli/build-pack.mjs
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/snippets/escape.js
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var inText = (text2) => text2.replace(/[&<>]/g, (sign) => ENTITIES[sign]);
var inAttribute = (text2) => text2.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
var inShortcode = (text2) => inAttribute(text2).replace(/[[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
var inMarkdown = (text2) => text2.replace(/[\\`*_[\]<>&~]/g, "\\$&");
var asAddress = (address) => address.replace(
  /[\s"'()<>[\\\]^`{|}]/g,
  (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
);
function attributes(entries, escape = inAttribute) {
  return entries.map(([name, value]) => value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`).join("");
}

// src/generated/snippets/content.js
var languages = [
  "en",
  "es"
];
var titles = {
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
var moreHelp = {
  "en": "More crisis help",
  "es": "Más ayuda en una crisis"
};
var crisisLinks = {
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

// src/generated/snippets/phone.js
var EXTENSION = /,?\s*(?:ext\.?|x|#)\s*\d+$/i;
var NUMBER = /^\+?(?:[\d\s().\u2010-\u2015-]|\d\/(?=\d))*$/;
var MOST_DIGITS = 15;
function dialed(text2) {
  const number = text2.trim().replace(EXTENSION, "");
  if (!NUMBER.test(number)) return void 0;
  const isWorldWide = number.startsWith("+");
  const digits = (isWorldWide ? number.replace(/\(\s*0\s*\)/, "") : number).replace(/\D/g, "");
  if (!digits || digits.length > MOST_DIGITS) return void 0;
  return isWorldWide ? `+${digits}` : digits;
}

// src/snippets/parts.js
var TAGS2 = Object.keys(titles.en);
function optionsOf({ region, lang, options: options2 = {} }) {
  return Object.entries({ lang, region, ...options2 }).filter(
    ([, value]) => value !== void 0 && value !== "" && value !== false
  );
}
var STAND_IN = "https://HOST/care-widgets/";
function pageAddress(wanted) {
  const { tag, base: base3 = STAND_IN, lang } = wanted;
  const named2 = lang !== languages[0] && speaks(tag, lang);
  const file = `${base3.replace(/\/*$/, "/")}embed/${tag}${named2 ? `.${lang}` : ""}.html`;
  const query = new URLSearchParams(
    optionsOf(wanted).filter(([name]) => !(named2 && name === "lang"))
  );
  return asAddress(`${file}${query.size ? `?${query}` : ""}${placeOf(wanted)}`);
}
function placeOf({ tag, region = "US" }) {
  const code = readRegion(region)?.lines ? readRegion(region).code : "elsewhere";
  return tag === "crisis-banner" && code !== "US" ? `#${code}` : "";
}
function linksOf(wanted) {
  const { tag, region = "US" } = wanted;
  const lang = wordsIn2(wanted);
  const { regions, directory } = crisisLinks[lang];
  const lines = regions[readRegion(region)?.lines] ?? [directory];
  const { text: text2, ...other } = pageTitle(tag, lang);
  const link = tag === "crisis-banner" ? moreHelp[other.lang ?? lang] : text2;
  return [...lines, ...clinicLine(wanted), { href: pageAddress(wanted), text: link, ...other }];
}
function pageTitle(tag, lang) {
  const [first] = languages;
  return speaks(tag, lang) ? { text: titles[lang][tag] } : { text: titles[first][tag], lang: first };
}
var speaks = (tag, lang) => Boolean(titles[lang]?.[tag]);
function clinicLine({ clinic, options: options2 = {} }) {
  const phone = options2["contact-phone"];
  const digits = clinic && phone && dialed(phone);
  if (!digits) return [];
  const label = options2["contact-label"];
  return [{ href: `tel:${digits}`, text: label ? `${label}: ${phone}` : phone }];
}
var wordsIn2 = ({ lang }) => languages.includes(lang) ? lang : languages[0];
function linkHtml({ href, text: text2, lang }, written2 = inText) {
  const other = lang ? ` lang="${lang}" hreflang="${lang}"` : "";
  return `<a href="${inAttribute(href)}"${other}>${written2(text2)}</a>`;
}
function around(name, entries, wanted) {
  const links = linksOf(wanted).map((link) => `  ${linkHtml(link)}`);
  return `<${name}${attributes(entries)}>
${links.join(" ·\n")}
</${name}>`;
}
function headHtml({ base: base3 = STAND_IN, file = "loader.js", integrity = {}, site = {} }) {
  const folder = inAttribute(asAddress(base3.replace(/\/*$/, "/")));
  const pin = (name) => integrity[name] ? ` integrity="${inAttribute(integrity[name])}" crossorigin="anonymous"` : "";
  const said = attributes(Object.entries(site).map(([name, value]) => [`data-${name}`, value]));
  const style = "care-widgets.css";
  return `<link rel="stylesheet" href="${folder}${style}"${pin(style)} />
<script src="${folder}${file}"${pin(file)}${said} async></script>`;
}

// src/snippets/forms.js
var SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-modals allow-downloads";
var FRAMELESS = [
  "quick-exit",
  "placement",
  "share",
  "share-label",
  "share-note",
  "subject",
  "structured-data"
];
var FORMS = {
  /** Links in a paragraph: what every editor keeps. */
  link: {
    title: "links in a paragraph",
    number: 1,
    loader: true,
    make: (wanted) => {
      const links = linksOf(wanted).map((link) => linkHtml(link)).join(" · ");
      const lang = wordsIn2(wanted) === wanted.lang ? [["lang", wanted.lang]] : [];
      return { html: `<p${attributes(lang)}>${links}</p>`, text: pageAddress(wanted) };
    }
  },
  /** The address alone, on a line of its own. */
  address: {
    title: "the address alone",
    number: 2,
    loader: true,
    make: (wanted) => ({ text: pageAddress(wanted) })
  },
  markdown: {
    title: "Markdown links",
    number: 2,
    loader: true,
    make: (wanted) => ({
      text: linksOf(wanted).map(({ href, text: text2 }) => `[${inMarkdown(text2)}](${href})`).join(" · ")
    })
  },
  /** The element, with the links inside. */
  element: {
    title: "the element",
    number: 3,
    loader: true,
    make: (wanted) => ({ text: around(wanted.tag, optionsOf(wanted), wanted) })
  },
  /** A placeholder, with options in class names, which more filters keep than `data-*`. */
  classes: {
    title: "a `div` with class names",
    number: 4,
    loader: true,
    make: (wanted) => ({ text: around("div", placeholder(wanted), wanted) })
  },
  /** The widget's page in a frame, for boxes that take nothing else. */
  frame: {
    title: "a frame",
    number: 5,
    loader: false,
    make: (wanted) => ({ text: frameHtml(wanted) })
  },
  /** WordPress with the plugin. */
  shortcode: {
    title: "the plugin's block or shortcode",
    number: 6,
    loader: false,
    make: (wanted) => ({
      text: `[${wanted.tag}${attributes(optionsOf(wanted), inShortcode)}]`
    })
  }
};
var LISTS = ["sections", "options", "rows"];
function placeholder(wanted) {
  const classes = [`care-${wanted.tag}`];
  const data = [];
  for (const [name, value] of optionsOf(wanted)) {
    const values = LISTS.includes(name) ? value.split(/\s+/) : [value];
    if (value === true) classes.push(`care-${name}`);
    else if (values.every((each) => /^[\w-]+$/.test(each)))
      classes.push(...values.map((each) => `care-${name}-${each}`));
    else data.push([`data-${name}`, value]);
  }
  return [["class", classes.join(" ")], ...data];
}
var FRAME_HEIGHTS = { bar: 400, card: 700 };
var heightOf = (tag, { variant }) => tag === "crisis-banner" ? FRAME_HEIGHTS[variant] ?? FRAME_HEIGHTS.bar : 900;
function frameHtml(wanted) {
  const options2 = Object.fromEntries(
    Object.entries(wanted.options ?? {}).filter(([name]) => !FRAMELESS.includes(name))
  );
  if (wanted.tag === "crisis-banner") options2.variant ??= "bar";
  const height = String(heightOf(wanted.tag, options2));
  const entries = [
    ["src", pageAddress({ ...wanted, options: options2 })],
    ["title", pageTitle(wanted.tag, wordsIn2(wanted)).text],
    ["width", "100%"],
    ["height", height],
    // Obsolete, but every browser follows it, also where a policy or an editor refuses inline style.
    ["frameborder", "0"],
    ["sandbox", SANDBOX],
    // Many themes reset frames to `height: auto`, which is 150 pixels. No theme resets this.
    ["style", `min-height:${height}px`]
  ];
  return `<iframe${attributes(entries)}></iframe>`;
}

// src/snippets/index.js
function snippet(form, wanted) {
  if (!TAGS2.includes(wanted.tag))
    throw new TypeError(`No widget "${wanted.tag}": ${TAGS2.join(", ")}`);
  const { make, loader } = FORMS[form];
  return { ...make(wanted), ...loader && { head: headHtml(wanted) } };
}

// src/cli/readme.mjs
var base2 = "/care-widgets/";
function readme(files, pack, version2) {
  const hashes2 = JSON.parse(files["integrity.json"]);
  const { region } = pack.clinic;
  const elements = TAGS.map((tag) => snippet("element", { tag, base: base2, region }).text);
  return `# care-widgets for ${pack.clinic.name}

Built with care-widgets ${version2} from the pack in \`clinic-pack.json\`: the same pack and version give the
same bytes. Code: MIT. Built-in content: CC BY 4.0.

Put the whole folder on your server, for example as \`/care-widgets/\`, and have browsers check for a new \`loader.js\`
each time (\`Cache-Control: no-cache\`). \`integrity.json\` has the hash of every file that a page may load.

## More than one widget, or a whole site

In the head of every page, once:

${fenced(headHtml({ base: base2 }))}

Then wherever you want a widget. Its links show before the script, without it, and if it fails; the last one leads
to the widget's own page:

${fenced(elements.join("\n\n"))}

## One widget

Instead of the loader, with hashes, so that a browser refuses a file that somebody changed:

${TAGS.map((tag) => fenced(headHtml({ base: base2, file: `${tag}.js`, integrity: hashes2 }))).join("\n\n")}

## Where the pack applies, and where it doesn't

Every widget from these files uses the pack, on any page; an attribute on the page overrides it. The pages
in \`embed/\` show the built-in words until their script has run, and when scripts are off.

To change the pack, edit its file and build again into the same folder. Don't edit the files here.
`;
}
function fenced(code) {
  return `\`\`\`html
${code}
\`\`\``;
}

// src/cli/build-pack.mjs
var EMPTY = "{clinic:{}}";
var HOLDS_PACK = /^(?!embed\/|loader)[\w-]+\.js$|^parts\/core\.js$/;
var CORE = "parts/core.js";
async function buildPack({ pack, root, out, force, version: version2, languages: languages2 }) {
  const dist = new URL("dist/", root);
  const whole = withPack(await builtFiles(dist), pack);
  const files = languages2 ? withLanguages(whole, languages2) : whole;
  files["integrity.json"] = json(hashes(files));
  files["clinic-pack.json"] = json(pack);
  files["README.md"] = readme(files, pack, version2);
  if (!force) await refuseForeign(out, files);
  for (const [name, text2] of Object.entries(files)) {
    const path = join(out, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text2);
  }
  return Object.keys(files);
}
async function builtFiles(dist) {
  const known2 = JSON.parse(await readFile(new URL("integrity.json", dist), "utf8"));
  const pages = (await readdir(new URL("embed/", dist))).filter((name) => /\.(html|json)$/.test(name)).map((name) => `embed/${name}`);
  const files = {};
  for (const name of [...Object.keys(known2), ...pages].sort()) {
    files[name] = await readFile(new URL(name, dist), "utf8");
    if (known2[name] && known2[name] !== integrityOf(files[name])) {
      throw new NotRun(`dist/${name} differs from the published file: reinstall care-widgets`);
    }
  }
  return files;
}
function withPack(built, pack) {
  const text2 = literal(pack);
  const files = { ...built };
  for (const name of Object.keys(files).filter((each) => HOLDS_PACK.test(each))) {
    files[name] = swap(name, files[name], EMPTY, text2);
  }
  const [before, after] = [built[CORE], files[CORE]].map(partHash);
  files["loader.js"] = swap("loader.js", files["loader.js"], before, after);
  return files;
}
function literal(pack) {
  const rest = { ...pack };
  delete rest.$schema;
  return JSON.stringify(rest).replace(
    /[<\u2028\u2029]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function hashes(files) {
  const names2 = Object.keys(files).filter((name) => /\.(js|css)$/.test(name));
  return Object.fromEntries(names2.sort().map((name) => [name, integrityOf(files[name])]));
}
function json(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
async function refuseForeign(out, files) {
  const found = await readdir(out, { recursive: true, withFileTypes: true }).catch(({ code }) => {
    if (code === "ENOENT") return [];
    throw new NotRun(`--out ${out} isn't a folder`);
  });
  const names2 = found.filter((each) => !each.isDirectory()).map((each) => join(each.parentPath ?? each.path, each.name).slice(join(out, "/").length)).map((name) => name.replaceAll("\\", "/"));
  const foreign = names2.filter((name) => !Object.hasOwn(files, name));
  if (foreign.length) {
    const more = foreign.length > 1 ? ` and ${foreign.length - 1} more` : "";
    throw new NotRun(
      `--out ${out} already contains ${foreign[0]}${more}: choose an empty folder, or add --force`
    );
  }
}

// src/cli/check-pack.mjs
import { layOver } from "../esm/words/laid-over.js";

// src/cli/check-identity.mjs
import { dialed as dialed2 } from "../esm/core/phone.js";
import { readRegion as readRegion3 } from "../esm/help/region.js";
var TEXT = /^(?!\s)[^<>]+(?<!\s)$/;
var SCHEMES = /^(?!\s)(?:(?:https?|mailto|tel):|(?![a-z][a-z\d+.-]*:))[^\s<>"]+$/i;
var text = ["must be non-empty text without < or >", (value) => TEXT.test(value)];
var REGION = [
  'must be a two-letter country code (ISO 3166-1), such as "US"',
  (value) => /^[a-z]{2}$/i.test(value) || Boolean(readRegion3(value)),
  meantCountry
];
var PHONE = [
  'must be one phone number in double quotes: digits, spaces, ( ) . / or -, optionally + in front and "ext. 12" at the end. Letters can’t be dialed',
  (value) => TEXT.test(value) && Boolean(dialed2(value))
];
var URL_ = [
  "must be an http, https, mailto, tel or relative address",
  (value) => SCHEMES.test(value)
];
var NO_DATE = "must be a real date, YYYY-MM-DD";
var DATE = [NO_DATE, isDay];
var CLINIC = { name: text, region: REGION, contact: null };
var CONTACT = { label: text, phone: PHONE, url: URL_ };
var ATTESTATION = {
  name: text,
  credentials: text,
  date: DATE,
  organization: text,
  widget: [
    `must be one of ${TAGS.join(", ")}`,
    (value) => TAGS.includes(value),
    (value) => meant(value, TAGS)
  ],
  language: ["must be one of the languages of that widget", (value) => TEXT.test(value)]
};
function checkClinic(clinic) {
  if (clinic === void 0) {
    return [{ pointer: "/clinic", reason: 'is missing: add { "clinic": { "name": … } }' }];
  }
  const found = checkFields(clinic, "/clinic", CLINIC, ["name"]);
  const contact = clinic?.contact;
  if (contact === void 0) return found;
  found.push(...checkFields(contact, "/clinic/contact", CONTACT, []));
  if (isObject(contact) && !contact.phone && !contact.url) {
    found.push({ pointer: "/clinic/contact", reason: "leads nowhere: add a phone or a url" });
  }
  return found;
}
function checkReview(review = []) {
  if (!Array.isArray(review)) return [{ pointer: "/review", reason: "must be a list" }];
  const seen = /* @__PURE__ */ new Set();
  return review.flatMap((each, index) => {
    const at = `/review/${index}`;
    const required = ["name", "credentials", "date", "widget", "language"];
    const found = checkFields(each, at, ATTESTATION, required);
    if (found.length) return found;
    const { widget, language } = each;
    const known2 = Object.keys(WIDGETS[widget].packs);
    if (!known2.includes(language)) {
      return [{ pointer: `${at}/language`, reason: `must be one of ${known2.join(", ")}` }];
    }
    const what = `${widget} ${language}`;
    if (seen.has(what))
      return [{ pointer: at, reason: "repeats an attestation above: remove one of the two" }];
    seen.add(what);
    return [];
  });
}
function checkFields(value, pointer, fields, required) {
  if (!isObject(value)) return [{ pointer, reason: "must be an object" }];
  const names2 = Object.keys(fields);
  return [
    ...required.filter((name) => !Object.hasOwn(value, name)).map((name) => ({ pointer: `${pointer}/${name}`, reason: "is missing" })),
    ...Object.entries(value).flatMap(([name, part]) => {
      const at = `${pointer}/${escapePointer(name)}`;
      if (!names2.includes(name)) {
        return [{ pointer: at, reason: `is not known.${meant(name, names2)}` }];
      }
      const [reason, fits, hint2] = fields[name] ?? [];
      if (!fits || typeof part === "string" && fits(part)) return [];
      const near = hint2 && typeof part === "string" && hint2(part);
      return [{ pointer: at, reason: near ? `${reason}.${near}` : reason }];
    })
  ];
}
function isDay(value) {
  const date = /* @__PURE__ */ new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

// src/cli/check-pack.mjs
var KNOWN = ["$schema", "clinic", "review", ...TAGS];
function checkPack(pack) {
  if (!isObject(pack)) return [{ pointer: "", reason: 'must be an object: { "clinic": … }' }];
  return [
    ...Object.keys(pack).flatMap(
      (key) => KNOWN.includes(key) ? [] : [
        {
          pointer: `/${escapePointer(key)}`,
          reason: `is neither a widget nor a part of a pack.${meant(key, KNOWN)}`
        }
      ]
    ),
    ...checkClinic(pack.clinic),
    ...checkReview(pack.review),
    ...TAGS.flatMap((tag) => tag in pack ? checkPart(tag, pack[tag]) : [])
  ];
}
function checkPart(tag, part) {
  const { packs, rules: rules2 } = WIDGETS[tag];
  const refusals = layOver(packs, part, rules2).refusals.map(({ pointer, reason }) => ({
    pointer: `/${tag}${pointer}`,
    reason: `${explained(tag, part, pointer) ?? plain3(reason)}${hint(tag, pointer, reason)}`
  }));
  const told = refusals.map(({ pointer }) => pointer);
  return [...refusals, ...noDays(tag, part).filter(({ pointer }) => !told.includes(pointer))];
}
function noDays(tag, part) {
  return Object.entries(isObject(part) ? part : {}).flatMap(
    ([language, words]) => ["published", "reviewBy"].filter((name) => /^\d{4}-\d\d-\d\d$/.test(words?.[name]) && !isDay(words[name])).map((name) => ({
      pointer: `/${tag}/${escapePointer(language)}/${name}`,
      reason: NO_DATE
    }))
  );
}
function plain3(reason) {
  const [, form] = /^must match (.+)$/.exec(reason) ?? [];
  const [, list] = /^\^\(([\w|]+)\)\$$/.exec(form ?? "") ?? [];
  if (list) return `must be one of ${list.replaceAll("|", ", ")}`;
  return form?.startsWith("^\\d{4}-") ? NO_DATE : reason;
}
function explained(tag, part, pointer) {
  const [first, index] = segments(pointer);
  if (first !== "hide" || !index) return void 0;
  const id = part.hide[index];
  if (typeof id !== "string") return "must be an id in double quotes";
  const { ids } = WIDGETS[tag];
  if (ids.includes(id)) return `"${id}" is safety text and can't be hidden`;
  const can = hidable(WIDGETS[tag]);
  return can.length ? `"${id}" is not known.${meant(id, can)}` : "nothing in this widget can be hidden";
}
var OWN_IDS = /^\/.*\/(?:blocks|signs)(?=\/[^/]+$)/;
var ID = /^[a-z\d]+(-[a-z\d]+)*$/;
function idHint(name) {
  const letters = name.normalize("NFD").toLowerCase().replace(new RegExp("\\p{M}", "gu"), "");
  const id = letters.match(/[a-z\d]+/g)?.join("-");
  return `an id has lowercase letters, digits and hyphens, such as "${id ?? "parking"}"`;
}
function hint(tag, pointer, reason) {
  const { packs } = WIDGETS[tag];
  const path = segments(pointer);
  const name = path.at(-1);
  if (/is not a language/.test(reason)) {
    return `. Allowed: hide, ${Object.keys(packs).join(", ")}.${meant(name, ["hide", ...Object.keys(packs)])}`;
  }
  if (/is not known$/.test(reason)) {
    if (OWN_IDS.test(pointer) && !ID.test(name)) return `: ${idHint(name)}`;
    const around2 = path.slice(0, -1).reduce((node, key) => node?.[key], packs);
    return `.${meant(name, Object.keys(around2 ?? {}))}`;
  }
  const [list] = OWN_IDS.exec(pointer) ?? [];
  return /is safety text/.test(reason) && list ? ` (under an id of your own in /${tag}${list})` : "";
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text2.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text2.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text2.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text2.substring(start, pos);
          return token = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text2.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text2.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text2.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text2, errors = [], options2 = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error2, offset, length) => {
      errors.push({ error: error2, offset, length });
    }
  };
  visit(text2, visitor, options2);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function findNodeAtLocation(root, path) {
  if (!root) {
    return void 0;
  }
  let node = root;
  for (let segment of path) {
    if (typeof segment === "string") {
      if (node.type !== "object" || !Array.isArray(node.children)) {
        return void 0;
      }
      let found = false;
      for (const propertyNode of node.children) {
        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
          node = propertyNode.children[1];
          found = true;
          break;
        }
      }
      if (!found) {
        return void 0;
      }
    } else {
      const index = segment;
      if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
        return void 0;
      }
      node = node.children[index];
    }
  }
  return node;
}
function visit(text2, visitor, options2 = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options2 && options2.disallowComments;
  const allowTrailingComma = options2 && options2.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error2, skipUntilAfter = [], skipUntil = []) {
    onError(error2);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options2.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var findNodeAtLocation2 = findNodeAtLocation;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/cli/read-pack.mjs
import { mended } from "../esm/words/clinic-pack.js";

// src/cli/curly.mjs
var CURLY = /[“”„‟″«»]/;
var ENDS = /[“”„‟″«»]\s*[:,]\s*["“{[\d]/;
function curlyAt(errors, text2) {
  const found = errors.flatMap((each) => inError(each, text2) ?? []);
  const swallowed = errors.length ? beforeError(errors[0], text2) : void 0;
  return swallowed ?? found[0];
}
function inError({ error: error2, offset, length }, text2) {
  const code = printParseErrorCode(error2);
  if (!["InvalidSymbol", "UnexpectedEndOfString"].includes(code)) return void 0;
  const end = code === "InvalidSymbol" ? offset + length : lineEnd(text2, offset);
  const at = text2.slice(offset, end).search(CURLY);
  return at < 0 ? void 0 : offset + at;
}
function beforeError({ offset }, text2) {
  const start = text2.lastIndexOf("\n", offset - 1) + 1;
  const at = text2.slice(start, offset + 1).search(ENDS);
  return at < 0 ? void 0 : start + at;
}
function lineEnd(text2, offset) {
  const end = text2.indexOf("\n", offset);
  return end < 0 ? text2.length : end;
}
var curlyReason = (quote, line2) => `not valid JSON: ${quote} on line ${line2} is a curly quote. Use a straight one (") here and wherever else a name or a text begins or ends with one; a plain-text editor doesn't curl quotes`;

// src/cli/read-pack.mjs
var STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
var SYNTAX = {
  InvalidSymbol: "unexpected text: text needs double quotes",
  InvalidNumberFormat: "not a valid number",
  PropertyNameExpected: "a name in double quotes is missing, or there is a comma too many",
  ValueExpected: "a value is missing, or there is a comma too many",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a } is missing",
  CloseBracketExpected: "a ] is missing",
  EndOfFileExpected: "there is something after the end",
  InvalidCommentToken: "comments are not allowed in JSON",
  UnexpectedEndOfComment: "comments are not allowed in JSON",
  UnexpectedEndOfString: "the text has no closing double quote on its line",
  UnexpectedEndOfNumber: "the number is incomplete",
  InvalidUnicode: "\\u must be followed by four hexadecimal digits",
  InvalidEscapeCharacter: "unknown escape; write a backslash as \\\\",
  InvalidCharacter: "there is a line break, a tab or a control character inside a text"
};
function readPack(source) {
  const text2 = source.replace(/^\uFEFF/, "");
  const place = placer(text2);
  const broken = problemsOf(text2, place);
  const read2 = broken.length ? mended(text2) : text2;
  const isRead = !broken.length || !problemsOf(read2, place).length;
  if (!isRead) return { problems: broken, slips: [], placeOf: () => place(0) };
  const tree = parseTree2(read2, [], STRICT);
  const problems = duplicates(tree, place);
  if (problems.length) return { problems, slips: [], placeOf: () => place(0) };
  return {
    pack: JSON.parse(read2),
    problems,
    slips: broken.map((each) => ({ ...each, reason: `${each.reason}. ${ALL_THE_SAME}` })),
    placeOf: (pointer) => place(nodeAt(tree, pointer).offset)
  };
}
var ALL_THE_SAME = "Pages can still read it, other programs may not";
function problemsOf(text2, place) {
  const errors = [];
  parseTree2(text2, errors, STRICT);
  const first = errors.filter(({ offset }, at) => errors[at - 1]?.offset !== offset);
  const curly = curlyAt(errors, text2);
  const problems = (curly === void 0 ? first : []).map(({ error: error2, offset }) => {
    const code = printParseErrorCode(error2);
    const why = unseen(text2[offset]) ?? SYNTAX[code] ?? code;
    return { ...place(offset), pointer: "", reason: `not valid JSON: ${why}` };
  });
  if (curly !== void 0) {
    const at = place(curly);
    problems.push({ ...at, pointer: "", reason: curlyReason(text2[curly], at.line) });
  }
  return problems;
}
function unseen(sign = "") {
  if (!/[^\S \t\r\n]|[\u200b-\u200d\u2060]/.test(sign)) return void 0;
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `there is an unusual space (U+${code}) here. Replace it with a plain one`;
}
function placer(text2) {
  const starts = [0, ...[...text2.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const line2 = starts.findLastIndex((start) => start <= offset);
    return { line: line2 + 1, column: offset - starts[line2] + 1 };
  };
}
function duplicates(node, place, pointer = "") {
  if (node.type === "array") {
    return node.children.flatMap((each, index) => duplicates(each, place, `${pointer}/${index}`));
  }
  if (node.type !== "object") return [];
  const seen = /* @__PURE__ */ new Set();
  return node.children.flatMap(({ children: [key, value] }) => {
    const at = `${pointer}/${escapePointer(key.value)}`;
    const again = seen.has(key.value);
    seen.add(key.value);
    const reason = "appears twice: only the last one would count";
    const own2 = again ? [{ ...place(key.offset), pointer: at, reason }] : [];
    return [...own2, ...duplicates(value, place, at)];
  });
}
function nodeAt(tree, pointer) {
  const path = segments(pointer);
  for (let length = path.length; length > 0; length -= 1) {
    const node = find(tree, path.slice(0, length));
    if (node) return node.parent?.type === "property" ? node.parent : node;
  }
  return tree;
}
function find(tree, path) {
  let node = tree;
  for (const each of path) {
    node = node && findNodeAtLocation2(node, [node.type === "array" ? Number(each) : each]);
  }
  return node;
}

// src/cli/report.mjs
function line(file, level, { line: row, column, pointer, reason }) {
  return `${file}:${row}:${column}: ${level}: ${pointer || "/"} ${reason}`;
}
function summary(file, errors, warnings) {
  const plural = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;
  const others = warnings ? `, ${plural(warnings, "warning")}` : "";
  return errors ? `${plural(errors, "error")}${others}. Pages won't use this pack. ${warnings ? "More warnings" : "Warnings"} are checked for once there are no errors.` : `0 errors, ${plural(warnings, "warning")}. ${file} can be used.`;
}
function inOrder(findings) {
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

// src/cli/main.mjs
var HELP = `care-widgets: check and build a clinic's content pack

  care-widgets check <clinic.json>                  list its errors, and warnings worth a look
  care-widgets build <clinic.json> --out <folder>   check it, then write the files for your server

  --out <folder>        where build writes its files
  --languages <en,es>   the site's languages: the loader knows those alone, and the
                        widgets that it brings speak no other (English always)
  --force               build into a folder that has other files; they are kept
  --today <YYYY-MM-DD>  check dates as of this day instead of today
  --help, --version

Exit codes: 0 no errors (there may be warnings), 1 errors in the pack, 2 could not run.
Pack format: docs/content-pack.md; schema for your editor: dist/schema/clinic-pack.schema.json`;
async function main(args, root, { log, error: error2 } = console) {
  try {
    return await run(args, root, { log, error: error2 });
  } catch (problem) {
    if (!(problem instanceof NotRun || problem.code?.startsWith("ERR_PARSE_ARGS"))) throw problem;
    error2(`care-widgets: ${problem.message}`);
    error2("Try care-widgets --help");
    return 2;
  }
}
async function run(args, root, say) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string" },
      force: { type: "boolean" },
      languages: { type: "string" },
      today: { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" }
    }
  });
  if (values.version) {
    say.log(await version(root));
    return 0;
  }
  const [command, file, ...more] = positionals;
  if (values.help || !command) {
    say.log(HELP);
    return values.help ? 0 : 2;
  }
  refuseWrong(command, file, more, values);
  const languages2 = values.languages === void 0 ? void 0 : languagesAsked(values.languages);
  const source = await read(file);
  const pack = check(source, file, today(values.today), say);
  if (!pack) return 1;
  if (command === "build") {
    const { out, force } = values;
    const files = await buildPack({
      ...{ pack, root, out, force, languages: languages2 },
      version: await version(root)
    });
    say.log(`Wrote ${files.length} files to ${out}. Its README.md says what to paste.`);
  }
  return 0;
}
function refuseWrong(command, file, more, values) {
  if (!["check", "build"].includes(command))
    throw new NotRun(`Unknown command "${command}". Use check or build.`);
  if (!file || more.length) throw new NotRun(`${command} takes one file, such as clinic.json`);
  if (command === "build" && !values.out) throw new NotRun("build needs --out <folder>");
  if (command === "check" && ["out", "force", "languages"].some((each) => values[each] !== void 0)) {
    throw new NotRun("--out, --force and --languages are only for build");
  }
}
function check(source, file, day, { log, error: error2 }) {
  const { pack, problems, slips, placeOf: placeOf2 } = readPack(source);
  const placed = (list) => inOrder(list.map((each) => ({ ...placeOf2(each.pointer), ...each })));
  const errors = problems.length ? problems : placed(checkPack(pack));
  const advice = errors.length ? adviseRegion(pack ?? {}) : advise(pack, day);
  const warnings = placed([...slips, ...advice]);
  for (const each of errors) error2(line(file, "error", each));
  for (const each of warnings) error2(line(file, "warning", each));
  log(summary(file, errors.length, warnings.length));
  return errors.length ? void 0 : pack;
}
async function read(file) {
  try {
    return await readFile2(file, "utf8");
  } catch ({ code, message }) {
    const why = { ENOENT: "no such file", EISDIR: "it is a folder" }[code] ?? message;
    throw new NotRun(`Can't read ${file}: ${why}`);
  }
}
function today(asked) {
  if (asked !== void 0 && !isDay(asked))
    throw new NotRun(`--today "${asked}" isn't a real date: write YYYY-MM-DD`);
  if (asked) return asked;
  const now = /* @__PURE__ */ new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
async function version(root) {
  return JSON.parse(await readFile2(new URL("package.json", root), "utf8")).version;
}
export {
  main
};
