/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-seal-pane.h"

#include <glib/gi18n-lib.h>

struct _LeadPackSealPane
{
  AdwBin         parent_instance;

  /* template */
  LeadSixWords *words;
  GtkLabel      *tell;
  AdwComboRow   *form;
  GtkWidget     *keep_row;
  GtkSwitch     *keep;
  GtkWidget     *save;
};

enum
{
  SAVE,
  FRESH,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPackSealPane, lead_pack_seal_pane, ADW_TYPE_BIN)

static void
save_cb (LeadPackSealPane *self)
{
  g_signal_emit (self, signals[SAVE], 0);
}

static void
fresh_cb (LeadPackSealPane *self)
{
  g_signal_emit (self, signals[FRESH], 0);
}

static void
lead_pack_seal_pane_class_init (LeadPackSealPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SAVE] = g_signal_new ("save", LEAD_TYPE_PACK_SEAL_PANE, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
  signals[FRESH] = g_signal_new ("fresh", LEAD_TYPE_PACK_SEAL_PANE, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (LEAD_TYPE_SIX_WORDS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-pack-seal-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPackSealPane, words);
  gtk_widget_class_bind_template_child (widget_class, LeadPackSealPane, tell);
  gtk_widget_class_bind_template_child (widget_class, LeadPackSealPane, form);
  gtk_widget_class_bind_template_child (widget_class, LeadPackSealPane, keep_row);
  gtk_widget_class_bind_template_child (widget_class, LeadPackSealPane, keep);
  gtk_widget_class_bind_template_child (widget_class, LeadPackSealPane, save);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, fresh_cb);
}

static void
lead_pack_seal_pane_init (LeadPackSealPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_pack_seal_pane_set_reader (self, "");
}

/**
 * lead_pack_seal_pane_set_reader:
 * @reader: whom the pack is for, or ""
 */
void
lead_pack_seal_pane_set_reader (LeadPackSealPane *self,
                                const char       *reader)
{
  g_autofree char *tell = NULL;
  g_autofree char *keep = NULL;

  g_return_if_fail (LEAD_IS_PACK_SEAL_PANE (self));
  g_return_if_fail (reader != NULL);

  if (*reader != '\0')
    {
      tell = g_strdup_printf (_("Tell them to %s by another way than the file takes: in person or "
                                "by phone. You find them in your journal again."),
                              reader);
      keep = g_strdup_printf (_("Keep these words for %s"), reader);
    }
  gtk_label_set_text (self->tell,
                      tell != NULL ? tell
                                   : _("Tell them by another way than the file takes: in person or "
                                       "by phone. You find them in your journal again."));
  gtk_widget_set_visible (self->keep_row, keep != NULL);
  if (keep == NULL)
    return;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->keep_row), keep);
}

/**
 * lead_pack_seal_pane_set_words:
 * @words: six of them, or "" while there are none
 * @kept: whether they are kept for the reader already
 */
void
lead_pack_seal_pane_set_words (LeadPackSealPane *self,
                               const char       *words,
                               gboolean          kept)
{
  g_return_if_fail (LEAD_IS_PACK_SEAL_PANE (self));
  g_return_if_fail (words != NULL);

  lead_six_words_set (self->words, words);
  gtk_switch_set_active (self->keep, kept);
  gtk_widget_set_sensitive (self->save, *words != '\0');
  gtk_widget_grab_focus (self->save);
}

/**
 * lead_pack_seal_pane_get_words:
 *
 * Returns: (transfer none): the words, "" before there are any
 */
const char *
lead_pack_seal_pane_get_words (LeadPackSealPane *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_SEAL_PANE (self), NULL);

  return lead_six_words_get (self->words);
}

/**
 * lead_pack_seal_pane_get_keep:
 *
 * Returns: whether the words are kept for the reader
 */
gboolean
lead_pack_seal_pane_get_keep (LeadPackSealPane *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_SEAL_PANE (self), FALSE);

  return gtk_widget_get_visible (self->keep_row) && gtk_switch_get_active (self->keep);
}

/* The list is in the order of the forms. */
G_STATIC_ASSERT (LEAD_PACK_PAGE == 0 && LEAD_PACK_PDF == 1);

/**
 * lead_pack_seal_pane_get_form:
 *
 * Returns: in which form it goes out
 */
LeadPackForm
lead_pack_seal_pane_get_form (LeadPackSealPane *self)
{
  g_return_val_if_fail (LEAD_IS_PACK_SEAL_PANE (self), LEAD_PACK_PAGE);

  return (LeadPackForm) adw_combo_row_get_selected (self->form);
}

/**
 * lead_pack_seal_pane_set_form:
 * @form: in which form it is to go out
 */
void
lead_pack_seal_pane_set_form (LeadPackSealPane *self,
                              LeadPackForm      form)
{
  g_return_if_fail (LEAD_IS_PACK_SEAL_PANE (self));
  g_return_if_fail (form < LEAD_PACK_N_FORMS);

  adw_combo_row_set_selected (self->form, form);
}
