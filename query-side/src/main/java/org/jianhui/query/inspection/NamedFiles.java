package org.jianhui.query.inspection;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.AttachmentId;
import org.jspecify.annotations.Nullable;

/** The files an event names, wherever in it they stand: no kind of event can be forgotten. */
final class NamedFiles {

    private final Set<AttachmentId> found = new LinkedHashSet<>();

    static Set<AttachmentId> in(DomainEvent event) {
        NamedFiles files = new NamedFiles();
        files.look(event);
        return files.found;
    }

    private void look(@Nullable Object value) {
        if (value instanceof AttachmentId file) {
            found.add(file);
        } else if (value instanceof Collection<?> several) {
            several.forEach(this::look);
        } else if (value instanceof Record parts) {
            for (RecordComponent part : parts.getClass().getRecordComponents()) {
                look(valueOf(part, parts));
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
