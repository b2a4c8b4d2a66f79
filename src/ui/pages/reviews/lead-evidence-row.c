/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-evidence-row.h"

#include <glib/gi18n-lib.h>

struct _LeadEvidenceRow
{
  AdwBin          parent_instance;

  /* owned */
  LeadDesk       *desk;
  LeadEntry      *entry;
  char           *item;

  /* template */
  GtkCheckButton *cited;
  GtkMenuButton  *open;
  GtkWidget      *words;
  GtkLabel       *label;
  GtkLabel       *said;
  GtkLabel       *title;
  GtkLabel       *body;
  GtkPopover     *popover;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadEvidenceRow, lead_evidence_row, ADW_TYPE_BIN)

static void
on_toggled (LeadEvidenceRow *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_open (LeadEvidenceRow *self)
{
  gtk_popover_popdown (self->popover);
  lead_desk_show_entry (self->desk, lead_entry_get_id (self->entry));
}

/* The words that the tags of the item stand on, or how the entry begins. */
static char *
dup_said (LeadEvidenceRow *self)
{
  GPtrArray *tags = lead_entry_get_tags (self->entry);

  for (guint i = 0; i < tags->len; i++)
    {
      const LeadPassage *passage = lead_tag_get_passage (tags->pdata[i]);

      if (passage != NULL && g_str_equal (lead_tag_get_item (tags->pdata[i]), self->item))
        /* Translators: a quotation */
        return g_strdup_printf (_("“%s”"), passage->quote);
    }
  return g_strdup (lead_entry_get_body (self->entry));
}

static char *
dup_body (LeadEntry *entry)
{
  GString *text = g_string_new (lead_entry_get_body (entry));
  GPtrArray *answers = lead_entry_get_answers (entry);

  for (guint i = 0; i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      if (answer->text != NULL)
        g_string_append_printf (text, "%s%s\n%s", text->len > 0 ? "\n\n" : "", answer->question,
                                answer->text);
    }
  return g_string_free (text, FALSE);
}

static void
show (LeadEvidenceRow *self)
{
  LeadDay day = lead_entry_get_moment (self->entry)->day;
  gboolean discreet = lead_desk_get_discreet (self->desk);
  const char *title = lead_entry_get_title (self->entry);
  g_autofree char *date = lead_day_format (day, _("%a %-d %B %Y"));
  g_autofree char *named = *title != '\0' && !discreet ? g_strdup_printf ("%s · %s", date, title)
                                                       : g_strdup (date);
  g_autofree char *said = dup_said (self);
  g_autofree char *body = dup_body (self->entry);
  /* Translators: whether a rating rests on an entry; the entry follows */
  g_autofree char *spoken = g_strdup_printf (_("My rating rests on this: %s"), named);

  gtk_label_set_text (self->label, named);
  gtk_label_set_text (self->said, discreet ? "" : g_strdelimit (said, "\n\t", ' '));
  gtk_widget_set_visible (GTK_WIDGET (self->said), !discreet && *said != '\0');
  gtk_label_set_text (self->title, named);
  gtk_label_set_text (self->body, discreet ? "" : body);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cited), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  named, -1);
}

static void
lead_evidence_row_dispose (GObject *object)
{
  LeadEvidenceRow *self = LEAD_EVIDENCE_ROW (object);

  g_clear_object (&self->desk);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->item, g_free);

  G_OBJECT_CLASS (lead_evidence_row_parent_class)->dispose (object);
}

static void
lead_evidence_row_class_init (LeadEvidenceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_evidence_row_dispose;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_EVIDENCE_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-evidence-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadEvidenceRow, cited);
  gtk_widget_class_bind_template_child (widget_class, LeadEvidenceRow, open);
  gtk_widget_class_bind_template_child (widget_class, LeadEvidenceRow, words);
  gtk_widget_class_bind_template_child (widget_class, LeadEvidenceRow, label);
  gtk_widget_class_bind_template_child (widget_class, LeadEvidenceRow, said);
  gtk_widget_class_bind_template_child (widget_class, LeadEvidenceRow, title);
  gtk_widget_class_bind_template_child (widget_class, LeadEvidenceRow, body);
  gtk_widget_class_bind_template_child (widget_class, LeadEvidenceRow, popover);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled);
  gtk_widget_class_bind_template_callback (widget_class, on_open);
}

static void
lead_evidence_row_init (LeadEvidenceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Older GTK puts what a menu button says into the middle of it. */
  gtk_widget_set_halign (gtk_widget_get_parent (self->words), GTK_ALIGN_FILL);
}

/**
 * lead_evidence_row_new:
 * @desk: the desk
 * @entry: an entry that carries the item
 * @item: canonical id
 * @cited: whether the rating rests on it
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_evidence_row_new (LeadDesk *desk, LeadEntry *entry, const char *item, gboolean cited)
{
  LeadEvidenceRow *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);

  self = g_object_new (LEAD_TYPE_EVIDENCE_ROW, NULL);
  self->desk = g_object_ref (desk);
  self->entry = g_object_ref (entry);
  self->item = g_strdup (item);
  gtk_check_button_set_active (self->cited, cited);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}

/**
 * lead_evidence_row_get_uuid:
 * @self: a row
 *
 * Returns: uuid of the entry
 */
const char *
lead_evidence_row_get_uuid (LeadEvidenceRow *self)
{
  g_return_val_if_fail (LEAD_IS_EVIDENCE_ROW (self), NULL);

  return lead_entry_get_uuid (self->entry);
}

/**
 * lead_evidence_row_get_cited:
 * @self: a row
 *
 * Returns: whether the rating rests on the entry
 */
gboolean
lead_evidence_row_get_cited (LeadEvidenceRow *self)
{
  g_return_val_if_fail (LEAD_IS_EVIDENCE_ROW (self), FALSE);

  return gtk_check_button_get_active (self->cited);
}
