/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The form of a pack's passphrase that its key is derived from. It is typed by
 * somebody else, often on a phone, so case and what stands between the words
 * don't count: none of the list's words is the beginning of another, so nothing
 * is lost. data/pack/passphrase.js does the same; data/formats/pack-1.md says it
 * in words.
 */

#include "config.h"
#include "lead-pack-passphrase.h"

#include <string.h>

#include "core/store/lead-secret.h"

/* Spaces, and what phones and word processors make of a space or a hyphen. */
static gboolean
is_between_words (gunichar c)
{
  switch (c)
    {
    case ' ':
    case '\t':
    case '\n':
    case '\r':
    case '-':
    case '_':
    case '.':
    case ',':
    case 0x00a0:
    case 0x00ad:
    case 0x202f:
    case 0x2212:
      return TRUE;
    default:
      return c >= 0x2010 && c <= 0x2015;
    }
}

/**
 * lead_pack_passphrase_normalise:
 * @typed: as it was typed or generated
 *
 * Only ASCII letters lose their case: languages and browsers disagree about
 * others, and generated words have none.
 *
 * Returns: (transfer full): the same without spaces, hyphens and capitals; as
 *   typed when nothing else is in it
 */
LeadPassphrase *
lead_pack_passphrase_normalise (const LeadPassphrase *typed)
{
  LeadPassphrase *self;
  const char *text;
  char *kept;
  gsize length = 0;

  g_return_val_if_fail (typed != NULL, NULL);

  text = lead_passphrase_peek (typed);
  kept = g_malloc0 (strlen (text) + 1);
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    if (!is_between_words (g_utf8_get_char (c)))
      for (const char *byte = c; byte < g_utf8_next_char (c); byte++)
        kept[length++] = g_ascii_tolower (*byte);
  self = length > 0 ? lead_passphrase_new (kept, NULL) : lead_passphrase_copy (typed);
  lead_secret_wipe_string (kept);

  return self;
}
