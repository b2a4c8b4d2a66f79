/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-pane.h"

#include <glib/gi18n-lib.h>

#include "figures/lead-pack-charts.h"
#include "lead-pack-offer-row.h"
#include "lead-pack-rows.h"
#include "ui/widgets/lead-group-rows.h"
#include "ui/widgets/lead-text-field.h"
#include "ui/widgets/lead-text-row.h"

struct _LeadPackPane
{
  AdwBin               parent_instance;

  /* owned */
  LeadPackDraft       *draft;
  GPtrArray           *name_rows;
  GStrv                shown_names; /* those that name_rows are of */

  /* widgets */
  LeadTextField       *field;
  LeadTextRow         *lines[LEAD_PACK_TEXT_QUESTIONS]; /* texts of one line */
  LeadTextRow         *another;

  /* template */
  AdwPreferencesGroup *head;
  AdwPreferencesGroup *entries;
  GtkWidget           *all;
  AdwPreferencesGroup *session;
  AdwPreferencesGroup *charts;
  AdwPreferencesGroup *how;
  AdwPreferencesGroup *names;
  AdwBin              *questions;
};

G_DEFINE_FINAL_TYPE (LeadPackPane, lead_pack_pane, ADW_TYPE_BIN)

static char *
dup_typed (LeadTextRow *row)
{
  return g_strstrip (g_strdup (lead_text_row_get_text (row)));
}

static void
text_cb (LeadPackPane *self)
{
  if (self->draft == NULL)
    return;
  for (guint i = 0; i < LEAD_PACK_TEXT_QUESTIONS; i++)
    {
      g_autofree char *text = dup_typed (self->lines[i]);

      lead_pack_draft_set_text (self->draft, i, text);
    }
}

static void
questions_cb (LeadPackPane *self)
{
  g_autofree char *text = lead_text_field_dup_text (self->field);

  if (self->draft != NULL)
    lead_pack_draft_set_text (self->draft, LEAD_PACK_TEXT_QUESTIONS, text);
}

static gboolean
is_all_chosen (LeadPackPane *self)
{
  GListModel *offers = lead_pack_draft_get_offers (self->draft);
  guint n_offers = g_list_model_get_n_items (offers);

  for (guint i = 0; i < n_offers; i++)
    {
      g_autoptr (LeadPackOffer) offer = g_list_model_get_item (offers, i);

      if (!lead_pack_offer_get_chosen (offer))
        return FALSE;
    }
  return TRUE;
}

static void
all_cb (LeadPackPane *self)
{
  if (self->draft != NULL)
    lead_pack_draft_choose_all (self->draft, !is_all_chosen (self));
}

static void
alias_cb (LeadPackPane *self,
          LeadTextRow  *row)
{
  g_autofree char *alias = dup_typed (row);

  lead_pack_draft_set_alias (self->draft, g_object_get_data (G_OBJECT (row), "name"), alias);
}

static void
add_name (LeadPackPane       *self,
          const LeadPackName *name)
{
  GtkWidget *row = lead_text_row_new (name->name);

  lead_text_row_set_text (LEAD_TEXT_ROW (row), name->alias);
  g_object_set_data_full (G_OBJECT (row), "name", g_strdup (name->name), g_free);
  g_signal_connect_object (row, "changed", G_CALLBACK (alias_cb), self, G_CONNECT_SWAPPED);
  lead_group_rows_add (self->name_rows, self->names, row);
}

/* Rows that stay keep the cursor that may be in them. */
static void
show_names (LeadPackPane *self)
{
  g_autoptr (GPtrArray) names = lead_pack_draft_list_names (self->draft);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  for (guint i = 0; i < names->len; i++)
    g_strv_builder_add (builder, ((const LeadPackName *) names->pdata[i])->name);
  texts = g_strv_builder_end (builder);
  if (self->shown_names != NULL
      && g_strv_equal ((const char * const *) texts, (const char * const *) self->shown_names))
    return;
  g_strfreev (self->shown_names);
  self->shown_names = g_steal_pointer (&texts);
  lead_group_rows_clear (self->name_rows);
  for (guint i = 0; i < names->len; i++)
    add_name (self, names->pdata[i]);
}

static void
another_cb (LeadPackPane *self)
{
  g_autofree char *name = dup_typed (self->another);

  if (self->draft == NULL || *name == '\0')
    return;
  /* Translators: stands for a name in a review pack until the writer says something better */
  lead_pack_draft_set_alias (self->draft, name, _("Somebody"));
  lead_text_row_set_text (self->another, "");
}

static void
changed_cb (LeadPackPane *self)
{
  gtk_button_set_label (GTK_BUTTON (self->all), is_all_chosen (self) ? _("Choose n_one")
                                                                      : _("Choose _all"));
  show_names (self);
}

static void
part_cb (LeadPackPane *self,
         GParamSpec   *pspec,
         GtkSwitch    *toggle)
{
  lead_pack_draft_set_part (self->draft, g_object_get_data (G_OBJECT (toggle), "part"),
                            gtk_switch_get_active (toggle));
}

static void
add_part (LeadPackPane        *self,
          AdwPreferencesGroup *group,
          const char          *part,
          const char          *title,
          const char          *subtitle)
{
  GtkWidget *toggle;
  GtkWidget *row;

  if (part == NULL || *title == '\0')
    return;
  row = lead_pack_rows_new_switch (title, subtitle, &toggle);
  g_object_set_data_full (G_OBJECT (toggle), "part", g_strdup (part), g_free);
  g_signal_connect_object (toggle, "notify::active", G_CALLBACK (part_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);
}

static void
show_session (LeadPackPane *self,
              LeadSession  *session)
{
  GPtrArray *aims = lead_session_get_aims (session);
  GPtrArray *agenda = lead_session_get_agenda (session);

  gtk_widget_set_visible (GTK_WIDGET (self->session), TRUE);
  if (*lead_session_get_want (session) != '\0')
    add_part (self, self->session, LEAD_PACK_PART_WANT, _("What you want from this hour"),
              lead_session_get_want (session));
  if (lead_session_get_from (session) != LEAD_DAY_NONE
      || lead_session_get_to (session) != LEAD_DAY_NONE)
    add_part (self, self->session, LEAD_PACK_PART_PERIOD, _("The period that it looks at"),
              NULL);
  for (guint i = 0; i < aims->len; i++)
    {
      const LeadAim *aim = aims->pdata[i];

      if (aim->closed == LEAD_DAY_NONE)
        add_part (self, self->session, aim->uuid, aim->text, _("Aim"));
    }
  for (guint i = 0; i < agenda->len; i++)
    {
      const LeadAgendaItem *item = agenda->pdata[i];

      add_part (self, self->session, item->uuid, item->text, _("On the agenda"));
    }
}

static void
show_charts (LeadPackPane *self)
{
  const char * const *ids = lead_pack_charts_get_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    add_part (self, self->charts, ids[i], lead_pack_charts_get_title (ids[i]), NULL);
}

static void
coarse_cb (LeadPackPane *self,
           GParamSpec   *pspec,
           GtkSwitch    *toggle)
{
  if (self->draft != NULL)
    lead_pack_draft_set_coarse (self->draft, gtk_switch_get_active (toggle));
}

static void
patterns_cb (LeadPackPane *self,
             GParamSpec   *pspec,
             GtkSwitch    *toggle)
{
  if (self->draft != NULL)
    lead_pack_draft_set_patterns_only (self->draft, gtk_switch_get_active (toggle));
}

static void
add_how (LeadPackPane *self)
{
  GtkWidget *toggle;
  GtkWidget *row = lead_pack_rows_new_switch (_("Months only"),
                                              _("Days become months, in your words too"), &toggle);

  g_signal_connect_object (toggle, "notify::active", G_CALLBACK (coarse_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->how, row);
  row = lead_pack_rows_new_switch (_("Patterns only"),
                                   _("No words of any entry, only how often something came up. "
                                     "Counts under 5 are left out."),
                                   &toggle);
  g_signal_connect_object (toggle, "notify::active", G_CALLBACK (patterns_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->how, row);
}

static void
add_lines (LeadPackPane *self)
{
  static const char * const titles[] = {
    [LEAD_PACK_TEXT_TITLE] = N_("Title"),
    [LEAD_PACK_TEXT_COVER] = N_("A line to your reader"),
    [LEAD_PACK_TEXT_WITH] = N_("For whom"),
  };
  static const LeadPackText order[]
    = { LEAD_PACK_TEXT_WITH, LEAD_PACK_TEXT_TITLE, LEAD_PACK_TEXT_COVER };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      GtkWidget *row = lead_text_row_new (_(titles[order[i]]));

      self->lines[order[i]] = LEAD_TEXT_ROW (row);
      g_signal_connect_object (row, "changed", G_CALLBACK (text_cb), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (self->head, row);
    }
}

/* For whom doesn't find Enter. */
static void
add_another (LeadPackPane *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Replace this name"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Replace this name"), -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (another_cb), self, G_CONNECT_SWAPPED);
  self->another = LEAD_TEXT_ROW (lead_text_row_new (_("Another name to replace")));
  lead_text_row_add (self->another, button);
  g_signal_connect_object (self->another, "submitted", G_CALLBACK (another_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->names, GTK_WIDGET (self->another));
}

/* Says what isn't offered, so that nobody looks for it. */
static void
describe (LeadPackPane *self)
{
  guint n_private = lead_pack_draft_get_n_private (self->draft);
  guint n_more = lead_pack_draft_get_n_more (self->draft);
  g_autofree char *private = NULL;
  g_autofree char *more = NULL;
  g_autofree char *text = NULL;

  private = n_private > 0
              ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                              "%u private entry is never shared.",
                                              "%u private entries are never shared.", n_private),
                                 n_private)
              : g_strdup ("");
  more = n_more > 0 ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                                    "%u older entry isn’t listed: filter the "
                                                    "journal to find it.",
                                                    "%u older entries aren’t listed: filter the "
                                                    "journal to find them.",
                                                    n_more),
                                       n_more)
                    : g_strdup ("");
  text = g_strjoin (" ", _("Nothing goes along until you choose it."), private, more, NULL);
  adw_preferences_group_set_description (self->entries, g_strstrip (text));
}

static void
lead_pack_pane_dispose (GObject *object)
{
  LeadPackPane *self = LEAD_PACK_PANE (object);

  g_clear_object (&self->draft);
  g_clear_pointer (&self->name_rows, g_ptr_array_unref);
  g_clear_pointer (&self->shown_names, g_strfreev);

  G_OBJECT_CLASS (lead_pack_pane_parent_class)->dispose (object);
}

static void
lead_pack_pane_class_init (LeadPackPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_pack_pane_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-pack-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPackPane, head);
  gtk_widget_class_bind_template_child (widget_class, LeadPackPane, entries);
  gtk_widget_class_bind_template_child (widget_class, LeadPackPane, all);
  gtk_widget_class_bind_template_child (widget_class, LeadPackPane, session);
  gtk_widget_class_bind_template_child (widget_class, LeadPackPane, charts);
  gtk_widget_class_bind_template_child (widget_class, LeadPackPane, how);
  gtk_widget_class_bind_template_child (widget_class, LeadPackPane, names);
  gtk_widget_class_bind_template_child (widget_class, LeadPackPane, questions);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
}

static void
lead_pack_pane_init (LeadPackPane *self)
{
  self->name_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  add_lines (self);
  add_another (self);
  self->field = LEAD_TEXT_FIELD (lead_text_field_new (_("Questions to your reader")));
  adw_bin_set_child (self->questions, GTK_WIDGET (self->field));
  g_signal_connect_object (self->field, "changed", G_CALLBACK (questions_cb), self,
                           G_CONNECT_SWAPPED);
  add_how (self);
}

/**
 * lead_pack_pane_set_draft:
 * @draft: what is chosen from, once
 */
void
lead_pack_pane_set_draft (LeadPackPane  *self,
                          LeadPackDraft *draft)
{
  GListModel *offers;
  guint n_offers;

  g_return_if_fail (LEAD_IS_PACK_PANE (self));
  g_return_if_fail (LEAD_IS_PACK_DRAFT (draft));
  g_return_if_fail (self->draft == NULL);

  offers = lead_pack_draft_get_offers (draft);
  n_offers = g_list_model_get_n_items (offers);
  for (guint i = 0; i < LEAD_PACK_TEXT_QUESTIONS; i++)
    lead_text_row_set_text (self->lines[i], lead_pack_draft_get_text (draft, i));
  self->draft = g_object_ref (draft);
  for (guint i = 0; i < n_offers; i++)
    {
      g_autoptr (LeadPackOffer) offer = g_list_model_get_item (offers, i);

      adw_preferences_group_add (self->entries, lead_pack_offer_row_new (offer));
    }
  gtk_widget_set_visible (self->all, n_offers > 1);
  if (lead_pack_draft_get_session (draft) != NULL)
    show_session (self, lead_pack_draft_get_session (draft));
  show_charts (self);
  describe (self);
  show_names (self);
  g_signal_connect_object (draft, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}
