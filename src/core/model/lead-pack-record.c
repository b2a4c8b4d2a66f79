/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-record.h"

#include <string.h>

/*
 * A line of the ledger: what went to whom, when, and under which choices.
 * Immutable, so that any thread may read it.
 */
struct _LeadPackRecord
{
  GObject parent_instance;

  int64_t        id;
  LeadPackFacts  facts;
  GStringChunk  *words; /* all that @facts points to */
};

G_DEFINE_FINAL_TYPE (LeadPackRecord, lead_pack_record, G_TYPE_OBJECT)

static const char * const form_ids[LEAD_PACK_N_FORMS] = { "page", "pdf" };

static void
lead_pack_record_finalize (GObject *object)
{
  LeadPackRecord *self = LEAD_PACK_RECORD (object);

  if (self->facts.passphrase != NULL)
    explicit_bzero ((char *) self->facts.passphrase, strlen (self->facts.passphrase));
  g_clear_pointer (&self->words, g_string_chunk_free);

  G_OBJECT_CLASS (lead_pack_record_parent_class)->finalize (object);
}

static void
lead_pack_record_class_init (LeadPackRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_pack_record_finalize;
}

static void
lead_pack_record_init (LeadPackRecord *self)
{
  self->words = g_string_chunk_new (256);
}

/**
 * lead_pack_form_to_id:
 * @form: a form
 *
 * Returns: (transfer none): what it is called where programs read it, never translated
 */
const char *
lead_pack_form_to_id (LeadPackForm form)
{
  g_return_val_if_fail (form < LEAD_PACK_N_FORMS, NULL);

  return form_ids[form];
}

/**
 * lead_pack_form_from_id:
 * @id: (nullable): what may be a form's id
 * @form: (out): that form
 *
 * Returns: whether it is one
 */
gboolean
lead_pack_form_from_id (const char   *id,
                        LeadPackForm *form)
{
  for (guint i = 0; id != NULL && i < LEAD_PACK_N_FORMS; i++)
    {
      if (g_str_equal (form_ids[i], id))
        {
          *form = i;
          return TRUE;
        }
    }
  return FALSE;
}

static const char *
keep (LeadPackRecord *self,
      const char     *text)
{
  return text != NULL ? g_string_chunk_insert (self->words, text) : NULL;
}

static const char *
keep_text (LeadPackRecord *self,
           const char     *text)
{
  return text != NULL ? keep (self, text) : "";
}

/**
 * lead_pack_record_new:
 * @id: its number in the journal file, 0 for one that isn't stored yet
 * @facts: what the ledger knows of it, copied
 *
 * Returns: (transfer full): a line of the ledger
 */
LeadPackRecord *
lead_pack_record_new (int64_t              id,
                      const LeadPackFacts *facts)
{
  LeadPackRecord *self;

  g_return_val_if_fail (facts != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PACK_RECORD, NULL);
  self->id = id;
  self->facts = *facts;
  self->facts.uuid = keep (self, facts->uuid);
  self->facts.session = keep (self, facts->session);
  self->facts.to = keep_text (self, facts->to);
  self->facts.title = keep_text (self, facts->title);
  self->facts.cover = keep_text (self, facts->cover);
  self->facts.keep_for = keep (self, facts->keep_for);
  self->facts.passphrase = keep (self, facts->passphrase);
  self->facts.choices = keep (self, facts->choices);
  self->facts.aliases = keep (self, facts->aliases);
  self->facts.content = keep (self, facts->content);

  return self;
}

/**
 * lead_pack_record_get_id:
 * @self: a line of the ledger
 *
 * Returns: its number in the journal file, 0 before it is stored
 */
int64_t
lead_pack_record_get_id (LeadPackRecord *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_RECORD (self), 0);

  return self->id;
}

/**
 * lead_pack_record_get_uuid:
 * @self: a line of the ledger
 *
 * Returns: (transfer none) (nullable): what names it for good, %NULL before it is stored
 */
const char *
lead_pack_record_get_uuid (LeadPackRecord *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_RECORD (self), NULL);

  return self->facts.uuid;
}

/**
 * lead_pack_record_get_facts:
 * @self: a line of the ledger
 *
 * Returns: (transfer none): what it says, as long as @self lives
 */
const LeadPackFacts *
lead_pack_record_get_facts (LeadPackRecord *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_RECORD (self), NULL);

  return &self->facts;
}

/**
 * lead_pack_record_equal:
 * @a: a line of the ledger
 * @b: another
 *
 * Returns: whether the same went to the same person at the same time. Names for
 *   good, passphrases and whether it was taken back since don't count.
 */
gboolean
lead_pack_record_equal (LeadPackRecord *a,
                        LeadPackRecord *b)
{
  const LeadPackFacts *first, *second;

  g_return_val_if_fail (LEAD_IS_PACK_RECORD (a) && LEAD_IS_PACK_RECORD (b), FALSE);

  first = &a->facts;
  second = &b->facts;

  return lead_moment_equal (&first->made, &second->made) && first->form == second->form
         && g_strcmp0 (first->session, second->session) == 0
         && g_str_equal (first->to, second->to) && g_str_equal (first->title, second->title)
         && g_str_equal (first->cover, second->cover)
         && g_strcmp0 (first->choices, second->choices) == 0
         && g_strcmp0 (first->aliases, second->aliases) == 0
         && g_strcmp0 (first->content, second->content) == 0;
}
