/** How far around a box its editor may show a text: over a hidden field, or in blocks beside the one with the caret. */
const LEVELS = 3;

function count(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}

/**
 * How often the longest line of `text` stands around a box, but not in it. When that grows, the page took the text and
 * put it elsewhere: another try would double it.
 */
export function spillOf(box: Element, text: string): number {
  const [longest = ''] = text.split('\n').sort((one, other) => other.length - one.length);
  let around = box;
  for (let level = 0; level < LEVELS && around.parentElement; level += 1)
    around = around.parentElement;
  return count(around.textContent, longest) - count(box.textContent, longest);
}
