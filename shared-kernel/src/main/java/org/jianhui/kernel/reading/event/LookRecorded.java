package org.jianhui.kernel.reading.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.reading.Opened;
import org.jspecify.annotations.Nullable;

/**
 * An answer showed personal data; who asked and when is in the act.
 *
 * @param asked method and pattern of the address
 * @param about identifiers that the address names
 * @param files stored files that were handed out
 * @param persons of how many persons something was shown, those of {@link LookContinued} among them
 * @param opened the first of them
 */
@EventName("reading.look-recorded")
public record LookRecorded(
        LookId look,
        String asked,
        List<String> about,
        List<String> files,
        @Nullable String asOf,
        int persons,
        List<Opened> opened)
        implements ReadingEvent {}
