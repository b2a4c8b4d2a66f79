/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a session may be about, and what may be taken into it. */

#include "config.h"

#include "core/insight/lead-agenda-offers.h"
#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-chronicle-builder.h"
#include "core/model/lead-experiment-builder.h"
#include "core/model/lead-session-builder.h"
#include "lead-test.h"

#define TODAY 20600
#define CHALLENGE "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"

static LeadContent *content;

static LeadSession *
make_session (const char *uuid,
              const char *whom,
              LeadDay     held,
              const char *agreement,
              LeadDay     due,
              const char *outcome)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();

  lead_session_builder_set_uuid (builder, uuid);
  lead_session_builder_set_whom (builder, whom);
  lead_session_builder_set_held (builder, held);
  if (agreement != NULL)
    {
      g_autoptr (LeadAgreement) agreed = lead_agreement_new (agreement, agreement, due, "experiment-a");

      if (outcome != NULL)
        lead_agreement_settle (agreed, outcome, TODAY);
      lead_session_builder_put_agreement (builder, agreed);
    }
  return lead_session_builder_end (builder);
}

static LeadExperiment *
make_experiment (const char *uuid,
                 LeadDay     due,
                 LeadDay     closed)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();

  lead_experiment_builder_set_uuid (builder, uuid);
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, uuid);
  lead_experiment_builder_set_begun (builder, TODAY - 50);
  lead_experiment_builder_set_due (builder, due);
  lead_experiment_builder_set_closed (builder, closed);
  return lead_experiment_builder_end (builder);
}

static LeadChallenge *
make_challenge (void)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  g_autoptr (LeadViewpoint) carers = lead_viewpoint_new ("carers", LEAD_DAY_NONE);
  g_autoptr (LeadViewpoint) users = lead_viewpoint_new ("service-users", TODAY - 200);
  g_autoptr (LeadViewpoint) fresh = lead_viewpoint_new ("front-line", TODAY - 3);

  lead_challenge_builder_set_uuid (builder, CHALLENGE);
  lead_challenge_builder_set_name (builder, "Falls at home");
  lead_challenge_builder_add_viewpoint (builder, users);
  lead_challenge_builder_add_viewpoint (builder, fresh);
  lead_challenge_builder_add_viewpoint (builder, carers);
  return lead_challenge_builder_end (builder);
}

static void
write_tag (LeadChronicleBuilder *builder,
           int64_t               id,
           LeadDay               day,
           const char           *item,
           LeadStance            stance)
{
  lead_chronicle_builder_add_entry (builder, id, id, day, 100, LEAD_CHRONICLE_NONE);
  lead_chronicle_builder_add_tag (
      builder, lead_chronicle_builder_name (builder, LEAD_CHRONICLE_ITEMS, item), stance);
}

/* Entry 1 is before the period; 4 is private. */
static LeadChronicle *
make_chronicle (void)
{
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();

  write_tag (builder, 1, TODAY - 200, "barriers/silo-mentality", LEAD_STANCE_SHIFTED);
  write_tag (builder, 2, TODAY - 20, "barriers/silo-mentality", LEAD_STANCE_MET);
  write_tag (builder, 3, TODAY - 19, "barriers/silo-mentality", LEAD_STANCE_SHIFTED);
  write_tag (builder, 4, TODAY - 18, "barriers/tensions", LEAD_STANCE_SHIFTED);
  write_tag (builder, 5, TODAY - 17, "behaviours/relationships", LEAD_STANCE_MISSED);
  write_tag (builder, 6, TODAY - 16, "summing-up/difference", LEAD_STANCE_SEEN);
  write_tag (builder, 7, TODAY - 15, "barriers/tensions", LEAD_STANCE_SHIFTED);
  return lead_chronicle_builder_end (builder);
}

static LeadAgendaBasis *
make_basis (void)
{
  g_autoptr (GPtrArray) reviews = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_review_free);
  g_autoptr (GPtrArray) challenges = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) posts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) questions
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_own_question_free);
  g_autoptr (GPtrArray) experiments = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (LeadChronicle) chronicle = make_chronicle ();
  g_autoptr (LeadAnswered) answered = lead_answered_new ();
  g_autoptr (LeadPatternBasis) patterns = NULL;
  LeadMoment moment = { .day = TODAY - 10 };
  LeadReview *review = lead_review_new (&moment, TODAY - 100);
  LeadAgendaBasis *basis;

  review->uuid = g_strdup ("the-review");
  g_ptr_array_add (reviews, review);
  g_ptr_array_add (challenges, make_challenge ());
  g_ptr_array_add (questions, lead_own_question_new ("one", NULL, "Asked before?", 1, 1));
  g_ptr_array_add (questions, lead_own_question_new ("two", NULL, "Never asked?", 2, 2));
  lead_answered_add (answered, "own#one", 1, TODAY - 5);
  g_ptr_array_add (experiments, make_experiment ("experiment-a", TODAY - 1, LEAD_DAY_NONE));
  g_ptr_array_add (experiments, make_experiment ("experiment-b", TODAY + 9, LEAD_DAY_NONE));
  g_ptr_array_add (experiments, make_experiment ("experiment-c", TODAY - 9, TODAY - 5));
  g_ptr_array_add (sessions, make_session ("last", "rhian", TODAY - 30, "settled", TODAY - 9, "They came"));
  g_ptr_array_add (sessions, make_session ("other", "Owen", TODAY - 40, "with another", TODAY, NULL));
  g_ptr_array_add (sessions, make_session ("first", "Rhian", TODAY - 60, "still open", TODAY - 9, NULL));
  g_ptr_array_add (sessions, make_session ("older", "Rhian", TODAY - 90, "closed long ago", TODAY, "Done"));
  patterns = lead_pattern_basis_new (chronicle, reviews, challenges, posts, questions, experiments);
  basis = lead_agenda_basis_new (patterns, sessions, answered);
  lead_agenda_basis_add_private (basis, 4);
  return basis;
}

static char *
propose (LeadAgendaBasis *basis,
         LeadSession     *session)
{
  g_autoptr (GPtrArray) proposals = lead_agenda_propose (basis, content, session, TODAY);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < proposals->len; i++)
    {
      const LeadAgendaProposal *proposal = proposals->pdata[i];

      g_assert_nonnull (proposal->why);
      g_assert_null (proposal->item->uuid);
      if (proposal->item->kind != LEAD_AGENDA_NOTICED)
        g_string_append_printf (all, "%s:%s ", lead_agenda_kind_to_id (proposal->item->kind),
                                proposal->item->subject);
    }
  return g_string_free (all, FALSE);
}

static void
test_propose (void)
{
  g_autoptr (LeadAgendaBasis) basis = make_basis ();
  g_autoptr (LeadSession) session = make_session ("now", "Rhian", LEAD_DAY_NONE, NULL, 0, NULL);
  g_autofree char *all = propose (basis, session);
  g_autoptr (LeadSession) started = NULL;
  g_autofree char *rest = NULL;
  LeadSessionBuilder *builder = lead_session_builder_new_from (session);
  g_autoptr (LeadAgendaItem) review
    = lead_agenda_item_new ("x", LEAD_AGENDA_REVIEW, "the-review", "Mine");
  g_autoptr (LeadAgendaItem) settled
    = lead_agenda_item_new ("y", LEAD_AGENDA_AGREEMENT, "settled", "Mine");

  g_assert_cmpstr (all, ==,
                   "agreement:settled agreement:still open experiment:experiment-b "
                   "review:the-review question:own#two question:summing-up/enabler#1 ");
  g_assert_cmpstr (lead_session_get_uuid (lead_agenda_find_last (basis, session)), ==, "last");

  lead_session_builder_put_item (builder, review);
  lead_session_builder_put_item (builder, settled);
  started = lead_session_builder_end (builder);
  rest = propose (basis, started);
  g_assert_cmpstr (rest, ==, "agreement:still open experiment:experiment-b question:own#two "
                             "question:summing-up/enabler#1 ");
}

/* Somebody new: nothing of what others agreed, and the experiment stands for itself. */
static void
test_stranger (void)
{
  g_autoptr (LeadAgendaBasis) basis = make_basis ();
  g_autoptr (LeadSession) session = make_session ("now", "Bethan", LEAD_DAY_NONE, NULL, 0, NULL);
  g_autofree char *all = propose (basis, session);

  g_assert_null (lead_agenda_find_last (basis, session));
  g_assert_true (g_str_has_prefix (all, "experiment:experiment-a experiment:experiment-b review:"));
}

static void
test_range (void)
{
  g_autoptr (LeadAgendaBasis) basis = make_basis ();
  g_autoptr (LeadSession) session = make_session ("now", "Rhian", LEAD_DAY_NONE, NULL, 0, NULL);
  g_autoptr (LeadSession) stranger = make_session ("now", "Bethan", LEAD_DAY_NONE, NULL, 0, NULL);
  LeadSessionBuilder *builder = lead_session_builder_new_from (session);
  g_autoptr (LeadSession) dated = NULL;
  LeadRange range = lead_agenda_get_range (basis, session, TODAY);

  g_assert_cmpint (range.from, ==, TODAY - 30);
  g_assert_cmpint (range.to, ==, TODAY);
  range = lead_agenda_get_range (basis, stranger, TODAY);
  g_assert_cmpuint (lead_range_get_length (range), ==, LEAD_AGENDA_DAYS);
  lead_session_builder_set_period (builder, TODAY - 400, TODAY - 300);
  dated = lead_session_builder_end (builder);
  range = lead_agenda_get_range (basis, dated, TODAY);
  g_assert_cmpint (range.from, ==, TODAY - 400);
  g_assert_cmpint (range.to, ==, TODAY - 300);
}

static void
test_offer (void)
{
  g_autoptr (LeadAgendaBasis) basis = make_basis ();
  g_autoptr (LeadSession) session = make_session ("now", "Rhian", LEAD_DAY_NONE, NULL, 0, NULL);
  g_autoptr (GArray) offers = lead_agenda_offer (basis, content, session, TODAY);
  static const struct
  {
    LeadOfferKind  kind;
    int64_t        entry;
    const char    *item;
    const char    *who;
  } wanted[] = {
    { LEAD_OFFER_SHIFTED, 7, "barriers/tensions", NULL },
    { LEAD_OFFER_SHIFTED, 3, "barriers/silo-mentality", NULL },
    { LEAD_OFFER_MISSED, 5, "behaviours/relationships", NULL },
    { LEAD_OFFER_DISAGREED, 6, "summing-up/difference", NULL },
    { LEAD_OFFER_UNHEARD, 0, NULL, "carers" },
    { LEAD_OFFER_UNHEARD, 0, NULL, "service-users" },
  };

  g_assert_cmpuint (offers->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < offers->len; i++)
    {
      const LeadOffer *offer = &g_array_index (offers, LeadOffer, i);

      g_assert_cmpint (offer->kind, ==, wanted[i].kind);
      g_assert_cmpint (offer->entry, ==, wanted[i].entry);
      g_assert_cmpstr (offer->item, ==, wanted[i].item);
      g_assert_cmpstr (offer->who, ==, wanted[i].who);
    }
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  content = lead_content_load (NULL);
  g_test_add_func ("/insight/agenda/propose", test_propose);
  g_test_add_func ("/insight/agenda/stranger", test_stranger);
  g_test_add_func ("/insight/agenda/range", test_range);
  g_test_add_func ("/insight/agenda/offer", test_offer);
  return g_test_run ();
}
