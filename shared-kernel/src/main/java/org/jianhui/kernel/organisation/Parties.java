package org.jianhui.kernel.organisation;

import org.jianhui.kernel.id.UnionId;

/**
 * The two unions of a case.
 *
 * @param own the union whose case it is
 * @param upper the one configured superior that answers every step of it (I-37)
 */
public record Parties(UnionId own, UnionId upper) {}
