/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-lines.h"

#include <glib/gi18n-lib.h>

#include "lead-line-list.h"
#include "lead-session-words.h"
#include "ui/widgets/lead-card-frame.h"

/* What differs between the lists. */
typedef struct
{
  void (*show) (LeadSession *session, LeadLineList *lines);
  void (*set) (LeadSession *session,
               LeadSessionBuilder *builder,
               const char *uuid,
               const char *text);
} Of;

struct _LeadSessionLines
{
  AdwBin            parent_instance;

  LeadSessionDraft *draft; /* owned */
  const Of         *of;
  LeadLineList     *lines;
};

G_DEFINE_FINAL_TYPE (LeadSessionLines, lead_session_lines, ADW_TYPE_BIN)

static void
show_aims (LeadSession *session, LeadLineList *lines)
{
  GPtrArray *aims = lead_session_get_aims (session);

  for (guint i = 0; i < aims->len; i++)
    {
      const LeadAim *aim = aims->pdata[i];

      lead_line_list_put (lines, aim->uuid, _("Aim"), aim->text);
    }
}

static void
set_aim (LeadSession        *session,
         LeadSessionBuilder *builder,
         const char         *uuid,
         const char         *text)
{
  GPtrArray *aims = lead_session_get_aims (session);
  g_autoptr (LeadAim) aim = NULL;

  for (guint i = 0; uuid != NULL && i < aims->len; i++)
    {
      const LeadAim *before = aims->pdata[i];

      if (g_strcmp0 (before->uuid, uuid) == 0)
        aim = lead_aim_new (uuid, text, before->begun, before->closed);
    }
  if (aim == NULL)
    aim = lead_aim_new (NULL, text, LEAD_DAY_NONE, LEAD_DAY_NONE);
  lead_session_builder_put_aim (builder, aim);
}

static void
show_agenda (LeadSession  *session,
             LeadLineList *lines)
{
  GPtrArray *agenda = lead_session_get_agenda (session);

  for (guint i = 0; i < agenda->len; i++)
    {
      const LeadAgendaItem *item = agenda->pdata[i];

      lead_line_list_put (lines, item->uuid, lead_session_get_kind_words (item->kind), item->text);
    }
}

static void
set_item (LeadSession        *session,
          LeadSessionBuilder *builder,
          const char         *uuid,
          const char         *text)
{
  const LeadAgendaItem *before = uuid != NULL ? lead_session_find_item (session, uuid) : NULL;
  g_autoptr (LeadAgendaItem) item = NULL;

  item = before != NULL ? lead_agenda_item_new (uuid, before->kind, before->subject, text)
                        : lead_agenda_item_new (NULL, LEAD_AGENDA_OWN, NULL, text);
  item->done = before != NULL && before->done;
  lead_session_builder_put_item (builder, item);
}

static const Of aims = { show_aims, set_aim };
static const Of agenda = { show_agenda, set_item };

static void
show (LeadSessionLines *self)
{
  lead_line_list_begin (self->lines);
  self->of->show (lead_session_draft_get_session (self->draft), self->lines);
  lead_line_list_end (self->lines);
}

static void
set_text (LeadSessionLines *self,
          const char       *uuid,
          const char       *text)
{
  LeadSessionBuilder *builder = lead_session_draft_begin (self->draft);

  self->of->set (lead_session_draft_get_session (self->draft), builder, uuid, text);
  lead_session_draft_commit (self->draft, builder);
}

static void
on_added (LeadSessionLines *self,
          const char       *text)
{
  set_text (self, NULL, text);
}

static void
on_moved (LeadSessionLines *self,
          const char       *uuid,
          guint             position)
{
  LeadSessionBuilder *builder = lead_session_draft_begin (self->draft);

  lead_session_builder_move (builder, uuid, position);
  lead_session_draft_commit (self->draft, builder);
}

static void
on_removed (LeadSessionLines *self,
            const char       *uuid)
{
  lead_session_draft_remove (self->draft, uuid, _("Taken away"));
}

static void
lead_session_lines_dispose (GObject *object)
{
  g_clear_object (&LEAD_SESSION_LINES (object)->draft);

  G_OBJECT_CLASS (lead_session_lines_parent_class)->dispose (object);
}

static void
lead_session_lines_class_init (LeadSessionLinesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_session_lines_dispose;
}

static void
lead_session_lines_init (LeadSessionLines *self)
{
}

static GtkWidget *
make (LeadSessionDraft *draft,
      const Of         *of,
      GtkWidget        *frame,
      GtkWidget        *lines)
{
  LeadSessionLines *self = g_object_new (LEAD_TYPE_SESSION_LINES, NULL);

  self->draft = g_object_ref (draft);
  self->of = of;
  self->lines = LEAD_LINE_LIST (lines);
  lead_line_list_set_writable (self->lines, lead_session_draft_is_writable (draft));
  lead_card_frame_add (LEAD_CARD_FRAME (frame), lines);
  adw_bin_set_child (ADW_BIN (self), frame);
  g_signal_connect_object (lines, "changed", G_CALLBACK (set_text), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (lines, "added", G_CALLBACK (on_added), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (lines, "moved", G_CALLBACK (on_moved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (lines, "removed", G_CALLBACK (on_removed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "replaced", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}

/**
 * lead_session_lines_new_aims:
 * @draft: a session
 *
 * Returns: (transfer floating): a card with what a series of sessions is about
 */
GtkWidget *
lead_session_lines_new_aims (LeadSessionDraft *draft)
{
  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  return make (draft, &aims,
               lead_card_frame_new (_("What you are working towards"),
                                    _("Aims run on from one session to the next with the same "
                                       "person.")),
               lead_line_list_new (_("Aims"), _("Add an aim")));
}

/**
 * lead_session_lines_new_agenda:
 * @draft: a session
 *
 * Returns: (transfer floating): a card with what is to be talked about
 */
GtkWidget *
lead_session_lines_new_agenda (LeadSessionDraft *draft)
{
  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  return make (draft, &agenda,
               lead_card_frame_new (_("Agenda"),
                                    _("In your words and your order. Alt and an arrow key move a "
                                       "point up or down.")),
               lead_line_list_new (_("Agenda"), _("Add a point")));
}
