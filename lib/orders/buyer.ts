import { comparable, contactId, type Identity } from '../customers/identity.ts';

/** Who bought, as far as an export says. */
export interface Buyer {
  /** The site's own identifier. */
  readonly id: string | null;
  /** The name the site shows, as it stands on the message page. */
  readonly name: string | null;
  readonly realName: string | null;
  readonly email: string | null;
  readonly postcode: string | null;
}

/**
 * What the buyer is found by, the surest first: the site's identifier, else her email, else her name with her postcode,
 * else the name the site shows. A real name alone is shared by too many people and identifies nobody: empty then.
 * Email and address are kept as digests only.
 */
export function buyerIdentities(site: string, buyer: Buyer): Identity[] {
  const name = buyer.name ?? buyer.realName;
  const email = comparable(buyer.email ?? '');
  const postcode = (buyer.postcode ?? '').normalize('NFKC').replace(/[^0-9a-z]/giu, '');
  const realName = comparable(buyer.realName ?? '').replace(/ /gu, '');
  const ids = [
    ...(buyer.id === null ? [] : [buyer.id]),
    ...(email.includes('@') ? [contactId('mailto', email)] : []),
    ...(realName !== '' && postcode !== '' ? [contactId('postal', `${realName} ${postcode}`)] : []),
  ];
  if (ids.length > 0) return ids.map((id) => ({ site, id, name }));
  return buyer.name === null ? [] : [{ site, id: null, name: buyer.name }];
}
