import type { CaseBook } from '../desk/ports.ts';
import type { InquiryBook, PeopleBook, UnknownReasons } from '../inquiry/ports.ts';

/** Everything durable. What a method has resolved survives the death of the process at any later moment. */
export interface Store {
  readonly inquiries: InquiryBook;
  readonly people: PeopleBook;
  readonly cases: CaseBook;
  readonly unknownReasons: UnknownReasons;
  close(): Promise<void>;
}
