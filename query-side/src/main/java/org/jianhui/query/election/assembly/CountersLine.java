package org.jianhui.query.election.assembly;

import java.util.List;
import org.jianhui.kernel.election.assembly.event.TellersAppointed;
import org.jianhui.kernel.id.PersonId;

/** Who watches the count, and who counts. */
public record CountersLine(List<PersonId> scrutineers, List<PersonId> tellers) {

    static CountersLine of(TellersAppointed e) {
        return new CountersLine(e.scrutineers(), e.tellers());
    }
}
