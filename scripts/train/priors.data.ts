/**
 * What the corpora do not show, because nobody in them is rude to a shop or asks it a favour: how attitude moves politeness.
 * Points a reader would give by hand; the ridge fit starts from here and leaves only where the data insist.
 * `firm` rows are held twenty times harder, `fixed` rows do not move.
 */
export const PRIORS: readonly {
  readonly rule: string;
  readonly points: number;
  readonly firm?: true;
  readonly fixed?: true;
}[] = [
  { rule: 'blunt-abuse', points: -22, firm: true },
  { rule: 'blunt-command', points: -20, firm: true },
  { rule: 'blunt-hurry', points: -14, firm: true },
  { rule: 'blunt-second-person', points: -14, firm: true },
  { rule: 'blunt-exclamation', points: -3, firm: true },
  { rule: 'blunt-why', points: -6, firm: true },
  { rule: 'formal-why', points: -2, firm: true },
  { rule: 'reproach', points: -7, firm: true },
  { rule: 'anata', points: -3, firm: true },
  { rule: 'prohibition-plain', points: -8, firm: true },
  { rule: 'request-te-kure', points: -6 },
  { rule: 'request-nasai', points: -8 },
  { rule: 'end-imperative', points: -8 },
  { rule: 'polite-yes', points: 38, fixed: true },
  { rule: 'polite-greeting', points: 38, fixed: true },
  { rule: 'polite-excuse', points: 12, fixed: true },
  { rule: 'yoroshiku-onegai', points: 14, fixed: true },
  { rule: 'thanks-plain', points: 4, firm: true },
  { rule: 'thanks-polite', points: 6, firm: true },
  { rule: 'thanks-formal', points: 8 },
  { rule: 'thanks-others-work', points: 4, firm: true },
  { rule: 'apology-plain', points: 2, firm: true },
  { rule: 'apology-polite', points: 4, firm: true },
  { rule: 'apology-formal', points: 9, firm: true },
  { rule: 'softener-osoreiru', points: 9, firm: true },
  { rule: 'softener-tesuu', points: 9, firm: true },
  { rule: 'softener-isogashii', points: 9, firm: true },
  { rule: 'softener-sumimasen-ga', points: 5, firm: true },
  { rule: 'softener-if-possible', points: 3, firm: true },
  { rule: 'softener-if-convenient', points: 6, firm: true },
  { rule: 'request-kudasai', points: 0, firm: true },
  { rule: 'request-te-moraemasu', points: 3, firm: true },
  { rule: 'request-onegai-shimasu', points: 5, firm: true },
  { rule: 'request-onegai-itashimasu', points: 10, firm: true },
  { rule: 'request-onegai-moushiagemasu', points: 14, firm: true },
  { rule: 'request-itadakemasu', points: 7, firm: true },
  { rule: 'request-itadakeru-deshou', points: 5, firm: true },
  { rule: 'request-itadakereba', points: 8, firm: true },
  { rule: 'request-saiwai', points: 7, firm: true },
  { rule: 'hedge-polite', points: 3, firm: true },
  { rule: 'deshou-ka', points: 4, firm: true },
  { rule: 'kanji-keigo', points: 3 },
];
