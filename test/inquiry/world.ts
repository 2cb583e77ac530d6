import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attempt } from '../../src/diagnosis/attempt.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Evidence } from '../../src/diagnosis/evidence.ts';
import { found } from '../../src/diagnosis/piece.ts';
import { Inquiries, type InquiriesParts } from '../../src/inquiry/inquiries.ts';
import type {
  Directory,
  GatherOptions,
  Log,
  Person,
  Showing,
  Shown,
  Speaker,
  Subject,
} from '../../src/inquiry/ports.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { VirtualClock } from '../clock.ts';

/** A directory that answers what the test put into `evidence`, and counts. */
export class FakeDirectory implements Directory {
  evidence: Partial<Evidence> = { attempts: found([]) };
  readonly calls: (Subject & GatherOptions)[] = [];
  /** Work to do before answering, such as failing or waiting. */
  before: (subject: Subject) => Promise<void> = async () => {};
  atOnce = 0;
  mostAtOnce = 0;

  async gather(subject: Subject, options: GatherOptions): Promise<Partial<Evidence>> {
    this.calls.push({ ...subject, ...options });
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    try {
      await this.before(subject);
      return this.evidence;
    } finally {
      this.atOnce -= 1;
    }
  }
}

/** A speaker that keeps what it showed, and answers as told. */
export class FakeSpeaker implements Speaker {
  readonly shown: { person: Person; what: Showing; activityId: string | undefined }[] = [];
  answer: (what: Showing, activityId?: string) => Promise<Shown> = async (_, activityId) => ({
    shown: true,
    activityId: activityId ?? 'new-message',
  });

  async show(person: Person, what: Showing, activityId?: string): Promise<Shown> {
    this.shown.push({ person, what, activityId });
    return this.answer(what, activityId);
  }

  get last(): Showing | undefined {
    return this.shown.at(-1)?.what;
  }

  get kinds(): string[] {
    return this.shown.map(({ what }) => what.kind);
  }
}

export class FakeLog implements Log {
  readonly lines: { level: string; message: string }[] = [];
  readonly debug = (message: string) => this.#add('debug', message);
  readonly info = (message: string) => this.#add('info', message);
  readonly warn = (message: string) => this.#add('warn', message);
  readonly error = (message: string) => this.#add('error', message);

  with(): Log {
    return this;
  }

  #add(level: string, message: string): void {
    this.lines.push({ level, message });
  }
}

/** Real inquiries on a real file, with everything around them in the test's hand. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'reset-desk-inquiry-'));
  readonly file = join(this.folder, 'store.sqlite');
  readonly clock = new VirtualClock();
  readonly directory = new FakeDirectory();
  readonly speaker = new FakeSpeaker();
  readonly log = new FakeLog();
  readonly #parts: Partial<InquiriesParts>;
  store: Store = openSqliteStore(this.file);
  inquiries: Inquiries;

  constructor(parts: Partial<InquiriesParts> = {}) {
    this.#parts = parts;
    this.inquiries = this.#start();
  }

  /** The process dies and another one opens the same file; nothing is closed in an orderly way. */
  restart(): void {
    this.store = openSqliteStore(this.file);
    this.inquiries = this.#start();
  }

  async end(): Promise<void> {
    await this.inquiries.stop();
    await this.store.close();
    rmSync(this.folder, { recursive: true });
  }

  #start(): Inquiries {
    const { directory, speaker, clock, log } = this;
    const books = this.store;
    return new Inquiries({ directory, books, speaker, clock, log, diagnose, ...this.#parts });
  }
}

/** A failed attempt that ended at `at`. */
export function aFailedAttempt(at: string, some: Partial<Attempt> = {}): Attempt {
  return {
    id: `attempt at ${at}`,
    operation: 'reset',
    startedAt: at,
    endedAt: at,
    outcome: 'failed',
    meanings: [],
    unknownReasons: [],
    byAdministrator: false,
    rows: [],
    ...some,
  };
}
