/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Documents: a file is an entry, unless lines that are dates part it. */

#include "config.h"
#include "lead-reader-document.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-document-entry.h"
#include "lead-look-alike.h"
#include "lead-text.h"

#define MAX_TEXT  (16 * 1024 * 1024)
#define MAX_PEEKS 200

typedef enum
{
  KIND_NONE,
  KIND_TEXT,
  KIND_DOCX,
  KIND_ODT,
  KIND_OTHER, /* a document that can't be read, and must not be passed over in silence */
} Kind;

static Kind
kind_of_name (const char *name)
{
  static const struct { const char *suffix; Kind kind; } suffixes[] = {
    { ".txt", KIND_TEXT }, { ".text", KIND_TEXT }, { ".docx", KIND_DOCX }, { ".odt", KIND_ODT },
    { ".doc", KIND_OTHER }, { ".rtf", KIND_OTHER }, { ".pdf", KIND_OTHER },
    { ".pages", KIND_OTHER },
  };
  g_autofree char *lower = g_ascii_strdown (name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (g_str_has_suffix (lower, suffixes[i].suffix))
      return suffixes[i].kind;
  return KIND_NONE;
}

/* What is in a .txt may be anything; only words are ours. */
static gboolean
is_plain (LeadSource   *source,
          GCancellable *cancellable)
{
  g_autoptr(GBytes) content = lead_source_load (source, 0, MAX_TEXT, cancellable, NULL);
  g_autofree char *text = NULL;
  const char *start;
  gboolean guessed;

  if (content == NULL || lead_look_alike_advise (content) != NULL)
    return FALSE;
  text = lead_text_decode (content, &guessed, NULL);
  if (text == NULL)
    return FALSE;
  start = text + strspn (text, " \t\r\n");
  return *start != '\0' && *start != '{' && !g_str_has_prefix (start, "[{");
}

static int
rate_members (LeadSource *source)
{
  guint n_members = MIN (lead_source_get_n_members (source), MAX_PEEKS);
  int best = 0;

  for (guint i = 0; i < n_members; i++)
    {
      Kind kind = kind_of_name (lead_source_get_member (source, i));

      if (kind == KIND_DOCX || kind == KIND_ODT)
        return 25;
      best = kind == KIND_TEXT ? 15 : best;
    }
  return best;
}

static int
rate (LeadSource   *source,
      GCancellable *cancellable)
{
  if (lead_docx_is (source) || lead_odt_is (source, cancellable))
    return 90;
  if (lead_source_get_kind (source) != LEAD_SOURCE_FILE)
    return rate_members (source);
  if (kind_of_name (lead_source_get_member (source, 0)) != KIND_TEXT)
    return 0;
  return is_plain (source, cancellable) ? 20 : 0;
}

static LeadDocument *
read_text (LeadSource    *source,
           guint          member,
           LeadIntake    *intake,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr(GBytes) content = lead_source_load (source, member, MAX_TEXT, cancellable, error);
  g_autoptr(LeadDocument) document = NULL;
  g_autofree char *text = NULL;
  g_autofree char *unix_text = NULL;
  gboolean guessed = FALSE;

  if (content != NULL)
    text = lead_text_decode (content, &guessed, error);
  if (text == NULL)
    return NULL;
  if (guessed)
    {
      g_autofree char *warning = NULL;

      warning = g_strdup_printf (_("%s isn’t UTF-8; it was read as Western European text, so some "
                                   "letters may be wrong."),
                                 lead_source_get_member (source, member));
      lead_intake_warn (intake, warning);
    }
  unix_text = lead_text_unix (text);
  document = lead_document_new ();
  lead_document_add_text (document, unix_text);
  return g_steal_pointer (&document);
}

static LeadDocument *
read_packed (LeadSource    *inner,
             GCancellable  *cancellable,
             GError       **error)
{
  if (lead_docx_is (inner))
    return lead_docx_read (inner, cancellable, error);
  if (lead_odt_is (inner, cancellable))
    return lead_odt_read (inner, cancellable, error);
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("It is not the document that its name says."));
  return NULL;
}

typedef struct
{
  /* borrowed */
  LeadSource   *source;
  LeadIntake   *intake;
  LeadOrigins  *origins;
  GCancellable *cancellable;
} Run;

/* @inner is what pictures are in; NULL for plain text. */
static gboolean
send_document (Run           *run,
               const char    *name,
               gint64         modified,
               LeadSource    *inner,
               LeadDocument  *document,
               GError       **error)
{
  LeadDocumentEntry entry = {
    .document = document,
    .name = name,
    .modified = modified,
    .pictures = inner,
    .intake = run->intake,
    .origins = run->origins,
    .cancellable = run->cancellable,
  };

  return lead_document_entry_send (&entry, error);
}

static gboolean
read_member (Run     *run,
             guint    member,
             GError **error)
{
  const char *name = lead_source_get_member (run->source, member);
  gint64 modified = lead_source_get_modified (run->source, member);
  g_autoptr(LeadDocument) document = NULL;
  g_autoptr(LeadSource) inner = NULL;
  g_autoptr(GError) local = NULL;

  if (kind_of_name (name) == KIND_TEXT)
    document = read_text (run->source, member, run->intake, run->cancellable, &local);
  else
    inner = lead_source_open_member (run->source, member, run->cancellable, &local);
  if (inner != NULL)
    document = read_packed (inner, run->cancellable, &local);
  if (g_cancellable_set_error_if_cancelled (run->cancellable, error))
    return FALSE;
  if (document != NULL)
    return send_document (run, name, modified, inner, document, error);
  lead_intake_skip (run->intake, name, local->message);
  return TRUE;
}

static void
skip_other (Run  *run,
            guint member)
{
  g_autoptr(GBytes) content = lead_source_load (run->source, member, LEAD_SOURCE_MAX_MEMBER,
                                                run->cancellable, NULL);
  const char *advice = content != NULL ? lead_look_alike_advise (content) : NULL;

  lead_intake_skip (run->intake, lead_source_get_member (run->source, member),
                    advice != NULL ? advice
                                   : _("It can’t be read. Save it as .docx, and choose that."));
}

static gboolean
read_members (Run     *run,
              GError **error)
{
  guint n_members = lead_source_get_n_members (run->source);
  guint n_met = 0;

  for (guint i = 0; i < n_members; i++)
    {
      Kind kind = kind_of_name (lead_source_get_member (run->source, i));

      if (kind == KIND_OTHER)
        skip_other (run, i);
      else if (kind != KIND_NONE && !read_member (run, i, error))
        return FALSE;
      n_met += kind != KIND_NONE;
      lead_intake_progress (run->intake, (double) i / n_members);
    }
  if (n_met > 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, _("There are no documents in it."));
  return FALSE;
}

static gboolean
read_file (Run     *run,
           GError **error)
{
  g_autoptr(LeadDocument) document = NULL;
  gboolean packed = lead_source_get_kind (run->source) == LEAD_SOURCE_ZIP;
  guint first = 0;

  if (packed)
    document = read_packed (run->source, run->cancellable, error);
  else
    document = read_text (run->source, 0, run->intake, run->cancellable, error);
  if (document == NULL)
    return FALSE;
  if (packed)
    lead_source_find_member (run->source, "word/document.xml", &first);
  return send_document (run, lead_source_get_name (run->source),
                        lead_source_get_modified (run->source, first),
                        packed ? run->source : NULL, document, error);
}

static gboolean
read_source (LeadSource    *source,
             LeadIntake    *intake,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(LeadOrigins) origins = lead_origins_new ();
  Run run = { source, intake, origins, cancellable };

  if (lead_source_get_kind (source) == LEAD_SOURCE_FILE || lead_docx_is (source)
      || lead_odt_is (source, cancellable))
    return read_file (&run, error);
  return read_members (&run, error);
}

const LeadReader lead_reader_document = {
  .id = "document",
  .title = N_("Text, Word and OpenDocument"),
  .rate = rate,
  .read = read_source,
};
