/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-links.h"

struct _LeadLinks
{
  GArray   *links; /* LeadLink */
  gboolean  sorted;
  guint     next;  /* where those of the entry after the one asked for last begin */
};

LeadLinks *
lead_links_new (void)
{
  LeadLinks *self = g_new0 (LeadLinks, 1);

  self->links = g_array_new (FALSE, FALSE, sizeof (LeadLink));
  self->sorted = TRUE;
  return self;
}

void
lead_links_free (LeadLinks *self)
{
  g_array_unref (self->links);
  g_free (self);
}

static const LeadLink *
peek (LeadLinks *self,
      guint      i)
{
  return &g_array_index (self->links, LeadLink, i);
}

/**
 * lead_links_add:
 * @self: links
 * @entry: an entry
 * @other: what belongs to it
 */
void
lead_links_add (LeadLinks *self,
                int64_t    entry,
                guint32    other)
{
  LeadLink link = { entry, other };

  if (self->links->len > 0 && peek (self, self->links->len - 1)->entry > entry)
    self->sorted = FALSE;
  g_array_append_val (self->links, link);
}

static int
compare_links (gconstpointer a,
               gconstpointer b)
{
  const LeadLink *first = a;
  const LeadLink *second = b;

  if (first->entry != second->entry)
    return first->entry < second->entry ? -1 : 1;
  return (first->other > second->other) - (first->other < second->other);
}

static guint
search (LeadLinks *self,
        int64_t    entry)
{
  guint low = 0;
  guint high = self->links->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (peek (self, middle)->entry < entry)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Entries are numbered as they are written, so that most often the next one in
 * time is the next one here. */
static gboolean
is_next (LeadLinks *self,
         int64_t    entry)
{
  return self->next < self->links->len && peek (self, self->next)->entry == entry
         && (self->next == 0 || peek (self, self->next - 1)->entry < entry);
}

/**
 * lead_links_find:
 * @self: links, to which none is added any more
 * @entry: an entry
 * @n_links: (out): how many belong to it
 *
 * Returns: (transfer none) (array length=n_links): what belongs to it
 */
const LeadLink *
lead_links_find (LeadLinks *self,
                 int64_t    entry,
                 guint     *n_links)
{
  guint first;

  if (!self->sorted)
    g_array_sort (self->links, compare_links);
  self->sorted = TRUE;
  first = is_next (self, entry) ? self->next : search (self, entry);
  self->next = first;
  while (self->next < self->links->len && peek (self, self->next)->entry == entry)
    self->next++;
  *n_links = self->next - first;

  return (const LeadLink *) (gpointer) self->links->data + first;
}
