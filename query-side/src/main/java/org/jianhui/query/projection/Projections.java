package org.jianhui.query.projection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** The projections of this node by their names. */
final class Projections {

    private final Map<String, Projection> byName;

    /** @throws IllegalStateException if one has no name, or two share one */
    Projections(List<Projection> all) {
        byName = all.stream().collect(Collectors.toUnmodifiableMap(Projections::nameOf, Function.identity()));
    }

    Map<String, Projection> byName() {
        return byName;
    }

    Projection named(String name) {
        @Nullable Projection found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no projection named " + name);
        }
        return found;
    }

    static String nameOf(Projection projection) {
        @Nullable ProcessingGroup group = projection.getClass().getAnnotation(ProcessingGroup.class);
        if (group == null || !group.value().startsWith("view-")) {
            throw new IllegalStateException(
                    projection.getClass().getName() + " needs @ProcessingGroup(\"view-<name>\")");
        }
        return group.value();
    }
}
