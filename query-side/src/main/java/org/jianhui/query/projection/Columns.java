package org.jianhui.query.projection;

import java.util.Collection;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/** Values as the columns of rows hold them. */
public final class Columns {

    private Columns() {}

    /** A sealed value; null where there is none, or none any more. */
    public static @Nullable Envelope sealed(@Nullable String json) {
        return json == null ? null : ViewJson.read(json, Envelope.class);
    }

    public static @Nullable String value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    public static String[] values(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(String[]::new);
    }
}
