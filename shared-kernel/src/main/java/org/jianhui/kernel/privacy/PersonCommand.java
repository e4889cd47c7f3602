package org.jianhui.kernel.privacy;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jspecify.annotations.Nullable;

/** What can be asked about a recorded person. Clear values never enter a command. */
public sealed interface PersonCommand extends Command {

    PersonId person();

    @Override
    default String aggregateId() {
        return person().value();
    }

    /**
     * A village's cadre records a person of the village for the first time.
     *
     * @param index keyed tokens of the same values, made by {@link PersonalData}; kept beside the keys, never in an event
     */
    record RecordPerson(
            PersonId person,
            VillageId village,
            Envelope name,
            Envelope idNumber,
            @Nullable Envelope phone,
            PersonIndex index)
            implements PersonCommand {}

    /** An administrator records someone who is to hold a post or an account, and belongs to no village here. */
    record RecordStaff(
            PersonId person,
            Envelope name,
            Envelope idNumber,
            @Nullable Envelope phone,
            PersonIndex index) implements PersonCommand {}

    /** An administrator names a person recorded in a village as someone who may hold a post or an account. */
    record NameStaff(PersonId person) implements PersonCommand {}

    /** Destroys the person's key and index tokens for ever. */
    record ErasePerson(PersonId person, String reason) implements PersonCommand {}

    /** Notes, before the value is shown in full, who reads it and why. */
    record ReadInFull(PersonId person, String field, String reason) implements PersonCommand {}
}
