/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the page says itself, in the language of whoever makes the pack. Its
 * reader may have nothing but the page, so all of it is in there.
 */

#include "config.h"
#include "lead-pack-page-words.h"

#include <glib/gi18n-lib.h>

#include "lead-json-text.h"

static const struct
{
  const char *name;
  const char *text;
} words[] = {
  /* Before it is open: anybody may read these. */
  { "door-title", N_("A review pack for you") },
  { "door-intro", N_("Somebody you work with has chosen what to share with you before you "
                     "talk. It is sealed, and opens with the words that they gave you.") },
  { "passphrase", N_("The six words") },
  { "passphrase-hint", N_("Capitals, hyphens and spaces don’t matter, and the start of a word "
                          "is often enough.") },
  { "hide", N_("Hide what I type") },
  { "open", N_("Open") },
  { "opening", N_("Opening…") },
  { "missing", N_("Type the words first.") },
  { "wrong", N_("These words don’t open it. Check each of them, or ask for them again.") },
  { "damaged", N_("This file has been altered or damaged on its way. Ask for it again.") },
  { "unknown-word", N_("Not one of the words: %s") },
  { "quiet", N_("No connection is needed: this page asks nothing of the internet, and what you "
                "write stays here until you send it.") },
  { "how-title", N_("How to open it") },
  { "how-browser", N_("This page has to run in a browser. Save the file, then open it with "
                      "Firefox, Chrome, Edge or Safari in a version of the last years. The "
                      "preview of a mail program is not enough.") },
  { "how-script", N_("If you have done that and still read this, scripts (JavaScript) are "
                     "switched off. Allow them for this file: it runs its own and no other, and "
                     "without them nothing can be unsealed.") },
  { "how-pdf", N_("If that can’t be done, ask for the pack as a PDF instead. It says the same, "
                  "and opens with the same words.") },

  /* While it is read. */
  { "skip", N_("Skip to the text") },
  { "contents", N_("In this pack") },
  { "for", N_("For") },
  { "period", N_("Period") },
  { "made", N_("Made") },
  { "want", N_("Wanted from this hour") },
  { "aims", N_("Aims") },
  { "agenda", N_("Agenda") },
  { "also", N_("Also chosen for you") },
  { "pieces", N_("Chosen for you") },
  { "charts", N_("Patterns") },
  { "questions", N_("Questions for you") },
  { "question-number", N_("Question %s") },
  { "kind-entry", N_("Entry") },
  { "kind-passage", N_("Passage") },
  { "kind-pattern", N_("Tags only, without the words") },
  { "untitled", N_("Without a title") },
  { "tags", N_("Tags") },
  { "picture", N_("A picture without words") },
  { "table", N_("Show as a table") },
  { "comment", N_("Your comment") },
  { "answer", N_("Your answer") },
  /* Translators: what a field is about, such as an entry and its date. */
  { "field-on", N_("%1$s: %2$s") },

  /* What is sent back. */
  { "reply", N_("Your reply") },
  { "reply-intro", N_("Sealed, it can be read only with the six words. Whoever sent you the pack "
                      "opens it in SysLead.") },
  { "name", N_("Your name") },
  { "note", N_("A word on the whole") },
  { "save", N_("Save sealed reply") },
  { "copy", N_("Copy as sealed text") },
  { "mail", N_("Answer in an ordinary mail") },
  { "mail-warning", N_("This text is not sealed: whoever can read your mail can read it. So it "
                       "names dates, not titles.") },
  { "mail-text", N_("Text for a mail") },
  { "copy-text", N_("Copy this text") },
  { "mail-head", N_("To the review pack made on %s") },
  { "saved", N_("Saved among your downloads as %s. Send it back as an attachment.") },
  { "copied", N_("Copied. Paste it into a mail.") },
  { "select", N_("Your browser doesn’t let this page copy. The text is selected: copy it "
                 "yourself.") },
  { "sealed-text", N_("Sealed text") },
  { "nothing", N_("There is nothing to send yet. Write a comment, an answer or a word on the "
                  "whole first.") },
  { "too-large", N_("This is too long for one reply. Make it shorter, or answer in an ordinary "
                    "mail.") },
  { "unsaved", N_("Not sent back yet: %s") },
  { "to-reply", N_("To your reply") },

  /* On paper. */
  { "pdf-reply", N_("Answer in a mail, or on this paper. Every piece has a number: name it, and "
                    "it is clear what you write about.") },
};

/**
 * lead_pack_page_get_words:
 * @name: which of them
 *
 * Returns: (nullable): what it says, in the user's language
 */
const char *
lead_pack_page_get_words (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].name, name))
      return _(words[i].text);

  return NULL;
}

/**
 * lead_pack_page_words_to_json:
 *
 * Returns: (transfer full): all of them as an object, for the page's script
 */
char *
lead_pack_page_words_to_json (void)
{
  g_autoptr(LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    lead_json_text_add_string (json, words[i].name, _(words[i].text));
  lead_json_text_close_object (json);

  return lead_json_text_end (json);
}
