/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-print-job.h"

#include <glib/gi18n-lib.h>

/* Paper that was chosen may be another than that the pages were set for. */
static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                position,
              gpointer           user_data)
{
  LeadPrintPages *pages = g_task_get_task_data (G_TASK (user_data));
  LeadPrintPaper paper = lead_print_pages_get_paper (pages);
  cairo_t *cairo = gtk_print_context_get_cairo_context (context);
  double scale = MIN (gtk_print_context_get_width (context) / paper.width,
                      gtk_print_context_get_height (context) / paper.height);

  cairo_scale (cairo, scale, scale);
  lead_print_pages_draw (pages, position, cairo);
}

static void
preview_ready_cb (GtkPrintOperationPreview *preview,
                  GtkPrintContext          *context,
                  gpointer                  user_data)
{
  gtk_print_operation_preview_end_preview (preview);
}

/* GTK's own preview would leave a readable file behind in the folder for
 * temporary ones. What is ended at once has to have something to draw on all the
 * same, or GTK ends the program. */
static gboolean
preview_cb (GtkPrintOperation        *operation,
            GtkPrintOperationPreview *preview,
            GtkPrintContext          *context,
            GtkWindow                *parent,
            gpointer                  user_data)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cairo = cairo_create (surface);

  gtk_print_context_set_cairo_context (context, cairo, 72, 72);
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  g_signal_connect (preview, "ready", G_CALLBACK (preview_ready_cb), NULL);

  return TRUE;
}

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  outcome,
         gpointer                 user_data)
{
  g_autoptr(GTask) task = G_TASK (user_data);
  GError *error = NULL;

  if (outcome == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      gtk_print_operation_get_error (operation, &error);
      g_task_return_error (task, error);
    }
  else if (outcome == GTK_PRINT_OPERATION_RESULT_CANCEL)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Nothing was printed."));
  else
    g_task_return_boolean (task, TRUE);
  g_object_unref (operation);
}

static GtkPageSetup *
new_page_setup (LeadPrintPaper paper)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *size = gtk_paper_size_new (paper.width > 600 ? GTK_PAPER_NAME_LETTER
                                                             : GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size (setup, size);
  gtk_paper_size_free (size);

  return setup;
}

/**
 * lead_print_job_run_async:
 * @pages: what to print
 * @parent: the window that asks
 * @file: (nullable): a PDF to print to, without asking for a printer
 * @callback: called when it has been handed over
 * @user_data: handed to @callback
 *
 * Asks for a printer and prints. The job has no name that says anything: print
 * queues are seen by others.
 */
void
lead_print_job_run_async (LeadPrintPages      *pages,
                          GtkWindow           *parent,
                          const char          *file,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  GtkPrintOperation *operation;
  g_autoptr(GtkPageSetup) setup = NULL;
  GTask *task;

  g_return_if_fail (LEAD_IS_PRINT_PAGES (pages));
  g_return_if_fail (GTK_IS_WINDOW (parent));

  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, lead_print_job_run_async);
  g_task_set_task_data (task, g_object_ref (pages), g_object_unref);

  setup = new_page_setup (lead_print_pages_get_paper (pages));
  operation = gtk_print_operation_new ();
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_n_pages (operation, lead_print_pages_get_n (pages));
  gtk_print_operation_set_job_name (operation, _("Journal"));
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  if (file != NULL)
    gtk_print_operation_set_export_filename (operation, file);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), task);
  g_signal_connect (operation, "preview", G_CALLBACK (preview_cb), NULL);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), task);
  gtk_print_operation_run (operation,
                           file != NULL ? GTK_PRINT_OPERATION_ACTION_EXPORT
                                        : GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           parent, NULL);
}

/**
 * lead_print_job_run_finish:
 * @result: what the callback was given
 * @error: (out) (optional): what went wrong; %G_IO_ERROR_CANCELLED when the
 *   person changed their mind
 *
 * Returns: whether it was handed to the printer
 */
gboolean
lead_print_job_run_finish (GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_print_job_run_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
