// SPDX-FileCopyrightText: 2026 The SysLead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed as a passphrase. The normal form must be the same as in
// lead-pack-passphrase.c, byte for byte.

const BETWEEN_WORDS = /[ \t\n\r\-_.,\u00a0\u00ad\u202f\u2212\u2010-\u2015]+/gu;

const normalPassphrase = (typed) => {
  const text = typed.normalize('NFC');
  const kept = text.replace(BETWEEN_WORDS, '').replace(/[A-Z]/g, (c) => c.toLowerCase());
  return kept === '' ? text : kept;
};

// The one word of the list that starts so, or nothing.
const completeWord = (start, words) => {
  const found = words.filter((word) => word.startsWith(start));
  return found.length === 1 ? found[0] : null;
};

// Takes apart what is typed, with or without spaces: none of the words is the
// beginning of another, so there is only one way. Parts that are no words are
// kept as they are, with `word` null.
const splitPassphrase = (typed, words) => {
  const known = new Set(words);
  const parts = [];
  const text = typed.normalize('NFC').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
  for (const run of text.split(' ').filter((part) => part !== '')) {
    let rest = run;
    while (rest !== '') {
      const length = [3, 4, 5, 6, 7, 8].find((n) => known.has(rest.slice(0, n)));
      const part = length && length <= rest.length ? rest.slice(0, length) : rest;
      parts.push({ typed: part, word: known.has(part) ? part : completeWord(part, words) });
      rest = rest.slice(part.length);
    }
  }
  return parts;
};

// The words that were meant, when each is known or has one ending; else nothing.
const completePassphrase = (typed, words) => {
  const parts = splitPassphrase(typed, words);
  return parts.length > 0 && parts.every((part) => part.word !== null)
    ? parts.map((part) => part.word).join(' ') : null;
};
