/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-tag-chip.h"

#include "lead-stance-popover.h"

struct _LeadTagChip
{
  GtkWidget parent_instance;

  /* owned */
  char *item_id;
  LeadItem *item; /* NULL for one that this version doesn't know */
  char *quote;

  /* children */
  GtkWidget *button;
  GtkWidget *icon;
  GtkWidget *name;
  GtkWidget *saying;
  GtkWidget *words;
  GtkWidget *arrow;
  GtkWidget *popover;

  LeadStance stance;
};

enum
{
  PRESSED,
  CHOOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTagChip, lead_tag_chip, GTK_TYPE_WIDGET)

static const char *
get_name (LeadTagChip *self)
{
  return self->item != NULL ? lead_item_get_name (self->item) : self->item_id;
}

/* The class that draws a stance's fill. */
static const char *
get_fill (LeadStance stance)
{
  switch (stance)
    {
    case LEAD_STANCE_PRACTISED:
    case LEAD_STANCE_SHIFTED:
    case LEAD_STANCE_NONE:
      return "fill-full";
    case LEAD_STANCE_WORKED_ROUND:
      return "fill-half";
    case LEAD_STANCE_MET:
    case LEAD_STANCE_MISSED:
      return "fill-outline";
    case LEAD_STANCE_SEEN:
      return "fill-dotted";
    default:
      return "fill-none";
    }
}

static void
update (LeadTagChip *self)
{
  static const char *const fills[]
      = { "fill-none", "fill-full", "fill-half", "fill-outline", "fill-dotted" };
  g_autofree char *spoken = lead_tag_chip_dup_words (get_name (self), self->stance, self->quote);
  gboolean is_set = self->stance != LEAD_STANCE_UNSAID;
  gboolean has_words = is_set && self->stance != LEAD_STANCE_NONE;

  for (guint i = 0; i < G_N_ELEMENTS (fills); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self), fills[i]);
  gtk_widget_add_css_class (GTK_WIDGET (self), get_fill (self->stance));

  gtk_widget_set_visible (self->saying, has_words);
  gtk_label_set_text (GTK_LABEL (self->saying),
                      has_words ? lead_stance_get_name (self->stance) : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_PRESSED,
                               is_set ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                      : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
}

static void
clicked_cb (LeadTagChip *self)
{
  g_signal_emit (self, signals[PRESSED], 0);
}

static void
choose_cb (LeadTagChip *self,
           LeadStance   stance)
{
  g_signal_emit (self, signals[CHOOSE], 0, stance);
}

static void
show_menu (LeadTagChip *self)
{
  LeadStanceSet set = LEAD_STANCE_SET_NONE;

  if (self->popover != NULL)
    return;
  if (self->item != NULL)
    set = lead_item_get_stance_set (self->item);
  else if (self->stance != LEAD_STANCE_UNSAID)
    set = lead_stance_get_set (self->stance);
  self->popover = lead_stance_popover_new (set, self->stance, self->item);
  g_signal_connect_object (self->popover, "choose", G_CALLBACK (choose_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_add_weak_pointer (G_OBJECT (self->popover), (gpointer *) &self->popover);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
menu_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  show_menu (LEAD_TAG_CHIP (widget));
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  LeadTagChip *self = LEAD_TAG_CHIP (widget);

  if (self->stance != LEAD_STANCE_UNSAID)
    g_signal_emit (self, signals[CHOOSE], 0, LEAD_STANCE_UNSAID);
}

static void
secondary_click_cb (LeadTagChip     *self,
                    int              n_press,
                    double           x,
                    double           y,
                    GtkGestureClick *gesture)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  show_menu (self);
}

static void
lead_tag_chip_dispose (GObject *object)
{
  LeadTagChip *self = LEAD_TAG_CHIP (object);

  if (self->popover != NULL)
    gtk_widget_unparent (self->popover);
  g_clear_weak_pointer (&self->popover);
  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->arrow, gtk_widget_unparent);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (lead_tag_chip_parent_class)->dispose (object);
}

static void
lead_tag_chip_finalize (GObject *object)
{
  LeadTagChip *self = LEAD_TAG_CHIP (object);

  g_free (self->item_id);
  g_free (self->quote);

  G_OBJECT_CLASS (lead_tag_chip_parent_class)->finalize (object);
}

static void
lead_tag_chip_class_init (LeadTagChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lead_tag_chip_dispose;
  object_class->finalize = lead_tag_chip_finalize;

  signals[PRESSED] = g_signal_new ("pressed", LEAD_TYPE_TAG_CHIP, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[CHOOSE] = g_signal_new ("choose", LEAD_TYPE_TAG_CHIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "tagchip");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_install_action (widget_class, "chip.menu", NULL, menu_action);
  gtk_widget_class_install_action (widget_class, "chip.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "chip.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "chip.menu",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "chip.remove", NULL);
}

static void
build_button (LeadTagChip *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->icon = gtk_image_new ();
  self->name = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->name), PANGO_ELLIPSIZE_END);
  self->saying = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->saying, "saying");
  self->words = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->words, "quote");
  gtk_label_set_ellipsize (GTK_LABEL (self->words), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (self->words), 28);
  gtk_widget_set_visible (self->words, FALSE);

  gtk_box_append (GTK_BOX (box), self->icon);
  gtk_box_append (GTK_BOX (box), self->name);
  gtk_box_append (GTK_BOX (box), self->saying);
  gtk_box_append (GTK_BOX (box), self->words);
  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), box);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

static void
lead_tag_chip_init (LeadTagChip *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->stance = LEAD_STANCE_UNSAID;
  build_button (self);
  self->arrow = gtk_button_new_from_icon_name ("pan-down-symbolic");
  gtk_widget_add_css_class (self->arrow, "arrow");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->arrow), "chip.menu");
  gtk_widget_set_parent (self->arrow, GTK_WIDGET (self));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (secondary_click_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static const char *
get_family (LeadStanceSet set)
{
  switch (set)
    {
    case LEAD_STANCE_SET_BARRIER:
      return "barrier";
    case LEAD_STANCE_SET_BEHAVIOUR:
      return "behaviour";
    case LEAD_STANCE_SET_NONE:
    default:
      return "plain";
    }
}

/**
 * lead_item_get_family:
 * @item: an item
 *
 * Returns: the style class of the family it belongs to: "barrier",
 *   "behaviour", or "plain" for one of which nothing more can be said
 */
const char *
lead_item_get_family (LeadItem *item)
{
  g_return_val_if_fail (LEAD_IS_ITEM (item), NULL);

  return get_family (lead_item_get_stance_set (item));
}

/**
 * lead_stance_get_family:
 * @stance: what a tag says
 *
 * Returns: the same for what is said, whatever it is said of
 */
const char *
lead_stance_get_family (LeadStance stance)
{
  return get_family (lead_stance_get_set (stance));
}

/**
 * lead_tag_chip_new:
 * @item_id: an item's canonical id
 * @item: (nullable): the item, when it is known
 *
 * Returns: (transfer floating): a chip that says nothing of it yet
 */
GtkWidget *
lead_tag_chip_new (const char *item_id,
                   LeadItem   *item)
{
  LeadTagChip *self = g_object_new (LEAD_TYPE_TAG_CHIP, NULL);
  g_autofree char *more = NULL;

  self->item_id = g_strdup (item_id);
  g_set_object (&self->item, item);
  if (item != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), lead_item_get_family (item));
  gtk_label_set_text (GTK_LABEL (self->name), get_name (self));
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon),
                                item != NULL ? lead_item_get_icon_name (item)
                                             : "lead-passage-symbolic");
  if (item != NULL)
    gtk_widget_set_tooltip_text (self->button, lead_item_get_gloss (item));
  /* Translators: what the arrow on a chip opens, read aloud. */
  more = g_strdup_printf (_("%s: what else"), get_name (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->arrow), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  more, -1);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * lead_tag_chip_get_item_id:
 * @self: a chip
 *
 * Returns: (transfer none): its item's canonical id
 */
const char *
lead_tag_chip_get_item_id (LeadTagChip *self)
{
  g_return_val_if_fail (LEAD_IS_TAG_CHIP (self), NULL);

  return self->item_id;
}

/**
 * lead_tag_chip_get_stance:
 * @self: a chip
 *
 * Returns: what it says
 */
LeadStance
lead_tag_chip_get_stance (LeadTagChip *self)
{
  g_return_val_if_fail (LEAD_IS_TAG_CHIP (self), LEAD_STANCE_UNSAID);

  return self->stance;
}

/**
 * lead_tag_chip_set_stance:
 * @self: a chip
 * @stance: what it says from now on
 */
void
lead_tag_chip_set_stance (LeadTagChip *self,
                          LeadStance   stance)
{
  g_return_if_fail (LEAD_IS_TAG_CHIP (self));

  if (self->stance == stance)
    return;
  self->stance = stance;
  if (self->item == NULL && stance != LEAD_STANCE_UNSAID)
    gtk_widget_add_css_class (GTK_WIDGET (self), lead_stance_get_family (stance));
  update (self);
}

/**
 * lead_tag_chip_set_quote:
 * @self: a chip
 * @quote: (nullable): the words of the passage that it is about
 * @found: whether they are in the text
 */
void
lead_tag_chip_set_quote (LeadTagChip *self,
                         const char  *quote,
                         gboolean     found)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (LEAD_IS_TAG_CHIP (self));

  g_free (self->quote);
  self->quote = g_strdup (quote);
  gtk_widget_set_visible (self->words, quote != NULL);
  if (quote != NULL)
    {
      g_autofree char *line = g_strdelimit (g_strdup (quote), "\n\r\t", ' ');

      /* Translators: the words of a passage, in quotes. */
      shown = g_strdup_printf (_("“%s”"), line);
      gtk_label_set_text (GTK_LABEL (self->words), shown);
      gtk_widget_set_tooltip_text (self->button,
                                   found ? quote
                                         : _("These words are no longer in the text."));
    }
  if (found)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "lost");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "lost");
  update (self);
}

/**
 * lead_tag_chip_dup_words:
 * @name: the name of an item
 * @stance: what is said of it, or %LEAD_STANCE_NONE
 * @quote: (nullable): the words of a passage of which it is said
 *
 * Returns: (transfer full): all that in words, as it is read aloud
 */
char *
lead_tag_chip_dup_words (const char *name,
                         LeadStance  stance,
                         const char *quote)
{
  g_autofree char *said = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  if (stance == LEAD_STANCE_NONE || stance == LEAD_STANCE_UNSAID)
    said = g_strdup (name);
  else
    /* Translators: what got in the way or was done, and what is said of it:
     * "Tensions and misunderstandings: met". */
    said = g_strdup_printf (_("%s: %s"), name, lead_stance_get_name (stance));
  if (quote == NULL)
    return g_steal_pointer (&said);
  /* Translators: the same of a passage, whose words follow in quotes. */
  return g_strdup_printf (_("%s, “%s”"), said, quote);
}
