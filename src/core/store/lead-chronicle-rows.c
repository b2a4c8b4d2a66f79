/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What charts are computed from. Everything is read in the order in which it
 * stands in a narrow table or in an index, and joined here: SQLite would look
 * every pair up, and read whole entries to do so.
 */

#include "config.h"

#include "lead-chronicle-rows.h"

#include "core/model/lead-chronicle-builder.h"
#include "lead-ids.h"
#include "lead-links.h"
#include "lead-sort-key.h"
#include "lead-statement.h"

/* An entry, and where its tags are. */
typedef struct
{
  int64_t id;
  int64_t key;
  guint32 challenge;
  guint32 words;
} Head;

typedef struct
{
  /* borrowed */
  LeadDatabase *database;
  GArray       *ids; /* (nullable): the entries that are meant; %NULL for all */

  /* owned */
  LeadChronicleBuilder *builder;
  GArray               *heads;  /* Head, in the order of time */
  GHashTable           *items;  /* number → place among the names, plus 1 */
  GHashTable           *labels; /* number → place among the names, plus 1 */
  LeadLinks            *labelled;
  LeadLinks            *answered;
} Loading;

static void
loading_clear (Loading *self)
{
  g_clear_pointer (&self->builder, lead_chronicle_builder_free);
  g_clear_pointer (&self->heads, g_array_unref);
  g_clear_pointer (&self->items, g_hash_table_unref);
  g_clear_pointer (&self->labels, g_hash_table_unref);
  g_clear_pointer (&self->labelled, lead_links_free);
  g_clear_pointer (&self->answered, lead_links_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Loading, loading_clear)

/* Numbers and names, both small tables. */
static gboolean
load_names (Loading             *self,
            const char          *statement,
            LeadChronicleNames   kind,
            GHashTable          *places,
            GError             **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (self->database, statement, error);
  LeadStep step;

  if (rows == NULL)
    return FALSE;
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      guint32 place = lead_chronicle_builder_name (self->builder, kind,
                                                   lead_statement_get_text (rows, 1));

      g_hash_table_insert (places, GINT_TO_POINTER (lead_statement_get_int (rows, 0)),
                           GUINT_TO_POINTER (place + 1));
    }
  return step == LEAD_STEP_DONE;
}

static gboolean
find_place (GHashTable *places,
            int64_t     number,
            guint32    *place)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (places, GINT_TO_POINTER (number)));

  *place = found - 1;
  return found != 0;
}

static gboolean
add_heads (Loading        *self,
           LeadStatement  *rows,
           GError        **error)
{
  LeadStep step;

  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      Head head = { .id = lead_statement_get_int (rows, 0), .key = lead_statement_get_int (rows, 1) };

      head.challenge = lead_chronicle_builder_name (self->builder, LEAD_CHRONICLE_CHALLENGES,
                                                    lead_statement_get_text (rows, 2));
      head.words = (guint32) CLAMP (lead_statement_get_int (rows, 3), 0, G_MAXUINT32);
      g_array_append_val (self->heads, head);
    }
  return step == LEAD_STEP_DONE;
}

static gboolean
add_answers (Loading        *self,
             LeadStatement  *rows,
             GError        **error)
{
  guint32 place = LEAD_CHRONICLE_NONE;
  LeadStep step;

  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      const char *prompt = lead_statement_get_text (rows, 1);

      /* They come sorted: to compare is cheaper than to look up. */
      if (place == LEAD_CHRONICLE_NONE
          || !g_str_equal (lead_chronicle_builder_get_name (self->builder,
                                                            LEAD_CHRONICLE_QUESTIONS, place),
                           prompt))
        place = lead_chronicle_builder_name (self->builder, LEAD_CHRONICLE_QUESTIONS, prompt);
      lead_links_add (self->answered, lead_statement_get_int (rows, 0), place);
    }
  return step == LEAD_STEP_DONE;
}

/* For all entries at once, or for one after the other of those that are meant. */
static gboolean
load_each (Loading     *self,
           const char  *of_all,
           const char  *of_one,
           gboolean   (*add) (Loading *self, LeadStatement *rows, GError **error),
           GError     **error)
{
  if (self->ids == NULL)
    {
      g_autoptr (LeadStatement) rows = lead_statement_use (self->database, of_all, error);

      return rows != NULL && add (self, rows, error);
    }
  for (guint i = 0; i < self->ids->len; i++)
    {
      g_autoptr (LeadStatement) rows = lead_statement_use (self->database, of_one, error);

      if (rows == NULL)
        return FALSE;
      lead_statement_put_int (rows, lead_ids_get (self->ids, i));
      if (!add (self, rows, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
load_labels (Loading  *self,
             int64_t   first,
             int64_t   last,
             GError  **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (self->database, "chart-labels", error);
  LeadStep step;

  if (rows == NULL)
    return FALSE;
  lead_statement_put_int (rows, first);
  lead_statement_put_int (rows, last);
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      guint32 place;

      if (find_place (self->labels, lead_statement_get_int (rows, 1), &place))
        lead_links_add (self->labelled, lead_statement_get_int (rows, 0), place);
    }
  return step == LEAD_STEP_DONE;
}

static gboolean
load_all_labels (Loading  *self,
                 GError  **error)
{
  if (self->ids == NULL)
    return load_labels (self, INT64_MIN, INT64_MAX, error);
  for (guint i = 0; i < self->ids->len; i++)
    {
      int64_t id = lead_ids_get (self->ids, i);

      if (!load_labels (self, id, id, error))
        return FALSE;
    }
  return TRUE;
}

static void
write_head (Loading    *self,
            const Head *head)
{
  const LeadLink *links;
  guint n_links;

  lead_chronicle_builder_add_entry (self->builder, head->id, head->key,
                                    lead_sort_key_get_day (head->key), head->words,
                                    head->challenge);
  links = lead_links_find (self->labelled, head->id, &n_links);
  for (guint i = 0; i < n_links; i++)
    lead_chronicle_builder_add_label (self->builder, links[i].other);
  links = lead_links_find (self->answered, head->id, &n_links);
  for (guint i = 0; i < n_links; i++)
    lead_chronicle_builder_add_answer (self->builder, links[i].other);
}

/* A stance of a later version says nothing yet. */
static LeadStance
read_stance (LeadStatement *rows)
{
  int64_t stance = lead_statement_get_int (rows, 2);

  return stance >= 0 && stance < LEAD_N_STANCES ? (LeadStance) stance : LEAD_STANCE_NONE;
}

/* Tags and entries both go forward in time: each tag belongs to the entry that
 * has its key. */
static gboolean
write_entries (Loading        *self,
               guint           first,
               guint           n_heads,
               LeadStatement  *tags,
               GError        **error)
{
  LeadStep step = lead_statement_step (tags, error);

  for (guint i = first; i < first + n_heads && step != LEAD_STEP_FAILED; i++)
    {
      const Head *head = &g_array_index (self->heads, Head, i);

      write_head (self, head);
      while (step == LEAD_STEP_ROW && lead_statement_get_int (tags, 0) <= head->key)
        {
          guint32 item;

          if (lead_statement_get_int (tags, 0) == head->key
              && find_place (self->items, lead_statement_get_int (tags, 1), &item))
            lead_chronicle_builder_add_tag (self->builder, item, read_stance (tags));
          step = lead_statement_step (tags, error);
        }
    }
  return step != LEAD_STEP_FAILED;
}

static gboolean
write_between (Loading  *self,
               int64_t   first_key,
               int64_t   last_key,
               guint     first,
               guint     n_heads,
               GError  **error)
{
  g_autoptr (LeadStatement) tags = lead_statement_use (self->database, "chart-tags", error);

  if (tags == NULL)
    return FALSE;
  lead_statement_put_int (tags, first_key);
  lead_statement_put_int (tags, last_key);
  return write_entries (self, first, n_heads, tags, error);
}

static int
compare_heads (gconstpointer a,
               gconstpointer b)
{
  const Head *first = a;
  const Head *second = b;

  return (first->key > second->key) - (first->key < second->key);
}

static gboolean
write_all (Loading  *self,
           GError  **error)
{
  if (self->ids == NULL)
    return write_between (self, INT64_MIN, INT64_MAX, 0, self->heads->len, error);

  g_array_sort (self->heads, compare_heads);
  for (guint i = 0; i < self->heads->len; i++)
    {
      int64_t key = g_array_index (self->heads, Head, i).key;

      if (!write_between (self, key, key, i, 1, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_chronicle_rows_load:
 * @database: a connection
 * @ids: (nullable) (element-type int64_t): only these entries, each once; %NULL
 *   for all
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what there is of entries that can be seen
 */
LeadChronicle *
lead_chronicle_rows_load (LeadDatabase  *database,
                          GArray        *ids,
                          GError       **error)
{
  g_auto (Loading) self = {
    .database = database,
    .ids = ids,
    .builder = lead_chronicle_builder_new (),
    .heads = g_array_new (FALSE, FALSE, sizeof (Head)),
    .items = g_hash_table_new (NULL, NULL),
    .labels = g_hash_table_new (NULL, NULL),
    .labelled = lead_links_new (),
    .answered = lead_links_new (),
  };

  if (!load_names (&self, "record-items", LEAD_CHRONICLE_ITEMS, self.items, error)
      || !load_names (&self, "chart-label-names", LEAD_CHRONICLE_LABELS, self.labels, error)
      || !load_each (&self, "chart-entries", "chart-entry", add_heads, error)
      || !load_each (&self, "chart-answers", "chart-entry-answers", add_answers, error)
      || !load_all_labels (&self, error) || !write_all (&self, error))
    return NULL;

  return lead_chronicle_builder_end (g_steal_pointer (&self.builder));
}
