/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/model/lead-error.h"
#include "lead-test.h"
#include "picture-bytes.h"
#include "reader-fixture.h"

#define W    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" " \
             "xmlns:r=\"r\" xmlns:a=\"a\""
#define DOCX(body) "<?xml version=\"1.0\"?><w:document " W "><w:body>" body "</w:body></w:document>"
#define P(style, words) "<w:p><w:pPr><w:pStyle w:val=\"" style "\"/></w:pPr>" words "</w:p>"
#define R(words)    "<w:r><w:t xml:space=\"preserve\">" words "</w:t></w:r>"
#define BOLD(words) "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" words "</w:t></w:r>"
#define LIST(id, level, words) "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" level "\"/><w:numId w:val=\"" \
                               id "\"/></w:numPr></w:pPr>" R (words) "</w:p>"
#define ODT_START "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" " \
                  "xmlns:fo=\"f\" xmlns:xlink=\"x\" xmlns:draw=\"d\">"

static const char styles[] =
  "<w:styles " W ">"
  "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
  "<w:style w:styleId=\"Mine\"><w:name w:val=\"My own\"/><w:basedOn w:val=\"Zitat\"/></w:style>"
  "<w:style w:styleId=\"Zitat\"><w:name w:val=\"Quote\"/></w:style>"
  "<w:style w:styleId=\"Loop\"><w:name w:val=\"x\"/><w:basedOn w:val=\"Loop\"/></w:style>"
  "</w:styles>";
static const char numbering[] =
  "<w:numbering " W ">"
  "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl>"
  "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
  "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>";
static const char relations[] =
  "<Relationships><Relationship Id=\"p\" Target=\"media/a.png\"/>"
  "<Relationship Id=\"l\" Target=\"https://example.org/a b\" TargetMode=\"External\"/>"
  "<Relationship Id=\"bad\" Target=\"file:///etc/passwd\"/></Relationships>";
static const char properties[] =
  "<p xmlns:dc=\"d\"><dc:title>Told by its properties</dc:title><dc:creator>Somebody</dc:creator>"
  "<created>2023-07-01T22:30:00Z</created></p>";

/* Runs the reader on a zip of these members under a name. */
static ReaderFixture *
run_zip (const char      *name,
         const ZipMember *members,
         guint            n_members)
{
  g_autoptr(GBytes) zip = reader_fixture_make_zip (members, n_members);

  return reader_fixture_run_text ("document", name, g_bytes_get_data (zip, NULL),
                                  g_bytes_get_size (zip));
}

static ReaderFixture *
run_docx (const char *name,
          const char *document)
{
  const ZipMember members[] = {
    { "word/document.xml", document, -1, DEFLATED, 0, 0 },
    { "word/styles.xml", styles, -1, DEFLATED, 0, 0 },
    { "word/numbering.xml", numbering, -1, DEFLATED, 0, 0 },
    { "word/_rels/document.xml.rels", relations, -1, DEFLATED, 0, 0 },
    { "word/media/a.png", PNG_BYTES, sizeof PNG_BYTES - 1, STORED, 0, 0 },
    { "docProps/core.xml", properties, -1, DEFLATED, 0, 0 },
  };

  return run_zip (name, members, G_N_ELEMENTS (members));
}

typedef struct
{
  const char *name;
  const char *content;
  const char *expected; /* "date|title|body", entries apart by "§" */
} Row;

static const Row texts[] = {
  { "2024-03-05 Board.txt", "Only some words,\r\non two lines.\n",
    "2024-03-05|Board|Only some words,\non two lines." },
  { "a.txt", "5 March 2024\n\nDear diary.\n", "2024-03-05|a|Dear diary." },
  { "diary.txt", "2024-03-05\n==========\nOne.\n\n2024-03-06:\n\nTwo.\n\n\n  indented\n",
    "2024-03-05||One.§2024-03-06||Two.\n\n\n  indented" },
  { "diary.txt", "Words before.\n\n2024-03-05 – A title\nOne.\n\n# 7 March 2024 9:05 pm\nTwo.\n",
    "*|diary|Words before.§2024-03-05|A title|One.§2024-03-07T21:05+00:00||Two." },
  /* A list of dates is a list, and a date in a sentence is a sentence. */
  { "2024-01-01.txt", "Free days:\n2024-03-05\n2024-03-06\n",
    "2024-01-01||Free days:\n2024-03-05\n2024-03-06" },
  { "2024-01-01.txt", "We met on 5 March 2024.\n\nAnd on 6 March 2024.\n",
    "2024-01-01||We met on 5 March 2024.\n\nAnd on 6 March 2024." },
  { "2024-01-01.txt", "*Stars* and _lines_ stay.", "2024-01-01||*Stars* and _lines_ stay." },
};

static const Row documents[] = {
  { "a.docx", DOCX (P ("berschrift1", R ("A heading")) P ("x", R ("Words."))),
    "2023-07-01T23:30:00+01:00|A heading|Words." },
  { "2024-03-05.docx", DOCX (P ("x", R ("Words."))), "2024-03-05|Told by its properties|Words." },
  { "2024-03-05.docx",
    DOCX (P ("x", R ("Plain, ") BOLD ("bo") BOLD ("ld ") R ("and 2 * 3_4 &lt;b> #1."))),
    "2024-03-05|Told by its properties|Plain, **bold** and 2 \\* 3_4 \\<b> #1." },
  { "2024-03-05.docx", DOCX (P ("x", R ("# no heading")) P ("x", R ("1. no list"))),
    "2024-03-05|Told by its properties|\\# no heading\n\n1\\. no list" },
  { "2024-03-05.docx", DOCX (LIST ("1", "0", "a") LIST ("1", "1", "b") LIST ("1", "1", "c")
                             LIST ("0", "0", "d")),
    "2024-03-05|Told by its properties|- a\n    1. b\n    2. c\n\nd" },
  { "2024-03-05.docx", DOCX (P ("Mine", R ("Said.")) P ("Mine", R ("Twice.")) P ("Loop", R ("x"))),
    "2024-03-05|Told by its properties|> Said.\n>\n> Twice.\n\nx" },
  { "2024-03-05.docx",
    DOCX (P ("x", "<w:hyperlink r:id=\"l\">" R ("There") "</w:hyperlink>"
                  "<w:hyperlink r:id=\"bad\">" R (" not") "</w:hyperlink>")),
    "2024-03-05|Told by its properties|[There](https://example.org/a%20b) not" },
  /* What was deleted stays deleted; text boxes are there twice. */
  { "2024-03-05.docx",
    DOCX (P ("x", R ("Kept") "<w:del>" R (" gone") "</w:del><w:ins>" R (" new") "</w:ins>"
                  "<w:r><Fallback>" P ("x", R ("twice")) "</Fallback></w:r>")),
    "2024-03-05|Told by its properties|Kept new" },
  { "diary.docx", DOCX (P ("berschrift1", R ("5 March 2024: Board")) P ("x", R ("One."))
                        P ("x", BOLD ("6 March 2024")) P ("x", R ("Two."))),
    "2024-03-05|Board|One.§2024-03-06||Two." },
};

static char *
describe (LeadEntry *entry)
{
  g_autofree char *date = lead_moment_to_string (lead_entry_get_moment (entry));

  return g_strdup_printf ("%s|%s|%s", date, lead_entry_get_title (entry),
                          lead_entry_get_body (entry));
}

static void
assert_row (ReaderFixture *fixture,
            const Row     *row)
{
  g_auto(GStrv) expected = g_strsplit (row->expected, "§", -1);

  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->incoming->len, ==, g_strv_length (expected));
  for (guint i = 0; expected[i] != NULL; i++)
    {
      g_autofree char *got = describe (reader_fixture_get_entry (fixture, i));

      if (expected[i][0] == '*')
        g_assert_cmpstr (strchr (got, '|'), ==, expected[i] + 1);
      else
        g_assert_cmpstr (got, ==, expected[i]);
    }
}

static void
test_texts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(ReaderFixture) fixture = NULL;

      fixture = reader_fixture_run_text ("document", texts[i].name, texts[i].content, -1);
      assert_row (fixture, &texts[i]);
    }
}

static void
test_docx (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr(ReaderFixture) fixture = run_docx (documents[i].name, documents[i].content);

      assert_row (fixture, &documents[i]);
    }
}

static void
test_docx_picture (void)
{
  g_autoptr(ReaderFixture) fixture = NULL;
  LeadEntry *entry;
  LeadAttachment *attachment;
  g_autofree char *link = NULL;

  fixture = run_docx ("2024-03-05.docx",
                      DOCX (P ("x", R ("Before ") "<w:r><a:blip r:embed=\"p\"/></w:r>")
                            P ("x", "<w:r><a:blip r:embed=\"none\"/></w:r>" R ("After"))
                            "<w:tbl><w:tc>" P ("x", R ("cell")) "</w:tc></w:tbl>"
                            P ("x", "<w:r><w:footnoteReference/></w:r>")));
  entry = reader_fixture_get_entry (fixture, 0);
  attachment = g_ptr_array_index (lead_entry_get_attachments (entry), 0);
  link = g_strdup_printf ("Before ![](attachment:%s)\n\nAfter\n\ncell", attachment->sha256);
  g_assert_cmpstr (lead_entry_get_body (entry), ==, link);
  g_assert_cmpstr (attachment->media_type, ==, "image/png");
  g_assert_null (strstr (lead_entry_get_extra (entry), "Somebody"));
  reader_fixture_assert_warns (fixture, "*holds tables*");
  reader_fixture_assert_warns (fixture, "*footnotes or comments*");
}

static void
test_odt (void)
{
  static const Row row = { "note.odt", NULL,
    "2023-07-01T21:30:00+01:00|Heading|One **bold** *and* two  spaces.\n\n1. first\n    - inner\n"
    "2. second\n\n> Said." };
  static const char content[] =
    ODT_START "<office:automatic-styles>"
    "<style:style style:name=\"T1\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"T2\"><style:text-properties fo:font-style=\"italic\"/></style:style>"
    "<style:style style:name=\"P1\" style:parent-style-name=\"Quotations\"/>"
    "<text:list-style style:name=\"L1\"><text:list-level-style-number/></text:list-style>"
    "</office:automatic-styles><office:body><office:text>"
    "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
    "<text:h text:outline-level=\"1\">Heading</text:h>"
    "<text:p>One\n   <text:span text:style-name=\"T1\">bold</text:span> "
    "<text:span text:style-name=\"T2\">and</text:span> two<text:s text:c=\"2\"/>spaces."
    "<text:note><text:p>aside</text:p></text:note></text:p>"
    "<text:list text:style-name=\"L1\"><text:list-item><text:p>first</text:p>"
    "<text:list text:style-name=\"other\"><text:list-item><text:p>inner</text:p></text:list-item>"
    "</text:list></text:list-item><text:list-item><text:p>second</text:p></text:list-item>"
    "</text:list><text:p text:style-name=\"P1\">Said.</text:p>"
    "</office:text></office:body></office:document-content>";
  static const char meta[] = "<m><creation-date>2023-07-01T21:30:00.12</creation-date></m>";
  const ZipMember members[] = {
    { "mimetype", "application/vnd.oasis.opendocument.text", -1, STORED, 0, 0 },
    { "content.xml", content, -1, DEFLATED, 0, 0 },
    { "meta.xml", meta, -1, DEFLATED, 0, 0 },
  };
  g_autoptr(ReaderFixture) fixture = run_zip ("note.odt", members, G_N_ELEMENTS (members));

  assert_row (fixture, &row);
  reader_fixture_assert_warns (fixture, "*filed under the day the document was made*");
}

/* The same page, as LibreOffice writes it in both formats. */
static void
test_real (void)
{
  static const char * const files[] = { "document/diary.odt", "document/diary.docx" };
  static const char first[] =
    "2024-03-05||The first meeting was **slow**, and *nobody* said "
    "[which plan](https://example.org/plan) it was.\n\n- Ask Ines\n- Wait\n    1. a week\n"
    "    2. two";
  static const char second[] =
    "\n\n## What next\n\nWho\n\nAna\n\nA line\nand another: 2 \\* 3 = 6.";

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = lead_test_dup_data (files[i]);
      g_autoptr(ReaderFixture) fixture = reader_fixture_run ("document", path);
      g_autofree char *one = describe (reader_fixture_get_entry (fixture, 0));
      LeadEntry *two = reader_fixture_get_entry (fixture, 1);

      g_assert_cmpstr (one, ==, first);
      g_assert_true (g_str_has_suffix (lead_entry_get_body (two), second));
      g_assert_cmpuint (lead_entry_get_attachments (two)->len, ==, 1);
      g_assert_cmpuint (fixture->report->skipped->len, ==, 0);
    }
}

typedef struct
{
  const char *label;
  const char *document;
  const char *message;
} Hostile;

static const Hostile hostile[] = {
  { "entities", "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\">"
                "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                "<l>&c;&c;&c;&c;&c;&c;</l>", "*document type*" },
  { "external", "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                "<l>&x;</l>", "*document type*" },
  { "cut off", "<?xml version=\"1.0\"?><w:document " W "><w:body><w:p>", "It is damaged." },
  { "no XML", "{\"a\": 1}", "It is damaged." },
  { "empty", "", "It is damaged." },
};

static void
test_hostile (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autoptr(ReaderFixture) fixture = run_docx ("a.docx", hostile[i].document);

      g_assert_error (fixture->error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      if (!g_pattern_match_simple (hostile[i].message, fixture->error->message))
        g_assert_cmpstr (fixture->error->message, ==, hostile[i].message);
      g_assert_cmpuint (fixture->incoming->len, ==, 0);
    }
}

/* Deeper than anybody writes, and far larger unpacked than packed. */
static void
test_deep_and_large (void)
{
  g_autoptr(GString) deep = g_string_new ("<?xml version=\"1.0\"?>");
  g_autoptr(GString) large = g_string_new ("<?xml version=\"1.0\"?><a>");
  g_autoptr(ReaderFixture) first = NULL;
  g_autoptr(ReaderFixture) second = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (deep, "<a>");
  first = run_docx ("a.docx", deep->str);
  g_assert_error (first->error, LEAD_ERROR, LEAD_ERROR_REFUSED);

  g_string_set_size (large, 65 * 1024 * 1024);
  memset (large->str + 24, ' ', large->len - 24);
  second = run_docx ("a.docx", large->str);
  g_assert_error (second->error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

/* In a folder each is read, and what can't be read is named. */
static void
test_folder (void)
{
  const ZipMember packed[] = {
    { "word/document.xml", DOCX (P ("x", R ("Packed in a folder."))), -1, DEFLATED, 0, 0 },
  };
  g_autoptr(GBytes) docx = reader_fixture_make_zip (packed, 1);
  const ZipMember members[] = {
    { "2024-01-01.txt", "Text.", -1, STORED, 0, 0 },
    { "2024-01-02.docx", g_bytes_get_data (docx, NULL), g_bytes_get_size (docx), STORED, 0, 0 },
    { "broken.docx", "PK\3\4 no zip", -1, STORED, 0, 0 },
    { "fake.docx", "words", -1, STORED, 0, 0 },
    { "old.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", -1, STORED, 0, 0 },
    { "print.pdf", "%PDF-1.4", -1, STORED, 0, 0 },
    { "rich.rtf", "{\\rtf1 x}", -1, STORED, 0, 0 },
    { "song.mp3", "x", -1, STORED, 0, 0 },
  };
  g_autoptr(ReaderFixture) fixture = run_zip ("all.zip", members, G_N_ELEMENTS (members));

  g_assert_cmpuint (fixture->incoming->len, ==, 2);
  g_assert_cmpstr (lead_entry_get_body (reader_fixture_get_entry (fixture, 1)), ==,
                   "Packed in a folder.");
  reader_fixture_assert_skips (fixture, "broken.docx", "*");
  reader_fixture_assert_skips (fixture, "fake.docx", "It is damaged.");
  reader_fixture_assert_skips (fixture, "old.doc", "*save it as .docx*");
  reader_fixture_assert_skips (fixture, "print.pdf", "It is a PDF*");
  reader_fixture_assert_skips (fixture, "rich.rtf", "*save it as .docx*");
  g_assert_cmpuint (fixture->report->skipped->len, ==, 5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exchange/document/texts", test_texts);
  g_test_add_func ("/exchange/document/docx", test_docx);
  g_test_add_func ("/exchange/document/docx-picture", test_docx_picture);
  g_test_add_func ("/exchange/document/odt", test_odt);
  g_test_add_func ("/exchange/document/real", test_real);
  g_test_add_func ("/exchange/document/hostile", test_hostile);
  g_test_add_func ("/exchange/document/deep-and-large", test_deep_and_large);
  g_test_add_func ("/exchange/document/folder", test_folder);

  return g_test_run ();
}
