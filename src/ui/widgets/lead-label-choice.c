/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-label-choice.h"

#include <string.h>

#include "core/store/lead-search-text.h"

/* As the journal compares them: without case. Accents tell labels apart. */
static char *
fold (const char *label)
{
  g_autofree char *composed = g_utf8_normalize (label, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (composed != NULL ? composed : label, -1);
}

/**
 * lead_label_is_among:
 * @label: a label
 * @labels: (nullable) (array zero-terminated=1): others
 *
 * Returns: whether @label is one of @labels, however it is written
 */
gboolean
lead_label_is_among (const char         *label,
                     const char * const *labels)
{
  g_autofree char *wanted = NULL;

  g_return_val_if_fail (label != NULL, FALSE);

  wanted = fold (label);
  for (guint i = 0; labels != NULL && labels[i] != NULL; i++)
    {
      g_autofree char *folded = fold (labels[i]);

      if (g_str_equal (folded, wanted))
        return TRUE;
    }
  return FALSE;
}

/* Whether one of its words begins with what was typed, or the label itself
 * does, whatever the case and accents; nothing typed fits everything. */
static void
look (const char *label,
      const char *typed,
      gboolean   *begins,
      gboolean   *fits)
{
  g_autoptr (LeadSearchText) text = lead_search_text_new (label, strlen (label));
  guint from = 0;

  *begins = g_str_has_prefix (lead_search_text_get_folded (text), typed);
  *fits = *begins || lead_search_text_find (text, typed, TRUE, &from, NULL, NULL);
}

/**
 * lead_label_complete:
 * @typed: what has been typed so far
 * @known: (nullable) (array zero-terminated=1): labels in use, sorted
 * @taken: (nullable) (array zero-terminated=1): those that are set already
 * @limit: how many at the most
 *
 * Returns: (transfer full) (array zero-terminated=1): labels in use that may be
 *   meant, those that begin with @typed first
 */
char **
lead_label_complete (const char         *typed,
                     const char * const *known,
                     const char * const *taken,
                     guint               limit)
{
  g_autoptr (GPtrArray) first = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) then = g_ptr_array_new ();
  g_autoptr (LeadSearchText) text = NULL;

  g_return_val_if_fail (typed != NULL, NULL);

  text = lead_search_text_new (typed, strlen (typed));
  for (guint i = 0; known != NULL && known[i] != NULL; i++)
    {
      gboolean begins;
      gboolean fits;

      if (lead_label_is_among (known[i], taken))
        continue;
      look (known[i], lead_search_text_get_folded (text), &begins, &fits);
      if (begins)
        g_ptr_array_add (first, g_strdup (known[i]));
      else if (fits)
        g_ptr_array_add (then, (char *) known[i]);
    }
  for (guint i = 0; i < then->len; i++)
    g_ptr_array_add (first, g_strdup (then->pdata[i]));
  if (first->len > limit)
    g_ptr_array_set_size (first, (int) limit);
  g_ptr_array_add (first, NULL);
  return g_strdupv ((char **) first->pdata);
}
