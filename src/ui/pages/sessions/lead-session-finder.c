/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-finder.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-sessions.h"
#include "lead-session-row.h"
#include "ui/widgets/lead-clear.h"

struct _LeadSessionFinder
{
  AdwBin        parent_instance;

  /* owned */
  LeadDesk     *desk;
  GCancellable *searching;

  gboolean      finding;

  /* template */
  GtkEditable  *search;
  GtkLabel     *count;
  GtkListBox   *list;
};

typedef enum
{
  PROP_FINDING = 1,
} LeadSessionFinderProperty;

static GParamSpec *properties[PROP_FINDING + 1];

enum
{
  OPEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadSessionFinder, lead_session_finder, ADW_TYPE_BIN)

static char *
dup_words (LeadSessionFinder *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->search)));
}

static void
settle_finding (LeadSessionFinder *self)
{
  g_autofree char *words = dup_words (self);
  gboolean finding = *words != '\0';

  if (self->finding == finding)
    return;
  self->finding = finding;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FINDING]);
}

static void
add_row (LeadSessionFinder *self,
         LeadSession       *session,
         const char        *words)
{
  GtkWidget *row = lead_session_row_new (self->desk, session);

  if (!lead_desk_get_discreet (self->desk))
    lead_session_row_show_found (LEAD_SESSION_ROW (row), words);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_append (self->list, row);
}

static void
show_found (LeadSessionFinder *self,
            GPtrArray         *sessions)
{
  g_autofree char *words = dup_words (self);
  g_autofree char *count = NULL;

  lead_clear_list (self->list);
  for (guint i = 0; i < sessions->len; i++)
    add_row (self, sessions->pdata[i], words);
  if (sessions->len > 0)
    count = g_strdup_printf (ngettext ("%u session", "%u sessions", sessions->len), sessions->len);
  gtk_label_set_text (self->count,
                      count != NULL ? count : _("Nothing found. Try fewer words, or the beginning "
                                                "of one."));
  gtk_widget_set_visible (GTK_WIDGET (self->count), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->list), sessions->len > 0);
}

/* What was left for other words is cancelled, so that only the last answer comes. */
static void
on_listed (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadSessionFinder) self = user_data;
  g_autoptr (GPtrArray) sessions = NULL;

  sessions = lead_journal_list_sessions_finish (LEAD_JOURNAL (source), result, NULL);
  if (sessions != NULL && self->desk != NULL && self->finding)
    show_found (self, sessions);
}

static void
search (LeadSessionFinder *self)
{
  g_autoptr (LeadSessionFilter) filter = NULL;

  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  settle_finding (self);
  if (!self->finding || self->desk == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->count), FALSE);
      gtk_widget_set_visible (GTK_WIDGET (self->list), FALSE);
      return;
    }
  self->searching = g_cancellable_new ();
  filter = lead_session_filter_new ();
  filter->text = dup_words (self);
  lead_journal_list_sessions_async (lead_desk_get_journal (self->desk), filter, self->searching,
                                    on_listed, g_object_ref (self));
}

static void
on_stop (LeadSessionFinder *self)
{
  gtk_editable_set_text (self->search, "");
}

static void
on_row (LeadSessionFinder *self,
        GtkListBoxRow     *row)
{
  g_signal_emit (self, signals[OPEN], 0, lead_session_row_get_session (LEAD_SESSION_ROW (row)));
}

static void
lead_session_finder_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((LeadSessionFinderProperty) id)
    {
    case PROP_FINDING:
      g_value_set_boolean (value, LEAD_SESSION_FINDER (object)->finding);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_session_finder_dispose (GObject *object)
{
  LeadSessionFinder *self = LEAD_SESSION_FINDER (object);

  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_session_finder_parent_class)->dispose (object);
}

static void
lead_session_finder_class_init (LeadSessionFinderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = lead_session_finder_get_property;
  G_OBJECT_CLASS (klass)->dispose = lead_session_finder_dispose;

  /**
   * LeadSessionFinder:finding: whether words are typed
   */
  properties[PROP_FINDING] = g_param_spec_boolean ("finding", NULL, NULL, FALSE,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (properties),
                                     properties);
  signals[OPEN] = g_signal_new ("open", LEAD_TYPE_SESSION_FINDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, LEAD_TYPE_SESSION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-session-finder.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadSessionFinder, search);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionFinder, count);
  gtk_widget_class_bind_template_child (widget_class, LeadSessionFinder, list);
  gtk_widget_class_bind_template_callback (widget_class, search);
  gtk_widget_class_bind_template_callback (widget_class, on_stop);
  gtk_widget_class_bind_template_callback (widget_class, on_row);
}

/* What is looked for is as private as what is written. */
static void
lead_session_finder_init (LeadSessionFinder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_text_set_input_hints (GTK_TEXT (gtk_editable_get_delegate (self->search)),
                            GTK_INPUT_HINT_PRIVATE);
}

/**
 * lead_session_finder_set_desk:
 * @self: a finder
 * @desk: the desk
 *
 * Called once.
 */
void
lead_session_finder_set_desk (LeadSessionFinder *self,
                              LeadDesk          *desk)
{
  g_return_if_fail (LEAD_IS_SESSION_FINDER (self) && self->desk == NULL);
  g_return_if_fail (LEAD_IS_DESK (desk));

  self->desk = g_object_ref (desk);
  g_signal_connect_object (lead_desk_get_sessions (desk), "items-changed", G_CALLBACK (search),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (search), self, G_CONNECT_SWAPPED);
}

/**
 * lead_session_finder_find:
 * @self: a finder
 * @words: (nullable): what to look for, %NULL for what is there
 *
 * Takes the keyboard.
 *
 * Returns: whether it could
 */
gboolean
lead_session_finder_find (LeadSessionFinder *self,
                          const char        *words)
{
  g_return_val_if_fail (LEAD_IS_SESSION_FINDER (self), FALSE);

  if (words != NULL)
    gtk_editable_set_text (self->search, words);
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (self->search, 0, -1);

  return TRUE;
}

/**
 * lead_session_finder_focus:
 * @self: a finder
 * @uuid: of a session
 *
 * Gives the keyboard to what was found.
 *
 * Returns: whether that session is among it
 */
gboolean
lead_session_finder_focus (LeadSessionFinder *self,
                           const char        *uuid)
{
  g_return_val_if_fail (LEAD_IS_SESSION_FINDER (self), FALSE);

  return self->finding && lead_session_row_focus (self->list, uuid);
}
