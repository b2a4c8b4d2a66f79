/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What lies between two pictures of one chart: a mark that is in both moves from
 * its old place to its new one, one that is new grows from its foot or its
 * middle. Words and axes are those of the new picture. */

#include "config.h"

#include "lead-scene-private.h"

/* Where to find what belongs to the marks of a scene: the kind of a shape and
 * how many of that kind came before it. */
typedef struct
{
  int           column;
  int           row;
  LeadShapeKind kind;
  guint         number;
} Key;

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;

  return (((guint) key->column * 31 + (guint) key->row) * 31 + (guint) key->kind) * 31
         + key->number;
}

static gboolean
is_same_key (gconstpointer a, gconstpointer b)
{
  const Key *one = a;
  const Key *other = b;

  return one->column == other->column && one->row == other->row && one->kind == other->kind
         && one->number == other->number;
}

static const LeadShape *
get_shape (LeadScene *scene, guint shape)
{
  return &g_array_index (scene->shapes, LeadShape, shape);
}

/* The shapes of a mark stand together. */
static guint
count_before (LeadScene *scene, guint shape)
{
  const LeadShape *at = get_shape (scene, shape);
  guint number = 0;

  for (guint i = shape; i > 0 && get_shape (scene, i - 1)->mark == at->mark; i--)
    number += get_shape (scene, i - 1)->kind == at->kind;
  return number;
}

static Key
make_key (LeadScene *scene, guint shape)
{
  const LeadShape *at = get_shape (scene, shape);
  const LeadSceneMark *mark = lead_scene_get_mark (scene, (guint) at->mark);

  return (Key) { mark->column, mark->row, at->kind, count_before (scene, shape) };
}

static GHashTable *
index_shapes (LeadScene *scene)
{
  GHashTable *shapes = g_hash_table_new_full (hash_key, is_same_key, g_free, NULL);

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const LeadShape *shape = get_shape (scene, i);
      Key key;

      if (shape->mark < 0)
        continue;
      key = make_key (scene, i);
      g_hash_table_insert (shapes, g_memdup2 (&key, sizeof key), (gpointer) shape);
    }
  return shapes;
}

static double
between (double from, double to, double way)
{
  return from + (to - from) * way;
}

static LeadRect
mix_rects (LeadRect from, LeadRect to, double way)
{
  return (LeadRect) { between (from.x, to.x, way), between (from.y, to.y, way),
                      between (from.width, to.width, way), between (from.height, to.height, way) };
}

/* What something new grows from. */
static LeadRect
find_seed (const LeadShape *shape, gboolean downwards)
{
  LeadRect rect = shape->rect;

  if (shape->kind == LEAD_SHAPE_RECT && !downwards)
    return (LeadRect) { rect.x, rect.y + rect.height, rect.width, 0 };
  return (LeadRect) { rect.x + rect.width / 2, rect.y + rect.height / 2, 0, 0 };
}

static void
move_shape (LeadShape *shape, const Key *key, GHashTable *old, gboolean downwards, double way)
{
  const LeadShape *from = g_hash_table_lookup (old, key);

  shape->rect = mix_rects (from != NULL ? from->rect : find_seed (shape, downwards), shape->rect,
                           way);
}

/**
 * lead_scene_tween:
 * @from: what was shown
 * @to: what is to be shown
 * @way: how much of the way has passed, from 0 to 1
 *
 * Returns: (transfer full): what lies between them; its marks are those of @to
 */
LeadScene *
lead_scene_tween (LeadScene *from, LeadScene *to, double way)
{
  g_autoptr (GHashTable) old = NULL;
  LeadScene *scene;

  g_return_val_if_fail (from != NULL && to != NULL, NULL);

  if (way >= 1)
    return lead_scene_ref (to);
  old = index_shapes (from);
  scene = lead_scene_new (to->width, to->height);
  scene->downwards = to->downwards;
  scene->from_start = to->from_start;
  lead_scene_append (scene, to, 0, 0);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      LeadShape *shape = &g_array_index (scene->shapes, LeadShape, i);
      Key key;

      if (shape->mark < 0 || shape->kind == LEAD_SHAPE_TEXT)
        continue;
      key = make_key (scene, i);
      move_shape (shape, &key, old, to->downwards, way);
    }
  return scene;
}
