import { type Checked, checked } from '../../desk/checkup.ts';
import type { Errand } from '../errand.ts';
import { APP_INSTALLATION } from '../permission.ts';
import { pieceOf } from '../reply.ts';

/** Whether the app can be installed for people, where that is wanted; asked about nobody, so nothing is installed. */
export async function checkAppInstallation(
  errand: Errand,
  catalogAppId: string | undefined,
): Promise<Checked[]> {
  if (!catalogAppId) return [];
  const path = `/users/${errand.userId}/teamwork/installedApps`;
  const piece = pieceOf(await errand.ask('person', { method: 'GET', path }), APP_INSTALLATION);
  const { name, appRoleId: roleId } = APP_INSTALLATION;
  return [checked('app-installation', outcomeOf(piece), { name, roleId })];
}

function outcomeOf(piece: ReturnType<typeof pieceOf>): 'possible' | 'refused' | 'unknown' {
  if (piece.found || piece.because === 'not-found') return 'possible';
  return piece.because === 'not-permitted' ? 'refused' : 'unknown';
}
