package org.jianhui.query.organisation;

import java.util.List;
import org.jianhui.kernel.organisation.Area;
import org.jspecify.annotations.Nullable;

/**
 * A union or village as it stood on a day.
 *
 * @param kind name of a {@code UnionLevel}, or {@link #VILLAGE}
 * @param parent null for the county federation
 * @param foundation how far its founding had come; null for what was never founded here
 */
public record Unit(
        Area area,
        String kind,
        String name,
        @Nullable Area parent,
        @Nullable Foundation foundation,
        List<PostLine> posts) {

    public static final String VILLAGE = "VILLAGE";
}
