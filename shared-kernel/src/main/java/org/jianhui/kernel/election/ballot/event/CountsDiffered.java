package org.jianhui.kernel.election.ballot.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.BallotId;

/**
 * The two counts differ: the count stops, and the box is counted again.
 *
 * @param in which figures differ: {@code collected}, {@code valid}, {@code spoilt}, or the id of who was voted on
 */
@EventName("ballot.counts-differed")
public record CountsDiffered(BallotId ballot, int attempt, List<String> in) implements BallotEvent {

    public CountsDiffered {
        in = List.copyOf(in);
    }
}
