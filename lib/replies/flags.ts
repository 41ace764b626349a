/** Whether every flag of `when` (`a b -c`) holds: `-` marks those that must not. No condition always holds. */
export function flagsHold(when: string | undefined, flags: ReadonlySet<string>): boolean {
  if (when === undefined || when === '') return true;
  return when
    .split(' ')
    .every((flag) => (flag.startsWith('-') ? !flags.has(flag.slice(1)) : flags.has(flag)));
}
