/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-changes.h"

/* Beyond this a listener is better off to look at everything again. */
#define MOST_IDS 256

/**
 * lead_changes_new:
 *
 * Returns: (transfer full): no changes yet
 */
LeadChanges *
lead_changes_new (void)
{
  LeadChanges *self = g_new0 (LeadChanges, 1);

  self->ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  return self;
}

/**
 * lead_changes_free:
 * @self: (transfer full): changes
 */
void
lead_changes_free (LeadChanges *self)
{
  g_array_unref (self->ids);
  g_free (self);
}

static gboolean
has_id (LeadChanges *self,
        int64_t      id)
{
  for (guint i = 0; i < self->ids->len; i++)
    {
      if (g_array_index (self->ids, int64_t, i) == id)
        return TRUE;
    }
  return FALSE;
}

/**
 * lead_changes_add:
 * @self: changes
 * @kinds: #LeadChange flags
 * @id: the entry they are about
 */
void
lead_changes_add (LeadChanges *self,
                  guint        kinds,
                  int64_t      id)
{
  self->kinds |= kinds;
  if (self->many || has_id (self, id))
    return;
  if (self->ids->len < MOST_IDS)
    g_array_append_val (self->ids, id);
  else
    lead_changes_add_many (self, kinds);
}

/**
 * lead_changes_add_kinds:
 * @self: changes
 * @kinds: #LeadChange flags that aren't about entries
 */
void
lead_changes_add_kinds (LeadChanges *self,
                        guint        kinds)
{
  self->kinds |= kinds;
}

/**
 * lead_changes_add_many:
 * @self: changes
 * @kinds: #LeadChange flags that are about any number of entries
 */
void
lead_changes_add_many (LeadChanges *self,
                       guint        kinds)
{
  self->kinds |= kinds;
  self->many = TRUE;
  g_array_set_size (self->ids, 0);
}

/**
 * lead_changes_merge:
 * @self: changes
 * @other: what came after them
 */
void
lead_changes_merge (LeadChanges       *self,
                    const LeadChanges *other)
{
  if (other->many)
    lead_changes_add_many (self, other->kinds);
  self->kinds |= other->kinds;
  for (guint i = 0; i < other->ids->len; i++)
    lead_changes_add (self, other->kinds, g_array_index (other->ids, int64_t, i));
}

/**
 * lead_changes_clear:
 * @self: changes that have been told, or undone
 */
void
lead_changes_clear (LeadChanges *self)
{
  self->kinds = 0;
  self->many = FALSE;
  g_array_set_size (self->ids, 0);
}
