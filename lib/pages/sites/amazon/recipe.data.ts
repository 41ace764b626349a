import type { RecipeSource } from '../../recipe.ts';

/** Amazon Seller Central: the reply box only; it stands in an open shadow root. */
export const AMAZON: RecipeSource = {
  site: 'amazon',
  urls: [
    'https://sellercentral.amazon.*/messaging/*',
    'https://sellercentral.amazon.co.*/messaging/*',
  ],
  replyBox: ['kat-textarea.hill-text-area >>> textarea', 'kat-textarea >>> textarea'],
};
