import { type JsonObject, text } from '../json.ts';

/** Service plans that carry password reset with writeback, by Microsoft's own ids. */
const PREMIUM_PLANS: Readonly<Record<string, string>> = {
  '41781fb2-bc02-4b7c-bd55-b576c07bb09d': 'AAD_PREMIUM',
  'eec0eb4f-6444-4f95-aba0-50c24d67f998': 'AAD_PREMIUM_P2',
};

/** The name of a premium plan; undefined for every other one. Names in an answer may vary, ids do not. */
export function premiumPlan(plan: JsonObject): string | undefined {
  return PREMIUM_PLANS[text(plan.servicePlanId)?.toLowerCase() ?? ''];
}

// Seen in many tenants and paid for by nobody. A name that is not here counts as paid.
const FREE_SKU =
  /FREE|VIRAL|EXPLORATORY|^POWER_BI_STANDARD$|^WINDOWS_STORE$|^RIGHTSMANAGEMENT_ADHOC$/i;

export function isPaidSku(sku: JsonObject): boolean {
  return !FREE_SKU.test(text(sku.skuPartNumber) ?? '');
}
