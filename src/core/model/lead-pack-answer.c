/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-answer.h"

struct _LeadPackAnswer
{
  GObject parent_instance;

  int64_t  id;
  char    *uuid;
  char    *pack;
  int64_t  arrived_ms;
  char    *by;
  char    *content;
};

G_DEFINE_FINAL_TYPE (LeadPackAnswer, lead_pack_answer, G_TYPE_OBJECT)

static void
lead_pack_answer_finalize (GObject *object)
{
  LeadPackAnswer *self = LEAD_PACK_ANSWER (object);

  g_clear_pointer (&self->uuid, g_free);
  g_clear_pointer (&self->pack, g_free);
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->content, g_free);

  G_OBJECT_CLASS (lead_pack_answer_parent_class)->finalize (object);
}

static void
lead_pack_answer_class_init (LeadPackAnswerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_pack_answer_finalize;
}

static void
lead_pack_answer_init (LeadPackAnswer *self)
{
}

/**
 * lead_pack_answer_new:
 * @id: its number in the journal file, 0 for one that isn't stored yet
 * @uuid: (nullable): what names it for good
 * @pack: uuid of the pack that it is a reply to
 * @arrived_ms: when it was taken in, milliseconds since the epoch; 0 is the time of adding it
 * @by: (nullable): who wrote it, as they call themselves
 * @content: what it says, as JSON
 *
 * Returns: (transfer full): a reply
 */
LeadPackAnswer *
lead_pack_answer_new (int64_t     id,
                      const char *uuid,
                      const char *pack,
                      int64_t     arrived_ms,
                      const char *by,
                      const char *content)
{
  LeadPackAnswer *self;

  g_return_val_if_fail (pack != NULL && content != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PACK_ANSWER, NULL);
  self->id = id;
  self->uuid = g_strdup (uuid);
  self->pack = g_strdup (pack);
  self->arrived_ms = arrived_ms;
  self->by = g_strdup (by != NULL ? by : "");
  self->content = g_strdup (content);

  return self;
}

/**
 * lead_pack_answer_get_id:
 * @self: a reply
 *
 * Returns: its number in the journal file, 0 before it is stored
 */
int64_t
lead_pack_answer_get_id (LeadPackAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_ANSWER (self), 0);

  return self->id;
}

/**
 * lead_pack_answer_get_uuid:
 * @self: a reply
 *
 * Returns: (transfer none) (nullable): what names it for good, %NULL before it is stored
 */
const char *
lead_pack_answer_get_uuid (LeadPackAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_ANSWER (self), NULL);

  return self->uuid;
}

/**
 * lead_pack_answer_get_pack:
 * @self: a reply
 *
 * Returns: (transfer none): uuid of the pack that it is a reply to
 */
const char *
lead_pack_answer_get_pack (LeadPackAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_ANSWER (self), NULL);

  return self->pack;
}

/**
 * lead_pack_answer_get_arrived_ms:
 * @self: a reply
 *
 * Returns: when it was taken in, milliseconds since the epoch
 */
int64_t
lead_pack_answer_get_arrived_ms (LeadPackAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_ANSWER (self), 0);

  return self->arrived_ms;
}

/**
 * lead_pack_answer_get_by:
 * @self: a reply
 *
 * Returns: (transfer none): who wrote it, as they call themselves, may be empty
 */
const char *
lead_pack_answer_get_by (LeadPackAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_ANSWER (self), NULL);

  return self->by;
}

/**
 * lead_pack_answer_get_content:
 * @self: a reply
 *
 * Returns: (transfer none): what it says, as JSON
 */
const char *
lead_pack_answer_get_content (LeadPackAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_ANSWER (self), NULL);

  return self->content;
}

/**
 * lead_pack_answer_equal:
 * @a: a reply
 * @b: another
 *
 * Returns: whether they say the same of the same pack; names for good and when
 *   they were taken in don't count
 */
gboolean
lead_pack_answer_equal (LeadPackAnswer *a,
                        LeadPackAnswer *b)
{
  g_return_val_if_fail (LEAD_IS_PACK_ANSWER (a) && LEAD_IS_PACK_ANSWER (b), FALSE);

  return g_str_equal (a->pack, b->pack) && g_str_equal (a->by, b->by)
         && g_str_equal (a->content, b->content);
}
