// SPDX-FileCopyrightText: 2026 The SysLead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page says, and how its elements are made: text only ever as text.

const byId = (id) => document.getElementById(id);

const WORDS = JSON.parse(byId('words').textContent);
const say = (name) => WORDS[name];
const sayWith = (name, ...values) =>
  values.reduce((text, value, i) =>
    text.replace(`%${i + 1}$s`, () => value).replace('%s', () => value), say(name));

const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true)
      element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
};

// For texts of people, who may write from right to left.
const own = (name, attributes, text) => make(name, { dir: 'auto', ...attributes }, text);

// Says something aloud and for a while on the screen.
let statusTimer = 0;
const tell = (text) => {
  const status = byId('status');
  clearTimeout(statusTimer);
  status.textContent = '';
  status.classList.add('shown');
  statusTimer = setTimeout(() => {
    status.textContent = text;
    statusTimer = setTimeout(() => status.classList.remove('shown'), 12000);
  }, 50);
};

// Drawings: what a chart is made of, and nothing that could run or load.
const SVG = 'http://www.w3.org/2000/svg';
const SVG_ELEMENTS = new Set(['svg', 'g', 'defs', 'pattern', 'path', 'rect', 'circle', 'ellipse',
  'line', 'polyline', 'polygon', 'text', 'tspan', 'title', 'desc']);
const SVG_ATTRIBUTES = new Set(['xmlns', 'id', 'viewBox', 'width', 'height', 'x', 'y', 'x1', 'y1',
  'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points', 'fill', 'fill-opacity', 'stroke',
  'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity',
  'opacity', 'font-size', 'font-family', 'font-weight', 'text-anchor', 'transform', 'role',
  'aria-labelledby', 'aria-label', 'patternUnits', 'patternTransform']);

const copyDrawing = (node) => {
  if (node.namespaceURI !== SVG || !SVG_ELEMENTS.has(node.localName))
    return null;
  const element = document.createElementNS(SVG, node.localName);
  for (const { name, value } of node.attributes)
    if (SVG_ATTRIBUTES.has(name) && name !== 'xmlns'
        && !/url\s*\((?!\s*#[\w-]+\s*\))/i.test(value))
      element.setAttribute(name, value);
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE)
      element.append(child.data);
    else if (child.nodeType === Node.ELEMENT_NODE)
      element.append(...[copyDrawing(child)].filter(Boolean));
  }
  return element;
};

const drawingFrom = (text) => {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const drawing = copyDrawing(parsed.documentElement);
  if (drawing !== null && !drawing.hasAttribute('viewBox'))
    drawing.setAttribute('viewBox', `0 0 ${parseFloat(drawing.getAttribute('width'))} ${
      parseFloat(drawing.getAttribute('height'))}`);
  return drawing;
};
