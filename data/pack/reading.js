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

const makeAgenda = (content, pieces) => {
  const items = content.agenda ?? [];
  return makeSection('agenda', say('agenda'), items.map((item) =>
    make('section', { id: item.id, class: 'item' },
      own('h3', { class: 'agenda-item' }, item.text),
      ...(item.pieces ?? []).filter((id) => pieces.has(id)).map((id) => {
        const { piece, number } = pieces.get(id);
        pieces.delete(id);
        return makePiece(piece, number);
      }))));
};

const makeRest = (pieces, isAlone) => makeSection('also', say(isAlone ? 'pieces' : 'also'),
  [...pieces.values()].map(({ piece, number }) => makePiece(piece, number)));

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
  const pieces = new Map((content.pieces ?? []).map((piece, i) =>
    [piece.id, { piece, number: i + 1 }]));
  const parts = [
    makeAgenda(content, pieces),
    makeRest(pieces, (content.agenda ?? []).length === 0),
    makeSection('charts', say('charts'), (content.charts ?? []).map(makeChart)),
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
