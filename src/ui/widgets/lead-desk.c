/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-desk-private.h"

#include "core/store/lead-journal-adaptation.h"
#include "lead-card-provider.h"

struct _LeadDesk
{
  GObject      parent_instance;

  LeadJournal *journal;
  LeadContent *shipped; /* as it comes with the program */
  LeadContent *content; /* as it is in this journal */
  LeadAdaptation *adaptation;
  GListStore  *cards;
  LeadChallengeList *challenges; /* once somebody has asked for them */
  LeadExperimentList *experiments; /* likewise */
  LeadSessionList  *sessions; /* likewise */
  LeadPostList *posts; /* likewise */
  gboolean     discreet;

  guint        work;
  gboolean     quiet;
};

typedef enum
{
  PROP_DISCREET = 1,
  PROP_CONTENT,
  PROP_QUIET,
} LeadDeskProperty;

static GParamSpec *properties[PROP_QUIET + 1];

G_DEFINE_FINAL_TYPE (LeadDesk, lead_desk, G_TYPE_OBJECT)

static void
lead_desk_dispose (GObject *object)
{
  LeadDesk *self = LEAD_DESK (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->shipped);
  g_clear_object (&self->content);
  g_clear_pointer (&self->adaptation, lead_adaptation_unref);
  g_clear_object (&self->cards);
  g_clear_object (&self->challenges);
  g_clear_object (&self->experiments);
  g_clear_object (&self->sessions);
  g_clear_object (&self->posts);

  G_OBJECT_CLASS (lead_desk_parent_class)->dispose (object);
}

static void
lead_desk_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  switch ((LeadDeskProperty) prop_id)
    {
    case PROP_DISCREET:
      g_value_set_boolean (value, LEAD_DESK (object)->discreet);
      break;
    case PROP_CONTENT:
      g_value_set_object (value, LEAD_DESK (object)->content);
      break;
    case PROP_QUIET:
      g_value_set_boolean (value, LEAD_DESK (object)->quiet);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_desk_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  switch ((LeadDeskProperty) prop_id)
    {
    case PROP_DISCREET:
      lead_desk_set_discreet (LEAD_DESK (object), g_value_get_boolean (value));
      break;
    case PROP_CONTENT:
    case PROP_QUIET:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_desk_class_init (LeadDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_desk_dispose;
  object_class->get_property = lead_desk_get_property;
  object_class->set_property = lead_desk_set_property;

  /**
   * LeadDesk:discreet: whether lists show neither words nor names
   */
  properties[PROP_DISCREET]
    = g_param_spec_boolean ("discreet", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  properties[PROP_CONTENT] =
    g_param_spec_object ("content", NULL, NULL, LEAD_TYPE_CONTENT,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_QUIET] =
    g_param_spec_boolean ("quiet", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  lead_desk_install_signals (G_TYPE_FROM_CLASS (klass));
}

static void
lead_desk_init (LeadDesk *self)
{
  self->cards = g_list_store_new (LEAD_TYPE_CARD_PROVIDER);
  self->adaptation = lead_adaptation_new ();
}

static void
adapt (LeadDesk       *self,
       LeadAdaptation *adaptation)
{
  g_autoptr (LeadContent) content = lead_content_adapt (self->shipped, adaptation);

  lead_adaptation_unref (self->adaptation);
  self->adaptation = lead_adaptation_ref (adaptation);
  if (g_set_object (&self->content, content))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT]);
}

static void
adaptation_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  GWeakRef *weak = user_data;
  g_autoptr (LeadDesk) self = g_weak_ref_get (weak);
  g_autoptr (LeadAdaptation) adaptation = NULL;

  adaptation = lead_journal_load_adaptation_finish (LEAD_JOURNAL (source), result, NULL);
  if (self != NULL && adaptation != NULL)
    adapt (self, adaptation);
  g_weak_ref_clear (weak);
  g_free (weak);
}

static void
journal_changed_cb (LeadDesk *self,
                    guint     kinds)
{
  GWeakRef *weak;

  if ((kinds & LEAD_CHANGE_CONTENT) == 0)
    return;
  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, self);
  lead_journal_load_adaptation_async (self->journal, NULL, adaptation_cb, weak);
}

/**
 * lead_desk_new:
 * @journal: the open journal
 * @content: what the app knows of systems leadership
 *
 * Returns: (transfer full): a desk to work at until the journal is locked
 */
LeadDesk *
lead_desk_new (LeadJournal *journal,
               LeadContent *content)
{
  LeadDesk *self;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);

  self = g_object_new (LEAD_TYPE_DESK, NULL);
  self->journal = g_object_ref (journal);
  self->shipped = g_object_ref (content);
  self->content = g_object_ref (content);
  g_signal_connect_object (journal, "changed", G_CALLBACK (journal_changed_cb), self,
                           G_CONNECT_SWAPPED);
  journal_changed_cb (self, LEAD_CHANGE_CONTENT);

  return self;
}

/**
 * lead_desk_get_journal:
 *
 * Returns: (transfer none): the open journal
 */
LeadJournal *
lead_desk_get_journal (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), NULL);

  return self->journal;
}

/**
 * lead_desk_get_content:
 *
 * Returns: (transfer none): frameworks and their items, the writer's own among
 *   them; another object when those change
 */
LeadContent *
lead_desk_get_content (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), NULL);

  return self->content;
}

/**
 * lead_desk_get_adaptation:
 *
 * Returns: (transfer none): what the writer added and decided
 */
LeadAdaptation *
lead_desk_get_adaptation (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), NULL);

  return self->adaptation;
}

/**
 * lead_desk_get_surroundings:
 *
 * Returns: (transfer none): the clock, zone and random source of the journal
 */
LeadSurroundings *
lead_desk_get_surroundings (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), NULL);

  return lead_journal_get_surroundings (self->journal);
}

/**
 * lead_desk_get_cards:
 *
 * Returns: (transfer none) (element-type LeadCardProvider): who has a card for
 *   Today, in the order in which they are shown; anybody may add one
 */
GListStore *
lead_desk_get_cards (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), NULL);

  return self->cards;
}

/**
 * lead_desk_get_discreet:
 *
 * Returns: whether lists show neither words nor names
 */
gboolean
lead_desk_get_discreet (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), FALSE);

  return self->discreet;
}

/**
 * lead_desk_set_discreet:
 * @discreet: whether lists are to show neither words nor names
 */
void
lead_desk_set_discreet (LeadDesk *self,
                        gboolean  discreet)
{
  g_return_if_fail (LEAD_IS_DESK (self));

  if (self->discreet == discreet)
    return;
  self->discreet = discreet;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DISCREET]);
}

/**
 * lead_desk_get_challenges:
 *
 * Returns: (transfer none): the journal's challenges, followed for as long as
 *   the desk is there
 */
LeadChallengeList *
lead_desk_get_challenges (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), NULL);

  if (self->challenges == NULL)
    self->challenges = lead_challenge_list_new (self->journal);

  return self->challenges;
}

/**
 * lead_desk_get_experiments:
 * @self: a desk
 *
 * Returns: (transfer none): the journal's experiments; they are read when this
 *   is asked first
 */
LeadExperimentList *
lead_desk_get_experiments (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), NULL);

  if (self->experiments == NULL)
    self->experiments = lead_experiment_list_new (self->journal);

  return self->experiments;
}

/**
 * lead_desk_get_sessions:
 * @self: a desk
 *
 * Returns: (transfer none): the journal's sessions; they are read when this is
 *   asked first
 */
LeadSessionList *
lead_desk_get_sessions (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), NULL);

  if (self->sessions == NULL)
    self->sessions = lead_session_list_new (self->journal);

  return self->sessions;
}

/**
 * lead_desk_get_posts:
 *
 * Returns: (transfer none): the posts that the writer has held, followed for as
 *   long as the desk is there
 */
LeadPostList *
lead_desk_get_posts (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), NULL);

  if (self->posts == NULL)
    self->posts = lead_post_list_new (self->journal);

  return self->posts;
}

/**
 * lead_desk_begin_work:
 *
 * Something goes on that takes its time, such as an import: the journal isn't
 * locked only because nobody touches the keyboard meanwhile. Each call is
 * answered by one of lead_desk_end_work().
 */
void
lead_desk_begin_work (LeadDesk *self)
{
  g_return_if_fail (LEAD_IS_DESK (self));

  self->work++;
}

/**
 * lead_desk_end_work:
 *
 * It is over, well or not.
 */
void
lead_desk_end_work (LeadDesk *self)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (self->work > 0);

  self->work--;
}

/**
 * lead_desk_is_working:
 *
 * Returns: whether something goes on that takes its time
 */
gboolean
lead_desk_is_working (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), FALSE);

  return self->work > 0;
}

/**
 * lead_desk_get_quiet:
 *
 * Returns: whether only the text that is written is shown
 */
gboolean
lead_desk_get_quiet (LeadDesk *self)
{
  g_return_val_if_fail (LEAD_IS_DESK (self), FALSE);

  return self->quiet;
}

/**
 * lead_desk_set_quiet:
 * @quiet: whether only the text that is written is to be shown
 */
void
lead_desk_set_quiet (LeadDesk *self,
                     gboolean  quiet)
{
  g_return_if_fail (LEAD_IS_DESK (self));

  if (self->quiet == quiet)
    return;

  self->quiet = quiet;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUIET]);
}
