/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LeadShortcutGroup:
 *
 * Where a key does what it does.
 */
typedef enum
{
  LEAD_SHORTCUT_GENERAL,
  LEAD_SHORTCUT_JOURNAL,
  LEAD_SHORTCUT_WRITING,
  LEAD_SHORTCUT_TODAY,
  LEAD_SHORTCUT_PATTERNS,
  LEAD_SHORTCUT_SESSIONS,
} LeadShortcutGroup;

#define LEAD_N_SHORTCUT_GROUPS (LEAD_SHORTCUT_SESSIONS + 1)

/**
 * LeadShortcut:
 * @group: where it works
 * @title: what it does, untranslated
 * @action: (nullable): the action that the application binds to the keys;
 *   %NULL where a widget listens to them itself
 * @accels: the keys, in the form of gtk_accelerator_parse(), up to a %NULL
 */
typedef struct
{
  LeadShortcutGroup  group;
  const char        *title;
  const char        *action;
  const char        *accels[5];
} LeadShortcut;

const LeadShortcut *lead_shortcut_list_get           (guint              *n_shortcuts);
const LeadShortcut *lead_shortcut_list_find_double   (const LeadShortcut *shortcuts,
                                                      guint               n_shortcuts);
void                lead_shortcut_list_install       (GtkApplication     *application);
const char         *lead_shortcut_group_get_title    (LeadShortcutGroup   group);
const char         *lead_shortcut_get_title          (const LeadShortcut *shortcut);
char               *lead_shortcut_dup_key_label      (const char         *accel);
char               *lead_shortcut_dup_description    (const LeadShortcut *shortcut);
gboolean            lead_shortcut_matches            (const LeadShortcut *shortcut,
                                                      const char         *words);

G_END_DECLS
