package org.jianhui.kernel.membership;

import java.util.Optional;
import org.jianhui.kernel.id.PersonId;

/** Port to what the recorded ID number of a person says of the sex (M-03); for a judgement only, and kept nowhere. */
public interface SexOnRecord {

    /** Empty if the person is not on record with an ID number, or erased. */
    Optional<Sex> of(PersonId person);
}
