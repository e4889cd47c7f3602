package org.jianhui.workbench.membership;

import java.util.function.Function;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;

/** Identifiers as a form gives them: an empty choice is none, a mangled one a bad request. */
public final class MembershipIds {

    private MembershipIds() {}

    static UnionId union(@Nullable String chosen) {
        return due(read(chosen, "union", UnionId::new), "union");
    }

    public static MembershipId membership(@Nullable String chosen) {
        return due(read(chosen, "memberships", MembershipId::new), "memberships");
    }

    public static @Nullable UnionId unionIfAny(@Nullable String chosen) {
        return read(chosen, "union", UnionId::new);
    }

    public static @Nullable VillageId village(@Nullable String chosen) {
        return read(chosen, "village", VillageId::new);
    }

    static @Nullable MemberStanding standing(@Nullable String chosen) {
        return read(chosen, "standing", MemberStanding::valueOf);
    }

    static PersonId person(@Nullable String chosen) {
        return due(read(chosen, "person", PersonId::new), "person");
    }

    static @Nullable AttachmentId attachment(@Nullable String chosen) {
        return read(chosen, "minutes", AttachmentId::new);
    }

    private static <T> T due(@Nullable T value, String field) {
        if (value == null) {
            throw new BadRequest("NOT_NULL", field);
        }
        return value;
    }

    private static <T> @Nullable T read(@Nullable String chosen, String field, Function<String, T> type) {
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        try {
            return type.apply(chosen);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("INVALID", field);
        }
    }
}
