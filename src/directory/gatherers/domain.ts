import type { Domain } from '../../diagnosis/evidence.ts';
import { found, missing } from '../../diagnosis/piece.ts';
import type { Gatherer } from '../gatherer.ts';
import { collection, defined, number, text } from '../json.ts';
import { HOUR, lookUp } from '../look-up.ts';
import { DOMAIN_READ } from '../permission.ts';
import { accountOf } from './account.ts';

/** The domain of the sign-in name. All domains are read at once, so no trip waits for the account. */
export const domain: Gatherer<'domain'> = {
  evidence: 'domain',
  permission: {
    ...DOMAIN_READ,
    optional: true,
    purpose: 'Reads whether the domain of the sign-in name is managed or federated.',
    without: 'Accounts whose password belongs to another identity provider are not recognised.',
  },
  async gather(errand) {
    const [account, domains] = await Promise.all([
      accountOf(errand),
      lookUp(errand, {
        about: 'tenant',
        request: { method: 'GET', path: '/domains' },
        permission: DOMAIN_READ,
        keepMs: HOUR,
        read: readDomains,
      }),
    ]);
    if (!domains.found) return domains;
    if (!account.found) return account;
    const suffix = account.value.userPrincipalName?.split('@').at(-1)?.toLowerCase();
    const match = domains.value.find(({ name }) => name.toLowerCase() === suffix);
    return match ? found(match) : missing('not-found');
  },
};

export function readDomains(body: unknown): Domain[] | undefined {
  return collection(body)?.flatMap((one) => {
    const name = text(one.id);
    const authentication = text(one.authenticationType);
    if (!name || (authentication !== 'Managed' && authentication !== 'Federated')) return [];
    const passwordValidityDays = number(one.passwordValidityPeriodInDays);
    return [defined<Domain>({ name, authentication, passwordValidityDays })];
  });
}
