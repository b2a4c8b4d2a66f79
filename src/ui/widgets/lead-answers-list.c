/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-answers-list.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/store/lead-journal-answers.h"
#include "ui/compat/lead-spoken-name.h"

/* How many are shown before somebody asks for all. */
#define FIRST_ROWS 3
/* How many lines of an answer; the rest is in its entry. */
#define MOST_LINES 6

struct _LeadAnswersList
{
  AdwBin        parent_instance;

  /* owned */
  LeadDesk     *desk;
  GPtrArray    *answers; /* LeadPastAnswer, the newest first */
  GCancellable *loading;
  char         *about;
  char         *heading;

  int64_t       except; /* this entry's answer isn't an earlier one; 0 for none */
  gboolean      folded; /* none is shown before somebody asks */
  gboolean      open;   /* somebody has asked for them */
  gboolean      all;    /* and for all of them */
};

typedef enum
{
  PROP_HEADING = 1,
  PROP_FOLDED,
} LeadAnswersListProperty;

static GParamSpec *properties[PROP_FOLDED + 1];

G_DEFINE_FINAL_TYPE (LeadAnswersList, lead_answers_list, ADW_TYPE_BIN)

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  g_object_set (label, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
on_open (GtkWidget *button, gpointer user_data)
{
  LeadAnswersList *self
    = LEAD_ANSWERS_LIST (gtk_widget_get_ancestor (button, LEAD_TYPE_ANSWERS_LIST));

  lead_desk_show_entry (self->desk, lead_past_answer_get_entry (user_data));
}

/* "Tue 3 March 2024 … Open" */
static GtkWidget *
new_day_row (LeadPastAnswer *answer)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = gtk_button_new_with_label (_("Open"));
  /* Translators: the day of an entry: "Sun 22 November 2026" */
  g_autofree char *day = lead_day_format (lead_past_answer_get_day (answer), _("%a %-d %B %Y"));
  /* Translators: a day */
  g_autofree char *name = g_strdup_printf (_("Open the entry of %s"), day);
  GtkWidget *label = new_label (day, "caption-heading");

  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "caption");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  lead_spoken_name_set (button, name);
  g_signal_connect_data (button, "clicked", G_CALLBACK (on_open), g_object_ref (answer),
                         (GClosureNotify) (void (*) (void)) g_object_unref, 0);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), button);
  return row;
}

/* On an item's page each answer says what it was asked; under a question it is
 * said already, unless it was asked in other words then. */
static GtkWidget *
new_row (LeadAnswersList *self, LeadPastAnswer *answer)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *text = new_label (lead_past_answer_get_text (answer), NULL);

  gtk_box_append (GTK_BOX (row), new_day_row (answer));
  if (lead_desk_get_discreet (self->desk))
    return row;
  if (strchr (self->about, '#') == NULL)
    gtk_box_append (GTK_BOX (row), new_label (lead_past_answer_get_question (answer), "question"));
  g_object_set (text, "lines", MOST_LINES, "ellipsize", PANGO_ELLIPSIZE_END, "selectable", FALSE,
                NULL);
  gtk_box_append (GTK_BOX (row), text);
  return row;
}

static void show_answers (LeadAnswersList *self);

static void
on_all (LeadAnswersList *self)
{
  self->all = self->open;
  self->open = TRUE;
  show_answers (self);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static char *
dup_more (LeadAnswersList *self)
{
  guint n = self->answers->len;

  if (!self->open)
    return g_strdup_printf (ngettext ("%u earlier answer", "%u earlier answers", n), n);
  return g_strdup_printf (ngettext ("Show all of %u answer", "Show all of %u answers", n), n);
}

static GtkWidget *
new_more_button (LeadAnswersList *self)
{
  g_autofree char *label = dup_more (self);
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "caption");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (on_all), self);
  return button;
}

static void
show_answers (LeadAnswersList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  guint n = self->answers != NULL ? self->answers->len : 0;
  guint n_rows = !self->open ? 0 : self->all ? n : MIN (n, FIRST_ROWS);

  if (self->heading != NULL && self->open)
    gtk_box_append (GTK_BOX (box), new_label (self->heading, "heading"));
  for (guint i = 0; i < n_rows; i++)
    gtk_box_append (GTK_BOX (box), new_row (self, self->answers->pdata[i]));
  if (n_rows < n)
    gtk_box_append (GTK_BOX (box), new_more_button (self));
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
on_discreet (LeadAnswersList *self)
{
  if (self->answers != NULL)
    show_answers (self);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadAnswersList) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) answers
    = lead_journal_load_answers_finish (LEAD_JOURNAL (source), result, &error);

  if (self->desk == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (answers == NULL)
    {
      lead_desk_report (self->desk, error);
      return;
    }
  for (guint i = answers->len; i > 0; i--)
    if (lead_past_answer_get_entry (answers->pdata[i - 1]) == self->except)
      g_ptr_array_remove_index (answers, i - 1);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
  self->answers = g_steal_pointer (&answers);
  show_answers (self);
}

static void
stop (LeadAnswersList *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

static void
lead_answers_list_dispose (GObject *object)
{
  LeadAnswersList *self = LEAD_ANSWERS_LIST (object);

  stop (self);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->heading, g_free);

  G_OBJECT_CLASS (lead_answers_list_parent_class)->dispose (object);
}

static void
lead_answers_list_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((LeadAnswersListProperty) id)
    {
    case PROP_HEADING:
      g_value_set_string (value, LEAD_ANSWERS_LIST (object)->heading);
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, LEAD_ANSWERS_LIST (object)->folded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_answers_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch ((LeadAnswersListProperty) id)
    {
    case PROP_HEADING:
      lead_answers_list_set_heading (LEAD_ANSWERS_LIST (object), g_value_get_string (value));
      break;
    case PROP_FOLDED:
      LEAD_ANSWERS_LIST (object)->folded = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
lead_answers_list_class_init (LeadAnswersListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_answers_list_dispose;
  object_class->get_property = lead_answers_list_get_property;
  object_class->set_property = lead_answers_list_set_property;

  properties[PROP_HEADING]
    = g_param_spec_string ("heading", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FOLDED]
    = g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
lead_answers_list_init (LeadAnswersList *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_answers_list_new:
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
lead_answers_list_new (void)
{
  return g_object_new (LEAD_TYPE_ANSWERS_LIST, NULL);
}

/**
 * lead_answers_list_set_heading:
 * @self: a list
 * @heading: (nullable): what stands above the answers
 */
void
lead_answers_list_set_heading (LeadAnswersList *self, const char *heading)
{
  g_return_if_fail (LEAD_IS_ANSWERS_LIST (self));

  if (g_strcmp0 (self->heading, heading) == 0)
    return;
  g_free (self->heading);
  self->heading = g_strdup (heading);
  if (self->answers != NULL)
    show_answers (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HEADING]);
}

/**
 * lead_answers_list_show:
 * @self: a list
 * @desk: where the journal is
 * @about: id of a question, or of an item for the answers to all its questions
 * @except: an entry that is left out, because it is what one is looking at; 0
 *   for none
 *
 * Shows what has been answered to it.
 */
void
lead_answers_list_show (LeadAnswersList *self, LeadDesk *desk, const char *about, int64_t except)
{
  g_return_if_fail (LEAD_IS_ANSWERS_LIST (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (about != NULL);

  lead_answers_list_clear (self);
  if (g_set_object (&self->desk, desk))
    g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (on_discreet), self,
                             G_CONNECT_SWAPPED);
  self->about = g_strdup (about);
  self->except = except;
  self->open = !self->folded;
  self->loading = g_cancellable_new ();
  lead_journal_load_answers_async (lead_desk_get_journal (desk), about, self->loading, loaded_cb,
                                   g_object_ref (self));
}

/**
 * lead_answers_list_clear:
 * @self: a list
 *
 * Shows nothing.
 */
void
lead_answers_list_clear (LeadAnswersList *self)
{
  g_return_if_fail (LEAD_IS_ANSWERS_LIST (self));

  stop (self);
  self->open = FALSE;
  self->all = FALSE;
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
