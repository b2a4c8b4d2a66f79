/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-body-paste.h"

#include <string.h>

#include "core/exchange/lead-html.h"
#include "core/exchange/lead-text.h"
#include "core/model/lead-markup.h"

/* More than this isn't read as a web page: its plain text is taken. */
#define MAX_HTML (8 * 1024 * 1024)

typedef struct
{
  GtkTextView *view;         /* owned */
  GCancellable *cancellable; /* owned: another text is shown */
} Paste;

static void
paste_free (Paste *paste)
{
  g_object_unref (paste->view);
  g_object_unref (paste->cancellable);
  g_free (paste);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Paste, paste_free)

/* An address pasted over words becomes their link. */
static char *
dup_link (GtkTextBuffer *buffer,
          const char    *text)
{
  g_autofree char *words = NULL;
  GtkTextIter start;
  GtkTextIter end;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end)
      || gtk_text_iter_get_line (&start) != gtk_text_iter_get_line (&end)
      || strpbrk (text, " \t\n()") != NULL || !lead_markup_safe_uri (text))
    return NULL;
  words = gtk_text_iter_get_slice (&start, &end);
  if (strpbrk (words, "[]()") != NULL || lead_markup_safe_uri (words))
    return NULL;
  return g_strdup_printf ("[%s](%s)", words, text);
}

/* As text alone: a text's own looks never come along. */
static void
insert (Paste      *paste,
        const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (paste->view);
  g_autofree char *unix_text = NULL;
  g_autofree char *link = NULL;

  if (g_cancellable_is_cancelled (paste->cancellable)
      || !gtk_text_view_get_editable (paste->view))
    return;
  unix_text = lead_text_unix (text);
  link = dup_link (buffer, unix_text);
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
  gtk_text_buffer_insert_at_cursor (buffer, link != NULL ? link : unix_text, -1);
  gtk_text_buffer_end_user_action (buffer);
  gtk_text_view_scroll_mark_onscreen (paste->view, gtk_text_buffer_get_insert (buffer));
}

static void
text_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (Paste) paste = user_data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  if (text != NULL)
    insert (paste, text);
}

static void
read_text (Paste *paste)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (paste->view));

  gdk_clipboard_read_text_async (clipboard, paste->cancellable, text_cb, paste);
}

static void
convert (GTask        *task,
         gpointer      source,
         gpointer      data,
         GCancellable *cancellable)
{
  gboolean guessed;
  g_autofree char *html = lead_text_decode (data, &guessed, NULL);
  char *markdown = html != NULL ? lead_html_to_markdown (html) : NULL;

  g_task_return_pointer (task, markdown, g_free);
}

static void
converted_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (Paste) paste = user_data;
  g_autofree char *markdown = g_task_propagate_pointer (G_TASK (result), NULL);

  if (markdown != NULL && *markdown != '\0')
    insert (paste, markdown);
  else
    read_text (g_steal_pointer (&paste));
}

static void
spliced_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Paste) paste = user_data;
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (source);
  g_autoptr (GTask) task = NULL;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, NULL) < 0
      || g_memory_output_stream_get_data_size (memory) > MAX_HTML)
    {
      read_text (g_steal_pointer (&paste));
      return;
    }
  task = g_task_new (NULL, paste->cancellable, converted_cb, paste);
  g_task_set_task_data (task, g_memory_output_stream_steal_as_bytes (memory),
                        (GDestroyNotify) g_bytes_unref);
  g_task_run_in_thread (task, convert);
  g_steal_pointer (&paste);
}

static void
stream_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Paste) paste = user_data;
  g_autoptr (GInputStream) stream
      = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, NULL);
  g_autoptr (GOutputStream) memory = NULL;

  if (stream == NULL)
    {
      read_text (g_steal_pointer (&paste));
      return;
    }
  memory = g_memory_output_stream_new_resizable ();
  g_output_stream_splice_async (memory, stream,
                                G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE
                                    | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, paste->cancellable, spliced_cb, paste);
  g_steal_pointer (&paste);
}

/**
 * lead_body_paste:
 * @view: where a text is written
 * @plain: whether the text alone is wanted
 * @cancellable: cancelled when @view shows another text or goes away
 *
 * Puts in what is on the clipboard. What comes from a web page or a word
 * processor becomes Markdown; of its looks, scripts and pictures nothing is
 * kept.
 */
void
lead_body_paste (GtkTextView  *view,
                 gboolean      plain,
                 GCancellable *cancellable)
{
  const char *types[] = { g_intern_static_string ("text/html"), NULL };
  GdkClipboard *clipboard;
  Paste *paste;

  g_return_if_fail (GTK_IS_TEXT_VIEW (view));
  g_return_if_fail (G_IS_CANCELLABLE (cancellable));

  if (!gtk_text_view_get_editable (view))
    return;
  clipboard = gtk_widget_get_clipboard (GTK_WIDGET (view));
  paste = g_new0 (Paste, 1);
  paste->view = g_object_ref (view);
  paste->cancellable = g_object_ref (cancellable);
  if (!plain
      && gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), types[0]))
    gdk_clipboard_read_async (clipboard, types, G_PRIORITY_DEFAULT, cancellable, stream_cb, paste);
  else
    read_text (paste);
}
