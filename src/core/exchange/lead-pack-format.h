/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* How the content of a pack names itself, and how much of it is read. */
#define LEAD_PACK_FORMAT   "syslead-pack"
#define LEAD_PACK_VERSION  1
#define LEAD_PACK_MAX_SIZE (256 * 1024 * 1024)
#define LEAD_PACK_MAX_PART 10000
