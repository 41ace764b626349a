import { useState } from 'preact/hooks';
import { FIELD_LABELS, FIELDS, type ColumnMapping, type Field } from '../../lib/orders/fields.ts';
import { Button } from '../ui/Button.tsx';
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
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label="ファイルの最初の行">
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
  const [site, setSite] = useState('');
  const [columns, setColumns] = useState<Partial<Record<Field, string>>>({});
  const choose = (field: Field, name: string): void => {
    const others = Object.fromEntries(Object.entries(columns).filter(([other]) => other !== field));
    setColumns(name === '' ? others : { ...others, [field]: name });
  };
  const ready = site.trim() !== '' && isEnough(columns);
  return (
    <Panel title="この表の見かたを教えてください">
      <p class="soft">知らない形の表です。どの列が何か選ぶと、次からは同じ形をそのまま読めます。</p>
      <SampleTable header={header} sample={sample} />
      <div class="fields">
        <label class="field">
          お店・サイトの名前
          <input value={site} onInput={(event) => setSite(event.currentTarget.value)} />
        </label>
        {ASKED.map((field) => (
          <label key={field} class="field">
            {FIELD_LABELS[field]}
            <select
              value={columns[field] ?? ''}
              onChange={(event) => choose(field, event.currentTarget.value)}
            >
              <option value="">なし</option>
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
      {!ready && (
        <p class="soft">
          お店の名前と、購入者が分かる列（ID・サイト上の名前・メール、または氏名と郵便番号）を選んでください。
        </p>
      )}
      <Button
        aria-disabled={!ready}
        onClick={() => ready && onDone({ site: site.trim(), columns })}
      >
        この見かたで読む
      </Button>
    </Panel>
  );
}
