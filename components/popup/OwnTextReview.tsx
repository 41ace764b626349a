import type { OwnTextFinding } from '../../lib/replies/before-sending.ts';
import type { Session } from '../../lib/session/create-session.ts';
import type { OwnText } from '../../lib/session/state.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words-context.ts';

function Finding({ finding, text }: { finding: OwnTextFinding; text: string }) {
  const words = useWords();
  const { span, suggestion } = finding;
  return (
    <li data-testid="own-text-finding" data-rule={finding.rule}>
      {words.ownTextRule[finding.rule]}
      {span === null ? null : <q>{text.slice(span.start, span.end)}</q>}
      {suggestion === null || suggestion === '' ? null : <span>→ {suggestion}</span>}
    </li>
  );
}

/** The seller's own text in the reply box, before she sends it: what a reader would feel, and one press to temper it. */
export function OwnTextReview({ ownText, session }: { ownText: OwnText; session: Session }) {
  const words = useWords();
  const { findings } = ownText.review;
  const verdict =
    findings.length === 0 ? words.ownTextFine : words.ownTextFindings(findings.length);
  return (
    <details class="own-text" data-testid="own-text" open={findings.length > 0}>
      <summary>
        {words.ownText}：{verdict}
      </summary>
      <ul>
        {findings.map((finding, index) => (
          <Finding key={index} finding={finding} text={ownText.text} />
        ))}
      </ul>
      <Button kind="quiet" onClick={() => void session.temperOwnText()}>
        {words.temperOwnText}
      </Button>
    </details>
  );
}
