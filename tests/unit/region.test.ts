import { expect } from '@open-wc/testing';
import { countries } from '../../src/content/locales.js';
import { readRegion, served } from '../../src/help/region.js';

/** ISO 3166-1, all that is assigned. */
const ISO =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );
/** ISO 639-1, all of it. */
const LANGUAGES =
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'.split(
    ' ',
  );
const TERRITORIES = { US: 'PR GU VI AS MP UM', FR: 'GP MQ GF RE YT MF BL' };
const codeOf = (text: string): string | undefined => readRegion(text)?.code;
const linesOf = (text: string): string | undefined => readRegion(text)?.lines;

describe('what is written for a country', () => {
  it('is its code: every country has its own lines, every territory those of its country', () => {
    for (const code of Object.keys(countries))
      expect(readRegion(code), code).to.deep.equal({ code, lines: code });
    for (const [lines, codes] of Object.entries(TERRITORIES))
      for (const code of codes.split(' '))
        expect(readRegion(code), code).to.deep.equal({ code, lines });
  });

  it('gives no other country of ISO 3166 any lines', () => {
    expect(ISO).to.have.length(249);
    expect(ISO.filter((code) => linesOf(code)).sort()).to.deep.equal([...served].sort());
    for (const code of ISO) expect(codeOf(code) ?? code, code).to.equal(code);
  });

  it('may have small letters, blanks, quotes and dots around it', () => {
    for (const code of served)
      for (const text of [
        code.toLowerCase(),
        ` ${code}\n`,
        `"${code}"`,
        `“${code}”`,
        `${code}.`,
        `${code},`,
      ])
        expect(codeOf(text), text).to.equal(code);
  });

  for (const [code, texts] of Object.entries({
    US: 'USA|usa|U.S.|U.S.A.|840|United States|the United States|united states of america|Estados Unidos|EE. UU.|US-CA|us-ca|US_TX|US-PR|en-US|en_US|en-US.UTF-8|en_US@posix|es-US|USA-NY|zh-Hant-US|vi-US',
    GB: 'UK|uk|GBR|826|United Kingdom|Reino Unido|Great Britain|England|Scotland|Wales|Northern Ireland|GB-SCT|UK-ENG|en-GB|en-UK|cy_GB',
    IE: 'IRL|Ireland|Irlanda|Éire|EIRE|en-IE|ga-IE',
    CA: 'CAN|Canada|Canadá|CA-QC|CA-ON|fr-CA|en-ca|fr_CA',
    MX: 'MEX|Mexico|México|es-MX|es_MX|MX-CMX',
    DE: 'DEU|Germany|Alemania|Deutschland|DE-BY|de-DE|de_DE|DE-DE',
    ES: 'ESP|724|spa-es|Spain|España|Espana|ES-CN|es-ES|ca-ES|eu-ES',
    AT: 'de-at|at-de|Österreich|de-AT|Austria',
    CH: 'ch-de|de-ch|Schweiz|Suisse|Svizzera|Suiza|Switzerland|de-CH|fr-CH|rm-CH',
    BR: 'pt-br|br-pt|Brasil|Brazil|pt-BR|PT-BR|BR-SP',
    NL: 'Netherlands|The Netherlands|Holland|Nederland|Países Bajos|nl-NL|NL-NH|fy-NL',
    FR: 'France|Francia|FR-IDF|FR-ARA|FR-974|fr-FR',
    JP: '日本|Japan|Japón|JPN|ja-JP|JP-13',
    HK: 'Hong Kong|HKG|zh-Hant-HK|zh-HK|CN-HK',
    PR: 'Puerto Rico|PRI|es-PR|es_PR|en-PR|P.R.',
    VI: 'US Virgin Islands|VIR|en-VI',
    GR: 'EL|el|GRC|Greece',
  })) {
    it(`is read as ${code} where only that is meant`, () => {
      for (const text of texts.split('|')) expect(codeOf(text), text).to.equal(code);
    });
  }

  it('gives no lines where it can be read in two ways, or in none', () => {
    const texts =
      'ca-fr|fr-ca|lu-de|be-fr|ch-fr|ma-fr|lu-fr|ch_fr|CA-NL|DE-BE|IT-CH|ES-MX|FR-CA|ES-419|es-419|vi-VN|gu|en|english|XX|ZZ|EU|UN|null|undefined|{{ region }}|💥|constructor|__proto__|toString|US CA|US,GB|America|América|419|0|FR-NC|fr-PF|NL-AW|NL-BQ1|nl-CW|EL';
    for (const text of ['', ' ', ...texts.split('|')])
      expect(linesOf(text), text).to.equal(text === 'gu' ? 'US' : undefined);
  });

  it('as a language with a country never is another country', () => {
    for (const language of LANGUAGES)
      for (const code of ISO)
        for (const text of [
          `${language}-${code}`,
          `${language}_${code}`,
          `${language}-Latn-${code}`,
        ]) {
          const right = linesOf(code);
          expect(linesOf(text), text).to.equal(right);
        }
  });

  it('as a country with a part never is another country, written as ISO 3166-2 has it', () => {
    for (const country of Object.keys(countries))
      for (const part of [...ISO, '1', '13', 'A', 'ENG', 'CMX'])
        // Portugal's parts have numbers, and this is how software writes Brazilian Portuguese.
        if (`${country}-${part}` !== 'PT-BR')
          expect(linesOf(`${country}-${part}`) ?? country, `${country}-${part}`).to.equal(country);
  });
});
