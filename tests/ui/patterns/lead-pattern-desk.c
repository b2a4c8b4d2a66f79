/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-desk.h"

#include "core/store/lead-journal-lists.h"
#include "ui/pages/patterns/lead-patterns-page.h"

LeadPatternDesk *
lead_pattern_desk_new (void)
{
  LeadPatternDesk *self = g_new0 (LeadPatternDesk, 1);

  lead_desk_fixture_set_up (self, LEAD_PATTERN_DESK_NOW);
  return self;
}

void
lead_pattern_desk_free (LeadPatternDesk *self)
{
  lead_desk_fixture_tear_down (self);
  g_free (self);
}

/**
 * lead_pattern_desk_write:
 * @date: a day
 * @item: (nullable): an item to mark, or %NULL for none
 * @stance: what is said of it
 *
 * Writes one entry.
 */
void
lead_pattern_desk_write (LeadPatternDesk *self, const char *date, const char *item,
                         LeadStance stance)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) plain = lead_test_new_entry (date, "A meeting", "What was said.");
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) saved = NULL;
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);

  if (item != NULL)
    {
      g_autoptr (LeadTag) tag = lead_tag_new (NULL, item, stance, NULL);

      lead_entry_builder_add_tag (builder, tag);
    }
  entry = lead_entry_builder_end (builder);
  saved = lead_journal_save_entry_sync (self->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL,
                                        &error);
  g_assert_no_error (error);
}

typedef struct
{
  const char *item;
  LeadStance  stance;
  guint       months; /* a bit for each month from January */
} Habit;

/* A year in which tensions begin to give way and short-termism stays. */
static const Habit habits[] = {
  { "barriers/tensions", LEAD_STANCE_MET, 0x1ff },
  { "barriers/tensions", LEAD_STANCE_MET, 0x05f },
  { "barriers/tensions", LEAD_STANCE_WORKED_ROUND, 0x1b8 },
  { "barriers/tensions", LEAD_STANCE_SHIFTED, 0x7c0 },
  { "barriers/short-termism", LEAD_STANCE_MET, 0x3ff },
  { "barriers/short-termism", LEAD_STANCE_MET, 0x2b5 },
  { "barriers/short-termism", LEAD_STANCE_WORKED_ROUND, 0x0a4 },
  { "barriers/silo-mentality", LEAD_STANCE_MET, 0x2d3 },
  { "barriers/silo-mentality", LEAD_STANCE_SHIFTED, 0x420 },
  { "barriers/day-job", LEAD_STANCE_MET, 0x6db },
  { "barriers/lacking-levers", LEAD_STANCE_MET, 0x114 },
  { "barriers/lacking-levers", LEAD_STANCE_WORKED_ROUND, 0x600 },
  { "barriers/hard-work", LEAD_STANCE_MET, 0x041 },
  { "behaviours/relationships", LEAD_STANCE_PRACTISED, 0x7ff },
  { "behaviours/relationships", LEAD_STANCE_PRACTISED, 0x5a9 },
  { "behaviours/relationships", LEAD_STANCE_MISSED, 0x01f },
  { "behaviours/shared-purpose", LEAD_STANCE_PRACTISED, 0x6ea },
  { "behaviours/shared-purpose", LEAD_STANCE_SEEN, 0x112 },
  { "behaviours/conflict-uncertainty", LEAD_STANCE_MISSED, 0x0ef },
  { "behaviours/conflict-uncertainty", LEAD_STANCE_PRACTISED, 0x780 },
  { "behaviours/beyond-role", LEAD_STANCE_SEEN, 0x0d4 },
  { "behaviours/outcomes-over-process", LEAD_STANCE_PRACTISED, 0x108 },
};

/**
 * lead_pattern_desk_write_year:
 *
 * Writes a made year up to November 2026, each habit in entries of its own.
 */
void
lead_pattern_desk_write_year (LeadPatternDesk *self)
{
  for (guint month = 0; month < 11; month++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (habits); i++)
        {
          g_autofree char *date = g_strdup_printf ("2026-%02u-%02u", month + 1, i % 20 + 1);

          if ((habits[i].months >> month & 1) != 0)
            lead_pattern_desk_write (self, date, habits[i].item, habits[i].stance);
        }
      g_autofree char *untagged = g_strdup_printf ("2026-%02u-15", month + 1);
      lead_pattern_desk_write (self, untagged, NULL, LEAD_STANCE_NONE);
    }
}

static void
add_tag (LeadEntryBuilder *builder, const char *item, LeadStance stance)
{
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, item, stance, NULL);

  lead_entry_builder_add_tag (builder, tag);
}

/**
 * lead_pattern_desk_write_matrix:
 *
 * Writes a dozen entries for each of three barriers in November 2026. Four
 * behaviours are practised in half of them; tensions gave way in none but those
 * with the first of them, the others in every third.
 */
void
lead_pattern_desk_write_matrix (LeadPatternDesk *self)
{
  static const char *const barriers[]
    = { "barriers/tensions", "barriers/short-termism", "barriers/day-job" };
  static const char *const behaviours[]
    = { "behaviours/relationships", "behaviours/shared-purpose", "behaviours/beyond-role",
        "behaviours/conflict-uncertainty" };

  for (guint i = 0; i < 12 * G_N_ELEMENTS (barriers); i++)
    {
      guint barrier = i / 12;
      gboolean gave_way = barrier == 0 ? i % 4 < 2 : i % 3 == 0;
      g_autofree char *date = g_strdup_printf ("2026-11-%02u", i % 20 + 1);
      g_autoptr (LeadEntry) plain = lead_test_new_entry (date, "A meeting", "What was said.");
      g_autoptr (LeadEntry) entry = NULL;
      g_autoptr (LeadEntry) saved = NULL;
      LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);

      add_tag (builder, barriers[barrier], gave_way ? LEAD_STANCE_SHIFTED : LEAD_STANCE_MET);
      for (guint k = 0; k < G_N_ELEMENTS (behaviours); k++)
        add_tag (builder, behaviours[k],
                 (i + k) % 4 < 2 ? LEAD_STANCE_PRACTISED : LEAD_STANCE_MISSED);
      entry = lead_entry_builder_end (builder);
      saved = lead_journal_save_entry_sync (self->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL,
                                            NULL);
      g_assert_nonnull (saved);
    }
}

/**
 * lead_pattern_desk_open:
 * @width: of the window
 * @height: of the window
 *
 * Opens the page.
 */
void
lead_pattern_desk_open (LeadPatternDesk *self, int width, int height)
{
  lead_desk_fixture_show (self, lead_patterns_page_new (), width, height);
}

/**
 * lead_pattern_desk_reopen:
 * @place: where one was
 *
 * Destroys the page, as a lock does, and opens another there.
 */
void
lead_pattern_desk_reopen (LeadPatternDesk *self, GVariant *place)
{
  int width, height;

  gtk_window_get_default_size (self->window, &width, &height);
  lead_desk_fixture_close (self);
  lead_desk_fixture_put (self, lead_patterns_page_new (), width, height);
  lead_page_show_place (LEAD_PAGE (self->page), place);
  gtk_window_present (self->window);
}

/**
 * lead_pattern_desk_get_state:
 *
 * Returns: "waiting", "empty" or "patterns"
 */
const char *
lead_pattern_desk_get_state (LeadPatternDesk *self)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (adw_bin_get_child (ADW_BIN (self->page))));
}

typedef struct
{
  LeadPatternDesk *desk;
  const char      *state;
} Awaited;

static gboolean
is_in_state (gpointer data)
{
  Awaited *awaited = data;

  return g_str_equal (lead_pattern_desk_get_state (awaited->desk), awaited->state);
}

/**
 * lead_pattern_desk_await_state:
 * @state: as of lead_pattern_desk_get_state()
 */
void
lead_pattern_desk_await_state (LeadPatternDesk *self, const char *state)
{
  Awaited awaited = { self, state };

  lead_test_await (is_in_state, &awaited);
  lead_pattern_desk_settle (self);
}

static void
find_below (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    find_below (child, type, found);
}

/**
 * lead_pattern_desk_find_all:
 * @type: a type of widget
 *
 * Returns: (transfer full): all of that type on the page, in order
 */
GPtrArray *
lead_pattern_desk_find_all (LeadPatternDesk *self, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  find_below (self->page, type, found);
  return found;
}

/**
 * lead_pattern_desk_find_card:
 * @id: of its kind
 *
 * Returns: (transfer none) (nullable): that card
 */
LeadPatternCard *
lead_pattern_desk_find_card (LeadPatternDesk *self, const char *id)
{
  g_autoptr (GPtrArray) cards = lead_pattern_desk_find_all (self, LEAD_TYPE_PATTERN_CARD);

  for (guint i = 0; i < cards->len; i++)
    if (g_str_equal (lead_pattern_card_get_kind (cards->pdata[i])->id, id))
      return cards->pdata[i];
  return NULL;
}

/**
 * lead_pattern_desk_count:
 * @filter: which entries
 *
 * Returns: how many there are
 */
guint
lead_pattern_desk_count (LeadPatternDesk *self, const LeadFilter *filter)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) listed
    = lead_journal_list_entries_sync (self->journal, filter, NULL, NULL, &error);

  g_assert_no_error (error);
  return listed->len;
}

/**
 * lead_pattern_desk_take_filter:
 * @filter: what is to be shown
 * @taken: (inout): where it goes
 *
 * For the signal of the desk.
 */
void
lead_pattern_desk_take_filter (LeadDesk *desk, LeadFilter *filter, LeadFilter **taken)
{
  g_clear_pointer (taken, lead_filter_free);
  *taken = lead_filter_copy (filter);
}

static gboolean
count_frame (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  int *frames = data;

  (*frames)++;
  gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

static gboolean
has_frames (gpointer data)
{
  return *(int *) data >= 4;
}

/**
 * lead_pattern_desk_settle:
 *
 * Lets a few frames pass, so that everything has its size.
 */
void
lead_pattern_desk_settle (LeadPatternDesk *self)
{
  int frames = 0;
  guint id = gtk_widget_add_tick_callback (self->page, count_frame, &frames, NULL);

  lead_test_await (has_frames, &frames);
  gtk_widget_remove_tick_callback (self->page, id);
}

/**
 * lead_pattern_desk_open_year:
 * @width: of the window
 * @height: of it
 *
 * Returns: (transfer full): a made year, open, with its patterns to be seen
 */
LeadPatternDesk *
lead_pattern_desk_open_year (int width, int height)
{
  LeadPatternDesk *self = lead_pattern_desk_new ();

  lead_pattern_desk_write_year (self);
  lead_pattern_desk_open (self, width, height);
  lead_pattern_desk_await_state (self, "patterns");
  return self;
}

/**
 * lead_pattern_desk_get_view:
 *
 * Returns: (transfer none): what the cards show
 */
LeadPatternView *
lead_pattern_desk_get_view (LeadPatternDesk *self)
{
  return lead_pattern_card_get_view (lead_pattern_desk_find_card (self, "barriers"));
}
