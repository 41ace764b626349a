import type { Marks } from './sides.ts';

/** What is known of the page beside the messages. */
export interface PageClues {
  /** Whether this name is the account's own, the other's, or not found outside the thread. */
  readonly nameOwner: (name: string) => 'own' | 'other' | null;
  readonly rightToLeft: boolean;
}

export interface Vote {
  /** 0 and 1 are the two sides; null for lines of no side. Side 1 is the seller's wherever `ownSide` is 1. */
  readonly sides: readonly (0 | 1 | null)[];
  /** Which side is the seller's; null where the page does not tell. */
  readonly ownSide: 0 | 1 | null;
}

type Label = string | null;

/** One way to part the messages in two, with how much it counts. */
interface Partition {
  readonly labels: readonly (0 | 1 | null)[];
  readonly weight: number;
}

function partition(
  labels: readonly Label[],
  one: (label: string) => boolean,
  weight: number,
): Partition | null {
  const sides = labels.map((label) =>
    label === null ? null : one(label) ? (1 as const) : (0 as const),
  );
  return sides.includes(0) && sides.includes(1) ? { labels: sides, weight } : null;
}

/** Names part a thread in two: the account's own against all others, else the two most frequent. */
function byName(marks: readonly Marks[], clues: PageClues): Partition | null {
  const names = [...new Set(marks.flatMap((mark) => (mark.name === null ? [] : [mark.name])))];
  if (names.length < 2) return null;
  const own = names.filter((name) => clues.nameOwner(name) === 'own');
  const labels = marks.map((mark) => mark.name);
  if (own.length === 1) return partition(labels, (name) => name === own[0], 3);
  return names.length === 2 ? partition(labels, (name) => name === names[1], 3) : null;
}

/** Class words for both sides; weaker where the page flags one side and leaves the other bare. */
function byWords(marks: readonly Marks[]): Partition | null {
  const worded = marks.map((mark) => mark.worded);
  const both = partition(worded, (label) => label === 'own', 2.5);
  if (both) return both;
  const flagged = worded.find((label) => label !== null);
  return partition(
    worded.map((label) => label ?? 'bare'),
    (label) => (label === 'bare') === (flagged === 'other'),
    2,
  );
}

/** Two groups of messages that share no class tokens of their own: `bubble--blue` against `bubble--grey`. */
function byTokens(marks: readonly Marks[]): Partition | null {
  const counts = new Map<string, number>();
  for (const mark of marks)
    for (const token of mark.tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  let best: { token: string; balance: number } | null = null;
  for (const [token, count] of counts) {
    const balance = Math.min(count, marks.length - count);
    if (best === null || balance > best.balance) best = { token, balance };
  }
  const token = best?.token;
  if (token === undefined) return null;
  return partition(
    marks.map((mark) => (mark.tokens.has(token) ? 'with' : 'without')),
    (label) => label === 'with',
    1,
  );
}

/** Two pictures, each beside its own person's messages. */
function byFace(marks: readonly Marks[]): Partition | null {
  const labels = marks.map((mark) => mark.face);
  const faces = [...new Set(labels.filter((face) => face !== null))];
  return faces.length === 2 ? partition(labels, (face) => face === faces[1], 2) : null;
}

function partitionsOf(marks: readonly Marks[], clues: PageClues): readonly Partition[] {
  const paints = new Set(marks.flatMap((mark) => (mark.paint === null ? [] : [mark.paint])));
  const ownAnchor = clues.rightToLeft ? 'left' : 'right';
  return [
    partition(
      marks.map((mark) => (mark.anchor === 'left' || mark.anchor === 'right' ? mark.anchor : null)),
      (label) => label === ownAnchor,
      4,
    ),
    partition(
      marks.map((mark) => mark.aligned),
      (label) => label === 'end',
      2,
    ),
    byFace(marks),
    byWords(marks),
    partition(
      marks.map((mark) => mark.said ?? 'other'),
      (label) => label === 'own',
      3,
    ),
    partition(
      marks.map((mark) => mark.role),
      (label) => label === 'seller',
      3,
    ),
    partition(
      marks.map((mark) => mark.roleWord),
      (label) => label === 'seller',
      1,
    ),
    byName(marks, clues),
    byTokens(marks),
    paints.size === 2
      ? partition(
          marks.map((mark) => mark.paint),
          (label) => label === [...paints][1],
          2.5,
        )
      : null,
    partition(
      marks.map((mark) => (mark.avatar ? 'avatar' : 'none')),
      (label) => label === 'none',
      1,
    ),
    marks.every((mark) => mark.name === null)
      ? null
      : partition(
          marks.map((mark) => (mark.name === null ? 'none' : 'named')),
          (label) => label === 'none',
          1,
        ),
  ].filter((found) => found !== null);
}

/** How often two partitions agree, -1 to 1; 0 where they do not meet. */
function agreement(one: Labels, other: Labels): number {
  let same = 0;
  let met = 0;
  for (const [index, label] of one.entries()) {
    const second = other[index];
    if (label === null || second === null || second === undefined) continue;
    met++;
    same += label === second ? 1 : -1;
  }
  return met === 0 ? 0 : same / met;
}

/** Parts the messages in two sides by the weighted vote of all signals. */
function partMessages(marks: readonly Marks[], clues: PageClues): readonly (0 | 1 | null)[] {
  const partitions = partitionsOf(marks, clues);
  const first = bestSupported(partitions);
  if (!first) return marks.map(() => (marks.some((mark) => hasSide(mark)) ? 0 : null));
  return tally(partitions, first);
}

type Labels = Partition['labels'];

/** The signal with most weight behind it: its own, and that of those which say the same. */
function bestSupported(partitions: readonly Partition[]): Partition | null {
  const support = (one: Partition): number =>
    partitions.reduce(
      (sum, other) =>
        sum + other.weight * Math.max(0, Math.abs(agreement(one.labels, other.labels)) - 0.5),
      one.weight,
    );
  const ranked = partitions
    .map((one) => ({ one, support: support(one) }))
    .sort((one, other) => other.support - one.support);
  return ranked[0]?.one ?? null;
}

/**
 * The sides by the vote of all signals, each counting as much as it agrees with what the others say
 * together. A signal that says nearly nothing about the others splits something else (first of a
 * group, with picture).
 */
function tally(partitions: readonly Partition[], first: Partition): Labels {
  const turned = partitions.map(({ labels, weight }) => {
    const fit = agreement(first.labels, labels);
    return { labels, weight: Math.abs(fit) < 0.5 ? 0 : weight * Math.sign(fit) };
  });
  const all = sum(turned, first.labels.length);
  const voices = turned.map(({ labels, weight }) => {
    const others = all.map((total, index) => total - voice(labels[index], weight));
    const fit = others.every((total) => total === 0)
      ? Math.sign(weight)
      : agreement(sidesOf(others), labels);
    return { labels, weight: Math.abs(fit) < 0.5 ? 0 : Math.abs(weight) * fit };
  });
  return sidesOf(sum(voices, first.labels.length));
}

function voice(label: 0 | 1 | null | undefined, weight: number): number {
  return label === null || label === undefined ? 0 : label === 1 ? weight : -weight;
}

function sum(partitions: readonly Partition[], length: number): readonly number[] {
  return Array.from({ length }, (_, index) =>
    partitions.reduce((total, { labels, weight }) => total + voice(labels[index], weight), 0),
  );
}

function sidesOf(totals: readonly number[]): Labels {
  return totals.map((total) => (Math.abs(total) < 0.3 ? null : total > 0 ? 1 : 0));
}

function hasSide(mark: Marks): boolean {
  return mark.anchor !== 'centre';
}

/** Evidence that a message is the seller's own, positive, or the other's, negative. */
function ownEvidence(mark: Marks, clues: PageClues, twoSided: boolean): number {
  let evidence = 0;
  if (mark.said === 'own') evidence += 4;
  const owner = mark.name === null ? null : clues.nameOwner(mark.name);
  if (owner) evidence += owner === 'own' ? 5 : -4;
  if (mark.read) evidence += 3;
  if (mark.worded) evidence += mark.worded === 'own' ? 2 : -2;
  if (mark.role) evidence += mark.role === 'seller' ? 2.5 : -2.5;
  if (mark.roleWord) evidence += mark.roleWord === 'seller' ? 1 : -1;
  const ownAnchor = clues.rightToLeft ? 'left' : 'right';
  if (twoSided && (mark.anchor === 'left' || mark.anchor === 'right'))
    evidence += mark.anchor === ownAnchor ? 3 : -3;
  if (!twoSided && mark.anchor === ownAnchor) evidence += 2.5;
  if (mark.aligned === 'end') evidence += 2;
  // A bubble drawn on the far side, with nobody across: a first message, as the other's always stands there.
  const farAnchor = clues.rightToLeft ? 'right' : 'left';
  if (!twoSided && mark.anchor === farAnchor && mark.paint !== null) evidence -= 2;
  return evidence;
}

const SURE = 1;

/** Which of the two sides is the seller's: the mean evidence of each side, and a clear lead. */
function findOwnSide(
  marks: readonly Marks[],
  sides: readonly (0 | 1 | null)[],
  clues: PageClues,
): 0 | 1 | null {
  const places = marks.map(({ anchor }) => (anchor === 'right' ? 1 : anchor === 'left' ? 0 : null));
  // A long message in a column of one side may seem to stand on the other.
  const twoSided =
    places.includes(0) && places.includes(1) && Math.abs(agreement(sides, places)) >= 0.6;
  const mean = (side: 0 | 1): number => {
    const values = marks
      .filter((_, index) => sides[index] === side)
      .map((mark) => ownEvidence(mark, clues, twoSided));
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const lead = mean(1) - mean(0);
  if (Math.abs(lead) >= SURE) return lead > 0 ? 1 : 0;
  return null;
}

export function voteSides(marks: readonly Marks[], clues: PageClues): Vote {
  const sides = partMessages(marks, clues);
  return { sides, ownSide: findOwnSide(marks, sides, clues) };
}
