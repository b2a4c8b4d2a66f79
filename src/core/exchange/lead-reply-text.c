/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What stands in a reply. Whoever has the six words can have written anything,
 * so it is read field by field and written anew: nothing comes through that a
 * reply doesn't have.
 */

#include "config.h"
#include "lead-reply-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-json-object.h"
#include "lead-json-scan.h"
#include "lead-json-text.h"
#include "lead-pack-seal.h"

/* Far more than a person writes; keeps lists and names to be shown within bounds. */
#define MAX_COMMENTS   2000
#define MAX_NAME       200
#define MAX_SUBJECT    32

static gboolean
refuse (const char  *words,
        GError     **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, words);
  return FALSE;
}

/* Without what no keyboard writes. */
static char *
dup_clean (const char *text)
{
  GString *clean = g_string_new (NULL);

  for (const char *c = text != NULL ? text : ""; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (letter == '\n' || letter == '\t' || !g_unichar_iscntrl (letter))
        g_string_append_unichar (clean, letter);
    }
  g_strstrip (clean->str);

  return g_string_free (clean, FALSE);
}

/* A name stands on one line. */
static char *
dup_name (const char *text)
{
  g_autofree char *clean = dup_clean (text);

  g_strdelimit (clean, "\n\t", ' ');
  return g_utf8_strlen (clean, -1) > MAX_NAME ? g_utf8_substring (clean, 0, MAX_NAME)
                                              : g_steal_pointer (&clean);
}

/* The number of a piece, a chart, a question or an item of the agenda. */
static gboolean
is_subject (const char *text)
{
  return text != NULL && strlen (text) <= MAX_SUBJECT && g_ascii_islower (*text)
         && strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen (text);
}

static gboolean
check_head (JsonObject  *reply,
            const char  *pack,
            GError     **error)
{
  gint64 version = 0;

  if (reply == NULL
      || g_strcmp0 (lead_json_object_get_text (reply, "format"), "syslead-reply") != 0
      || !lead_json_object_get_integer (reply, "version", &version) || version < 1)
    return refuse (_("What is in this file isn’t a reply."), error);
  if (version > 1)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NEWER,
                           _("This reply was made with a newer version of SysLead."));
      return FALSE;
    }
  if (g_strcmp0 (lead_json_object_get_text (reply, "pack"), pack) != 0)
    return refuse (_("This reply belongs to another review pack."), error);

  return TRUE;
}

static gboolean
write_comment (LeadJsonText *json,
               JsonObject   *comment)
{
  const char *on = comment != NULL ? lead_json_object_get_text (comment, "on") : NULL;
  g_autofree char *text = NULL;

  if (!is_subject (on) || lead_json_object_get_text (comment, "text") == NULL)
    return FALSE;
  text = dup_clean (lead_json_object_get_text (comment, "text"));
  if (*text == '\0')
    return TRUE;

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "on", on);
  lead_json_text_add_string (json, "text", text);
  lead_json_text_close_object (json);

  return TRUE;
}

static gboolean
write_comments (LeadJsonText  *json,
                JsonArray     *comments,
                GError       **error)
{
  guint n = comments != NULL ? json_array_get_length (comments) : 0;

  if (n > MAX_COMMENTS)
    return refuse (_("There are too many comments in this reply."), error);

  lead_json_text_open_array (json, "comments");
  for (guint i = 0; i < n; i++)
    if (!write_comment (json, lead_json_array_get_record (comments, i)))
      return refuse (_("A comment in this reply can’t be read."), error);
  lead_json_text_close_array (json);

  return TRUE;
}

static void
write_head (LeadJsonText *json,
            const char   *pack,
            const char   *by,
            LeadDay       made)
{
  g_autofree char *name = dup_name (by);
  g_autofree char *day = made != LEAD_DAY_NONE ? lead_day_to_string (made) : g_strdup ("");

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "format", "syslead-reply");
  lead_json_text_add_int (json, "version", 1);
  lead_json_text_add_string (json, "pack", pack);
  lead_json_text_add_string (json, "by", name);
  lead_json_text_add_string (json, "made", day);
}

static char *
write_foot (LeadJsonText *json,
            const char   *note)
{
  g_autofree char *text = dup_clean (note);

  lead_json_text_add_string (json, "note", text);
  lead_json_text_close_object (json);

  return lead_json_text_end (json);
}

/**
 * lead_reply_text_check:
 * @text: what was sealed as a reply
 * @pack: the number of the pack that it has to be of
 * @error: return location; %LEAD_ERROR_REFUSED or %LEAD_ERROR_NEWER
 *
 * Returns: (transfer full) (nullable): the reply, written anew
 */
char *
lead_reply_text_check (const char  *text,
                       const char  *pack,
                       GError     **error)
{
  g_autoptr(JsonNode) root = NULL;
  g_autoptr(LeadJsonText) json = lead_json_text_new ();
  JsonObject *reply;
  const char *day;
  LeadDay made = LEAD_DAY_NONE;

  g_return_val_if_fail (text != NULL && pack != NULL, NULL);

  root = lead_json_parse (text, -1, NULL, error);
  if (root == NULL)
    return NULL;
  reply = lead_json_node_get_record (root);
  if (!check_head (reply, pack, error))
    return NULL;

  day = lead_json_object_get_text (reply, "made");
  if (day == NULL || !lead_day_parse (day, &made))
    made = LEAD_DAY_NONE;
  write_head (json, pack, lead_json_object_get_text (reply, "by"), made);
  if (!write_comments (json, lead_json_object_get_list (reply, "comments"), error))
    return NULL;

  return write_foot (json, lead_json_object_get_text (reply, "note"));
}

/**
 * lead_reply_text_write:
 * @pack: the number of the pack
 * @by: (nullable): who wrote it
 * @made: when, or %LEAD_DAY_NONE
 * @note: what they wrote, in UTF-8
 *
 * Returns: (transfer full): a reply that is one note
 */
char *
lead_reply_text_write (const char *pack,
                       const char *by,
                       LeadDay     made,
                       const char *note)
{
  g_autoptr(LeadJsonText) json = lead_json_text_new ();

  g_return_val_if_fail (pack != NULL && note != NULL, NULL);

  write_head (json, pack, by, made);
  lead_json_text_open_array (json, "comments");
  lead_json_text_close_array (json);

  return write_foot (json, note);
}
