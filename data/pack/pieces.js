// SPDX-FileCopyrightText: 2026 The SysLead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a pack: pieces of the journal, charts, questions; each with a
// field beside it.

// Everything that can be written into, in the order of the page.
const fields = [];

const grow = (area) => {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
};

// A field on `on`. `about` says to a screen reader what that is; `plain` does in
// a mail that anybody may read.
const makeField = (on, label, about, plain) => {
  const id = `field-${on}`;
  const area = make('textarea', { id, rows: 2, placeholder: ' ', autocomplete: 'off', dir: 'auto',
    'aria-label': about ? sayWith('field-on', label, about) : label });
  area.addEventListener('input', () => {
    grow(area);
    noticeWriting();
  });
  fields.push({ on, plain, area });
  return make('div', { class: 'field' },
    make('label', { for: id, 'aria-hidden': 'true' }, label), area);
};

const STYLES = { heading: 'h4', quote: 'blockquote', text: 'p' };

// Paragraphs; those of a list that follow one another make one list.
const makeText = (paragraphs) => {
  const text = make('div', { class: 'text' });
  let list = null;
  for (const { style, text: words } of paragraphs ?? []) {
    if (style === 'list') {
      list ??= text.appendChild(make('ul'));
      list.append(own('li', {}, words));
    } else {
      list = null;
      text.append(own(STYLES[style] ?? 'p', {}, words));
    }
  }
  return text;
};

const makeTags = (tags) => (tags?.length ?? 0) === 0 ? null : make('ul',
  { class: 'tags', 'aria-label': say('tags') },
  ...tags.map(({ family, name, said }) => make('li',
    { class: ['barrier', 'behaviour'].includes(family) ? family : 'other' },
    name, said ? make('span', { class: 'said' }, ` ${said}`) : null)));

const isPicture = ({ type, data }) => /^image\/(jpeg|png|webp|gif)$/.test(type)
  && /^[A-Za-z0-9+/=]+$/.test(data);

const makePictures = (pictures) => (pictures ?? []).filter(isPicture).map((picture) =>
  make('figure', { class: 'picture' },
    make('img', { src: `data:${picture.type};base64,${picture.data}`,
      alt: picture.words || say('picture') }),
    picture.words ? own('figcaption', {}, picture.words) : null));

const aboutPiece = (piece, number) =>
  [number, say(`kind-${piece.kind}`) ?? say('kind-entry'), piece.date].filter(Boolean).join(' · ');

const makePiece = (piece, number) => make('article', { class: 'piece', id: piece.id },
  make('div', { class: 'sheet' },
    make('p', { class: 'eyebrow' }, aboutPiece(piece, number)),
    piece.kind === 'pattern' ? null : own('h3', {}, piece.title || say('untitled')),
    makeText(piece.paragraphs),
    ...makePictures(piece.pictures),
    makeTags(piece.tags)),
  makeField(piece.id, say('comment'), piece.title || aboutPiece(piece, number),
    aboutPiece(piece, number)));

// Numbers stand under one another at their end, words at their start.
const isNumber = (cell) => /^[\d\s.,:%+−–-]*$/.test(cell);

const makeTable = ({ columns = [], rows = [] }, title) => {
  const wordy = columns.map((_, i) =>
    (rows.some((row) => !isNumber(row[i] ?? '')) ? 'wordy' : null));
  return make('div', { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': title },
    make('table', {},
      make('thead', {}, make('tr', {}, ...columns.map((column, i) =>
        make('th', { scope: 'col', class: wordy[i] }, column)))),
      make('tbody', {}, ...rows.map(([first = '', ...rest]) => make('tr', {},
        make('th', { scope: 'row' }, first),
        ...rest.map((cell, i) => make('td', { class: wordy[i + 1] }, cell)))))));
};

const makeChart = (chart) => {
  const drawing = chart.svg ? drawingFrom(chart.svg) : null;
  const paper = make('div', { class: 'paper', tabindex: 0, role: 'region',
    'aria-label': chart.title }, drawing);
  const table = makeTable(chart.table ?? {}, chart.title);
  const turn = make('button', { type: 'button', class: 'turn', 'aria-pressed': 'false' },
    say('table'));
  const show = (asTable) => {
    table.hidden = !asTable;
    paper.hidden = asTable;
    turn.setAttribute('aria-pressed', String(asTable));
  };
  turn.addEventListener('click', () => show(table.hidden));
  show(drawing === null);
  turn.hidden = drawing === null || !chart.table;
  return make('article', { class: 'piece chart', id: chart.id },
    make('div', { class: 'sheet' },
      own('h3', {}, chart.title),
      chart.sentence ? own('p', { class: 'sentence' }, chart.sentence) : null,
      paper, table, turn),
    makeField(chart.id, say('comment'), chart.title, chart.title));
};

const makeQuestion = (question, number) => {
  const plain = sayWith('question-number', number);
  return make('article', { class: 'piece question', id: question.id },
    make('div', { class: 'sheet' },
      make('p', { class: 'eyebrow' }, plain), own('h3', {}, question.text)),
    makeField(question.id, say('answer'), question.text, plain));
};
