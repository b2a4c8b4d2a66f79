/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-spelling.h"

#ifdef HAVE_SPELLING
#include <libspelling.h>
#endif

/*
 * The only place that knows the spelling library. Words can be ignored until
 * the journal is closed, but never added: a personal dictionary would be a file
 * outside the journal, with names from it.
 */

/**
 * lead_spelling_get_available:
 *
 * Returns: whether spelling can be checked here
 */
gboolean
lead_spelling_get_available (void)
{
#ifdef HAVE_SPELLING
  return TRUE;
#else
  return FALSE;
#endif
}

#ifdef HAVE_SPELLING
#define ADAPTER_KEY "lead-spelling"

/* All that the library's menu may do. "add" isn't among it. */
static const char *const allowed[] = { "correct", "ignore" };

static void
forward_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  g_action_group_activate_action (G_ACTION_GROUP (user_data),
                                  g_action_get_name (G_ACTION (action)), parameter);
}

static GSimpleActionGroup *
new_actions (SpellingTextBufferAdapter *adapter)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();

  for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
    {
      const GVariantType *type
        = g_action_group_get_action_parameter_type (G_ACTION_GROUP (adapter), allowed[i]);
      g_autoptr(GSimpleAction) action = g_simple_action_new (allowed[i], type);

      g_signal_connect_object (action, "activate", G_CALLBACK (forward_cb), adapter, 0);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  return group;
}

/* The library checks in an idle, and warns when the text is no longer there by then. */
static void
text_gone_cb (GtkWidget *view)
{
  SpellingTextBufferAdapter *adapter = g_object_get_data (G_OBJECT (view), ADAPTER_KEY);

  spelling_text_buffer_adapter_set_enabled (adapter, FALSE);
  gtk_widget_insert_action_group (view, "spelling", NULL);
  g_object_set_data (G_OBJECT (view), ADAPTER_KEY, NULL);
}

static SpellingTextBufferAdapter *
ensure_adapter (GtkSourceView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  SpellingTextBufferAdapter *adapter = g_object_get_data (G_OBJECT (view), ADAPTER_KEY);
  g_autoptr(GSimpleActionGroup) actions = NULL;

  if (adapter != NULL)
    return adapter;

  adapter = spelling_text_buffer_adapter_new (GTK_SOURCE_BUFFER (buffer),
                                              spelling_checker_get_default ());
  actions = new_actions (adapter);
  gtk_text_view_set_extra_menu (GTK_TEXT_VIEW (view),
                                spelling_text_buffer_adapter_get_menu_model (adapter));
  gtk_widget_insert_action_group (GTK_WIDGET (view), "spelling",
                                  G_ACTION_GROUP (actions));
  g_object_set_data_full (G_OBJECT (view), ADAPTER_KEY, adapter, g_object_unref);
  g_signal_connect (view, "destroy", G_CALLBACK (text_gone_cb), NULL);

  return adapter;
}
#endif

/**
 * lead_spelling_set_enabled:
 * @view: a text
 * @enabled: whether its spelling is to be checked
 *
 * Does nothing where spelling can't be checked.
 */
void
lead_spelling_set_enabled (GtkSourceView *view,
                           gboolean       enabled)
{
  g_return_if_fail (GTK_SOURCE_IS_VIEW (view));

#ifdef HAVE_SPELLING
  if (enabled || g_object_get_data (G_OBJECT (view), ADAPTER_KEY) != NULL)
    spelling_text_buffer_adapter_set_enabled (ensure_adapter (view), enabled);
#endif
}
