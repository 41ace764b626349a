import { useState } from 'preact/hooks';
import { FIELD_LABELS, FIELDS, type ColumnMapping, type Field } from '../../lib/orders/fields.ts';
import { Button } from '../ui/Button.tsx';
import { useBookWords, useDomainWords } from './book-words.ts';
import { Panel } from './parts.tsx';

interface Properties {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly onDone: (mapping: ColumnMapping) => void;
}

const ASKED = FIELDS.filter((field) => field in FIELD_LABELS);
/** One of these must be pointed at: without it nobody can be told to have bought. */
const BUYERS: readonly Field[] = ['buyerId', 'buyerName', 'email'];

function isEnough(columns: ColumnMapping['columns']): boolean {
  const byAddress = columns.familyName !== undefined && columns.postcode !== undefined;
  return byAddress || BUYERS.some((field) => columns[field] !== undefined);
}

function SampleTable({ header, sample }: Pick<Properties, 'header' | 'sample'>) {
  const words = useBookWords();
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={words.imports.firstRows}>
      <table>
        <thead>
          <tr>
            {header.map((name, i) => (
              <th key={i} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((row, i) => (
            <tr key={i}>
              {header.map((_, j) => (
                <td key={j}>
                  <bdi>{row[j] ?? ''}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The seller says what the columns of her file mean; it is remembered for the next file of the kind. */
export function MappingForm({ header, sample, onDone }: Properties) {
  const words = useBookWords();
  const domain = useDomainWords();
  const [site, setSite] = useState('');
  const [columns, setColumns] = useState<Partial<Record<Field, string>>>({});
  const choose = (field: Field, name: string): void => {
    const others = Object.fromEntries(Object.entries(columns).filter(([other]) => other !== field));
    setColumns(name === '' ? others : { ...others, [field]: name });
  };
  const ready = site.trim() !== '' && isEnough(columns);
  return (
    <Panel title={words.imports.mapTitle}>
      <p class="soft">{words.imports.mapHint}</p>
      <SampleTable header={header} sample={sample} />
      <div class="fields">
        <label class="field">
          {words.imports.shop}
          <input value={site} onInput={(event) => setSite(event.currentTarget.value)} />
        </label>
        {ASKED.map((field) => (
          <label key={field} class="field">
            {domain.field(field)}
            <select
              value={columns[field] ?? ''}
              onChange={(event) => choose(field, event.currentTarget.value)}
            >
              <option value="">{words.none}</option>
              {header
                .filter((name) => name.trim() !== '')
                .map((name, i) => (
                  <option key={i} value={name}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
        ))}
      </div>
      {!ready && <p class="soft">{words.imports.mapMissing}</p>}
      <Button
        aria-disabled={!ready}
        onClick={() => ready && onDone({ site: site.trim(), columns })}
      >
        {words.imports.mapDone}
      </Button>
    </Panel>
  );
}
