/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-pack.h"

#include <glib/gi18n-lib.h>

#include "core/exchange/lead-file.h"
#include "core/exchange/lead-pack-seal.h"
#include "core/exchange/lead-reply-intake.h"
#include "core/store/lead-journal-packs.h"
#include "lead-cli-id.h"

static const char *
get_pack_id (gconstpointer record)
{
  return lead_pack_record_get_uuid ((LeadPackRecord *) record);
}

static char *
find_pack (LeadCli      *cli,
           LeadJournal  *journal,
           const char   *typed,
           GError      **error)
{
  g_autoptr (GPtrArray) packs
    = lead_journal_list_packs_sync (journal, NULL, lead_cli_get_cancellable (cli), error);
  LeadPackRecord *pack
    = packs != NULL ? lead_cli_id_find (packs, get_pack_id, typed, error) : NULL;

  return pack != NULL ? g_strdup (lead_pack_record_get_uuid (pack)) : NULL;
}

static void
print_text (const LeadReplyIntake *reply)
{
  g_autofree char *day = reply->made != LEAD_DAY_NONE ? lead_day_to_string (reply->made) : NULL;

  lead_cli_output_text ("%s  %s  %s\n", lead_pack_record_get_facts (reply->record)->title,
                        day != NULL ? day : "", reply->by);
  for (guint i = 0; i < reply->comments->len; i++)
    {
      const LeadReplyComment *comment = reply->comments->pdata[i];

      lead_cli_output_text ("\n%s  %s\n%s\n", comment->on, comment->about, comment->text);
    }
  if (*reply->note != '\0')
    lead_cli_output_text ("\n%s\n", reply->note);
}

static void
add_comment (LeadJsonText  *json,
             gconstpointer  element)
{
  const LeadReplyComment *comment = element;

  lead_json_text_add_string (json, "on", comment->on);
  lead_json_text_add_string (json, "about", comment->about);
  lead_json_text_add_string (json, "text", comment->text);
}

static void
print_json (const LeadReplyIntake *reply,
            gboolean               kept)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "pack", lead_pack_record_get_uuid (reply->record));
  lead_json_text_add_string (json, "by", reply->by);
  lead_json_text_add_day (json, "made", reply->made);
  lead_json_text_add_objects (json, "comments", reply->comments, add_comment);
  lead_json_text_add_string (json, "note", reply->note);
  lead_json_text_add_boolean (json, "kept", kept);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static gboolean
take_in (LeadCli                *cli,
         LeadJournal            *journal,
         const LeadReplyIntake  *reply,
         gboolean                dry,
         GError                **error)
{
  if (!lead_cli_get_json (cli))
    print_text (reply);
  if (!dry
      && !lead_reply_intake_keep_sync (journal, reply, lead_cli_get_cancellable (cli), error))
    return FALSE;
  if (lead_cli_get_json (cli))
    print_json (reply, !dry);
  else
    lead_cli_output_text ("\n%s\n", dry ? _("Nothing was kept.") : _("This is kept now, beside the "
                                                                     "pack."));
  return TRUE;
}

/**
 * lead_cli_pack_reply:
 * @cli: the run
 * @typed: what was asked for
 * @error: return location for an error
 *
 * Returns: whether a reply was read, and taken in unless only a look was asked for
 */
gboolean
lead_cli_pack_reply (LeadCli            *cli,
                     const LeadCliPack  *typed,
                     GError            **error)
{
  g_autoptr (GBytes) file = lead_file_load (typed->file, 2 * LEAD_REPLY_MAX_BYTES,
                                            lead_cli_get_cancellable (cli), error);
  LeadJournal *journal = file != NULL ? lead_cli_open (cli, error) : NULL;
  g_autofree char *pack = NULL;
  g_autoptr (LeadReplyIntake) reply = NULL;

  if (journal == NULL)
    return FALSE;
  pack = typed->pack != NULL ? find_pack (cli, journal, typed->pack, error) : NULL;
  if (typed->pack != NULL && pack == NULL)
    return FALSE;
  reply = lead_reply_intake_open_sync (journal, file, pack, typed->by,
                                       lead_cli_get_cancellable (cli), error);
  return reply != NULL && take_in (cli, journal, reply, typed->dry_run, error);
}
