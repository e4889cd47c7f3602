package org.jianhui.command.eventstore;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jianhui.kernel.act.LogPlace;
import org.jianhui.kernel.act.SeenAt;
import org.jspecify.annotations.Nullable;

/**
 * A reading position of constant size: everything up to and including this place has been read. Events are read only
 * below the horizon of running transactions, so nothing can ever appear before a position once read.
 */
public record LogToken(
        @JsonProperty("e") long epoch,
        @JsonProperty("t") long transaction,
        @JsonProperty("p") long place) implements TrackingToken, LogPlace, Comparable<LogToken> {

    public static final LogToken START = new LogToken(0, 0, 0);

    @JsonCreator
    public LogToken {}

    public static LogToken of(SeenAt seenAt) {
        return new LogToken(seenAt.epoch(), seenAt.transaction(), seenAt.position());
    }

    @Override
    public SeenAt seenAt() {
        return new SeenAt(epoch, transaction, place);
    }

    @Override
    public int compareTo(LogToken other) {
        return seenAt().compareTo(other.seenAt());
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return compareTo((LogToken) other) <= 0 ? this : other;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return compareTo((LogToken) other) >= 0 ? this : other;
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return other == null || compareTo((LogToken) other) >= 0;
    }

    @Override
    public boolean samePositionAs(@Nullable TrackingToken other) {
        return equals(other);
    }

    /** Grows with the log, for showing progress; the order is that of all three parts. */
    @Override
    public OptionalLong position() {
        return OptionalLong.of(place);
    }
}
