/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-evidence-list.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-evidence.h"
#include "core/store/lead-journal-entries.h"
#include "lead-evidence-row.h"
#include "ui/widgets/lead-clear.h"

/* Entries that are shown; the counts say how many there are. */
#define MOST 5

struct _LeadEvidenceList
{
  AdwBin        parent_instance;

  /* owned */
  LeadDesk     *desk;
  LeadEvidence *evidence;
  GCancellable *loading;
  char         *item;
  char        **cites; /* NULL while nothing has been rated: all of them, then */
  guint         next;  /* which entry is loaded next */

  /* children */
  GtkLabel     *summary;
  GtkLabel     *hint;
  GtkBox       *rows;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadEvidenceList, lead_evidence_list, ADW_TYPE_BIN)

static void load_next (LeadEvidenceList *self);

/* An entry that was cited long ago needn't be among the newest. */
static GtkWidget *
find_row (LeadEvidenceList *self, const char *uuid)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (g_str_equal (lead_evidence_row_get_uuid (LEAD_EVIDENCE_ROW (row)), uuid))
      return row;
  return NULL;
}

static void
on_row_changed (LeadEvidenceList *self)
{
  char **cites = lead_evidence_list_dup_cites (self);

  g_strfreev (self->cites);
  self->cites = cites;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_row (LeadEvidenceList *self, LeadEntry *entry)
{
  const char *uuid = lead_entry_get_uuid (entry);
  gboolean cited = self->cites == NULL
                   || g_strv_contains ((const char *const *) self->cites, uuid);
  GtkWidget *row = lead_evidence_row_new (self->desk, entry, self->item, cited);

  g_signal_connect_object (row, "changed", G_CALLBACK (on_row_changed), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->rows, row);
}

/* One that is gone by now is no evidence any more. */
static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadEvidenceList) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) entry
    = lead_journal_load_entry_finish (LEAD_JOURNAL (source), result, &error);

  if (self->desk == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (entry != NULL)
    add_row (self, entry);
  /* Somebody may have rated before all of it was there. */
  if (entry != NULL && self->cites == NULL)
    g_signal_emit (self, signals[CHANGED], 0);
  load_next (self);
}

static void
load_next (LeadEvidenceList *self)
{
  if (self->next >= MIN (self->evidence->entries->len, MOST))
    return;
  lead_journal_load_entry_async (lead_desk_get_journal (self->desk),
                                 g_array_index (self->evidence->entries, int64_t, self->next++),
                                 self->loading, on_loaded, g_object_ref (self));
}

static char *
summarise (const LeadEvidence *evidence, LeadDay since)
{
  g_autofree char *day = lead_day_format (since, _("%-d %B %Y"));

  if (evidence->n_all == 0)
    return g_strdup_printf (_("No evidence yet: nothing was written since %s."), day);
  if (evidence->entries->len == 0)
    return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "No evidence yet: it isn’t in the %u entry since %s.",
                   "No evidence yet: it is in none of the %u entries since %s.", evidence->n_all),
      evidence->n_all, day);
  /* Translators: in how many entries of how many; then how often it was practised, missed and
   * seen in others; then a date */
  return g_strdup_printf (_("In %u of %u entries since %s: practised %u, missed %u, seen %u"),
                          evidence->entries->len, evidence->n_all, day,
                          evidence->stances[LEAD_STANCE_PRACTISED],
                          evidence->stances[LEAD_STANCE_MISSED],
                          evidence->stances[LEAD_STANCE_SEEN]);
}

static void
stop_loading (LeadEvidenceList *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

static void
clear (LeadEvidenceList *self)
{
  stop_loading (self);
  lead_clear_box (self->rows);
  g_clear_pointer (&self->evidence, lead_evidence_free);
  g_clear_pointer (&self->item, g_free);
  g_clear_pointer (&self->cites, g_strfreev);
  self->next = 0;
}

static void
lead_evidence_list_dispose (GObject *object)
{
  LeadEvidenceList *self = LEAD_EVIDENCE_LIST (object);

  stop_loading (self);
  g_clear_pointer (&self->evidence, lead_evidence_free);
  g_clear_pointer (&self->item, g_free);
  g_clear_pointer (&self->cites, g_strfreev);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_evidence_list_parent_class)->dispose (object);
}

static void
lead_evidence_list_class_init (LeadEvidenceListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_evidence_list_dispose;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_EVIDENCE_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static GtkLabel *
add_label (GtkWidget *box, const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  g_object_set (label, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
lead_evidence_list_init (LeadEvidenceList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->summary = add_label (box, "body");
  self->hint = add_label (box, "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->hint), "caption");
  gtk_label_set_text (self->hint, _("Tick what your rating rests on; press to read."));
  self->rows = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rows));
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * lead_evidence_list_set_desk:
 * @self: a list
 * @desk: the desk; to be set once
 */
void
lead_evidence_list_set_desk (LeadEvidenceList *self, LeadDesk *desk)
{
  g_return_if_fail (LEAD_IS_EVIDENCE_LIST (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  g_set_object (&self->desk, desk);
}

/**
 * lead_evidence_list_show:
 * @self: a list
 * @records: the tags of the period
 * @since: its first day
 * @item: canonical id of the behaviour
 * @cites: (nullable): uuids of the entries that the rating rests on; %NULL for
 *   all that are shown, while nothing has been rated
 */
void
lead_evidence_list_show (LeadEvidenceList   *self,
                         LeadRecords        *records,
                         LeadDay             since,
                         const char         *item,
                         const char * const *cites)
{
  g_autofree char *summary = NULL;

  g_return_if_fail (LEAD_IS_EVIDENCE_LIST (self));
  g_return_if_fail (self->desk != NULL);
  g_return_if_fail (records != NULL && item != NULL);

  clear (self);
  self->item = g_strdup (item);
  self->cites = g_strdupv ((char **) cites);
  self->evidence = lead_evidence_new (records, item);
  self->loading = g_cancellable_new ();
  summary = summarise (self->evidence, since);
  gtk_label_set_text (self->summary, summary);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), self->evidence->entries->len > 0);
  load_next (self);
}

/**
 * lead_evidence_list_dup_cites:
 * @self: a list
 *
 * Returns: (transfer full): uuids of the entries that the rating rests on
 */
char **
lead_evidence_list_dup_cites (LeadEvidenceList *self)
{
  g_autoptr (GStrvBuilder) cites = g_strv_builder_new ();

  g_return_val_if_fail (LEAD_IS_EVIDENCE_LIST (self), NULL);

  for (guint i = 0; self->cites != NULL && self->cites[i] != NULL; i++)
    if (find_row (self, self->cites[i]) == NULL)
      g_strv_builder_add (cites, self->cites[i]);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (lead_evidence_row_get_cited (LEAD_EVIDENCE_ROW (row)))
      g_strv_builder_add (cites, lead_evidence_row_get_uuid (LEAD_EVIDENCE_ROW (row)));
  return g_strv_builder_end (cites);
}
