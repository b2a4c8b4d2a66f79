/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/store/lead-journal-lists.h"
#include "lead-today-desk.h"
#include "ui/pages/today/lead-prompt-card.h"
#include "lead-ui-test.h"
#include "ui/pages/lead-page.h"
#include "ui/pages/today/lead-rhythm-strip.h"
#include "ui/pages/today/lead-today-page.h"
#include "ui/widgets/lead-card-provider.h"

/* Thursday 26 November 2026, 18:00 in London, and 02:30 of the night after. */
#define EVENING G_GINT64_CONSTANT (1795716000000)
#define NIGHT (EVENING + G_GINT64_CONSTANT (30600000))

static GtkTextView *
find_answer (LeadTodayDesk *desk)
{
  return GTK_TEXT_VIEW (lead_ui_test_find (lead_today_desk_get_shown (desk), GTK_TYPE_TEXT_VIEW,
                                           NULL));
}

static void
type_answer (LeadTodayDesk *desk, const char *text)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (find_answer (desk)), text, -1);
}

static gboolean
is_flushed (gpointer data)
{
  return *(GAsyncResult **) data != NULL;
}

static void
flush (LeadTodayDesk *desk)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  LeadPage *page = LEAD_PAGE (lead_today_desk_get_shown (desk));

  lead_page_flush_async (page, lead_test_store_result, &result);
  lead_test_await (is_flushed, &result);
  lead_page_flush_finish (page, result, &error);
  g_assert_no_error (error);
}

static void
test_empty (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);

  lead_today_desk_open (desk);
  g_assert_true (lead_ui_test_reads (desk->page, "Thursday 26 November"));
  g_assert_true (lead_ui_test_reads (desk->page, "This journal is empty"));
  g_assert_false (lead_ui_test_reads (desk->page, "Where you left off"));
  g_assert_false (lead_ui_test_reads (desk->page, "It is past midnight"));
}

static void
on_undo (LeadDesk *desk, LeadOperation *operation, gpointer user_data)
{
  g_set_object ((LeadOperation **) user_data, operation);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static gboolean
is_empty (gpointer data)
{
  g_autoptr (LeadEntry) newest = lead_today_desk_newest (data, NULL);

  return newest == NULL;
}

static void
press_enter (GtkWidget *entry, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

/* A line is an entry, several in a row, and Undo takes the last one back. */
static void
test_two_minutes (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);
  g_autoptr (LeadOperation) operation = NULL;
  g_autoptr (LeadEntry) newest = NULL;
  GtkWidget *entry;
  guint n_entries;

  g_signal_connect (desk->desk, "offer-undo", G_CALLBACK (on_undo), &operation);
  lead_today_desk_open (desk);
  lead_ui_test_press (desk->page, "2 minutes");
  entry = lead_ui_test_find (desk->page, GTK_TYPE_ENTRY, NULL);
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (gtk_editable_get_delegate (
    GTK_EDITABLE (entry)))));

  press_enter (entry, "   ");
  press_enter (entry, "The first line.");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  lead_today_desk_await (desk, "1 line kept");
  g_clear_object (&operation);
  lead_surroundings_advance (desk->surroundings, 60000);
  press_enter (entry, "The second line.");
  lead_today_desk_await (desk, "2 lines kept");
  newest = lead_today_desk_newest (desk, &n_entries);
  g_assert_cmpuint (n_entries, ==, 2);
  g_assert_cmpstr (lead_entry_get_body (newest), ==, "The second line.");
  g_assert_cmpint (lead_entry_get_moment (newest)->utc_ms, ==, EVENING + 60000);

  lead_test_await (is_set, &operation);
  lead_operation_undo (operation);
  g_clear_object (&newest);
  for (n_entries = 2; n_entries == 2;)
    {
      g_clear_object (&newest);
      newest = lead_today_desk_newest (desk, &n_entries);
    }
  g_assert_cmpstr (lead_entry_get_body (newest), ==, "The first line.");
}

/* A line without its Enter isn't lost either. */
static void
test_line_is_flushed (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);
  g_autoptr (LeadEntry) newest = NULL;

  lead_today_desk_open (desk);
  lead_ui_test_press (desk->page, "2 minutes");
  gtk_editable_set_text (GTK_EDITABLE (lead_ui_test_find (desk->page, GTK_TYPE_ENTRY, NULL)),
                         "Half a thought");
  flush (desk);
  newest = lead_today_desk_newest (desk, NULL);
  g_assert_cmpstr (lead_entry_get_body (newest), ==, "Half a thought");
}

static void
test_ten_minutes (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);
  g_autoptr (LeadEntry) newest = NULL;
  const LeadAnswer *answer;

  lead_today_desk_open (desk);
  type_answer (desk, "Two of them,\nin the car park.");
  lead_today_desk_await (desk, "Saved");
  newest = lead_today_desk_newest (desk, NULL);
  g_assert_cmpstr (lead_entry_get_body (newest), ==, "Two of them,\nin the car park.");
  g_assert_cmpuint (lead_entry_get_answers (newest)->len, ==, 1);
  answer = lead_entry_get_answers (newest)->pdata[0];
  g_assert_true (lead_ui_test_reads (desk->page, answer->question));
  g_assert_cmpstr (lead_content_get_question (desk->content, answer->prompt), ==,
                   answer->question);
  g_assert_null (answer->text);

  lead_ui_test_press (desk->page, "Done");
  lead_today_desk_await (desk, "Your answer is in the journal");
  lead_ui_test_press (desk->page, "nother question");
  lead_today_desk_await (desk, "This question: ");
  g_assert_false (lead_ui_test_reads (desk->page, answer->question));
}

/* Going on to the next question keeps the answer to this one. */
static void
test_another_question (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);
  g_autoptr (LeadEntry) newest = NULL;
  g_autofree char *text = NULL;
  GtkTextBuffer *buffer;

  lead_today_desk_open (desk);
  type_answer (desk, "Unfinished, but mine.");
  lead_ui_test_press (desk->page, "nother question");
  flush (desk);
  newest = lead_today_desk_newest (desk, NULL);
  g_assert_cmpstr (lead_entry_get_body (newest), ==, "Unfinished, but mine.");
  buffer = gtk_text_view_get_buffer (find_answer (desk));
  g_object_get (buffer, "text", &text, NULL);
  g_assert_cmpstr (text, ==, "");

  gtk_widget_activate_action (lead_ui_test_find (desk->page, LEAD_TYPE_PROMPT_CARD, NULL),
                              "prompt.not-today", NULL);
  lead_today_desk_await (desk, "No question today");
  lead_ui_test_press (desk->page, "sk after all");
  g_assert_nonnull (find_answer (desk));
}

/* Emptied again, it leaves nothing behind. */
static void
test_emptied (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);

  lead_today_desk_open (desk);
  type_answer (desk, "No.");
  lead_today_desk_await (desk, "Saved");
  type_answer (desk, "");
  lead_ui_test_press (desk->page, "nother question");
  lead_test_await (is_empty, desk);
}

static void
write_step (LeadTodayDesk *desk, const char *text)
{
  type_answer (desk, text);
  lead_ui_test_press (lead_today_desk_get_shown (desk), "ext");
}

/* All seven as one entry; what is skipped isn't in it, what is tagged is. */
static void
test_thirty_minutes (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);
  g_autoptr (LeadEntry) newest = NULL;
  const LeadAnswer *answer;
  guint n_entries;

  lead_today_desk_open (desk);
  lead_ui_test_press (desk->page, "30 minutes");
  lead_ui_test_press (desk->page, "egin");
  lead_today_desk_await (desk, "Central enabler");
  write_step (desk, "The first answer.");
  lead_today_desk_await (desk, "Shared ambition");
  lead_ui_test_press (lead_today_desk_get_shown (desk), "kip");
  write_step (desk, "The third answer.");
  lead_ui_test_press (lead_today_desk_get_shown (desk), "ack");
  lead_today_desk_await (desk, "Find the real leaders");
  lead_ui_test_press (lead_today_desk_get_shown (desk), "ext");
  for (guint i = 0; i < 4; i++)
    lead_ui_test_press (lead_today_desk_get_shown (desk), "kip");
  lead_today_desk_await (desk, "Looking over what you wrote");
  lead_ui_test_press (lead_today_desk_get_shown (desk), "one");
  lead_today_desk_await (desk, "Your summing-up is in the journal");

  newest = lead_today_desk_newest (desk, &n_entries);
  g_assert_cmpuint (n_entries, ==, 1);
  g_assert_cmpstr (lead_entry_get_title (newest), ==, "Summing up");
  g_assert_cmpuint (lead_entry_get_answers (newest)->len, ==, 2);
  answer = lead_entry_get_answers (newest)->pdata[1];
  g_assert_true (g_str_has_prefix (answer->prompt, "summing-up/real-leaders#"));
  g_assert_cmpstr (answer->text, ==, "The third answer.");
}

/* Whoever leaves keeps all; whoever wrote nothing leaves nothing behind. */
static void
test_leaving_the_walk (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);
  g_autoptr (LeadEntry) newest = NULL;
  guint n_entries;

  lead_today_desk_open (desk);
  lead_ui_test_press (desk->page, "30 minutes");
  lead_ui_test_press (desk->page, "egin");
  g_assert_true (lead_page_go_back (LEAD_PAGE (lead_today_desk_get_shown (desk))));
  lead_today_desk_await (desk, "How long have you got");
  g_assert_true (is_empty (desk));

  lead_ui_test_press (desk->page, "egin");
  type_answer (desk, "Half a thought");
  flush (desk);
  g_assert_true (lead_page_go_back (LEAD_PAGE (lead_today_desk_get_shown (desk))));
  lead_today_desk_await (desk, "Your summing-up is in the journal");
  newest = lead_today_desk_newest (desk, &n_entries);
  g_assert_cmpuint (n_entries, ==, 1);
  g_assert_cmpuint (lead_entry_get_answers (newest)->len, ==, 1);
  g_assert_true (lead_today_desk_get_shown (desk) == desk->page);
}

static void
test_after_midnight (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (NIGHT);
  g_autoptr (LeadEntry) newest = NULL;

  lead_today_desk_open (desk);
  g_assert_true (lead_ui_test_reads (desk->page, "Friday 27 November"));
  lead_ui_test_press (desk->page, "Write about Thursday instead");
  g_assert_true (lead_ui_test_reads (desk->page, "Thursday 26 November"));
  type_answer (desk, "A long day.");
  lead_today_desk_await (desk, "Saved");
  newest = lead_today_desk_newest (desk, NULL);
  g_assert_cmpint (lead_entry_get_moment (newest)->day, ==, lead_day_new (2026, 11, 26));
  g_assert_cmpint (lead_entry_get_moment (newest)->precision, ==, LEAD_PRECISION_DAY);
  lead_ui_test_press (desk->page, "Write about Friday after all");
  g_assert_true (lead_ui_test_reads (desk->page, "Friday 27 November"));
}

static void
on_show_entry (LeadDesk *desk, gint64 id, gpointer user_data)
{
  *(gint64 *) user_data = id;
}

static void
test_coming_back (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);
  gint64 shown = 0;
  int64_t old;
  int64_t latest;

  old = lead_today_desk_write (desk, "2025-11-26", "A year ago", "Rain, and a meeting.");
  lead_surroundings_advance (desk->surroundings, 1000);
  latest = lead_today_desk_write (desk, "2026-11-20", "Slower than I wanted", "Six months in.");
  g_signal_connect (desk->desk, "show-entry", G_CALLBACK (on_show_entry), &shown);
  lead_today_desk_open (desk);
  lead_today_desk_await (desk, "Slower than I wanted");
  lead_today_desk_await (desk, "A year ago");
  lead_today_desk_await (desk, "Written on 1 of the last 67 days: 3 words.");

  lead_ui_test_press (desk->page, "ontinue");
  g_assert_cmpint (shown, ==, latest);
  g_assert_cmpint (old, !=, latest);
}

/* On a train: neither words nor names, for the eye or for a screen reader. */
static void
test_discreet (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);

  lead_today_desk_write (desk, "2025-11-26", "Wilhelmina", "Quincunx.");
  lead_today_desk_open (desk);
  lead_today_desk_await (desk, "Wilhelmina");
  lead_desk_set_discreet (desk->desk, TRUE);
  g_assert_false (lead_ui_test_reads (desk->page, "Wilhelmina"));
  g_assert_false (lead_ui_test_reads (desk->page, "Quincunx"));
  g_assert_true (lead_ui_test_reads (desk->page, "Wed 26 November 2025"));
  lead_desk_set_discreet (desk->desk, FALSE);
  g_assert_true (lead_ui_test_reads (desk->page, "Quincunx"));
}

static void
test_rhythm_is_said (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);
  GtkWidget *strip;

  lead_today_desk_write (desk, "2026-11-23", "", "Three words here.");
  lead_today_desk_open (desk);
  lead_today_desk_await (desk, "Written on 1 of the last");
  strip = lead_ui_test_find (desk->page, LEAD_TYPE_RHYTHM_STRIP, NULL);
  gtk_test_accessible_assert_role (strip, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "The last weeks");
  g_assert_true (gtk_widget_get_focusable (strip));
}

/* A card that somebody else offers. */
struct _TestProvider
{
  GObject  parent_instance;
  gboolean done;
};

#define TEST_TYPE_PROVIDER (test_provider_get_type ())
G_DECLARE_FINAL_TYPE (TestProvider, test_provider, TEST, PROVIDER, GObject)

static GtkWidget *
make_card (LeadCardProvider *provider)
{
  return TEST_PROVIDER (provider)->done ? NULL : gtk_label_new ("Print the recovery sheet");
}

static void
provider_iface_init (LeadCardProviderInterface *iface)
{
  iface->make_card = make_card;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestProvider, test_provider, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_CARD_PROVIDER,
                                                      provider_iface_init))

static void
test_provider_class_init (TestProviderClass *klass)
{
}

static void
test_provider_init (TestProvider *self)
{
}

static void
test_offered_cards (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (EVENING);
  g_autoptr (TestProvider) provider = g_object_new (TEST_TYPE_PROVIDER, NULL);

  lead_today_desk_open (desk);
  g_list_store_append (lead_desk_get_cards (desk->desk), provider);
  g_assert_true (lead_ui_test_reads (desk->page, "Print the recovery sheet"));
  provider->done = TRUE;
  lead_card_provider_changed (LEAD_CARD_PROVIDER (provider));
  g_assert_false (lead_ui_test_reads (desk->page, "Print the recovery sheet"));
}

/* Names what is too wide for a phone, from the outside in. */
static int
measure (GtkWidget *widget, int depth)
{
  int least = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  if (least > 360)
    {
      g_test_message ("%*s%s: %d", depth, "", G_OBJECT_TYPE_NAME (widget), least);
      for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        measure (child, depth + 1);
    }
  return least;
}

static void
test_narrow (void)
{
  g_autoptr (LeadTodayDesk) desk = lead_today_desk_new (NIGHT);

  lead_today_desk_write (desk, "2025-11-27", "A year ago", "Rain, and a meeting.");
  lead_today_desk_open (desk);
  lead_today_desk_await (desk, "A year ago");
  lead_ui_test_shoot (desk->page, "today");
  g_assert_cmpint (measure (desk->page, 0), <=, 360);
}

int
main (int argc, char **argv)
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/today/empty", test_empty);
  g_test_add_func ("/today/two-minutes", test_two_minutes);
  g_test_add_func ("/today/line-is-flushed", test_line_is_flushed);
  g_test_add_func ("/today/ten-minutes", test_ten_minutes);
  g_test_add_func ("/today/another-question", test_another_question);
  g_test_add_func ("/today/emptied", test_emptied);
  g_test_add_func ("/today/thirty-minutes", test_thirty_minutes);
  g_test_add_func ("/today/leaving-the-walk", test_leaving_the_walk);
  g_test_add_func ("/today/after-midnight", test_after_midnight);
  g_test_add_func ("/today/coming-back", test_coming_back);
  g_test_add_func ("/today/discreet", test_discreet);
  g_test_add_func ("/today/rhythm-is-said", test_rhythm_is_said);
  g_test_add_func ("/today/offered-cards", test_offered_cards);
  g_test_add_func ("/today/narrow", test_narrow);
  return g_test_run ();
}
