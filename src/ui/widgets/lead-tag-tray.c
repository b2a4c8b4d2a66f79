/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-tag-tray.h"

#include "lead-short-scroller.h"
#include "lead-tag-chip.h"
#include "lead-wrap-layout.h"

#define PANEL_HEIGHT 176

/* Most sets in one section. */
#define MOST_SETS 3

typedef struct
{
  const char *id;
  const char *title; /* NULL for that of its only set */
  const char *sets[MOST_SETS];
  const char *family;
  const char *mark;
} Section;

/* What is offered, in this order. Of the last nothing can be said but that it was so. */
static const Section SECTIONS[] = {
  { "barriers", NULL, { "barriers" }, "barrier", "◆" },
  { "behaviours", NULL, { "behaviours" }, "behaviour", "●" },
  { "summing-up", NULL, { "summing-up" }, "behaviour", "●" },
  { "mindset", N_("Mindset and practices"), { "mindset", "practices", "leadership-values" },
    "plain", "○" },
};

struct _LeadTagTray
{
  GtkWidget parent_instance;

  /* owned */
  LeadContent *content;
  GPtrArray *chips; /* LeadTagChip of the sections opened so far */
  GPtrArray *shown; /* LeadTag: what the chips show */

  /* template */
  GtkWidget *box;
  GtkWidget *question;
  GtkWidget *tabs;
  GtkWidget *revealer;
  GtkWidget *stack;

  GtkWidget *toggles[G_N_ELEMENTS (SECTIONS)];
  GtkWidget *counts[G_N_ELEMENTS (SECTIONS)];
};

enum
{
  CHOOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTagTray, lead_tag_tray, GTK_TYPE_WIDGET)

static void
choose (LeadTagTray *self,
        LeadTagChip *chip,
        LeadStance   stance)
{
  g_signal_emit (self, signals[CHOOSE], 0, lead_tag_chip_get_item_id (chip), stance);
}

static void
chip_choose_cb (LeadTagTray *self,
                LeadStance   stance,
                LeadTagChip *chip)
{
  choose (self, chip, stance);
}

/* One press says the first that can be said; the next takes it back. */
static void
chip_pressed_cb (LeadTagTray *self,
                 LeadTagChip *chip)
{
  LeadItem *item = lead_content_get_item (self->content, lead_tag_chip_get_item_id (chip));

  if (lead_tag_chip_get_stance (chip) != LEAD_STANCE_UNSAID)
    choose (self, chip, LEAD_STANCE_UNSAID);
  else if (item != NULL)
    choose (self, chip, lead_stance_set_get (lead_item_get_stance_set (item), 0));
}

static void
add_chips (LeadTagTray *self,
           GtkWidget   *chips,
           const char  *set)
{
  LeadFramework *framework = lead_content_get_framework (self->content, set);
  guint n_items = framework != NULL ? g_list_model_get_n_items (G_LIST_MODEL (framework)) : 0;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);
      GtkWidget *chip = NULL;

      if (lead_item_get_hidden (item))
        continue;
      chip = lead_tag_chip_new (lead_item_get_id (item), item);
      g_signal_connect_object (chip, "pressed", G_CALLBACK (chip_pressed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (chip, "choose", G_CALLBACK (chip_choose_cb), self,
                               G_CONNECT_SWAPPED);
      g_ptr_array_add (self->chips, chip);
      gtk_box_append (GTK_BOX (chips), chip);
    }
}

static GtkWidget *
new_panel (LeadTagTray   *self,
           const Section *section)
{
  GtkWidget *chips = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (chips, lead_wrap_layout_new (6));
  gtk_widget_add_css_class (chips, "tag-panel");
  for (guint i = 0; i < MOST_SETS && section->sets[i] != NULL; i++)
    add_chips (self, chips, section->sets[i]);
  return lead_short_scroller_new (chips, PANEL_HEIGHT);
}

static void
update_chips (LeadTagTray *self)
{
  for (guint i = 0; i < self->chips->len; i++)
    {
      LeadTagChip *chip = self->chips->pdata[i];

      lead_tag_chip_set_stance (
          chip, lead_tags_find_stance (self->shown, lead_tag_chip_get_item_id (chip)));
    }
}

/* Chips are made when their section is opened first. */
static void
show_panel (LeadTagTray   *self,
            const Section *section)
{
  if (gtk_stack_get_child_by_name (GTK_STACK (self->stack), section->id) == NULL)
    {
      gtk_stack_add_named (GTK_STACK (self->stack), new_panel (self, section), section->id);
      update_chips (self);
    }
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), section->id);
}

/* What has been opened shows the new items; the rest is made when it is. */
static void
renew_panels (LeadTagTray *self)
{
  g_autofree char *shown = g_strdup (gtk_stack_get_visible_child_name (GTK_STACK (self->stack)));
  GtkWidget *panel;

  g_ptr_array_set_size (self->chips, 0);
  while ((panel = gtk_widget_get_first_child (self->stack)) != NULL)
    gtk_stack_remove (GTK_STACK (self->stack), panel);
  for (guint i = 0; i < G_N_ELEMENTS (SECTIONS); i++)
    if (g_strcmp0 (SECTIONS[i].id, shown) == 0)
      show_panel (self, &SECTIONS[i]);
}

static void
toggled_cb (LeadTagTray     *self,
            GtkToggleButton *toggle)
{
  gboolean any = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (SECTIONS); i++)
    {
      gboolean is_it = self->toggles[i] == GTK_WIDGET (toggle);

      if (is_it && gtk_toggle_button_get_active (toggle))
        show_panel (self, &SECTIONS[i]);
      else if (!is_it && gtk_toggle_button_get_active (toggle) && self->toggles[i] != NULL)
        gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->toggles[i]), FALSE);
    }
  for (guint i = 0; i < G_N_ELEMENTS (SECTIONS); i++)
    any |= self->toggles[i] != NULL
           && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->toggles[i]));
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), any);
  gtk_widget_set_visible (self->revealer, any);
  /* Otherwise Escape belongs to whatever is around the tray. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "tray.close", any);
}

static GtkWidget *
new_toggle (LeadTagTray   *self,
            guint          section,
            LeadFramework *framework)
{
  const char *family = SECTIONS[section].family;
  const char *title = SECTIONS[section].title != NULL ? _(SECTIONS[section].title)
                                                      : lead_framework_get_title (framework);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *count = gtk_label_new (NULL);
  GtkWidget *toggle = gtk_toggle_button_new ();
  GtkWidget *mark = gtk_label_new (SECTIONS[section].mark);

  gtk_widget_add_css_class (mark, family);
  gtk_widget_add_css_class (count, "tabular");
  gtk_widget_add_css_class (count, family);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), gtk_label_new (title));
  gtk_box_append (GTK_BOX (box), count);
  gtk_button_set_child (GTK_BUTTON (toggle), box);
  gtk_widget_add_css_class (toggle, "flat");
  gtk_widget_set_tooltip_text (toggle, lead_framework_get_gloss (framework));
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  g_signal_connect_object (toggle, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  self->toggles[section] = toggle;
  self->counts[section] = count;
  return toggle;
}

static void
close_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LeadTagTray *self = LEAD_TAG_TRAY (widget);

  for (guint i = 0; i < G_N_ELEMENTS (SECTIONS); i++)
    if (self->toggles[i] != NULL
        && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->toggles[i])))
      {
        gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->toggles[i]), FALSE);
        gtk_widget_grab_focus (self->toggles[i]);
      }
}

static void
lead_tag_tray_dispose (GObject *object)
{
  LeadTagTray *self = LEAD_TAG_TRAY (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->chips, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_object (&self->content);

  G_OBJECT_CLASS (lead_tag_tray_parent_class)->dispose (object);
}

static void
lead_tag_tray_class_init (LeadTagTrayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = lead_tag_tray_dispose;

  signals[CHOOSE] = g_signal_new ("choose", LEAD_TYPE_TAG_TRAY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "tagtray");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-tag-tray.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadTagTray, box);
  gtk_widget_class_bind_template_child (widget_class, LeadTagTray, question);
  gtk_widget_class_bind_template_child (widget_class, LeadTagTray, tabs);
  gtk_widget_class_bind_template_child (widget_class, LeadTagTray, revealer);
  gtk_widget_class_bind_template_child (widget_class, LeadTagTray, stack);
  gtk_widget_class_install_action (widget_class, "tray.close", NULL, close_action);
}

static void
lead_tag_tray_init (LeadTagTray *self)
{
  self->chips = g_ptr_array_new ();
  self->shown = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->tabs, lead_wrap_layout_new (6));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "tray.close", FALSE);
  lead_tag_tray_set_passage (self, FALSE);
}

/**
 * lead_tag_tray_new:
 *
 * Returns: (transfer floating): a tray without items
 */
GtkWidget *
lead_tag_tray_new (void)
{
  return g_object_new (LEAD_TYPE_TAG_TRAY, NULL);
}

/**
 * lead_tag_tray_set_content:
 * @self: a tray
 * @content: where its items come from
 */
void
lead_tag_tray_set_content (LeadTagTray *self,
                           LeadContent *content)
{
  g_return_if_fail (LEAD_IS_TAG_TRAY (self));
  g_return_if_fail (LEAD_IS_CONTENT (content));

  if (!g_set_object (&self->content, content))
    return;
  renew_panels (self);
  for (guint i = 0; i < G_N_ELEMENTS (SECTIONS); i++)
    {
      LeadFramework *framework = lead_content_get_framework (content, SECTIONS[i].sets[0]);

      if (framework != NULL && self->toggles[i] == NULL)
        gtk_box_append (GTK_BOX (self->tabs), new_toggle (self, i, framework));
    }
}

static guint
count_section (LeadTagTray   *self,
               GPtrArray     *tags,
               const Section *section)
{
  guint count = 0;

  for (guint i = 0; i < tags->len; i++)
    {
      LeadItem *item = lead_content_get_item (self->content, lead_tag_get_item (tags->pdata[i]));

      for (guint k = 0; item != NULL && k < MOST_SETS && section->sets[k] != NULL; k++)
        count += g_str_equal (lead_item_get_framework (item), section->sets[k]);
    }
  return count;
}

/**
 * lead_tag_tray_set_tags:
 * @self: a tray
 * @shown: (element-type LeadTag): the tags that a press changes: those of the
 *   entry, or of the selected passage
 * @all: (element-type LeadTag): all of the entry and its passages, to be counted
 */
void
lead_tag_tray_set_tags (LeadTagTray *self,
                        GPtrArray   *shown,
                        GPtrArray   *all)
{
  g_return_if_fail (LEAD_IS_TAG_TRAY (self));

  g_ptr_array_unref (self->shown);
  self->shown = g_ptr_array_ref (shown);
  update_chips (self);

  for (guint i = 0; i < G_N_ELEMENTS (SECTIONS); i++)
    if (self->counts[i] != NULL)
      {
        guint count = count_section (self, all, &SECTIONS[i]);
        g_autofree char *text = g_strdup_printf ("%u", count);

        gtk_label_set_text (GTK_LABEL (self->counts[i]), text);
        gtk_widget_set_visible (self->counts[i], count > 0);
      }
}

/**
 * lead_tag_tray_set_passage:
 * @self: a tray
 * @is_passage: whether a press is about the selected words, not all of the entry
 */
void
lead_tag_tray_set_passage (LeadTagTray *self,
                           gboolean     is_passage)
{
  g_return_if_fail (LEAD_IS_TAG_TRAY (self));

  gtk_label_set_text (GTK_LABEL (self->question),
                      is_passage ? _("In these words: what got in the way? What did you do?")
                                 : _("What got in the way? What did you do?"));
}

/**
 * lead_tag_tray_open:
 * @self: a tray
 *
 * Opens the first section, unless one is open, and goes there.
 */
void
lead_tag_tray_open (LeadTagTray *self)
{
  g_return_if_fail (LEAD_IS_TAG_TRAY (self));

  for (guint i = 0; i < G_N_ELEMENTS (SECTIONS); i++)
    if (self->toggles[i] != NULL
        && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->toggles[i])))
      {
        gtk_widget_grab_focus (self->toggles[i]);
        return;
      }
  if (self->toggles[0] != NULL)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->toggles[0]), TRUE);
      gtk_widget_grab_focus (self->toggles[0]);
    }
}
