/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-sim-journal.h"

static void
clear_entry (gpointer data)
{
  SimEntry *entry = data;

  g_ptr_array_unref (entry->items);
  g_ptr_array_unref (entry->prompts);
}

static void
clear_asking (gpointer data)
{
  g_free (((LeadAsking *) data)->prompt);
}

SimJournal *
sim_journal_new (LeadContent *content, const char *uuid)
{
  SimJournal *self = g_new0 (SimJournal, 1);

  self->content = g_object_ref (content);
  self->uuid = g_strdup (uuid);
  self->entries = g_array_new (FALSE, FALSE, sizeof (SimEntry));
  g_array_set_clear_func (self->entries, clear_entry);
  self->askings = g_array_new (FALSE, FALSE, sizeof (LeadAsking));
  g_array_set_clear_func (self->askings, clear_asking);
  self->refused = g_ptr_array_new_with_free_func (g_free);
  self->experiments = g_ptr_array_new_with_free_func (g_object_unref);
  self->own = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_own_question_free);
  self->hidden = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
sim_journal_free (SimJournal *self)
{
  g_clear_pointer (&self->basis, lead_prompt_basis_free);
  g_hash_table_unref (self->hidden);
  g_clear_object (&self->challenge);
  g_ptr_array_unref (self->experiments);
  g_ptr_array_unref (self->own);
  g_ptr_array_unref (self->refused);
  g_array_unref (self->askings);
  g_array_unref (self->entries);
  g_free (self->uuid);
  g_object_unref (self->content);
  g_free (self);
}

void
sim_journal_write (SimJournal *self, LeadDay day, const char *item, const char *prompt)
{
  SimEntry entry = { .id = self->entries->len + 1, .day = day };

  entry.items = g_ptr_array_new_with_free_func (g_free);
  entry.prompts = g_ptr_array_new_with_free_func (g_free);
  if (item != NULL)
    g_ptr_array_add (entry.items, g_strdup (item));
  if (prompt != NULL)
    g_ptr_array_add (entry.prompts, g_strdup (prompt));
  g_array_append_val (self->entries, entry);
}

void
sim_journal_ask (SimJournal *self, LeadDay day, const char *prompt, const char *reason,
                 gboolean put_off)
{
  LeadAsking asking = { day, g_strdup (prompt), g_intern_string (reason), put_off };

  g_array_append_val (self->askings, asking);
}

void
sim_journal_refuse (SimJournal *self, const char *prompt)
{
  g_ptr_array_add (self->refused, g_strdup (prompt));
}

guint
sim_journal_count_answers (SimJournal *self, const char *prompt, LeadDay *last)
{
  guint n = 0;

  *last = LEAD_DAY_NONE;
  for (guint i = 0; i < self->entries->len; i++)
    {
      const SimEntry *entry = &g_array_index (self->entries, SimEntry, i);

      if (g_ptr_array_find_with_equal_func (entry->prompts, prompt, g_str_equal, NULL))
        {
          n++;
          *last = MAX (*last, entry->day);
        }
    }
  return n;
}

guint
sim_journal_count_tags (SimJournal *self, const char *item, LeadDay from, LeadDay to)
{
  guint n = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SimEntry *entry = &g_array_index (self->entries, SimEntry, i);

      n += entry->day >= from && entry->day <= to
           && g_ptr_array_find_with_equal_func (entry->items, item, g_str_equal, NULL);
    }
  return n;
}

static void
add_recent (LeadRecordsBuilder *builder, LeadPromptBasis *basis, const SimEntry *entry)
{
  lead_records_builder_add_entry (builder, entry->day);
  for (guint i = 0; i < entry->items->len; i++)
    lead_records_builder_add_tag (builder, entry->id, entry->day, entry->items->pdata[i],
                                  LEAD_STANCE_MET);
  for (guint i = 0; i < entry->prompts->len; i++)
    lead_prompt_basis_add_answer (basis, entry->id, entry->day, entry->prompts->pdata[i]);
}

static void
fill_recent (SimJournal *self, LeadPromptBasis *basis, LeadDay today)
{
  LeadRecordsBuilder *builder = lead_records_builder_new ();

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SimEntry *entry = &g_array_index (self->entries, SimEntry, i);

      if (entry->day > today - LEAD_PROMPT_BASIS_DAYS && entry->day <= today)
        add_recent (builder, basis, entry);
    }
  basis->recent = lead_records_builder_end (builder);
}

static void
fill_answered (SimJournal *self, LeadPromptBasis *basis)
{
  LeadAnswered *answered = basis->answered;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SimEntry *entry = &g_array_index (self->entries, SimEntry, i);

      for (guint k = 0; k < entry->prompts->len; k++)
        {
          const char *prompt = entry->prompts->pdata[k];

          lead_answered_add (answered, prompt, lead_answered_get_count (answered, prompt) + 1,
                             MAX (lead_answered_get_last (answered, prompt), entry->day));
        }
    }
}

/* What the store would give, made from nothing each time. */
const LeadPromptSituation *
sim_journal_look (SimJournal *self, LeadDay today)
{
  LeadPromptBasis *basis = lead_prompt_basis_new ();

  g_clear_pointer (&self->basis, lead_prompt_basis_free);
  self->basis = basis;
  fill_recent (self, basis, today);
  fill_answered (self, basis);
  for (guint i = 0; i < self->askings->len; i++)
    {
      const LeadAsking *asking = &g_array_index (self->askings, LeadAsking, i);

      lead_asked_add (basis->asked, asking->day, asking->prompt, asking->reason, asking->put_off);
    }
  for (guint i = 0; i < self->refused->len; i++)
    lead_asked_refuse (basis->asked, self->refused->pdata[i], today);
  for (guint i = 0; i < self->own->len; i++)
    g_ptr_array_add (basis->own, lead_own_question_copy (self->own->pdata[i]));
  g_set_object (&basis->challenge, self->challenge);
  for (guint i = 0; i < self->experiments->len; i++)
    g_ptr_array_add (basis->experiments, g_object_ref (self->experiments->pdata[i]));
  lead_prompt_situation_set_basis (&self->situation, basis);
  self->situation.content = self->content;
  self->situation.journal = self->uuid;
  self->situation.today = today;
  self->situation.hidden = self->hidden;
  return &self->situation;
}
