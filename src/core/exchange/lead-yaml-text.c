/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-yaml-text.h"

#include <string.h>
#include <yaml.h>

struct _LeadYamlText
{
  yaml_emitter_t  emitter;
  GString        *text;
};

static int
append (void          *data,
        unsigned char *buffer,
        size_t         size)
{
  g_string_append_len (data, (const char *) buffer, size);
  return 1;
}

/* It fails only when the order of the calls is wrong or memory ran out. */
static void
emit (LeadYamlText *self,
      yaml_event_t *event)
{
  if (!yaml_emitter_emit (&self->emitter, event))
    g_error ("YAML: %s", self->emitter.problem);
}

static void
emit_scalar (LeadYamlText        *self,
             const char          *value,
             yaml_scalar_style_t  style)
{
  yaml_event_t event;

  yaml_scalar_event_initialize (&event, NULL, NULL, (const yaml_char_t *) value,
                                strlen (value), 1, 1, style);
  emit (self, &event);
}

static void
emit_key (LeadYamlText *self,
          const char   *key)
{
  if (key != NULL)
    emit_scalar (self, key, YAML_PLAIN_SCALAR_STYLE);
}

/**
 * lead_yaml_text_new:
 *
 * Returns: (transfer full): a writer of one mapping
 */
LeadYamlText *
lead_yaml_text_new (void)
{
  LeadYamlText *self = g_new0 (LeadYamlText, 1);
  yaml_event_t event;

  self->text = g_string_new (NULL);
  yaml_emitter_initialize (&self->emitter);
  yaml_emitter_set_output (&self->emitter, append, self->text);
  yaml_emitter_set_unicode (&self->emitter, 1);
  yaml_emitter_set_width (&self->emitter, -1);
  yaml_stream_start_event_initialize (&event, YAML_UTF8_ENCODING);
  emit (self, &event);
  yaml_document_start_event_initialize (&event, NULL, NULL, NULL, 1);
  emit (self, &event);
  lead_yaml_text_open_map (self, NULL);
  return self;
}

void
lead_yaml_text_free (LeadYamlText *self)
{
  if (self == NULL)
    return;

  yaml_emitter_delete (&self->emitter);
  g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * lead_yaml_text_end:
 * @self: a writer whose inner lists and mappings are all closed
 *
 * Returns: (transfer full): the text, without the lines of `---`; nothing may
 *   be added any more
 */
char *
lead_yaml_text_end (LeadYamlText *self)
{
  yaml_event_t event;

  g_return_val_if_fail (self != NULL, NULL);

  lead_yaml_text_close_map (self);
  yaml_document_end_event_initialize (&event, 1);
  emit (self, &event);
  yaml_stream_end_event_initialize (&event);
  emit (self, &event);
  return g_strdup (self->text->str);
}

/**
 * lead_yaml_text_add_string:
 * @self: a writer
 * @key: (nullable): its key when it is a member of a mapping
 * @value: UTF-8
 *
 * Adds a string, quoted.
 */
void
lead_yaml_text_add_string (LeadYamlText *self,
                           const char   *key,
                           const char   *value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (value != NULL);

  emit_key (self, key);
  emit_scalar (self, value, YAML_DOUBLE_QUOTED_SCALAR_STYLE);
}

/**
 * lead_yaml_text_add_plain:
 * @self: a writer
 * @key: (nullable): its key when it is a member of a mapping
 * @value: a word, a number or a date of ours
 *
 * Adds a scalar as it is.
 */
void
lead_yaml_text_add_plain (LeadYamlText *self,
                          const char   *key,
                          const char   *value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (value != NULL);

  emit_key (self, key);
  emit_scalar (self, value, YAML_PLAIN_SCALAR_STYLE);
}

void
lead_yaml_text_add_int (LeadYamlText *self,
                        const char   *key,
                        gint64        value)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, value);

  lead_yaml_text_add_plain (self, key, text);
}

void
lead_yaml_text_open_list (LeadYamlText *self,
                          const char   *key)
{
  yaml_event_t event;

  g_return_if_fail (self != NULL);

  emit_key (self, key);
  yaml_sequence_start_event_initialize (&event, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE);
  emit (self, &event);
}

void
lead_yaml_text_close_list (LeadYamlText *self)
{
  yaml_event_t event;

  g_return_if_fail (self != NULL);

  yaml_sequence_end_event_initialize (&event);
  emit (self, &event);
}

void
lead_yaml_text_open_map (LeadYamlText *self,
                         const char   *key)
{
  yaml_event_t event;

  g_return_if_fail (self != NULL);

  emit_key (self, key);
  yaml_mapping_start_event_initialize (&event, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE);
  emit (self, &event);
}

void
lead_yaml_text_close_map (LeadYamlText *self)
{
  yaml_event_t event;

  g_return_if_fail (self != NULL);

  yaml_mapping_end_event_initialize (&event);
  emit (self, &event);
}
