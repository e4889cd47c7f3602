package org.jianhui.query.election.assembly;

import java.util.List;
import org.jianhui.kernel.election.ballot.event.BodyElected;
import org.jianhui.kernel.id.PersonId;

/**
 * The last word on a body.
 *
 * @param elected over all rounds that count
 * @param unfilled seats that stay open
 */
public record BodyResult(List<PersonId> elected, int unfilled) {

    static BodyResult of(BodyElected e) {
        return new BodyResult(e.elected(), e.unfilled());
    }
}
