import { writebackPlan } from '../../diagnosis/knowledge/licences.ts';
import { type JsonObject, text } from '../json.ts';

/** The name of a premium plan; undefined for every other one. Names in an answer may vary, ids do not. */
export function premiumPlan(plan: JsonObject): string | undefined {
  return writebackPlan(text(plan.servicePlanId) ?? '');
}

// Seen in many tenants and paid for by nobody. A name that is not here counts as paid.
const FREE_SKU =
  /FREE|VIRAL|EXPLORATORY|^POWER_BI_STANDARD$|^WINDOWS_STORE$|^RIGHTSMANAGEMENT_ADHOC$/i;

export function isPaidSku(sku: JsonObject): boolean {
  return !FREE_SKU.test(text(sku.skuPartNumber) ?? '');
}
