/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-print-pages.h"

#include "core/model/lead-progress.h"
#include "lead-print-answers.h"
#include "lead-print-book.h"
#include "lead-print-flow.h"
#include "lead-print-partners.h"
#include "lead-print-report.h"

#include <cairo-pdf.h>

struct _LeadPrintPages
{
  GObject parent_instance;

  GPtrArray      *pages; /* cairo_surface_t, recorded */
  cairo_t        *cairo; /* of the page in the making */
  LeadPrintPaper  paper;
};

G_DEFINE_FINAL_TYPE (LeadPrintPages, lead_print_pages, G_TYPE_OBJECT)

static void
lead_print_pages_finalize (GObject *object)
{
  LeadPrintPages *self = LEAD_PRINT_PAGES (object);

  g_clear_pointer (&self->cairo, cairo_destroy);
  g_clear_pointer (&self->pages, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_print_pages_parent_class)->finalize (object);
}

static void
lead_print_pages_class_init (LeadPrintPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_print_pages_finalize;
}

static void
lead_print_pages_init (LeadPrintPages *self)
{
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) cairo_surface_destroy);
}

static cairo_t *
begin_page (gpointer user_data)
{
  LeadPrintPages *self = user_data;
  cairo_rectangle_t extents = { 0, 0, self->paper.width, self->paper.height };
  cairo_surface_t *page = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);

  g_ptr_array_add (self->pages, page);
  self->cairo = cairo_create (page);
  return self->cairo;
}

static void
end_page (gpointer user_data)
{
  LeadPrintPages *self = user_data;

  g_clear_pointer (&self->cairo, cairo_destroy);
}

static const LeadPrintSheets recorded = { begin_page, end_page, NULL };

typedef struct
{
  LeadFilter     *filter;
  int64_t         only;
  char           *about; /* (nullable): the question whose answers are meant */
  LeadPrintPaper  paper;
  LeadProgress   *progress;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_clear_pointer (&self->filter, lead_filter_free);
  g_free (self->about);
  lead_progress_unref (self->progress);
  g_free (self);
}

static gboolean
set_pages (LeadPrintPages  *self,
           LeadJournal     *journal,
           Job             *job,
           GCancellable    *cancellable,
           GError         **error)
{

  if (job->about != NULL)
    return lead_print_answers (journal, job->about, job->paper, &recorded, self, cancellable,
                               error);
  return lead_print_book (journal, job->filter, job->only, job->paper, &recorded, self, NULL,
                          lead_progress_report, job->progress, cancellable, error);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  g_autoptr(LeadPrintPages) self = g_object_new (LEAD_TYPE_PRINT_PAGES, NULL);
  Job *job = task_data;
  GError *error = NULL;

  self->paper = job->paper;
  if (set_pages (self, source, job, cancellable, &error))
    g_task_return_pointer (task, g_steal_pointer (&self), g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * lead_print_pages_new_async:
 * @journal: an open journal
 * @filter: (nullable): which entries
 * @only: the one entry, when @filter is %NULL
 * @paper: how large pages are
 * @progress: (nullable): told how far it is, in the main context of now
 * @progress_data: handed to @progress
 * @cancellable: (nullable): to stop
 * @callback: called when the pages are there
 * @user_data: handed to @callback
 *
 * Sets entries on pages, on a thread of its own.
 */
void
lead_print_pages_new_async (LeadJournal         *journal,
                            const LeadFilter    *filter,
                            int64_t              only,
                            LeadPrintPaper       paper,
                            LeadProgressFunc     progress,
                            gpointer             progress_data,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Job *job;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));

  job = g_new0 (Job, 1);
  job->filter = filter != NULL ? lead_filter_copy (filter) : NULL;
  job->only = only;
  job->paper = paper;
  job->progress = lead_progress_new (progress, progress_data);
  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_print_pages_new_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * lead_print_pages_new_answers_async:
 * @journal: an open journal
 * @about: id of a question
 * @paper: how large pages are
 * @cancellable: (nullable): to stop
 * @callback: called when the pages are there
 * @user_data: handed to @callback
 *
 * Sets all answers to a question on pages, one for each year, on a thread of its
 * own. Ends with lead_print_pages_new_finish().
 */
void
lead_print_pages_new_answers_async (LeadJournal         *journal,
                                    const char          *about,
                                    LeadPrintPaper       paper,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Job *job;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (about != NULL);

  job = g_new0 (Job, 1);
  job->about = g_strdup (about);
  job->paper = paper;
  job->progress = lead_progress_new (NULL, NULL);
  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_print_pages_new_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * lead_print_pages_new_finish:
 * @result: what the callback was given
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: (transfer full) (nullable): the pages
 */
LeadPrintPages *
lead_print_pages_new_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_print_pages_new_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * lead_print_pages_new_partners:
 * @challenge: a challenge
 * @paper: how large pages are
 *
 * Sets the partners of a challenge on pages. There are few of them.
 *
 * Returns: (transfer full): the pages
 */
LeadPrintPages *
lead_print_pages_new_partners (LeadChallenge  *challenge,
                               LeadPrintPaper  paper)
{
  LeadPrintPages *self;
  g_autoptr(LeadPrintFlow) flow = NULL;

  g_return_val_if_fail (LEAD_IS_CHALLENGE (challenge), NULL);

  self = g_object_new (LEAD_TYPE_PRINT_PAGES, NULL);
  self->paper = paper;
  flow = lead_print_flow_new (&recorded, self, paper);
  lead_print_partners (flow, challenge);
  lead_print_flow_end (flow);

  return self;
}

/**
 * lead_print_pages_new_report:
 * @title: what it is
 * @about: what it is about
 * @sentences: what comes first, in words
 * @drawings: (element-type LeadPrintDrawing): what follows
 * @paper: how large pages are
 *
 * Returns: (transfer full): the pages
 */
LeadPrintPages *
lead_print_pages_new_report (const char         *title,
                             const char         *about,
                             const char * const *sentences,
                             GPtrArray          *drawings,
                             LeadPrintPaper      paper)
{
  LeadPrintPages *self = g_object_new (LEAD_TYPE_PRINT_PAGES, NULL);
  g_autoptr(LeadPrintFlow) flow = NULL;

  self->paper = paper;
  flow = lead_print_flow_new (&recorded, self, paper);
  lead_print_report (flow, title, about, sentences, drawings);
  lead_print_flow_end (flow);

  return self;
}

static cairo_status_t
take_bytes (void                *closure,
            const unsigned char *data,
            unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/**
 * lead_print_pages_to_pdf:
 * @self: pages
 * @title: what the document calls itself
 *
 * Returns: (transfer full): them as a PDF, with words that can be searched
 */
GBytes *
lead_print_pages_to_pdf (LeadPrintPages *self,
                         const char     *title)
{
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_t *cairo;

  g_return_val_if_fail (LEAD_IS_PRINT_PAGES (self), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  surface = cairo_pdf_surface_create_for_stream (take_bytes, bytes, self->paper.width,
                                                 self->paper.height);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo = cairo_create (surface);
  for (guint i = 0; i < self->pages->len; i++)
    {
      lead_print_pages_draw (self, i, cairo);
      cairo_show_page (cairo);
    }
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (bytes);
}

/**
 * lead_print_pages_get_n:
 * @self: pages
 *
 * Returns: how many there are
 */
guint
lead_print_pages_get_n (LeadPrintPages *self)
{
  g_return_val_if_fail (LEAD_IS_PRINT_PAGES (self), 0);

  return self->pages->len;
}

/**
 * lead_print_pages_get_paper:
 * @self: pages
 *
 * Returns: how large they are
 */
LeadPrintPaper
lead_print_pages_get_paper (LeadPrintPages *self)
{
  g_return_val_if_fail (LEAD_IS_PRINT_PAGES (self), (LeadPrintPaper) { 0 });

  return self->paper;
}

/**
 * lead_print_pages_draw:
 * @self: pages
 * @position: which one
 * @cairo: where to draw it, in points
 */
void
lead_print_pages_draw (LeadPrintPages *self,
                       guint           position,
                       cairo_t        *cairo)
{
  g_return_if_fail (LEAD_IS_PRINT_PAGES (self));
  g_return_if_fail (position < self->pages->len && cairo != NULL);

  cairo_set_source_surface (cairo, self->pages->pdata[position], 0, 0);
  cairo_paint (cairo);
}
