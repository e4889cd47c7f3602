package org.jianhui.kernel.privacy.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/** A person was recorded for the first time; {@code village} is null for staff. */
@EventName("privacy.person-recorded")
public record PersonRecorded(
        PersonId person,
        @Nullable VillageId village,
        Envelope name,
        Envelope idNumber,
        @Nullable Envelope phone) implements PersonEvent {}
