/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-preview.h"

#include <glib/gi18n-lib.h>

#include "lead-pack-sheet.h"
#include "ui/widgets/lead-clear.h"

struct _LeadPackPreview
{
  AdwBin  parent_instance;

  /* widgets */
  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (LeadPackPreview, lead_pack_preview, ADW_TYPE_BIN)

static void
add (LeadPackPreview *self,
     GtkWidget       *widget)
{
  gtk_box_append (self->box, widget);
}

static void
add_heading (LeadPackPreview *self,
             const char      *text)
{
  GtkWidget *heading = lead_pack_sheet_new_text (text, "title-4");

  gtk_widget_set_margin_top (heading, 12);
  add (self, heading);
}

static void
add_line (LeadPackPreview *self,
          const char      *text,
          const char      *style)
{
  if (*text != '\0')
    add (self, lead_pack_sheet_new_text (text, style));
}

static void
add_head (LeadPackPreview *self,
          LeadPackContent *content)
{
  g_autofree char *with = NULL;

  add_line (self, content->title, "title-2");
  if (*content->with != '\0')
    /* Translators: whom a review pack is for, then the day it was made */
    with = g_strdup_printf (_("For %s, %s"), content->with, content->made);
  add_line (self, with != NULL ? with : content->made, "dim-label");
  add_line (self, content->period, "dim-label");
  add_line (self, content->cover, NULL);
  if (*content->want == '\0')
    return;
  add_heading (self, _("What I want from this hour"));
  add_line (self, content->want, NULL);
}

static void
add_list (LeadPackPreview *self,
          const char      *heading,
          GStrv            lines)
{
  if (lines == NULL || lines[0] == NULL)
    return;
  add_heading (self, heading);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_strdup_printf ("• %s", lines[i]);

      add_line (self, line, NULL);
    }
}

static void
add_points (LeadPackPreview *self,
            const char      *heading,
            GPtrArray       *points)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  for (guint i = 0; i < points->len; i++)
    g_strv_builder_add (lines, ((const LeadPackPoint *) points->pdata[i])->text);
  texts = g_strv_builder_end (lines);
  add_list (self, heading, texts);
}

static void
lead_pack_preview_class_init (LeadPackPreviewClass *klass)
{
}

static void
lead_pack_preview_init (LeadPackPreview *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/**
 * lead_pack_preview_new:
 *
 * Returns: a preview of nothing yet
 */
GtkWidget *
lead_pack_preview_new (void)
{
  return g_object_new (LEAD_TYPE_PACK_PREVIEW, NULL);
}

/**
 * lead_pack_preview_show:
 * @content: what is in a pack
 *
 * Shows all of it.
 */
void
lead_pack_preview_show (LeadPackPreview *self,
                        LeadPackContent *content)
{
  g_return_if_fail (LEAD_IS_PACK_PREVIEW (self));
  g_return_if_fail (content != NULL);

  lead_clear_box (self->box);
  add_head (self, content);
  add_list (self, _("Aims"), content->aims);
  add_points (self, _("Agenda"), content->agenda);
  if (content->pieces->len > 0)
    add_heading (self, _("Entries and passages"));
  for (guint i = 0; i < content->pieces->len; i++)
    add (self, lead_pack_sheet_new_piece (content->pieces->pdata[i], i + 1));
  if (content->charts->len > 0)
    add_heading (self, _("Patterns"));
  for (guint i = 0; i < content->charts->len; i++)
    add (self, lead_pack_sheet_new_chart (content->charts->pdata[i]));
  add_points (self, _("Questions to you"), content->questions);
}
