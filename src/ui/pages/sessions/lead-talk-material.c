/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-talk-material.h"

#include <glib/gi18n-lib.h>

#include "lead-talk-card.h"
#include "ui/compat/lead-fold.h"

struct _LeadTalkMaterial
{
  LeadTalkPart   parent_instance;

  LeadTalkTable *table; /* owned (nullable): until it is laid */
  char          *point; /* owned (nullable): uuid of what is talked about */
};

G_DEFINE_FINAL_TYPE (LeadTalkMaterial, lead_talk_material, LEAD_TYPE_TALK_PART)

/* One whose point was taken off the agenda belongs to none. */
static gboolean
is_of (LeadTalkMaterial *self,
       const char       *item,
       gboolean          own)
{
  LeadSession *session = lead_talk_part_get_session (LEAD_TALK_PART (self));
  gboolean placed = item != NULL && lead_session_find_item (session, item) != NULL;

  return own ? placed && g_strcmp0 (item, self->point) == 0 : !placed;
}

/* Those of the point, or those of none. Returns how many there are. */
static guint
add_cards (LeadTalkMaterial *self,
           GtkBox           *box,
           gboolean          own)
{
  guint n_added = 0;

  for (guint i = 0; i < self->table->pieces->len; i++)
    {
      const LeadTalkPiece *piece = self->table->pieces->pdata[i];

      if (!is_of (self, piece->item, own))
        continue;
      gtk_box_append (box, lead_talk_card_new (piece));
      n_added++;
    }
  for (guint i = 0; i < self->table->charts->len; i++)
    {
      const LeadTalkChart *chart = self->table->charts->pdata[i];

      if (!is_of (self, chart->item, own))
        continue;
      gtk_box_append (box, lead_talk_card_new_chart (chart->figure));
      n_added++;
    }

  return n_added;
}

/* Beside a point with something of its own they wait. */
static void
add_common (LeadTalkMaterial *self,
            GtkBox           *box,
            gboolean          shown)
{
  GtkWidget *cards = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *expander;

  g_object_ref_sink (cards);
  if (add_cards (self, GTK_BOX (cards), FALSE) > 0)
    {
      expander = lead_fold_new (_("Chosen for the whole hour"), cards);
      gtk_widget_set_margin_top (cards, 12);
      gtk_expander_set_expanded (GTK_EXPANDER (expander), shown);
      gtk_box_append (box, expander);
    }
  g_object_unref (cards);
}

static void
fill (LeadTalkMaterial *self)
{
  GtkBox *box = lead_talk_part_get_box (LEAD_TALK_PART (self));

  lead_talk_part_clear (LEAD_TALK_PART (self));
  if (self->table == NULL)
    return;
  add_common (self, box, add_cards (self, box, TRUE) == 0);
  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL);
}

static void
lead_talk_material_show (LeadTalkPart         *part,
                         const LeadAgendaItem *point)
{
  LeadTalkMaterial *self = LEAD_TALK_MATERIAL (part);

  g_free (self->point);
  self->point = g_strdup (point != NULL ? point->uuid : NULL);
  fill (self);
}

static void
lead_talk_material_dispose (GObject *object)
{
  LeadTalkMaterial *self = LEAD_TALK_MATERIAL (object);

  g_clear_pointer (&self->table, lead_talk_table_free);
  g_clear_pointer (&self->point, g_free);

  G_OBJECT_CLASS (lead_talk_material_parent_class)->dispose (object);
}

static void
lead_talk_material_class_init (LeadTalkMaterialClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_talk_material_dispose;
  LEAD_TALK_PART_CLASS (klass)->show = lead_talk_material_show;
}

static void
lead_talk_material_init (LeadTalkMaterial *self)
{
  gtk_box_set_spacing (lead_talk_part_get_box (LEAD_TALK_PART (self)), 24);
}

/**
 * lead_talk_material_take_table:
 * @self: what lies on the table
 * @table: (transfer full): all that does
 */
void
lead_talk_material_take_table (LeadTalkMaterial *self,
                               LeadTalkTable    *table)
{
  g_return_if_fail (LEAD_IS_TALK_MATERIAL (self));
  g_return_if_fail (table != NULL && self->table == NULL);

  self->table = table;
  fill (self);
}

/**
 * lead_talk_material_list_tags:
 * @self: what lies on the table
 *
 * Returns: (transfer container) (element-type LeadTag): what the passages of the
 *   point are tagged with; those of no point where it has none
 */
GPtrArray *
lead_talk_material_list_tags (LeadTalkMaterial *self)
{
  GPtrArray *tags = g_ptr_array_new ();

  g_return_val_if_fail (LEAD_IS_TALK_MATERIAL (self), tags);

  for (int own = TRUE; own >= FALSE && tags->len == 0 && self->table != NULL; own--)
    for (guint i = 0; i < self->table->pieces->len; i++)
      {
        const LeadTalkPiece *piece = self->table->pieces->pdata[i];

        if (is_of (self, piece->item, own))
          g_ptr_array_extend (tags, piece->tags, NULL, NULL);
      }

  return tags;
}
