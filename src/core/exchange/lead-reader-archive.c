/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-reader-archive.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-archive-kind.h"
#include "lead-archive-record.h"
#include "lead-extras.h"
#include "lead-intake.h"
#include "lead-json-object.h"
#include "lead-json-scan.h"

#define MEMBER "journal.jsonl"

/* How every line of an entry begins: told apart without parsing it twice. */
#define ENTRY_START "{\"kind\":\"entry\","

/* Of a picture, in bytes; the store takes 20 MB. */
#define MAX_ATTACHMENT (64 * 1024 * 1024)

typedef struct
{
  const char *text;      /* borrowed, no zero at its end */
  gsize       length;    /* bytes without the line break */
  guint       number;    /* from 1 */
} Line;

typedef struct
{
  LeadSource   *source;       /* borrowed, as are the next two */
  LeadIntake   *intake;
  GCancellable *cancellable;
  GArray       *entries;      /* of Line */
  GPtrArray    *records;      /* LeadIncoming: what is staged beside entries */
  GHashTable   *histories;    /* uuid of an entry → GPtrArray of LeadRevision */
  GHashTable   *notes;        /* uuid of an entry → GPtrArray of LeadNote */
  char         *journal;      /* (nullable): uuid of the journal it was made of */
} Reading;

static void
reading_clear (Reading *self)
{
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->histories, g_hash_table_unref);
  g_clear_pointer (&self->notes, g_hash_table_unref);
  g_clear_pointer (&self->journal, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

static void
skip (Reading    *self,
      const Line *line,
      const char *reason)
{
  g_autofree char *where = g_strdup_printf (_("%s, line %u"), MEMBER, line->number);

  lead_intake_skip (self->intake, where, reason);
}

/* Whatever had to be changed to make the line safe makes it no line of ours. */
static JsonNode *
parse (const Line  *line,
       GError     **error)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (JsonNode) node = NULL;

  if (line->length > LEAD_ARCHIVE_MAX_RECORD)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, _("The line is too long."));
      return NULL;
    }
  node = lead_json_parse (line->text, line->length, notes, error);
  if (node == NULL)
    return NULL;
  if (notes->len > 0 || !JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("The line is no record of an archive."));
      return NULL;
    }
  return g_steal_pointer (&node);
}

static gboolean
next_line (const char *text,
           gsize       length,
           gsize      *position,
           Line       *line)
{
  const char *end;

  if (*position >= length)
    return FALSE;

  line->text = text + *position;
  end = memchr (line->text, '\n', length - *position);
  line->length = end != NULL ? (gsize) (end - line->text) : length - *position;
  line->number++;
  *position += line->length + 1;
  return TRUE;
}

static gboolean
read_format (const Line  *line,
             GError     **error)
{
  g_autoptr (JsonNode) node = parse (line, error);

  return node != NULL && lead_archive_record_read_format (json_node_get_object (node), error);
}

/* What belongs to an entry, in a list of its own. */
static GPtrArray *
ensure_list (GHashTable     *lists,
             const char     *entry,
             GDestroyNotify  free_one)
{
  GPtrArray *list = g_hash_table_lookup (lists, entry);

  if (list == NULL)
    {
      list = g_ptr_array_new_with_free_func (free_one);
      g_hash_table_insert (lists, g_strdup (entry), list);
    }
  return list;
}

static gboolean
read_revision (Reading     *self,
               JsonObject  *record,
               GError     **error)
{
  g_autoptr (LeadRevision) revision = NULL;
  g_autofree char *entry = NULL;

  revision = lead_archive_record_read_revision (record, &entry, error);
  if (revision == NULL)
    return FALSE;

  g_ptr_array_add (ensure_list (self->histories, entry, (GDestroyNotify) lead_revision_free),
                   g_steal_pointer (&revision));
  return TRUE;
}

static gboolean
read_note (Reading     *self,
           JsonObject  *record,
           GError     **error)
{
  g_autofree char *entry = NULL;
  LeadNote *note = lead_archive_record_read_note (record, &entry, error);

  if (note == NULL)
    return FALSE;
  g_ptr_array_add (ensure_list (self->notes, entry, (GDestroyNotify) lead_note_free), note);
  return TRUE;
}

static char *
make_origin (const char *uuid,
             const Line *line)
{
  g_autofree char *hash = g_compute_checksum_for_data (G_CHECKSUM_SHA256,
                                                       (const guchar *) line->text,
                                                       line->length);

  return g_strdup_printf ("%s %s", uuid, hash);
}

/* What is no entry waits: for the end of the import, or to be staged with it. */
static gboolean
read_extra (Reading                *self,
            const LeadArchiveKind  *kind,
            const Line             *line,
            JsonObject             *record,
            GError                **error)
{
  g_autofree char *origin = NULL;
  gpointer extra = kind->read (record, error);

  if (extra == NULL)
    return FALSE;
  if (kind->keep != NULL)
    {
      lead_extras_add (lead_intake_get_extras (self->intake), kind, extra);
      return TRUE;
    }
  origin = make_origin (lead_json_object_get_text (record, "id"), line);
  g_ptr_array_add (self->records, lead_incoming_new_record (extra, origin));
  g_object_unref (extra);
  return TRUE;
}

/* Any line but the first and those of entries. */
static gboolean
read_other (Reading     *self,
            const Line  *line,
            GError     **error)
{
  g_autoptr (JsonNode) node = parse (line, error);
  const LeadArchiveKind *extra;
  JsonObject *record;
  const char *kind;

  if (node == NULL)
    return FALSE;

  record = json_node_get_object (node);
  kind = lead_json_object_get_text (record, "kind");
  extra = kind != NULL ? lead_archive_kind_find (kind) : NULL;
  if (extra != NULL)
    return read_extra (self, extra, line, record, error);
  if (g_strcmp0 (kind, "revision") == 0)
    return read_revision (self, record, error);
  if (g_strcmp0 (kind, "note") == 0)
    return read_note (self, record, error);
  if (g_strcmp0 (kind, "journal") == 0 && self->journal == NULL)
    {
      self->journal = lead_archive_record_read_journal (record, error);
      return self->journal != NULL;
    }
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("The line is no record of an archive."));
  return FALSE;
}

/* Entries wait until every older text is known, wherever it stands. */
static gboolean
index_lines (Reading    *self,
             const char *text,
             gsize       length,
             GError    **error)
{
  Line line = { 0 };
  gsize position = 0;

  if (!next_line (text, length, &position, &line) || !read_format (&line, error))
    return FALSE;

  while (next_line (text, length, &position, &line))
    {
      g_autoptr (GError) fault = NULL;

      if (line.length >= strlen (ENTRY_START)
          && memcmp (line.text, ENTRY_START, strlen (ENTRY_START)) == 0)
        g_array_append_val (self->entries, line);
      else if (line.length > 0 && !read_other (self, &line, &fault))
        skip (self, &line, fault->message);
    }
  return TRUE;
}

/* Returns: (transfer full) (nullable): the picture, when it is what it says */
static GBytes *
load_attachment (Reading    *self,
                 const char *sha256)
{
  g_autofree char *name = g_strdup_printf ("attachments/%s", sha256);
  g_autofree char *found = NULL;
  g_autoptr (GBytes) content = NULL;
  guint member;

  if (!lead_source_find_member (self->source, name, &member))
    return NULL;
  content = lead_source_load (self->source, member, MAX_ATTACHMENT, self->cancellable, NULL);
  if (content == NULL)
    return NULL;
  found = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  return g_str_equal (found, sha256) ? g_steal_pointer (&content) : NULL;
}

/* A picture that is missing must not cost the entry. */
static void
load_attachments (Reading    *self,
                  const Line *line,
                  JsonObject *record,
                  GPtrArray  *contents)
{
  JsonArray *attachments = lead_json_object_get_list (record, "attachments");
  guint i = 0;

  while (attachments != NULL && i < json_array_get_length (attachments))
    {
      JsonObject *attachment = lead_json_array_get_record (attachments, i);
      const char *sha256 = attachment != NULL
                             ? lead_json_object_get_text (attachment, "sha256") : NULL;
      GBytes *content = sha256 != NULL ? load_attachment (self, sha256) : NULL;

      if (content != NULL)
        {
          g_ptr_array_add (contents, content);
          i++;
        }
      else
        {
          json_array_remove_element (attachments, i);
          skip (self, line, _("One of the entry’s pictures is missing or damaged."));
        }
    }
}

static LeadIncoming *
read_entry (Reading     *self,
            const Line  *line,
            GError     **error)
{
  g_autoptr (GPtrArray) contents = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (JsonNode) node = parse (line, error);
  g_autoptr (LeadEntry) entry = NULL;
  g_autofree char *origin = NULL;
  LeadIncoming *incoming;
  GPtrArray *history, *notes;

  if (node == NULL)
    return NULL;
  load_attachments (self, line, json_node_get_object (node), contents);
  entry = lead_archive_record_read_entry (json_node_get_object (node), error);
  if (entry == NULL)
    return NULL;

  origin = make_origin (lead_entry_get_uuid (entry), line);
  incoming = lead_incoming_new (entry, origin);
  g_clear_pointer (&incoming->contents, g_ptr_array_unref);
  incoming->contents = g_steal_pointer (&contents);
  history = g_hash_table_lookup (self->histories, lead_entry_get_uuid (entry));
  incoming->revisions = history != NULL ? g_ptr_array_ref (history) : NULL;
  notes = g_hash_table_lookup (self->notes, lead_entry_get_uuid (entry));
  incoming->notes = notes != NULL ? g_ptr_array_ref (notes) : NULL;
  return incoming;
}

/* Before the entries that belong to them. */
static gboolean
add_records (Reading  *self,
             GError  **error)
{
  while (self->records->len > 0)
    {
      if (!lead_intake_add (self->intake, g_ptr_array_steal_index (self->records, 0), error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
add_entries (Reading  *self,
             GError  **error)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Line *line = &g_array_index (self->entries, Line, i);
      g_autoptr (GError) fault = NULL;
      LeadIncoming *incoming;

      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      incoming = read_entry (self, line, &fault);
      if (incoming == NULL)
        skip (self, line, fault->message);
      else if (!lead_intake_add (self->intake, incoming, error))
        return FALSE;
      lead_intake_progress (self->intake, (i + 1.0) / self->entries->len);
    }
  return TRUE;
}

static GBytes *
load_records (LeadSource    *source,
              GCancellable  *cancellable,
              GError       **error)
{
  guint member;

  if (!lead_source_find_member (source, MEMBER, &member))
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("The file is not a SysLead archive."));
      return NULL;
    }
  return lead_source_load (source, member, LEAD_SOURCE_MAX_ARCHIVE, cancellable, error);
}

/* A newer version is ours too: reading it gives the error that says so. */
static int
rate_archive (LeadSource   *source,
              GCancellable *cancellable)
{
  g_autoptr (GBytes) records = NULL;
  g_autoptr (GError) error = NULL;
  Line line = { 0 };
  gsize length, position = 0;
  const char *text;

  if (lead_source_get_kind (source) == LEAD_SOURCE_FILE)
    return 0;
  records = load_records (source, cancellable, NULL);
  if (records == NULL)
    return 0;
  text = g_bytes_get_data (records, &length);
  if (!next_line (text, length, &position, &line))
    return 0;
  if (read_format (&line, &error) || g_error_matches (error, LEAD_ERROR, LEAD_ERROR_NEWER))
    return 100;
  return 0;
}

static gboolean
read_archive (LeadSource    *source,
              LeadIntake    *intake,
              GCancellable  *cancellable,
              GError       **error)
{
  g_auto (Reading) self = { .source = source, .intake = intake, .cancellable = cancellable };
  g_autoptr (GBytes) records = load_records (source, cancellable, error);
  gsize length;
  const char *text;

  if (records == NULL)
    return FALSE;

  self.entries = g_array_new (FALSE, FALSE, sizeof (Line));
  self.records = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  self.histories = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify) g_ptr_array_unref);
  self.notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                      (GDestroyNotify) g_ptr_array_unref);
  text = g_bytes_get_data (records, &length);
  if (!index_lines (&self, text, length, error))
    return FALSE;
  if (self.journal != NULL)
    lead_intake_adopt (intake, self.journal);
  return add_records (&self, error) && add_entries (&self, error);
}

const LeadReader lead_reader_archive = {
  .id = "archive",
  .title = N_("SysLead archive"),
  .has_zones = TRUE,
  .rate = rate_archive,
  .read = read_archive,
};
