// check.js PAGE.html TABLE.csv REPORT.json: what a program that reads them would stumble over. Prints what it found; exit 1 = a
// fault.
'use strict';
const fs = require('fs');
const [page, table, report] = process.argv.slice(2).map((name) => new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(fs.readFileSync(name)));
let faults = 0;
const fault = (what) => { faults++; console.log('FAULT: ' + what); };

for (const word of ['<script', '<link', '<img', '<iframe', '<object', ' src=', ' href=', '@import', 'url(http', ' onload'])
  if (page.includes(word)) fault('the page holds ' + word);

// RFC 4180, strictly: every line break outside quotes is CR LF, quotes stand at the ends of a cell alone.
function rows(text) {
  const all = [];
  let row = [], at = 0;
  while (at < text.length) {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/.exec(text.slice(at, at + 100000));
    if (!cell) { fault('the table is no CSV at byte ' + at); break; }
    row.push(cell[1] === undefined ? cell[2] : cell[1].replace(/""/g, '"'));
    at += cell[0].length;
    if (cell[3] !== ',') { all.push(row); row = []; }
  }
  return all;
}
const lines = rows(table.replace(/^\uFEFF/, ''));
if (!table.endsWith('\r\n')) fault('the last row does not end');
if (lines.some((row) => row.length !== lines[0].length)) fault('rows differ in length');
if (lines.flat().some((cell) => /^[=+\-@\t\r]/.test(cell))) fault('a cell starts a formula');

const json = JSON.parse(report);
const kind = (name) => lines.filter((row) => row[0] === name).length;
const tries = json.trails.flatMap((trail) => trail.tries).length;
if (json.format !== 'foothold.report' || tries !== kind('try') || json.notes.length !== kind('note'))
  fault('the table and the JSON tell of different tries');
console.log(`${tries} tries: page ${page.length} characters, table ${lines.length} rows of ${lines[0].length}, JSON ${report.length} characters; nothing is fetched`);
process.exit(faults ? 1 : 0);
