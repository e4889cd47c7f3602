package org.jianhui.query.election.assembly;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.id.PersonId;

/**
 * The frozen roll.
 *
 * @param persons who may vote, in ascending order of id
 * @param hash its fingerprint, over ids and not over names
 */
public record RollLine(Instant frozenAt, List<PersonId> persons, String hash) {

    static RollLine of(RollFrozen e) {
        return new RollLine(e.frozenAt(), e.roll(), e.hash());
    }
}
