// SPDX-FileCopyrightText: 2026 The SysLead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pack laid out to be read: what the hour is for, the agenda with its
// pieces, charts, questions, and the reply at the end.

const makeFacts = (content) => make('dl', { class: 'facts' },
  ...[['for', content.with], ['period', content.period], ['made', content.made]]
    .filter(([, value]) => value)
    .map(([name, value]) => make('div', {}, make('dt', {}, say(name)), own('dd', {}, value))));

const makeCover = (content) => make('header', { class: 'cover' },
  own('h1', { tabindex: -1, id: 'title' }, content.title || say('door-title')),
  content.cover ? own('p', { class: 'lead' }, content.cover) : null,
  makeFacts(content));

const makeHour = (content) => {
  const aims = content.aims ?? [];
  return content.want || aims.length > 0 ? make('section', { class: 'hour' },
    ...(content.want ? [make('h2', {}, say('want')), own('p', {}, content.want)] : []),
    ...(aims.length > 0 ? [make('h2', {}, say('aims')),
      make('ul', {}, ...aims.map((aim) => own('li', {}, aim)))] : [])) : null;
};

// A part of the pack under a heading of its own.
const makeSection = (id, title, children) => children.length === 0 ? null
  : make('section', { id, class: 'part' }, own('h2', {}, title), ...children);

// Each part stands once, where it comes first: `left` has those that don't stand yet.
const take = (left, id) => {
  const makePart = left.get(id);
  left.delete(id);
  return makePart();
};

const makeAgenda = (content, left) => {
  const items = content.agenda ?? [];
  return makeSection('agenda', say('agenda'), items.map((item) =>
    make('section', { id: item.id, class: 'item' },
      own('h3', { class: 'agenda-item' }, item.text),
      ...(item.pieces ?? []).filter((id) => left.has(id)).map((id) => take(left, id)))));
};

const makeLeft = (id, title, parts, left) => makeSection(id, title,
  (parts ?? []).filter((part) => left.has(part.id)).map((part) => take(left, part.id)));

const makeContents = (content, sections) => make('nav',
  { class: 'contents', 'aria-labelledby': 'contents-title' },
  make('h2', { id: 'contents-title' }, say('contents')),
  make('ul', {}, ...sections.map((section) => {
    const items = section.id === 'agenda' ? content.agenda : [];
    return make('li', {}, make('a', { href: `#${section.id}` },
      section.querySelector('h2').textContent),
    items.length === 0 ? null : make('ul', {}, ...items.map((item) =>
      make('li', {}, own('a', { href: `#${item.id}` }, item.text)))));
  })));

const layOut = (content) => {
  const left = new Map([
    ...(content.pieces ?? []).map((piece, i) => [piece.id, () => makePiece(piece, i + 1)]),
    ...(content.charts ?? []).map((chart) => [chart.id, () => makeChart(chart)]),
  ]);
  const isAlone = (content.agenda ?? []).length === 0;
  const parts = [
    makeAgenda(content, left),
    makeLeft('also', say(isAlone ? 'pieces' : 'also'), content.pieces, left),
    makeLeft('charts', say('charts'), content.charts, left),
    makeSection('questions', say('questions'),
      (content.questions ?? []).map((question, i) => makeQuestion(question, i + 1))),
    makeReply(content),
  ].filter(Boolean);
  return [
    make('a', { class: 'skip', href: '#main' }, say('skip')),
    makeContents(content, parts),
    make('main', { id: 'main', class: 'reading' }, makeCover(content), makeHour(content),
      ...parts),
    makeReminder(),
  ];
};
