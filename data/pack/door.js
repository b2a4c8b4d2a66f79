// SPDX-FileCopyrightText: 2026 The SysLead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form that opens the pack. Without script or WebCrypto it stays hidden, and
// the page says in plain HTML what to do instead.

const LIST = byId('list').textContent.trim().split(/\s+/);

// What is typed is shown word by word as it is understood.
const showHeard = () => {
  const parts = byId('hide').checked ? [] : splitPassphrase(byId('passphrase').value, LIST);
  byId('heard').replaceChildren(...parts.map(({ typed, word }) => make('li',
    { class: word === null ? 'unknown' : 'known' },
    typed, word === null ? null : make('span', { class: 'ending' }, word.slice(typed.length)))));
};

const complain = (text) => {
  byId('problem').textContent = text;
  byId('passphrase').setAttribute('aria-invalid', String(text !== ''));
  byId('passphrase').focus();
};

// The key of the first reading that is right: the words that were meant, then
// what was typed, in case the writer chose words of their own.
const findKey = async (sealed, typed) => {
  const readings = [completePassphrase(typed, LIST), typed].filter(Boolean).map(normalPassphrase);
  for (const reading of new Set(readings)) {
    const key = await keyOfPack(sealed, reading);
    if (key !== null)
      return key;
  }
  return null;
};

const explainWrong = (typed) => {
  const unknown = splitPassphrase(typed, LIST).filter(({ word }) => word === null);
  return [say('wrong'), ...(unknown.length > 0 && unknown.length < 6 && !byId('hide').checked
    ? [sayWith('unknown-word', unknown.map((part) => part.typed).join(', '))] : [])].join(' ');
};

const readPack = async (sealed, key) => {
  try {
    const content = JSON.parse(await openSeal('pack', sealed, key));
    return content.format === 'syslead-pack' ? content : null;
  } catch {
    return null;
  }
};

const enter = (content, sealed, key) => {
  sealReply = (text) => closeSeal('reply', text, key, sealed);
  byId('door').remove();
  byId('pack').replaceChildren(...layOut(content));
  byId('pack').hidden = false;
  byId('title').focus({ preventScroll: true });
  window.scrollTo(0, 0);
};

const unlock = async (sealed) => {
  const typed = byId('passphrase').value;
  if (normalPassphrase(typed).trim() === '') {
    complain(say('missing'));
    return;
  }
  const key = await findKey(sealed, typed);
  if (key === null) {
    complain(explainWrong(typed));
    return;
  }
  const content = await readPack(sealed, key);
  if (content === null)
    complain(say('damaged'));
  else
    enter(content, sealed, key);
};

const whileBusy = async (work) => {
  const open = byId('open');
  open.disabled = true;
  open.textContent = say('opening');
  byId('problem').textContent = '';
  // Let it be seen before the key is derived.
  await new Promise((resolve) => { setTimeout(resolve, 50); });
  await work();
  open.disabled = false;
  open.textContent = say('open');
};

const readSealed = () => {
  try {
    return bytesFromBase64(byId('sealed').textContent);
  } catch {
    return new Uint8Array(0);
  }
};

const prepareDoor = () => {
  const sealed = readSealed();
  byId('how').hidden = true;
  byId('unlock').hidden = false;
  byId('passphrase').addEventListener('input', showHeard);
  byId('hide').addEventListener('change', () => {
    byId('passphrase').type = byId('hide').checked ? 'password' : 'text';
    showHeard();
  });
  byId('unlock').addEventListener('submit', (event) => {
    event.preventDefault();
    if (isPackSeal(sealed))
      whileBusy(() => unlock(sealed));
    else
      complain(say('damaged'));
  });
  byId('passphrase').focus();
};

if (globalThis.crypto?.subtle !== undefined)
  prepareDoor();
