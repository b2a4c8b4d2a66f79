/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-test-random.h"

#include <string.h>

#include "lead-test.h"

/* No NUL and no CR: a journal's own texts never hold them. */
static const char * const pieces[] = {
  "word", " ", "\n", "\n\n", "\t", "---", "\n---\n", "...", "\n...\n", "- item\n",
  "# heading\n", "key: value\n", "\"", "'", "\\", "\\n", "{", "}", "[", "]", "&", "*", "!", "|",
  ">", "%", "@", "`", "#tag", "é", "e\xcc\x81", "ß", "日本語", "שלום", "مرحبا", "👩🏽‍💻", "🙂", "𝔘",
  "\xe2\x80\xae", "\xe2\x80\xa8", "\xc2\x85", "\xef\xbb\xbf", "\x01", "\x07", "\x1b[31m", "\x7f",
  "\xc2\x80", "\xef\xbf\xbd", "\xef\xbf\xbf", "~", "null", "true", "2026-01-01", "\\u0000",
  "![](attachments/x.jpg)", "[[link]]", "<b>", "syslead: 1\n", "  ", "\n\n\n",
};

static const char * const items[] = {
  "barriers/tensions", "barriers/silo-mentality", "behaviours/shared-purpose",
  "summing-up/network", "own/" LEAD_TEST_OWN_UUID,
};

static const char * const zones[] = {
  "Europe/London", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati", NULL,
};

#define PICK(random, list) ((list)[g_rand_int_range (random, 0, G_N_ELEMENTS (list))])

static gboolean
perhaps (GRand *random)
{
  return g_rand_boolean (random);
}

/**
 * lead_test_random_text:
 * @random: where chance comes from
 * @max_pieces: its length
 *
 * Returns: (transfer full): UTF-8, perhaps empty
 */
char *
lead_test_random_text (GRand *random, guint max_pieces)
{
  GString *text = g_string_new (NULL);
  guint n_pieces = g_rand_int_range (random, 0, max_pieces + 1);

  for (guint i = 0; i < n_pieces; i++)
    g_string_append (text, PICK (random, pieces));
  return g_string_free (text, FALSE);
}

/**
 * lead_test_random_picture:
 * @random: where chance comes from
 *
 * Returns: (transfer full): what begins like a picture that needs no cleaning
 */
GBytes *
lead_test_random_picture (GRand *random)
{
  gsize size = g_rand_int_range (random, 100, 3000);
  guint8 *bytes = g_malloc (size);

  memcpy (bytes, "GIF89a", 6);
  for (gsize i = 6; i < size; i++)
    bytes[i] = g_rand_int_range (random, 0, 256);
  return g_bytes_new_take (bytes, size);
}

static char *
random_uuid (GRand *random)
{
  return g_strdup_printf ("%08x-%04x-4%03x-a%03x-%04x%08x", g_rand_int (random),
                          g_rand_int_range (random, 0, 0x10000),
                          g_rand_int_range (random, 0, 0x1000),
                          g_rand_int_range (random, 0, 0x1000),
                          g_rand_int_range (random, 0, 0x10000),
                          g_rand_int (random));
}

static LeadMoment
random_moment (GRand *random)
{
  const char *name = PICK (random, zones);
  g_autoptr (GTimeZone) zone = name != NULL ? lead_zone_new (name) : g_time_zone_new_offset (5400);
  LeadPrecision precision = g_rand_int_range (random, 0, LEAD_PRECISION_SECOND + 1);
  LeadDay day = g_rand_int_range (random, lead_day_new (1999, 12, 31), lead_day_new (2031, 1, 1));
  int seconds = 0;

  if (precision != LEAD_PRECISION_DAY)
    seconds = g_rand_int_range (random, 0, 1440) * 60;
  if (precision == LEAD_PRECISION_SECOND)
    seconds += g_rand_int_range (random, 0, 60);
  return lead_moment_from_local (day, seconds, precision, zone);
}

static LeadPassage *
random_passage (GRand *random, const char *body)
{
  guint length = g_utf8_strlen (body, -1);
  guint start;

  if (length == 0)
    return NULL;
  start = g_rand_int_range (random, 0, length);
  return lead_passage_cut (body, start, g_rand_int_range (random, 1, length - start + 1));
}

static void
add_tags (LeadEntryBuilder *builder, GRand *random, const char *body)
{
  for (guint n = g_rand_int_range (random, 0, 4); n > 0; n--)
    {
      g_autofree char *uuid = random_uuid (random);
      g_autoptr (LeadPassage) passage = perhaps (random) ? random_passage (random, body) : NULL;
      const char *item = PICK (random, items);
      LeadStance stance = LEAD_STANCE_NONE;
      g_autoptr (LeadTag) tag = NULL;

      if (g_str_has_prefix (item, "barriers/"))
        stance = g_rand_int_range (random, LEAD_STANCE_MET, LEAD_STANCE_SHIFTED + 1);
      else if (!g_str_has_prefix (item, "own/"))
        stance = g_rand_int_range (random, LEAD_STANCE_PRACTISED, LEAD_STANCE_SEEN + 1);
      tag = lead_tag_new (uuid, item, stance, passage);
      lead_entry_builder_add_tag (builder, tag);
    }
}

static char *
add_pictures (LeadEntryBuilder *builder, GRand *random, GPtrArray *pictures, const char *body)
{
  GString *text = g_string_new (body);

  for (guint n = g_rand_int_range (random, 0, 3); pictures->len > 0 && n > 0; n--)
    {
      GBytes *content = pictures->pdata[(n - 1) % pictures->len];
      g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
      g_autofree char *name = perhaps (random) ? g_strdup ("Böard: “x”.jpg") : NULL;
      g_autoptr (LeadAttachment) attachment = NULL;

      attachment = lead_attachment_new (hash, "image/gif", name, g_bytes_get_size (content));
      lead_entry_builder_add_attachment (builder, attachment);
      if (perhaps (random))
        g_string_append_printf (text, "![a](attachment:%s)", hash);
    }
  return g_string_free (text, FALSE);
}

static void
add_answers (LeadEntryBuilder *builder, GRand *random)
{
  for (guint n = g_rand_int_range (random, 0, 3); n > 0; n--)
    {
      g_autofree char *question = lead_test_random_text (random, 5);
      g_autofree char *text = perhaps (random) ? lead_test_random_text (random, 5) : NULL;
      g_autoptr (LeadAnswer) answer = lead_answer_new ("summing-up/network#1", question, text);

      lead_entry_builder_add_answer (builder, answer);
    }
}

/* A title is one line. */
static void
set_title (LeadEntryBuilder *builder, GRand *random)
{
  g_autofree char *title = lead_test_random_text (random, 6);

  lead_entry_builder_set_title (builder, g_strdelimit (title, "\n", ' '));
}

static void
set_state (LeadEntryBuilder *builder, GRand *random)
{
  gint64 created = G_GINT64_CONSTANT (1700000000000) + g_rand_int_range (random, 0, G_MAXINT32);

  lead_entry_builder_set_created_ms (builder, created);
  lead_entry_builder_set_modified_ms (builder, created + g_rand_int_range (random, 0, 100000));
  if (g_rand_int_range (random, 0, 5) == 0)
    lead_entry_builder_set_trashed_ms (builder, created + 200000);
  lead_entry_builder_set_starred (builder, perhaps (random));
  lead_entry_builder_set_private (builder, perhaps (random));
  if (perhaps (random))
    lead_entry_builder_set_extra (builder, "{\"weather\":{\"moonPhase\":0.5},\"é\":\"\\\"x\\\"\"}");
}

/**
 * lead_test_random_entry:
 * @random: where chance comes from
 * @pictures: (element-type GBytes): what it may be illustrated with, each at
 *   most once, in order
 *
 * Returns: (transfer full): an entry with a uuid of its own
 */
LeadEntry *
lead_test_random_entry (GRand *random, GPtrArray *pictures)
{
  LeadEntryBuilder *builder = lead_entry_builder_new ();
  g_autofree char *uuid = random_uuid (random);
  g_autofree char *text = lead_test_random_text (random, 40);
  g_autofree char *body = NULL;
  LeadMoment moment = random_moment (random);

  lead_entry_builder_set_uuid (builder, uuid);
  lead_entry_builder_set_moment (builder, &moment);
  set_state (builder, random);
  set_title (builder, random);
  body = add_pictures (builder, random, pictures, text);
  lead_entry_builder_set_body (builder, body);
  for (guint n = g_rand_int_range (random, 0, 4); n > 0; n--)
    {
      g_autofree char *label = lead_test_random_text (random, 3);

      lead_entry_builder_add_label (builder, g_strdelimit (label, "\n", ' '));
    }
  add_tags (builder, random, body);
  add_answers (builder, random);
  return lead_entry_builder_end (builder);
}

/**
 * lead_test_random_note:
 * @random: where chance comes from
 *
 * Returns: (transfer full): a margin note with a uuid of its own
 */
LeadNote *
lead_test_random_note (GRand *random)
{
  g_autofree char *uuid = random_uuid (random);
  g_autofree char *text = lead_test_random_text (random, 10);
  LeadMoment moment = random_moment (random);

  return lead_note_new (uuid, &moment, G_GINT64_CONSTANT (1700000000000), text);
}

/**
 * lead_test_random_review:
 * @random: where chance comes from
 *
 * Returns: (transfer full): a self-review with a uuid of its own
 */
LeadReview *
lead_test_random_review (GRand *random)
{
  LeadMoment moment = random_moment (random);
  LeadReview *review = lead_review_new (&moment, moment.day - g_rand_int_range (random, 0, 400));

  review->uuid = random_uuid (random);
  review->modified_ms = G_GINT64_CONSTANT (1700000000000);
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    {
      g_autofree char *text = lead_test_random_text (random, 10);

      lead_review_set_text (review, i, text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *first = random_uuid (random);
      g_autofree char *second = random_uuid (random);
      const char *cites[] = { first, perhaps (random) ? second : NULL, NULL };

      if (perhaps (random))
        lead_review_set_rating (review, items[i],
                                g_rand_int_range (random, 0, LEAD_RATING_BOUND + 1),
                                perhaps (random) ? cites : NULL);
    }
  return review;
}
