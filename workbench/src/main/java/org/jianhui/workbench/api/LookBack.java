package org.jianhui.workbench.api;

import java.time.LocalDateTime;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.AsOf.Moment;
import org.jianhui.query.projection.AsOf.Place;
import org.jspecify.annotations.Nullable;

/** The past moment a page is asked for: a token or an instant in {@code asOf}, or a minute typed in {@code at}. */
public final class LookBack {

    private LookBack() {}

    /** @param at in Asia/Shanghai, as a field of the page sends it; it comes first */
    public static @Nullable AsOf asked(@Nullable AsOf asOf, @Nullable LocalDateTime at) {
        return at == null ? asOf : new AsOf.At(at.atZone(Zone.SHANGHAI).toInstant());
    }

    /** As a link of the page carries it on; null for the present. */
    public static @Nullable String text(@Nullable AsOf asked) {
        if (asked instanceof AsOf.Token token) {
            return token.place().format();
        }
        return asked instanceof AsOf.At at ? at.instant().toString() : null;
    }

    /** What the views are asked for; null for the present. */
    public static org.jianhui.query.projection.@Nullable AsOf moment(@Nullable AsOf asked) {
        if (asked instanceof AsOf.At at) {
            return new Moment(at.instant());
        }
        return asked instanceof AsOf.Token token ? new Place(token.place()) : null;
    }
}
