package org.jianhui.kernel.membership.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The membership is kept without vote or dues (保留会籍) from this day on.
 *
 * @param reason sealed under the member's key; null only in revision 1
 * @param ground in clear, as revision 1 stored it; null in every later one, and never written again
 */
@EventName(value = "membership.retained", revision = 2, reads = 1)
public record MembershipRetained(
        MembershipId membership,
        UnionId union,
        PersonId person,
        LocalDate from,
        @Nullable Envelope reason,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        String ground)
        implements MembershipEvent {}
