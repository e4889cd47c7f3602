package org.jianhui.query.projection;

import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;

/**
 * One question to the read side. Without a right there is no answer: the guard checks it before any handler runs.
 *
 * @param <R> the answer; lists are wrapped in a record
 */
public interface Query<R> {

    /** Type of the answer. */
    Class<R> answer();

    /** What the reader must be allowed to read. */
    ReadRight right();

    /** Whose data it reads. */
    ReadScope scope();

    /** Names ({@code view-<name>}) of the projections whose rows the answer is made of; waited for when a seenAt is given. */
    default Set<String> reads() {
        return Set.of();
    }
}
