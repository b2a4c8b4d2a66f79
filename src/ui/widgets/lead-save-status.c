/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-save-status.h"

static char *
dup_state (LeadEditState  state,
           int64_t        saved_ms,
           const GError  *error,
           GTimeZone     *zone)
{
  LeadMoment moment;
  int seconds;

  switch (state)
    {
    case LEAD_EDIT_EDITING:
      return g_strdup (_("Editing"));
    case LEAD_EDIT_SAVING:
      return g_strdup (_("Saving"));
    case LEAD_EDIT_FAILED:
      /* Translators: what went wrong follows, as a sentence. */
      return g_strdup_printf (_("Not saved: %s"), error != NULL ? error->message : "");
    case LEAD_EDIT_SAVED:
      moment = lead_moment_from_utc (saved_ms, zone);
      seconds = lead_moment_get_seconds (&moment);
      /* Translators: the time at which the text was saved: "Saved 18:52". */
      return g_strdup_printf (_("Saved %02d:%02d"), seconds / 3600, seconds / 60 % 60);
    case LEAD_EDIT_CLEAN:
    default:
      return NULL;
    }
}

/**
 * lead_save_status_dup_text:
 * @state: how safe the text is
 * @saved_ms: when it was saved, UTC
 * @error: (nullable): why it isn't
 * @n_words: how long it is
 * @zone: the reader's zone
 *
 * Returns: (transfer full): all of that in a line; empty when there is nothing
 *   to say
 */
char *
lead_save_status_dup_text (LeadEditState  state,
                           int64_t        saved_ms,
                           const GError  *error,
                           guint          n_words,
                           GTimeZone     *zone)
{
  g_autofree char *said = dup_state (state, saved_ms, error, zone);
  g_autofree char *words
      = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u word", "%u words", n_words), n_words);

  if (n_words == 0)
    return said != NULL ? g_steal_pointer (&said) : g_strdup ("");
  if (said == NULL)
    return g_steal_pointer (&words);
  return g_strdup_printf ("%s · %s", said, words);
}
