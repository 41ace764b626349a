import * as v from 'valibot';
import { BookFailure } from './book-failure.ts';
import { CustomerRecordSchema, RECORD_VERSION, type CustomerRecord } from './record.ts';

type Plain = Record<string, unknown>;

/**
 * One step a version, from the one named to the next. A step is never changed once records of it were written, and each
 * version keeps its sample in `tests/fixtures/records/`.
 */
const STEPS: ReadonlyMap<number, (record: Plain) => Plain> = new Map();

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A stored record of any version as a record of today's.
 * Throws `BookFailure` with `newer` for a record of a later program and `corrupt` for anything that is no record.
 */
export function readRecord(value: unknown): CustomerRecord {
  if (!isPlain(value) || typeof value['version'] !== 'number')
    throw new BookFailure('corrupt', 'a record without a version');
  if (value['version'] > RECORD_VERSION)
    throw new BookFailure('newer', `a record of version ${value['version']}`);
  let record = value;
  for (let version = value['version']; version < RECORD_VERSION; version += 1) {
    const step = STEPS.get(version);
    if (step === undefined) throw new BookFailure('corrupt', 'a record of an unknown version');
    record = step(record);
  }
  const read = v.safeParse(CustomerRecordSchema, record);
  if (!read.success) {
    // Paths only: the values are a customer's.
    const where = read.issues.map((issue) => v.getDotPath(issue) ?? '?').join(', ');
    throw new BookFailure('corrupt', `a record with unexpected fields: ${where}`);
  }
  return read.output;
}
