import { changing } from './changing.ts';
import type { Inquiry } from './inquiry.ts';
import { nextLookAt } from './look-schedule.ts';
import { isSettled } from './outcome.ts';
import type { Clock, InquiryBook } from './ports.ts';

/** A look whose process died is taken up again after this. */
const RESCUE_MS = 30_000;

/** When each inquiry is to be looked at next. Every method rejects when the store does. */
export class Plans {
  readonly #inquiries: InquiryBook;
  readonly #clock: Clock;

  constructor(inquiries: InquiryBook, clock: Clock) {
    this.#inquiries = inquiries;
    this.#clock = clock;
  }

  /** The moment at which somebody else takes over what is begun now. */
  rescueAt(): string {
    return new Date(this.#clock.now().getTime() + RESCUE_MS).toISOString();
  }

  /** Takes a look that is due for this process; false if another process was faster. */
  claim(inquiry: Inquiry): Promise<boolean> {
    return this.#inquiries.replace({
      ...inquiry,
      looks: inquiry.looks + (isSettled(inquiry) ? 1 : 0),
      nextLookAt: nextLookAt(inquiry, this.#clock.now()) ?? this.rescueAt(),
      revision: inquiry.revision + 1,
    });
  }

  /** Plans the next look of the schedule, if one is left. */
  async goOn(id: string): Promise<void> {
    await changing(this.#inquiries, { id }, (current) => {
      const next = nextLookAt(current, this.#clock.now());
      if (current.nextLookAt === next) return current;
      return next ? { ...current, nextLookAt: next } : withoutPlan(current);
    });
  }

  async end(id: string): Promise<void> {
    await changing(this.#inquiries, { id }, (current) =>
      current.nextLookAt ? withoutPlan(current) : current,
    );
  }
}

function withoutPlan({ nextLookAt: _, ...inquiry }: Inquiry): Inquiry {
  return inquiry;
}
