/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-glimpse.h"

#include <glib/gi18n-lib.h>

#include "lead-record-glimpse.h"

struct _LeadSessionGlimpse
{
  AdwBin       parent_instance;

  /* owned */
  LeadDesk    *desk;
  LeadSession *session;

  /* child */
  GtkWidget   *glimpse;
};

G_DEFINE_FINAL_TYPE (LeadSessionGlimpse, lead_session_glimpse, ADW_TYPE_BIN)

static char *
dup_title (LeadSessionGlimpse *self)
{
  const char *whom = lead_session_get_whom (self->session);

  if (lead_desk_get_discreet (self->desk) || *whom == '\0')
    return g_strdup (_("A session"));

  /* Translators: with whom a session is, as the writer calls them */
  return g_strdup_printf (_("Session with %s"), whom);
}

static char *
dup_state (LeadSessionGlimpse *self)
{
  guint n_agreements = lead_session_get_agreements (self->session)->len;

  if (n_agreements == 0)
    return g_strdup (lead_desk_get_discreet (self->desk) ? ""
                                                         : lead_session_get_want (self->session));

  return g_strdup_printf (ngettext ("%u agreement", "%u agreements", n_agreements), n_agreements);
}

/* Sessions without a day stand with today. */
static void
update (LeadSessionGlimpse *self)
{
  LeadDay at = lead_session_glimpse_get_day (self->desk, self->session);
  /* Translators: the day of an entry: "Sun 22 November 2026" */
  g_autofree char *on = lead_day_format (at, _("%a %-d %B %Y"));
  /* Translators: the day of a coach-guided session */
  g_autofree char *day = g_strdup_printf (_("%s · Session"), on);
  g_autofree char *title = dup_title (self);
  g_autofree char *state = dup_state (self);

  lead_record_glimpse_show (LEAD_RECORD_GLIMPSE (self->glimpse), day, title, state);
}

static void
on_clicked (LeadSessionGlimpse *self)
{
  lead_desk_show_session (self->desk, lead_session_get_uuid (self->session));
}

static void
lead_session_glimpse_dispose (GObject *object)
{
  LeadSessionGlimpse *self = LEAD_SESSION_GLIMPSE (object);

  g_clear_object (&self->desk);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (lead_session_glimpse_parent_class)->dispose (object);
}

static void
lead_session_glimpse_class_init (LeadSessionGlimpseClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_glimpse_dispose;
}

static void
lead_session_glimpse_init (LeadSessionGlimpse *self)
{
  self->glimpse = lead_record_glimpse_new ("lead-page-sessions-symbolic");
  g_signal_connect_object (self->glimpse, "clicked", G_CALLBACK (on_clicked), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), self->glimpse);
}

/**
 * lead_session_glimpse_get_day:
 * @desk: the desk
 * @session: a session
 *
 * Returns: where it stands among other things: when it was held or is to be,
 *   today where no day is set
 */
LeadDay
lead_session_glimpse_get_day (LeadDesk    *desk,
                              LeadSession *session)
{
  LeadDay day;

  g_return_val_if_fail (LEAD_IS_DESK (desk), LEAD_DAY_NONE);
  g_return_val_if_fail (LEAD_IS_SESSION (session), LEAD_DAY_NONE);

  day = lead_session_get_held (session);
  if (day == LEAD_DAY_NONE)
    day = lead_session_get_day (session);

  return day != LEAD_DAY_NONE
           ? day
           : lead_surroundings_get_moment (lead_desk_get_surroundings (desk)).day;
}

/**
 * lead_session_glimpse_new:
 * @desk: the desk
 * @session: a session that is stored
 *
 * Returns: (transfer floating): a glimpse of it
 */
GtkWidget *
lead_session_glimpse_new (LeadDesk    *desk,
                          LeadSession *session)
{
  LeadSessionGlimpse *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  self = g_object_new (LEAD_TYPE_SESSION_GLIMPSE, NULL);
  self->desk = g_object_ref (desk);
  self->session = g_object_ref (session);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
