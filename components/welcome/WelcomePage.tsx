import { Gauge, MessageSquareReply, ScanText, ShieldCheck, type IconNode } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../lib/session/create-session.ts';
import { useBookWords } from '../book/book-words.ts';
import { FrameContext } from '../popup/frame-context.ts';
import { PopupScreen } from '../popup/PopupScreen.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useStore } from '../ui/use-store.ts';
import { laySamplePage } from './sample-page.ts';
import { SAMPLE_KINDS, SAMPLES, type SampleKind } from './samples.data.ts';

interface WelcomeProperties {
  /** Reads the sample page in that document as any page is read. */
  openSession: (document: Document) => Session;
  openBook: () => void;
}

const STEPS: readonly (readonly [step: 'read' | 'measure' | 'answer', icon: IconNode])[] = [
  ['read', ScanText],
  ['measure', Gauge],
  ['answer', MessageSquareReply],
];

const NO_SITE = Promise.resolve(null);

function Steps() {
  const { steps } = useBookWords().welcome;
  return (
    <ol class="welcome-steps">
      {STEPS.map(([step, icon]) => (
        <li key={step}>
          <Icon node={icon} size={24} />
          <div>
            <h2>{steps[step]}</h2>
            <p>{steps[`${step}Text`]}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Inserted({ session }: { session: Session }) {
  const { insertion } = useStore(session.store);
  const { welcome } = useBookWords();
  return (
    <p class="welcome-hint" role="status" data-testid="welcome-hint">
      {insertion.kind === 'inserted' ? welcome.inserted : welcome.sendHint}
    </p>
  );
}

/** A shop's page in a frame of its own, and the popup's view beside it, working on that page. */
function Trial({ kind, openSession, openBook }: WelcomeProperties & { kind: SampleKind }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [session, setSession] = useState<Session | null>(null);
  const { welcome } = useBookWords();
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page === null || page === undefined) return;
    laySamplePage(page, SAMPLES[kind], {
      shop: welcome.shop,
      reply: welcome.yourReply,
      send: welcome.send,
      sent: welcome.sent,
    });
    const opened = openSession(page);
    setSession(opened);
    void opened.open();
  }, [kind, welcome, openSession]);
  return (
    <div class="trial">
      <div class="trial-shop">
        <iframe ref={frame} title={welcome.shop} />
        {session !== null && <Inserted session={session} />}
      </div>
      <div class="trial-popup">
        {session !== null && (
          <FrameContext.Provider value="div">
            <PopupScreen session={session} site={NO_SITE} openBook={openBook} />
          </FrameContext.Provider>
        )}
      </div>
    </div>
  );
}

/** The first page after installation: one minute on a live sample, and where the data stays. */
export function WelcomePage({ openSession, openBook }: WelcomeProperties) {
  const { welcome, sections } = useBookWords();
  const [kind, setKind] = useState<SampleKind>('delighted');
  return (
    <div class="book welcome">
      <header class="welcome-head">
        <img src="/icon/48.png" width={48} height={48} alt="" />
        <div>
          <h1>{sections.welcome}</h1>
          <p>{welcome.lead}</p>
        </div>
      </header>
      <main class="welcome-main">
        <Steps />
        <section aria-labelledby="try-it">
          <h2 id="try-it">{welcome.tryIt}</h2>
          <p>{welcome.tryHint}</p>
          <div class="chips" role="group" aria-label={welcome.another}>
            {SAMPLE_KINDS.map((one) => (
              <button
                key={one}
                type="button"
                class="chip"
                aria-pressed={one === kind}
                onClick={() => setKind(one)}
              >
                {welcome.samples[one]}
              </button>
            ))}
          </div>
          <Trial key={kind} kind={kind} openSession={openSession} openBook={openBook} />
        </section>
        <section class="panel">
          <h2>
            <Icon node={ShieldCheck} size={20} /> {welcome.dataTitle}
          </h2>
          <p>{welcome.data}</p>
          <p class="soft">{welcome.pin}</p>
          <p class="actions">
            <a href="/book.html#settings">{welcome.toSettings}</a>
            <a href="/book.html#customers">{welcome.toBook}</a>
          </p>
        </section>
      </main>
    </div>
  );
}
