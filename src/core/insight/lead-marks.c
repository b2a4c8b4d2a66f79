/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-marks.h"

struct _LeadMarks
{
  GArray *marks;  /* LeadMark */
  int    *places; /* by item and stance of the chronicle; -1 for none */
};

static void
add_mark (LeadMarks *self, LeadChronicle *chronicle, LeadItem *item, LeadStance stance)
{
  LeadMark mark = { g_intern_string (lead_item_get_id (item)), stance };
  guint32 name = lead_chronicle_find_name (chronicle, LEAD_CHRONICLE_ITEMS, mark.item);

  g_array_append_val (self->marks, mark);
  for (guint i = 0; name != LEAD_CHRONICLE_NONE && i < LEAD_N_STANCES; i++)
    {
      if (stance == LEAD_STANCE_NONE || stance == i)
        self->places[name * LEAD_N_STANCES + i] = (int) self->marks->len - 1;
    }
}

/* To have practised something and to have missed it are opposites, and what was
 * seen in others says nothing of the writer; a barrier was there in any case. */
static void
add_item (LeadMarks *self, LeadChronicle *chronicle, LeadItem *item)
{
  if (lead_item_get_hidden (item))
    return;

  switch (lead_item_get_stance_set (item))
    {
    case LEAD_STANCE_SET_BARRIER:
      add_mark (self, chronicle, item, LEAD_STANCE_NONE);
      break;
    case LEAD_STANCE_SET_BEHAVIOUR:
      add_mark (self, chronicle, item, LEAD_STANCE_PRACTISED);
      add_mark (self, chronicle, item, LEAD_STANCE_MISSED);
      break;
    case LEAD_STANCE_SET_NONE:
    default:
      break;
    }
}

/**
 * lead_marks_new:
 * @content: the items there are
 * @chronicle: whose tags are to be counted
 *
 * Returns: (transfer full): every barrier, whatever is said of it, and every
 *   behaviour as practised and as missed
 */
LeadMarks *
lead_marks_new (LeadContent *content, LeadChronicle *chronicle)
{
  LeadMarks *self;
  guint n_places;

  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);
  g_return_val_if_fail (chronicle != NULL, NULL);

  self = g_new0 (LeadMarks, 1);
  self->marks = g_array_new (FALSE, FALSE, sizeof (LeadMark));
  n_places = lead_chronicle_get_n_names (chronicle, LEAD_CHRONICLE_ITEMS) * LEAD_N_STANCES;
  self->places = g_new (int, n_places + 1);
  for (guint i = 0; i < n_places; i++)
    self->places[i] = -1;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (content)); i++)
    {
      g_autoptr (GListModel) framework = g_list_model_get_item (G_LIST_MODEL (content), i);

      for (guint k = 0; k < g_list_model_get_n_items (framework); k++)
        {
          g_autoptr (LeadItem) item = g_list_model_get_item (framework, k);

          add_item (self, chronicle, item);
        }
    }
  return self;
}

/**
 * lead_marks_free:
 * @self: (transfer full): marks
 */
void
lead_marks_free (LeadMarks *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->marks);
  g_free (self->places);
  g_free (self);
}

/**
 * lead_marks_get_n:
 * @self: marks
 *
 * Returns: how many there are
 */
guint
lead_marks_get_n (LeadMarks *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->marks->len;
}

/**
 * lead_marks_get:
 * @self: marks
 * @mark: position of one
 *
 * Returns: (transfer none): it
 */
const LeadMark *
lead_marks_get (LeadMarks *self, guint mark)
{
  g_return_val_if_fail (self != NULL && mark < self->marks->len, NULL);

  return &g_array_index (self->marks, LeadMark, mark);
}

/**
 * lead_marks_find:
 * @self: marks
 * @tag: a tag of their chronicle
 *
 * Returns: position of the mark that it counts for, or -1
 */
int
lead_marks_find (LeadMarks *self, const LeadChronicleTag *tag)
{
  return self->places[tag->item * LEAD_N_STANCES + tag->stance];
}
