/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A stretch of a chronicle as bytes: a number that says which form it is in,
 * then for each kind the names that occur, sorted, then entry for entry what
 * it has. Numbers take seven bits a byte, the lowest first; ids and keys are
 * told by the difference from those of the entry before. The same entries
 * always give the same bytes, so that two stretches can be compared by them.
 */

#include "config.h"

#include "lead-chronicle-code.h"

#include <string.h>

#include "lead-sort-key.h"

#define FORM 1

/* What a stance takes beside the item that it is said of. */
#define STANCE_BITS 4
#define STANCE_MASK ((1u << STANCE_BITS) - 1)

G_STATIC_ASSERT (LEAD_N_STANCES <= STANCE_MASK);

typedef struct
{
  LeadChronicle *chronicle; /* borrowed */
  GByteArray    *bytes;
  guint32       *places[LEAD_CHRONICLE_N_NAMES]; /* of its names among those that are written */
} Writing;

static void
writing_clear (Writing *self)
{
  g_clear_pointer (&self->bytes, g_byte_array_unref);
  for (guint kind = 0; kind < LEAD_CHRONICLE_N_NAMES; kind++)
    g_clear_pointer (&self->places[kind], g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Writing, writing_clear)

static void
put (Writing *self,
     guint64  value)
{
  guint8 digits[10];
  guint n = 0;

  do
    {
      digits[n++] = (guint8) (value & 0x7f) | (value > 0x7f ? 0x80 : 0);
      value >>= 7;
    }
  while (value != 0);
  g_byte_array_append (self->bytes, digits, n);
}

/* So that small numbers on both sides of zero are short. */
static void
put_signed (Writing *self,
            int64_t  value)
{
  put (self, ((guint64) value << 1) ^ (value < 0 ? G_MAXUINT64 : 0));
}

static const guint32 *
get_places (LeadChronicle      *chronicle,
            LeadChronicleNames  kind,
            gsize               entry,
            guint              *n)
{
  return kind == LEAD_CHRONICLE_LABELS ? lead_chronicle_get_labels (chronicle, entry, n)
                                       : lead_chronicle_get_answers (chronicle, entry, n);
}

/* Each place of a name that some entry has becomes 0, the others stay. */
static void
find_used (Writing *self)
{
  gsize n_entries;
  const LeadChronicleEntry *entries = lead_chronicle_get_entries (self->chronicle, &n_entries);

  for (gsize i = 0; i < n_entries; i++)
    {
      guint n;
      const LeadChronicleTag *tags = lead_chronicle_get_tags (self->chronicle, i, &n);

      while (n-- > 0)
        self->places[LEAD_CHRONICLE_ITEMS][tags[n].item] = 0;
      for (guint kind = LEAD_CHRONICLE_QUESTIONS; kind <= LEAD_CHRONICLE_LABELS; kind++)
        {
          const guint32 *names = get_places (self->chronicle, (LeadChronicleNames) kind, i, &n);

          while (n-- > 0)
            self->places[kind][names[n]] = 0;
        }
      if (entries[i].challenge != LEAD_CHRONICLE_NONE)
        self->places[LEAD_CHRONICLE_CHALLENGES][entries[i].challenge] = 0;
    }
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      names)
{
  return strcmp (((GPtrArray *) names)->pdata[*(const guint32 *) a],
                 ((GPtrArray *) names)->pdata[*(const guint32 *) b]);
}

static void
write_names (Writing            *self,
             LeadChronicleNames  kind)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GArray) used = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < lead_chronicle_get_n_names (self->chronicle, kind); i++)
    {
      g_ptr_array_add (names, (gpointer) lead_chronicle_get_name (self->chronicle, kind, i));
      if (self->places[kind][i] == 0)
        g_array_append_val (used, i);
    }
  g_array_sort_with_data (used, compare_names, names);
  put (self, used->len);
  for (guint32 i = 0; i < used->len; i++)
    {
      guint32 name = g_array_index (used, guint32, i);
      gsize length = strlen (names->pdata[name]);

      self->places[kind][name] = i;
      put (self, length);
      g_byte_array_append (self->bytes, names->pdata[name], (guint) length);
    }
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  guint32 first = *(const guint32 *) a;
  guint32 second = *(const guint32 *) b;

  return (first > second) - (first < second);
}

static void
write_numbers (Writing *self,
               GArray  *numbers)
{
  g_array_sort (numbers, compare_numbers);
  put (self, numbers->len);
  for (guint i = 0; i < numbers->len; i++)
    put (self, g_array_index (numbers, guint32, i));
}

static void
write_rows (Writing *self,
            gsize    entry)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint n;
  const LeadChronicleTag *tags = lead_chronicle_get_tags (self->chronicle, entry, &n);

  for (guint i = 0; i < n; i++)
    {
      guint32 number = self->places[LEAD_CHRONICLE_ITEMS][tags[i].item] << STANCE_BITS
                       | (guint32) tags[i].stance;

      g_array_append_val (numbers, number);
    }
  write_numbers (self, numbers);
  for (guint kind = LEAD_CHRONICLE_QUESTIONS; kind <= LEAD_CHRONICLE_LABELS; kind++)
    {
      const guint32 *names = get_places (self->chronicle, (LeadChronicleNames) kind, entry, &n);

      g_array_set_size (numbers, 0);
      for (guint i = 0; i < n; i++)
        g_array_append_val (numbers, self->places[kind][names[i]]);
      write_numbers (self, numbers);
    }
}

static void
write_entries (Writing *self)
{
  gsize n_entries;
  const LeadChronicleEntry *entries = lead_chronicle_get_entries (self->chronicle, &n_entries);
  int64_t last_id = 0, last_key = 0;

  put (self, n_entries);
  for (gsize i = 0; i < n_entries; i++)
    {
      put_signed (self, entries[i].id - last_id);
      put_signed (self, entries[i].key - last_key);
      put (self, entries[i].words);
      put (self, entries[i].challenge == LEAD_CHRONICLE_NONE
                   ? 0
                   : self->places[LEAD_CHRONICLE_CHALLENGES][entries[i].challenge] + 1);
      write_rows (self, i);
      last_id = entries[i].id;
      last_key = entries[i].key;
    }
}

/**
 * lead_chronicle_code_write:
 * @chronicle: a stretch of what happened
 *
 * Returns: (transfer full): all of it, as bytes
 */
GBytes *
lead_chronicle_code_write (LeadChronicle *chronicle)
{
  g_auto (Writing) self = { .chronicle = chronicle, .bytes = g_byte_array_new () };

  g_return_val_if_fail (chronicle != NULL, NULL);

  for (guint kind = 0; kind < LEAD_CHRONICLE_N_NAMES; kind++)
    {
      guint n = lead_chronicle_get_n_names (chronicle, (LeadChronicleNames) kind);

      self.places[kind] = g_new (guint32, n + 1);
      memset (self.places[kind], 0xff, sizeof (guint32) * (n + 1));
    }
  find_used (&self);
  put (&self, FORM);
  for (guint kind = 0; kind < LEAD_CHRONICLE_N_NAMES; kind++)
    write_names (&self, (LeadChronicleNames) kind);
  write_entries (&self);
  return g_byte_array_free_to_bytes (g_steal_pointer (&self.bytes));
}

typedef struct
{
  LeadChronicleBuilder *builder; /* borrowed */
  const guint8         *at;
  const guint8         *end;
  gboolean              wrong;
  guint32              *places[LEAD_CHRONICLE_N_NAMES];
  guint64               n_names[LEAD_CHRONICLE_N_NAMES];
} Reading;

static void
reading_clear (Reading *self)
{
  for (guint kind = 0; kind < LEAD_CHRONICLE_N_NAMES; kind++)
    g_clear_pointer (&self->places[kind], g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

/* 0 from where something is wrong. */
static guint64
take (Reading *self)
{
  guint64 value = 0;

  for (guint shift = 0; shift < 64 && self->at < self->end; shift += 7)
    {
      guint8 digit = *self->at++;

      value |= (guint64) (digit & 0x7f) << shift;
      if (digit < 0x80)
        return value;
    }
  self->wrong = TRUE;
  return 0;
}

static int64_t
take_signed (Reading *self)
{
  guint64 value = take (self);

  return (int64_t) (value >> 1 ^ (value & 1 ? G_MAXUINT64 : 0));
}

/* A number of things, each of which takes at least a byte. */
static guint64
take_count (Reading *self)
{
  guint64 count = take (self);

  if (count <= (guint64) (self->end - self->at))
    return count;
  self->wrong = TRUE;
  return 0;
}

static guint32
take_place (Reading            *self,
            LeadChronicleNames  kind)
{
  guint64 number = take (self);

  if (number < self->n_names[kind])
    return self->places[kind][number];
  self->wrong = TRUE;
  return LEAD_CHRONICLE_NONE;
}

static void
read_names (Reading            *self,
            LeadChronicleNames  kind)
{
  guint64 n = take_count (self);

  self->places[kind] = g_new (guint32, n + 1);
  for (guint64 i = 0; i < n && !self->wrong; i++)
    {
      gsize length = take_count (self);
      g_autofree char *name = g_strndup ((const char *) self->at, length);

      self->at += length;
      self->wrong = self->wrong || !g_utf8_validate (name, -1, NULL);
      self->places[kind][i] = lead_chronicle_builder_name (self->builder, kind, name);
    }
  self->n_names[kind] = n;
}

static void
read_tags (Reading *self)
{
  for (guint64 n = take_count (self); n > 0 && !self->wrong; n--)
    {
      guint64 number = take (self);
      guint64 item = number >> STANCE_BITS;
      guint stance = (guint) (number & STANCE_MASK);

      if (item < self->n_names[LEAD_CHRONICLE_ITEMS] && stance < LEAD_N_STANCES)
        lead_chronicle_builder_add_tag (self->builder, self->places[LEAD_CHRONICLE_ITEMS][item],
                                        (LeadStance) stance);
      else
        self->wrong = TRUE;
    }
}

static void
read_places (Reading            *self,
             LeadChronicleNames  kind,
             void              (*add) (LeadChronicleBuilder *builder, guint32 place))
{
  for (guint64 n = take_count (self); n > 0 && !self->wrong; n--)
    {
      guint32 place = take_place (self, kind);

      if (!self->wrong)
        add (self->builder, place);
    }
}

static guint32
take_challenge (Reading *self)
{
  guint64 number = take (self);

  if (number <= self->n_names[LEAD_CHRONICLE_CHALLENGES])
    return number > 0 ? self->places[LEAD_CHRONICLE_CHALLENGES][number - 1] : LEAD_CHRONICLE_NONE;
  self->wrong = TRUE;
  return LEAD_CHRONICLE_NONE;
}

static void
read_entries (Reading *self,
              int64_t  first_key,
              int64_t  last_key)
{
  guint64 id = 0, key = 0;

  for (guint64 n = take_count (self); n > 0 && !self->wrong; n--)
    {
      guint32 challenge;
      guint64 words;

      /* Unsigned: what is wrong may go round, what is right doesn't. */
      id += (guint64) take_signed (self);
      key += (guint64) take_signed (self);
      words = take (self);
      challenge = take_challenge (self);
      self->wrong = self->wrong || (int64_t) key < first_key || (int64_t) key > last_key
                    || words > G_MAXUINT32;
      if (self->wrong)
        return;
      first_key = MIN ((int64_t) key, INT64_MAX - 1) + 1;
      lead_chronicle_builder_add_entry (self->builder, (int64_t) id, (int64_t) key,
                                        lead_sort_key_get_day ((int64_t) key),
                                        (guint32) words, challenge);
      read_tags (self);
      read_places (self, LEAD_CHRONICLE_QUESTIONS, lead_chronicle_builder_add_answer);
      read_places (self, LEAD_CHRONICLE_LABELS, lead_chronicle_builder_add_label);
    }
}

/**
 * lead_chronicle_code_read:
 * @code: what lead_chronicle_code_write() has written, or anything else
 * @first_key: no entry may be before this one
 * @last_key: nor after this one
 * @builder: gets the entries; its last one is before @first_key
 *
 * Returns: whether it is in a form that is known, and whole; @builder is good
 *   for nothing otherwise
 */
gboolean
lead_chronicle_code_read (GBytes               *code,
                          int64_t               first_key,
                          int64_t               last_key,
                          LeadChronicleBuilder *builder)
{
  g_auto (Reading) self = { .builder = builder };
  gsize size;

  g_return_val_if_fail (code != NULL && builder != NULL, FALSE);

  self.at = g_bytes_get_data (code, &size);
  self.end = self.at + size;
  if (take (&self) != FORM)
    return FALSE;
  for (guint kind = 0; kind < LEAD_CHRONICLE_N_NAMES && !self.wrong; kind++)
    read_names (&self, (LeadChronicleNames) kind);
  if (!self.wrong)
    read_entries (&self, first_key, last_key);
  return !self.wrong && self.at == self.end;
}
