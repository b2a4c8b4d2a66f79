/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-recovery-sheet.h"

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

#include "core/store/lead-secret.h"

/* Points. */
#define TITLE_SIZE 22
#define TEXT_SIZE 11.5
#define CODE_SIZE 17
#define NUMBER_SIZE 9
#define GAP 14
#define ROW_HEIGHT 34

#define COLUMNS 3

typedef struct
{
  cairo_t     *cr;
  PangoLayout *layout;
  double       width;
  double       y;
} Paper;

static void
paper_set_font (Paper      *self,
                const char *family,
                double      size,
                gboolean    bold)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family (font, family);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (self->layout, font);
  pango_font_description_free (font);
}

static void
paper_write (Paper      *self,
             double      size,
             gboolean    bold,
             const char *text)
{
  int height;

  paper_set_font (self, "Sans", size, bold);
  pango_layout_set_width (self->layout, (int) (self->width * PANGO_SCALE));
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (self->layout, 1.3f);
  pango_layout_set_text (self->layout, text, -1);
  cairo_move_to (self->cr, 0, self->y);
  pango_cairo_show_layout (self->cr, self->layout);
  pango_layout_get_size (self->layout, NULL, &height);
  self->y += (double) height / PANGO_SCALE + GAP;
}

static void
paper_place (Paper      *self,
             double      x,
             double      y,
             const char *text)
{
  pango_layout_set_width (self->layout, -1);
  pango_layout_set_text (self->layout, text, -1);
  cairo_move_to (self->cr, x, y);
  pango_cairo_show_layout (self->cr, self->layout);
}

/* Each group has its number before it: typing errors are told by that. */
static void
paper_write_code (Paper      *self,
                  const char *code)
{
  g_auto(GStrv) groups = g_strsplit (code, "-", -1);
  guint n = g_strv_length (groups);

  for (guint i = 0; i < n; i++)
    {
      double x = self->width / COLUMNS * (i % COLUMNS);
      double y = self->y + ROW_HEIGHT * (i / COLUMNS);
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      paper_set_font (self, "Sans", NUMBER_SIZE, FALSE);
      paper_place (self, x, y + 7, number);
      paper_set_font (self, "Monospace", CODE_SIZE, TRUE);
      paper_place (self, x + 24, y, groups[i]);
      explicit_bzero (groups[i], strlen (groups[i]));
    }
  self->y += ROW_HEIGHT * ((n + COLUMNS - 1) / COLUMNS) + GAP;
}

/**
 * lead_recovery_sheet_draw:
 * @cr: paper, in points
 * @layout: a layout for it
 * @width: between the margins
 * @code: the key, in groups
 * @day: when it is made, in words
 */
void
lead_recovery_sheet_draw (cairo_t     *cr,
                          PangoLayout *layout,
                          double       width,
                          const char  *code,
                          const char  *day)
{
  Paper paper = { cr, layout, width, 0 };
  g_autofree char *made = g_strdup_printf (_("Made on %s"), day);

  cairo_set_source_rgb (cr, 0, 0, 0);
  paper_write (&paper, TITLE_SIZE, TRUE, _("Recovery sheet for a SysLead journal"));
  paper_write (&paper, TEXT_SIZE, FALSE, made);
  paper_write (&paper, TEXT_SIZE, FALSE,
               _("This code opens the journal without its passphrase. Keep the sheet where you "
                 "keep what matters, and not beside the computer: whoever has both the sheet and "
                 "the journal’s file can read everything."));
  paper.y += GAP;
  paper_write_code (&paper, code);
  paper_write (&paper, TEXT_SIZE, TRUE, _("If you have forgotten the passphrase"));
  paper_write (&paper, TEXT_SIZE, FALSE,
               _("Start SysLead and choose “Use the recovery sheet”. Type the thirteen groups in "
                 "their order; capitals, hyphens and spaces make no difference. There is no letter "
                 "O, I or L in the code: what looks like one is a nought or a one. Then choose a "
                 "new passphrase."));
  paper_write (&paper, TEXT_SIZE, TRUE, _("When you change the passphrase"));
  paper_write (&paper, TEXT_SIZE, FALSE,
               _("From then on this sheet opens only backups from before. Print a new one, and "
                 "destroy this one when you don’t need those backups any more."));
}

typedef struct
{
  char *code;
  char *day;
} Sheet;

static void
sheet_free (gpointer data)
{
  Sheet *self = data;

  lead_secret_wipe_string (self->code);
  g_free (self->day);
  g_free (self);
}

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                gpointer           user_data)
{
  gtk_print_operation_set_n_pages (operation, 1);
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              gpointer           user_data)
{
  Sheet *sheet = g_task_get_task_data (user_data);
  g_autoptr(PangoLayout) layout = gtk_print_context_create_pango_layout (context);

  lead_recovery_sheet_draw (gtk_print_context_get_cairo_context (context), layout,
                            gtk_print_context_get_width (context), sheet->code, sheet->day);
}

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         gpointer                 user_data)
{
  g_autoptr(GTask) task = G_TASK (user_data);
  GError *error = NULL;

  switch (result)
    {
    case GTK_PRINT_OPERATION_RESULT_APPLY:
      g_task_return_boolean (task, TRUE);
      break;
    case GTK_PRINT_OPERATION_RESULT_ERROR:
      gtk_print_operation_get_error (operation, &error);
      g_task_return_error (task, error);
      break;
    case GTK_PRINT_OPERATION_RESULT_CANCEL:
    case GTK_PRINT_OPERATION_RESULT_IN_PROGRESS:
    default:
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Not printed");
      break;
    }
}

static GtkPrintOperation *
new_operation (void)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new ();

  gtk_page_setup_set_top_margin (setup, 20, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (setup, 20, GTK_UNIT_MM);
  gtk_page_setup_set_left_margin (setup, 22, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (setup, 22, GTK_UNIT_MM);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, FALSE);
  /* It is seen in the printer's queue: not whose, and not of what. */
  gtk_print_operation_set_job_name (operation, _("SysLead"));

  return operation;
}

/**
 * lead_recovery_sheet_print_async:
 * @parent: the window that asks
 * @code: the key, in groups
 * @day: when it is made, in words
 * @callback: called when it is printed, or not
 * @user_data: for @callback
 *
 * Opens the desktop's print dialog.
 */
void
lead_recovery_sheet_print_async (GtkWindow           *parent,
                                 const char          *code,
                                 const char          *day,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_autoptr(GtkPrintOperation) operation = NULL;
  GTask *task;
  Sheet *sheet;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (code != NULL && day != NULL);

  sheet = g_new0 (Sheet, 1);
  sheet->code = g_strdup (code);
  sheet->day = g_strdup (day);
  task = g_task_new (parent, NULL, callback, user_data);
  g_task_set_source_tag (task, lead_recovery_sheet_print_async);
  g_task_set_task_data (task, sheet, sheet_free);

  operation = new_operation ();
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), NULL);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), task);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), task);
  /* What it returns comes through "done" too. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}

/**
 * lead_recovery_sheet_print_finish:
 * @error: (out) (optional): why not; %G_IO_ERROR_CANCELLED when the person decided otherwise
 *
 * Returns: whether it was sent to a printer
 */
gboolean
lead_recovery_sheet_print_finish (GtkWindow     *parent,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, parent), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
