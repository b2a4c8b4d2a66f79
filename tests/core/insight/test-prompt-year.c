/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A year of journals of different habits. On every asking, what must never
 * happen hasn't, and the reason given is counted again from nothing; at the end
 * of the year, everything that should has come up. */

#include "config.h"

#include <string.h>

#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-experiment-builder.h"
#include "lead-sim-journal.h"
#include "lead-test.h"

#define FIRST_DAY 20500
#define YEAR 365
#define N_SEEDS 3

/* What a person does on the days on which the journal is opened. */
typedef struct
{
  const char *name;
  int         every;       /* days between openings */
  double      answers;     /* how many of the questions, 0 to 1 */
  double      writes;      /* how many of the days have an entry besides */
  const char *tag;         /* on those; "*" for any, NULL for none */
  guint       others;      /* how often "Another question" is pressed a day */
  double      puts_off;    /* how many of the questions */
  double      refuses;     /* how many of the questions */
  double      hides;       /* how many of the items */
  guint       walks_every; /* days between summings-up, 0 for none */
  guint       n_own;       /* questions of one's own */
  gboolean    challenged;
  guint       n_experiments; /* that go on all year */
} Habit;

static const Habit habits[] = {
  { .name = "daily", .every = 1, .answers = 1, .writes = 0.3, .tag = "*" },
  { .name = "weekly", .every = 7, .answers = 1, .writes = 0.5, .tag = "*" },
  { .name = "sparse", .every = 15, .answers = 0.5, .writes = 0.5, .tag = "*" },
  { .name = "one-barrier", .every = 1, .answers = 0.5, .writes = 1,
    .tag = "barriers/funding-arrangements" },
  { .name = "one-barrier-weekly", .every = 7, .answers = 0.5, .writes = 1,
    .tag = "barriers/funding-arrangements" },
  { .name = "one-behaviour", .every = 2, .answers = 0.2, .writes = 1,
    .tag = "behaviours/relationships" },
  { .name = "only-writes", .every = 1, .writes = 1 },
  { .name = "only-opens", .every = 3 },
  { .name = "declines", .every = 1, .others = 2, .puts_off = 1 },
  { .name = "refuses", .every = 2, .answers = 0.3, .writes = 0.5, .tag = "*", .refuses = 0.1 },
  { .name = "hides", .every = 1, .answers = 0.7, .writes = 0.7, .tag = "*", .hides = 0.4 },
  { .name = "walks", .every = 2, .answers = 0.3, .writes = 0.5, .tag = "*", .walks_every = 14 },
  { .name = "own", .every = 3, .answers = 0.8, .writes = 0.5, .tag = "*", .n_own = 4 },
  { .name = "challenge", .every = 2, .answers = 0.8, .writes = 0.5, .tag = "*",
    .challenged = TRUE },
  { .name = "experiments", .every = 2, .answers = 0.6, .writes = 0.5, .tag = "*",
    .n_experiments = 3 },
};

typedef struct
{
  LeadContent *content;
  const Habit *habit;
  GRand       *random;
  SimJournal  *journal;
  GPtrArray   *items; /* LeadItem: those that take tags */
  GHashTable  *seen;  /* set of prompts that were asked */
} Life;

static gboolean
happens (Life *life, double share)
{
  return g_rand_double (life->random) < share;
}

static GListModel *
get_framework (LeadContent *content, const char *id)
{
  return G_LIST_MODEL (lead_content_get_framework (content, id));
}

static void
fill_items (Life *life)
{
  GListModel *frameworks = G_LIST_MODEL (life->content);

  for (guint i = 0; i < g_list_model_get_n_items (frameworks); i++)
    {
      g_autoptr (GListModel) framework = g_list_model_get_item (frameworks, i);

      for (guint k = 0; k < g_list_model_get_n_items (framework); k++)
        {
          g_autoptr (LeadItem) item = g_list_model_get_item (framework, k);

          if (happens (life, life->habit->hides))
            g_hash_table_add (life->journal->hidden, g_strdup (lead_item_get_id (item)));
          if (lead_item_get_stance_set (item) != LEAD_STANCE_SET_NONE)
            g_ptr_array_add (life->items, g_object_ref (item));
        }
    }
}

static void
add_own (Life *life)
{
  for (guint i = 0; i < life->habit->n_own; i++)
    {
      g_autofree char *uuid = g_strdup_printf ("7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c1%u", i);

      g_ptr_array_add (life->journal->own,
                       lead_own_question_new (uuid, i % 2 != 0 ? "barriers/tensions" : NULL,
                                              "What else?", i, i));
    }
}

static LeadChallenge *
new_challenge (void)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();

  lead_challenge_builder_set_name (builder, "Housing");
  lead_challenge_builder_set_entries (builder, 12, FIRST_DAY);
  lead_challenge_builder_set_sign (builder, "complexity/no-lever", TRUE);
  return lead_challenge_builder_end (builder);
}

static void
add_experiments (Life *life)
{
  static const char * const items[] = { "moves/cede-power", "behaviours/relationships",
                                        "barriers/tensions" };

  for (guint i = 0; i < life->habit->n_experiments; i++)
    {
      LeadExperimentBuilder *builder = lead_experiment_builder_new ();

      for (guint k = 0; k <= i && k < G_N_ELEMENTS (items); k++)
        lead_experiment_builder_set_item (builder, items[k], TRUE);
      g_ptr_array_add (life->journal->experiments, lead_experiment_builder_end (builder));
    }
}

static void
life_begin (Life *life, LeadContent *content, const Habit *habit, guint seed)
{
  g_autofree char *uuid = g_strdup_printf ("2f1d6a1e-0000-4000-8000-%012u", seed);

  *life = (Life) { .content = content, .habit = habit };
  life->random = g_rand_new_with_seed (seed);
  life->journal = sim_journal_new (content, uuid);
  life->items = g_ptr_array_new_with_free_func (g_object_unref);
  life->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (habit->challenged)
    life->journal->challenge = new_challenge ();
  fill_items (life);
  add_own (life);
  add_experiments (life);
}

static void
life_end (Life *life)
{
  g_hash_table_unref (life->seen);
  g_ptr_array_unref (life->items);
  sim_journal_free (life->journal);
  g_rand_free (life->random);
}

/* Neither asked nor answered within the span. */
static void
assert_rested (Life *life, const LeadPrompt *prompt, LeadDay today)
{
  LeadDay last;

  for (guint i = 0; i < life->journal->askings->len; i++)
    {
      const LeadAsking *asking = &g_array_index (life->journal->askings, LeadAsking, i);

      if (g_str_equal (asking->prompt, prompt->id))
        g_assert_cmpint (today - asking->day, >=, LEAD_PROMPT_SPAN);
    }
  if (sim_journal_count_answers (life->journal, prompt->id, &last) > 0)
    g_assert_cmpint (today - last, >=, LEAD_PROMPT_SPAN);
}

static void
assert_wanted (Life *life, const LeadPrompt *prompt)
{
  g_assert_false (
    g_ptr_array_find_with_equal_func (life->journal->refused, prompt->id, g_str_equal, NULL));
  if (prompt->item != NULL)
    g_assert_false (
      g_hash_table_contains (life->journal->hidden, lead_item_get_id (prompt->item)));
}

/* The item of a framework that a sentence begins with. */
static LeadItem *
find_named (LeadContent *content, const char *framework, const char *why)
{
  GListModel *items = get_framework (content, framework);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (items, i);
      g_autofree char *start = g_strconcat (lead_item_get_name (item), ": ", NULL);

      if (g_str_has_prefix (why, start))
        return item;
    }
  g_error ("“%s” is about nothing of %s", why, framework);
}

static gboolean
is_of (LeadContent *content, const char *id, const char *dimension)
{
  LeadItem *item = lead_content_get_item (content, id);

  return g_str_equal (id, dimension)
         || (item != NULL && g_strv_contains (lead_item_get_dimensions (item), dimension));
}

/* Whether an entry has anything of a dimension, or of any when that is NULL. */
static gboolean
entry_is_of (LeadContent *content, const SimEntry *entry, const char *dimension)
{
  GListModel *dimensions = get_framework (content, "dimensions");

  if (dimension == NULL)
    {
      for (guint i = 0; i < g_list_model_get_n_items (dimensions); i++)
        {
          g_autoptr (LeadItem) one = g_list_model_get_item (dimensions, i);

          if (entry_is_of (content, entry, lead_item_get_id (one)))
            return TRUE;
        }
      return FALSE;
    }
  for (guint i = 0; i < entry->items->len; i++)
    if (is_of (content, entry->items->pdata[i], dimension))
      return TRUE;
  for (guint i = 0; i < entry->prompts->len; i++)
    {
      g_auto (GStrv) parts = g_strsplit (entry->prompts->pdata[i], "#", 2);

      if (is_of (content, parts[0], dimension))
        return TRUE;
    }
  return FALSE;
}

static guint
count_of_dimension (Life *life, const char *dimension, LeadDay today)
{
  guint n = 0;

  for (guint i = 0; i < life->journal->entries->len; i++)
    {
      const SimEntry *entry = &g_array_index (life->journal->entries, SimEntry, i);

      n += entry->day > today - 91 && entry->day <= today
           && entry_is_of (life->content, entry, dimension);
    }
  return n;
}

static char *
expect_barrier (Life *life, const LeadPrompt *prompt, LeadDay today)
{
  LeadItem *barrier = find_named (life->content, "barriers", prompt->why);
  guint n = sim_journal_count_tags (life->journal, lead_item_get_id (barrier), today - 27, today);

  g_assert_cmpuint (n, >, 0);
  if (prompt->item != barrier)
    g_assert_true (
      g_strv_contains (lead_item_get_related (barrier), lead_item_get_id (prompt->item)));
  return g_strdup_printf ("%s: %u %s in four weeks. ", lead_item_get_name (barrier), n,
                          n == 1 ? "entry" : "entries");
}

static char *
expect_balance (Life *life, const LeadPrompt *prompt, LeadDay today)
{
  LeadItem *dimension = find_named (life->content, "dimensions", prompt->why);
  guint n = count_of_dimension (life, lead_item_get_id (dimension), today);
  guint n_all = count_of_dimension (life, NULL, today);

  g_assert_true (is_of (life->content, lead_item_get_id (prompt->item),
                        lead_item_get_id (dimension)));
  g_assert_cmpuint (n, <, n_all);
  return g_strdup_printf ("%s: %u of %u entries with tags or answers in thirteen weeks. ",
                          lead_item_get_name (dimension), n, n_all);
}

static char *
expect_coverage (Life *life, const LeadPrompt *prompt)
{
  guint n_questions, n_answered = 0;
  LeadDay last;

  if (prompt->item == NULL)
    return g_strdup ("A question of your own. ");
  n_questions = lead_item_get_n_questions (prompt->item);
  for (guint i = 0; i < n_questions; i++)
    {
      g_autofree char *id = lead_item_dup_prompt (prompt->item, i);

      n_answered += sim_journal_count_answers (life->journal, id, &last) > 0;
    }
  for (guint i = 0; i < life->journal->own->len; i++)
    {
      const LeadOwnQuestion *own = life->journal->own->pdata[i];
      g_autofree char *id = lead_own_question_dup_prompt (own);

      if (g_strcmp0 (own->item, lead_item_get_id (prompt->item)) != 0)
        continue;
      n_questions++;
      n_answered += sim_journal_count_answers (life->journal, id, &last) > 0;
    }
  if (n_questions == 1)
    return g_strdup ("");
  return g_strdup_printf ("%s: %u of %u questions answered. ", lead_item_get_name (prompt->item),
                          n_answered, n_questions);
}

static char *
expect_experiment (Life *life, const LeadPrompt *prompt)
{
  GPtrArray *experiments = life->journal->experiments;
  guint n = 0;

  for (guint i = 0; i < experiments->len; i++)
    n += g_strv_contains (lead_experiment_get_items (experiments->pdata[i]),
                          lead_item_get_id (prompt->item));
  g_assert_cmpuint (n, >, 0);
  return g_strdup_printf ("%s: in %u %s. ", lead_item_get_name (prompt->item), n,
                          n == 1 ? "experiment that goes on" : "experiments that go on");
}

static char *
expect_put_off (Life *life, const LeadPrompt *prompt)
{
  const LeadAsking *last = NULL;
  g_autofree char *day = NULL;

  for (guint i = 0; i < life->journal->askings->len; i++)
    if (g_str_equal (g_array_index (life->journal->askings, LeadAsking, i).prompt, prompt->id))
      last = &g_array_index (life->journal->askings, LeadAsking, i);
  g_assert_nonnull (last);
  g_assert_true (last->put_off);
  day = lead_day_format (last->day, "%-d %B %Y");
  return g_strdup_printf ("Put off on %s. ", day);
}

static char *
expect_question (Life *life, const LeadPrompt *prompt)
{
  LeadDay last;
  guint n = sim_journal_count_answers (life->journal, prompt->id, &last);
  g_autofree char *when = NULL;

  if (n == 0)
    return g_strdup ("This question: not answered yet.");
  when = lead_day_format (last, "%B %Y");
  return g_strdup_printf ("This question: answered %u %s, last in %s.", n,
                          n == 1 ? "time" : "times", when);
}

static void
assert_true_reason (Life *life, const LeadPrompt *prompt, LeadDay today)
{
  g_autofree char *question = expect_question (life, prompt);
  g_autofree char *reason = NULL;
  g_autofree char *expected = NULL;

  if (g_str_equal (prompt->reason, "barrier"))
    reason = expect_barrier (life, prompt, today);
  else if (g_str_equal (prompt->reason, "balance"))
    reason = expect_balance (life, prompt, today);
  else if (g_str_equal (prompt->reason, "coverage"))
    reason = expect_coverage (life, prompt);
  else if (g_str_equal (prompt->reason, "put-off"))
    reason = expect_put_off (life, prompt);
  else if (g_str_equal (prompt->reason, "challenge"))
    reason = g_strdup ("Housing: 12 entries. ");
  else if (g_str_equal (prompt->reason, "experiment"))
    reason = expect_experiment (life, prompt);
  expected = g_strconcat (reason, question, NULL);
  g_assert_cmpstr (prompt->why, ==, expected);
}

static void
ask (Life *life, LeadDay today, gboolean another)
{
  const Habit *habit = life->habit;
  const LeadPromptSituation *situation = sim_journal_look (life->journal, today);
  g_autoptr (LeadPrompt) prompt = NULL;
  g_autoptr (LeadPrompt) same = NULL;

  prompt = another ? lead_prompt_choose_another (situation) : lead_prompt_choose (situation);
  g_assert_nonnull (prompt);
  assert_rested (life, prompt, today);
  assert_wanted (life, prompt);
  assert_true_reason (life, prompt, today);
  g_hash_table_add (life->seen, g_strdup (prompt->id));
  sim_journal_ask (life->journal, today, prompt->id, prompt->reason, happens (life, habit->puts_off));
  if (happens (life, habit->refuses))
    sim_journal_refuse (life->journal, prompt->id);
  else if (happens (life, habit->answers))
    sim_journal_write (life->journal, today, NULL, prompt->id);
}

static void
write_besides (Life *life, LeadDay today)
{
  const char *tag = life->habit->tag;
  guint any = g_rand_int_range (life->random, 0, life->items->len);

  if (!happens (life, life->habit->writes))
    return;
  if (g_strcmp0 (tag, "*") == 0)
    tag = lead_item_get_id (life->items->pdata[any]);
  sim_journal_write (life->journal, today, tag, NULL);
}

/* All seven at once: whoever does that has met them. */
static void
walk (Life *life, LeadDay today)
{
  GListModel *core = get_framework (life->content, "summing-up");

  for (guint i = 0; i < g_list_model_get_n_items (core); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (core, i);
      g_autoptr (LeadPrompt) prompt
        = lead_prompt_from_item (sim_journal_look (life->journal, today), item);

      g_assert_true (prompt->item == item);
      g_hash_table_add (life->seen, g_strdup (prompt->id));
      sim_journal_write (life->journal, today, NULL, prompt->id);
    }
}

static void
live (Life *life)
{
  const Habit *habit = life->habit;

  for (int i = 0; i < YEAR; i += habit->every)
    {
      LeadDay today = FIRST_DAY + i;

      write_besides (life, today);
      if (habit->walks_every > 0 && i % habit->walks_every == 0)
        walk (life, today);
      ask (life, today, FALSE);
      for (guint k = 0; k < habit->others; k++)
        ask (life, today, TRUE);
    }
}

static gboolean
has_seen_question (Life *life, LeadItem *item, guint position)
{
  g_autofree char *id = lead_item_dup_prompt (item, position);

  return g_hash_table_contains (life->seen, id)
         || g_ptr_array_find_with_equal_func (life->journal->refused, id, g_str_equal, NULL);
}

static gboolean
has_seen_item (Life *life, LeadItem *item)
{
  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    if (has_seen_question (life, item, i))
      return TRUE;
  return FALSE;
}

/* Each of the seven; and every question on them for whoever opens it daily. */
static void
assert_core_came (Life *life)
{
  GListModel *core = get_framework (life->content, "summing-up");
  gboolean daily = life->habit->every == 1;

  for (guint i = 0; i < g_list_model_get_n_items (core); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (core, i);

      if (g_hash_table_contains (life->journal->hidden, lead_item_get_id (item)))
        continue;
      if (!has_seen_item (life, item))
        g_error ("%s never came", lead_item_get_id (item));
      for (guint k = 0; daily && k < lead_item_get_n_questions (item); k++)
        if (!has_seen_question (life, item, k))
          g_error ("%s, question %u, never came", lead_item_get_id (item), k + 1);
    }
}

static void
assert_dimensions_came (Life *life)
{
  GListModel *dimensions = get_framework (life->content, "dimensions");

  for (guint i = 0; i < g_list_model_get_n_items (dimensions); i++)
    {
      g_autoptr (LeadItem) dimension = g_list_model_get_item (dimensions, i);
      gboolean came = FALSE;
      GHashTableIter iter;
      gpointer prompt;

      g_hash_table_iter_init (&iter, life->seen);
      while (g_hash_table_iter_next (&iter, &prompt, NULL))
        {
          g_auto (GStrv) parts = g_strsplit (prompt, "#", 2);

          came |= is_of (life->content, parts[0], lead_item_get_id (dimension));
        }
      if (!came)
        g_error ("%s never came", lead_item_get_id (dimension));
    }
}

static void
assert_own_came (Life *life)
{
  for (guint i = 0; i < life->journal->own->len; i++)
    {
      g_autofree char *id = lead_own_question_dup_prompt (life->journal->own->pdata[i]);

      if (!g_hash_table_contains (life->seen, id))
        g_error ("%s never came", id);
    }
}

static void
report (Life *life, guint seed)
{
  g_autoptr (GHashTable) reasons = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer reason, n;

  for (guint i = 0; i < life->journal->askings->len; i++)
    {
      gpointer key = (gpointer) g_array_index (life->journal->askings, LeadAsking, i).reason;

      n = g_hash_table_lookup (reasons, key);
      g_hash_table_insert (reasons, key, GUINT_TO_POINTER (GPOINTER_TO_UINT (n) + 1));
    }
  g_test_message ("%s, seed %u: %u askings of %u questions", life->habit->name, seed,
                  life->journal->askings->len, g_hash_table_size (life->seen));
  g_hash_table_iter_init (&iter, reasons);
  while (g_hash_table_iter_next (&iter, &reason, &n))
    g_test_message ("  %s: %u", (char *) reason, GPOINTER_TO_UINT (n));
}

static void
test_year (gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadContent) content = lead_content_load (&error);

  g_assert_no_error (error);
  for (guint seed = 1; seed <= N_SEEDS; seed++)
    {
      Life life;

      life_begin (&life, content, data, seed);
      live (&life);
      report (&life, seed);
      assert_core_came (&life);
      assert_dimensions_came (&life);
      assert_own_came (&life);
      life_end (&life);
    }
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (habits); i++)
    {
      g_autofree char *path = g_strdup_printf ("/insight/prompt-year/%s", habits[i].name);

      g_test_add_data_func (path, &habits[i], test_year);
    }
  return g_test_run ();
}
