// month.js: a save of somebody who practised on each of the last thirty days, with words for half of them; to stdout.
'use strict';
const last = Date.UTC(2026, 2, 31, 17, 30);
const day = 24 * 60 * 60 * 1000;
const at = (ms) => new Date(ms).toISOString();
const first = last - 29 * day;
let ids = 0;
const record = (ms, more) => ({id: 'r' + ++ids, made: at(ms), changed: at(ms), ...more});

const titles = ['Introduce myself to the mirror', 'Practise with my partner', 'Say hi at a café', 'Ask for the time',
  'Small meetup, with Jo', 'Sit beside somebody at lunch', 'Phone a shop & ask', 'Networking night, alone'];
const trail = record(first, {language: 'en', title: 'Meeting new people', hour: 'day', place: 1});
const steps = titles.map((title, i) => record(first, {trail: trail.id, title, expected_fear: 25 + i * 9, place: i + 1}));
const happened = ['no', 'a_little', 'mostly', 'no', 'yes', 'a_little', 'unsure'];
const places = ['At home', 'The corner café', 'The library'];
const company = ['alone', 'Jo', 'my partner', 'Sam'];
const outcomes = ['did_it', 'did_it', 'partly', 'did_it', 'turned_back'];
const tries = [];
for (let i = 0; i < 30; i++) {
  const ms = first + i * day;
  const step = steps[Math.floor(i / 4)];
  const peak = 85 - (i % 4) * 11;
  tries.push(record(ms, {trail: trail.id, step: step.id, outcome: outcomes[i % 5], started: at(ms), ended: at(ms + 9e5),
    planned: {where: places[i % 3], with: company[i % 4]}, fear: {before: peak - 15, peak, end: peak - 35}, happened: happened[i % 7], coped: true,
    forecast: {text: 'They will look away, and I will not know what to say.', likelihood: 80 - (i % 6) * 7, fear: 70},
    ...(i % 2 ? {} : {surprise: 'She smiled and asked how my day was.',
      learned: 'The silence lasted two seconds, not an hour. I was shaky and I still did it.'})}));
}
const opened = steps.map((step) => record(first, {trail: trail.id, step: step.id, why: 'ready'}));
const notes = [record(last - 3 * day, {text: 'Slept well.\nTea first, then the phone.'}), record(last, {text: 'Onwards, <slowly>.'})];
const save = {format: 'foothold.save', version: 1, saved: 1, checksum: '0'.repeat(32), ...record(first, {name: 'Maya'}),
  trails: [trail], steps, tries, opened, notes};
process.stdout.write(JSON.stringify(save, null, 1) + '\n');
