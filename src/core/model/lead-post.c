/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-post.h"

#include <glib/gi18n-lib.h>

struct _LeadPost
{
  GObject parent_instance;

  int64_t  id;
  char    *uuid;
  char    *role;
  char    *place;
  LeadDay  from;
  LeadDay  to;
};

G_DEFINE_FINAL_TYPE (LeadPost, lead_post, G_TYPE_OBJECT)

static void
lead_post_finalize (GObject *object)
{
  LeadPost *self = LEAD_POST (object);

  g_clear_pointer (&self->uuid, g_free);
  g_clear_pointer (&self->role, g_free);
  g_clear_pointer (&self->place, g_free);

  G_OBJECT_CLASS (lead_post_parent_class)->finalize (object);
}

static void
lead_post_class_init (LeadPostClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_post_finalize;
}

static void
lead_post_init (LeadPost *self)
{
  self->from = LEAD_DAY_NONE;
  self->to = LEAD_DAY_NONE;
}

/**
 * lead_post_new:
 * @id: its number in the journal file, 0 for one that isn't stored yet
 * @uuid: (nullable): what names it for good
 * @role: (nullable): what the writer was
 * @place: (nullable): the organisation or the place
 * @from: its first day, or %LEAD_DAY_NONE when that isn't known
 * @to: its last day, or %LEAD_DAY_NONE while it is held
 *
 * Returns: (transfer full): a post
 */
LeadPost *
lead_post_new (int64_t     id,
               const char *uuid,
               const char *role,
               const char *place,
               LeadDay     from,
               LeadDay     to)
{
  LeadPost *self = g_object_new (LEAD_TYPE_POST, NULL);

  self->id = id;
  self->uuid = g_strdup (uuid);
  self->role = g_strdup (role != NULL ? role : "");
  self->place = g_strdup (place != NULL ? place : "");
  self->from = from;
  self->to = to;

  return self;
}

/**
 * lead_post_get_id:
 * @self: a post
 *
 * Returns: its number in the journal file, 0 before it is stored
 */
int64_t
lead_post_get_id (LeadPost *self)
{
  g_return_val_if_fail (LEAD_IS_POST (self), 0);

  return self->id;
}

/**
 * lead_post_get_uuid:
 * @self: a post
 *
 * Returns: (transfer none) (nullable): what names it for good, %NULL before it is stored
 */
const char *
lead_post_get_uuid (LeadPost *self)
{
  g_return_val_if_fail (LEAD_IS_POST (self), NULL);

  return self->uuid;
}

/**
 * lead_post_get_role:
 * @self: a post
 *
 * Returns: (transfer none): what the writer was, may be empty
 */
const char *
lead_post_get_role (LeadPost *self)
{
  g_return_val_if_fail (LEAD_IS_POST (self), NULL);

  return self->role;
}

/**
 * lead_post_get_place:
 * @self: a post
 *
 * Returns: (transfer none): the organisation or the place, may be empty
 */
const char *
lead_post_get_place (LeadPost *self)
{
  g_return_val_if_fail (LEAD_IS_POST (self), NULL);

  return self->place;
}

/**
 * lead_post_get_from:
 * @self: a post
 *
 * Returns: its first day, or %LEAD_DAY_NONE
 */
LeadDay
lead_post_get_from (LeadPost *self)
{
  g_return_val_if_fail (LEAD_IS_POST (self), LEAD_DAY_NONE);

  return self->from;
}

/**
 * lead_post_get_to:
 * @self: a post
 *
 * Returns: its last day, or %LEAD_DAY_NONE while it is held
 */
LeadDay
lead_post_get_to (LeadPost *self)
{
  g_return_val_if_fail (LEAD_IS_POST (self), LEAD_DAY_NONE);

  return self->to;
}

/**
 * lead_post_get_range:
 * @self: a post
 * @from: (out): its first day, or %LEAD_DAY_NONE
 * @to: (out): its last day, or %LEAD_DAY_NONE while it is held
 *
 * The days as a filter or a chart takes them, where %LEAD_DAY_NONE is no bound.
 *
 * Returns: whether they bound anything
 */
gboolean
lead_post_get_range (LeadPost *self,
                     LeadDay  *from,
                     LeadDay  *to)
{
  g_return_val_if_fail (LEAD_IS_POST (self), FALSE);
  g_return_val_if_fail (from != NULL && to != NULL, FALSE);

  *from = self->from;
  *to = self->to;

  return *from != LEAD_DAY_NONE || *to != LEAD_DAY_NONE;
}

/**
 * lead_post_is_period:
 * @self: a post
 *
 * Returns: whether its time can be asked for: it has a name, and a first or a
 *   last day
 */
gboolean
lead_post_is_period (LeadPost *self)
{
  g_return_val_if_fail (LEAD_IS_POST (self), FALSE);

  return (*self->role != '\0' || *self->place != '\0')
         && (self->from != LEAD_DAY_NONE || self->to != LEAD_DAY_NONE);
}

/**
 * lead_post_dup_name:
 * @self: a post
 *
 * Returns: (transfer full): what it is called in one line, empty when neither
 *   its role nor its place is known
 */
char *
lead_post_dup_name (LeadPost *self)
{
  g_return_val_if_fail (LEAD_IS_POST (self), NULL);

  if (*self->place == '\0' || *self->role == '\0')
    return g_strconcat (self->role, self->place, NULL);
  /* Translators: what somebody was, and where: "Ward sister, Nevill Hall" */
  return g_strdup_printf (_("%s, %s"), self->role, self->place);
}

/**
 * lead_post_equal:
 * @a: a post
 * @b: another
 *
 * Returns: whether they say the same; numbers and names for good don't count
 */
gboolean
lead_post_equal (LeadPost *a,
                 LeadPost *b)
{
  g_return_val_if_fail (LEAD_IS_POST (a) && LEAD_IS_POST (b), FALSE);

  return a->from == b->from && a->to == b->to && g_str_equal (a->role, b->role)
         && g_str_equal (a->place, b->place);
}
