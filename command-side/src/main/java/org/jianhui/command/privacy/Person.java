package org.jianhui.command.privacy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Arrays;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.privacy.rule.NoOfficeEverHeld;
import org.jianhui.command.privacy.rule.PersonRecordedOnce;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonCommand.ErasePerson;
import org.jianhui.kernel.privacy.PersonCommand.NameStaff;
import org.jianhui.kernel.privacy.PersonCommand.ReadInFull;
import org.jianhui.kernel.privacy.PersonCommand.RecordPerson;
import org.jianhui.kernel.privacy.PersonCommand.RecordStaff;
import org.jianhui.kernel.privacy.PersonIndex;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonReadInFull;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.privacy.event.StaffNamed;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A recorded person: recorded once under a unique ID number, read in full only with a reason that is remembered, erased for
 * ever at most once. Holds no value, not even sealed.
 */
final class Person {

    @AggregateIdentifier
    private @Nullable String id;

    private boolean erased;
    private boolean staff;

    Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordPerson command, TokenTable tokens) {
        verify(command.person(), command.name(), command.idNumber(), command.phone(), command.index(), tokens);
        apply(new PersonRecorded(
                command.person(), command.village(), command.name(), command.idNumber(), command.phone()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordStaff command, TokenTable tokens) {
        verify(command.person(), command.name(), command.idNumber(), command.phone(), command.index(), tokens);
        apply(new PersonRecorded(command.person(), null, command.name(), command.idNumber(), command.phone()));
    }

    /** Naming once more changes nothing. */
    @CommandHandler
    void decide(NameStaff command) {
        requireReadable();
        if (!staff) {
            apply(new StaffNamed(command.person()));
        }
    }

    @CommandHandler
    void decide(ReadInFull command) {
        requireReadable();
        Rule.verify(new ReasonStated(command.reason()));
        if (Arrays.stream(PersonalField.values()).noneMatch(field -> field.id().equals(command.field()))) {
            throw new NotFound("FIELD_UNKNOWN", "no such personal field");
        }
        apply(new PersonReadInFull(command.person(), command.field(), command.reason()));
    }

    @CommandHandler
    void decide(ErasePerson command, PersonRegister register) {
        requireReadable();
        Rule.verify(new ReasonStated(command.reason()), new NoOfficeEverHeld(register.heldOffice(command.person())));
        apply(new PersonErasedForEver(command.person(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(PersonRecorded event) {
        id = event.person().value();
        staff = event.village() == null;
    }

    @EventSourcingHandler
    void evolve(StaffNamed event) {
        staff = true;
    }

    @EventSourcingHandler
    void evolve(PersonErasedForEver event) {
        erased = true;
    }

    private void verify(
            PersonId person,
            Envelope name,
            Envelope idNumber,
            @Nullable Envelope phone,
            PersonIndex index,
            TokenTable tokens) {
        requireOwn(person, PersonalField.NAME, name);
        requireOwn(person, PersonalField.ID_NUMBER, idNumber);
        if (phone != null) {
            requireOwn(person, PersonalField.PHONE, phone);
        }
        Optional<PersonId> other = tokens.take(person, index);
        Rule.verify(new PersonRecordedOnce(id != null || other.isPresent()));
    }

    private void requireReadable() {
        if (erased) {
            throw new NotFound("PERSON_ERASED", "this person has been erased");
        }
    }

    private static void requireOwn(PersonId person, PersonalField field, Envelope envelope) {
        if (!envelope.person().equals(person) || !envelope.field().equals(field.id())) {
            throw new IllegalArgumentException("an envelope of another person or field");
        }
    }
}
