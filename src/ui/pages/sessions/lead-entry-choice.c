/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-entry-choice.h"

#include <glib/gi18n-lib.h>

#include "lead-piece-check.h"
#include "lead-piece-words.h"
#include "ui/widgets/lead-tag-chip.h"

static gboolean
is_same_stretch (const LeadPassage *a,
                 const LeadPassage *b)
{
  return a->start == b->start && a->length == b->length;
}

static gboolean
holds (GPtrArray         *passages,
       const LeadPassage *passage)
{
  for (guint i = 0; i < passages->len; i++)
    if (is_same_stretch (passages->pdata[i], passage))
      return TRUE;

  return FALSE;
}

/* Several tags may be on the same words.
 *
 * Returns: (transfer container): each passage of @entry that is tagged, once */
static GPtrArray *
list_passages (LeadEntry *entry)
{
  GPtrArray *tags = lead_entry_get_tags (entry);
  GPtrArray *passages = g_ptr_array_new ();

  for (guint i = 0; i < tags->len; i++)
    {
      const LeadPassage *passage = lead_tag_get_passage (tags->pdata[i]);

      if (passage != NULL && !holds (passages, passage))
        g_ptr_array_add (passages, (gpointer) passage);
    }

  return passages;
}

/* All that the words of @passage are tagged with. */
static char *
dup_tags (LeadContent       *content,
          GPtrArray         *tags,
          const LeadPassage *passage)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < tags->len; i++)
    {
      const LeadPassage *tagged = lead_tag_get_passage (tags->pdata[i]);
      LeadItem *item = lead_content_get_item (content, lead_tag_get_item (tags->pdata[i]));
      g_autofree char *said = NULL;

      if (tagged == NULL || !is_same_stretch (tagged, passage) || item == NULL)
        continue;
      said = lead_tag_chip_dup_words (lead_item_get_name (item),
                                      lead_tag_get_stance (tags->pdata[i]), NULL);
      if (words->len > 0)
        g_string_append (words, " · ");
      g_string_append (words, said);
    }

  return g_string_free (words, FALSE);
}

static GtkWidget *
make_passage (LeadSessionDraft  *draft,
              LeadEntry         *entry,
              const LeadPassage *passage)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = lead_piece_check_new (draft, entry, passage);
  g_autofree char *quote = lead_piece_words_quote (passage);
  g_autofree char *tags = dup_tags (lead_desk_get_content (lead_session_draft_get_desk (draft)),
                                    lead_entry_get_tags (entry), passage);

  g_object_set (row, "use-markup", FALSE, "title", quote, "title-lines", 0, "subtitle", tags,
                "subtitle-lines", 0, "activatable-widget", check, NULL);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, tags,
                                  -1);

  return row;
}

static char *
dup_subtitle (LeadEntry  *entry,
              const char *why,
              guint       n_passages)
{
  g_autofree char *day = lead_piece_words_name_day (entry);
  GString *subtitle = g_string_new (why);

  if (why != NULL)
    g_string_append_c (subtitle, '\n');
  g_string_append (subtitle, day);
  if (n_passages > 0)
    {
      g_string_append (subtitle, " · ");
      g_string_append_printf (subtitle, ngettext ("%u passage", "%u passages", n_passages),
                              n_passages);
    }

  return g_string_free (subtitle, FALSE);
}

/**
 * lead_entry_choice_new:
 * @draft: a session
 * @entry: an entry that isn't private
 * @why: (nullable): why it may be worth a look
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_entry_choice_new (LeadSessionDraft *draft,
                       LeadEntry        *entry,
                       const char       *why)
{
  g_autoptr (GPtrArray) passages = NULL;
  GtkWidget *row, *check;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);
  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);

  passages = list_passages (entry);
  row = passages->len > 0 ? adw_expander_row_new () : adw_action_row_new ();
  check = lead_piece_check_new (draft, entry, NULL);
  title = lead_piece_words_name_entry (entry);
  subtitle = dup_subtitle (entry, why, passages->len);
  g_object_set (row, "use-markup", FALSE, "title", title, "subtitle", subtitle, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  subtitle, -1);
  if (passages->len > 0)
    {
      /* The other kind of row names what it activates. */
      gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                      -1);
      adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), check);
      for (guint i = 0; i < passages->len; i++)
        adw_expander_row_add_row (ADW_EXPANDER_ROW (row),
                                  make_passage (draft, entry, passages->pdata[i]));
    }
  else
    {
      g_object_set (row, "title-lines", 0, "subtitle-lines", 0, "activatable-widget", check, NULL);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
    }

  return row;
}
