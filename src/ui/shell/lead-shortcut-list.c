/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-shortcut-list.h"

/* All keys that a person is told of, in the order in which they are shown. The
 * application binds those with an action from here; the others belong to a
 * widget (Ctrl+Z and Alt+Left to the window: as accelerators they would take
 * the keys away from the text that has the focus), and a test looks them up
 * there. */
static const LeadShortcut all[] = {
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "New entry; in a challenge, one about it"),
    "win.new-entry", { "<Control>n" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Find"), "win.find", { "<Control>f" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Library"), "win.library", { "<Control><Shift>l" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Try something"), "win.try-something",
    { "<Control><Shift>e" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Take back what was done last"), NULL,
    { "<Control>z" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Print"), "win.print", { "<Control>p" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Hide excerpts and names, or show them"),
    "app.hide-excerpts", { "<Control><Shift>h" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Lock"), "win.lock", { "<Control>l" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Main menu"), NULL, { "F10" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Preferences"), "win.preferences",
    { "<Control>comma" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Keyboard shortcuts"), "win.shortcuts",
    { "<Control>question", "F1" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Close the window"), "window.close",
    { "<Control>w" } },
  { LEAD_SHORTCUT_GENERAL, NC_("shortcuts", "Quit"), "app.quit", { "<Control>q" } },

  { LEAD_SHORTCUT_JOURNAL, NC_("shortcuts", "Go to a day"), NULL, { "<Control>g" } },
  { LEAD_SHORTCUT_JOURNAL, NC_("shortcuts", "Say what got in the way, or what you did"), NULL,
    { "<Control>t" } },
  { LEAD_SHORTCUT_JOURNAL, NC_("shortcuts", "What is said of this entry, and back to the text"),
    NULL, { "F6" } },
  { LEAD_SHORTCUT_JOURNAL, NC_("shortcuts", "Done: save, and see what the entry joins"), NULL,
    { "<Control>Return" } },
  { LEAD_SHORTCUT_JOURNAL, NC_("shortcuts", "Back to the list"), NULL, { "<Alt>Left" } },

  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "Focus mode"), "win.focus-mode", { "F11" } },
  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "Add a picture"), NULL, { "<Control><Shift>p" } },
  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "Bold"), NULL, { "<Control>b" } },
  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "Italic"), NULL, { "<Control>i" } },
  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "Heading"), NULL, { "<Control>1" } },
  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "List"), NULL, { "<Control><Shift>8" } },
  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "Numbered list"), NULL, { "<Control><Shift>7" } },
  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "Quote"), NULL, { "<Control><Shift>9" } },
  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "Link"), NULL, { "<Control>k" } },
  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "Open the link at the cursor"), NULL,
    { "<Control><Shift>Return" } },
  { LEAD_SHORTCUT_WRITING, NC_("shortcuts", "Paste as plain text"), NULL,
    { "<Control><Shift>v" } },

  { LEAD_SHORTCUT_TODAY,
    NC_("shortcuts", "Done with this answer, or on to the next question"), NULL,
    { "<Control>Return" } },
  { LEAD_SHORTCUT_TODAY, NC_("shortcuts", "Leave summing-up or a self-review, with everything kept"), NULL,
    { "Escape" } },

  { LEAD_SHORTCUT_PATTERNS, NC_("shortcuts", "Walk over the bars of a chart"), NULL,
    { "Left", "Right", "Up", "Down" } },
  { LEAD_SHORTCUT_PATTERNS, NC_("shortcuts", "Show the entries behind a bar"), NULL,
    { "Return" } },
  { LEAD_SHORTCUT_PATTERNS, NC_("shortcuts", "Chart or table"), NULL, { "t" } },

  { LEAD_SHORTCUT_SESSIONS, NC_("shortcuts", "Move a point up or down"), NULL,
    { "<Alt>Up", "<Alt>Down" } },
  { LEAD_SHORTCUT_SESSIONS, NC_("shortcuts", "To the next point of the talk, or the one before"),
    NULL, { "<Control>Page_Down", "<Control>Page_Up" } },
  { LEAD_SHORTCUT_SESSIONS, NC_("shortcuts", "To the note, and back"), NULL, { "F6" } },
  { LEAD_SHORTCUT_SESSIONS, NC_("shortcuts", "Keep the note"), NULL, { "<Control>Return" } },
  { LEAD_SHORTCUT_SESSIONS, NC_("shortcuts", "Leave the talk, with everything kept"), NULL,
    { "Escape" } },
};

/* A group's title, and the group whose keys are heard at the same time: one
 * writes in the journal. */
static const struct
{
  const char        *title;
  LeadShortcutGroup  place;
} groups[] = {
  [LEAD_SHORTCUT_GENERAL] = { NC_("shortcuts", "General"), LEAD_SHORTCUT_GENERAL },
  [LEAD_SHORTCUT_JOURNAL] = { NC_("shortcuts", "Journal"), LEAD_SHORTCUT_JOURNAL },
  [LEAD_SHORTCUT_WRITING] = { NC_("shortcuts", "Writing"), LEAD_SHORTCUT_JOURNAL },
  [LEAD_SHORTCUT_TODAY] = { NC_("shortcuts", "Today"), LEAD_SHORTCUT_TODAY },
  [LEAD_SHORTCUT_PATTERNS] = { NC_("shortcuts", "Patterns"), LEAD_SHORTCUT_PATTERNS },
  [LEAD_SHORTCUT_SESSIONS] = { NC_("shortcuts", "Sessions"), LEAD_SHORTCUT_SESSIONS },
};

/**
 * lead_shortcut_list_get:
 * @n_shortcuts: (out): how many there are
 *
 * Returns: (transfer none): all shortcuts, those of a group beside each other
 */
const LeadShortcut *
lead_shortcut_list_get (guint *n_shortcuts)
{
  *n_shortcuts = G_N_ELEMENTS (all);

  return all;
}

/* Whether both are heard in the same place: what is general, and what the
 * application itself listens to, is heard everywhere. */
static gboolean
meet (const LeadShortcut *one,
      const LeadShortcut *other)
{
  LeadShortcutGroup place = groups[one->group].place;
  LeadShortcutGroup other_place = groups[other->group].place;

  return one->action != NULL || other->action != NULL || place == LEAD_SHORTCUT_GENERAL
         || other_place == LEAD_SHORTCUT_GENERAL || place == other_place;
}

static gboolean
shares_key (const LeadShortcut *one,
            const LeadShortcut *other)
{
  for (guint i = 0; one->accels[i] != NULL; i++)
    {
      if (g_strv_contains ((const char * const *) other->accels, one->accels[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * lead_shortcut_list_find_double:
 * @shortcuts: (array length=n_shortcuts): what to look through
 * @n_shortcuts: how many they are
 *
 * Returns: (transfer none) (nullable): the first that has a key of an earlier
 *   one which is heard in the same place
 */
const LeadShortcut *
lead_shortcut_list_find_double (const LeadShortcut *shortcuts,
                                guint               n_shortcuts)
{
  for (guint i = 1; i < n_shortcuts; i++)
    {
      for (guint j = 0; j < i; j++)
        {
          if (meet (&shortcuts[i], &shortcuts[j]) && shares_key (&shortcuts[i], &shortcuts[j]))
            return &shortcuts[i];
        }
    }

  return NULL;
}

/**
 * lead_shortcut_list_install:
 * @application: the application, started
 *
 * Binds the keys of all shortcuts that are actions.
 */
void
lead_shortcut_list_install (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      if (all[i].action != NULL)
        gtk_application_set_accels_for_action (application, all[i].action, all[i].accels);
    }
}

/**
 * lead_shortcut_group_get_title:
 * @group: a group
 *
 * Returns: (transfer none): what stands over it, translated
 */
const char *
lead_shortcut_group_get_title (LeadShortcutGroup group)
{
  g_return_val_if_fail (group < LEAD_N_SHORTCUT_GROUPS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "shortcuts", groups[group].title);
}

/**
 * lead_shortcut_get_title:
 * @shortcut: a shortcut
 *
 * Returns: (transfer none): what it does, translated
 */
const char *
lead_shortcut_get_title (const LeadShortcut *shortcut)
{
  g_return_val_if_fail (shortcut != NULL, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "shortcuts", shortcut->title);
}

/**
 * lead_shortcut_dup_key_label:
 * @accel: in the form of gtk_accelerator_parse()
 *
 * Returns: (transfer full): what stands on the keys, in the user's language
 */
char *
lead_shortcut_dup_key_label (const char *accel)
{
  GdkModifierType modifiers;
  guint key;

  g_return_val_if_fail (accel != NULL, NULL);

  if (!gtk_accelerator_parse (accel, &key, &modifiers))
    g_return_val_if_reached (g_strdup (accel));

  return gtk_accelerator_get_label (key, modifiers);
}

/**
 * lead_shortcut_dup_description:
 * @shortcut: a shortcut
 *
 * Returns: (transfer full): it in one line, as a screen reader reads it out
 */
char *
lead_shortcut_dup_description (const LeadShortcut *shortcut)
{
  g_autoptr(GString) line = NULL;

  g_return_val_if_fail (shortcut != NULL, NULL);

  line = g_string_new (lead_shortcut_get_title (shortcut));
  for (guint i = 0; shortcut->accels[i] != NULL; i++)
    {
      g_autofree char *label = lead_shortcut_dup_key_label (shortcut->accels[i]);

      g_string_append_printf (line, "%s%s", i == 0 ? ": " : ", ", label);
    }

  return g_string_free (g_steal_pointer (&line), FALSE);
}

/**
 * lead_shortcut_matches:
 * @shortcut: a shortcut
 * @words: what is looked for
 *
 * Returns: whether each of the @words begins a word of what it does, of its
 *   group or of its keys, whatever their case and accents
 */
gboolean
lead_shortcut_matches (const LeadShortcut *shortcut,
                       const char         *words)
{
  g_autofree char *description = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (shortcut != NULL, FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  description = lead_shortcut_dup_description (shortcut);
  text = g_strdup_printf ("%s %s", lead_shortcut_group_get_title (shortcut->group), description);

  return g_str_match_string (words, text, TRUE);
}
