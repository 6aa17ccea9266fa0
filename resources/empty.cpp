// SPDX-License-Identifier: GPL-3.0-or-later
// A library of resources needs one source.
