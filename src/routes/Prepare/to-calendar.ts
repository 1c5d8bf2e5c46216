import ical from 'ical-generator';

/** Something that a reader puts into their own calendar. */
export type CalendarEvent = {
  /** The same whenever the same thing is written: a calendar then replaces what it has. */
  uid: string;
  title: string;
  /** Plain text; lines end with "\n". */
  description: string;
  url: string;
  start: Date;
  minutes: number;
  /** When the file is made. */
  made: Date;
  /** Who makes it. */
  company: string;
};

/** The longest a line may be is counted in bytes (RFC 5545, 3.1); the library breaks lines accordingly, but ends none. */
const END = '\r\n';

/**
 * A calendar file with one event (iCalendar, RFC 5545). Its times are instants, in UTC: the reader's own clock has been
 * asked already, summer time included, and every calendar shows them by the clock of whoever looks.
 */
export const toCalendar = ({uid, title, description, url, start, minutes, made, company}: CalendarEvent): string => {
  const calendar = ical({prodId: {company, product: 'Handbook'}});
  calendar.createEvent({
    id: uid,
    // Of two files for one event the later counts.
    sequence: Math.floor(made.valueOf() / 60_000),
    stamp: made,
    start,
    end: new Date(start.valueOf() + minutes * 60_000),
    summary: title,
    description: {plain: description},
    url,
  });
  return `${calendar.toString()}${END}`;
};
