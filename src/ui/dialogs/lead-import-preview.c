/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-moment.h"
#include "lead-import-notes.h"
#include "lead-import-preview.h"
#include "ui/widgets/lead-group-rows.h"

#define MAX_LABELS 12 /* that are named */

struct _LeadImportPreview
{
  AdwBin               parent_instance;

  /* Owned by their group. */
  GPtrArray           *rows;

  /* Of the template. */
  GtkLabel            *heading;
  GtkLabel            *summary;
  AdwActionRow        *format;
  AdwActionRow        *dates;
  AdwActionRow        *labels;
  AdwActionRow        *pictures;
  AdwPreferencesGroup *samples;
  LeadImportNotes     *notes;
  AdwPreferencesGroup *advanced;
  AdwExpanderRow      *zone;
  AdwEntryRow         *zone_name;
};

typedef enum
{
  SIGNAL_ZONE_CHOSEN,
  N_SIGNALS,
} LeadImportPreviewSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadImportPreview, lead_import_preview, ADW_TYPE_BIN)

/* Only a name that means a zone is taken; until then the row says so. */
static void
lead_import_preview_zone_cb (LeadImportPreview *self)
{
  g_autoptr(GTimeZone) zone = lead_import_preview_dup_zone (self);

  if (zone == NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->zone_name), "error");
      return;
    }
  gtk_widget_remove_css_class (GTK_WIDGET (self->zone_name), "error");
  g_signal_emit (self, signals[SIGNAL_ZONE_CHOSEN], 0);
}

static void
lead_import_preview_finalize (GObject *object)
{
  LeadImportPreview *self = LEAD_IMPORT_PREVIEW (object);

  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (lead_import_preview_parent_class)->finalize (object);
}

static void
lead_import_preview_class_init (LeadImportPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = lead_import_preview_finalize;

  signals[SIGNAL_ZONE_CHOSEN] =
    g_signal_new ("zone-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (LEAD_TYPE_IMPORT_NOTES);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-import-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, heading);
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, summary);
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, format);
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, dates);
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, labels);
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, pictures);
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, samples);
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, notes);
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, advanced);
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, zone);
  gtk_widget_class_bind_template_child (widget_class, LeadImportPreview, zone_name);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_preview_zone_cb);
}

static void
lead_import_preview_init (LeadImportPreview *self)
{
  self->rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
lead_import_preview_say (AdwActionRow *row,
                         const char   *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  adw_action_row_set_subtitle (row, escaped);
  gtk_widget_set_visible (GTK_WIDGET (row), *text != '\0');
}

static char *
lead_import_preview_describe_dates (const LeadImportReport *report)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (report->first == LEAD_DAY_NONE)
    return g_strdup ("");
  first = lead_day_format (report->first, _("%-d %B %Y"));
  last = lead_day_format (report->last, _("%-d %B %Y"));

  return report->first == report->last ? g_steal_pointer (&first)
                                       : g_strdup_printf (_("%s to %s"), first, last);
}

static char *
lead_import_preview_describe_labels (const LeadImportReport *report)
{
  g_autoptr(GString) text = g_string_new (NULL);
  guint n = report->labels->len;

  for (guint i = 0; i < MIN (n, MAX_LABELS); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "",
                            (const char *) report->labels->pdata[i]);
  if (n <= MAX_LABELS)
    return g_string_free (g_steal_pointer (&text), FALSE);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s and %u more", "%s and %u more",
                                       n - MAX_LABELS),
                          text->str, n - MAX_LABELS);
}

/* "2 are there already and stay as they are. 1 will be left out." */
static char *
lead_import_preview_describe_rest (const LeadImportReport *report)
{
  GString *text = g_string_new (NULL);

  if (report->unchanged > 0)
    g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE,
                                               "%u is there already and stays as it is.",
                                               "%u are there already and stay as they are.",
                                               report->unchanged),
                            report->unchanged);
  if (report->skipped->len > 0)
    {
      g_string_append (text, text->len > 0 ? " " : "");
      g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "%u will be left out.",
                                                 "%u will be left out.", report->skipped->len),
                              report->skipped->len);
    }
  if (text->len == 0)
    g_string_append (text, _("Nothing has changed yet."));

  return g_string_free (text, FALSE);
}

static void
lead_import_preview_set_samples (LeadImportPreview      *self,
                                 const LeadImportReport *report)
{
  lead_group_rows_clear (self->rows);
  for (guint i = 0; i < report->samples->len; i++)
    {
      const LeadImportSample *sample = report->samples->pdata[i];
      g_autofree char *day = lead_day_format (sample->day, _("%-d %B %Y"));
      GtkWidget *row = lead_import_notes_new_row (sample->title, day);

      adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 1);
      lead_group_rows_add (self->rows, self->samples, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->samples), report->samples->len > 0);
}

static void
lead_import_preview_set_zone (LeadImportPreview *self,
                              gboolean           needs_zone,
                              GTimeZone         *zone)
{
  g_autofree char *escaped = g_markup_escape_text (g_time_zone_get_identifier (zone), -1);

  gtk_widget_set_visible (GTK_WIDGET (self->advanced), needs_zone);
  adw_expander_row_set_subtitle (self->zone, escaped);
  gtk_editable_set_text (GTK_EDITABLE (self->zone_name), g_time_zone_get_identifier (zone));
}

/**
 * lead_import_preview_set:
 * @report: of a dry run
 * @zone: that times without one were read in
 *
 * Shows what would come in.
 */
void
lead_import_preview_set (LeadImportPreview      *self,
                         const LeadImportReport *report,
                         GTimeZone              *zone)
{
  g_autofree char *heading = NULL;
  g_autofree char *rest = NULL;
  g_autofree char *formats = NULL;
  g_autofree char *dates = NULL;
  g_autofree char *labels = NULL;
  g_autofree char *pictures = NULL;

  g_return_if_fail (LEAD_IS_IMPORT_PREVIEW (self));
  g_return_if_fail (report != NULL && zone != NULL);

  heading = report->imported > 0
            ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry will come in",
                                            "%u entries will come in", report->imported),
                               report->imported)
            : g_strdup (_("Nothing new will come in"));
  rest = lead_import_preview_describe_rest (report);
  formats = lead_import_report_dup_formats (report);
  dates = lead_import_preview_describe_dates (report);
  labels = lead_import_preview_describe_labels (report);
  pictures = report->n_pictures > 0 ? g_strdup_printf ("%u", report->n_pictures) : g_strdup ("");

  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->summary, rest);
  lead_import_preview_say (self->format, formats);
  lead_import_preview_say (self->dates, dates);
  lead_import_preview_say (self->labels, labels);
  lead_import_preview_say (self->pictures, pictures);
  lead_import_preview_set_samples (self, report);
  lead_import_preview_set_zone (self, report->needs_zone, zone);
  lead_import_notes_set (self->notes, report);
}

/**
 * lead_import_preview_dup_zone:
 *
 * Returns: (transfer full) (nullable): the zone that was typed; %NULL while it
 *   isn't one
 */
GTimeZone *
lead_import_preview_dup_zone (LeadImportPreview *self)
{
  g_return_val_if_fail (LEAD_IS_IMPORT_PREVIEW (self), NULL);

  return lead_zone_new (gtk_editable_get_text (GTK_EDITABLE (self->zone_name)));
}
