import { cataloguePage } from './catalogue.ts';
import { coveragePage } from './coverage.ts';
import { permissionsPage, permissionsTable } from './permissions.ts';
import { trainedModel } from './training/trained.ts';

/** A file that is made from the code. `make` gets its present content, for files that are only partly generated. */
export interface Generated {
  readonly path: string;
  readonly make: (before: string) => string | Promise<string>;
}

export const GENERATED: readonly Generated[] = [
  { path: 'src/diagnosis/signals/classifier/trained.ts', make: trainedModel },
  { path: 'docs/permissions.md', make: permissionsPage },
  { path: 'docs/catalogue.md', make: cataloguePage },
  { path: 'docs/coverage.md', make: coveragePage },
  {
    path: 'README.md',
    make: (before) => between('permissions', before, permissionsTable()),
  },
];

/** Replaces what stands between `<!-- NAME: start -->` and `<!-- NAME: end -->`. */
export function between(name: string, text: string, content: string): string {
  const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`No section ${start} … ${end}: add both lines.`);
  return `${text.slice(0, from + start.length)}\n${content.trim()}\n${text.slice(to)}`;
}
