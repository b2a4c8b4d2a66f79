/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-challenge.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-moment.h"
#include "core/store/lead-journal-challenges.h"

static void
print_line (LeadCli  *cli,
            gpointer  challenge)
{
  guint n_entries = lead_challenge_get_n_entries (challenge);
  LeadDay closed = lead_challenge_get_closed (challenge);
  g_autofree char *day = closed != LEAD_DAY_NONE ? lead_day_to_string (closed) : NULL;
  g_autofree char *count = g_strdup_printf (ngettext ("%u entry", "%u entries", n_entries),
                                            n_entries);

  lead_cli_output_text ("%.*s  %s  (%s", LEAD_CLI_ID_SHORT, lead_challenge_get_uuid (challenge),
                        lead_challenge_get_name (challenge), count);
  if (day != NULL)
    lead_cli_output_text (_(", closed %s"), day);
  lead_cli_output_text (")\n");
}

static void
print_placements (LeadChallenge *challenge)
{
  for (guint i = 0; i < lead_challenge_get_n_placements (challenge); i++)
    {
      const LeadPlacement *placement = lead_challenge_get_placement (challenge, i);
      g_autofree char *day = lead_day_to_string (placement->day);

      lead_cli_output_text (_("%s: agreement %d, certainty %d of 100\n"), day,
                            placement->agreement, placement->certainty);
    }
}

static void
print_partners (LeadChallenge *challenge)
{
  GPtrArray *partners = lead_challenge_get_partners (challenge);

  for (guint i = 0; i < partners->len; i++)
    {
      const LeadPartner *partner = partners->pdata[i];

      lead_cli_output_optional (_("Partner"), partner->name);
      lead_cli_output_optional (_("  Aim"), partner->aim);
      lead_cli_output_optional (_("  Reason"), partner->reason);
      lead_cli_output_optional (_("  Pressure"), partner->pressure);
    }
}

static void
print_people (LeadChallenge *challenge)
{
  GPtrArray *people = lead_challenge_get_people (challenge);
  GPtrArray *viewpoints = lead_challenge_get_viewpoints (challenge);

  for (guint i = 0; i < people->len; i++)
    {
      const LeadPerson *person = people->pdata[i];

      lead_cli_output_text (_("Person: %s %s\n"), person->alias, person->about);
    }
  for (guint i = 0; i < viewpoints->len; i++)
    {
      const LeadViewpoint *viewpoint = viewpoints->pdata[i];
      g_autofree char *day = viewpoint->heard != LEAD_DAY_NONE
                               ? lead_day_to_string (viewpoint->heard) : g_strdup (_("not yet"));

      lead_cli_output_text (_("Last heard: %s: %s\n"), viewpoint->who, day);
    }
}

static void
print (LeadCli  *cli,
       gpointer  challenge)
{
  const char * const *signs = lead_challenge_get_signs (challenge);

  print_line (cli, challenge);
  lead_cli_output_optional (_("Why it matters"), lead_challenge_get_reason (challenge));
  lead_cli_output_optional (_("Place or service"), lead_challenge_get_place (challenge));
  for (guint i = 0; signs[i] != NULL; i++)
    lead_cli_output_optional (_("Sign of complexity"), signs[i]);
  print_placements (challenge);
  print_partners (challenge);
  print_people (challenge);
}

static void
add_placements (LeadJsonText  *json,
                LeadChallenge *challenge)
{
  lead_json_text_open_array (json, "placements");
  for (guint i = 0; i < lead_challenge_get_n_placements (challenge); i++)
    {
      const LeadPlacement *placement = lead_challenge_get_placement (challenge, i);

      lead_json_text_open_object (json, NULL);
      lead_json_text_add_day (json, "day", placement->day);
      lead_json_text_add_int (json, "agreement", placement->agreement);
      lead_json_text_add_int (json, "certainty", placement->certainty);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
}

static void
add_partner (LeadJsonText  *json,
             gconstpointer  element)
{
  const LeadPartner *partner = element;

  lead_json_text_add_string (json, "name", partner->name);
  lead_json_text_add_string (json, "aim", partner->aim);
  lead_json_text_add_string (json, "reason", partner->reason);
  lead_json_text_add_string (json, "pressure", partner->pressure);
}

static void
add_person (LeadJsonText  *json,
            gconstpointer  element)
{
  const LeadPerson *person = element;

  lead_json_text_add_string (json, "alias", person->alias);
  lead_json_text_add_string (json, "about", person->about);
}

static void
add_viewpoint (LeadJsonText  *json,
               gconstpointer  element)
{
  const LeadViewpoint *viewpoint = element;

  lead_json_text_add_string (json, "who", viewpoint->who);
  lead_json_text_add_day (json, "heard", viewpoint->heard);
}

static void
add_json (LeadJsonText *json,
          LeadCli      *cli,
          gpointer      challenge)
{
  lead_json_text_add_string (json, "id", lead_challenge_get_uuid (challenge));
  lead_json_text_add_string (json, "name", lead_challenge_get_name (challenge));
  lead_json_text_add_string (json, "reason", lead_challenge_get_reason (challenge));
  lead_json_text_add_string (json, "place", lead_challenge_get_place (challenge));
  lead_json_text_add_day (json, "closed", lead_challenge_get_closed (challenge));
  lead_json_text_add_boolean (json, "trashed", lead_challenge_get_trashed_ms (challenge) != 0);
  lead_cli_output_add_time (json, "created", lead_challenge_get_created_ms (challenge));
  lead_cli_output_add_time (json, "modified", lead_challenge_get_modified_ms (challenge));
  lead_json_text_add_strings (json, "signs", lead_challenge_get_signs (challenge));
  add_placements (json, challenge);
  lead_json_text_add_objects (json, "partners", lead_challenge_get_partners (challenge),
                              add_partner);
  lead_json_text_add_objects (json, "people", lead_challenge_get_people (challenge), add_person);
  lead_json_text_add_objects (json, "viewpoints", lead_challenge_get_viewpoints (challenge),
                              add_viewpoint);
  lead_json_text_add_int (json, "entries", lead_challenge_get_n_entries (challenge));
  lead_json_text_add_day (json, "last_entry", lead_challenge_get_last_entry (challenge));
}

const LeadCliRecordKind lead_cli_challenges = {
  .name = "challenges",
  .trashed = N_("It is in the trash for 90 days; its entries stay where they are."),
  .get_id = (LeadCliGetIdFunc) lead_challenge_get_id,
  .get_uuid = (LeadCliIdFunc) lead_challenge_get_uuid,
  .list = lead_journal_list_challenges_sync,
  .trash = lead_journal_trash_challenge_sync,
  .print_line = print_line,
  .print = print,
  .add_json = add_json,
};
