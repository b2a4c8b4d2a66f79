/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-asked.h"

/* Of one question. */
typedef struct
{
  guint count;
  guint last; /* position of its latest asking */
} Tally;

struct _LeadAsked
{
  GArray     *askings;  /* of LeadAsking, in their order */
  GArray     *refusals; /* of LeadRefusal */
  GHashTable *tallies;  /* of Tally, by prompt */
  GHashTable *refused;  /* set of prompts */
};

static void
clear_asking (gpointer data)
{
  g_free (((LeadAsking *) data)->prompt);
}

static void
clear_refusal (gpointer data)
{
  g_free (((LeadRefusal *) data)->prompt);
}

/**
 * lead_asked_new:
 *
 * Returns: (transfer full): nothing asked yet
 */
LeadAsked *
lead_asked_new (void)
{
  LeadAsked *self = g_rc_box_new0 (LeadAsked);

  self->askings = g_array_new (FALSE, FALSE, sizeof (LeadAsking));
  g_array_set_clear_func (self->askings, clear_asking);
  self->refusals = g_array_new (FALSE, FALSE, sizeof (LeadRefusal));
  g_array_set_clear_func (self->refusals, clear_refusal);
  self->tallies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->refused = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * lead_asked_ref:
 * @self: what was asked
 *
 * Returns: (transfer full): @self
 */
LeadAsked *
lead_asked_ref (LeadAsked *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  LeadAsked *self = data;

  g_array_unref (self->askings);
  g_array_unref (self->refusals);
  g_hash_table_unref (self->tallies);
  g_hash_table_unref (self->refused);
}

/**
 * lead_asked_unref:
 * @self: (transfer full): what was asked
 */
void
lead_asked_unref (LeadAsked *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, clear);
}

static Tally *
ensure_tally (LeadAsked *self, const char *prompt)
{
  Tally *tally = g_hash_table_lookup (self->tallies, prompt);

  if (tally == NULL)
    {
      tally = g_new0 (Tally, 1);
      g_hash_table_insert (self->tallies, g_strdup (prompt), tally);
    }
  return tally;
}

/**
 * lead_asked_add:
 * @self: what was asked
 * @day: when
 * @prompt: id of the question
 * @reason: (nullable): id of the reason for which it was chosen
 * @put_off: the writer didn't want it that day
 *
 * Adds an asking after all others.
 */
void
lead_asked_add (LeadAsked  *self,
                LeadDay     day,
                const char *prompt,
                const char *reason,
                gboolean    put_off)
{
  LeadAsking asking = { day, NULL, NULL, put_off };
  Tally *tally;

  g_return_if_fail (self != NULL);
  g_return_if_fail (prompt != NULL);

  asking.prompt = g_strdup (prompt);
  asking.reason = g_intern_string (reason != NULL ? reason : "");
  tally = ensure_tally (self, prompt);
  tally->count++;
  tally->last = self->askings->len;
  g_array_append_val (self->askings, asking);
}

/**
 * lead_asked_refuse:
 * @self: what was asked
 * @prompt: id of a question that isn't wanted any more
 * @day: since when
 */
void
lead_asked_refuse (LeadAsked *self, const char *prompt, LeadDay day)
{
  LeadRefusal refusal = { NULL, day };

  g_return_if_fail (self != NULL);
  g_return_if_fail (prompt != NULL);

  if (!g_hash_table_add (self->refused, g_strdup (prompt)))
    return;
  refusal.prompt = g_strdup (prompt);
  g_array_append_val (self->refusals, refusal);
}

/**
 * lead_asked_get_n:
 * @self: what was asked
 *
 * Returns: how many askings there are
 */
guint
lead_asked_get_n (LeadAsked *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->askings->len;
}

/**
 * lead_asked_get:
 * @self: what was asked
 * @position: from 0, the earliest, below lead_asked_get_n()
 *
 * Returns: (transfer none): an asking
 */
const LeadAsking *
lead_asked_get (LeadAsked *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->askings->len, NULL);

  return &g_array_index (self->askings, LeadAsking, position);
}

/**
 * lead_asked_get_last:
 * @self: what was asked
 * @prompt: id of a question
 *
 * Returns: (transfer none) (nullable): when it was last asked; %NULL for never
 */
const LeadAsking *
lead_asked_get_last (LeadAsked *self, const char *prompt)
{
  const Tally *tally;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (prompt != NULL, NULL);

  tally = g_hash_table_lookup (self->tallies, prompt);
  return tally != NULL ? lead_asked_get (self, tally->last) : NULL;
}

/**
 * lead_asked_get_latest:
 * @self: what was asked
 * @day: a day
 *
 * Returns: (transfer none) (nullable): what was last asked on that day
 */
const LeadAsking *
lead_asked_get_latest (LeadAsked *self, LeadDay day)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = self->askings->len; i > 0; i--)
    if (g_array_index (self->askings, LeadAsking, i - 1).day == day)
      return &g_array_index (self->askings, LeadAsking, i - 1);
  return NULL;
}

/**
 * lead_asked_get_count:
 * @self: what was asked
 * @prompt: id of a question
 *
 * Returns: on how many days it was asked
 */
guint
lead_asked_get_count (LeadAsked *self, const char *prompt)
{
  const Tally *tally;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (prompt != NULL, 0);

  tally = g_hash_table_lookup (self->tallies, prompt);
  return tally != NULL ? tally->count : 0;
}

/**
 * lead_asked_is_refused:
 * @self: what was asked
 * @prompt: id of a question
 *
 * Returns: whether the writer doesn't want it any more
 */
gboolean
lead_asked_is_refused (LeadAsked *self, const char *prompt)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (prompt != NULL, FALSE);

  return g_hash_table_contains (self->refused, prompt);
}

/**
 * lead_asked_get_n_refusals:
 * @self: what was asked
 *
 * Returns: how many questions the writer doesn't want any more
 */
guint
lead_asked_get_n_refusals (LeadAsked *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->refusals->len;
}

/**
 * lead_asked_get_refusal:
 * @self: what was asked
 * @position: from 0, below lead_asked_get_n_refusals()
 *
 * Returns: (transfer none): one of them
 */
const LeadRefusal *
lead_asked_get_refusal (LeadAsked *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->refusals->len, NULL);

  return &g_array_index (self->refusals, LeadRefusal, position);
}
