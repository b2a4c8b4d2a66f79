/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-viewpoint.h"

#include <glib/gi18n-lib.h>

G_DEFINE_BOXED_TYPE (LeadViewpoint, lead_viewpoint, lead_viewpoint_copy, lead_viewpoint_free)

static const char * const usual[] = {
  LEAD_VIEWPOINT_SERVICE_USERS,
  LEAD_VIEWPOINT_CARERS,
  LEAD_VIEWPOINT_FRONT_LINE,
  LEAD_VIEWPOINT_POLITICIANS,
  NULL,
};

/**
 * lead_viewpoint_get_usual:
 *
 * Returns: (transfer none) (array zero-terminated=1): those that most
 *   challenges need
 */
const char * const *
lead_viewpoint_get_usual (void)
{
  return usual;
}

/**
 * lead_viewpoint_get_name:
 * @who: one of the usual, or the writer's own words
 *
 * Returns: (transfer none): what they are called, in the reader's language
 */
const char *
lead_viewpoint_get_name (const char *who)
{
  g_return_val_if_fail (who != NULL, NULL);

  if (g_str_equal (who, LEAD_VIEWPOINT_SERVICE_USERS))
    return _("Service users");
  if (g_str_equal (who, LEAD_VIEWPOINT_CARERS))
    return _("Carers");
  if (g_str_equal (who, LEAD_VIEWPOINT_FRONT_LINE))
    return _("The front line");
  if (g_str_equal (who, LEAD_VIEWPOINT_POLITICIANS))
    return _("Politicians");

  return who;
}

/**
 * lead_viewpoint_new:
 * @who: one of the usual, or the writer's own words
 * @heard: when they were last heard, or %LEAD_DAY_NONE
 *
 * Returns: (transfer full): a viewpoint
 */
LeadViewpoint *
lead_viewpoint_new (const char *who,
                    LeadDay     heard)
{
  LeadViewpoint *self = g_new0 (LeadViewpoint, 1);

  self->who = g_strdup (who != NULL ? who : "");
  self->heard = heard;

  return self;
}

/**
 * lead_viewpoint_copy:
 * @self: a viewpoint
 *
 * Returns: (transfer full): a copy
 */
LeadViewpoint *
lead_viewpoint_copy (const LeadViewpoint *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_viewpoint_new (self->who, self->heard);
}

/**
 * lead_viewpoint_free:
 * @self: (transfer full): a viewpoint
 */
void
lead_viewpoint_free (LeadViewpoint *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->who);
  g_free (self);
}

/**
 * lead_viewpoint_equal:
 * @a: a viewpoint
 * @b: another
 *
 * Returns: whether they are the same
 */
gboolean
lead_viewpoint_equal (const LeadViewpoint *a,
                      const LeadViewpoint *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->heard == b->heard && g_str_equal (a->who, b->who);
}
