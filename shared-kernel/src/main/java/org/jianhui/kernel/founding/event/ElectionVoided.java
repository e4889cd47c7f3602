package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;

/**
 * The superior voided the result of the founding's election: the group is to open another case (附1-3(6), E-10).
 *
 * @param election the case whose result is void
 * @param reply number of the reply that voided it
 * @param voidedOn the day the reply is dated, a calendar day in Asia/Shanghai
 * @param reason in plain words
 * @param dueOn last day by which the void case should have had its meeting: the next is opened by then, or late
 */
@EventName("founding.election-voided")
public record ElectionVoided(
        FoundingId founding, ElectionId election, String reply, LocalDate voidedOn, String reason, LocalDate dueOn)
        implements FoundingEvent {}
