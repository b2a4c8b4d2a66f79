/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* So many ways of sharing out the weeks are tried at the most. */
#define LEAD_WEEK_TEST_TRIES 4999

/* A thing whose weeks have been shared out this often with as great a
 * difference is as good as decided. */
#define LEAD_WEEK_TEST_ENOUGH 20

/**
 * LeadWeek:
 * @week: position of a week
 * @marked: entries of that week that carry what is tested, at least one
 */
typedef struct
{
  guint week;
  guint marked;
} LeadWeek;

/**
 * LeadWeekTest:
 *
 * Tests for many things at once whether their share of the entries has changed
 * from one period to another, with the week as the unit.
 */
typedef struct _LeadWeekTest LeadWeekTest;

LeadWeekTest *lead_week_test_new       (guint            n_before,
                                        guint            n_now,
                                        const guint     *entries);
void          lead_week_test_free      (LeadWeekTest    *self);
void          lead_week_test_add       (LeadWeekTest    *self,
                                        const LeadWeek  *weeks,
                                        guint            n_weeks);
void          lead_week_test_run       (LeadWeekTest    *self,
                                        double          *chances);
double        lead_week_test_get_value (LeadWeekTest    *self,
                                        guint            thing);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadWeekTest, lead_week_test_free)

G_END_DECLS
