/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/exchange/lead-archive-record.h"
#include "core/exchange/lead-archive-review.h"
#include "core/exchange/lead-json-scan.h"
#include "core/model/lead-error.h"
#include "lead-test-random.h"
#include "lead-test.h"

#define ROUNDS 500

static JsonObject *
parse (const char *line)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = lead_json_parse (line, -1, NULL, &error);

  g_assert_no_error (error);
  return json_object_ref (json_node_get_object (node));
}

/* What is written and read back is written the same again. */
static void
test_round_trip (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  g_autoptr (GPtrArray) pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  g_ptr_array_add (pictures, lead_test_random_picture (random));
  g_ptr_array_add (pictures, lead_test_random_picture (random));
  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (LeadEntry) entry = lead_test_random_entry (random, pictures);
      g_autofree char *line = lead_archive_record_write_entry (entry);
      g_autoptr (JsonObject) record = parse (line);
      g_autoptr (GError) error = NULL;
      g_autoptr (LeadEntry) read = lead_archive_record_read_entry (record, &error);
      g_autofree char *again = NULL;

      g_assert_no_error (error);
      again = lead_archive_record_write_entry (read);
      g_assert_cmpstr (again, ==, line);
      g_assert_cmpstr (lead_entry_get_body (read), ==, lead_entry_get_body (entry));
      g_assert_null (strchr (line, '\n'));
    }
}

static void
test_note (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (8);
  const char *uuid = "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11";

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (LeadNote) note = lead_test_random_note (random);
      g_autofree char *line = lead_archive_record_write_note (uuid, note);
      g_autoptr (JsonObject) record = parse (line);
      g_autofree char *entry = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (LeadNote) read = lead_archive_record_read_note (record, &entry, &error);

      g_assert_no_error (error);
      g_assert_true (lead_note_equal (read, note));
      g_assert_cmpstr (read->uuid, ==, note->uuid);
      g_assert_cmpstr (entry, ==, uuid);
    }
}

static void
test_review (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (9);

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (LeadReview) review = lead_test_random_review (random);
      g_autofree char *line = lead_archive_review_write (review);
      g_autoptr (JsonObject) record = parse (line);
      g_autoptr (GError) error = NULL;
      g_autoptr (LeadReview) read = lead_archive_review_read (record, &error);

      g_assert_no_error (error);
      g_assert_true (lead_review_equal (read, review));
      g_assert_cmpstr (read->uuid, ==, review->uuid);
      g_assert_cmpint (read->modified_ms, ==, review->modified_ms);
    }
}

static void
test_revision (void)
{
  LeadRevision revision = { 9, 1773513600123, (char *) "A title", (char *) "Old\r\n---\nwords" };
  const char *uuid = "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11";
  g_autofree char *line = lead_archive_record_write_revision (uuid, 2, &revision);
  g_autoptr (JsonObject) record = parse (line);
  g_autoptr (LeadRevision) read = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *entry = NULL;

  read = lead_archive_record_read_revision (record, &entry, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (entry, ==, uuid);
  g_assert_cmpint (read->revision, ==, 2);
  g_assert_cmpint (read->saved_ms, ==, revision.saved_ms);
  g_assert_cmpstr (read->title, ==, revision.title);
  g_assert_cmpstr (read->body, ==, revision.body);
}

static void
test_format (void)
{
  g_autofree char *line = lead_archive_record_write_format ();
  g_autoptr (JsonObject) ours = parse (line);
  g_autoptr (JsonObject) newer = parse ("{\"kind\":\"format\",\"format\":\"syslead-archive\","
                                        "\"version\":2}");
  g_autoptr (JsonObject) other = parse ("{\"kind\":\"format\",\"format\":\"x\",\"version\":1}");
  g_autoptr (GError) error = NULL;

  g_assert_true (lead_archive_record_read_format (ours, &error));
  g_assert_no_error (error);
  g_assert_false (lead_archive_record_read_format (newer, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NEWER);
  g_clear_error (&error);
  g_assert_false (lead_archive_record_read_format (other, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

#define HEAD "{\"kind\":\"entry\",\"id\":\"7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11\","
#define MOMENT                                                                                \
  "\"moment\":{\"utc_ms\":0,\"offset_minutes\":0,\"precision\":\"day\",\"day\":\"1970-01-01\"},"
#define TIMES "\"created_ms\":1,\"modified_ms\":2,"
#define WORDS "\"title\":\"\",\"body\":\"\""

static const struct
{
  const char *name;
  const char *line;
} refused[] = {
  { "no-id", "{\"kind\":\"entry\"," MOMENT TIMES WORDS "}" },
  { "id-is-no-uuid", "{\"kind\":\"entry\",\"id\":\"../x\"," MOMENT TIMES WORDS "}" },
  { "no-moment", HEAD TIMES WORDS "}" },
  { "moment-is-text", HEAD "\"moment\":\"now\"," TIMES WORDS "}" },
  { "day-far-from-time",
    HEAD "\"moment\":{\"utc_ms\":0,\"offset_minutes\":0,\"precision\":\"day\","
         "\"day\":\"2026-01-01\"}," TIMES WORDS "}" },
  { "no-such-day",
    HEAD "\"moment\":{\"utc_ms\":0,\"offset_minutes\":0,\"precision\":\"day\","
         "\"day\":\"1970-02-30\"}," TIMES WORDS "}" },
  { "body-is-a-number", HEAD MOMENT TIMES "\"title\":\"\",\"body\":1}" },
  { "body-is-null", HEAD MOMENT TIMES "\"title\":\"\",\"body\":null}" },
  { "created-is-text", HEAD MOMENT "\"created_ms\":\"1\",\"modified_ms\":2," WORDS "}" },
  { "labels-are-text", HEAD MOMENT TIMES WORDS ",\"labels\":\"x\"}" },
  { "label-is-a-number", HEAD MOMENT TIMES WORDS ",\"labels\":[1]}" },
  { "tag-is-text", HEAD MOMENT TIMES WORDS ",\"tags\":[\"x\"]}" },
  { "tag-without-item", HEAD MOMENT TIMES WORDS ",\"tags\":[{\"stance\":\"met\"}]}" },
  { "no-such-stance", HEAD MOMENT TIMES WORDS ",\"tags\":[{\"item\":\"a/b\",\"stance\":\"x\"}]}" },
  { "passage-is-text",
    HEAD MOMENT TIMES WORDS ",\"tags\":[{\"item\":\"a/b\",\"stance\":\"met\","
                            "\"passage\":\"x\"}]}" },
  { "hash-is-a-path",
    HEAD MOMENT TIMES WORDS ",\"attachments\":[{\"sha256\":\"../../etc/passwd\","
                            "\"media_type\":\"image/png\",\"size\":1}]}" },
};

static void
test_refused (gconstpointer data)
{
  g_autoptr (JsonObject) record = parse (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) entry = lead_archive_record_read_entry (record, &error);

  g_assert_null (entry);
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

#define ID "\"id\":\"7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11\","
#define REVIEW "{\"kind\":\"review\"," ID MOMENT "\"modified_ms\":2,\"since\":\"1970-01-01\""
#define RATING(members) REVIEW ",\"ratings\":[{" members "}]}"

static const struct
{
  const char *name;
  const char *line;
} refused_reviews[] = {
  { "no-id", "{\"kind\":\"review\"," MOMENT "\"modified_ms\":2,\"since\":\"1970-01-01\"}" },
  { "no-since", "{\"kind\":\"review\"," ID MOMENT "\"modified_ms\":2}" },
  { "text-is-a-number", REVIEW ",\"helps\":3}" },
  { "ratings-are-text", REVIEW ",\"ratings\":\"x\"}" },
  { "value-too-high", RATING ("\"item\":\"a/b\",\"value\":21") },
  { "value-below-zero", RATING ("\"item\":\"a/b\",\"value\":-1") },
  { "value-is-huge", RATING ("\"item\":\"a/b\",\"value\":4294967296") },
  { "no-item", RATING ("\"value\":1") },
  { "item-is-empty", RATING ("\"item\":\"\",\"value\":1") },
  { "rated-twice", RATING ("\"item\":\"a/b\",\"value\":1},{\"item\":\"a/b\",\"value\":2") },
  { "cites-no-uuid", RATING ("\"item\":\"a/b\",\"value\":1,\"cites\":[\"../x\"]") },
  { "cites-a-number", RATING ("\"item\":\"a/b\",\"value\":1,\"cites\":[1]") },
};

static void
test_refused_review (gconstpointer data)
{
  g_autoptr (JsonObject) record = parse (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadReview) review = lead_archive_review_read (record, &error);

  g_assert_null (review);
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

static void
test_refused_note (void)
{
  const char *lines[] = {
    "{\"kind\":\"note\"," ID MOMENT "\"modified_ms\":2,\"text\":\"x\"}",
    "{\"kind\":\"note\"," ID "\"entry\":\"x\"," MOMENT "\"modified_ms\":2,\"text\":\"x\"}",
    "{\"kind\":\"note\"," ID "\"entry\":\"7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11\"," MOMENT
    "\"modified_ms\":2,\"text\":[]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (JsonObject) record = parse (lines[i]);
      g_autofree char *entry = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_null (lead_archive_record_read_note (record, &entry, &error));
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      g_assert_null (entry);
    }
}

static void
test_least (void)
{
  g_autoptr (JsonObject) record = parse (HEAD MOMENT TIMES WORDS "}");
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) entry = lead_archive_record_read_entry (record, &error);

  g_assert_no_error (error);
  g_assert_nonnull (entry);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/exchange/archive-record/round-trip", test_round_trip);
  g_test_add_func ("/exchange/archive-record/revision", test_revision);
  g_test_add_func ("/exchange/archive-record/note", test_note);
  g_test_add_func ("/exchange/archive-record/review", test_review);
  g_test_add_func ("/exchange/archive-record/refused-note", test_refused_note);
  for (guint i = 0; i < G_N_ELEMENTS (refused_reviews); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/archive-record/refused-review/",
                                           refused_reviews[i].name, NULL);

      g_test_add_data_func (path, refused_reviews[i].line, test_refused_review);
    }
  g_test_add_func ("/exchange/archive-record/format", test_format);
  g_test_add_func ("/exchange/archive-record/least", test_least);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/archive-record/refused/", refused[i].name,
                                           NULL);

      g_test_add_data_func (path, refused[i].line, test_refused);
    }
  return g_test_run ();
}
