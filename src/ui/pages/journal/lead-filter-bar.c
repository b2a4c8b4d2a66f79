/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-filter-bar.h"

#include "ui/widgets/lead-wrap-layout.h"

typedef enum
{
  PART_DATES,
  PART_ITEM,
  PART_BESIDE,
  PART_ANY,
  PART_PROMPT,
  PART_LABEL,
  PART_CHALLENGE,
  PART_STARRED,
  PART_PICTURES,
  PART_PRIVATE,
  N_PARTS,
} Part;

struct _LeadFilterBar
{
  GtkWidget parent_instance;

  /* owned */
  LeadContent *content;
  LeadChallengeList *challenges;
  LeadPostList *posts;
  LeadFilter *filter;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadFilterBar, lead_filter_bar, GTK_TYPE_WIDGET)

/* The days of a post are called by its name. */
static char *
dup_dates (LeadFilterBar *self)
{
  const LeadFilter *filter = self->filter;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  LeadPost *post;

  if (filter->from == LEAD_DAY_NONE && filter->to == LEAD_DAY_NONE)
    return NULL;
  post = self->posts != NULL ? lead_post_list_find_period (self->posts, filter->from, filter->to)
                             : NULL;
  if (post != NULL)
    return lead_post_dup_name (post);
  /* Translators: a day among what entries are chosen by: "22 Nov 2026". */
  if (filter->from != LEAD_DAY_NONE)
    from = lead_day_format (filter->from, _("%-d %b %Y"));
  if (filter->to != LEAD_DAY_NONE)
    to = lead_day_format (filter->to, _("%-d %b %Y"));

  if (from == NULL)
    return g_strdup_printf (_("Until %s"), to);
  if (to == NULL)
    return g_strdup_printf (_("Since %s"), from);
  if (filter->from == filter->to)
    return g_steal_pointer (&from);
  /* Translators: from a day to another. */
  return g_strdup_printf (_("%s – %s"), from, to);
}

static const char *
get_name (LeadFilterBar *self,
          const char    *id)
{
  LeadItem *item = self->content != NULL ? lead_content_get_item (self->content, id) : NULL;

  return item != NULL ? lead_item_get_name (item) : id;
}

static char *
dup_item (LeadFilterBar *self,
          const char    *id,
          LeadStance     stance)
{
  if (id == NULL)
    return NULL;
  if (stance == LEAD_STANCE_NONE)
    return g_strdup (get_name (self, id));
  return g_strdup_printf (_("%s: %s"), get_name (self, id), lead_stance_get_name (stance));
}

static char *
dup_any (LeadFilterBar *self)
{
  if (self->filter->any == NULL)
    return NULL;
  /* Translators: entries that carry this item or one that belongs to it */
  return g_strdup_printf (_("%s and what belongs to it"), get_name (self, self->filter->any[0]));
}

/* One of the writer's own is called what it is: whoever looks on needn't read it. */
static char *
dup_prompt (LeadFilterBar *self)
{
  const char *question;

  if (self->filter->prompt == NULL)
    return NULL;
  question = self->content != NULL
               ? lead_content_get_question (self->content, self->filter->prompt) : NULL;
  return g_strdup (question != NULL ? question : _("A question of your own"));
}

static char *
dup_challenge (LeadFilterBar *self)
{
  LeadChallenge *challenge;

  if (self->filter->challenge == NULL)
    return NULL;
  challenge = self->challenges != NULL
                ? lead_challenge_list_find (self->challenges, self->filter->challenge) : NULL;

  return g_strdup (challenge != NULL ? lead_challenge_get_name (challenge) : _("One challenge"));
}

static char *
dup_part (LeadFilterBar *self,
          Part           part)
{
  switch (part)
    {
    case PART_DATES:
      return dup_dates (self);
    case PART_ITEM:
      return dup_item (self, self->filter->item, self->filter->stance);
    case PART_BESIDE:
      return dup_item (self, self->filter->beside, self->filter->beside_stance);
    case PART_ANY:
      return dup_any (self);
    case PART_PROMPT:
      return dup_prompt (self);
    case PART_LABEL:
      return g_strdup (self->filter->label);
    case PART_CHALLENGE:
      return dup_challenge (self);
    case PART_STARRED:
      return self->filter->starred ? g_strdup (_("Starred")) : NULL;
    case PART_PICTURES:
      return self->filter->with_pictures ? g_strdup (_("With pictures")) : NULL;
    case PART_PRIVATE:
      return self->filter->is_private ? g_strdup (_("Private")) : NULL;
    case N_PARTS:
    default:
      return NULL;
    }
}

static void
take_away (LeadFilter *filter,
           Part        part)
{
  switch (part)
    {
    case PART_DATES:
      filter->from = LEAD_DAY_NONE;
      filter->to = LEAD_DAY_NONE;
      break;
    case PART_ITEM:
      g_clear_pointer (&filter->item, g_free);
      filter->stance = LEAD_STANCE_NONE;
      break;
    case PART_BESIDE:
      g_clear_pointer (&filter->beside, g_free);
      filter->beside_stance = LEAD_STANCE_NONE;
      break;
    case PART_ANY:
      g_clear_pointer (&filter->any, g_strfreev);
      break;
    case PART_PROMPT:
      g_clear_pointer (&filter->prompt, g_free);
      break;
    case PART_LABEL:
      g_clear_pointer (&filter->label, g_free);
      break;
    case PART_CHALLENGE:
      g_clear_pointer (&filter->challenge, g_free);
      break;
    case PART_STARRED:
      filter->starred = FALSE;
      break;
    case PART_PICTURES:
      filter->with_pictures = FALSE;
      break;
    case PART_PRIVATE:
      filter->is_private = FALSE;
      break;
    case N_PARTS:
    default:
      break;
    }
}

static void rebuild (LeadFilterBar *self);

/* The keyboard stays in the place that the chip had. */
static void
focus_place (LeadFilterBar *self,
             guint          place)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (; chip != NULL && place > 0 && gtk_widget_get_next_sibling (chip) != NULL; place--)
    chip = gtk_widget_get_next_sibling (chip);
  if (chip != NULL)
    gtk_widget_grab_focus (chip);
}

static void
clicked_cb (LeadFilterBar *self,
            GtkWidget     *chip)
{
  guint place = 0;

  for (GtkWidget *before = gtk_widget_get_prev_sibling (chip); before != NULL;
       before = gtk_widget_get_prev_sibling (before))
    place++;
  take_away (self->filter, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "part")));
  rebuild (self);
  focus_place (self, place);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
key_cb (LeadFilterBar *self,
        guint          keyval)
{
  GtkWidget *chip = gtk_widget_get_focus_child (GTK_WIDGET (self));

  if (chip == NULL || (keyval != GDK_KEY_Delete && keyval != GDK_KEY_BackSpace))
    return FALSE;
  clicked_cb (self, chip);
  return TRUE;
}

static void
add_chip (LeadFilterBar *self,
          Part           part,
          const char    *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *label = gtk_label_new (text);
  /* Translators: a press shows more entries again; what they were chosen by
   * follows. */
  g_autofree char *spoken = g_strdup_printf (_("Remove the filter %s"), text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "label-chip");
  gtk_widget_set_tooltip_text (chip, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_object_set_data (G_OBJECT (chip), "part", GUINT_TO_POINTER (part));
  g_signal_connect_object (chip, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (chip, GTK_WIDGET (self));
}

static void
clear (LeadFilterBar *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
rebuild (LeadFilterBar *self)
{
  clear (self);
  for (Part part = PART_DATES; part < N_PARTS; part++)
    {
      g_autofree char *text = dup_part (self, part);

      if (text != NULL)
        add_chip (self, part, text);
    }
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self)) != NULL);
}

/* Only where a name may be shown: a chip that has the keyboard should stay. */
static void
on_names (LeadFilterBar *self)
{
  if ((self->filter->challenge != NULL || self->filter->from != LEAD_DAY_NONE
       || self->filter->to != LEAD_DAY_NONE)
      && gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
    rebuild (self);
}

static void
lead_filter_bar_dispose (GObject *object)
{
  LeadFilterBar *self = LEAD_FILTER_BAR (object);

  clear (self);
  g_clear_object (&self->content);
  g_clear_object (&self->challenges);
  g_clear_object (&self->posts);

  G_OBJECT_CLASS (lead_filter_bar_parent_class)->dispose (object);
}

static void
lead_filter_bar_finalize (GObject *object)
{
  g_clear_pointer (&LEAD_FILTER_BAR (object)->filter, lead_filter_free);

  G_OBJECT_CLASS (lead_filter_bar_parent_class)->finalize (object);
}

static void
lead_filter_bar_class_init (LeadFilterBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_filter_bar_dispose;
  object_class->finalize = lead_filter_bar_finalize;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "filterbar");
}

static void
lead_filter_bar_init (LeadFilterBar *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  self->filter = lead_filter_new ();
  gtk_widget_set_layout_manager (GTK_WIDGET (self), lead_wrap_layout_new (6));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_filter_bar_new:
 *
 * Returns: (transfer floating): a bar that leaves nothing out
 */
GtkWidget *
lead_filter_bar_new (void)
{
  return g_object_new (LEAD_TYPE_FILTER_BAR, NULL);
}

/**
 * lead_filter_bar_set_content:
 * @self: a bar
 * @content: where the names of items come from
 */
void
lead_filter_bar_set_content (LeadFilterBar *self,
                             LeadContent   *content)
{
  g_return_if_fail (LEAD_IS_FILTER_BAR (self));

  if (g_set_object (&self->content, content))
    rebuild (self);
}

/**
 * lead_filter_bar_set_challenges:
 * @self: a bar
 * @challenges: where the names of challenges come from; to be set once
 */
void
lead_filter_bar_set_challenges (LeadFilterBar     *self,
                                LeadChallengeList *challenges)
{
  g_return_if_fail (LEAD_IS_FILTER_BAR (self));
  g_return_if_fail (LEAD_IS_CHALLENGE_LIST (challenges));

  g_set_object (&self->challenges, challenges);
  g_signal_connect_object (challenges, "items-changed", G_CALLBACK (on_names), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_filter_bar_set_posts:
 * @self: a bar
 * @posts: where the names of periods come from; to be set once
 */
void
lead_filter_bar_set_posts (LeadFilterBar *self,
                           LeadPostList  *posts)
{
  g_return_if_fail (LEAD_IS_FILTER_BAR (self));
  g_return_if_fail (LEAD_IS_POST_LIST (posts));

  g_set_object (&self->posts, posts);
  g_signal_connect_object (posts, "items-changed", G_CALLBACK (on_names), self, G_CONNECT_SWAPPED);
}

/**
 * lead_filter_bar_set_filter:
 * @self: a bar
 * @filter: which entries are meant; its words are left out
 */
void
lead_filter_bar_set_filter (LeadFilterBar    *self,
                            const LeadFilter *filter)
{
  g_return_if_fail (LEAD_IS_FILTER_BAR (self));
  g_return_if_fail (filter != NULL);

  lead_filter_free (self->filter);
  self->filter = lead_filter_copy (filter);
  g_clear_pointer (&self->filter->words, g_free);
  rebuild (self);
}

/**
 * lead_filter_bar_get_filter:
 * @self: a bar
 *
 * Returns: (transfer none): which entries are meant, without words
 */
const LeadFilter *
lead_filter_bar_get_filter (LeadFilterBar *self)
{
  g_return_val_if_fail (LEAD_IS_FILTER_BAR (self), NULL);

  return self->filter;
}
