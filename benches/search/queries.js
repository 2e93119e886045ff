// @ts-check
// What is looked for: words that the synthetic sheets really hold, at every size. A two-word query comes first, for it is
// the one that a cold search is measured with.

/** @typedef {{kind: "one word"|"two words"|"typo"|"prefix"|"phrase", text: string}} Query */

/** @type {Record<"nl"|"fr", Query[]>} */
export const QUERIES = {
  nl: [
    { kind: "two words", text: "politie diefstal" },
    { kind: "two words", text: "jongere overlast" },
    { kind: "two words", text: "slachtoffer begeleiding" },
    { kind: "one word", text: "preventie" },
    { kind: "one word", text: "gemeenschapswacht" },
    { kind: "one word", text: "Molenlookeren" },
    { kind: "typo", text: "veilighied" },
    { kind: "typo", text: "buurtcomtié" },
    { kind: "prefix", text: "technoprev" },
    { kind: "prefix", text: "hulpverl" },
    { kind: "phrase", text: '"lokale politie"' },
    { kind: "phrase", text: '"een bron van zorg"' },
  ],
  fr: [
    { kind: "two words", text: "police vol" },
    { kind: "two words", text: "jeune nuisance" },
    { kind: "two words", text: "victime accompagnement" },
    { kind: "one word", text: "prévention" },
    { kind: "one word", text: "cambriolage" },
    { kind: "one word", text: "Molenlookeren" },
    { kind: "typo", text: "sécurtié" },
    { kind: "typo", text: "bourgmetsre" },
    { kind: "prefix", text: "technoprév" },
    { kind: "prefix", text: "bénév" },
    { kind: "phrase", text: '"police locale"' },
    { kind: "phrase", text: '"demande de la patience"' },
  ],
};
