/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <pango/pangocairo.h>

#include "core/store/lead-recovery-code.h"
#include "lead-ui-test.h"
#include "ui/widgets/lead-recovery-sheet.h"

/* The sheet fits on one page of A4 and of Letter, whichever is smaller, with
 * margins. In points. */
#define WIDTH (595 - 125)
#define HEIGHT (792 - 114)

static char *
dup_code (void)
{
  const guint8 bytes[LEAD_KEY_SIZE] = { 0xff, 0x55, 0xaa, 0x10 };
  const guint8 salt[LEAD_SALT_SIZE] = { 0 };
  g_autoptr(LeadKey) key = lead_key_new (bytes, salt);

  return lead_recovery_code_encode (key);
}

static cairo_surface_t *
draw (const char *code)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  PangoLayout *layout = pango_cairo_create_layout (cr);

  lead_recovery_sheet_draw (cr, layout, WIDTH, code, "14 March 2026");
  g_object_unref (layout);
  cairo_destroy (cr);

  return surface;
}

/* For whoever wants to look at it. */
static void
keep (cairo_surface_t *sheet)
{
  cairo_surface_t *picture;
  g_autofree char *path = NULL;
  cairo_t *cr;

  if (g_getenv ("LEAD_SHOTS") == NULL)
    return;

  path = g_build_filename (g_getenv ("LEAD_SHOTS"), "recovery-sheet.png", NULL);
  picture = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 595, 842);
  cr = cairo_create (picture);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_surface (cr, sheet, 62, 57);
  cairo_paint (cr);
  cairo_destroy (cr);
  g_assert_cmpint (cairo_surface_write_to_png (picture, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (picture);
}

static void
test_fits (void)
{
  g_autofree char *code = dup_code ();
  cairo_surface_t *sheet = draw (code);
  double x, y, width, height;

  cairo_recording_surface_ink_extents (sheet, &x, &y, &width, &height);
  g_assert_cmpfloat (x, >=, -1);
  g_assert_cmpfloat (y, >=, -1);
  g_assert_cmpfloat (x + width, <=, WIDTH + 1);
  g_assert_cmpfloat (y + height, <=, HEIGHT);
  g_assert_cmpfloat (y + height, >, HEIGHT / 2);
  keep (sheet);
  cairo_surface_destroy (sheet);
}

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/recovery-sheet/fits", test_fits);

  return g_test_run ();
}
