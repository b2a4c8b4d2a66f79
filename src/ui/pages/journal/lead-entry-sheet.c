/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-entry-sheet.h"

#include "core/model/lead-entry-builder.h"
#include "core/model/lead-words.h"
#include "lead-answer-list.h"
#include "lead-body-view.h"
#include "lead-entry-experiments.h"
#include "lead-format-bar.h"
#include "lead-join-line.h"
#include "lead-label-pane.h"
#include "lead-margin-layout.h"
#include "lead-moment-button.h"
#include "lead-note-list.h"
#include "lead-passage-margin.h"
#include "lead-picture-strip.h"
#include "lead-tag-pane.h"
#include "lead-title-field.h"
#include "lead-writing-look.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-challenge-pane.h"
#include "ui/widgets/lead-notice-bar.h"
#include "ui/widgets/lead-settings.h"
#include "ui/widgets/lead-save-status.h"
#include "ui/widgets/lead-short-scroller.h"

/* Above the text, in pixels. */
#define MARGIN 6
#define QUIET_MARGIN 36

struct _LeadEntrySheet
{
  AdwBin parent_instance;

  /* owned */
  LeadDesk *desk;
  GSettings *settings;

  /* template */
  LeadNoticeBar *notice;
  LeadMomentButton *moment;
  GtkWidget *private_mark;
  GtkToggleButton *star;
  LeadTitleField *title;
  LeadAnswerList *answers;
  AdwClamp *head;
  AdwClamp *column;
  AdwClamp *foot;
  GtkOverlay *overlay;
  LeadBodyView *body;
  LeadFormatBar *format_bar;
  LeadNoteList *notes;
  LeadPictureStrip *pictures;
  LeadTagPane *tags;
  LeadJoinLine *joins;
  LeadChallengePane *challenge;
  LeadEntryExperiments *experiments;
  LeadLabelPane *labels;
  GtkLabel *status;

  /* child beside the template's */
  GtkWidget *margin;

  guint n_words;
  gboolean loading; /* widgets change, but nobody edits */
  gboolean is_private;
};

typedef enum
{
  PROP_PRIVATE = 1,
} LeadEntrySheetProperty;

enum
{
  EDITED,
  N_SIGNALS,
};

static GParamSpec *properties[PROP_PRIVATE + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadEntrySheet, lead_entry_sheet, ADW_TYPE_BIN)

static void
update_status (LeadEntrySheet  *self,
               LeadEditSession *session)
{
  const GError *error = lead_edit_session_get_error (session);
  g_autoptr(GTimeZone) zone = lead_surroundings_get_zone (lead_desk_get_surroundings (self->desk));
  g_autofree char *text = lead_save_status_dup_text (
      lead_edit_session_get_state (session), lead_edit_session_get_saved_ms (session), error,
      self->n_words, zone);

  gtk_label_set_text (self->status, text);
}

/* The keyboard mustn't be left in what goes. */
static void
clear_joins (LeadEntrySheet *self)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->joins)) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->body));
  lead_join_line_clear (self->joins);
}

static void
edited_cb (LeadEntrySheet *self)
{
  if (self->loading)
    return;
  clear_joins (self);
  g_signal_emit (self, signals[EDITED], 0);
}

static void
star_cb (LeadEntrySheet *self)
{
  gboolean starred = gtk_toggle_button_get_active (self->star);

  gtk_button_set_icon_name (GTK_BUTTON (self->star),
                            starred ? "starred-symbolic" : "non-starred-symbolic");
  edited_cb (self);
}

static void
title_activate_cb (LeadEntrySheet *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->body));
}

static void
tags_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadEntrySheet *self = LEAD_ENTRY_SHEET (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->tags)))
    lead_tag_pane_leave (self->tags);
  else
    lead_tag_pane_enter (self->tags);
}

static void
tag_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  lead_tag_pane_open_palette (LEAD_ENTRY_SHEET (widget)->tags);
}

static void
note_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  lead_note_list_write (LEAD_ENTRY_SHEET (widget)->notes);
}

static void
add_picture_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (LEAD_ENTRY_SHEET (widget)->body), "text.insert-picture",
                              NULL);
}

/* The strip has what the text has no place for. */
static void
placed_cb (LeadEntrySheet *self)
{
  g_autoptr (GPtrArray) unplaced
      = lead_body_pictures_dup_unplaced (lead_body_view_get_pictures (self->body));

  if (self->desk != NULL)
    lead_picture_strip_show (self->pictures, lead_desk_get_journal (self->desk), unplaced);
}

static void
remove_picture_cb (LeadEntrySheet       *self,
                   const LeadAttachment *attachment)
{
  LeadBodyPictures *pictures = lead_body_view_get_pictures (self->body);
  GPtrArray *all = lead_body_pictures_get_attachments (pictures);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (!lead_attachment_equal (all->pdata[i], attachment))
      g_ptr_array_add (kept, all->pdata[i]);
  lead_body_pictures_set_attachments (pictures, kept);
  edited_cb (self);
}

static void
picture_failed_cb (LeadEntrySheet *self,
                   const GError   *error)
{
  lead_desk_report (self->desk, error);
}

static gboolean
lead_entry_sheet_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LEAD_ENTRY_SHEET (widget)->body));
}

static void
lead_entry_sheet_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((LeadEntrySheetProperty) prop_id)
    {
    case PROP_PRIVATE:
      g_value_set_boolean (value, LEAD_ENTRY_SHEET (object)->is_private);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_entry_sheet_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LeadEntrySheet *self = LEAD_ENTRY_SHEET (object);

  switch ((LeadEntrySheetProperty) prop_id)
    {
    case PROP_PRIVATE:
      if (self->is_private == g_value_get_boolean (value))
        break;
      self->is_private = g_value_get_boolean (value);
      gtk_widget_set_visible (self->private_mark, self->is_private);
      edited_cb (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
lead_entry_sheet_dispose (GObject *object)
{
  LeadEntrySheet *self = LEAD_ENTRY_SHEET (object);

  g_clear_pointer (&self->margin, gtk_widget_unparent);
  g_clear_object (&self->desk);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lead_entry_sheet_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-entry-sheet.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, notice);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, moment);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, private_mark);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, star);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, title);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, answers);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, head);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, column);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, foot);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, overlay);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, body);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, format_bar);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, notes);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, pictures);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, tags);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, joins);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, challenge);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, experiments);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, labels);
  gtk_widget_class_bind_template_child (widget_class, LeadEntrySheet, status);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, star_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_picture_cb);
  gtk_widget_class_bind_template_callback (widget_class, picture_failed_cb);
}

static void
lead_entry_sheet_class_init (LeadEntrySheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = lead_entry_sheet_get_property;
  object_class->set_property = lead_entry_sheet_set_property;
  object_class->dispose = lead_entry_sheet_dispose;
  widget_class->grab_focus = lead_entry_sheet_grab_focus;
  widget_class->focus = lead_focus_inside;

  properties[PROP_PRIVATE]
      = g_param_spec_boolean ("private", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[EDITED] = g_signal_new ("edited", LEAD_TYPE_ENTRY_SHEET, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  bind_template (widget_class);
  gtk_widget_class_install_property_action (widget_class, "entry.private", "private");
  gtk_widget_class_install_action (widget_class, "entry.tags", NULL, tags_action);
  gtk_widget_class_install_action (widget_class, "entry.tag", NULL, tag_action);
  gtk_widget_class_install_action (widget_class, "entry.note", NULL, note_action);
  gtk_widget_class_install_action (widget_class, "entry.add-picture", NULL, add_picture_action);
}

static void
settings_cb (LeadEntrySheet *self,
             const char     *key,
             GSettings      *settings)
{
  AdwClamp *clamps[] = { self->head, self->column, self->foot };
  int width = lead_writing_look_get_width (settings);

  lead_writing_look_apply (settings, GTK_SOURCE_VIEW (self->body));
  lead_body_view_refresh (self->body);
  for (guint i = 0; i < G_N_ELEMENTS (clamps); i++)
    {
      adw_clamp_set_maximum_size (clamps[i], width);
      adw_clamp_set_tightening_threshold (clamps[i], MIN (width, 400));
    }
}

static void
follow_settings (LeadEntrySheet *self)
{
  self->settings = lead_settings_new ();
  if (self->settings == NULL)
    return;
  g_signal_connect_object (self->settings, "changed", G_CALLBACK (settings_cb), self,
                           G_CONNECT_SWAPPED);
  settings_cb (self, NULL, self->settings);
}

static void
lead_entry_sheet_init (LeadEntrySheet *self)
{
  g_type_ensure (LEAD_TYPE_ANSWER_LIST);
  g_type_ensure (LEAD_TYPE_BODY_VIEW);
  g_type_ensure (LEAD_TYPE_CHALLENGE_PANE);
  g_type_ensure (LEAD_TYPE_ENTRY_EXPERIMENTS);
  g_type_ensure (LEAD_TYPE_FORMAT_BAR);
  g_type_ensure (LEAD_TYPE_JOIN_LINE);
  g_type_ensure (LEAD_TYPE_LABEL_PANE);
  g_type_ensure (LEAD_TYPE_MOMENT_BUTTON);
  g_type_ensure (LEAD_TYPE_NOTE_LIST);
  g_type_ensure (LEAD_TYPE_NOTICE_BAR);
  g_type_ensure (LEAD_TYPE_PICTURE_STRIP);
  g_type_ensure (LEAD_TYPE_SHORT_SCROLLER);
  g_type_ensure (LEAD_TYPE_TAG_PANE);
  g_type_ensure (LEAD_TYPE_TITLE_FIELD);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->margin = lead_passage_margin_new ();
  gtk_widget_set_parent (self->margin, GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self),
                                 g_object_new (LEAD_TYPE_MARGIN_LAYOUT, NULL));
  g_signal_connect_object (lead_body_view_get_pictures (self->body), "placed",
                           G_CALLBACK (placed_cb), self, G_CONNECT_SWAPPED);
  lead_format_bar_set_up (self->format_bar, self->overlay, GTK_TEXT_VIEW (self->body));
  follow_settings (self);
}

/* Where nothing stands above it the text keeps away from the edge. */
static void
quiet_cb (LeadEntrySheet *self)
{
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (self->body),
                                lead_desk_get_quiet (self->desk) ? QUIET_MARGIN : MARGIN);
}

/**
 * lead_entry_sheet_new:
 *
 * Returns: (transfer floating): a sheet with nothing on it
 */
GtkWidget *
lead_entry_sheet_new (void)
{
  return g_object_new (LEAD_TYPE_ENTRY_SHEET, NULL);
}

/**
 * lead_entry_sheet_set_desk:
 * @self: a sheet
 * @desk: the desk; to be set once
 */
void
lead_entry_sheet_set_desk (LeadEntrySheet *self,
                           LeadDesk       *desk)
{
  gboolean writable;

  g_return_if_fail (LEAD_IS_ENTRY_SHEET (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  writable = !lead_journal_get_read_only (lead_desk_get_journal (desk));
  /* Focus mode: nothing but the text. */
  g_object_bind_property (desk, "quiet", self->head, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  g_object_bind_property (desk, "quiet", self->foot, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  g_object_bind_property (desk, "quiet", self->margin, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  g_signal_connect_object (desk, "notify::quiet", G_CALLBACK (quiet_cb), self, G_CONNECT_SWAPPED);
  lead_tag_pane_set_up (self->tags, desk, self->body);
  lead_label_pane_set_desk (self->labels, desk);
  lead_challenge_pane_set_desk (self->challenge, desk);
  lead_entry_experiments_set_desk (self->experiments, desk);
  lead_note_list_set_desk (self->notes, desk);
  lead_passage_margin_set_up (LEAD_PASSAGE_MARGIN (self->margin), lead_desk_get_content (desk),
                              self->body);
  g_object_bind_property (desk, "content", self->margin, "content", G_BINDING_DEFAULT);

  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->body), writable);
  lead_title_field_set_editable (self->title, writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->moment), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->star), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->labels), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->challenge), writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.private", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.tag", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.note", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.add-picture", writable);
}

/**
 * lead_entry_sheet_show:
 * @self: a sheet
 * @entry: what is to stand on it
 */
void
lead_entry_sheet_show (LeadEntrySheet *self,
                       LeadEntry      *entry)
{
  g_return_if_fail (LEAD_IS_ENTRY_SHEET (self));
  g_return_if_fail (LEAD_IS_ENTRY (entry));
  g_return_if_fail (self->desk != NULL);

  self->loading = TRUE;
  lead_moment_button_set_moment (self->moment, lead_entry_get_moment (entry));
  lead_title_field_set_text (self->title, lead_entry_get_title (entry));
  gtk_toggle_button_set_active (self->star, lead_entry_get_starred (entry));
  lead_label_pane_set_labels (self->labels, lead_entry_get_id (entry),
                              lead_entry_get_labels (entry));
  lead_challenge_pane_set_challenge (self->challenge, lead_entry_get_challenge (entry));
  lead_entry_experiments_show (self->experiments, lead_entry_get_uuid (entry));
  self->is_private = lead_entry_get_private (entry);
  gtk_widget_set_visible (self->private_mark, self->is_private);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PRIVATE]);
  lead_answer_list_show (self->answers, self->desk, entry);
  lead_note_list_show (self->notes, lead_entry_get_id (entry));
  lead_body_view_load (self->body, lead_entry_get_body (entry), lead_entry_get_tags (entry));
  lead_body_view_load_pictures (self->body, lead_desk_get_journal (self->desk),
                                lead_entry_get_attachments (entry));
  clear_joins (self);
  self->n_words = lead_count_words (lead_entry_get_body (entry));
  self->loading = FALSE;
}

/**
 * lead_entry_sheet_compose:
 * @self: a sheet
 * @base: the entry as it is stored
 *
 * Returns: (transfer full): @base with all that has been changed on the sheet
 */
LeadEntry *
lead_entry_sheet_compose (LeadEntrySheet *self,
                          LeadEntry      *base)
{
  LeadEntryBuilder *builder;
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;
  g_autoptr (GPtrArray) tags = NULL;

  g_return_val_if_fail (LEAD_IS_ENTRY_SHEET (self), NULL);
  g_return_val_if_fail (LEAD_IS_ENTRY (base), NULL);

  title = lead_title_field_dup_text (self->title);
  body = lead_body_view_dup_body (self->body);
  tags = lead_entry_tags_dup_all (lead_body_view_get_tags (self->body), body);
  builder = lead_entry_builder_new_from (base);
  lead_entry_builder_set_moment (builder, lead_moment_button_get_moment (self->moment));
  lead_entry_builder_set_title (builder, title);
  lead_entry_builder_set_body (builder, body);
  lead_entry_builder_set_starred (builder, gtk_toggle_button_get_active (self->star));
  lead_entry_builder_set_private (builder, self->is_private);
  lead_entry_builder_set_labels (builder, lead_label_pane_get_labels (self->labels));
  lead_entry_builder_set_challenge (builder,
                                    lead_challenge_pane_get_challenge (self->challenge));
  lead_entry_builder_set_tags (builder, tags);
  lead_entry_builder_set_attachments (
      builder, lead_body_pictures_get_attachments (lead_body_view_get_pictures (self->body)));
  self->n_words = lead_count_words (body);
  return lead_entry_builder_end (builder);
}

/**
 * lead_entry_sheet_show_state:
 * @self: a sheet
 * @session: in which its entry is edited
 *
 * Says how safe the text is, and why if it isn't.
 */
void
lead_entry_sheet_show_state (LeadEntrySheet  *self,
                             LeadEditSession *session)
{
  LeadEntry *base;
  int64_t id;

  g_return_if_fail (LEAD_IS_ENTRY_SHEET (self));
  g_return_if_fail (LEAD_IS_EDIT_SESSION (session));
  g_return_if_fail (self->desk != NULL);

  update_status (self, session);
  if (lead_edit_session_get_state (session) == LEAD_EDIT_FAILED)
    lead_notice_bar_set_error (self->notice, lead_edit_session_get_error (session));
  else if (lead_edit_session_get_state (session) == LEAD_EDIT_SAVED)
    lead_notice_bar_set_text (self->notice, NULL);

  base = lead_edit_session_get_base (session);
  id = lead_entry_get_id (base);
  if (id != 0)
    lead_entry_experiments_saved (self->experiments, lead_entry_get_uuid (base));
  lead_tag_pane_set_id (self->tags, id);
  lead_label_pane_set_id (self->labels, id);
}

/**
 * lead_entry_sheet_set_notice:
 * @self: a sheet
 * @text: (nullable): what is to be known about the entry, %NULL for nothing
 */
void
lead_entry_sheet_set_notice (LeadEntrySheet *self,
                             const char     *text)
{
  g_return_if_fail (LEAD_IS_ENTRY_SHEET (self));

  lead_notice_bar_set_text (self->notice, text);
}

/**
 * lead_entry_sheet_set_starred:
 * @self: a sheet
 * @starred: whether its entry is to have a star
 */
void
lead_entry_sheet_set_starred (LeadEntrySheet *self,
                              gboolean        starred)
{
  g_return_if_fail (LEAD_IS_ENTRY_SHEET (self));

  gtk_toggle_button_set_active (self->star, starred);
}

/**
 * lead_entry_sheet_show_joins:
 * @self: a sheet
 * @id: its entry, which has just been saved
 *
 * Says what the entry has joined, until writing goes on.
 */
void
lead_entry_sheet_show_joins (LeadEntrySheet *self,
                             int64_t         id)
{
  g_return_if_fail (LEAD_IS_ENTRY_SHEET (self));
  g_return_if_fail (self->desk != NULL);

  lead_join_line_show (self->joins, self->desk, id);
}

/**
 * lead_entry_sheet_get_text:
 * @self: a sheet
 *
 * Returns: (transfer none): where the entry's text is written
 */
GtkTextView *
lead_entry_sheet_get_text (LeadEntrySheet *self)
{
  g_return_val_if_fail (LEAD_IS_ENTRY_SHEET (self), NULL);

  return GTK_TEXT_VIEW (self->body);
}

/**
 * lead_entry_sheet_tell:
 * @self: a sheet
 * @entry: uuid of an entry that is begun
 * @experiment: the experiment that it tells of
 *
 * Links the two as soon as the entry is stored.
 */
void
lead_entry_sheet_tell (LeadEntrySheet *self,
                       const char     *entry,
                       LeadExperiment *experiment)
{
  g_return_if_fail (LEAD_IS_ENTRY_SHEET (self));
  g_return_if_fail (LEAD_IS_EXPERIMENT (experiment));

  lead_entry_experiments_tell (self->experiments, entry, lead_experiment_get_uuid (experiment));
}
