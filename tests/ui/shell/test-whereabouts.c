/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-window-fixture.h"
#include "ui/pages/journal/lead-body-view.h"
#include "ui/pages/journal/lead-entry-editor.h"
#include "ui/pages/journal/lead-journal-page.h"
#include "ui/pages/journal/lead-timeline.h"
#include "ui/pages/journal/lead-whereabouts.h"
#include "ui/pages/sessions/lead-sessions-page.h"
#include "ui/shell/lead-window-private.h"

/* After a lock one is where one was, and meanwhile nothing that was written
 * is kept for it. */

#define LINES 200
#define CURSOR 1500
#define LABEL "Quincunx"

typedef struct
{
  LeadWindowFixture parent;
  int64_t           wanted; /* id of the entry that is to be open */
} Fixture;

static void
save (LeadJournal *journal,
      const char  *date,
      const char  *title,
      const char  *body,
      gboolean     starred,
      int64_t     *id)
{
  g_autoptr(LeadEntry) plain = lead_test_new_entry (date, title, body);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr(LeadEntry) entry = NULL;
  g_autoptr(LeadEntry) saved = NULL;

  lead_entry_builder_set_starred (builder, starred);
  lead_entry_builder_add_label (builder, LABEL);
  entry = lead_entry_builder_end (builder);
  saved = lead_journal_save_entry_sync (journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, NULL);
  g_assert_nonnull (saved);
  *id = lead_entry_get_id (saved);
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  g_autoptr(LeadJournal) journal = NULL;
  g_autoptr(GString) body = g_string_new (NULL);
  int64_t newest;

  lead_window_fixture_set_up (&f->parent);

  journal = lead_test_new_journal (f->parent.folder, f->parent.surroundings);
  for (int i = 0; i < LINES; i++)
    g_string_append_printf (body, "Line %d of it.\n", i);
  save (journal, "2026-01-10", "Long", body->str, TRUE, &f->wanted);
  save (journal, "2026-02-10", "Newest", "Short.", FALSE, &newest);
  g_assert_true (lead_journal_close_sync (journal, NULL));
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  lead_window_fixture_tear_down (&f->parent);
}

static gpointer
find (Fixture *f,
      GType    type)
{
  return lead_ui_test_find (GTK_WIDGET (f->parent.window), type, NULL);
}

/* In a page that isn't shown, too. */
static GtkWidget *
find_anywhere (GtkWidget *root,
               GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (root, type) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_anywhere (child, type);
  return found;
}

static gboolean
is_open (gpointer data)
{
  Fixture *f = data;
  GtkWidget *editor = find_anywhere (GTK_WIDGET (f->parent.window), LEAD_TYPE_ENTRY_EDITOR);

  return editor != NULL && lead_entry_editor_get_id (LEAD_ENTRY_EDITOR (editor)) == f->wanted;
}

static gboolean
is_locked (gpointer data)
{
  return lead_window_get_workspace (((Fixture *) data)->parent.window) == NULL;
}

static int
get_cursor (Fixture *f)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (find (f, LEAD_TYPE_BODY_VIEW));
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  return gtk_text_iter_get_offset (&cursor);
}

/* The first character in sight, once nothing moves any more. */
static int
get_top (Fixture *f)
{
  GtkTextView *text = find (f, LEAD_TYPE_BODY_VIEW);
  GdkRectangle sight;
  GtkTextIter top;

  lead_ui_test_spin ();
  gtk_text_view_get_visible_rect (text, &sight);
  gtk_text_view_get_iter_at_location (text, &top, 0, sight.y);
  return gtk_text_iter_get_offset (&top);
}

static gboolean
is_scrolled (gpointer data)
{
  return get_top (data) > 0;
}

static void
put_cursor (Fixture *f)
{
  GtkTextView *text = find (f, LEAD_TYPE_BODY_VIEW);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (text);
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_offset (buffer, &cursor, CURSOR);
  gtk_text_buffer_place_cursor (buffer, &cursor);
  gtk_text_view_scroll_to_mark (text, gtk_text_buffer_get_insert (buffer), 0, TRUE, 0, 0.5);
  gtk_widget_grab_focus (GTK_WIDGET (text));
  lead_test_await (is_scrolled, f);
}

/* Items are of the app’s own and kept, however many a filter names. */
static void
test_items_are_kept (void)
{
  const char *const any[] = { "dimensions/doing", "barriers/tensions", NULL };
  g_autoptr(LeadFilter) filter = lead_filter_new ();
  LeadWhereabouts *before = lead_whereabouts_new ();
  LeadWhereabouts *after;
  g_autoptr(GVariant) variant = NULL;

  filter->item = g_strdup ("barriers/tensions");
  filter->beside = g_strdup ("behaviours/relationships");
  filter->beside_stance = LEAD_STANCE_PRACTISED;
  filter->any = g_strdupv ((char **) any);
  filter->prompt = g_strdup ("summing-up/start#1");
  lead_filter_free (before->filter);
  before->filter = lead_filter_copy (filter);
  variant = lead_whereabouts_to_variant (before);
  after = lead_whereabouts_from_variant (variant);
  g_assert_true (lead_filter_equal (after->filter, filter));
  lead_whereabouts_free (before);
  lead_whereabouts_free (after);
}

static void
lock (Fixture *f)
{
  gtk_widget_activate_action (GTK_WIDGET (f->parent.window), "win.lock", NULL);
  lead_test_await (is_locked, f);
}

static void
open_the_long_one (Fixture *f)
{
  LeadWorkspace *workspace = lead_ui_test_unlock (f->parent.window, f->parent.path);
  g_autoptr(LeadFilter) filter = lead_filter_new ();

  filter->starred = TRUE;
  filter->label = g_strdup (LABEL);
  filter->words = g_strdup ("line");
  lead_desk_show_filter (lead_workspace_get_desk (workspace), filter);
  lead_desk_show_entry (lead_workspace_get_desk (workspace), f->wanted);
  lead_test_await (is_open, f);
  put_cursor (f);
}

static void
test_comes_back (Fixture       *f,
                 gconstpointer  data)
{
  g_autoptr(LeadFilter) filter = NULL;
  int top;

  open_the_long_one (f);
  top = get_top (f);
  lock (f);
  lead_ui_test_unlock (f->parent.window, f->parent.path);
  lead_test_await (is_open, f);
  g_assert_cmpint (get_cursor (f), ==, CURSOR);
  lead_test_await (is_scrolled, f);
  g_assert_cmpint (get_top (f), ==, top);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (f->parent.window)) == find (f, LEAD_TYPE_BODY_VIEW));

  filter = lead_workspace_dup_filter (lead_window_get_workspace (f->parent.window));
  g_assert_true (filter->starred);
  g_assert_null (filter->words);
  g_assert_null (filter->label);
}

static void
test_keeps_no_words (Fixture       *f,
                     gconstpointer  data)
{
  g_autofree char *kept = NULL;

  open_the_long_one (f);
  lock (f);
  kept = g_variant_print (f->parent.window->whereabouts, FALSE);
  g_test_message ("%s", kept);
  g_assert_null (strstr (kept, LABEL));
  g_assert_null (strstr (kept, "line"));
  g_assert_null (strstr (kept, "Long"));
}

static void
go_to (Fixture    *f,
       const char *page)
{
  adw_view_stack_set_visible_child_name (find (f, ADW_TYPE_VIEW_STACK), page);
}

static gboolean
is_listed (gpointer data)
{
  Fixture *f = data;
  GtkWidget *timeline = find_anywhere (GTK_WIDGET (f->parent.window), LEAD_TYPE_TIMELINE);

  return timeline != NULL && lead_timeline_get_newest (LEAD_TIMELINE (timeline)) != 0;
}

/* What comes late to a page that was left doesn't take the keyboard there: from a page that
 * isn't shown, no key leads anywhere. */
static void
assert_keyboard_in_sight (Fixture *f)
{
  GtkWidget *focus;

  lead_ui_test_spin ();
  focus = gtk_window_get_focus (GTK_WINDOW (f->parent.window));
  g_assert_true (focus == NULL || gtk_widget_get_mapped (focus));
}

static void
test_elsewhere (Fixture       *f,
                gconstpointer  data)
{
  open_the_long_one (f);
  go_to (f, "sessions");
  lock (f);
  lead_ui_test_unlock (f->parent.window, f->parent.path);
  lead_test_await (is_open, f);
  lead_test_await (is_listed, f);
  assert_keyboard_in_sight (f);
}

static gboolean
is_shown (gpointer data)
{
  Fixture *f = data;
  GtkWidget *page = find_anywhere (GTK_WIDGET (f->parent.window), LEAD_TYPE_SESSIONS_PAGE);

  return page != NULL && lead_record_page_get_shown (LEAD_RECORD_PAGE (page)) != NULL;
}

static gboolean
has_session (gpointer desk)
{
  return g_list_model_get_n_items (G_LIST_MODEL (lead_desk_get_sessions (desk))) == 1;
}

static void
test_session_elsewhere (Fixture       *f,
                        gconstpointer  data)
{
  LeadWorkspace *workspace = lead_ui_test_unlock (f->parent.window, f->parent.path);
  LeadDesk *desk = lead_workspace_get_desk (workspace);
  g_autoptr(LeadSession) session = lead_session_builder_end (lead_session_builder_new ());
  g_autoptr(LeadSession) saved = lead_journal_save_session_sync (lead_desk_get_journal (desk),
                                                                session, NULL, NULL);

  g_assert_nonnull (saved);
  lead_test_await (has_session, desk);
  lead_desk_show_session (desk, lead_session_get_uuid (saved));
  lead_test_await (is_shown, f);
  go_to (f, "today");
  lock (f);
  lead_ui_test_unlock (f->parent.window, f->parent.path);
  lead_test_await (is_shown, f);
  assert_keyboard_in_sight (f);
}

static void
test_gone_on (Fixture       *f,
              gconstpointer  data)
{
  lead_ui_test_unlock (f->parent.window, f->parent.path);
  go_to (f, "journal");
  go_to (f, "sessions");
  lead_test_await (is_listed, f);
  assert_keyboard_in_sight (f);
}

/* It is of that journal, and of this run. */
static void
test_other_journal (Fixture       *f,
                    gconstpointer  data)
{
  g_autofree char *other = g_build_filename (f->parent.folder, "other.syslead", NULL);

  open_the_long_one (f);
  lock (f);
  g_assert_nonnull (f->parent.window->whereabouts);
  lead_window_set_path (f->parent.window, other);
  g_assert_null (f->parent.window->whereabouts);
  lead_window_set_path (f->parent.window, f->parent.path);
}

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

#define ADD(path, test) g_test_add ("/ui/whereabouts/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("comes-back", test_comes_back);
  ADD ("elsewhere", test_elsewhere);
  ADD ("session-elsewhere", test_session_elsewhere);
  ADD ("gone-on", test_gone_on);
  ADD ("keeps-no-words", test_keeps_no_words);
  ADD ("other-journal", test_other_journal);
#undef ADD
  g_test_add_func ("/ui/whereabouts/items-are-kept", test_items_are_kept);

  return g_test_run ();
}
