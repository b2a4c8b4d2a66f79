/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "lead-tag-palette.h"

#include "lead-clear.h"
#include "lead-item-finder.h"
#include "lead-stance-list.h"
#include "lead-tag-palette-row.h"

/* How far Page Up and Page Down go: about what can be seen. */
#define PAGE 5

/* Of the palette, and what is around it in the narrowest window, in pixels. */
#define WIDEST 420
#define EDGES  36

static const char *const FRAMEWORKS[] = { "barriers", "behaviours", "summing-up", "mindset",
                                          "practices", "leadership-values", NULL };

struct _LeadTagPalette
{
  GtkPopover parent_instance;

  /* owned */
  LeadItemFinder *finder; /* NULL without content */
  GPtrArray *meant;       /* LeadTag: what is said already */

  /* template */
  AdwClamp *clamp;
  GtkStack *stack;
  GtkLabel *question;
  GtkWidget *entry;
  GtkWidget *scroller;
  GtkListBox *list;
  GtkLabel *status;
  GtkWidget *say_box;
  GtkWidget *back;
  GtkLabel *chosen;
  LeadStanceList *stances;
};

enum
{
  CHOOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTagPalette, lead_tag_palette, GTK_TYPE_POPOVER)

static LeadTagPaletteRow *
get_row (LeadTagPalette *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row != NULL ? LEAD_TAG_PALETTE_ROW (row) : NULL;
}

static void
choose (LeadTagPalette *self,
        LeadStance      stance)
{
  LeadTagPaletteRow *row = get_row (self);
  g_autofree char *item_id = g_strdup (lead_item_get_id (lead_tag_palette_row_get_item (row)));

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOOSE], 0, item_id, stance);
}

static guint
count_rows (LeadTagPalette *self)
{
  guint count = 0;

  while (gtk_list_box_get_row_at_index (self->list, (int) count) != NULL)
    count++;
  return count;
}

/* What Enter and Tab would do with the selected row. */
static char *
dup_hint (LeadTagPalette *self)
{
  LeadTagPaletteRow *row = get_row (self);
  LeadStanceSet set = lead_item_get_stance_set (lead_tag_palette_row_get_item (row));

  if (lead_tag_palette_row_get_stance (row) != LEAD_STANCE_UNSAID)
    return g_strdup (set == LEAD_STANCE_SET_NONE ? _("Enter: remove it")
                                                 : _("Enter: say it differently, or remove it"));
  if (set == LEAD_STANCE_SET_NONE)
    return g_strdup (_("Enter: this was about it"));
  /* Translators: %s is what is said with one press, such as "met". */
  return g_strdup_printf (_("Enter: %s · Tab: something else"),
                          lead_stance_get_name (lead_stance_set_get (set, 0)));
}

/* The entry keeps the keyboard, so it tells what is selected below it. */
static void
update_status (LeadTagPalette *self)
{
  guint count = count_rows (self);
  g_autofree char *found = NULL;
  g_autofree char *hint = NULL;
  g_autofree char *selected = NULL;
  g_autofree char *status = NULL;
  g_autofree char *spoken = NULL;

  if (get_row (self) == NULL)
    {
      status = g_strdup (_("Nothing fits. Try another word."));
      spoken = g_strdup (status);
    }
  else
    {
      found = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u fits", "%u fit", count), count);
      hint = dup_hint (self);
      selected = lead_tag_palette_row_dup_spoken (get_row (self));
      /* Translators: how many things fit; then what the keys do. */
      status = g_strdup_printf (_("%s · %s"), found, hint);
      spoken = g_strdup_printf ("%s. %s", selected, status);
    }
  gtk_label_set_text (self->status, status);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken, -1);
}

static void
select_row (LeadTagPalette *self,
            int             position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, position);
  GtkAdjustment *adjustment
      = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  graphene_rect_t bounds;

  gtk_list_box_select_row (self->list, row);
  if (row != NULL
      && gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->list), &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height);
}

static void
update (LeadTagPalette *self)
{
  g_autoptr (GPtrArray) items = NULL;

  if (self->finder == NULL)
    return;
  items = lead_item_finder_find (self->finder, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  lead_clear_list (self->list);
  for (guint i = 0; i < items->len; i++)
    {
      LeadItem *item = items->pdata[i];
      LeadStance stance = lead_tags_find_stance (self->meant, lead_item_get_id (item));

      gtk_list_box_append (self->list, lead_tag_palette_row_new (item, stance));
    }
  gtk_widget_set_visible (self->scroller, items->len > 0);
  gtk_adjustment_set_value (
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
  update_status (self);
}

/* The row is looked at, not the list: newer GTK says "none" while the list is taken down,
 * when the palette has already let go of it. */
static void
row_selected_cb (LeadTagPalette *self,
                 GtkListBoxRow  *row)
{
  if (row != NULL)
    update_status (self);
}

static void
offer_others (LeadTagPalette *self)
{
  LeadTagPaletteRow *row = get_row (self);
  LeadItem *item = lead_tag_palette_row_get_item (row);
  /* Translators: a button; what was chosen is in the quotation marks. */
  g_autofree char *back = g_strdup_printf (_("Back from “%s”"), lead_item_get_name (item));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->back), GTK_ACCESSIBLE_PROPERTY_LABEL, back,
                                  -1);
  gtk_label_set_text (self->chosen, lead_item_get_name (item));
  lead_stance_list_show (self->stances, lead_item_get_stance_set (item),
                         lead_tag_palette_row_get_stance (row), item);
  gtk_stack_set_visible_child_name (self->stack, "say");
  gtk_widget_child_focus (GTK_WIDGET (self->stances), GTK_DIR_TAB_FORWARD);
}

/* What is said already isn't said again: there the choice comes first. */
static void
activate_cb (LeadTagPalette *self)
{
  LeadTagPaletteRow *row = get_row (self);

  if (row == NULL)
    return;
  if (lead_tag_palette_row_get_stance (row) != LEAD_STANCE_UNSAID)
    offer_others (self);
  else
    choose (self, lead_stance_set_get (
                      lead_item_get_stance_set (lead_tag_palette_row_get_item (row)), 0));
}

static void
row_activated_cb (LeadTagPalette *self,
                  GtkListBoxRow  *row)
{
  gtk_list_box_select_row (self->list, row);
  activate_cb (self);
}

static void
stance_cb (LeadTagPalette *self,
           LeadStance      stance)
{
  choose (self, stance);
}

static void
move (LeadTagPalette *self,
      int             step)
{
  int last = (int) count_rows (self) - 1;
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row != NULL)
    select_row (self, CLAMP (gtk_list_box_row_get_index (row) + step, 0, last));
}

static gboolean
key_pressed_cb (LeadTagPalette  *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  switch (keyval)
    {
    case GDK_KEY_Down:
      move (self, 1);
      return TRUE;
    case GDK_KEY_Up:
      move (self, -1);
      return TRUE;
    case GDK_KEY_Page_Down:
      move (self, PAGE);
      return TRUE;
    case GDK_KEY_Page_Up:
      move (self, -PAGE);
      return TRUE;
    case GDK_KEY_Tab:
      if (get_row (self) != NULL)
        offer_others (self);
      return TRUE;
    default:
      return FALSE;
    }
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadTagPalette *self = LEAD_TAG_PALETTE (widget);

  gtk_stack_set_visible_child_name (self->stack, "find");
  gtk_widget_grab_focus (self->entry);
}

static gboolean
say_key_pressed_cb (LeadTagPalette  *self,
                    guint            keyval,
                    guint            keycode,
                    GdkModifierType  state)
{
  switch (keyval)
    {
    case GDK_KEY_Escape:
    case GDK_KEY_BackSpace:
      gtk_widget_activate_action (GTK_WIDGET (self), "palette.back", NULL);
      return TRUE;
    case GDK_KEY_Down:
      return gtk_widget_child_focus (self->say_box, GTK_DIR_TAB_FORWARD);
    case GDK_KEY_Up:
      return gtk_widget_child_focus (self->say_box, GTK_DIR_TAB_BACKWARD);
    default:
      return FALSE;
    }
}

static void
lead_tag_palette_dispose (GObject *object)
{
  LeadTagPalette *self = LEAD_TAG_PALETTE (object);

  g_clear_pointer (&self->finder, lead_item_finder_free);
  g_clear_pointer (&self->meant, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_tag_palette_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-tag-palette.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, clamp);
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, question);
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, entry);
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, scroller);
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, list);
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, status);
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, say_box);
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, back);
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, chosen);
  gtk_widget_class_bind_template_child (widget_class, LeadTagPalette, stances);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, stance_cb);
  gtk_widget_class_bind_template_callback (widget_class, say_key_pressed_cb);
}

static void
lead_tag_palette_class_init (LeadTagPaletteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_tag_palette_dispose;

  signals[CHOOSE] = g_signal_new ("choose", LEAD_TYPE_TAG_PALETTE, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_UINT);

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "palette.back", NULL, back_action);
}

static void
lead_tag_palette_init (LeadTagPalette *self)
{
  g_type_ensure (LEAD_TYPE_STANCE_LIST);

  self->meant = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_tag_palette_new:
 *
 * Returns: (transfer floating): a palette that offers nothing yet
 */
GtkWidget *
lead_tag_palette_new (void)
{
  return g_object_new (LEAD_TYPE_TAG_PALETTE, NULL);
}

/**
 * lead_tag_palette_set_content:
 * @self: a palette
 * @content: where its items come from
 */
void
lead_tag_palette_set_content (LeadTagPalette *self,
                              LeadContent    *content)
{
  g_return_if_fail (LEAD_IS_TAG_PALETTE (self));
  g_return_if_fail (LEAD_IS_CONTENT (content));

  g_clear_pointer (&self->finder, lead_item_finder_free);
  self->finder = lead_item_finder_new (content, FRAMEWORKS);
}

/**
 * lead_tag_palette_set_recent:
 * @self: a palette with content
 * @recent: (array zero-terminated=1): ids of items, what was used last first
 *
 * What is offered first from the next opening on.
 */
void
lead_tag_palette_set_recent (LeadTagPalette     *self,
                             const char * const *recent)
{
  g_return_if_fail (LEAD_IS_TAG_PALETTE (self));
  g_return_if_fail (self->finder != NULL);

  lead_item_finder_set_recent (self->finder, recent);
}

/* A popover takes what it would like, however narrow the window is. */
static void
fit (LeadTagPalette *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  int room = root != NULL ? gtk_widget_get_width (GTK_WIDGET (root)) - EDGES : WIDEST;

  adw_clamp_set_maximum_size (self->clamp, CLAMP (room, 1, WIDEST));
  adw_clamp_set_tightening_threshold (self->clamp, CLAMP (room, 1, WIDEST));
}

/**
 * lead_tag_palette_open:
 * @self: a palette with content, in a window
 * @meant: (element-type LeadTag): what is said already of what is meant
 * @is_passage: whether that are the selected words, not all of the entry
 *
 * Opens it where it points to.
 */
void
lead_tag_palette_open (LeadTagPalette *self,
                       GPtrArray      *meant,
                       gboolean        is_passage)
{
  const char *question = is_passage ? _("In these words: what got in the way? What did you do?")
                                    : _("What got in the way? What did you do?");

  g_return_if_fail (LEAD_IS_TAG_PALETTE (self));
  g_return_if_fail (self->finder != NULL);

  g_ptr_array_unref (self->meant);
  self->meant = g_ptr_array_ref (meant);
  gtk_label_set_text (self->question, question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  question, -1);
  fit (self);
  gtk_stack_set_visible_child_name (self->stack, "find");
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  update (self);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (self->entry);
}
