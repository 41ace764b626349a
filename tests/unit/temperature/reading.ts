import { analyse } from '../../../lib/japanese/analyse.ts';
import { measure } from '../../../lib/temperature/measure.ts';
import { politenessSightings } from '../../../lib/temperature/politeness-signals.ts';
import type { Temperature } from '../../../lib/temperature/temperature.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';

/** The temperature of a text with the dictionary. */
export function read(text: string): Temperature {
  return measure(analyse(text, nodeTokenizer()));
}

/** The temperature of a text from surface signs alone. */
export function readWithoutDictionary(text: string): Temperature {
  return measure(analyse(text, null));
}

/** The warmth rules that count in a text. */
export function warmthRules(text: string): string[] {
  return read(text)
    .evidence.filter((reason) => reason.scale === 'warmth')
    .map((reason) => reason.rule);
}

/** The politeness rules seen in a text, weighted or not. */
export function politenessRules(text: string): string[] {
  return politenessSightings(analyse(text, nodeTokenizer())).map((sighting) => sighting.rule);
}
