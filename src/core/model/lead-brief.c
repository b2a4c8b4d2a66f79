/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-brief.h"

/*
 * What a row in a list shows of an entry. Immutable, and small: a list of
 * 100,000 entries holds only those that are on the screen.
 */
struct _LeadBrief
{
  GObject parent_instance;

  int64_t    id;
  char      *uuid;
  LeadMoment moment;
  char      *title;
  char      *excerpt;
  gboolean   starred;
  gboolean   is_private;
  LeadMark  *marks;
  guint      n_marks;
  LeadSpan  *spans;
  guint      n_spans;
};

G_DEFINE_FINAL_TYPE (LeadBrief, lead_brief, G_TYPE_OBJECT)

static void
lead_brief_finalize (GObject *object)
{
  LeadBrief *self = LEAD_BRIEF (object);

  g_clear_pointer (&self->uuid, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->excerpt, g_free);
  g_clear_pointer (&self->marks, g_free);
  g_clear_pointer (&self->spans, g_free);

  G_OBJECT_CLASS (lead_brief_parent_class)->finalize (object);
}

static void
lead_brief_class_init (LeadBriefClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = lead_brief_finalize;
}

static void
lead_brief_init (LeadBrief *self)
{
}

/**
 * lead_brief_new:
 * @id: the entry's number in the journal file
 * @uuid: what names it for good
 * @moment: when it is about
 * @title: its title, empty when it has none
 * @excerpt: a line of its text
 * @starred: whether it is starred
 * @is_private: whether it must never be in a review pack
 * @marks: (array length=n_marks) (nullable): what it carries, each once
 * @n_marks: how many
 * @spans: (array length=n_spans) (nullable): what to highlight in @excerpt, in order
 * @n_spans: how many
 *
 * Returns: (transfer full): a brief
 */
LeadBrief *
lead_brief_new (int64_t id, const char *uuid, const LeadMoment *moment, const char *title,
                const char *excerpt, gboolean starred, gboolean is_private,
                const LeadMark *marks, guint n_marks, const LeadSpan *spans, guint n_spans)
{
  LeadBrief *self;

  g_return_val_if_fail (uuid != NULL && moment != NULL, NULL);
  g_return_val_if_fail (title != NULL && excerpt != NULL, NULL);

  self = g_object_new (LEAD_TYPE_BRIEF, NULL);
  self->id = id;
  self->uuid = g_strdup (uuid);
  self->moment = *moment;
  self->title = g_strdup (title);
  self->excerpt = g_strdup (excerpt);
  self->starred = starred;
  self->is_private = is_private;
  self->marks = g_memdup2 (marks, n_marks * sizeof *marks);
  self->n_marks = n_marks;
  self->spans = g_memdup2 (spans, n_spans * sizeof *spans);
  self->n_spans = n_spans;
  return self;
}

/**
 * lead_brief_get_id:
 * @self: a brief
 *
 * Returns: the entry's number in the journal file
 */
int64_t
lead_brief_get_id (LeadBrief *self)
{
  g_return_val_if_fail (LEAD_IS_BRIEF (self), 0);

  return self->id;
}

/**
 * lead_brief_get_uuid:
 * @self: a brief
 *
 * Returns: (transfer none): what names the entry for good
 */
const char *
lead_brief_get_uuid (LeadBrief *self)
{
  g_return_val_if_fail (LEAD_IS_BRIEF (self), NULL);

  return self->uuid;
}

/**
 * lead_brief_get_moment:
 * @self: a brief
 *
 * Returns: (transfer none): when it is about
 */
const LeadMoment *
lead_brief_get_moment (LeadBrief *self)
{
  g_return_val_if_fail (LEAD_IS_BRIEF (self), NULL);

  return &self->moment;
}

/**
 * lead_brief_get_title:
 * @self: a brief
 *
 * Returns: (transfer none): its title, empty when it has none
 */
const char *
lead_brief_get_title (LeadBrief *self)
{
  g_return_val_if_fail (LEAD_IS_BRIEF (self), NULL);

  return self->title;
}

/**
 * lead_brief_get_excerpt:
 * @self: a brief
 *
 * Returns: (transfer none): a line of its text
 */
const char *
lead_brief_get_excerpt (LeadBrief *self)
{
  g_return_val_if_fail (LEAD_IS_BRIEF (self), NULL);

  return self->excerpt;
}

/**
 * lead_brief_get_starred:
 * @self: a brief
 *
 * Returns: whether it is starred
 */
gboolean
lead_brief_get_starred (LeadBrief *self)
{
  g_return_val_if_fail (LEAD_IS_BRIEF (self), FALSE);

  return self->starred;
}

/**
 * lead_brief_get_private:
 * @self: a brief
 *
 * Returns: whether it must never be in a review pack
 */
gboolean
lead_brief_get_private (LeadBrief *self)
{
  g_return_val_if_fail (LEAD_IS_BRIEF (self), FALSE);

  return self->is_private;
}

/**
 * lead_brief_get_marks:
 * @self: a brief
 * @n_marks: (out): how many
 *
 * Returns: (transfer none) (array length=n_marks): what it carries, each once
 */
const LeadMark *
lead_brief_get_marks (LeadBrief *self, guint *n_marks)
{
  g_return_val_if_fail (LEAD_IS_BRIEF (self), NULL);
  g_return_val_if_fail (n_marks != NULL, NULL);

  *n_marks = self->n_marks;
  return self->marks;
}

/**
 * lead_brief_get_spans:
 * @self: a brief
 * @n_spans: (out): how many
 *
 * Returns: (transfer none) (array length=n_spans): what to highlight in the excerpt
 */
const LeadSpan *
lead_brief_get_spans (LeadBrief *self, guint *n_spans)
{
  g_return_val_if_fail (LEAD_IS_BRIEF (self), NULL);
  g_return_val_if_fail (n_spans != NULL, NULL);

  *n_spans = self->n_spans;
  return self->spans;
}
