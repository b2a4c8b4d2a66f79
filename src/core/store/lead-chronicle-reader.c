/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Everything is read in the order in which it stands in a narrow table or in an
 * index, and joined here: SQLite would look every pair up, and read whole
 * entries to do so.
 */

#include "config.h"

#include "lead-chronicle-reader.h"

#include "lead-ids.h"
#include "lead-links.h"
#include "lead-sort-key.h"
#include "lead-statement.h"

/* From here on it is quicker to read the labels and answers of all entries. */
#define MANY 4000

/* An entry, and where its tags are. */
typedef struct
{
  int64_t id;
  int64_t key;
  guint32 challenge;
  guint32 words;
} Head;

struct _LeadChronicleReader
{
  /* borrowed */
  LeadDatabase *database;

  /* owned */
  LeadChronicleBuilder *builder;
  GArray               *heads;  /* Head, in the order of time */
  GHashTable           *items;  /* number → place among the names, plus 1 */
  GHashTable           *labels; /* number → place among the names, plus 1 */
  LeadLinks            *labelled;
  LeadLinks            *answered;

  guint    n_written; /* of the heads */
  gboolean scattered; /* between two of them others may lie that aren't meant */
};

/* Numbers and names, both small tables. */
static gboolean
load_names (LeadChronicleReader  *self,
            const char           *statement,
            LeadChronicleNames    kind,
            GHashTable           *places,
            GError              **error)
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

/**
 * lead_chronicle_reader_new:
 * @database: a connection
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): a reader that means no entry yet, and
 *   knows the names of items and labels
 */
LeadChronicleReader *
lead_chronicle_reader_new (LeadDatabase  *database,
                           GError       **error)
{
  g_autoptr (LeadChronicleReader) self = g_new0 (LeadChronicleReader, 1);

  self->database = database;
  self->builder = lead_chronicle_builder_new ();
  self->heads = g_array_new (FALSE, FALSE, sizeof (Head));
  self->items = g_hash_table_new (NULL, NULL);
  self->labels = g_hash_table_new (NULL, NULL);
  self->labelled = lead_links_new ();
  self->answered = lead_links_new ();
  if (!load_names (self, "record-items", LEAD_CHRONICLE_ITEMS, self->items, error)
      || !load_names (self, "chart-label-names", LEAD_CHRONICLE_LABELS, self->labels, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * lead_chronicle_reader_free:
 * @self: (transfer full): a reader
 */
void
lead_chronicle_reader_free (LeadChronicleReader *self)
{
  g_clear_pointer (&self->builder, lead_chronicle_builder_free);
  g_array_unref (self->heads);
  g_hash_table_unref (self->items);
  g_hash_table_unref (self->labels);
  lead_links_free (self->labelled);
  lead_links_free (self->answered);
  g_free (self);
}

/**
 * lead_chronicle_reader_get_builder:
 * @self: a reader
 *
 * Returns: (transfer none): where it writes to
 */
LeadChronicleBuilder *
lead_chronicle_reader_get_builder (LeadChronicleReader *self)
{
  return self->builder;
}

static gboolean
add_heads (LeadChronicleReader  *self,
           LeadStatement        *rows,
           GError              **error)
{
  LeadStep step;

  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      Head head
        = { .id = lead_statement_get_int (rows, 0), .key = lead_statement_get_int (rows, 1) };

      head.challenge = lead_chronicle_builder_name (self->builder, LEAD_CHRONICLE_CHALLENGES,
                                                    lead_statement_get_text (rows, 2));
      head.words = (guint32) CLAMP (lead_statement_get_int (rows, 3), 0, G_MAXUINT32);
      g_array_append_val (self->heads, head);
    }
  return step == LEAD_STEP_DONE;
}

/**
 * lead_chronicle_reader_add_between:
 * @self: a reader
 * @first_key: the first sort key, after those that are meant already
 * @last_key: the last sort key
 * @error: (out) (optional): what went wrong
 *
 * Means the entries of a stretch of time that can be seen.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_chronicle_reader_add_between (LeadChronicleReader  *self,
                                   int64_t               first_key,
                                   int64_t               last_key,
                                   GError              **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (self->database, "chart-entries", error);

  if (rows == NULL)
    return FALSE;
  lead_statement_put_int (rows, first_key);
  lead_statement_put_int (rows, last_key);
  return add_heads (self, rows, error);
}

static int
compare_heads (gconstpointer a,
               gconstpointer b)
{
  const Head *first = a;
  const Head *second = b;

  return (first->key > second->key) - (first->key < second->key);
}

/**
 * lead_chronicle_reader_add_entries:
 * @self: a reader that means nothing yet
 * @ids: (element-type int64_t): entries, each once
 * @error: (out) (optional): what went wrong
 *
 * Means those of @ids that can be seen.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_chronicle_reader_add_entries (LeadChronicleReader  *self,
                                   GArray               *ids,
                                   GError              **error)
{
  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (LeadStatement) rows = lead_statement_use (self->database, "chart-entry", error);

      if (rows == NULL)
        return FALSE;
      lead_statement_put_int (rows, lead_ids_get (ids, i));
      if (!add_heads (self, rows, error))
        return FALSE;
    }
  g_array_sort (self->heads, compare_heads);
  self->scattered = TRUE;
  return TRUE;
}

static gboolean
add_answers (LeadChronicleReader  *self,
             LeadStatement        *rows,
             GError              **error)
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

static gboolean
load_answers (LeadChronicleReader  *self,
              int64_t               id,
              GError              **error)
{
  g_autoptr (LeadStatement) rows
    = lead_statement_use (self->database, "chart-entry-answers", error);

  if (rows == NULL)
    return FALSE;
  lead_statement_put_int (rows, id);
  return add_answers (self, rows, error);
}

static gboolean
load_all_answers (LeadChronicleReader  *self,
                  GError              **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (self->database, "chart-answers", error);

  return rows != NULL && add_answers (self, rows, error);
}

static gboolean
load_labels (LeadChronicleReader  *self,
             int64_t               first,
             int64_t               last,
             GError              **error)
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

/**
 * lead_chronicle_reader_load_links:
 * @self: a reader to which all entries have been told that are meant
 * @error: (out) (optional): what went wrong
 *
 * Reads their labels and answers.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_chronicle_reader_load_links (LeadChronicleReader  *self,
                                  GError              **error)
{
  if (self->heads->len >= MANY)
    return load_labels (self, INT64_MIN, INT64_MAX, error) && load_all_answers (self, error);

  for (guint i = 0; i < self->heads->len; i++)
    {
      int64_t id = g_array_index (self->heads, Head, i).id;

      if (!load_labels (self, id, id, error) || !load_answers (self, id, error))
        return FALSE;
    }
  return TRUE;
}

static void
write_head (LeadChronicleReader *self,
            const Head          *head)
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
write_with_tags (LeadChronicleReader  *self,
                 guint                 end,
                 LeadStatement        *tags,
                 GError              **error)
{
  LeadStep step = lead_statement_step (tags, error);

  for (; self->n_written < end && step != LEAD_STEP_FAILED; self->n_written++)
    {
      const Head *head = &g_array_index (self->heads, Head, self->n_written);

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

/* All up to @end, not included, with one walk through the tags between. */
static gboolean
write_stretch (LeadChronicleReader  *self,
               guint                 end,
               GError              **error)
{
  g_autoptr (LeadStatement) tags = lead_statement_use (self->database, "chart-tags", error);

  if (tags == NULL)
    return FALSE;
  lead_statement_put_int (tags, g_array_index (self->heads, Head, self->n_written).key);
  lead_statement_put_int (tags, g_array_index (self->heads, Head, end - 1).key);
  return write_with_tags (self, end, tags, error);
}

static guint
find_end (LeadChronicleReader *self,
          int64_t              last_key)
{
  guint end = self->n_written;

  while (end < self->heads->len && g_array_index (self->heads, Head, end).key <= last_key)
    end++;
  return end;
}

/**
 * lead_chronicle_reader_write_until:
 * @self: a reader that knows what belongs to its entries
 * @last_key: the last sort key
 * @error: (out) (optional): what went wrong
 *
 * Writes those that are meant and not written yet, with their tags. All of them
 * lie beside each other in time, unless they were told one by one.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_chronicle_reader_write_until (LeadChronicleReader  *self,
                                   int64_t               last_key,
                                   GError              **error)
{
  guint end = find_end (self, last_key);

  while (self->n_written < end)
    if (!write_stretch (self, self->scattered ? self->n_written + 1 : end, error))
      return FALSE;
  return TRUE;
}

/**
 * lead_chronicle_reader_end:
 * @self: a reader that has written everything
 *
 * Returns: (transfer full): what was written
 */
LeadChronicle *
lead_chronicle_reader_end (LeadChronicleReader *self)
{
  return lead_chronicle_builder_end (g_steal_pointer (&self->builder));
}
