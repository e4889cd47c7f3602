package org.jianhui.workbench.membership.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.ImportsInWork;
import org.jianhui.kernel.membership.ledger.LedgerCommand;
import org.jianhui.kernel.membership.ledger.LedgerCommand.CorrectEntry;
import org.jianhui.kernel.membership.ledger.LedgerCommand.EnterPerson;
import org.jianhui.kernel.membership.ledger.LedgerCommand.ImportPerson;
import org.jianhui.kernel.membership.ledger.LedgerCommand.RecordContact;
import org.jianhui.kernel.membership.ledger.LedgerCommand.TakeOffLedger;
import org.jianhui.kernel.membership.ledger.ReferralCommand.SettleReferral;
import org.jianhui.kernel.membership.ledger.RowSource;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.membership.ledger.event.DuplicateReferred;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.query.membership.ledger.LedgerEntryView;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.membership.KnownPersons;
import org.jianhui.workbench.membership.MembershipIds;
import org.jspecify.annotations.Nullable;

/** Turns what a cadre says into commands, personal values sealed within the act; pages and REST come through here. */
final class LedgerActs {

    private final PersonalData data;
    private final KnownPersons persons;

    LedgerActs(PersonalData data, KnownPersons persons) {
        this.data = data;
        this.persons = persons;
    }

    /** Records the person, unless the same person is recorded already, and enters the row; both or neither. */
    Acts.Work enter(LedgerInput.LedgerRow typed, Act act) {
        LedgerEntryId entry = LedgerEntryId.random();
        VillageId village = village(typed.village());
        return sender -> {
            enter(sender, typed, act.requestId(), (person, work) -> new EnterPerson(entry, person, village, work));
            return entry.value();
        };
    }

    /** The same for a row that comes from a file, and what the person is said there to have answered. */
    void enter(CommandSender sender, ImportRow row, RowSource source, ImportsInWork.InWork under) {
        LedgerEntryId entry = LedgerEntryId.of(source.imported(), row.row());
        enter(
                sender,
                row.typed(),
                RequestId.random(),
                (person, work) -> new ImportPerson(entry, person, under.village(), work, source, under.by()));
        if (row.channel() != null && row.attitude() != null) {
            sender.send(new RecordContact(
                    entry, due(row.typed().surveyedOn(), "surveyedOn"), row.channel(), row.attitude()));
        }
    }

    private void enter(
            CommandSender sender,
            LedgerInput.LedgerRow typed,
            RequestId origin,
            BiFunction<PersonId, WorkAway, LedgerCommand> entering) {
        String idNumber = text(typed.idNumber());
        String name = text(typed.name());
        Optional<PersonId> known = persons.named(idNumber, name);
        PersonId person = known.orElseGet(PersonId::random);
        if (known.isEmpty()) {
            VillageId village = village(typed.village());
            sender.send(persons.recording(person, village, name, idNumber, blankToNull(typed.phone()), origin));
        }
        sender.send(entering.apply(
                person,
                work(
                        person,
                        origin,
                        typed.workPlace(),
                        typed.employer(),
                        typed.trade(),
                        typed.phone(),
                        typed.surveyedOn())));
    }

    Acts.Work contact(LedgerEntryId entry, LedgerInput.LedgerContact typed) {
        return sender -> {
            sender.send(new RecordContact(
                    entry, due(typed.on(), "on"), due(typed.channel(), "channel"), due(typed.attitude(), "attitude")));
            return entry.value();
        };
    }

    Acts.Work correct(LedgerEntryView row, LedgerInput.LedgerCorrection typed, RequestId origin) {
        return sender -> {
            sender.send(new CorrectEntry(
                    row.entry(),
                    work(
                            row.person(),
                            origin,
                            typed.workPlace(),
                            typed.employer(),
                            typed.trade(),
                            typed.phone(),
                            typed.surveyedOn()),
                    reason(row.person(), origin, typed.reason())));
            return row.entry().value();
        };
    }

    Acts.Work takeOff(LedgerEntryId entry, LedgerInput.LedgerRemoval typed) {
        return sender -> {
            sender.send(new TakeOffLedger(entry, due(typed.on(), "on"), due(typed.ground(), "ground")));
            return entry.value();
        };
    }

    Acts.Work settle(DuplicateReferred pair, LedgerInput.ReferralDecision typed, RequestId origin) {
        return sender -> {
            sender.send(new SettleReferral(
                    pair.referral(),
                    pair.person(),
                    pair.village(),
                    due(typed.settlement(), "settlement"),
                    reason(pair.person(), origin, typed.reason())));
            return pair.referral().value();
        };
    }

    private Envelope reason(PersonId person, RequestId origin, @Nullable String typed) {
        return data.seal(person, PersonalField.STATEMENT, origin, text(typed).strip());
    }

    /** @throws BadRequest if none was chosen, or it is mangled */
    static VillageId village(@Nullable String chosen) {
        return due(MembershipIds.village(chosen), "village");
    }

    private WorkAway work(
            PersonId person,
            RequestId origin,
            @Nullable String workPlace,
            @Nullable String employer,
            @Nullable String trade,
            @Nullable String phone,
            @Nullable LocalDate surveyedOn) {
        return new WorkAway(
                data.seal(
                        person,
                        PersonalField.WORK_PLACE,
                        origin,
                        text(workPlace).strip()),
                sealed(person, PersonalField.EMPLOYER, origin, employer),
                sealed(person, PersonalField.TRADE, origin, trade),
                sealed(person, PersonalField.PHONE, origin, phone),
                due(surveyedOn, "surveyedOn"));
    }

    private @Nullable Envelope sealed(PersonId person, PersonalField field, RequestId origin, @Nullable String typed) {
        @Nullable String said = blankToNull(typed);
        return said == null ? null : data.seal(person, field, origin, said.strip());
    }

    private static <T> T due(@Nullable T value, String field) {
        if (value == null) {
            throw new BadRequest("NOT_NULL", field);
        }
        return value;
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
