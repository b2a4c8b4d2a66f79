/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-filter.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-cli-day.h"
#include "lead-cli-post.h"
#include "lead-cli-tag.h"

void
lead_cli_filter_clear (LeadCliFilter *self)
{
  g_clear_pointer (&self->from, g_free);
  g_clear_pointer (&self->to, g_free);
  g_clear_pointer (&self->tags, g_strfreev);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->challenge, g_free);
  g_clear_pointer (&self->post, g_free);
}

static gboolean
read_tag (LeadCliFilter  *self,
          LeadCli        *cli,
          LeadFilter     *filter,
          GError        **error)
{
  LeadContent *content;
  LeadCliTag tag;

  if (self->tags == NULL)
    return TRUE;
  if (self->tags[1] != NULL)
    {
      lead_cli_error_set_usage (error, _("--tag can be given once only."));
      return FALSE;
    }

  content = lead_cli_load_content_for (cli, self->tags, error);
  if (content == NULL || !lead_cli_tag_parse (content, self->tags[0], &tag, error))
    return FALSE;
  filter->item = g_strdup (tag.item);
  filter->stance = tag.stance;
  return TRUE;
}

static gboolean
read_challenge (LeadCliFilter  *self,
                LeadFilter     *filter,
                GError        **error)
{
  if (self->challenge == NULL)
    return TRUE;
  if (!g_uuid_string_is_valid (self->challenge))
    {
      lead_cli_error_set_usage (error, _("“%s” is not the id of a challenge."), self->challenge);
      return FALSE;
    }
  filter->challenge = g_strdup (self->challenge);
  return TRUE;
}

/* The days of a post are days like any others. */
static gboolean
read_post (LeadCliFilter  *self,
           LeadCli        *cli,
           LeadFilter     *filter,
           GError        **error)
{
  g_autoptr (LeadPost) post = NULL;

  if (self->post == NULL)
    return TRUE;
  if (self->from != NULL || self->to != NULL)
    {
      lead_cli_error_set_usage (error,
                                _("--post says from when to when, so --from and --to can’t."));
      return FALSE;
    }
  post = lead_cli_post_find (cli, self->post, error);
  if (post == NULL)
    return FALSE;
  if (lead_post_get_range (post, &filter->from, &filter->to))
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("The post says neither when it began nor when it ended."));
  return FALSE;
}

/**
 * lead_cli_filter_read:
 * @self: what was typed
 * @cli: the run
 * @error: return location for an error
 *
 * Opens the journal when only that can tell.
 *
 * Returns: (transfer full): which entries it means
 */
LeadFilter *
lead_cli_filter_read (LeadCliFilter  *self,
                      LeadCli        *cli,
                      GError        **error)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();

  g_return_val_if_fail (self != NULL, NULL);

  if (self->limit < 0)
    {
      lead_cli_error_set_usage (error, _("--limit can’t be less than nothing."));
      return NULL;
    }
  if (!lead_cli_day_parse_both (self->from, self->to, &filter->from, &filter->to, error)
      || !read_tag (self, cli, filter, error)
      || !read_challenge (self, filter, error) || !read_post (self, cli, filter, error))
    return NULL;
  filter->label = g_strdup (self->label);
  filter->starred = self->starred;
  filter->is_private = self->is_private;
  filter->with_pictures = self->with_pictures;
  filter->trashed = self->trashed;
  filter->limit = self->limit;
  return g_steal_pointer (&filter);
}
