/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-row.h"

#include "core/store/lead-session-search.h"
#include "lead-session-words.h"

/* About two lines of a row. */
#define FOUND_BYTES 120

struct _LeadSessionRow
{
  AdwActionRow  parent_instance;

  LeadSession  *session; /* owned */
};

G_DEFINE_FINAL_TYPE (LeadSessionRow, lead_session_row, ADW_TYPE_ACTION_ROW)

static void
lead_session_row_dispose (GObject *object)
{
  g_clear_object (&LEAD_SESSION_ROW (object)->session);

  G_OBJECT_CLASS (lead_session_row_parent_class)->dispose (object);
}

static void
lead_session_row_class_init (LeadSessionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_row_dispose;
}

static void
lead_session_row_init (LeadSessionRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 3);
}

/**
 * lead_session_row_new:
 * @desk: the desk
 * @session: a session that is stored
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_session_row_new (LeadDesk    *desk,
                      LeadSession *session)
{
  LeadSessionRow *self;
  LeadDay today;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_ROW, NULL);
  self->session = g_object_ref (session);
  today = lead_surroundings_get_moment (lead_desk_get_surroundings (desk)).day;
  title = lead_session_dup_title (session, lead_desk_get_discreet (desk));
  subtitle = lead_session_dup_subtitle (session, today);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);

  return GTK_WIDGET (self);
}

/**
 * lead_session_row_get_session:
 * @self: a row
 *
 * Returns: (transfer none): its session
 */
LeadSession *
lead_session_row_get_session (LeadSessionRow *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION_ROW (self), NULL);

  return self->session;
}

/**
 * lead_session_row_show_found:
 * @self: a row
 * @words: what was looked for
 *
 * Says where in the session the words are.
 */
void
lead_session_row_show_found (LeadSessionRow *self,
                             const char     *words)
{
  g_autofree char *line = NULL;
  g_autofree char *subtitle = NULL;

  g_return_if_fail (LEAD_IS_SESSION_ROW (self));
  g_return_if_fail (words != NULL);

  line = lead_session_search_dup_line (self->session, words, FOUND_BYTES);
  if (line == NULL)
    return;
  subtitle = g_strdup_printf ("%s\n%s", adw_action_row_get_subtitle (ADW_ACTION_ROW (self)), line);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
}

/**
 * lead_session_row_focus:
 * @list: a list of #LeadSessionRow
 * @uuid: (nullable): of a session
 *
 * Returns: whether its row is there, and has the keyboard
 */
gboolean
lead_session_row_focus (GtkListBox *list,
                        const char *uuid)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (GTK_IS_LIST_BOX (list), FALSE);

  for (int at = 0; (row = gtk_list_box_get_row_at_index (list, at)) != NULL; at++)
    {
      if (g_strcmp0 (lead_session_get_uuid (LEAD_SESSION_ROW (row)->session), uuid) == 0)
        return gtk_widget_grab_focus (GTK_WIDGET (row));
    }

  return FALSE;
}
