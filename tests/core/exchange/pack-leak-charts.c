/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What has to be true of the charts of a pack: those that were chosen, counted
 * from what may be counted, and no small count where those are left out. */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "figures/lead-pack-charts.h"
#include "pack-leak.h"

static gboolean
is_chosen (const LeadPackChoices *choices, const char *id)
{
  return g_ptr_array_find_with_equal_func (choices->charts, id, g_str_equal, NULL);
}

static LeadPackChart *
find_chart (LeadPackContent *content, const char *title)
{
  for (guint i = 0; i < content->charts->len; i++)
    {
      LeadPackChart *chart = content->charts->pdata[i];

      if (g_str_equal (chart->title, title))
        return chart;
    }
  return NULL;
}

static gboolean
is_number (const char *cell)
{
  return *cell != '\0' && strspn (cell, "0123456789") == strlen (cell);
}

/* Where a row names a year as a step of time, that is no count. */
static guint
add_up (LeadPackChart *chart, guint from, guint least)
{
  guint sum = 0;

  for (guint i = 0; i < chart->rows->len; i++)
    {
      char **row = chart->rows->pdata[i];

      g_assert_cmpuint (g_strv_length (row), ==, g_strv_length (chart->columns));
      for (guint k = from; row[k] != NULL; k++)
        {
          guint count = is_number (row[k]) ? (guint) atoi (row[k]) : 0;

          g_assert_true (!is_number (row[k]) || count >= least);
          sum += count;
        }
    }
  return sum;
}

static void
check_counts (LeadPackChart *chart, const LeadPackChoices *choices, guint from, gboolean has_svg)
{
  gboolean whole = choices->from == LEAD_DAY_NONE && choices->to == LEAD_DAY_NONE;
  guint sum = add_up (chart, from, choices->patterns_only ? LEAD_PACK_LEAST_COUNT : 0);

  g_assert_cmpuint (sum, <=, PACK_LEAK_COUNTED);
  if (whole && !choices->patterns_only)
    g_assert_cmpuint (sum, ==, PACK_LEAK_COUNTED);
  g_assert_true ((*chart->svg != '\0') == (has_svg && !choices->patterns_only));
}

void
pack_leak_check_charts (const char *out, const LeadPackChoices *choices)
{
  g_autoptr (LeadPackContent) content = lead_pack_content_from_json (out, -1, NULL);
  const char * const *ids = lead_pack_charts_get_ids ();

  g_assert_nonnull (content);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      LeadPackChart *chart = find_chart (content, lead_pack_charts_get_title (ids[i]));

      g_assert_true (chart == NULL || is_chosen (choices, ids[i]));
      if (chart == NULL)
        continue;
      if (g_str_equal (ids[i], "barriers"))
        check_counts (chart, choices, 2, TRUE);
      else if (g_str_equal (ids[i], "rhythm"))
        check_counts (chart, choices, 1, TRUE);
    }
  if (is_chosen (choices, "barriers") && choices->from == LEAD_DAY_NONE)
    g_assert_nonnull (find_chart (content, lead_pack_charts_get_title ("barriers")));
}
