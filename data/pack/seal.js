// SPDX-FileCopyrightText: 2026 The SysLead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens packs and closes replies as lead-pack-seal.c does: a head in the clear,
// then AES-256-GCM over both. data/formats/pack-1.md says it in words.

const MAGIC = 'SYSLEAD';
const VERSION = 1;
const SALT_SIZE = 16;
const CHECK_SIZE = 8;
const NONCE_SIZE = 12;

const AT = { version: 7, kind: 8, pack: 9, rounds: 25, salt: 29, check: 45, nonce: 53, text: 65 };
const KINDS = {
  pack: { mark: 'P', use: 'SysLead 1 pack' },
  reply: { mark: 'R', use: 'SysLead 1 reply' },
};

const ascii = (text) => new TextEncoder().encode(text);
const part = (bytes, from, length) => bytes.subarray(from, from + length);
const roundsOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(AT.rounds);

const bytesFromBase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

const base64FromBytes = (bytes) => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3072)
    text += btoa(String.fromCharCode(...bytes.subarray(i, i + 3072)));
  return text;
};

const derivePackKey = async (passphrase, salt, rounds) => {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase),
    'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, typed, 256);
  return crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits']);
};

const bitsFor = (key, use, length) => crypto.subtle.deriveBits(
  { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: ascii(use) }, key, length);

const cipherFor = async (key, kind, usage) => crypto.subtle.importKey('raw',
  await bitsFor(key, KINDS[kind].use, 256), 'AES-GCM', false, [usage]);

// The key that a passphrase gives, or null when it isn't the pack's.
const keyOfPack = async (sealed, normal) => {
  const key = await derivePackKey(normal, part(sealed, AT.salt, SALT_SIZE), roundsOf(sealed));
  const check = new Uint8Array(await bitsFor(key, 'SysLead 1 check', CHECK_SIZE * 8));
  return check.every((byte, i) => byte === sealed[AT.check + i]) ? key : null;
};

// The text of a seal; rejects when it has been altered.
const openSeal = async (kind, sealed, key) => {
  const plain = await crypto.subtle.decrypt(
    {
      name: 'AES-GCM',
      iv: part(sealed, AT.nonce, NONCE_SIZE),
      additionalData: part(sealed, 0, AT.text),
      tagLength: 128,
    },
    await cipherFor(key, kind, 'decrypt'), sealed.subarray(AT.text));
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
};

// Seals a text under the key of the pack whose head it takes over; the nonce is
// its own.
const closeSeal = async (kind, text, key, packSealed) => {
  const head = packSealed.slice(0, AT.text);
  head[AT.kind] = KINDS[kind].mark.charCodeAt(0);
  crypto.getRandomValues(part(head, AT.nonce, NONCE_SIZE));
  const cipher = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: part(head, AT.nonce, NONCE_SIZE), additionalData: head, tagLength: 128 },
    await cipherFor(key, kind, 'encrypt'), new TextEncoder().encode(text));
  const sealed = new Uint8Array(head.length + cipher.byteLength);
  sealed.set(head);
  sealed.set(new Uint8Array(cipher), head.length);
  return sealed;
};

const isPackSeal = (bytes) => bytes.length > AT.text + 16
  && String.fromCharCode(...part(bytes, 0, MAGIC.length)) === MAGIC
  && bytes[AT.version] === VERSION && bytes[AT.kind] === KINDS.pack.mark.charCodeAt(0);
