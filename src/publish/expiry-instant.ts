import {Temporal} from 'temporal-polyfill';

/**
 * The last second of a posting's last day where the company is, `2027-01-31T23:59:59+01:00`: applications are read while
 * it lasts. A day ends where the next one begins, so one of 23 or 25 hours ends as rightly as any.
 */
export const toExpiryInstant = (expires: string, timezone: string): string =>
  Temporal.PlainDate.from(expires)
    .add({days: 1})
    .toZonedDateTime(timezone)
    .subtract({seconds: 1})
    .toString({timeZoneName: 'never'});
