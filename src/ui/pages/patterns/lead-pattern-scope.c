/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-scope.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-lists.h"
#include "lead-pattern-place.h"
#include "ui/widgets/lead-choice-list.h"

#define CHALLENGE "challenge:"
#define LABEL "label:"

struct _LeadPatternScope
{
  GtkBox           parent_instance;

  LeadDesk        *desk;
  LeadPatternView *view;

  /* children */
  GtkWidget       *button;
  GtkWidget       *popover;
  LeadChoiceList  *list;
  GtkWidget       *chosen; /* what narrows it down */
  GtkLabel        *name;
};

G_DEFINE_FINAL_TYPE (LeadPatternScope, lead_pattern_scope, GTK_TYPE_BOX)

static char *
name_challenge (LeadPatternScope *self, const char *uuid)
{
  LeadChallenge *challenge
    = lead_challenge_list_find (lead_desk_get_challenges (self->desk), uuid);

  if (challenge == NULL || lead_desk_get_discreet (self->desk))
    return g_strdup (_("One challenge"));
  return g_strdup (lead_challenge_get_name (challenge));
}

static void
show_chosen (LeadPatternScope *self)
{
  const char *challenge = lead_pattern_view_get_challenge (self->view);
  const char *label = lead_pattern_view_get_label (self->view);
  g_autofree char *name = NULL;

  if (challenge != NULL)
    name = name_challenge (self, challenge);
  else if (label != NULL)
    name = g_strdup (lead_desk_get_discreet (self->desk) ? _("One label") : label);
  gtk_widget_set_visible (self->chosen, name != NULL);
  if (name != NULL)
    {
      /* Translators: a button that takes a filter away; then its name */
      g_autofree char *spoken = g_strdup_printf (_("Show all entries, not only “%s”"), name);

      gtk_label_set_label (self->name, name);
      gtk_widget_set_tooltip_text (self->chosen, spoken);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->chosen),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
    }
}

static void
choose (LeadPatternScope *self, const char *challenge, const char *label)
{
  lead_pattern_view_set_challenge (self->view, challenge);
  lead_pattern_view_set_label (self->view, label);
  show_chosen (self);
}

static void
on_chosen (LeadPatternScope *self, const char *id)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  if (g_str_has_prefix (id, CHALLENGE))
    choose (self, id + strlen (CHALLENGE), NULL);
  else
    choose (self, NULL, id + strlen (LABEL));
}

static void
on_clear (LeadPatternScope *self)
{
  choose (self, NULL, NULL);
  gtk_widget_grab_focus (self->button);
}

static void
on_labels (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadPatternScope) self = user_data;
  g_auto (GStrv) labels = lead_journal_list_labels_finish (LEAD_JOURNAL (source), result, NULL);

  for (guint i = 0; labels != NULL && labels[i] != NULL && self->desk != NULL; i++)
    {
      g_autofree char *id = g_strconcat (LABEL, labels[i], NULL);

      lead_choice_list_add (self->list, id, labels[i], NULL, _("Labels"));
    }
}

static void
on_popover_shown (LeadPatternScope *self)
{
  GListModel *challenges;

  if (self->desk == NULL)
    return;
  lead_choice_list_clear (self->list);
  challenges = G_LIST_MODEL (lead_desk_get_challenges (self->desk));
  for (guint i = 0; i < g_list_model_get_n_items (challenges); i++)
    {
      g_autoptr (LeadChallenge) challenge = g_list_model_get_item (challenges, i);
      g_autofree char *id = g_strconcat (CHALLENGE, lead_challenge_get_uuid (challenge), NULL);

      lead_choice_list_add (self->list, id, lead_challenge_get_name (challenge), NULL,
                            _("Challenges"));
    }
  lead_journal_list_labels_async (lead_desk_get_journal (self->desk), NULL, on_labels,
                                  g_object_ref (self));
  lead_choice_list_enter (self->list);
}

typedef struct
{
  LeadPatternScope *self;
  char             *hidden;
} Sought;

static void
sought_free (Sought *sought)
{
  g_object_unref (sought->self);
  g_free (sought->hidden);
  g_free (sought);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sought, sought_free)

/* Whoever has chosen meanwhile knows better. */
static gboolean
is_free (LeadPatternScope *self)
{
  return self->view != NULL && lead_pattern_view_get_challenge (self->view) == NULL
         && lead_pattern_view_get_label (self->view) == NULL;
}

static void
on_sought (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Sought) sought = user_data;
  g_auto (GStrv) labels = lead_journal_list_labels_finish (LEAD_JOURNAL (source), result, NULL);

  for (guint i = 0; labels != NULL && labels[i] != NULL && is_free (sought->self); i++)
    {
      g_autofree char *hidden = lead_pattern_place_hide_label (labels[i]);

      if (g_str_equal (hidden, sought->hidden))
        choose (sought->self, NULL, labels[i]);
    }
}

static void
lead_pattern_scope_dispose (GObject *object)
{
  LeadPatternScope *self = LEAD_PATTERN_SCOPE (object);

  g_clear_object (&self->desk);
  g_clear_object (&self->view);

  G_OBJECT_CLASS (lead_pattern_scope_parent_class)->dispose (object);
}

static void
lead_pattern_scope_class_init (LeadPatternScopeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_pattern_scope_dispose;
}

static GtkWidget *
make_chosen (LeadPatternScope *self)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->name = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (self->name, 18);
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->name));
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), content);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (on_clear), self);
  gtk_widget_set_visible (button, FALSE);
  return button;
}

static void
lead_pattern_scope_init (LeadPatternScope *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);

  self->list = LEAD_CHOICE_LIST (lead_choice_list_new ());
  g_signal_connect_swapped (self->list, "chosen", G_CALLBACK (on_chosen), self);
  self->popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (self->popover), GTK_WIDGET (self->list));
  g_signal_connect_swapped (self->popover, "show", G_CALLBACK (on_popover_shown), self);

  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), _("Filter"));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), self->popover);
  gtk_widget_set_tooltip_text (self->button, _("Only one challenge or label"));
  self->chosen = make_chosen (self);
  gtk_box_append (GTK_BOX (self), self->button);
  gtk_box_append (GTK_BOX (self), self->chosen);
}

/**
 * lead_pattern_scope_follow:
 * @self: a scope
 * @desk: what its names come from
 * @view: what it narrows down
 */
void
lead_pattern_scope_follow (LeadPatternScope *self, LeadDesk *desk, LeadPatternView *view)
{
  g_return_if_fail (LEAD_IS_PATTERN_SCOPE (self));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->view = g_object_ref (view);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (show_chosen), self,
                           G_CONNECT_SWAPPED);
  show_chosen (self);
}

/**
 * lead_pattern_scope_seek_label:
 * @self: a scope that follows a view
 * @hidden: what lead_pattern_place_hide_label() made of a label
 *
 * Narrows the view down to that label, as soon as it is found.
 */
void
lead_pattern_scope_seek_label (LeadPatternScope *self, const char *hidden)
{
  Sought *sought;

  g_return_if_fail (LEAD_IS_PATTERN_SCOPE (self));
  g_return_if_fail (self->desk != NULL && hidden != NULL);

  sought = g_new0 (Sought, 1);
  sought->self = g_object_ref (self);
  sought->hidden = g_strdup (hidden);
  lead_journal_list_labels_async (lead_desk_get_journal (self->desk), NULL, on_sought, sought);
}
