/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-row.h"

#include <glib/gi18n-lib.h>

struct _LeadChallengeRow
{
  AdwActionRow   parent_instance;

  LeadChallenge *challenge; /* owned */
};

G_DEFINE_FINAL_TYPE (LeadChallengeRow, lead_challenge_row, ADW_TYPE_ACTION_ROW)

static char *
dup_count (LeadChallenge *challenge)
{
  guint n_entries = lead_challenge_get_n_entries (challenge);
  LeadDay last = lead_challenge_get_last_entry (challenge);
  g_autofree char *day = NULL;

  if (n_entries == 0 || last == LEAD_DAY_NONE)
    return g_strdup (_("No entries yet"));
  /* Translators: a day: "22 Nov 2026" */
  day = lead_day_format (last, _("%-d %b %Y"));

  /* Translators: how many entries a challenge has, and the day of the latest */
  return g_strdup_printf (ngettext ("%u entry, on %s", "%u entries, the last on %s", n_entries),
                          n_entries, day);
}

static char *
dup_subtitle (LeadChallenge *challenge,
              gboolean       discreet)
{
  const char *place = discreet ? "" : lead_challenge_get_place (challenge);
  g_autofree char *line = g_strdelimit (g_strdup (place), "\r\n\t", ' ');
  g_autofree char *count = dup_count (challenge);

  return *line != '\0' ? g_strdup_printf ("%s · %s", line, count) : g_steal_pointer (&count);
}

static void
lead_challenge_row_dispose (GObject *object)
{
  g_clear_object (&LEAD_CHALLENGE_ROW (object)->challenge);

  G_OBJECT_CLASS (lead_challenge_row_parent_class)->dispose (object);
}

static void
lead_challenge_row_class_init (LeadChallengeRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_challenge_row_dispose;
}

static void
lead_challenge_row_init (LeadChallengeRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 2);
}

/**
 * lead_challenge_row_new:
 * @challenge: a challenge
 * @discreet: whether nothing that was written is to be seen
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_challenge_row_new (LeadChallenge *challenge,
                        gboolean       discreet)
{
  LeadChallengeRow *self;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (LEAD_IS_CHALLENGE (challenge), NULL);

  self = g_object_new (LEAD_TYPE_CHALLENGE_ROW, NULL);
  self->challenge = g_object_ref (challenge);
  subtitle = dup_subtitle (challenge, discreet);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 discreet ? _("A challenge") : lead_challenge_get_name (challenge));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);

  return GTK_WIDGET (self);
}

/**
 * lead_challenge_row_get_challenge:
 * @self: a row
 *
 * Returns: (transfer none): its challenge
 */
LeadChallenge *
lead_challenge_row_get_challenge (LeadChallengeRow *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_ROW (self), NULL);

  return self->challenge;
}
