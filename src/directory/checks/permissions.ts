import { type Checked, checked } from '../../desk/checkup.ts';
import type { EvidenceName } from '../../diagnosis/evidence.ts';
import type { Piece } from '../../diagnosis/piece.ts';
import type { Errand } from '../errand.ts';
import { GATHERERS } from '../gatherers/index.ts';
import { writeback } from '../gatherers/writeback.ts';

type Probed = (typeof GATHERERS)[number];

interface Probe {
  readonly gatherer: Probed;
  readonly piece: Piece<unknown>;
}

/** What a probe tells of the permission, the worst first. */
const VERDICTS = ['refused', 'unlicensed', 'unknown', 'granted'] as const;

/**
 * Each permission by what its gatherers can read, about nobody: Graph refuses before it looks for the
 * person, so that a person who is not found is a permission that is granted.
 */
export async function checkPermissions(errand: Errand): Promise<Checked[]> {
  const probes = await Promise.all(
    GATHERERS.filter(isProbed).map(
      async (gatherer): Promise<Probe> => ({ gatherer, piece: await gatherer.gather(errand) }),
    ),
  );
  const asked = probes.filter(({ piece }) => piece.found || piece.because !== 'not-configured');
  const byName = Map.groupBy(asked, ({ gatherer }) => gatherer.permission.name);
  return [...byName].map(([name, group]) => permissionOf(name, group));
}

/** Writeback reads the rows that attempts are read from; asking twice would cost the report budget. */
function isProbed(gatherer: Probed): boolean {
  return gatherer !== writeback;
}

function permissionOf(name: string, probes: readonly Probe[]): Checked {
  const all = GATHERERS.filter(({ permission }) => permission.name === name);
  const worst = VERDICTS.find((verdict) =>
    probes.some(({ piece }) => verdictOf(piece) === verdict),
  );
  const optional = all.every(({ permission }) => permission.optional);
  const lost: readonly EvidenceName[] = all.map(({ evidence }) => evidence);
  const data = { name, roleId: all[0]?.permission.appRoleId ?? '', lost };
  const outcome = worst === 'refused' && optional ? 'refused-optional' : (worst ?? 'unknown');
  return checked('permission', outcome, data, name);
}

function verdictOf(piece: Piece<unknown>): (typeof VERDICTS)[number] {
  if (piece.found) return 'granted';
  switch (piece.because) {
    case 'not-found':
      return 'granted';
    case 'not-permitted':
      return 'refused';
    case 'not-licensed':
      return 'unlicensed';
    default:
      return 'unknown';
  }
}
