/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-surroundings.h"

#include <errno.h>
#include <sys/random.h>

struct _LeadSurroundings
{
  GObject parent_instance;

  GMutex     mutex;
  gboolean   fixed;
  int64_t    now;
  GTimeZone *zone;
  GRand     *random;
};

G_DEFINE_FINAL_TYPE (LeadSurroundings, lead_surroundings, G_TYPE_OBJECT)

static void
lead_surroundings_finalize (GObject *object)
{
  LeadSurroundings *self = LEAD_SURROUNDINGS (object);

  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_pointer (&self->random, g_rand_free);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (lead_surroundings_parent_class)->finalize (object);
}

static void
lead_surroundings_class_init (LeadSurroundingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = lead_surroundings_finalize;
}

static void
lead_surroundings_init (LeadSurroundings *self)
{
  g_mutex_init (&self->mutex);
}

/**
 * lead_surroundings_new_system:
 *
 * Returns: (transfer full): the machine's clock, zone and random source
 */
LeadSurroundings *
lead_surroundings_new_system (void)
{
  return g_object_new (LEAD_TYPE_SURROUNDINGS, NULL);
}

/**
 * lead_surroundings_new_fixed:
 * @utc_ms: what the clock says until it is advanced
 * @zone: an IANA name
 * @seed: for the random source, which gives the same bytes for the same seed
 *
 * Never for keys: its randomness can be foretold.
 *
 * Returns: (transfer full): a clock that stands still
 */
LeadSurroundings *
lead_surroundings_new_fixed (int64_t utc_ms, const char *zone, guint32 seed)
{
  LeadSurroundings *self;

  g_return_val_if_fail (zone != NULL, NULL);

  self = g_object_new (LEAD_TYPE_SURROUNDINGS, NULL);
  self->fixed = TRUE;
  self->now = utc_ms;
  self->zone = g_time_zone_new_identifier (zone);
  g_return_val_if_fail (self->zone != NULL, self);
  self->random = g_rand_new_with_seed (seed);
  return self;
}

/**
 * lead_surroundings_get_now:
 * @self: surroundings
 *
 * Returns: milliseconds since the Unix epoch
 */
int64_t
lead_surroundings_get_now (LeadSurroundings *self)
{
  int64_t now;

  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (self), 0);

  if (!self->fixed)
    return g_get_real_time () / 1000;

  g_mutex_lock (&self->mutex);
  now = self->now;
  g_mutex_unlock (&self->mutex);
  return now;
}

/**
 * lead_surroundings_get_zone:
 * @self: surroundings
 *
 * Asked anew each time: travellers change it while the app runs.
 *
 * Returns: (transfer full): the zone
 */
GTimeZone *
lead_surroundings_get_zone (LeadSurroundings *self)
{
  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (self), NULL);

  return self->zone != NULL ? g_time_zone_ref (self->zone) : g_time_zone_new_local ();
}

/**
 * lead_surroundings_get_moment:
 * @self: surroundings
 *
 * Returns: what time and day it is now, where one is
 */
LeadMoment
lead_surroundings_get_moment (LeadSurroundings *self)
{
  g_autoptr(GTimeZone) zone = lead_surroundings_get_zone (self);

  return lead_moment_from_utc (lead_surroundings_get_now (self), zone);
}

/**
 * lead_surroundings_advance:
 * @self: surroundings with a clock that stands still
 * @ms: milliseconds to move it by, back when negative
 */
void
lead_surroundings_advance (LeadSurroundings *self, int64_t ms)
{
  g_return_if_fail (LEAD_IS_SURROUNDINGS (self));
  g_return_if_fail (self->fixed);

  g_mutex_lock (&self->mutex);
  self->now += ms;
  g_mutex_unlock (&self->mutex);
}

/* The kernel's random source has nothing to fail with once it is seeded, and
 * going on without randomness would be worse than stopping. */
static void
fill_from_system (guint8 *bytes, gsize length)
{
  while (length > 0)
    {
      gssize n = getrandom (bytes, length, 0);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        g_error ("The system gives no random bytes: %s", g_strerror (errno));
      bytes += n;
      length -= n;
    }
}

/**
 * lead_surroundings_fill:
 * @self: surroundings
 * @bytes: (out caller-allocates) (array length=length): where to put them
 * @length: how many
 *
 * Random bytes, fit for keys when @self is the system's.
 */
void
lead_surroundings_fill (LeadSurroundings *self, guint8 *bytes, gsize length)
{
  g_return_if_fail (LEAD_IS_SURROUNDINGS (self));
  g_return_if_fail (bytes != NULL || length == 0);

  if (self->random == NULL)
    {
      fill_from_system (bytes, length);
      return;
    }
  g_mutex_lock (&self->mutex);
  for (gsize i = 0; i < length; i++)
    bytes[i] = (guint8) g_rand_int_range (self->random, 0, 256);
  g_mutex_unlock (&self->mutex);
}

/**
 * lead_surroundings_new_uuid:
 * @self: surroundings
 *
 * Returns: (transfer full): a version 4 UUID in lower case
 */
char *
lead_surroundings_new_uuid (LeadSurroundings *self)
{
  GString *uuid = g_string_sized_new (36);
  guint8 bytes[16];

  lead_surroundings_fill (self, bytes, sizeof bytes);
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  for (guint i = 0; i < sizeof bytes; i++)
    {
      if (i == 4 || i == 6 || i == 8 || i == 10)
        g_string_append_c (uuid, '-');
      g_string_append_printf (uuid, "%02x", bytes[i]);
    }
  return g_string_free (uuid, FALSE);
}

/**
 * lead_surroundings_settle_uuid:
 * @self: surroundings
 * @uuid: (nullable): what something is already called
 *
 * Returns: (transfer full): @uuid, or a new one where there is none
 */
char *
lead_surroundings_settle_uuid (LeadSurroundings *self,
                               const char       *uuid)
{
  return uuid != NULL ? g_strdup (uuid) : lead_surroundings_new_uuid (self);
}
