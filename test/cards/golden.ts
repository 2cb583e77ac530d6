import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bind } from '../../src/cards/bind.ts';
import type { Card } from '../../src/cards/card.ts';
import { STORIES } from './stories.ts';

const dialogs = join(import.meta.dirname, '../../dialogs');

/** Every card whose looks are kept: each template with its sample, and each story. */
export function goldenCards(): ReadonlyMap<string, Card> {
  const samples = readdirSync(join(dialogs, 'samples')).map((file): [string, Card] => [
    `sample-${file.slice(0, -'.json'.length)}`,
    bind(read(join(dialogs, file)), read(join(dialogs, 'samples', file))),
  ]);
  const stories = STORIES.map(({ name, build }): [string, Card] => [name, build()]);
  return new Map([...samples, ...stories]);
}

function read(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
