"""entries.py PLAIN.ics REMINDER.ics: what a calendar makes of the entries of tests/view/test_calendar.c. Exit 1 = something else."""
import datetime
import sys

import icalendar

TITLE = ('Ask the man at the caf\u00e9; he laughs, he nods, he says "hello" \\ and then \u2013 at last \u2013 '
         'he pours caf\u00e9 for all of us')


def read(name):
    with open(name, 'rb') as file:
        data = file.read()
    calendar = icalendar.Calendar.from_ical(data)
    again = icalendar.Calendar.from_ical(calendar.to_ical())
    assert again.to_ical() == calendar.to_ical(), 'written out and read again it is another one'
    assert str(calendar['version']) == '2.0' and calendar['prodid'], 'it does not say what it is'
    (event,) = calendar.walk('vevent')
    assert not event.errors, event.errors
    return event


def check(event):
    assert event['summary'] == TITLE, event['summary']
    assert event['dtstart'].dt == datetime.date(2026, 11, 24), event['dtstart'].dt
    assert event['dtend'].dt == datetime.date(2026, 11, 25), event['dtend'].dt
    assert event['dtstamp'].dt == datetime.datetime(2026, 11, 22, 23, 30, 5, tzinfo=event['dtstamp'].dt.tzinfo)
    assert event['dtstamp'].dt.utcoffset() == datetime.timedelta(0), 'its stamp is not in UTC'
    assert event['location'] == 'Corner shop, Mill Lane', event['location']
    assert event['description'] == 'Meeting people\nWith: Jo;\nand Sam', event['description']
    assert event['uid'], 'it has no name of its own'


plain, reminder = read(sys.argv[1]), read(sys.argv[2])
check(plain)
check(reminder)
assert not plain.walk('valarm'), 'it reminds of itself unasked'
(alarm,) = reminder.walk('valarm')
assert alarm['action'] == 'DISPLAY' and alarm['trigger'].dt == datetime.timedelta(hours=9), alarm['trigger'].dt
assert alarm['trigger'].params['related'] == 'START' and alarm['description'] == TITLE
print('a calendar reads both entries as they were meant')
