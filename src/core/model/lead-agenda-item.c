/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-agenda-item.h"

G_DEFINE_BOXED_TYPE (LeadAgendaItem, lead_agenda_item, lead_agenda_item_copy, lead_agenda_item_free)

static const char * const kind_ids[LEAD_AGENDA_N_KINDS]
  = { "own", "agreement", "noticed", "experiment", "review", "question", "entry" };

/**
 * lead_agenda_item_new:
 * @uuid: (nullable): what names it for good
 * @kind: what it is about
 * @subject: (nullable): which one of that kind
 * @text: (nullable): what the writer made of it
 *
 * Returns: (transfer full): a point that hasn't been talked about yet
 */
LeadAgendaItem *
lead_agenda_item_new (const char     *uuid,
                      LeadAgendaKind  kind,
                      const char     *subject,
                      const char     *text)
{
  LeadAgendaItem *self = g_new0 (LeadAgendaItem, 1);

  self->uuid = g_strdup (uuid);
  self->kind = kind;
  self->subject = g_strdup (subject);
  self->text = g_strdup (text != NULL ? text : "");

  return self;
}

/**
 * lead_agenda_item_copy:
 * @self: a point
 *
 * Returns: (transfer full): a copy
 */
LeadAgendaItem *
lead_agenda_item_copy (const LeadAgendaItem *self)
{
  LeadAgendaItem *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = lead_agenda_item_new (self->uuid, self->kind, self->subject, self->text);
  copy->done = self->done;

  return copy;
}

/**
 * lead_agenda_item_free:
 * @self: (transfer full): a point
 */
void
lead_agenda_item_free (LeadAgendaItem *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->uuid);
  g_free (self->subject);
  g_free (self->text);
  g_free (self);
}

/**
 * lead_agenda_item_equal:
 * @a: a point
 * @b: another
 *
 * Returns: whether they are the same and say the same
 */
gboolean
lead_agenda_item_equal (const LeadAgendaItem *a,
                        const LeadAgendaItem *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_strcmp0 (a->uuid, b->uuid) == 0 && a->kind == b->kind
         && g_strcmp0 (a->subject, b->subject) == 0 && g_str_equal (a->text, b->text)
         && !a->done == !b->done;
}

/**
 * lead_agenda_kind_to_id:
 * @kind: what a point is about
 *
 * Returns: (transfer none): what it is called where programs read it, never translated
 */
const char *
lead_agenda_kind_to_id (LeadAgendaKind kind)
{
  g_return_val_if_fail (kind < LEAD_AGENDA_N_KINDS, NULL);

  return kind_ids[kind];
}

/**
 * lead_agenda_kind_from_id:
 * @id: (nullable): what may be a kind's id
 * @kind: (out): that kind
 *
 * Returns: whether it is one
 */
gboolean
lead_agenda_kind_from_id (const char     *id,
                          LeadAgendaKind *kind)
{
  for (guint i = 0; id != NULL && i < LEAD_AGENDA_N_KINDS; i++)
    {
      if (g_str_equal (kind_ids[i], id))
        {
          *kind = i;
          return TRUE;
        }
    }
  return FALSE;
}
