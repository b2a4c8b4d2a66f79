/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-recovery-mark.h"

#include "lead-meta.h"

#define META_SHEET "recovery_sheet"

/* Written in words: numbers of an enumeration change meaning when it does. */
static const char * const words[] = {
  [LEAD_RECOVERY_DUE] = "",
  [LEAD_RECOVERY_PUT_OFF] = "later",
  [LEAD_RECOVERY_DONE] = "made",
};

/**
 * lead_recovery_mark_read:
 * @vault: an open file
 * @state: (out): what is known of its recovery sheet
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it could be read
 */
gboolean
lead_recovery_mark_read (LeadVault          *vault,
                         LeadRecoveryState  *state,
                         GError            **error)
{
  g_autofree char *word = lead_meta_dup_text (vault->database, META_SHEET, error);

  if (word == NULL)
    return FALSE;

  *state = LEAD_RECOVERY_DUE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (g_str_equal (word, words[i]))
        *state = i;
    }

  return TRUE;
}

/**
 * lead_recovery_mark_write:
 * @vault: an open file
 * @state: what is known of its recovery sheet from now on
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it is written
 */
gboolean
lead_recovery_mark_write (LeadVault          *vault,
                          LeadRecoveryState   state,
                          GError            **error)
{
  g_return_val_if_fail ((guint) state < G_N_ELEMENTS (words), FALSE);

  if (!lead_meta_set_text (vault->database, META_SHEET, words[state], error))
    return FALSE;
  lead_changes_add_many (vault->changes, LEAD_CHANGE_STATE);

  return TRUE;
}
