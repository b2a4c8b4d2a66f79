/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-timeline-menu.h"

/* Each list has the actions that make sense in it. */
static void
add_action (GMenu      *menu,
            const char *label,
            const char *action,
            GVariant   *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_item_set_attribute (item, "hidden-when", "s", "action-missing");
  g_menu_append_item (menu, item);
}

/**
 * lead_timeline_menu_new:
 * @brief: what is known of an entry
 *
 * Returns: (transfer full): a menu of the actions "timeline.star" and so on
 */
GMenuModel *
lead_timeline_menu_new (LeadBrief *brief)
{
  gint64 id = lead_brief_get_id (brief);
  gboolean starred = lead_brief_get_starred (brief);
  GMenu *menu = g_menu_new ();

  add_action (menu, starred ? _("Remove the _star") : _("_Star"), "timeline.star",
              g_variant_new ("(xb)", id, !starred));
  add_action (menu, _("Move to _Trash"), "timeline.trash", g_variant_new_int64 (id));
  add_action (menu, _("_Put back"), "timeline.restore", g_variant_new_int64 (id));
  add_action (menu, _("_Delete for good…"), "timeline.delete", g_variant_new_int64 (id));
  return G_MENU_MODEL (menu);
}
