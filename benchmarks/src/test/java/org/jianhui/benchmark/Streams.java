package org.jianhui.benchmark;

import java.util.UUID;

/** Gives each client one stream after the other, of ten events each. */
final class Streams {

    private static final int LENGTH = 10;

    record Place(String stream, long sequence) {}

    private final ThreadLocal<Place> last = new ThreadLocal<>();

    Place next() {
        Place before = last.get();
        Place next = before == null || before.sequence() == LENGTH - 1
                ? new Place("measured-" + UUID.randomUUID(), 0)
                : new Place(before.stream(), before.sequence() + 1);
        last.set(next);
        return next;
    }
}
