/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-cut.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"

static gboolean
refuse (GError **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("An entry has changed since you chose from it, and the words can’t be "
                         "found in it any more. Choose again what is to be shared of it."));
  return FALSE;
}

/* Marks the code points of @text that are struck. */
static gboolean
mark (const char  *text,
      gboolean    *hidden,
      GPtrArray   *struck,
      GError     **error)
{
  for (guint i = 0; i < struck->len; i++)
    {
      const LeadPassage *strike = struck->pdata[i];
      g_autoptr (LeadPassage) found = lead_passage_locate (strike, text);

      if (found == NULL)
        return refuse (error);
      for (guint k = 0; k < found->length; k++)
        hidden[found->start + k] = TRUE;
    }
  return TRUE;
}

/**
 * lead_pack_cut:
 * @text: the body of an entry, or an answer
 * @passage: (nullable): the only stretch of it that is meant
 * @struck: (element-type LeadPassage): what is left out
 * @error: return location for a %LEAD_ERROR_REFUSED: something of this can't be
 *   found in @text any more. Then nothing of it may be shown
 *
 * Returns: (transfer full) (nullable): what is left, with a LEAD_PACK_GAP for each stretch that
 *   was struck out
 */
char *
lead_pack_cut (const char         *text,
               const LeadPassage  *passage,
               GPtrArray          *struck,
               GError            **error)
{
  g_autoptr (LeadPassage) found = NULL;
  g_autofree gboolean *hidden = NULL;
  g_autoptr (GString) cut = g_string_new (NULL);
  gboolean in_gap = FALSE;
  glong length, at = 0;

  g_return_val_if_fail (text != NULL && struck != NULL, NULL);

  length = g_utf8_strlen (text, -1);
  hidden = g_new0 (gboolean, length + 1);
  found = passage != NULL ? lead_passage_locate (passage, text) : NULL;
  if (passage != NULL && found == NULL)
    {
      refuse (error);
      return NULL;
    }
  if (!mark (text, hidden, struck, error))
    return NULL;
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c), at++)
    {
      if (found != NULL && (at < found->start || at >= found->start + found->length))
        continue;
      if (hidden[at] && !in_gap)
        g_string_append (cut, LEAD_PACK_GAP);
      else if (!hidden[at] && !g_str_has_prefix (c, LEAD_PACK_GAP))
        g_string_append_len (cut, c, g_utf8_next_char (c) - c);
      in_gap = hidden[at];
    }
  return g_string_free (g_steal_pointer (&cut), FALSE);
}

/**
 * lead_pack_cut_show:
 * @text: words that may have gaps in them
 *
 * Returns: (transfer full): the words, with gaps as the reader sees them
 */
char *
lead_pack_cut_show (const char *text)
{
  GString *shown;

  g_return_val_if_fail (text != NULL, NULL);

  shown = g_string_new (text);
  g_string_replace (shown, LEAD_PACK_GAP, LEAD_PACK_STRUCK, 0);
  return g_string_free (shown, FALSE);
}
