/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/insight/lead-review-series.h"
#include "core/model/lead-error.h"
#include "core/store/lead-journal-reviews.h"
#include "lead-cli-day.h"
#include "lead-cli-entry.h"
#include "lead-cli-id.h"
#include "lead-cli-tag.h"

typedef struct
{
  char  *date;
  char  *since;
  char  *texts[LEAD_REVIEW_N_TEXTS];
  char **ratings;
  char **cites;
} Options;

static void
options_clear (Options *self)
{
  g_clear_pointer (&self->date, g_free);
  g_clear_pointer (&self->since, g_free);
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    g_clear_pointer (&self->texts[i], g_free);
  g_clear_pointer (&self->ratings, g_strfreev);
  g_clear_pointer (&self->cites, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static char **
parse (LeadCli  *cli,
       char    **arguments,
       Options  *typed,
       GError  **error)
{
  const GOptionEntry options[] = {
    { "date", 0, 0, G_OPTION_ARG_FILENAME, &typed->date,
      N_("When it is made, such as 2026-03-14; now without it"), N_("DATE") },
    { "since", 0, 0, G_OPTION_ARG_FILENAME, &typed->since,
      N_("The first day it looks back on; the day of the one before without it"), N_("DATE") },
    { "resonates", 0, 0, G_OPTION_ARG_FILENAME, &typed->texts[LEAD_REVIEW_RESONATES],
      N_("What resonates now"), N_("TEXT") },
    { "helps", 0, 0, G_OPTION_ARG_FILENAME, &typed->texts[LEAD_REVIEW_HELPS],
      N_("What helps"), N_("TEXT") },
    { "hinders", 0, 0, G_OPTION_ARG_FILENAME, &typed->texts[LEAD_REVIEW_HINDERS],
      N_("What hinders"), N_("TEXT") },
    { "next", 0, 0, G_OPTION_ARG_FILENAME, &typed->texts[LEAD_REVIEW_NEXT],
      N_("What next"), N_("TEXT") },
    { "rate", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->ratings,
      N_("How far a behaviour is used, from 0, or a place on a scale of “host”; may be repeated"),
      N_("ID=N") },
    { "cite", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->cites,
      N_("An entry that a rating rests on; may be repeated"), N_("ID=ENTRY") },
    G_OPTION_ENTRY_NULL
  };

  return lead_cli_parse (cli, options, arguments, 0, 2, error);
}

static void
add_rating (LeadJsonText  *json,
            gconstpointer  element)
{
  const LeadRating *rating = element;

  lead_json_text_add_string (json, "item", rating->item);
  lead_json_text_add_int (json, "value", rating->value);
  lead_json_text_add_strings (json, "cites", (const char * const *) rating->cites);
}

static void
add_review (LeadJsonText  *json,
            gconstpointer  element)
{
  const LeadReview *review = element;
  g_autofree char *date = lead_moment_to_string (&review->moment);
  g_autofree char *since = lead_day_to_string (review->since);

  lead_json_text_add_string (json, "id", review->uuid);
  lead_json_text_add_string (json, "date", date);
  lead_json_text_add_string (json, "since", since);
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    lead_json_text_add_string (json, lead_review_text_to_id (i), review->texts[i]);
  lead_json_text_add_objects (json, "ratings", review->ratings, add_rating);
}

static void
print_json (GPtrArray *reviews)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_objects (json, "reviews", reviews, add_review);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static void
print_review (const LeadReview *review)
{
  g_autofree char *day = lead_day_to_string (review->moment.day);
  g_autofree char *since = lead_day_to_string (review->since);

  lead_cli_output_text ("%s  %s\n", review->uuid, day);
  lead_cli_output_text (_("  looking back to %s\n"), since);
  for (guint i = 0; i < review->ratings->len; i++)
    {
      const LeadRating *rating = review->ratings->pdata[i];
      guint n_cites = g_strv_length (rating->cites);

      lead_cli_output_text (ngettext ("  %-36s %d  (%u entry)\n", "  %-36s %d  (%u entries)\n",
                                      n_cites),
                            rating->item, rating->value, n_cites);
    }
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    if (*review->texts[i] != '\0')
      lead_cli_output_text ("  %s: %s\n", lead_review_text_to_id (i), review->texts[i]);
  lead_cli_output_text ("\n");
}

static void
print (LeadCli   *cli,
       GPtrArray *reviews)
{
  if (lead_cli_get_json (cli))
    {
      print_json (reviews);
      return;
    }
  for (guint i = 0; i < reviews->len; i++)
    print_review (reviews->pdata[i]);
}

static void
print_one (LeadCli          *cli,
           const LeadReview *review)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, (gpointer) review);
  print (cli, one);
}

static GPtrArray *
list (LeadCli  *cli,
      GError  **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);

  return journal != NULL
           ? lead_journal_list_reviews_sync (journal, lead_cli_get_cancellable (cli), error)
           : NULL;
}

static const char *
get_id (gconstpointer element)
{
  return ((const LeadReview *) element)->uuid;
}

static LeadReview *
find (LeadCli     *cli,
      const char  *typed,
      GError     **error)
{
  g_autoptr (GPtrArray) reviews = NULL;
  const LeadReview *found;

  if (!lead_cli_id_check (typed, error))
    return NULL;
  reviews = list (cli, error);
  found = reviews != NULL ? lead_cli_id_find (reviews, get_id, typed, error) : NULL;

  return found != NULL ? lead_review_copy (found) : NULL;
}

/* "ID=rest": the item, and where the rest begins. */
static const char *
split (LeadCli     *cli,
       const char  *typed,
       char       **item,
       GError     **error)
{
  LeadContent *content = lead_cli_load_content (cli, error);
  const char *sign = strchr (typed, '=');
  g_autofree char *name = NULL;
  LeadItem *found;

  if (content == NULL)
    return NULL;
  name = sign != NULL ? g_strndup (typed, (gsize) (sign - typed)) : g_strdup (typed);
  found = lead_content_resolve (content, name);
  if (sign == NULL || found == NULL
      || !g_strv_contains ((const char * const []) { "behaviours", "host", NULL },
                           lead_item_get_framework (found)))
    {
      lead_cli_error_set_usage (error, _("“%s” is not a behaviour or scale with “=” after it."),
                                typed);
      return NULL;
    }
  *item = g_strdup (lead_item_get_id (found));
  return sign + 1;
}

static guint
get_most (LeadContent *content,
          const char  *item)
{
  LeadItem *found = lead_content_get_item (content, item);
  const LeadScale *scale = found != NULL ? lead_item_get_scale (found) : NULL;

  return scale != NULL ? scale->n_places - 1 : LEAD_RATING_MOST;
}

static gboolean
set_rating (LeadCli     *cli,
            LeadReview  *review,
            const char  *typed,
            GError     **error)
{
  g_autofree char *item = NULL;
  const char *rest = split (cli, typed, &item, error);
  const LeadRating *former;
  guint64 value;
  guint most;

  if (rest == NULL)
    return FALSE;
  most = get_most (lead_cli_load_content (cli, NULL), item);
  if (!g_ascii_string_to_unsigned (rest, 10, 0, most, &value, NULL))
    {
      lead_cli_error_set_usage (error, _("“%s” is not a number from 0 to %u."), rest, most);
      return FALSE;
    }
  former = lead_review_get_rating (review, item);
  if (former != NULL)
    {
      g_auto (GStrv) cites = g_strdupv (former->cites);

      lead_review_set_rating (review, item, (int) value, (const char * const *) cites);
    }
  else
    lead_review_set_rating (review, item, (int) value, NULL);
  return TRUE;
}

static gboolean
set_cite (LeadCli     *cli,
          LeadReview  *review,
          const char  *typed,
          GError     **error)
{
  g_autofree char *item = NULL;
  const char *rest = split (cli, typed, &item, error);
  const LeadRating *rating = rest != NULL ? lead_review_get_rating (review, item) : NULL;
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (GStrvBuilder) cites = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  if (rest == NULL)
    return FALSE;
  if (rating == NULL)
    {
      lead_cli_error_set_usage (error, _("“%s” isn’t rated, so nothing can rest on an entry."),
                                item);
      return FALSE;
    }
  entry = lead_cli_entry_find (cli, rest, error);
  if (entry == NULL)
    return FALSE;
  g_strv_builder_addv (cites, (const char **) rating->cites);
  if (!g_strv_contains ((const char * const *) rating->cites, lead_entry_get_uuid (entry)))
    g_strv_builder_add (cites, lead_entry_get_uuid (entry));
  all = g_strv_builder_end (cites);
  lead_review_set_rating (review, item, rating->value, (const char * const *) all);
  return TRUE;
}

static gboolean
apply (LeadCli     *cli,
       LeadReview  *review,
       Options     *typed,
       GError     **error)
{
  if (typed->date != NULL && !lead_cli_entry_parse_date (cli, typed->date, &review->moment, error))
    return FALSE;
  if (!lead_cli_day_parse (typed->since, &review->since, error))
    return FALSE;
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    if (typed->texts[i] != NULL)
      lead_review_set_text (review, i, typed->texts[i]);
  for (guint i = 0; typed->ratings != NULL && typed->ratings[i] != NULL; i++)
    if (!set_rating (cli, review, typed->ratings[i], error))
      return FALSE;
  for (guint i = 0; typed->cites != NULL && typed->cites[i] != NULL; i++)
    if (!set_cite (cli, review, typed->cites[i], error))
      return FALSE;
  return TRUE;
}

static gboolean
save (LeadCli           *cli,
      const LeadReview  *review,
      GError           **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (LeadReview) stored = NULL;

  if (journal == NULL)
    return FALSE;
  stored = lead_journal_save_review_sync (journal, review, lead_cli_get_cancellable (cli), error);
  if (stored == NULL)
    return FALSE;
  print_one (cli, stored);
  return TRUE;
}

static LeadReview *
new_review (LeadCli  *cli,
            Options  *typed,
            GError  **error)
{
  LeadSurroundings *surroundings = lead_cli_get_surroundings (cli);
  LeadMoment moment = lead_surroundings_get_moment (surroundings);
  g_autoptr (GPtrArray) reviews = list (cli, error);
  LeadDay last;

  if (reviews == NULL
      || (typed->date != NULL && !lead_cli_entry_parse_date (cli, typed->date, &moment, error)))
    return NULL;
  last = reviews->len > 0 ? ((const LeadReview *) reviews->pdata[0])->moment.day : LEAD_DAY_NONE;
  return lead_review_new (&moment, lead_review_since (last, moment.day));
}

static gboolean
run_add (LeadCli  *cli,
         Options  *typed,
         GError  **error)
{
  g_autoptr (LeadReview) review = new_review (cli, typed, error);

  if (review == NULL || !apply (cli, review, typed, error))
    return FALSE;
  if (!lead_review_is_empty (review))
    return save (cli, review, error);
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("The self-review would be empty, so it wasn’t kept."));
  return FALSE;
}

static gboolean
run_change (LeadCli     *cli,
            const char  *id,
            Options     *typed,
            GError     **error)
{
  g_autoptr (LeadReview) review = find (cli, id, error);

  return review != NULL && apply (cli, review, typed, error) && save (cli, review, error);
}

static gboolean
run_show (LeadCli     *cli,
          const char  *id,
          GError     **error)
{
  g_autoptr (LeadReview) review = find (cli, id, error);

  if (review == NULL)
    return FALSE;
  print_one (cli, review);
  return TRUE;
}

static gboolean
run_list (LeadCli  *cli,
          GError  **error)
{
  g_autoptr (GPtrArray) reviews = list (cli, error);

  if (reviews == NULL)
    return FALSE;
  print (cli, reviews);
  return TRUE;
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_auto (Options) typed = { 0 };
  char **operands = parse (cli, arguments, &typed, error);

  if (operands == NULL)
    return FALSE;
  if (operands[0] == NULL || (g_str_equal (operands[0], "list") && operands[1] == NULL))
    return run_list (cli, error);
  if (g_str_equal (operands[0], "add") && operands[1] == NULL)
    return run_add (cli, &typed, error);
  if (g_str_equal (operands[0], "show") && operands[1] != NULL)
    return run_show (cli, operands[1], error);
  if (g_str_equal (operands[0], "change") && operands[1] != NULL)
    return run_change (cli, operands[1], &typed, error);
  lead_cli_error_set_usage (error, _("“%s” isn’t something that can be done with self-reviews."),
                            operands[0]);
  return FALSE;
}

const LeadCliCommand lead_command_reviews = {
  .name = "reviews",
  .summary = N_("List self-reviews, the newest first, or make one"),
  .usage = N_("[list | show REVIEW | add | change REVIEW]"),
  .details = N_("REVIEW is a self-review’s id or its beginning. What “change” isn’t told stays."),
  .run = run,
};
