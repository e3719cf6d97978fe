/** What every record carries beside its content: its id (UUIDv7), the version that compare-and-set updates ask for, and who did what when (UTC, ISO text). */
export interface Stamped {
  readonly id: string;
  readonly row_version: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly created_by: string;
  readonly updated_by: string;
  readonly desk_id: string;
  readonly deleted_at: string | null;
}

/** One day's paper. */
export interface IssueRow extends Stamped {
  readonly paper: string;
  readonly date: string;
  readonly number: number | null;
}

/** One page of an issue; `plan` and `remarks` are JSON, null until the page is made. */
export interface PageRow extends Stamped {
  readonly issue_id: string;
  readonly number: number;
  readonly section: string;
  readonly editors: string;
  readonly sheet: string;
  readonly plan: string | null;
  readonly remarks: string | null;
  readonly sha256: string;
}

/** The text a page was taken from, and what the reader did with it; `changes`, `doubts` and `joins` are JSON. */
export interface IntakeRow extends Stamped {
  readonly page_id: string;
  readonly file_name: string;
  readonly encoding: string;
  readonly characters: number;
  readonly text: string;
  readonly text_sha256: string;
  readonly changes: string;
  readonly doubts: string;
  readonly joins: string;
  readonly sha256: string;
}

/**
 * A story; `content` is its Slate value as JSON; `page_id` is null while it waits for a page, `rest_page_id` while all of it stands on that page; `weight` is how much it matters, 0 where
 * nobody has said.
 */
export interface StoryRow extends Stamped {
  readonly page_id: string | null;
  readonly rest_page_id: string | null;
  readonly position: number;
  readonly weight: number;
  readonly content: string;
  readonly sha256: string;
}

/**
 * A walk-in notice; `fields`, `numbers` and `findings` are JSON; `page_id` is null while it waits for a page. One `ordered` at the counter (1) never has one: it stands where its
 * insertions stand.
 */
export interface NoticeRow extends Stamped {
  readonly page_id: string | null;
  readonly position: number;
  readonly kind: string;
  readonly form: string;
  readonly head: string;
  readonly text: string;
  readonly fields: string;
  readonly numbers: string;
  readonly findings: string;
  readonly sha256: string;
  readonly ordered: number;
}

/** A kept photo; its bytes lie in a table of their own, so that lists stay light. */
export interface PhotoRow extends Stamped {
  readonly file_name: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly length: number;
  readonly sha256: string;
}

/** The bytes of a kept photo. */
export interface PhotoBytesRow {
  readonly photo_id: string;
  readonly bytes: Uint8Array;
}

/** A round of proof that a page was brought into, by whom, and the seal of what stood on it. */
export interface RoundRow extends Stamped {
  readonly page_id: string;
  readonly round: 'rough' | 'first' | 'second' | 'third' | 'signed';
  readonly by_whom: string;
  readonly content_sha256: string;
}

/** A setting of the house or of one desk; `content` is JSON. */
export interface SettingRow extends Stamped {
  readonly owner: string;
  readonly name: string;
  readonly content: string;
  readonly sha256: string;
}

/** A pattern of pages; `plan` is JSON. */
export interface PatternRow extends Stamped {
  readonly name: string;
  readonly sheet: string;
  readonly plan: string;
  readonly sha256: string;
}

/** A customer; `initials` of the name in pinyin, `backwards` the digits of the telephone number from the last to the first. */
export interface CustomerRow extends Stamped {
  readonly name: string;
  readonly initials: string;
  readonly phone: string;
  readonly backwards: string;
}

/** A notice ordered at the counter; `measured`, `price`, `evidence` and `vouched` are JSON; `key` is the window's name for the order; `owed` is the sum of its ledger. */
export interface BookingRow extends Stamped {
  readonly key: string | null;
  readonly notice_id: string;
  readonly customer_id: string;
  readonly taken_on: string;
  readonly paper: string;
  readonly tariff: string;
  readonly bold: number;
  readonly box: number;
  readonly standing: string;
  readonly measured: string;
  readonly price: string;
  readonly evidence: string;
  readonly vouched: string;
  readonly sha256: string;
  readonly owed: number;
}

/** One running of a notice on a day. */
export interface InsertionRow extends Stamped {
  readonly booking_id: string;
  readonly notice_id: string;
  readonly paper: string;
  readonly day: string;
  readonly state: string;
  readonly page_id: string | null;
}

/** One line of the ledger, never changed: `amount` in fen is what it adds to what the customer owes. */
export interface LedgerRow {
  readonly id: string;
  readonly at: string;
  readonly day: string;
  readonly clerk: string;
  readonly desk_id: string;
  readonly booking_id: string;
  readonly kind: string;
  readonly means: string | null;
  readonly amount: number;
  readonly receipt: string | null;
  readonly note: string;
  readonly sha256: string;
}

/** A desk's till: the letters its receipts begin with and the next number. */
export interface TillRow {
  readonly desk_id: string;
  readonly prefix: string;
  readonly next: number;
}

/** A number of a notice in its one writing, for duplicates. */
export interface NoticeNumberRow {
  readonly number: string;
  readonly notice_id: string;
}

/** The notice column of a page as it was last signed; `content` is JSON. */
export interface SignedColumnRow {
  readonly page_id: string;
  readonly at: string;
  readonly content: string;
  readonly sha256: string;
}

/** The number by which the search knows a notice. */
export interface ArchiveRow {
  readonly doc: number;
  readonly notice_id: string;
}

/** A notice, by its number in the archive, that waits for the index. */
interface UnindexedRow {
  readonly doc: number;
}

/** One line of the journal: who did what to which record, its content before and after (JSON, null where there was none). */
export interface JournalRow {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly record_id: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly desk_id: string;
}

/** One migration that this file has been through. */
export interface MigrationRow {
  readonly number: number;
  readonly name: string;
  readonly applied_at: string;
}

/** The tables of the store. */
export interface Tables {
  readonly issue: IssueRow;
  readonly page: PageRow;
  readonly intake: IntakeRow;
  readonly story: StoryRow;
  readonly notice: NoticeRow;
  readonly photo: PhotoRow;
  readonly photo_bytes: PhotoBytesRow;
  readonly round: RoundRow;
  readonly setting: SettingRow;
  readonly pattern: PatternRow;
  readonly customer: CustomerRow;
  readonly booking: BookingRow;
  readonly insertion: InsertionRow;
  readonly ledger: LedgerRow;
  readonly till: TillRow;
  readonly notice_number: NoticeNumberRow;
  readonly signed_column: SignedColumnRow;
  readonly archive: ArchiveRow;
  readonly unindexed: UnindexedRow;
  readonly journal: JournalRow;
  readonly migration: MigrationRow;
}
