/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A catalogue as a translator would make it, so that the contexts in which the
 * content is looked up are those under which it was handed out. */

#include "config.h"

#include <gio/gio.h>
#include <libintl.h>
#include <locale.h>

#include "core/content/lead-content.h"
#include "lead-test.h"

static void
install_catalogue (const char *folder)
{
  g_autofree char *source = lead_test_dup_data ("cy.po");
  g_autofree char *messages = g_build_filename (folder, "cy", "LC_MESSAGES", NULL);
  g_autofree char *catalogue = g_build_filename (messages, GETTEXT_PACKAGE ".mo", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) msgfmt = NULL;

  g_assert_cmpint (g_mkdir_with_parents (messages, 0700), ==, 0);
  msgfmt = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "msgfmt", "-o", catalogue, source,
                             NULL);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait_check (msgfmt, NULL, &error));
  g_assert_no_error (error);
}

/* A made-up person's language: newer C libraries translate in no C locale, not even
 * in C.UTF-8, and a machine may have no other. */
static gboolean
enter_locale (const char *folder)
{
  g_autofree char *locale = g_build_filename (folder, "en_GB.UTF-8", NULL);
  g_autoptr (GSubprocess) localedef
    = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE, NULL, "localedef", "-i", "en_GB", "-f",
                        "UTF-8", locale, NULL);

  if (localedef == NULL || !g_subprocess_wait_check (localedef, NULL, NULL))
    return FALSE;
  g_setenv ("LOCPATH", folder, TRUE);
  return setlocale (LC_ALL, "en_GB.UTF-8") != NULL;
}

/* What only some kinds of frameworks have. */
static void
check_parts (LeadContent *content)
{
  LeadFramework *stacey = lead_content_get_framework (content, "stacey");
  const LeadSuggestion *edge = lead_framework_suggest (stacey, (const guint[]) { 0, 0 }, 2);
  const LeadScale *scale
    = lead_item_get_scale (lead_content_get_item (content, "stacey/agreement"));
  const LeadCase *croydon = lead_item_get_case (lead_content_get_item (content, "cases/croydon"));
  LeadItem *kings_fund = lead_content_get_item (content, "reading/kings-fund");
  LeadItem *behaviour = lead_content_get_item (content, "behaviours/beyond-role");

  g_assert_cmpstr (
    lead_framework_get_note (lead_content_get_framework (content, "questions"), NULL), ==,
    "Ffordd o feddwl.");
  g_assert_cmpstr (
    lead_framework_get_mapping_note (lead_content_get_framework (content, "barriers")), ==,
    "Ein darlleniad ni.");
  g_assert_cmpstr (edge->name, ==, "Ar y dibyn");
  g_assert_cmpstr (edge->text, ==, "Daliwch ati i siarad.");
  g_assert_cmpstr (scale->low, ==, "Ymhell o gytuno");
  g_assert_cmpstr (scale->high, ==, "Yn agos at gytuno");
  g_assert_cmpstr (croydon->place, ==, "Bwrdeistref Croydon");
  g_assert_cmpstr (croydon->faced, ==, "Strategaeth blynyddoedd cynnar.");
  g_assert_cmpstr (croydon->used, ==, "Torri trwy’r hierarchaeth.");
  g_assert_cmpstr (croydon->outcome, ==, "Fe’i mabwysiadwyd.");
  g_assert_cmpstr (lead_item_get_opener (lead_content_get_item (content, "when/complex")), ==,
                   "Yr hyn sy’n ei ddrysu yw");
  g_assert_cmpstr (lead_item_get_source (behaviour)->where, ==, "sleidiau, Leadership Centre");
  g_assert_cmpstr (lead_item_get_work (kings_fund)->where, ==,
                   "astudiaeth achos, The King’s Fund");
}

static void
test_translated (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadContent) content = NULL;
  g_autoptr (JsonNode) json = NULL;
  g_autofree char *text = NULL;
  LeadItem *item = NULL;

  if (!enter_locale (folder))
    {
      g_test_skip ("localedef can make no locale here");
      lead_test_remove_folder (folder);
      return;
    }
  install_catalogue (folder);
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");

  content = lead_content_load (&error);
  g_assert_no_error (error);

  g_assert_cmpstr (lead_framework_get_title (lead_content_get_framework (content, "barriers")),
                   ==, "Rhwystrau");
  item = lead_content_get_item (content, "barriers/hard-work");
  g_assert_cmpstr (lead_item_get_name (item), ==, "Gwaith caled yw hi");
  g_assert_cmpstr (lead_item_get_gloss (item), ==, "Araf, blinedig ac unig yn aml.");
  g_assert_cmpstr (lead_content_get_question (content, "barriers/hard-work#5"), ==,
                   "Beth roddodd nerth i chi?");

  check_parts (content);

  /* What isn't translated stays as it is; a name is known in both languages. */
  g_assert_cmpstr (lead_item_get_name (lead_content_get_item (content, "barriers/tensions")), ==,
                   "Tensions and misunderstandings");
  g_assert_true (lead_content_resolve (content, "gwaith CALED yw hi") == item);
  g_assert_true (lead_content_resolve (content, "it is hard work") == item);

  json = lead_framework_to_json (lead_content_get_framework (content, "barriers"), NULL);
  text = json_to_string (json, FALSE);
  g_assert_nonnull (strstr (text, "It is hard work"));
  g_assert_null (strstr (text, "Gwaith"));

  /* As documents for scripts are written. */
  setlocale (LC_MESSAGES, "C");
  g_clear_object (&content);
  content = lead_content_load (&error);
  g_assert_no_error (error);
  g_assert_cmpstr (lead_item_get_name (lead_content_get_item (content, "barriers/hard-work")), ==,
                   "It is hard work");

  lead_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_setenv ("LANGUAGE", "cy", TRUE);
  lead_test_init (&argc, &argv);

  g_test_add_func ("/translated-content", test_translated);
  return g_test_run ();
}
