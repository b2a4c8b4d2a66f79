// SPDX-FileCopyrightText: 2026 The SysLead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes back: a sealed file, the same as text, or an ordinary mail.

const REPLY_LIMIT = 2 * 1024 * 1024;
const BLOCK = ['-----BEGIN SYSLEAD REPLY-----', '-----END SYSLEAD REPLY-----'];
const BLOCK_WIDTH = 64;

// How a reply is sealed, once the pack is open; nothing before.
let sealReply = null;
// What was written when it last went out of the page.
let sentText = '';

const written = () => fields.map((field) => ({ ...field, text: field.area.value.trim() }))
  .filter((field) => field.text !== '');
const writtenText = () => written().map(({ on, text }) => `${on}\n${text}`).join('\n\n');
const isUnsent = () => writtenText() !== sentText;

const noticeWriting = () => {
  const reminder = byId('reminder');
  reminder.hidden = !isUnsent();
  byId('reminder-count').textContent = sayWith('unsaved', String(written().length));
};

const noteSent = () => {
  sentText = writtenText();
  noticeWriting();
};

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0')).join('-');
};

const makeReplyText = (content) => JSON.stringify({
  format: 'syslead-reply',
  version: 1,
  pack: content.pack,
  by: byId('reply-name').value.trim(),
  made: today(),
  comments: written().filter(({ on }) => on !== 'note').map(({ on, text }) => ({ on, text })),
  note: byId('field-note').value.trim(),
});

const makeMailText = (content) => [
  sayWith('mail-head', content.made ?? ''),
  byId('reply-name').value.trim(),
  ...written().map(({ plain, text }) => (plain ? `${plain}\n${text}` : text)),
].filter((text) => text !== '').join('\n\n');

// The sealed bytes, or null when there is nothing to send or too much.
const sealWritten = async (content) => {
  if (written().length === 0) {
    tell(say('nothing'));
    return null;
  }
  const text = makeReplyText(content);
  if (new TextEncoder().encode(text).length > REPLY_LIMIT) {
    tell(say('too-large'));
    return null;
  }
  return sealReply(text);
};

const saveReply = async (content) => {
  const sealed = await sealWritten(content);
  if (sealed === null)
    return;
  const name = `${today()}.syslead-reply`;
  const address = URL.createObjectURL(new Blob([sealed], { type: 'application/octet-stream' }));
  const link = make('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  noteSent();
  tell(sayWith('saved', name));
};

const makeBlock = (sealed) => {
  const lines = base64FromBytes(sealed).match(new RegExp(`.{1,${BLOCK_WIDTH}}`, 'g'));
  return [BLOCK[0], ...lines, BLOCK[1], ''].join('\n');
};

// Copies what is in a field; where the browser doesn't let it, selects it.
const copyFrom = async (area) => {
  area.focus();
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
  } catch {
    if (!document.execCommand('copy')) {
      tell(say('select'));
      return;
    }
  }
  noteSent();
  tell(say('copied'));
};

const showText = (id, text) => {
  const area = byId(id);
  area.closest('.outgoing').hidden = false;
  area.value = text;
  grow(area);
  return area;
};

const copyReply = async (content) => {
  const sealed = await sealWritten(content);
  if (sealed !== null)
    await copyFrom(showText('block', makeBlock(sealed)));
};

const showMail = (content) => {
  if (written().length === 0)
    tell(say('nothing'));
  else
    showText('mail-text', makeMailText(content)).focus();
};

const makeButton = (name, action, attributes = {}) => {
  const button = make('button', { type: 'button', id: name, ...attributes }, say(name));
  button.addEventListener('click', action);
  return button;
};

const makeOutgoing = (id, name, ...more) => make('div', { class: 'outgoing', hidden: true },
  make('label', { for: id }, say(name)),
  make('textarea', { id, readonly: true, rows: 4, autocomplete: 'off', spellcheck: 'false',
    class: name === 'sealed-text' ? 'block' : null }),
  ...more);

const makeNote = () => {
  const field = makeField('note', say('note'), '', '');
  field.classList.add('wide');
  return field;
};

const makeReply = (content) => make('section', { id: 'reply', class: 'part reply' },
  make('h2', {}, say('reply')),
  make('p', { class: 'hint' }, say('reply-intro')),
  make('div', { class: 'field wide' }, make('label', { for: 'reply-name' }, say('name')),
    make('input', { id: 'reply-name', type: 'text', placeholder: ' ', autocomplete: 'off',
      dir: 'auto' })),
  makeNote(),
  make('p', { class: 'row' },
    makeButton('save', () => saveReply(content), { class: 'suggested' }),
    makeButton('copy', () => copyReply(content)),
    makeButton('mail', () => showMail(content))),
  makeOutgoing('block', 'sealed-text'),
  makeOutgoing('mail-text', 'mail-text', make('p', { class: 'hint' }, say('mail-warning')),
    make('p', { class: 'row' }, makeButton('copy-text', () => copyFrom(byId('mail-text'))))));

const makeReminder = () => make('aside', { id: 'reminder', class: 'reminder', hidden: true },
  make('span', { id: 'reminder-count' }),
  make('a', { href: '#reply' }, say('to-reply')));

window.addEventListener('beforeunload', (event) => {
  if (sealReply !== null && isUnsent()) {
    event.preventDefault();
    event.returnValue = '';
  }
});
