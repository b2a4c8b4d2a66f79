/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Markdown notes, one file an entry: our own export, Obsidian, Logseq, Joplin,
 * jrnl's, and any folder of them. */

#include "config.h"
#include "lead-reader-markdown.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-front-matter.h"
#include "lead-markdown-note-date.h"
#include "lead-markdown-note.h"
#include "lead-origins.h"
#include "lead-text.h"

#define MAX_NOTE  (16 * 1024 * 1024)
#define MAX_PEEKS 20

typedef struct
{
  /* borrowed */
  LeadSource   *source;
  LeadIntake   *intake;
  LeadOrigins  *origins;
  GCancellable *cancellable;

  /* owned */
  GHashTable   *by_name; /* file name without folders → member + 1, for embeds */
  GHashTable   *ids;     /* ids met in this source */
} Run;

static char *
load_note (LeadSource    *source,
           guint          member,
           gboolean      *guessed,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr(GBytes) content = lead_source_load (source, member, MAX_NOTE, cancellable, error);
  g_autofree char *text = NULL;

  if (content != NULL)
    text = lead_text_decode (content, guessed, error);
  if (text == NULL)
    return NULL;
  /* What we wrote comes back byte for byte, unless an editor has changed the
   * ends of its lines. */
  return g_str_has_prefix (text, "---\nsyslead: 1\n") ? g_steal_pointer (&text)
                                                      : lead_text_unix (text);
}

static gboolean
has_known_field (JsonObject *fields)
{
  static const char * const known[] = { "title", "date", "created", "tags", "journal",
                                        "journal-date", "updated", "syslead" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (lead_front_matter_get (fields, known[i]) != NULL)
      return TRUE;
  return FALSE;
}

static int
rate_note (LeadSource   *source,
           guint         member,
           GCancellable *cancellable)
{
  gboolean by_name = lead_markdown_note_is_name (lead_source_get_member (source, member));
  gboolean guessed;
  g_autofree char *text = load_note (source, member, &guessed, cancellable, NULL);
  g_autofree char *below = NULL;
  g_autoptr(JsonObject) fields = NULL;

  if (text == NULL)
    return 0;
  below = lead_front_matter_split (text, &fields);
  if (lead_markdown_note_is_own (fields))
    return 95;
  if (has_known_field (fields))
    return by_name ? 85 : 75;
  return by_name ? 30 : 0;
}

static int
rate (LeadSource   *source,
      GCancellable *cancellable)
{
  guint n_members = lead_source_get_n_members (source);
  int best = 0;

  if (lead_source_get_kind (source) == LEAD_SOURCE_FILE)
    return rate_note (source, 0, cancellable);
  for (guint i = 0, peeks = 0; i < n_members && peeks < MAX_PEEKS; i++)
    if (lead_markdown_note_is_name (lead_source_get_member (source, i)))
      {
        best = MAX (best, rate_note (source, i, cancellable));
        peeks++;
      }
  /* Other journals keep notes beside what they are really made of. */
  return MIN (best, 80);
}

/* An id counts once: notes made from one template share it. */
static char *
dup_origin (Run              *run,
            LeadMarkdownNote *note,
            const char       *text)
{
  const char *id = lead_front_matter_get_text (note->fields, "id");
  g_autofree char *base = g_path_get_basename (lead_source_get_member (run->source, note->member));

  if (id != NULL && strlen (id) >= 8 && strlen (id) <= 128
      && g_hash_table_add (run->ids, g_strdup (id)))
    return g_strdup_printf ("id:%s", id);
  return lead_origins_fingerprint (run->origins, base, NULL, text);
}

static void
set_times (LeadMarkdownNote *note)
{
  LeadEntryBuilder *builder = note->parcel->builder;
  GTimeZone *zone = lead_intake_get_zone (note->intake);
  LeadMoment moment = lead_markdown_note_date_find (note->fields, note->source, note->member,
                                                    note->intake);
  gint64 created = lead_markdown_note_date_get_time (note->fields, "created", zone);
  gint64 modified = lead_markdown_note_date_get_time (note->fields, "modified", zone);

  if (modified == 0)
    modified = lead_markdown_note_date_get_time (note->fields, "updated", zone);
  lead_entry_builder_set_moment (builder, &moment);
  lead_entry_builder_set_created_ms (builder, created != 0 ? created : moment.utc_ms);
  if (modified != 0)
    lead_entry_builder_set_modified_ms (builder, modified);
}

static gboolean
send_note (Run         *run,
           guint        member,
           const char  *text,
           GError     **error)
{
  g_autoptr(LeadParcel) parcel = lead_parcel_new ();
  g_autoptr(JsonObject) fields = NULL;
  g_autofree char *below = lead_front_matter_split (text, &fields);
  g_autofree char *origin = NULL;
  LeadMarkdownNote note = {
    .source = run->source,
    .member = member,
    .by_name = run->by_name,
    .intake = run->intake,
    .fields = fields,
    .parcel = parcel,
    .cancellable = run->cancellable,
  };

  set_times (&note);
  lead_entry_builder_set_starred (parcel->builder, lead_front_matter_is_true (fields, "starred"));
  if (lead_markdown_note_is_own (fields))
    lead_markdown_note_fill_own (&note, below);
  else
    lead_markdown_note_fill_foreign (&note, below);
  origin = dup_origin (run, &note, text);
  return lead_parcel_send (parcel, origin, run->intake, error);
}

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \t\n")] == '\0';
}

static gboolean
read_note (Run     *run,
           guint    member,
           GError **error)
{
  const char *name = lead_source_get_member (run->source, member);
  g_autoptr(GError) local = NULL;
  g_autofree char *warning = NULL;
  gboolean guessed = FALSE;
  g_autofree char *text = load_note (run->source, member, &guessed, run->cancellable, &local);

  if (g_cancellable_set_error_if_cancelled (run->cancellable, error))
    return FALSE;
  if (text == NULL || is_blank (text))
    {
      lead_intake_skip (run->intake, name, text == NULL ? local->message : _("It is empty."));
      return TRUE;
    }
  if (guessed)
    {
      warning = g_strdup_printf (_("%s isn’t UTF-8; it was read as Western European text, so some "
                                   "letters may be wrong."),
                                 name);
      lead_intake_warn (run->intake, warning);
    }
  return send_note (run, member, text, error);
}

static GHashTable *
index_names (LeadSource *source)
{
  GHashTable *by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_members = lead_source_get_n_members (source);

  for (guint i = 0; i < n_members; i++)
    g_hash_table_insert (by_name, g_path_get_basename (lead_source_get_member (source, i)),
                         GUINT_TO_POINTER (i + 1));
  return by_name;
}

static gboolean
read_notes (Run     *run,
            GError **error)
{
  guint n_members = lead_source_get_n_members (run->source);
  guint n_notes = 0;

  for (guint i = 0; i < n_members; i++)
    {
      if (lead_source_get_kind (run->source) != LEAD_SOURCE_FILE
          && !lead_markdown_note_is_name (lead_source_get_member (run->source, i)))
        continue;
      n_notes++;
      if (!read_note (run, i, error))
        return FALSE;
      lead_intake_progress (run->intake, (double) i / n_members);
    }
  if (n_notes > 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("There are no Markdown notes in it."));
  return FALSE;
}

static gboolean
read_source (LeadSource    *source,
             LeadIntake    *intake,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(LeadOrigins) origins = lead_origins_new ();
  g_autoptr(GHashTable) by_name = index_names (source);
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Run run = { source, intake, origins, cancellable, by_name, ids };

  return read_notes (&run, error);
}

const LeadReader lead_reader_markdown = {
  .id = "markdown",
  .title = "Markdown",
  .rate = rate,
  .read = read_source,
};
