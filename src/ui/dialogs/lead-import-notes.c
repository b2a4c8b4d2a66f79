/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-import-notes.h"
#include "ui/widgets/lead-group-rows.h"

#define MAX_ROWS 100 /* a list is there to be read */

struct _LeadImportNotes
{
  AdwBin               parent_instance;

  /* Owned by their groups. */
  GPtrArray           *rows;

  AdwPreferencesGroup *skipped;
  AdwPreferencesGroup *warnings;
};

G_DEFINE_FINAL_TYPE (LeadImportNotes, lead_import_notes, ADW_TYPE_BIN)

static void
lead_import_notes_add_more (LeadImportNotes     *self,
                            AdwPreferencesGroup *group,
                            guint                n)
{
  g_autofree char *text = NULL;

  if (n <= MAX_ROWS)
    return;
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "And %u more.", "And %u more.",
                                       n - MAX_ROWS),
                          n - MAX_ROWS);
  lead_group_rows_add (self->rows, group, lead_import_notes_new_row (text, NULL));
}

static void
lead_import_notes_finalize (GObject *object)
{
  LeadImportNotes *self = LEAD_IMPORT_NOTES (object);

  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (lead_import_notes_parent_class)->finalize (object);
}

static void
lead_import_notes_class_init (LeadImportNotesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_import_notes_finalize;
}

static AdwPreferencesGroup *
lead_import_notes_add_group (GtkBox     *box,
                             const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  gtk_widget_set_visible (group, FALSE);
  gtk_box_append (box, group);

  return ADW_PREFERENCES_GROUP (group);
}

static void
lead_import_notes_init (LeadImportNotes *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->rows = g_ptr_array_new ();
  self->skipped = lead_import_notes_add_group (GTK_BOX (box), _("Left out"));
  self->warnings = lead_import_notes_add_group (GTK_BOX (box), _("Good to know"));
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * lead_import_notes_new_row:
 * @title: a text, without markup
 * @subtitle: (nullable): what it means, without markup
 *
 * Returns: a row that says both
 */
GtkWidget *
lead_import_notes_new_row (const char *title,
                           const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  g_return_val_if_fail (title != NULL, NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    {
      /* Subtitles are markup even when titles aren't. */
      g_autofree char *escaped = g_markup_escape_text (subtitle, -1);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), escaped);
    }

  return row;
}

/**
 * lead_import_notes_set:
 * @report: what came or would come of an import
 *
 * Lists what it left out, and its warnings. Without any, takes no room.
 */
void
lead_import_notes_set (LeadImportNotes        *self,
                       const LeadImportReport *report)
{
  g_return_if_fail (LEAD_IS_IMPORT_NOTES (self));
  g_return_if_fail (report != NULL);

  lead_group_rows_clear (self->rows);
  for (guint i = 0; i < MIN (report->skipped->len, MAX_ROWS); i++)
    {
      const LeadSkipped *skipped = g_ptr_array_index (report->skipped, i);

      lead_group_rows_add (self->rows, self->skipped,
                           lead_import_notes_new_row (skipped->source, skipped->reason));
    }
  lead_import_notes_add_more (self, self->skipped, report->skipped->len);
  for (guint i = 0; i < MIN (report->warnings->len, MAX_ROWS); i++)
    lead_group_rows_add (self->rows, self->warnings,
                         lead_import_notes_new_row (report->warnings->pdata[i], NULL));
  lead_import_notes_add_more (self, self->warnings, report->warnings->len);

  gtk_widget_set_visible (GTK_WIDGET (self->skipped), report->skipped->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->warnings), report->warnings->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          report->skipped->len > 0 || report->warnings->len > 0);
}
