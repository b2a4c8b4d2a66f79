/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-figure.h"

typedef struct
{
  char *title;
  char *words;
} LeadFigurePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (LeadFigure, lead_figure, G_TYPE_OBJECT)

static void
lead_figure_finalize (GObject *object)
{
  LeadFigurePrivate *priv = lead_figure_get_instance_private (LEAD_FIGURE (object));

  g_clear_pointer (&priv->title, g_free);
  g_clear_pointer (&priv->words, g_free);

  G_OBJECT_CLASS (lead_figure_parent_class)->finalize (object);
}

static void
lead_figure_class_init (LeadFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_figure_finalize;
}

static void
lead_figure_init (LeadFigure *self)
{
}

/**
 * lead_figure_set_words:
 * @self: a figure that is being made
 * @title: what it is called
 * @words: what a look at it tells
 */
void
lead_figure_set_words (LeadFigure *self, const char *title, const char *words)
{
  LeadFigurePrivate *priv = lead_figure_get_instance_private (self);

  g_return_if_fail (LEAD_IS_FIGURE (self));
  g_return_if_fail (title != NULL && words != NULL);

  g_free (priv->title);
  priv->title = g_strdup (title);
  g_free (priv->words);
  priv->words = g_strdup (words);
}

/**
 * lead_figure_get_title:
 * @self: a figure
 *
 * Returns: (transfer none): what it is called
 */
const char *
lead_figure_get_title (LeadFigure *self)
{
  LeadFigurePrivate *priv = lead_figure_get_instance_private (self);

  g_return_val_if_fail (LEAD_IS_FIGURE (self), "");

  return priv->title != NULL ? priv->title : "";
}

/**
 * lead_figure_get_words:
 * @self: a figure
 *
 * Returns: (transfer none): what a look at it tells
 */
const char *
lead_figure_get_words (LeadFigure *self)
{
  LeadFigurePrivate *priv = lead_figure_get_instance_private (self);

  g_return_val_if_fail (LEAD_IS_FIGURE (self), "");

  return priv->words != NULL ? priv->words : "";
}

/**
 * lead_figure_get_height:
 * @self: a figure
 * @width: of the room it is given
 * @lettering: how much room words take
 *
 * Returns: how high it likes to be
 */
double
lead_figure_get_height (LeadFigure *self, double width, LeadLettering *lettering)
{
  g_return_val_if_fail (LEAD_IS_FIGURE (self), 0);
  g_return_val_if_fail (LEAD_IS_LETTERING (lettering), 0);

  return LEAD_FIGURE_GET_CLASS (self)->get_height (self, width, lettering);
}

/**
 * lead_figure_lay_out:
 * @self: a figure
 * @width: of the room it is given
 * @height: of it
 * @mirrored: whether it is read from the right
 * @lettering: how much room words take
 *
 * Returns: (transfer full): where everything lies
 */
LeadScene *
lead_figure_lay_out (LeadFigure *self, double width, double height, gboolean mirrored,
                     LeadLettering *lettering)
{
  g_autoptr (LeadScene) scene = NULL;

  g_return_val_if_fail (LEAD_IS_FIGURE (self), NULL);
  g_return_val_if_fail (LEAD_IS_LETTERING (lettering), NULL);

  scene = LEAD_FIGURE_GET_CLASS (self)->lay_out (self, width, height, lettering);
  return mirrored ? lead_scene_mirror (scene) : g_steal_pointer (&scene);
}

/**
 * lead_figure_tabulate:
 * @self: a figure
 *
 * Returns: (transfer full): the numbers that it shows
 */
LeadTable *
lead_figure_tabulate (LeadFigure *self)
{
  g_return_val_if_fail (LEAD_IS_FIGURE (self), NULL);

  return LEAD_FIGURE_GET_CLASS (self)->tabulate (self);
}
