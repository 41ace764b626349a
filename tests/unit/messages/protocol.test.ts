import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BACKGROUND_PROTOCOL,
  PAGE_PROTOCOL,
  requestIn,
  type Protocol,
} from '../../../lib/messages/protocol.ts';

const PROTOCOLS: readonly (readonly [string, Protocol])[] = [
  ['the page', PAGE_PROTOCOL],
  ['the background', BACKGROUND_PROTOCOL],
];
const NAMES = [...Object.keys(PAGE_PROTOCOL), ...Object.keys(BACKGROUND_PROTOCOL)];
/** Names that every object has, or that other programs use. */
const FOREIGN = ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'ping', '', 'page/'];

const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
const body = fc.oneof(
  anything,
  fc.record({ customerId: anything, favourite: anything, recipe: anything }),
  fc.record({ sellerSide: anything, recipes: anything, ownNames: anything }),
);
const message = fc.oneof(
  anything,
  fc.record({ ondo: fc.oneof(fc.constantFrom(...NAMES, ...FOREIGN), anything), body }),
);

describe.each(PROTOCOLS)('a message to %s', (_, protocol) => {
  it('is never taken for a request that the protocol has not, whatever it holds', () => {
    fc.assert(
      fc.property(message, (sent) => {
        const request = requestIn(protocol, sent);
        if (request === null) return;
        expect(Object.keys(protocol)).toContain(request.name);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(FOREIGN)('named %j is nobody’s', (name) => {
    expect(requestIn(protocol, { ondo: name, body: null })).toBeNull();
  });
});

describe('a request', () => {
  it('comes with the fields of its shape and no others', () => {
    const body = { customerId: 'c', favourite: true, alsoThis: '<script>' };
    expect(requestIn(BACKGROUND_PROTOCOL, { ondo: 'star/pressed', body })).toEqual({
      name: 'star/pressed',
      body: { customerId: 'c', favourite: true },
    });
  });

  it.each([
    [{ ondo: 'star/pressed', body: { customerId: 7, favourite: true } }],
    [{ ondo: 'star/pressed', body: { customerId: 'c' } }],
    [{ ondo: 'star/pressed' }],
    [{ ondo: 'page/changed', body: {} }],
    [{ ondo: 'page/read', body: null }],
    [['star/pressed', { customerId: 'c', favourite: true }]],
    [null],
  ])('of another shape is none: %j', (sent) => {
    expect(requestIn(BACKGROUND_PROTOCOL, sent)).toBeNull();
  });
});
