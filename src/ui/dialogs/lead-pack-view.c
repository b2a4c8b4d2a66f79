/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-view.h"

#include <glib/gi18n-lib.h>

#include "core/exchange/lead-pack-told.h"
#include "core/model/lead-pack-answer.h"
#include "lead-pack-preview.h"
#include "lead-reply-card.h"
#include "lead-six-words.h"

struct _LeadPackView
{
  AdwBin               parent_instance;

  gboolean             withdrawn;

  /* template */
  AdwActionRow        *what;
  GtkWidget           *words_row;
  LeadSixWords        *words;
  AdwPreferencesGroup *told;
  GtkBox              *replies;
  GtkWidget           *nothing;
  GtkWidget           *take_in;
  LeadPackPreview     *preview;
  GtkButton           *withdraw;
};

enum
{
  TAKE_IN,
  WITHDRAW,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPackView, lead_pack_view, ADW_TYPE_BIN)

static void
take_in_cb (LeadPackView *self)
{
  g_signal_emit (self, signals[TAKE_IN], 0);
}

static void
withdraw_cb (LeadPackView *self)
{
  g_signal_emit (self, signals[WITHDRAW], 0, !self->withdrawn);
}

static void
show_facts (LeadPackView   *self,
            LeadPackRecord *record)
{
  const LeadPackFacts *facts = lead_pack_record_get_facts (record);
  g_autofree char *day = lead_pack_view_dup_day (record);
  const char *form = facts->form == LEAD_PACK_PDF ? _("A PDF to read") : _("A page to answer in");
  g_autofree char *text
    = facts->withdrawn_ms != 0 ? g_strjoin (" · ", day, form, _("Withdrawn"), NULL)
                               : g_strjoin (" · ", day, form, NULL);
  g_autofree char *title = *facts->to != '\0'
                             ? g_strdup_printf (_("“%s” for %s"), facts->title, facts->to)
                             : g_strdup (facts->title);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->what), title);
  adw_action_row_set_subtitle (self->what, text);
  gtk_widget_set_visible (self->words_row, facts->passphrase != NULL);
  lead_six_words_set (self->words, facts->passphrase != NULL ? facts->passphrase : "");
  self->withdrawn = facts->withdrawn_ms != 0;
  gtk_button_set_label (self->withdraw,
                        self->withdrawn ? _("It isn’t _withdrawn") : _("_Withdraw it…"));
}

static void
show_told (LeadPackView    *self,
           LeadPackRecord  *record,
           LeadPackContent *content)
{
  g_autoptr (GPtrArray) told = lead_pack_told_list (record, content);

  for (guint i = 0; i < told->len; i++)
    {
      const LeadPackTold *choice = told->pdata[i];
      GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                                     choice->what, "subtitle", choice->how, NULL);

      adw_preferences_group_add (self->told, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->told), told->len > 0);
}

static void
show_content (LeadPackView   *self,
              LeadPackRecord *record)
{
  const LeadPackFacts *facts = lead_pack_record_get_facts (record);
  g_autoptr (LeadPackContent) content
    = facts->content != NULL ? lead_pack_content_from_json (facts->content, -1, NULL) : NULL;

  if (content == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->told), FALSE);
      return;
    }
  lead_pack_preview_show (self->preview, content);
  show_told (self, record, content);
}

static void
show_answers (LeadPackView   *self,
              LeadPackRecord *record,
              GPtrArray      *answers)
{
  for (guint i = 0; i < answers->len; i++)
    {
      const char *json = lead_pack_answer_get_content (answers->pdata[i]);
      g_autoptr (LeadReplyIntake) reply = lead_reply_intake_new_kept (record, json, NULL);

      if (reply != NULL)
        gtk_box_insert_child_after (self->replies, lead_reply_card_new (reply), self->nothing);
    }
  gtk_widget_set_visible (self->nothing, answers->len == 0);
}

static void
lead_pack_view_class_init (LeadPackViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[TAKE_IN] = g_signal_new ("take-in", LEAD_TYPE_PACK_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[WITHDRAW] = g_signal_new ("withdraw", LEAD_TYPE_PACK_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  g_type_ensure (LEAD_TYPE_PACK_PREVIEW);
  g_type_ensure (LEAD_TYPE_SIX_WORDS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-pack-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPackView, what);
  gtk_widget_class_bind_template_child (widget_class, LeadPackView, words_row);
  gtk_widget_class_bind_template_child (widget_class, LeadPackView, words);
  gtk_widget_class_bind_template_child (widget_class, LeadPackView, told);
  gtk_widget_class_bind_template_child (widget_class, LeadPackView, replies);
  gtk_widget_class_bind_template_child (widget_class, LeadPackView, nothing);
  gtk_widget_class_bind_template_child (widget_class, LeadPackView, take_in);
  gtk_widget_class_bind_template_child (widget_class, LeadPackView, preview);
  gtk_widget_class_bind_template_child (widget_class, LeadPackView, withdraw);
  gtk_widget_class_bind_template_callback (widget_class, take_in_cb);
  gtk_widget_class_bind_template_callback (widget_class, withdraw_cb);
}

static void
lead_pack_view_init (LeadPackView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_pack_view_new:
 * @record: a pack, with all that is known of it
 * @answers: (element-type LeadPackAnswer): what came back
 * @writable: whether the journal can be written
 *
 * Returns: (transfer floating): a view of it
 */
GtkWidget *
lead_pack_view_new (LeadPackRecord *record,
                    GPtrArray      *answers,
                    gboolean        writable)
{
  LeadPackView *self;

  g_return_val_if_fail (LEAD_IS_PACK_RECORD (record), NULL);
  g_return_val_if_fail (answers != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PACK_VIEW, NULL);
  show_facts (self, record);
  show_answers (self, record, answers);
  show_content (self, record);
  gtk_widget_set_sensitive (self->take_in, writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->withdraw), writable);
  return GTK_WIDGET (self);
}

/**
 * lead_pack_view_dup_day:
 * @record: a pack
 *
 * Returns: (transfer full): the day on which it was made
 */
char *
lead_pack_view_dup_day (LeadPackRecord *record)
{
  g_return_val_if_fail (LEAD_IS_PACK_RECORD (record), NULL);

  return lead_day_format (lead_pack_record_get_facts (record)->made.day, _("%-d %B %Y"));
}
