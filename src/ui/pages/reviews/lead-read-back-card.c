/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-read-back-card.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/lead-note-field.h"
#include "ui/widgets/lead-wrap-layout.h"

struct _LeadReadBackCard
{
  AdwBin     parent_instance;

  /* owned */
  LeadDesk  *desk;

  int64_t    entry;

  /* template */
  GtkLabel  *day;
  GtkLabel  *title;
  GtkLabel  *text;
  GtkLabel  *question;
  AdwBin    *place;
  GtkWidget *buttons;
  GtkWidget *open;
};

enum
{
  DECLINED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadReadBackCard, lead_read_back_card, ADW_TYPE_BIN)

static void
on_open (LeadReadBackCard *self)
{
  lead_desk_show_entry (self->desk, self->entry);
}

static void
on_decline (LeadReadBackCard *self)
{
  g_signal_emit (self, signals[DECLINED], 0);
}

static void
on_done (LeadReadBackCard *self)
{
  gtk_widget_grab_focus (self->open);
}

/* The first answer where the words stand in the answers. */
static const char *
get_text (LeadEntry *entry)
{
  GPtrArray *answers = lead_entry_get_answers (entry);

  if (*lead_entry_get_body (entry) != '\0')
    return lead_entry_get_body (entry);
  for (guint i = 0; i < answers->len; i++)
    if (((const LeadAnswer *) answers->pdata[i])->text != NULL)
      return ((const LeadAnswer *) answers->pdata[i])->text;
  return "";
}

static void
show (LeadReadBackCard *self, LeadEntry *entry)
{
  g_autofree char *day = lead_day_format (lead_entry_get_moment (entry)->day, _("%a %-d %B %Y"));
  const char *title = lead_entry_get_title (entry);
  const char *text = get_text (entry);

  gtk_label_set_text (self->day, day);
  gtk_label_set_text (self->title, title);
  gtk_widget_set_visible (GTK_WIDGET (self->title), *title != '\0');
  gtk_label_set_text (self->text, text);
  gtk_widget_set_visible (GTK_WIDGET (self->text), *text != '\0');
}

static void
lead_read_back_card_dispose (GObject *object)
{
  g_clear_object (&LEAD_READ_BACK_CARD (object)->desk);

  G_OBJECT_CLASS (lead_read_back_card_parent_class)->dispose (object);
}

static void
lead_read_back_card_class_init (LeadReadBackCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_read_back_card_dispose;

  signals[DECLINED] = g_signal_new ("declined", LEAD_TYPE_READ_BACK_CARD, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-read-back-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadReadBackCard, day);
  gtk_widget_class_bind_template_child (widget_class, LeadReadBackCard, title);
  gtk_widget_class_bind_template_child (widget_class, LeadReadBackCard, text);
  gtk_widget_class_bind_template_child (widget_class, LeadReadBackCard, question);
  gtk_widget_class_bind_template_child (widget_class, LeadReadBackCard, place);
  gtk_widget_class_bind_template_child (widget_class, LeadReadBackCard, buttons);
  gtk_widget_class_bind_template_child (widget_class, LeadReadBackCard, open);
  gtk_widget_class_bind_template_callback (widget_class, on_open);
  gtk_widget_class_bind_template_callback (widget_class, on_decline);
}

static void
lead_read_back_card_init (LeadReadBackCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->buttons, lead_wrap_layout_new (6));
}

/**
 * lead_read_back_card_new:
 * @desk: the desk
 * @entry: what was written then
 * @note: (nullable): what was said to it this week
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_read_back_card_new (LeadDesk *desk, LeadEntry *entry, const LeadNote *note)
{
  LeadReadBackCard *self;
  GtkWidget *field;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);

  self = g_object_new (LEAD_TYPE_READ_BACK_CARD, NULL);
  self->desk = g_object_ref (desk);
  self->entry = lead_entry_get_id (entry);
  show (self, entry);
  field = lead_note_field_new (desk, self->entry, note, gtk_label_get_text (self->question));
  g_signal_connect_object (field, "done", G_CALLBACK (on_done), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->place, field);
  return GTK_WIDGET (self);
}
