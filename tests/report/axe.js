// axe.js PAGE.html AXE.js OUT.html: a copy of the page that looks itself over with axe-core and writes the answer into itself, for
// a browser that dumps it.
'use strict';
const fs = require('fs');
const [page, axe, out] = process.argv.slice(2);
const run = `axe.run(document, {resultTypes: ['violations', 'incomplete']}).then((found) => {
  const told = (list) => list.map((rule) => rule.id + ' (' + rule.nodes.length + '): ' + rule.help + ' ' + rule.nodes[0].html);
  document.body.innerHTML = '';
  const answer = document.createElement('pre');
  answer.id = 'axe';
  answer.textContent = JSON.stringify({passes: found.passes.length, violations: told(found.violations), incomplete: told(found.incomplete)});
  document.body.append(answer);
});`;
const text = fs.readFileSync(page, 'utf8');
fs.writeFileSync(out, text.replace('</body>', () => `<script>${fs.readFileSync(axe, 'utf8')}</script><script>${run}</script></body>`));
