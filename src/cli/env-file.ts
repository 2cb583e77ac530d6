import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Environment } from '../config/variables.ts';

/** Variables from a file, those of the environment before them. Ends the process when it cannot be read. */
export function environmentWith(path: string | undefined): Environment {
  return { ...fromFile(path), ...process.env };
}

function fromFile(path: string | undefined): Environment {
  if (path === undefined) return {};
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch {
    console.error(`${path} cannot be read. Check the path after --env-file.`);
    process.exit(2);
  }
}
