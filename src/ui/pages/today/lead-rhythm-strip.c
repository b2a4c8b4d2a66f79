/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-rhythm-strip.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-today.h"
#include "plot/lead-palette.h"

#define CELL 14
#define GAP 4
#define N_DAYS (LEAD_RHYTHM_WEEKS * 7)
/* Words from which a day is drawn in the stronger tone. */
#define MUCH 150

struct _LeadRhythmStrip
{
  GtkWidget parent_instance;

  guint     words[N_DAYS];   /* by day, from the first one on */
  guint     entries[N_DAYS];
  int       n_days;          /* up to the present one */
};

G_DEFINE_FINAL_TYPE (LeadRhythmStrip, lead_rhythm_strip, GTK_TYPE_WIDGET)

static GdkRGBA
to_rgba (LeadColour colour, double alpha)
{
  return (GdkRGBA) { (float) colour.red, (float) colour.green, (float) colour.blue,
                     (float) alpha };
}

/* Days without entries are outlined, so that it isn't the colour that tells. */
static void
draw_day (LeadRhythmStrip *self, GtkSnapshot *snapshot, int day, const graphene_rect_t *area,
          LeadTheme theme)
{
  LeadTone tone = self->words[day] >= MUCH ? LEAD_TONE_FIRST : LEAD_TONE_SECOND;
  GdkRGBA full = to_rgba (lead_palette_get_tone (theme, LEAD_FAMILY_BEHAVIOUR, tone), 1);
  GdkRGBA line = to_rgba (lead_palette_get_ink (theme, LEAD_INK_LINE), 0.5);
  const GdkRGBA lines[4] = { line, line, line, line };
  const float widths[4] = { 1, 1, 1, 1 };
  GskRoundedRect shape;

  gsk_rounded_rect_init_from_rect (&shape, area, 3);
  if (self->entries[day] == 0)
    {
      gtk_snapshot_append_border (snapshot, &shape, widths, lines);
      return;
    }
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, &full, area);
  gtk_snapshot_pop (snapshot);
}

static void
lead_rhythm_strip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LeadRhythmStrip *self = LEAD_RHYTHM_STRIP (widget);
  AdwStyleManager *style = adw_style_manager_get_default ();
  LeadTheme theme = lead_theme_new (adw_style_manager_get_dark (style),
                                    adw_style_manager_get_high_contrast (style));
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  for (int day = 0; day < self->n_days; day++)
    {
      int week = mirrored ? LEAD_RHYTHM_WEEKS - 1 - day / 7 : day / 7;
      graphene_rect_t area;

      graphene_rect_init (&area, (float) (week * (CELL + GAP)), (float) (day % 7 * (CELL + GAP)),
                          CELL, CELL);
      draw_day (self, snapshot, day, &area, theme);
    }
}

static void
lead_rhythm_strip_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                           int *minimum, int *natural, int *minimum_baseline,
                           int *natural_baseline)
{
  int n_cells = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAD_RHYTHM_WEEKS : 7;

  *minimum = *natural = n_cells * (CELL + GAP) - GAP;
  *minimum_baseline = *natural_baseline = -1;
}

static void
lead_rhythm_strip_class_init (LeadRhythmStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = lead_rhythm_strip_snapshot;
  widget_class->measure = lead_rhythm_strip_measure;

  gtk_widget_class_set_css_name (widget_class, "rhythm");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
lead_rhythm_strip_init (LeadRhythmStrip *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("The last weeks"), -1);
}

/**
 * lead_rhythm_strip_new:
 *
 * Returns: (transfer floating): an empty strip
 */
GtkWidget *
lead_rhythm_strip_new (void)
{
  return g_object_new (LEAD_TYPE_RHYTHM_STRIP, NULL);
}

/**
 * lead_rhythm_strip_first_day:
 * @today: the present day
 *
 * Returns: the Monday with which the strip begins
 */
LeadDay
lead_rhythm_strip_first_day (LeadDay today)
{
  return today - (lead_day_weekday (today) - 1) - (LEAD_RHYTHM_WEEKS - 1) * 7;
}

static char *
dup_week (LeadRhythmStrip *self, int week, LeadDay first)
{
  /* Translators: the Monday of a week: "23 November" */
  g_autofree char *monday = lead_day_format (first + week * 7, _("%-d %B"));
  guint n_days = 0;
  guint n_words = 0;

  for (int day = week * 7; day < MIN (week * 7 + 7, self->n_days); day++)
    {
      n_days += self->entries[day] > 0;
      n_words += self->words[day];
    }
  /* Translators: a week, on how many of its days was written, and how much */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Week of %s: %u day, %u words.",
                                       "Week of %s: %u days, %u words.", n_days),
                          monday, n_days, n_words);
}

static void
describe (LeadRhythmStrip *self, GArray *days, LeadDay today)
{
  LeadDay first = lead_rhythm_strip_first_day (today);
  g_autofree char *words = lead_rhythm_dup_words (days, today);
  g_autoptr (GString) text = g_string_new (words);

  for (int week = LEAD_RHYTHM_WEEKS - 1; week >= 0; week--)
    {
      g_autofree char *line = dup_week (self, week, first);

      g_string_append_printf (text, " %s", line);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text->str, -1);
}

/**
 * lead_rhythm_strip_show:
 * @self: a strip
 * @days: (element-type LeadWrittenDay): the days with entries
 * @today: the present day
 */
void
lead_rhythm_strip_show (LeadRhythmStrip *self, GArray *days, LeadDay today)
{
  LeadDay first = lead_rhythm_strip_first_day (today);

  g_return_if_fail (LEAD_IS_RHYTHM_STRIP (self));
  g_return_if_fail (days != NULL);

  memset (self->words, 0, sizeof self->words);
  memset (self->entries, 0, sizeof self->entries);
  self->n_days = today - first + 1;
  for (guint i = 0; i < days->len; i++)
    {
      const LeadWrittenDay *written = &g_array_index (days, LeadWrittenDay, i);

      if (written->day < first || written->day > today)
        continue;
      self->words[written->day - first] = written->words;
      self->entries[written->day - first] = written->entries;
    }
  describe (self, days, today);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * lead_rhythm_dup_words:
 * @days: (element-type LeadWrittenDay): the days with entries
 * @today: the present day
 *
 * Returns: (transfer full): the rhythm in a sentence
 */
char *
lead_rhythm_dup_words (GArray *days, LeadDay today)
{
  LeadDay first = lead_rhythm_strip_first_day (today);
  guint n_written = 0;
  guint n_words = 0;

  g_return_val_if_fail (days != NULL, NULL);

  for (guint i = 0; i < days->len; i++)
    {
      const LeadWrittenDay *written = &g_array_index (days, LeadWrittenDay, i);

      if (written->day < first || written->day > today)
        continue;
      n_written++;
      n_words += written->words;
    }
  if (n_written == 0)
    return g_strdup (_("Nothing was written in the last ten weeks."));
  /* Translators: on how many days of how many, and how many words */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "Written on %u of the last %d days: %u words.",
                                       "Written on %u of the last %d days: %u words.", n_written),
                          n_written, today - first + 1, n_words);
}
