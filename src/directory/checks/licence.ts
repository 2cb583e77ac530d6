import { type Checked, checked } from '../../desk/checkup.ts';
import type { Errand } from '../errand.ts';
import { tenantLicences } from '../gatherers/licences.ts';
import { tenant } from '../gatherers/tenant.ts';

/** How long the log goes back, and whether resets may be written back, by the licences of the organisation. */
export async function checkLicence(errand: Errand): Promise<Checked[]> {
  const [licences, organisation] = await Promise.all([
    tenantLicences(errand),
    tenant.gather(errand),
  ]);
  if (!licences.found) {
    return [checked('retention', 'unknown'), checked('writeback-licence', 'unknown')];
  }
  const premium = licences.value.tenantHasPremium;
  const retention = checked('retention', premium ? 'long' : 'short');
  if (premium) return [retention, checked('writeback-licence', 'present')];
  if (!organisation.found) return [retention, checked('writeback-licence', 'unknown')];
  const needed = organisation.value.onPremisesSync;
  return [retention, checked('writeback-licence', needed ? 'missing' : 'not-needed')];
}
