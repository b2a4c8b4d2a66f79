/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a document is a diary: lines that are nothing but a date, with words
 * below them. It takes two of them, so that a letter with its date on top stays
 * one entry. */

#include "config.h"
#include "lead-document-days.h"

#include <string.h>

#include "lead-loose-date.h"

#define MAX_DATE 100 /* bytes of a line that may be a date */

typedef struct
{
  /* borrowed */
  LeadDocument *document;
  GTimeZone    *zone;

  gboolean guessed;
} Search;

static void
part_free (gpointer data)
{
  LeadDocumentPart *self = data;

  g_free (self->title);
  g_free (self);
}

static gboolean
is_rule (const char *plain)
{
  return strlen (plain) >= 3
         && (strspn (plain, "-") == strlen (plain) || strspn (plain, "=") == strlen (plain));
}

static gboolean
is_blank (LeadDocument *document,
          guint         position)
{
  const LeadBlock *block;

  if (position >= document->blocks->len)
    return TRUE;
  block = document->blocks->pdata[position];
  return *block->markdown == '\0';
}

static gboolean
parse (Search     *self,
       const char *text,
       LeadMoment *moment)
{
  gboolean guessed;

  if (!lead_loose_date_parse (text, self->zone, moment, &guessed))
    return FALSE;
  self->guessed |= guessed;
  return TRUE;
}

/* "5 March 2024 – Board meeting": the first mark behind which a title stands. */
static gboolean
parse_with_title (Search      *self,
                  const char  *text,
                  LeadMoment  *moment,
                  char       **title)
{
  static const char * const marks[] = { " – ", " — ", " - ", ": ", " | " };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      const char *mark = strstr (text, marks[i]);
      g_autofree char *date = mark != NULL ? g_strndup (text, mark - text) : NULL;

      if (date != NULL && parse (self, date, moment))
        {
          *title = g_strstrip (g_strdup (mark + strlen (marks[i])));
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
can_be_date (Search          *self,
             const LeadBlock *block,
             guint            position)
{
  if (strlen (block->plain) > MAX_DATE)
    return FALSE;
  /* In plain text a heading stands apart; a list of dates is a list. */
  if (block->kind == LEAD_BLOCK_LINE)
    return position == 0 || is_blank (self->document, position - 1);
  return block->kind == LEAD_BLOCK_HEADING || block->kind == LEAD_BLOCK_PARAGRAPH;
}

static LeadDocumentPart *
find_part (Search *self,
           guint   position)
{
  const LeadBlock *block = self->document->blocks->pdata[position];
  g_autofree char *text = NULL;
  g_autofree char *title = NULL;
  LeadDocumentPart *part;
  LeadMoment moment;
  gsize length;

  if (!can_be_date (self, block, position))
    return NULL;
  text = g_strdup (block->plain + strspn (block->plain, "#=* "));
  length = strlen (text);
  while (length > 0 && strchr ("#=*: ", text[length - 1]) != NULL)
    text[--length] = '\0';
  if (!parse (self, text, &moment)
      && !(block->kind != LEAD_BLOCK_PARAGRAPH && parse_with_title (self, text, &moment, &title)))
    return NULL;
  part = g_new0 (LeadDocumentPart, 1);
  part->first = position + 1;
  part->dated = TRUE;
  part->moment = moment;
  part->title = g_steal_pointer (&title);
  return part;
}

/* Drops what is no words: empty lines, and a rule drawn below a date. */
static void
trim (LeadDocument     *document,
      LeadDocumentPart *part)
{
  const LeadBlock *first;

  while (part->first < part->end)
    {
      first = document->blocks->pdata[part->first];
      if (*first->markdown != '\0'
          && !(part->dated && first->kind == LEAD_BLOCK_LINE && is_rule (first->plain)))
        break;
      part->first++;
    }
  while (part->end > part->first && is_blank (document, part->end - 1))
    part->end--;
}

static LeadDocumentPart *
new_part (guint first,
          guint end)
{
  LeadDocumentPart *part = g_new0 (LeadDocumentPart, 1);

  part->first = first;
  part->end = end;
  return part;
}

static GPtrArray *
find_parts (Search *self)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (part_free);

  for (guint i = 0; i < self->document->blocks->len; i++)
    {
      LeadDocumentPart *part = find_part (self, i);

      if (part == NULL)
        continue;
      if (parts->len > 0)
        ((LeadDocumentPart *) parts->pdata[parts->len - 1])->end = i;
      part->end = self->document->blocks->len;
      g_ptr_array_add (parts, part);
    }
  return parts;
}

static guint
find_first_words (LeadDocument *document)
{
  guint first = 0;

  while (first < document->blocks->len && is_blank (document, first))
    first++;
  return first;
}

/* One entry: the date may stand on top of it. */
static void
make_one (LeadDocument *document,
          GPtrArray    *parts,
          guint         first)
{
  gboolean on_top = parts->len == 1
                    && ((LeadDocumentPart *) parts->pdata[0])->first == first + 1;

  if (on_top)
    return;
  g_ptr_array_set_size (parts, 0);
  g_ptr_array_add (parts, new_part (first, document->blocks->len));
}

/* A date without words below it is no entry, and neither is nothing. */
static void
drop_empty (LeadDocument *document,
            GPtrArray    *parts)
{
  for (guint i = parts->len; i-- > 0;)
    {
      LeadDocumentPart *part = parts->pdata[i];

      trim (document, part);
      if (part->first >= part->end && part->title == NULL)
        g_ptr_array_remove_index (parts, i);
    }
}

/**
 * lead_document_split:
 * @self: a document
 * @zone: the zone of dates that don't say theirs
 * @guessed: (out): whether day and month of a date could be the other way round
 *
 * Returns: (transfer full) (element-type LeadDocumentPart): the entries that it
 *   holds; none when there are no words in it
 */
GPtrArray *
lead_document_split (LeadDocument *self,
                     GTimeZone    *zone,
                     gboolean     *guessed)
{
  Search search = { self, zone, FALSE };
  GPtrArray *parts;
  guint first;

  g_return_val_if_fail (self != NULL && zone != NULL && guessed != NULL, NULL);

  parts = find_parts (&search);
  first = find_first_words (self);
  if (parts->len < 2)
    make_one (self, parts, first);
  else if (((LeadDocumentPart *) parts->pdata[0])->first > first + 1)
    g_ptr_array_insert (parts, 0,
                        new_part (first, ((LeadDocumentPart *) parts->pdata[0])->first - 1));
  drop_empty (self, parts);
  *guessed = search.guessed;
  return parts;
}
