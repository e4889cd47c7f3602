package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/**
 * The membership is kept without vote or dues (保留会籍) from this day on.
 *
 * @param ground in plain words, without names
 */
@EventName("membership.retained")
public record MembershipRetained(MembershipId membership, UnionId union, PersonId person, LocalDate from, String ground)
        implements MembershipEvent {}
