/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-moment.h"

G_BEGIN_DECLS

/* How far a behaviour is used is between 0 and this. */
#define LEAD_RATING_MOST 4
/* No scale has more places than up to this. */
#define LEAD_RATING_BOUND 20
#define LEAD_RATING_NONE (-1)

/**
 * LeadReviewText:
 *
 * What a self-review says in words.
 */
typedef enum
{
  LEAD_REVIEW_RESONATES,
  LEAD_REVIEW_HELPS,
  LEAD_REVIEW_HINDERS,
  LEAD_REVIEW_NEXT,
  LEAD_REVIEW_N_TEXTS,
} LeadReviewText;

/**
 * LeadRating:
 * @item: canonical id of a behaviour, or of a scale of "host"
 * @value: 0 to %LEAD_RATING_MOST, or a place on the item's scale
 * @cites: uuids of the entries that it rests on; empty for no evidence yet
 *
 * How far one uses a behaviour, or where one places oneself.
 */
typedef struct
{
  char  *item;
  int    value;
  char **cites;
} LeadRating;

#define LEAD_TYPE_REVIEW (lead_review_get_type ())

/**
 * LeadReview:
 * @uuid: (nullable): its id; %NULL until it is first saved
 * @moment: when it was begun; its local day is the review's date
 * @modified_ms: when it was last changed, UTC
 * @since: the first day it looks back on
 * @texts: what it says in words, by #LeadReviewText; empty for nothing
 * @ratings: (element-type LeadRating): in the order in which they were asked
 *
 * A self-review: what resonates now, how far each behaviour is used, what helps
 * and hinders, what next. Dated, so that later ones can be put beside it.
 */
typedef struct
{
  char       *uuid;
  LeadMoment  moment;
  int64_t     modified_ms;
  LeadDay     since;
  char       *texts[LEAD_REVIEW_N_TEXTS];
  GPtrArray  *ratings;
} LeadReview;

LeadRating       *lead_rating_new            (const char         *item,
                                              int                 value,
                                              const char * const *cites);
void              lead_rating_free           (LeadRating         *self);

GType             lead_review_get_type       (void) G_GNUC_CONST;
LeadReview       *lead_review_new            (const LeadMoment   *moment,
                                              LeadDay             since);
LeadReview       *lead_review_copy           (const LeadReview   *self);
void              lead_review_free           (LeadReview         *self);
gboolean          lead_review_equal          (const LeadReview   *a,
                                              const LeadReview   *b);
gboolean          lead_review_is_empty       (const LeadReview   *self);
void              lead_review_set_text       (LeadReview         *self,
                                              LeadReviewText      which,
                                              const char         *text);
const LeadRating *lead_review_get_rating     (const LeadReview   *self,
                                              const char         *item);
void              lead_review_set_rating     (LeadReview         *self,
                                              const char         *item,
                                              int                 value,
                                              const char * const *cites);
const char       *lead_review_text_to_id     (LeadReviewText      which);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadRating, lead_rating_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadReview, lead_review_free)

G_END_DECLS
