/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-lettering.h"

#include <pango/pangocairo.h>

#define SMALL_SHARE 0.83
/* A chart says less than that. */
#define MOST_KEPT 1000

struct _LeadLettering
{
  GObject       parent_instance;

  PangoContext *context;
  GHashTable   *layouts[LEAD_N_HANDS]; /* text → PangoLayout: shaping words takes long */
};

G_DEFINE_FINAL_TYPE (LeadLettering, lead_lettering, G_TYPE_OBJECT)

static void
lead_lettering_finalize (GObject *object)
{
  LeadLettering *self = LEAD_LETTERING (object);

  g_clear_object (&self->context);
  for (guint i = 0; i < LEAD_N_HANDS; i++)
    g_clear_pointer (&self->layouts[i], g_hash_table_unref);

  G_OBJECT_CLASS (lead_lettering_parent_class)->finalize (object);
}

static void
lead_lettering_class_init (LeadLetteringClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_lettering_finalize;
}

static void
lead_lettering_init (LeadLettering *self)
{
  for (guint i = 0; i < LEAD_N_HANDS; i++)
    self->layouts[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

static double
share_of (LeadHand hand)
{
  return hand == LEAD_HAND_SMALL ? SMALL_SHARE : 1;
}

/**
 * lead_lettering_new:
 * @context: with the font, resolution and direction to write in
 *
 * Returns: (transfer full): the lettering
 */
LeadLettering *
lead_lettering_new (PangoContext *context)
{
  LeadLettering *self;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);

  self = g_object_new (LEAD_TYPE_LETTERING, NULL);
  self->context = g_object_ref (context);
  return self;
}

static PangoLayout *
make_layout (LeadLettering *self, LeadHand hand, const char *text)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (share_of (hand)));
  if (hand == LEAD_HAND_TITLE)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (hand == LEAD_HAND_SMALL)
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

/**
 * lead_lettering_lay_out:
 * @self: the lettering
 * @hand: what the words are
 * @text: the words, one line
 *
 * Returns: (transfer full): the words ready to be shown, not to be changed by
 *   anybody
 */
PangoLayout *
lead_lettering_lay_out (LeadLettering *self, LeadHand hand, const char *text)
{
  PangoLayout *layout;

  g_return_val_if_fail (LEAD_IS_LETTERING (self), NULL);
  g_return_val_if_fail (hand < LEAD_N_HANDS, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  layout = g_hash_table_lookup (self->layouts[hand], text);
  if (layout != NULL)
    return g_object_ref (layout);
  if (g_hash_table_size (self->layouts[hand]) >= MOST_KEPT)
    g_hash_table_remove_all (self->layouts[hand]);
  layout = make_layout (self, hand, text);
  g_hash_table_insert (self->layouts[hand], g_strdup (text), layout);
  return g_object_ref (layout);
}

/**
 * lead_lettering_measure:
 * @self: the lettering
 * @hand: what the words are
 * @text: the words, one line
 *
 * Returns: the room they take
 */
LeadExtents
lead_lettering_measure (LeadLettering *self, LeadHand hand, const char *text)
{
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle logical;

  g_return_val_if_fail (LEAD_IS_LETTERING (self), (LeadExtents) { 0 });
  g_return_val_if_fail (text != NULL, (LeadExtents) { 0 });

  layout = lead_lettering_lay_out (self, hand, text);
  pango_layout_get_extents (layout, NULL, &logical);
  return (LeadExtents) {
    .width = pango_units_to_double (logical.width),
    .ascent = pango_units_to_double (pango_layout_get_baseline (layout)),
    .height = pango_units_to_double (logical.height),
  };
}

/**
 * lead_lettering_fit:
 * @self: the lettering
 * @hand: what the words are
 * @text: the words
 * @width: of the room that there is
 *
 * Returns: (transfer full): as much of the words as fits
 */
char *
lead_lettering_fit (LeadLettering *self, LeadHand hand, const char *text, double width)
{
  glong n_letters;

  g_return_val_if_fail (LEAD_IS_LETTERING (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (lead_lettering_measure (self, hand, text).width <= width)
    return g_strdup (text);

  n_letters = g_utf8_strlen (text, -1);
  while (n_letters-- > 1)
    {
      g_autofree char *start = g_utf8_substring (text, 0, n_letters);
      g_autofree char *cut = g_strconcat (g_strchomp (start), "…", NULL);

      if (lead_lettering_measure (self, hand, cut).width <= width)
        return g_steal_pointer (&cut);
    }
  return g_strdup ("…");
}

/**
 * lead_lettering_get_family:
 * @self: the lettering
 *
 * Returns: (transfer none) (nullable): the font family's name
 */
const char *
lead_lettering_get_family (LeadLettering *self)
{
  g_return_val_if_fail (LEAD_IS_LETTERING (self), NULL);

  return pango_font_description_get_family (
    pango_context_get_font_description (self->context));
}

/**
 * lead_lettering_get_size:
 * @self: the lettering
 * @hand: what the words are
 *
 * Returns: the font's size in pixels
 */
double
lead_lettering_get_size (LeadLettering *self, LeadHand hand)
{
  const PangoFontDescription *font;
  double size, dots;

  g_return_val_if_fail (LEAD_IS_LETTERING (self), 0);

  font = pango_context_get_font_description (self->context);
  size = pango_units_to_double (pango_font_description_get_size (font));
  if (pango_font_description_get_size_is_absolute (font))
    return size * share_of (hand);

  dots = pango_cairo_context_get_resolution (self->context);
  return size * (dots > 0 ? dots : 96) / 72 * share_of (hand);
}
