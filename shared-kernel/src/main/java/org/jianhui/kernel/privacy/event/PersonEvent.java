package org.jianhui.kernel.privacy.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.PersonId;

/** What is remembered of recorded persons. */
public sealed interface PersonEvent extends DomainEvent
        permits PersonRecorded, StaffNamed, PersonErasedForEver, PersonReadInFull {

    PersonId person();
}
