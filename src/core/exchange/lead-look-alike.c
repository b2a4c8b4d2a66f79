/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What something seems to be that no reader takes. Saying so, and what to do
 * instead, is kinder than "unknown format". */

#include "config.h"
#include "lead-look-alike.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lead-json-scan.h"

#define HEAD_SIZE  (64 * 1024)
#define MAX_PEEKS  20

/**
 * LookAlike:
 * @marks: all of them stand near the start of a file of it
 * @advice: what it is, and what to do
 */
typedef struct
{
  const char *marks[3];
  const char *advice;
} LookAlike;

static const LookAlike look_alikes[] = {
  { { "\"application\"", "\"Mini Diary\"" },
    N_("It looks like an export of Mini Diary. That can’t be imported; Mini Diary also writes the "
       "formats of Day One and jrnl, and those can.") },
  { { "\tDate:\t" },
    N_("It looks like Day One’s plain text, which leaves out much. Let Day One export JSON "
       "instead.") },
  { { "Entry Text", "Creation Date", "plist" },
    N_("It looks like an entry of the old Day One Classic. Open it in a newer Day One and export "
       "JSON.") },
  { { "pageHeader", "class=" },
    N_("It looks like a page from Apple’s Journal, which can’t be imported yet.") },
  { { "LIFEOGRAPHDB" },
    N_("It looks like a Lifeograph diary, which can’t be imported yet.") },
  { { "date_journal", "date_modified" },
    N_("It looks like an export of Journey, which can’t be imported yet.") },
  { { "content_type", "\"items\"", "\"version\"" },
    N_("It looks like a Standard Notes backup, which can’t be imported yet.") },
  { { "diaro_entries" }, N_("It looks like a Diaro backup, which can’t be imported yet.") },
  { { "full_date", "weekday", "mood" },
    N_("It looks like a Daylio export, which can’t be imported yet.") },
  { { "\"heading\"", "\"html\"" },
    N_("It looks like an export of Diarium, which can’t be imported yet.") },
  { { "<journal>", "<entries>", "<entry " },
    N_("It looks like jrnl’s XML. Let jrnl write JSON instead, with “jrnl --format json”.") },
  { { "SQLite format 3" }, N_("It is a database of another program.") },
  { { "%PDF-" },
    N_("It is a PDF, which holds pages and no entries. If you still have the document it was made "
       "from, choose that; or copy its words into an entry.") },
  { { "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
    N_("It is a document of an old version of Word or Office. Open it in Word or LibreOffice, save "
       "it as .docx, and choose that.") },
  { { "{\\rtf" },
    N_("It is rich text (RTF). Open it in Word or LibreOffice, save it as .docx, and choose "
       "that.") },
  { { "<html" }, N_("It is a web page, and not of a format that can be imported.") },
};

static gboolean
has_marks (const char       *head,
           gsize             length,
           const LookAlike  *look_alike)
{
  for (guint i = 0; i < G_N_ELEMENTS (look_alike->marks); i++)
    if (look_alike->marks[i] != NULL
        && memmem (head, length, look_alike->marks[i], strlen (look_alike->marks[i])) == NULL)
      return FALSE;
  return TRUE;
}

/**
 * lead_look_alike_advise:
 * @content: what a file holds
 *
 * Returns: (nullable): what it seems to be and what to do, as sentences, when it
 *   is of a kind that is known not to come in
 */
const char *
lead_look_alike_advise (GBytes *content)
{
  gsize length;
  const char *head;

  g_return_val_if_fail (content != NULL, NULL);

  head = g_bytes_get_data (content, &length);
  for (guint i = 0; i < G_N_ELEMENTS (look_alikes); i++)
    if (length > 0 && has_marks (head, MIN (length, HEAD_SIZE), &look_alikes[i]))
      return _(look_alikes[i].advice);
  return NULL;
}

/* Something that starts like JSON and isn't: the fault is worth naming. */
static char *
explain_json (GBytes *content)
{
  g_autoptr(LeadJsonScan) scan = NULL;
  g_autoptr(GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (content, &length);

  while (length > 0 && (g_ascii_isspace (*data) || strchr ("\xef\xbb\xbf", *data) != NULL))
    {
      data++;
      length--;
    }
  if (length == 0 || (*data != '{' && *data != '['))
    return NULL;
  scan = lead_json_scan_new (content, NULL, &error);
  if (scan == NULL)
    return g_strdup_printf (_("It looks like JSON, but is damaged. %s"), error->message);
  return g_strdup (_("It is JSON, but of no journal that is known here."));
}

static char *
explain_file (GBytes *content)
{
  const char *advice = lead_look_alike_advise (content);
  char *about_json;

  if (g_bytes_get_size (content) == 0)
    return g_strdup (_("It is empty."));
  if (advice != NULL)
    return g_strdup (advice);
  about_json = explain_json (content);
  return about_json != NULL ? about_json
                            : g_strdup (_("It is of no format that can be imported."));
}

static gboolean
is_pages (LeadSource *source)
{
  return lead_source_find_member (source, "Index/Document.iwa", NULL)
         || lead_source_find_member (source, "Index.zip", NULL);
}

/**
 * lead_look_alike_explain:
 * @source: something that no reader takes
 * @cancellable: (nullable): to stop
 *
 * Returns: (transfer full): what it seems to be, and what to do, as sentences
 */
char *
lead_look_alike_explain (LeadSource   *source,
                         GCancellable *cancellable)
{
  guint n_members;

  g_return_val_if_fail (LEAD_IS_SOURCE (source), NULL);

  n_members = lead_source_get_n_members (source);
  if (n_members == 0)
    return g_strdup (_("There is nothing in it."));
  if (is_pages (source))
    return g_strdup (_("It looks like a document of Apple’s Pages. Let Pages export it as Word, "
                       "and choose that."));
  for (guint i = 0; i < MIN (n_members, MAX_PEEKS); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GBytes) content = lead_source_load (source, i, LEAD_SOURCE_MAX_MEMBER,
                                                    cancellable, &error);

      if (lead_source_get_kind (source) == LEAD_SOURCE_FILE)
        return content != NULL ? explain_file (content) : g_strdup (error->message);
      if (content != NULL && lead_look_alike_advise (content) != NULL)
        return g_strdup (lead_look_alike_advise (content));
    }
  return g_strdup (_("There is nothing in it of a format that can be imported."));
}
