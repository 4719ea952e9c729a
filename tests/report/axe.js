// axe.js PAGE.html AXE.js OUT.html: a copy of the page that looks itself over with axe-core and writes the answer into itself, for
// a browser that dumps it. What axe-core leaves open about contrast, words over drawings and words of few letters, is measured here:
// the words' colour against whatever is painted below them, point by point; the least counts.
'use strict';
const fs = require('fs');
const [page, axe, out] = process.argv.slice(2);

const measuring = () => {
  const ACROSS = 12;
  const DOWN = 6;
  const CAPITALS = 0.72; // of the letters' size, above the line they stand on

  const parse = (text) => (text.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
  const over = (top, alpha, below) => below.map((part, i) => top[i] * alpha + part * (1 - alpha));
  const light = (colour) => {
    const [r, g, b] = colour.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  };

  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, alpha = 1] = parse(getComputedStyle(at).backgroundColor);
      if (alpha === 1) return [r, g, b];
      if (alpha > 0) throw new Error('a background that is seen through');
    }
    return [255, 255, 255];
  };

  const paint = (path, point, below) => {
    const style = getComputedStyle(path);
    let colour = below;
    if (style.fill !== 'none' && path.isPointInFill(point)) colour = over(parse(style.fill), Number(style.fillOpacity), colour);
    if (style.stroke !== 'none' && path.isPointInStroke(point)) colour = over(parse(style.stroke), Number(style.strokeOpacity), colour);
    return colour;
  };

  const overDrawing = (text) => {
    const box = text.getBBox();
    const size = parseFloat(getComputedStyle(text).fontSize);
    const foot = Number(text.getAttribute('y'));
    const colour = parse(getComputedStyle(text).fill);
    const paths = [...text.ownerSVGElement.querySelectorAll('path')];
    let least = Infinity;
    for (let i = 0; i <= ACROSS; i++) {
      for (let j = 0; j <= DOWN; j++) {
        const point = new DOMPoint(box.x + (box.width * i) / ACROSS, foot - (size * CAPITALS * j) / DOWN);
        const below = paths.reduce((under, path) => paint(path, point, under), ground(text.ownerSVGElement));
        least = Math.min(least, contrast(colour, below));
      }
    }
    return least;
  };

  const plain = (element) => contrast(parse(getComputedStyle(element).color), ground(element));
  const measure = (element) => (element instanceof SVGTextElement ? overDrawing(element) : plain(element));

  return axe.run(document, {resultTypes: ['violations', 'incomplete']}).then((found) => {
    const told = (list) => list.map((rule) => rule.id + ' (' + rule.nodes.length + '): ' + rule.help + ' ' + rule.nodes[0].html);
    const left = found.incomplete.filter((rule) => rule.id === 'color-contrast').flatMap((rule) => rule.nodes);
    const measured = left.map((node) => ({html: node.html, value: measure(document.querySelector(node.target[0]))}));
    measured.sort((a, b) => a.value - b.value);
    const answer = {
      passes: found.passes.length,
      violations: told(found.violations),
      incomplete: told(found.incomplete.filter((rule) => rule.id !== 'color-contrast')),
      measured: measured.length,
      tooFaint: measured.filter((words) => !(words.value >= 4.5)).map((words) => words.value.toFixed(2) + ' ' + words.html),
      least: measured.length > 0 ? measured[0].value.toFixed(2) + ' ' + measured[0].html : '',
    };
    document.body.innerHTML = '<pre id="axe"></pre>';
    document.getElementById('axe').textContent = JSON.stringify(answer);
  });
};

const run = `(${measuring})().catch((error) => { document.body.innerHTML = '<pre id="axe"></pre>'; document.getElementById('axe').textContent = String(error); });`;
const text = fs.readFileSync(page, 'utf8');
fs.writeFileSync(out, text.replace('</body>', () => `<script>${fs.readFileSync(axe, 'utf8')}</script><script>${run}</script></body>`));
