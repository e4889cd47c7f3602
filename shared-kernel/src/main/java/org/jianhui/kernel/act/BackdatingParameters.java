package org.jianhui.kernel.act;

import org.jianhui.kernel.rule.Setting;

/**
 * How far an act may be entered after it happened.
 *
 * @param freeDays calendar days between {@code actedOn} and {@code receivedAt} without a reason and proof
 */
public record BackdatingParameters(
        @Setting("act.backdating.freeDays") int freeDays) {}
