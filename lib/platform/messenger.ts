import { browser } from '#imports';
import {
  BACKGROUND_PROTOCOL,
  checked,
  PAGE_PROTOCOL,
  requestIn,
  type Protocol,
  type RequestOf,
  type ResponseOf,
} from '../messages/protocol.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A handler for every name of a protocol: forgetting one is a compile error. */
export type Handlers<P extends Protocol> = {
  [N in keyof P]: (
    body: RequestOf<P, N>,
    sender: Sender,
  ) => Promise<ResponseOf<P, N>> | ResponseOf<P, N>;
};

type PageProtocol = typeof PAGE_PROTOCOL;
type BackgroundProtocol = typeof BACKGROUND_PROTOCOL;

/** Asks the reader in one frame of a tab. Throws where the frame is gone or answers in another shape. */
export async function askPage<N extends keyof PageProtocol>(
  frame: { readonly tabId: number; readonly frameId: number },
  name: N,
  body: RequestOf<PageProtocol, N>,
): Promise<ResponseOf<PageProtocol, N>> {
  const answer: unknown = await browser.tabs.sendMessage(
    frame.tabId,
    { ondo: name, body },
    { frameId: frame.frameId },
  );
  // The schema is the response schema of this very name; TypeScript cannot follow the index.
  return checked(name, PAGE_PROTOCOL[name].response, answer) as ResponseOf<PageProtocol, N>;
}

/** Asks the background. Throws where it answers in another shape. */
export async function askBackground<N extends keyof BackgroundProtocol>(
  name: N,
  body: RequestOf<BackgroundProtocol, N>,
): Promise<ResponseOf<BackgroundProtocol, N>> {
  const answer: unknown = await browser.runtime.sendMessage({ ondo: name, body });
  // As above.
  return checked(name, BACKGROUND_PROTOCOL[name].response, answer) as ResponseOf<
    BackgroundProtocol,
    N
  >;
}

/** Tells the background that the book has changed. A background that does not answer is no trouble of the teller's. */
export function bookChanged(): void {
  askBackground('book/changed', null).catch(() => undefined);
}

/**
 * Answers the requests of `protocol` that reach this context. What does not fit its schema, or comes from
 * another extension, is not answered. Returns a function that stops listening.
 */
export function answer<P extends Protocol>(protocol: P, handlers: Handlers<P>): () => void {
  const listener = (
    message: unknown,
    sender: Sender,
    respond: (value: unknown) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id) return false;
    const request = requestIn(protocol, message);
    if (request === null) return false;
    const handler = handlers[request.name] as (body: unknown, sender: Sender) => unknown;
    Promise.resolve()
      .then(() => handler(request.body, sender))
      .then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
