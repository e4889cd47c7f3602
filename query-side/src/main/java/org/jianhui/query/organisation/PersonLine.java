package org.jianhui.query.organisation;

import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/** A recorded person; lists show ID and phone numbers masked. */
public record PersonLine(
        PersonId person,
        VillageId village,
        Envelope name,
        Envelope idNumber,
        @Nullable Envelope phone) {}
