/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What becomes of a document: its date, its title, its words, its pictures. */

#include "config.h"
#include "lead-document-entry.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lead-document-days.h"
#include "lead-json-object.h"
#include "lead-loose-date.h"
#include "lead-markdown-note-name.h"
#include "lead-parcel.h"

G_GNUC_PRINTF (2, 3)
static void
warn (LeadDocumentEntry *self,
      const char        *format,
      ...)
{
  g_autofree char *warning = NULL;
  va_list args;

  va_start (args, format);
  warning = g_strdup_vprintf (format, args);
  va_end (args);
  lead_intake_warn (self->intake, warning);
}

/* The file's name, else the day the document was made, else the day its file
 * was changed last; guesses are said. */
static LeadMoment
find_moment (LeadDocumentEntry *self)
{
  GTimeZone *zone = lead_intake_get_zone (self->intake);
  LeadMoment moment;
  LeadDay day;
  gboolean guessed;

  if (lead_markdown_note_name_get_day (self->name, &day))
    return lead_moment_from_local (day, 0, LEAD_PRECISION_DAY, zone);
  if (self->document->made != NULL
      && lead_loose_date_parse (self->document->made, zone, &moment, &guessed))
    {
      warn (self, _("%s says no date, so it was filed under the day the document was made."),
            self->name);
      return lead_moment_from_utc (moment.utc_ms, zone);
    }
  warn (self, _("%s says no date, so it was filed under the day its file was last changed."),
        self->name);
  return lead_moment_from_utc (self->modified * 1000, zone);
}

/* Its first heading, else its properties' title, else what the file's name
 * says. A heading that is the title doesn't stand in the text again. */
static void
set_title (LeadDocumentEntry *self,
           LeadDocumentPart  *part,
           gboolean           alone,
           LeadParcel        *parcel)
{
  const LeadBlock *first = part->first < part->end
                           ? self->document->blocks->pdata[part->first] : NULL;
  const char *property = self->document->title;
  g_autofree char *from_name = NULL;

  if (part->title != NULL)
    lead_parcel_set_title (parcel, part->title);
  else if (first != NULL && first->kind == LEAD_BLOCK_HEADING && *first->plain != '\0')
    {
      lead_parcel_set_title (parcel, first->plain);
      part->first++;
    }
  else if (!alone && part->dated)
    return; /* one of several: the file's title isn't its own */
  else if (property != NULL && *property != '\0')
    lead_parcel_set_title (parcel, property);
  else
    {
      from_name = lead_markdown_note_name_dup_title (self->name);
      lead_parcel_set_title (parcel, from_name);
    }
}

static const char *
load_picture (LeadDocumentEntry *self,
              LeadParcel        *parcel,
              guint              number)
{
  const char *member;
  const char *hash = NULL;
  guint position;

  if (self->pictures == NULL || number >= self->document->pictures->len)
    return NULL;
  member = self->document->pictures->pdata[number];
  if (lead_parcel_recall (parcel, member, &hash))
    return hash;
  if (lead_source_find_member (self->pictures, member, &position))
    hash = lead_parcel_load_picture (parcel, self->pictures, position, self->intake,
                                     self->cancellable);
  return lead_parcel_remember (parcel, member, hash);
}

/* Pictures stand in the text as numbers; one that can't come in leaves nothing. */
static char *
link_pictures (LeadDocumentEntry *self,
               LeadParcel        *parcel,
               const char        *text)
{
  GString *out = g_string_new (NULL);
  const char *mark;

  while ((mark = strchr (text, LEAD_LINE_PICTURE_START)) != NULL)
    {
      char *end;
      guint number = g_ascii_strtoull (mark + 1, &end, 10);
      const char *hash = load_picture (self, parcel, number);

      g_string_append_len (out, text, mark - text);
      if (hash != NULL)
        g_string_append_printf (out, "![](attachment:%s)", hash);
      text = *end == LEAD_LINE_PICTURE_END ? end + 1 : end;
    }
  g_string_append (out, text);
  return g_string_free (out, FALSE);
}

static void
set_extra (LeadDocumentEntry *self,
           LeadParcel        *parcel)
{
  g_autoptr(JsonObject) extra = json_object_new ();
  g_autofree char *text = NULL;

  json_object_set_string_member (extra, "file", self->name);
  text = lead_json_object_to_text (extra);
  lead_entry_builder_set_extra (parcel->builder, text);
}

static gboolean
send_part (LeadDocumentEntry  *self,
           LeadDocumentPart   *part,
           gboolean            alone,
           GError            **error)
{
  g_autoptr(LeadParcel) parcel = lead_parcel_new ();
  LeadMoment moment = part->dated ? part->moment : find_moment (self);
  g_autofree char *when = lead_moment_to_string (&moment);
  g_autofree char *base = g_path_get_basename (self->name);
  g_autofree char *text = lead_document_dup_markdown (self->document, part->first, part->end);
  g_autofree char *origin = NULL;
  g_autofree char *words = NULL;
  g_autofree char *body = NULL;

  origin = lead_origins_fingerprint (self->origins, part->dated ? when : base, part->title, text);
  set_title (self, part, alone, parcel);
  words = lead_document_dup_markdown (self->document, part->first, part->end);
  body = self->pictures != NULL ? link_pictures (self, parcel, words) : g_strdup (words);
  lead_entry_builder_set_moment (parcel->builder, &moment);
  lead_entry_builder_set_created_ms (parcel->builder, moment.utc_ms);
  lead_entry_builder_set_body (parcel->builder, body);
  set_extra (self, parcel);
  return lead_parcel_send (parcel, origin, self->intake, error);
}

static void
say_losses (LeadDocumentEntry *self,
            guint              n_parts,
            gboolean           guessed)
{
  if (n_parts > 1)
    warn (self, ngettext ("%s was parted into %u entry, at the lines that are dates.",
                          "%s was parted into %u entries, at the lines that are dates.", n_parts),
          self->name, n_parts);
  if (guessed)
    warn (self, _("%s: it isn’t clear which number is the day and which the month; the day was "
                  "taken to come first."),
          self->name);
  if (self->document->n_tables > 0)
    warn (self, _("%s holds tables; each of their cells has become a paragraph."), self->name);
  if (self->document->n_notes > 0)
    warn (self, _("%s has footnotes or comments, which were left out."), self->name);
}

/**
 * lead_document_entry_send:
 * @self: a document and where it goes
 * @error: return location for a %LEAD_ERROR
 *
 * Makes it one entry, or as many as it has dated lines with words below.
 *
 * Returns: whether to go on
 */
gboolean
lead_document_entry_send (LeadDocumentEntry  *self,
                          GError            **error)
{
  g_autoptr(GPtrArray) parts = NULL;
  gboolean guessed;

  g_return_val_if_fail (self != NULL, FALSE);

  parts = lead_document_split (self->document, lead_intake_get_zone (self->intake), &guessed);
  if (parts->len == 0)
    {
      lead_intake_skip (self->intake, self->name, _("It is empty."));
      return TRUE;
    }
  say_losses (self, parts->len, guessed);
  for (guint i = 0; i < parts->len; i++)
    if (!send_part (self, parts->pdata[i], parts->len == 1, error))
      return FALSE;
  return TRUE;
}
