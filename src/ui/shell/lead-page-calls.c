/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A page that has only just been made hasn't heard what was asked for, and is asked
 * again. */

#include "config.h"

#include "lead-page-calls.h"

#include "lead-page-pair.h"

struct _LeadPageCalls
{
  GObject        parent_instance;

  LeadPageSlots *pages; /* owned */
};

static guint signal_called;

G_DEFINE_FINAL_TYPE (LeadPageCalls, lead_page_calls, G_TYPE_OBJECT)

static LeadPage *
show (LeadPageCalls *self,
      const char    *name,
      gboolean      *is_new)
{
  g_signal_emit (self, signal_called, 0);

  return lead_page_slots_show (self->pages, name, is_new);
}

/* What is tried stands beside what it is tried for. */
static gboolean
show_experiments (LeadPageCalls *self)
{
  gboolean is_new;
  LeadPage *pair = show (self, "challenges", &is_new);

  return lead_page_pair_show (LEAD_PAGE_PAIR (pair), 1);
}

static void
on_show_filter (LeadPageCalls    *self,
                const LeadFilter *filter,
                LeadDesk         *desk)
{
  if (lead_page_calls_show_journal (self))
    lead_desk_show_filter (desk, filter);
}

static void
on_show_entry (LeadPageCalls *self,
               gint64         id,
               LeadDesk      *desk)
{
  if (lead_page_calls_show_journal (self))
    lead_desk_show_entry (desk, id);
}

static void
on_write (LeadPageCalls *self,
          const char    *prompt,
          const char    *question,
          LeadDesk      *desk)
{
  if (lead_page_calls_show_journal (self))
    lead_desk_write (desk, prompt, question);
}

static void
on_write_about (LeadPageCalls *self,
                const char    *challenge,
                LeadDesk      *desk)
{
  if (lead_page_calls_show_journal (self))
    lead_desk_write_about (desk, challenge);
}

static void
on_write_for (LeadPageCalls  *self,
              LeadExperiment *experiment,
              LeadDesk       *desk)
{
  if (lead_page_calls_show_journal (self))
    lead_desk_write_for (desk, experiment);
}

static void
on_begin_experiment (LeadPageCalls  *self,
                     LeadExperiment *start,
                     LeadDesk       *desk)
{
  if (show_experiments (self))
    lead_desk_begin_experiment (desk, start);
}

static void
on_show_experiment (LeadPageCalls *self,
                    const char    *uuid,
                    LeadDesk      *desk)
{
  if (show_experiments (self))
    lead_desk_show_experiment (desk, uuid);
}

static void
on_show_session (LeadPageCalls *self,
                 const char    *uuid,
                 LeadDesk      *desk)
{
  gboolean is_new;

  show (self, "sessions", &is_new);
  if (is_new)
    lead_desk_show_session (desk, uuid);
}

static void
lead_page_calls_dispose (GObject *object)
{
  g_clear_object (&LEAD_PAGE_CALLS (object)->pages);

  G_OBJECT_CLASS (lead_page_calls_parent_class)->dispose (object);
}

static void
lead_page_calls_class_init (LeadPageCallsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_page_calls_dispose;

  signal_called = g_signal_new ("called", LEAD_TYPE_PAGE_CALLS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
}

static void
lead_page_calls_init (LeadPageCalls *self)
{
}

/**
 * lead_page_calls_new:
 * @pages: the pages of the window
 * @desk: the desk that they work at
 *
 * Returns: (transfer full): who listens to the desk as long as it is kept
 */
LeadPageCalls *
lead_page_calls_new (LeadPageSlots *pages,
                     LeadDesk      *desk)
{
  const struct
  {
    const char *signal;
    GCallback   callback;
  } handlers[] = {
    { "show-filter", G_CALLBACK (on_show_filter) },
    { "show-entry", G_CALLBACK (on_show_entry) },
    { "write", G_CALLBACK (on_write) },
    { "write-about", G_CALLBACK (on_write_about) },
    { "write-for", G_CALLBACK (on_write_for) },
    { "begin-experiment", G_CALLBACK (on_begin_experiment) },
    { "show-experiment", G_CALLBACK (on_show_experiment) },
    { "show-session", G_CALLBACK (on_show_session) },
  };
  LeadPageCalls *self;

  g_return_val_if_fail (LEAD_IS_PAGE_SLOTS (pages), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_PAGE_CALLS, NULL);
  self->pages = g_object_ref (pages);
  for (guint i = 0; i < G_N_ELEMENTS (handlers); i++)
    g_signal_connect_object (desk, handlers[i].signal, handlers[i].callback, self,
                             G_CONNECT_SWAPPED);

  return self;
}

/**
 * lead_page_calls_show_journal:
 * @self: calls
 *
 * Brings the journal to the front.
 *
 * Returns: whether its page has only just been made
 */
gboolean
lead_page_calls_show_journal (LeadPageCalls *self)
{
  gboolean is_new;

  g_return_val_if_fail (LEAD_IS_PAGE_CALLS (self), FALSE);

  show (self, "journal", &is_new);

  return is_new;
}
