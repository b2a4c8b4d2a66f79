/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-deck.h"

#include <glib/gi18n-lib.h>

#include "charts/lead-columns-layout.h"
#include "lead-pattern-kinds.h"
#include "lead-pattern-order.h"
#include "lead-pattern-turns.h"

#define N_FRONT 4
#define COLUMN_WIDTH 500
#define MOST_COLUMNS 2
#define SPACING 18

struct _LeadPatternDeck
{
  GtkWidget         parent_instance;

  /* owned */
  GHashTable       *cards;     /* id → LeadPatternCard */
  LeadPatternOrder *order;
  LeadPatternView  *view;      /* what was counted last */
  LeadPatternTurns *turns;     /* of cards that show what was counted before */

  gboolean          is_behind; /* cards under “More” do */

  /* children */
  GtkWidget        *front;
  GtkWidget        *toggle;
  GtkWidget        *revealer;
  GtkWidget        *fold;      /* what it reveals; hidden it isn’t measured either */
  GtkWidget        *more;
  GtkWidget        *hidden;    /* buttons to call cards back */
};

enum
{
  SIGNAL_SHOW_FILTER,
  SIGNAL_SHOW_ENTRY,
  SIGNAL_SHOW_EXPERIMENT,
  SIGNAL_WRITE,
  SIGNAL_SAVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* In the order in which they are met at first. */
static const LeadPatternKind *const kinds[] = {
  &lead_pattern_barriers,
  &lead_pattern_behaviours,
  &lead_pattern_gave_way,
  &lead_pattern_rhythm,
  &lead_pattern_dimensions,
  &lead_pattern_said_shown,
  &lead_pattern_prompts,
  &lead_pattern_cycles,
  &lead_pattern_paths,
  &lead_pattern_summing_up,
};

G_DEFINE_FINAL_TYPE (LeadPatternDeck, lead_pattern_deck, GTK_TYPE_WIDGET)

static LeadPatternCard *
get_card (LeadPatternDeck *self, guint position)
{
  return g_hash_table_lookup (self->cards, lead_pattern_order_get (self->order, position));
}

static void
clear (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_widget_unparent (child);
}

static void
add_call_back (LeadPatternDeck *self, LeadPatternCard *card)
{
  GtkWidget *button = gtk_button_new_with_label (lead_pattern_card_get_title (card));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "deck.show");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    lead_pattern_card_get_kind (card)->id);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_box_append (GTK_BOX (self->hidden), button);
}

static void
on_turn (GtkWidget *card, gpointer user_data)
{
  lead_pattern_card_show (LEAD_PATTERN_CARD (card), LEAD_PATTERN_DECK (user_data)->view);
}

/* What has no place yet may be anywhere. */
static gboolean
is_in_sight (LeadPatternDeck *self, GtkWidget *card)
{
  GtkWidget *sight = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  if (sight == NULL || gtk_widget_get_height (GTK_WIDGET (self)) == 0)
    return TRUE;
  return gtk_widget_get_mapped (card) && gtk_widget_compute_bounds (card, sight, &bounds)
         && bounds.origin.y < (float) gtk_widget_get_height (sight)
         && bounds.origin.y + bounds.size.height > 0;
}

static void
add_turns (LeadPatternDeck *self, GtkWidget *box, gboolean in_sight)
{
  for (GtkWidget *card = gtk_widget_get_first_child (box); card != NULL && self->view != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      if (is_in_sight (self, card) == in_sight)
        lead_pattern_turns_add (self->turns, card);
    }
}

/* What is folded away is shown when somebody wants to see it. */
static void
catch_up (LeadPatternDeck *self)
{
  for (GtkWidget *card = gtk_widget_get_first_child (self->more);
       card != NULL && self->view != NULL && self->is_behind;
       card = gtk_widget_get_next_sibling (card))
    lead_pattern_card_show (LEAD_PATTERN_CARD (card), self->view);
  self->is_behind = FALSE;
}

/* Those that are looked at come before the others. The first time nobody looks on yet. */
static void
show_all (LeadPatternDeck *self)
{
  lead_pattern_turns_stop (self->turns);
  self->is_behind = !gtk_widget_get_visible (self->fold);
  for (int in_sight = TRUE; in_sight >= FALSE; in_sight--)
    {
      add_turns (self, self->front, in_sight);
      if (!self->is_behind)
        add_turns (self, self->more, in_sight);
    }
  if (gtk_widget_get_height (GTK_WIDGET (self)) == 0)
    lead_pattern_turns_hurry (self->turns);
  else
    lead_pattern_turns_begin (self->turns);
}

static void
on_toggled (LeadPatternDeck *self)
{
  gboolean more = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->toggle));

  if (more)
    {
      gtk_widget_set_visible (self->fold, TRUE);
      catch_up (self);
    }
  gtk_widget_set_overflow (self->revealer, GTK_OVERFLOW_HIDDEN);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), more);
}

/* The outlines and shadows of cards reach beyond them. */
static void
on_revealed (LeadPatternDeck *self)
{
  if (gtk_revealer_get_child_revealed (GTK_REVEALER (self->revealer)))
    gtk_widget_set_overflow (self->revealer, GTK_OVERFLOW_VISIBLE);
  if (self->fold != NULL && !gtk_revealer_get_child_revealed (GTK_REVEALER (self->revealer))
      && !gtk_revealer_get_reveal_child (GTK_REVEALER (self->revealer)))
    gtk_widget_set_visible (self->fold, FALSE);
}

static void
arrange (LeadPatternDeck *self)
{
  guint n_placed = 0, n_more = 0, n_hidden = 0;

  clear (self->front);
  clear (self->more);
  clear (self->hidden);
  for (guint i = 0; i < lead_pattern_order_get_n (self->order); i++)
    {
      LeadPatternCard *card = get_card (self, i);

      if (lead_pattern_order_is_hidden (self->order, lead_pattern_order_get (self->order, i)))
        {
          add_call_back (self, card);
          n_hidden++;
          continue;
        }
      n_more += n_placed >= N_FRONT;
      gtk_widget_set_parent (GTK_WIDGET (card), n_placed++ < N_FRONT ? self->front : self->more);
    }
  gtk_widget_set_visible (gtk_widget_get_parent (self->hidden), n_hidden > 0);
  gtk_widget_set_visible (self->toggle, n_more + n_hidden > 0);
  show_all (self);
}

static void
on_arrange (LeadPatternDeck *self, const char *how, LeadPatternCard *card)
{
  const char *id = lead_pattern_card_get_kind (card)->id;

  if (g_str_equal (how, "hide"))
    lead_pattern_order_set_hidden (self->order, id, TRUE);
  else
    lead_pattern_order_move (self->order, id, g_str_equal (how, "later") ? 1 : -1);
  arrange (self);
  if (gtk_widget_get_parent (GTK_WIDGET (card)) != NULL)
    gtk_widget_child_focus (GTK_WIDGET (card), GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (self->toggle);
}

static void
on_show (GtkWidget *widget, const char *action, GVariant *parameter)
{
  LeadPatternDeck *self = LEAD_PATTERN_DECK (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  LeadPatternCard *card = g_hash_table_lookup (self->cards, id);

  if (card == NULL)
    return;
  lead_pattern_order_set_hidden (self->order, id, FALSE);
  arrange (self);
  gtk_widget_child_focus (GTK_WIDGET (card), GTK_DIR_TAB_FORWARD);
}

static void
on_show_filter (LeadPatternDeck *self, LeadFilter *filter)
{
  g_signal_emit (self, signals[SIGNAL_SHOW_FILTER], 0, filter);
}

static void
on_show_entry (LeadPatternDeck *self, gint64 id)
{
  g_signal_emit (self, signals[SIGNAL_SHOW_ENTRY], 0, id);
}

static void
on_show_experiment (LeadPatternDeck *self, const char *uuid)
{
  g_signal_emit (self, signals[SIGNAL_SHOW_EXPERIMENT], 0, uuid);
}

static void
on_write (LeadPatternDeck *self, const char *prompt)
{
  g_signal_emit (self, signals[SIGNAL_WRITE], 0, prompt);
}

static void
on_save (LeadPatternDeck *self, const char *format, LeadPatternCard *card)
{
  g_signal_emit (self, signals[SIGNAL_SAVE], 0, card, format);
}

static void
lead_pattern_deck_dispose (GObject *object)
{
  LeadPatternDeck *self = LEAD_PATTERN_DECK (object);
  GtkWidget *child;

  g_clear_pointer (&self->turns, lead_pattern_turns_free);
  if (self->front != NULL)
    {
      clear (self->front);
      clear (self->more);
      self->front = self->more = self->fold = NULL;
    }
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->cards, g_hash_table_unref);
  g_clear_pointer (&self->order, lead_pattern_order_free);
  g_clear_object (&self->view);

  G_OBJECT_CLASS (lead_pattern_deck_parent_class)->dispose (object);
}

static void
lead_pattern_deck_class_init (LeadPatternDeckClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_pattern_deck_dispose;

  /**
   * LeadPatternDeck::show-filter:
   * @self: the deck
   * @filter: the entries behind a mark or a row
   */
  signals[SIGNAL_SHOW_FILTER]
    = g_signal_new ("show-filter", LEAD_TYPE_PATTERN_DECK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, LEAD_TYPE_FILTER);
  /**
   * LeadPatternDeck::show-entry:
   * @self: the deck
   * @id: of an entry
   */
  signals[SIGNAL_SHOW_ENTRY]
    = g_signal_new ("show-entry", LEAD_TYPE_PATTERN_DECK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  /**
   * LeadPatternDeck::show-experiment:
   * @self: the deck
   * @uuid: of an experiment
   */
  signals[SIGNAL_SHOW_EXPERIMENT]
    = g_signal_new ("show-experiment", LEAD_TYPE_PATTERN_DECK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * LeadPatternDeck::write:
   * @self: the deck
   * @prompt: id of a question
   */
  signals[SIGNAL_WRITE]
    = g_signal_new ("write", LEAD_TYPE_PATTERN_DECK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * LeadPatternDeck::save:
   * @self: the deck
   * @card: what to save
   * @format: "png", "svg" or "csv"
   */
  signals[SIGNAL_SAVE]
    = g_signal_new ("save", LEAD_TYPE_PATTERN_DECK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, LEAD_TYPE_PATTERN_CARD, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "deck.show", "s", on_show);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
make_columns (void)
{
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (columns,
                                 lead_columns_layout_new (COLUMN_WIDTH, MOST_COLUMNS, SPACING));
  return columns;
}

static GtkWidget *
make_hidden (LeadPatternDeck *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (_("Hidden charts, to be shown again:"));

  self->hidden = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_halign (self->hidden, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), self->hidden);
  return row;
}

static GtkWidget *
make_more (LeadPatternDeck *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);

  self->more = make_columns ();
  self->revealer = gtk_revealer_new ();
  gtk_box_append (GTK_BOX (column), self->more);
  gtk_box_append (GTK_BOX (column), make_hidden (self));
  gtk_revealer_set_child (GTK_REVEALER (self->revealer), column);
  gtk_widget_set_visible (column, FALSE);
  self->fold = column;
  g_signal_connect_swapped (self->revealer, "notify::child-revealed", G_CALLBACK (on_revealed),
                            self);

  self->toggle = gtk_toggle_button_new_with_label (_("More"));
  gtk_widget_set_halign (self->toggle, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->toggle, "pill");
  g_signal_connect_swapped (self->toggle, "toggled", G_CALLBACK (on_toggled), self);
  return self->revealer;
}

static void
make_cards (LeadPatternDeck *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GtkWidget *card = g_object_ref_sink (lead_pattern_card_new (kinds[i]));

      g_signal_connect_object (card, "arrange", G_CALLBACK (on_arrange), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (card, "show-filter", G_CALLBACK (on_show_filter), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (card, "show-entry", G_CALLBACK (on_show_entry), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (card, "show-experiment", G_CALLBACK (on_show_experiment), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (card, "write", G_CALLBACK (on_write), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (card, "save", G_CALLBACK (on_save), self, G_CONNECT_SWAPPED);
      g_hash_table_insert (self->cards, (gpointer) kinds[i]->id, card);
    }
}

static LeadPatternOrder *
make_order (void)
{
  const char *ids[G_N_ELEMENTS (kinds) + 1] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    ids[i] = kinds[i]->id;
  return lead_pattern_order_new (ids);
}

static void
lead_pattern_deck_init (LeadPatternDeck *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  GtkWidget *more = make_more (self);

  self->turns = lead_pattern_turns_new (GTK_WIDGET (self), on_turn, self);
  self->cards = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->front = make_columns ();
  gtk_box_append (GTK_BOX (column), self->front);
  gtk_box_append (GTK_BOX (column), self->toggle);
  gtk_box_append (GTK_BOX (column), more);
  gtk_widget_set_parent (column, GTK_WIDGET (self));
  make_cards (self);
  self->order = make_order ();
  arrange (self);
}

/**
 * lead_pattern_deck_new:
 *
 * Returns: (transfer none): cards that show nothing yet
 */
GtkWidget *
lead_pattern_deck_new (void)
{
  return g_object_new (LEAD_TYPE_PATTERN_DECK, NULL);
}

/**
 * lead_pattern_deck_show:
 * @self: a deck
 * @view: what was counted
 */
void
lead_pattern_deck_show (LeadPatternDeck *self, LeadPatternView *view)
{
  g_return_if_fail (LEAD_IS_PATTERN_DECK (self));

  g_set_object (&self->view, view);
  show_all (self);
}

/**
 * lead_pattern_deck_dup_shown:
 * @self: a deck
 *
 * Returns: (transfer full) (element-type LeadPatternCard): the cards that show
 *   something, in their order, those under “More” among them
 */
GPtrArray *
lead_pattern_deck_dup_shown (LeadPatternDeck *self)
{
  GPtrArray *shown = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (LEAD_IS_PATTERN_DECK (self), shown);

  catch_up (self);
  lead_pattern_turns_hurry (self->turns);
  for (guint i = 0; i < lead_pattern_order_get_n (self->order); i++)
    {
      LeadPatternCard *card = get_card (self, i);

      if (gtk_widget_get_parent (GTK_WIDGET (card)) != NULL
          && gtk_widget_get_visible (GTK_WIDGET (card)))
        g_ptr_array_add (shown, g_object_ref (card));
    }
  return shown;
}

/**
 * lead_pattern_deck_get_more:
 * @self: a deck
 *
 * Returns: whether what is under “More” is shown
 */
gboolean
lead_pattern_deck_get_more (LeadPatternDeck *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_DECK (self), FALSE);

  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->toggle));
}

/**
 * lead_pattern_deck_set_more:
 * @self: a deck
 * @more: whether to show what is under “More”
 */
void
lead_pattern_deck_set_more (LeadPatternDeck *self, gboolean more)
{
  g_return_if_fail (LEAD_IS_PATTERN_DECK (self));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->toggle), more);
}

/**
 * lead_pattern_deck_dup_tables:
 * @self: a deck
 *
 * Returns: (transfer full): ids of the charts that show their table
 */
char **
lead_pattern_deck_dup_tables (LeadPatternDeck *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  g_return_val_if_fail (LEAD_IS_PATTERN_DECK (self), NULL);

  for (guint i = 0; i < lead_pattern_order_get_n (self->order); i++)
    {
      gboolean shown;

      g_object_get (lead_pattern_card_get_frame (get_card (self, i)), "table-shown", &shown, NULL);
      if (shown)
        g_strv_builder_add (ids, lead_pattern_order_get (self->order, i));
    }
  return g_strv_builder_end (ids);
}

/**
 * lead_pattern_deck_show_tables:
 * @self: a deck that shows something
 * @ids: of charts that show their table
 */
void
lead_pattern_deck_show_tables (LeadPatternDeck *self, const char *const *ids)
{
  g_return_if_fail (LEAD_IS_PATTERN_DECK (self));
  g_return_if_fail (ids != NULL);

  if (ids[0] != NULL)
    catch_up (self);
  lead_pattern_turns_hurry (self->turns);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      LeadPatternCard *card = g_hash_table_lookup (self->cards, ids[i]);

      if (card != NULL)
        g_object_set (lead_pattern_card_get_frame (card), "table-shown", TRUE, NULL);
    }
}
