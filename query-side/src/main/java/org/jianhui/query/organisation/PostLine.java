package org.jianhui.query.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/** A post and who held it on a day. */
public record PostLine(PostId post, PostKind kind, String title, int seats, List<Holder> holders) {

    /**
     * @param name sealed; null once the person is erased
     * @param until last day, null while no end is known
     */
    public record Holder(
            PersonId person,
            @Nullable Envelope name,
            LocalDate from,
            @Nullable LocalDate until) {}
}
