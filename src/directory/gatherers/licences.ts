import type { Licences } from '../../diagnosis/evidence.ts';
import type { Piece } from '../../diagnosis/piece.ts';
import type { Errand } from '../errand.ts';
import type { Gatherer } from '../gatherer.ts';
import { collection, type JsonObject, objects, text } from '../json.ts';
import { HOUR, lookUp, MINUTE, query } from '../look-up.ts';
import { LICENCE_READ } from '../permission.ts';
import { isPaidSku, premiumPlan } from './service-plans.ts';

const PERSON_FIELDS = query({ $select: 'skuId,skuPartNumber,servicePlans' });
const TENANT_FIELDS = query({
  $select: 'skuId,skuPartNumber,capabilityStatus,servicePlans',
});

type OfPerson = Pick<Licences, 'personHasPremium' | 'personHasAny' | 'faults'>;
type OfTenant = Required<Pick<Licences, 'tenantHasPremium' | 'tenantHasPaid'>>;

/** Licences of the person and of the organisation, told by service plan and not by product name. */
export const licences: Gatherer<'licences'> = {
  evidence: 'licences',
  permission: {
    ...LICENCE_READ,
    optional: true,
    purpose: 'Reads licences of the person and of the organisation, by service plan.',
    without: 'A missing or faulty licence is not recognised as a cause.',
  },
  async gather(errand) {
    const [person, tenant] = await Promise.all([
      lookUp(errand, {
        about: 'person',
        request: {
          method: 'GET',
          path: `/users/${errand.userId}/licenseDetails${PERSON_FIELDS}`,
        },
        permission: LICENCE_READ,
        keepMs: MINUTE,
        read: readPerson,
      }),
      tenantLicences(errand),
    ]);
    if (!person.found || !tenant.found) return person;
    return { found: true, value: { ...person.value, ...tenant.value } };
  },
};

export function tenantLicences(errand: Errand): Promise<Piece<OfTenant>> {
  return lookUp(errand, {
    about: 'tenant',
    request: {
      method: 'GET',
      path: `/subscribedSkus${TENANT_FIELDS}`,
    },
    permission: LICENCE_READ,
    keepMs: HOUR,
    read: readTenant,
  });
}

export function readPerson(body: unknown): OfPerson | undefined {
  const details = collection(body);
  if (!details) return undefined;
  const plans = details.flatMap((sku) => objects(sku.servicePlans));
  const premium = plans.flatMap((plan) => {
    const name = premiumPlan(plan);
    return name ? [{ name, status: text(plan.provisioningStatus) ?? 'unknown' }] : [];
  });
  const faulty = premium.filter(({ status }) => status !== 'Success');
  return {
    personHasPremium: premium.some(({ status }) => status === 'Success'),
    personHasAny: details.length > 0,
    faults: [...new Set(faulty.map(({ name, status }) => `${name}: ${status}`))],
  };
}

export function readTenant(body: unknown): OfTenant | undefined {
  const skus = collection(body)?.filter(isInForce);
  if (!skus) return undefined;
  return {
    tenantHasPremium: skus.some((sku) => objects(sku.servicePlans).some(premiumPlan)),
    tenantHasPaid: skus.some(isPaidSku),
  };
}

/** 'Warning' is the grace period after a subscription ran out; its licences still work. */
function isInForce(sku: JsonObject): boolean {
  return ['Enabled', 'Warning'].includes(text(sku.capabilityStatus) ?? '');
}
