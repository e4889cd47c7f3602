package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;

/**
 * The election's result is approved: registration, seal, certificate and account may follow (附1-4).
 *
 * @param approval number of the approving reply
 * @param dueOn last calendar day for registration, seal and account
 * @param certificateDueOn last calendar day for the legal-person certificate
 */
@EventName("founding.follow-up-opened")
public record FollowUpOpened(
        FoundingId founding, String approval, LocalDate approvedOn, LocalDate dueOn, LocalDate certificateDueOn)
        implements FoundingEvent {}
