/** Written by `npm run generate` from src. Do not edit. */

// src/content/generated/regions.ts
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

// src/shared/plain.ts
function plain(words) {
  return words.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
}

// src/shared/region.ts
var codes = Object.keys(written);
var known = new Map(
  Object.entries(written).flatMap(
    ([code, more]) => [code, ...more.split(" ")].map((each) => [each, code])
  )
);
known.delete("");
var served = codes.filter((code) => !elsewhere.includes(code));
function readRegion(text) {
  const wanted = plain(text);
  const parts = TAG.exec(text.trim().replace(/^\W+|\W+$/g, ""));
  const code = known.get(wanted) ?? (parts ? parted(parts) : named(wanted));
  if (!code) return void 0;
  return { code, lines: served.includes(code) ? territories[code] ?? code : void 0 };
}
var TAG = /^([a-z]{2,3})[-_](?:([a-z]{4})[-_])?([a-z\d]{1,3})(?:[-_.@].*)?$/i;
function parted([, first = "", , second = ""]) {
  const [one, other] = [first, second.replace(/^(\D\D)\d$/, "$1")].map(
    (each) => known.get(each.toUpperCase())
  );
  const [isSmall, isCapital] = [first !== first.toUpperCase(), second !== second.toLowerCase()];
  if (one ? !isLanguage(first) : isCapital || !isLanguage(second) || !nameOf(first))
    return one ?? other;
  if (isSmall && isCapital || second === "419") return other;
  if (!other || other === one) return one;
  const isSpoken = isSmall && languageOf(other) === first;
  const isPart = isSmall && languageOf(first) === second;
  return isSpoken === isPart ? void 0 : isSpoken ? other : one;
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
export {
  namesOf,
  readRegion,
  served
};
