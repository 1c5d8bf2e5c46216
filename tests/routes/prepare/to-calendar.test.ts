import ICAL from 'ical.js';
import {expect, test} from 'vitest';
import {type CalendarEvent, toCalendar} from '../../../src/routes/Prepare/to-calendar.ts';

const event: CalendarEvent = {
  uid: 'baker.kitchen.trial@larkspur.example',
  title: 'Probe; Übung, „Brot“ \\ 100 %: Bäckerin',
  description: `Zweck: backen, kneten; warten.\nMit: Bäcker \\ Müllerin\n${'Größe und Gärung 🥖 '.repeat(20)}`,
  url: 'https://larkspur.example/jobs/baker/prepare#stage-trial',
  start: new Date('2027-03-28T00:30:00Z'),
  minutes: 90,
  made: new Date('2026-11-23T09:00:00Z'),
  company: 'Larkspur',
};

/** The event of a file, as another program reads it. */
const read = (text: string): ICAL.Event => {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  return new ICAL.Event(events[0]);
};

test('writes an event that another program reads as it was meant, every letter of it', () => {
  const {uid, summary, description, startDate, endDate, component} = read(toCalendar(event));
  expect({uid, summary, description}).toEqual({uid: event.uid, summary: event.title, description: event.description});
  expect(component.getFirstPropertyValue('url')).toBe(event.url);
  expect(startDate.toJSDate()).toEqual(event.start);
  expect(endDate.toJSDate()).toEqual(new Date('2027-03-28T02:00:00Z'));
});

test('names instants, so that no clock has to know another’s summer time', () => {
  const {startDate, endDate} = read(toCalendar(event));
  expect([startDate.toICALString(), endDate.toICALString()]).toEqual(['20270328T003000Z', '20270328T020000Z']);
});

test('ends every line as the format has it, and lets none be longer than 75 bytes', () => {
  const text = toCalendar(event);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(lengths.filter((length) => length > 65).length).toBeGreaterThan(3);
});

test('says who made it, and lets a later file take the place of an earlier one', () => {
  const text = toCalendar(event);
  expect(text).toContain('\r\nPRODID:-//Larkspur//Handbook//');
  const earlier = read(text);
  const later = read(toCalendar({...event, made: new Date('2026-11-23T09:01:00Z')}));
  expect(later.uid).toBe(earlier.uid);
  expect(later.sequence).toBeGreaterThan(earlier.sequence);
});
