/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-talk-part.h"

#include "ui/widgets/lead-clear.h"

typedef struct
{
  LeadSessionDraft *draft; /* owned */
  GtkBox           *box;
} LeadTalkPartPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (LeadTalkPart, lead_talk_part, ADW_TYPE_BIN)

static LeadTalkPartPrivate *
get_private (LeadTalkPart *self)
{
  return lead_talk_part_get_instance_private (self);
}

static void
lead_talk_part_dispose (GObject *object)
{
  g_clear_object (&get_private (LEAD_TALK_PART (object))->draft);

  G_OBJECT_CLASS (lead_talk_part_parent_class)->dispose (object);
}

static void
lead_talk_part_class_init (LeadTalkPartClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_talk_part_dispose;
}

static void
lead_talk_part_init (LeadTalkPart *self)
{
  LeadTalkPartPrivate *priv = get_private (self);

  priv->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (priv->box));
}

/**
 * lead_talk_part_new:
 * @type: of the part that is wanted
 * @draft: the session that is talked about
 *
 * Returns: (transfer floating) (type LeadTalkPart): a part without a point yet
 */
gpointer
lead_talk_part_new (GType             type,
                    LeadSessionDraft *draft)
{
  LeadTalkPart *self;

  g_return_val_if_fail (g_type_is_a (type, LEAD_TYPE_TALK_PART), NULL);
  g_return_val_if_fail (LEAD_IS_SESSION_DRAFT (draft), NULL);

  self = g_object_new (type, NULL);
  get_private (self)->draft = g_object_ref (draft);

  return self;
}

/**
 * lead_talk_part_show:
 * @self: a part
 * @point: (nullable): what is talked about now
 */
void
lead_talk_part_show (LeadTalkPart         *self,
                     const LeadAgendaItem *point)
{
  g_return_if_fail (LEAD_IS_TALK_PART (self));

  LEAD_TALK_PART_GET_CLASS (self)->show (self, point);
}

/**
 * lead_talk_part_get_draft:
 * @self: a part
 *
 * Returns: (transfer none): the session that is talked about
 */
LeadSessionDraft *
lead_talk_part_get_draft (LeadTalkPart *self)
{
  g_return_val_if_fail (LEAD_IS_TALK_PART (self), NULL);

  return get_private (self)->draft;
}

/**
 * lead_talk_part_get_session:
 * @self: a part
 *
 * Returns: (transfer none): that session as it is now
 */
LeadSession *
lead_talk_part_get_session (LeadTalkPart *self)
{
  g_return_val_if_fail (LEAD_IS_TALK_PART (self), NULL);

  return lead_session_draft_get_session (get_private (self)->draft);
}

/**
 * lead_talk_part_get_desk:
 * @self: a part
 *
 * Returns: (transfer none): the desk
 */
LeadDesk *
lead_talk_part_get_desk (LeadTalkPart *self)
{
  g_return_val_if_fail (LEAD_IS_TALK_PART (self), NULL);

  return lead_session_draft_get_desk (get_private (self)->draft);
}

/**
 * lead_talk_part_get_box:
 * @self: a part
 *
 * Returns: (transfer none): where its widgets go
 */
GtkBox *
lead_talk_part_get_box (LeadTalkPart *self)
{
  g_return_val_if_fail (LEAD_IS_TALK_PART (self), NULL);

  return get_private (self)->box;
}

/**
 * lead_talk_part_clear:
 * @self: a part
 *
 * Takes all of its widgets away.
 */
void
lead_talk_part_clear (LeadTalkPart *self)
{
  GtkBox *box;

  g_return_if_fail (LEAD_IS_TALK_PART (self));

  box = get_private (self)->box;
  lead_clear_box (box);
}

/**
 * lead_talk_add_label:
 * @box: where it goes
 * @text: what it says
 * @style: a style class
 *
 * Returns: (transfer none): a label that breaks its lines
 */
GtkWidget *
lead_talk_add_label (GtkBox     *box,
                     const char *text,
                     const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);

  return label;
}
