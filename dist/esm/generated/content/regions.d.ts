export declare const written: Readonly<Record<string, string>>;
export declare const territories: Readonly<Record<string, string>>;
export declare const elsewhere = "GR NC PF PM TF WF AW BQ CW SX";
export declare const languageCodes = "CA UK IE IN IND DE DEU GER CH CHE FR FRA BE BEL NL NLD ES PT IT ITA BR BRA AR ARG JPN KR KOR SG ZA SE SWE NO NOR FI FIN PL POL GU VI AS ASM MAF EL GRC";
