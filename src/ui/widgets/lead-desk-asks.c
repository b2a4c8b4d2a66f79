/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a page asks for outside itself. The desk only passes it on. */

#include "config.h"

#include "lead-desk-private.h"

typedef enum
{
  SIGNAL_SHOW_FILTER,
  SIGNAL_SHOW_ENTRY,
  SIGNAL_WRITE,
  SIGNAL_WRITE_ABOUT,
  SIGNAL_WRITE_FOR,
  SIGNAL_BEGIN_EXPERIMENT,
  SIGNAL_SHOW_EXPERIMENT,
  SIGNAL_SHOW_SESSION,
  SIGNAL_SAY,
  SIGNAL_OFFER_UNDO,
  SIGNAL_REPORT,
  SIGNAL_PRINT,
  SIGNAL_BEGIN_WALK,
  SIGNAL_END_WALK,
  SIGNAL_SAVE_NOW,
  N_SIGNALS,
} LeadDeskSignal;

static guint signals[N_SIGNALS];

/* A signal says up to two things. */
static void
add (GType           type,
     LeadDeskSignal  which,
     const char     *name,
     GType           first,
     GType           second)
{
  GType types[] = { first, second };
  guint n_types = second != G_TYPE_NONE ? 2 : first != G_TYPE_NONE ? 1 : 0;

  signals[which] = g_signal_newv (name, type, G_SIGNAL_RUN_LAST, NULL, NULL, NULL, NULL,
                                  G_TYPE_NONE, n_types, types);
}

/**
 * lead_desk_install_signals:
 * @type: the type of the desk, while its class is made
 */
void
lead_desk_install_signals (GType type)
{
  add (type, SIGNAL_SHOW_FILTER, "show-filter", LEAD_TYPE_FILTER | G_SIGNAL_TYPE_STATIC_SCOPE,
       G_TYPE_NONE);
  add (type, SIGNAL_SHOW_ENTRY, "show-entry", G_TYPE_INT64, G_TYPE_NONE);
  add (type, SIGNAL_WRITE, "write", G_TYPE_STRING, G_TYPE_STRING);
  add (type, SIGNAL_WRITE_ABOUT, "write-about", G_TYPE_STRING, G_TYPE_NONE);
  add (type, SIGNAL_WRITE_FOR, "write-for", LEAD_TYPE_EXPERIMENT, G_TYPE_NONE);
  add (type, SIGNAL_BEGIN_EXPERIMENT, "begin-experiment", LEAD_TYPE_EXPERIMENT, G_TYPE_NONE);
  add (type, SIGNAL_SHOW_EXPERIMENT, "show-experiment", G_TYPE_STRING, G_TYPE_NONE);
  add (type, SIGNAL_SHOW_SESSION, "show-session", G_TYPE_STRING, G_TYPE_NONE);
  add (type, SIGNAL_SAY, "say", G_TYPE_STRING, G_TYPE_NONE);
  add (type, SIGNAL_OFFER_UNDO, "offer-undo", LEAD_TYPE_OPERATION, G_TYPE_NONE);
  add (type, SIGNAL_REPORT, "report", G_TYPE_ERROR, G_TYPE_NONE);
  add (type, SIGNAL_PRINT, "print", G_TYPE_OBJECT, G_TYPE_NONE);
  add (type, SIGNAL_BEGIN_WALK, "begin-walk", GTK_TYPE_WIDGET, G_TYPE_NONE);
  add (type, SIGNAL_END_WALK, "end-walk", GTK_TYPE_WIDGET, G_TYPE_NONE);
  add (type, SIGNAL_SAVE_NOW, "save-now", G_TYPE_NONE, G_TYPE_NONE);
}

/**
 * lead_desk_show_filter:
 * @filter: which entries; copied by whoever keeps it
 *
 * Asks for these entries to be shown.
 */
void
lead_desk_show_filter (LeadDesk         *self,
                       const LeadFilter *filter)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (filter != NULL);

  g_signal_emit (self, signals[SIGNAL_SHOW_FILTER], 0, filter);
}

/**
 * lead_desk_show_entry:
 * @id: an entry of the journal
 *
 * Asks for this entry to be opened.
 */
void
lead_desk_show_entry (LeadDesk *self,
                      int64_t   id)
{
  g_return_if_fail (LEAD_IS_DESK (self));

  g_signal_emit (self, signals[SIGNAL_SHOW_ENTRY], 0, (gint64) id);
}

/**
 * lead_desk_write:
 * @prompt: (nullable): canonical id of the item to write about
 * @question: (nullable): the question put to the writer
 *
 * Asks for a new entry.
 */
void
lead_desk_write (LeadDesk   *self,
                 const char *prompt,
                 const char *question)
{
  g_return_if_fail (LEAD_IS_DESK (self));

  g_signal_emit (self, signals[SIGNAL_WRITE], 0, prompt, question);
}

/**
 * lead_desk_write_about:
 * @challenge: uuid of a challenge
 *
 * Asks for a new entry that belongs to a challenge.
 */
void
lead_desk_write_about (LeadDesk   *self,
                       const char *challenge)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (challenge != NULL);

  g_signal_emit (self, signals[SIGNAL_WRITE_ABOUT], 0, challenge);
}

/**
 * lead_desk_write_for:
 * @self: a desk
 * @experiment: an experiment that is stored
 *
 * Asks for an entry that tells of it.
 */
void
lead_desk_write_for (LeadDesk       *self,
                     LeadExperiment *experiment)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (LEAD_IS_EXPERIMENT (experiment));

  g_signal_emit (self, signals[SIGNAL_WRITE_FOR], 0, experiment);
}

/**
 * lead_desk_begin_experiment:
 * @self: a desk
 * @start: what is known of it already, not stored
 *
 * Asks for a place where it is said what will be tried.
 */
void
lead_desk_begin_experiment (LeadDesk       *self,
                            LeadExperiment *start)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (LEAD_IS_EXPERIMENT (start));

  g_signal_emit (self, signals[SIGNAL_BEGIN_EXPERIMENT], 0, start);
}

/**
 * lead_desk_show_experiment:
 * @self: a desk
 * @uuid: what names an experiment for good
 */
void
lead_desk_show_experiment (LeadDesk   *self,
                           const char *uuid)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (uuid != NULL);

  g_signal_emit (self, signals[SIGNAL_SHOW_EXPERIMENT], 0, uuid);
}

/**
 * lead_desk_show_session:
 * @self: a desk
 * @uuid: what names a session for good
 */
void
lead_desk_show_session (LeadDesk   *self,
                        const char *uuid)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (uuid != NULL);

  g_signal_emit (self, signals[SIGNAL_SHOW_SESSION], 0, uuid);
}

/**
 * lead_desk_say:
 * @text: one short sentence in the reader's language
 *
 * Says something that passes by itself.
 */
void
lead_desk_say (LeadDesk   *self,
               const char *text)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (text != NULL);

  g_signal_emit (self, signals[SIGNAL_SAY], 0, text);
}

/**
 * lead_desk_offer_undo:
 * @operation: what has just been done
 *
 * Says what has been done and offers to take it back.
 */
void
lead_desk_offer_undo (LeadDesk      *self,
                      LeadOperation *operation)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (LEAD_IS_OPERATION (operation));

  g_signal_emit (self, signals[SIGNAL_OFFER_UNDO], 0, operation);
}

/**
 * lead_desk_report:
 * @error: what went wrong
 *
 * Tells of an error that the person should know of. Cancellation is none.
 */
void
lead_desk_report (LeadDesk     *self,
                  const GError *error)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (error != NULL);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[SIGNAL_REPORT], 0, error);
}

/**
 * lead_desk_print:
 * @pages: what to print
 *
 * Asks for a printer.
 */
void
lead_desk_print (LeadDesk *self,
                 GObject  *pages)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (G_IS_OBJECT (pages));

  g_signal_emit (self, signals[SIGNAL_PRINT], 0, pages);
}

/**
 * lead_desk_begin_walk:
 * @walk: (transfer floating): a page that takes the whole window until it is over
 *
 * Asks for a guided walk. One that is under way already goes on.
 */
void
lead_desk_begin_walk (LeadDesk  *self,
                      GtkWidget *walk)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (GTK_IS_WIDGET (walk));

  g_object_ref_sink (walk);
  g_signal_emit (self, signals[SIGNAL_BEGIN_WALK], 0, walk);
  g_object_unref (walk);
}

/**
 * lead_desk_end_walk:
 * @walk: what was begun; it may go now
 *
 * The walk is over.
 */
void
lead_desk_end_walk (LeadDesk  *self,
                    GtkWidget *walk)
{
  g_return_if_fail (LEAD_IS_DESK (self));
  g_return_if_fail (GTK_IS_WIDGET (walk));

  g_signal_emit (self, signals[SIGNAL_END_WALK], 0, walk);
}

/**
 * lead_desk_save_now:
 *
 * The journal is about to be closed: what waits a moment before it is saved is
 * to be saved now.
 */
void
lead_desk_save_now (LeadDesk *self)
{
  g_return_if_fail (LEAD_IS_DESK (self));

  g_signal_emit (self, signals[SIGNAL_SAVE_NOW], 0);
}
