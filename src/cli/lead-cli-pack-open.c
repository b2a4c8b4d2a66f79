/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-pack.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/exchange/lead-file.h"
#include "core/exchange/lead-pack-page.h"
#include "core/exchange/lead-pack-seal.h"
#include "core/model/lead-error.h"
#include "lead-cli-passphrase.h"

/* A pack as text, and the page around it. */
#define MAX_PAGE (LEAD_PACK_MAX_BYTES / 3 * 4 + (4 << 20))

static void
print_line (const char *text)
{
  if (*text != '\0')
    lead_cli_output_text ("%s\n", text);
}

static void
print_list (const char         *heading,
            GPtrArray          *points)
{
  if (points->len > 0)
    lead_cli_output_text ("\n%s\n", heading);
  for (guint i = 0; i < points->len; i++)
    {
      const LeadPackPoint *point = points->pdata[i];

      lead_cli_output_text ("  %s  %s\n", point->id, point->text);
    }
}

static void
print_tags (const LeadPackPiece *piece)
{
  for (guint i = 0; i < piece->tags->len; i++)
    {
      const LeadPackTag *tag = piece->tags->pdata[i];

      /* TRANSLATORS: something an entry was marked with, and in which way: "Silos: met" */
      lead_cli_output_text (*tag->said != '\0' ? _("  %s: %s\n") : "  %s%s\n", tag->name,
                            tag->said);
    }
}

static void
print_piece (const LeadPackPiece *piece)
{
  lead_cli_output_text ("\n%s  %s  %s\n", piece->id, piece->date, piece->title);
  for (guint i = 0; i < piece->paragraphs->len; i++)
    {
      const LeadPackParagraph *paragraph = piece->paragraphs->pdata[i];
      const char *mark = paragraph->style == LEAD_PACK_LIST    ? "• "
                         : paragraph->style == LEAD_PACK_QUOTE ? "> "
                                                               : "";

      lead_cli_output_text ("%s%s\n", mark, paragraph->text);
    }
  print_tags (piece);
  if (piece->pictures->len > 0)
    lead_cli_output_text (ngettext ("  %u picture\n", "  %u pictures\n", piece->pictures->len),
                          piece->pictures->len);
}

static void
print_chart (const LeadPackChart *chart)
{
  g_autofree char *columns = g_strjoinv (" | ", chart->columns);

  lead_cli_output_text ("\n%s  %s\n", chart->id, chart->title);
  print_line (chart->sentence);
  print_line (columns);
  for (guint i = 0; i < chart->rows->len; i++)
    {
      g_autofree char *row = g_strjoinv (" | ", chart->rows->pdata[i]);

      print_line (row);
    }
}

/**
 * lead_cli_pack_print:
 * @content: what is in a pack
 *
 * Prints all of it for people.
 */
void
lead_cli_pack_print (LeadPackContent *content)
{
  print_line (content->title);
  print_line (content->cover);
  print_line (content->with);
  print_line (content->period);
  print_line (content->want);
  for (guint i = 0; content->aims[i] != NULL; i++)
    lead_cli_output_text ("  %s\n", content->aims[i]);
  print_list (_("To talk about"), content->agenda);
  for (guint i = 0; i < content->pieces->len; i++)
    print_piece (content->pieces->pdata[i]);
  for (guint i = 0; i < content->charts->len; i++)
    print_chart (content->charts->pdata[i]);
  print_list (_("Questions to you"), content->questions);
}

static GBytes *
read_page (LeadCli     *cli,
           const char  *path,
           GError     **error)
{
  GBytes *page = lead_file_load (path, MAX_PAGE, lead_cli_get_cancellable (cli), error);
  gsize size;
  const char *start;

  if (page == NULL)
    return NULL;
  start = g_bytes_get_data (page, &size);
  if (size < 5 || strncmp (start, "%PDF-", 5) != 0)
    return page;
  g_bytes_unref (page);
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("This is a PDF. Any reader of PDF files opens it with the passphrase of "
                         "the pack."));
  return NULL;
}

/**
 * lead_cli_pack_open:
 * @cli: the run
 * @typed: what was asked for
 * @error: return location for an error
 *
 * Shows what the reader of a pack sees. No journal is needed for it.
 *
 * Returns: whether it could be opened
 */
gboolean
lead_cli_pack_open (LeadCli            *cli,
                    const LeadCliPack  *typed,
                    GError            **error)
{
  g_autoptr (GBytes) page = read_page (cli, typed->file, error);
  g_autoptr (LeadPassphrase) passphrase
    = page != NULL ? lead_cli_passphrase_ask (typed->passphrase_file, FALSE,
                                              lead_cli_get_cancellable (cli), error)
                   : NULL;
  g_autofree char *opened = passphrase != NULL ? lead_pack_page_open (page, passphrase, error)
                                               : NULL;
  g_autoptr (LeadPackContent) content
    = opened != NULL ? lead_pack_content_from_json (opened, -1, error) : NULL;

  if (content == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    {
      g_autoptr (LeadJsonText) json = lead_json_text_new ();
      g_autofree char *clean = lead_pack_content_to_json (content);

      lead_json_text_add_json (json, NULL, clean);
      lead_cli_output_json (json);
    }
  else
    lead_cli_pack_print (content);
  return TRUE;
}
