package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;

/**
 * The union that was under foundation is founded, and bears the approved name from that day on.
 *
 * @param code its unified social credit code
 */
@EventName("organisation.founding-entered")
public record FoundingEntered(UnionId union, FoundingId founding, String name, String code, LocalDate foundedOn)
        implements OrganisationEvent {}
