/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/exchange/lead-sample.h"
#include "core/store/lead-journal.h"
#include "lead-journal-place.h"
#include "lead-lock-watch.h"
#include "lead-window.h"

G_BEGIN_DECLS

/*
 * Shared by the files that make up the window: lead-window.c (its states),
 * lead-window-open.c (getting to a journal), lead-window-keyring.c (doing so
 * without the passphrase), lead-window-sample.c (to the sample),
 * lead-window-lock.c (leaving it) and lead-window-actions.c (what menus,
 * buttons and keys do).
 */

/**
 * LeadAfterwards:
 *
 * What to do as soon as a journal is open, or locked for it.
 */
typedef enum
{
  LEAD_AFTERWARDS_NOTHING,
  LEAD_AFTERWARDS_WRITE,
  LEAD_AFTERWARDS_IMPORT,
  LEAD_AFTERWARDS_RESTORE,
} LeadAfterwards;

struct _LeadWindow
{
  AdwApplicationWindow  parent_instance;

  /* Owned. */
  LeadSurroundings     *surroundings;
  LeadContent          *content;
  LeadJournalPlace     *place;
  LeadKeySource        *key_source;
  LeadKeySource        *from_keyring;
  LeadKeySource        *from_sheet;
  LeadLockWatch        *lock_watch;
  LeadSample           *sample;
  GCancellable         *opening;
  GCancellable         *asking;
  char                 *path;
  GVariant             *whereabouts; /* in the journal at the path, for after a lock */

  /* (element-type GTask): who waits for the journal to be locked; nobody does
   * while it isn't being left. */
  GPtrArray            *leaving;

  LeadAfterwards        afterwards;
  gboolean              entering;
  gboolean              left;
  gboolean              look_due;
  gboolean              sample_wanted;

  /* Of the template. */
  AdwBin               *state;
};

void lead_window_install_actions (GtkWidgetClass  *widget_class);
void lead_window_install_dialogs (GtkWidgetClass  *widget_class);
void lead_window_review_packs_action (GtkWidget    *widget,
                                      const char   *action,
                                      GVariant     *parameter);
void lead_window_share_action (GtkWidget           *widget,
                               const char          *action,
                               GVariant            *parameter);
void lead_window_share_session_action (GtkWidget   *widget,
                                       const char  *action,
                                       GVariant    *parameter);
void lead_window_print_partners_action (GtkWidget  *widget,
                                        const char *action,
                                        GVariant   *parameter);
void lead_window_update_actions  (LeadWindow      *self);
void lead_window_show            (LeadWindow      *self,
                                  GtkWidget       *view);
void lead_window_show_locked     (LeadWindow      *self,
                                  const char      *text,
                                  gboolean         busy);
void lead_window_show_trouble    (LeadWindow      *self,
                                  const GError    *error);
void lead_window_work            (LeadWindow      *self,
                                  LeadJournal     *journal);
void lead_window_fail            (LeadWindow      *self,
                                  const GError    *error);
void lead_window_set_path        (LeadWindow      *self,
                                  const char      *path);
void lead_window_look            (LeadWindow      *self);
void lead_window_enter           (LeadWindow      *self,
                                  LeadKeySource   *key_source,
                                  LeadOpenFlags    flags);
void lead_window_renew_opening   (LeadWindow      *self);
void lead_window_turn            (LeadWindow      *self,
                                  LeadJournal     *journal);
void lead_window_enter_sample    (LeadWindow      *self);
void lead_window_drop_sample     (LeadWindow      *self);
void lead_window_leave_sample    (LeadWindow      *self);
void lead_window_import          (LeadWindow      *self);
void lead_window_do_locked       (LeadWindow      *self);
void lead_window_watch           (LeadWindow      *self);
void lead_window_tell            (LeadWindow      *self,
                                  LeadJournal     *journal);

gboolean lead_window_may_ask_keyring (LeadWindow  *self);
void     lead_window_recover         (LeadWindow  *self);
void     lead_window_ask_keyring     (LeadWindow  *self);
gboolean lead_window_fail_stand_in   (LeadWindow   *self,
                                      const GError *error);
void     lead_window_settle_key      (LeadWindow  *self,
                                      LeadDesk    *desk);

G_END_DECLS
