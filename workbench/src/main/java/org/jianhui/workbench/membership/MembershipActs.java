package org.jianhui.workbench.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.ConsentPurpose;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.MembershipCommand;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.MembershipCommand.ApplyToJoin;
import org.jianhui.kernel.membership.MembershipCommand.DeclineException;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.OverrideAgeLimit;
import org.jianhui.kernel.membership.MembershipCommand.RefuseApplicant;
import org.jianhui.kernel.membership.MembershipCommand.ResumeMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.membership.MembershipCommand.WithdrawApplication;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.query.membership.MemberView;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;

/** Turns what a person says into commands, personal values sealed within the act; pages and REST come through here. */
final class MembershipActs {

    private final PersonalData data;
    private final KnownPersons persons;

    MembershipActs(PersonalData data, KnownPersons persons) {
        this.data = data;
        this.persons = persons;
    }

    /**
     * Records the person, unless the same person is recorded already, and enters the application; both or neither.
     *
     * @param list the village whose list it belongs to where the registered residence lies outside
     */
    Acts.Work apply(MembershipInput.Application typed, VillageId list, Act act) {
        return apply(MembershipId.random(), typed, list, act);
    }

    Acts.Work apply(MembershipId membership, MembershipInput.Application typed, VillageId list, Act act) {
        @Nullable VillageId registeredIn = MembershipIds.village(typed.registeredIn());
        VillageId village = registeredIn == null ? list : registeredIn;
        return sender -> {
            String idNumber = text(typed.idNumber());
            Optional<PersonId> known = persons.named(idNumber, text(typed.name()));
            PersonId person = known.orElseGet(PersonId::random);
            if (known.isEmpty()) {
                sender.send(persons.recording(
                        person, village, text(typed.name()), idNumber, blankToNull(typed.phone()), act.requestId()));
            }
            sender.send(application(membership, person, village, registeredIn, typed, act));
            return membership.value();
        };
    }

    private ApplyToJoin application(
            MembershipId membership,
            PersonId person,
            VillageId village,
            @Nullable VillageId registeredIn,
            MembershipInput.Application typed,
            Act act) {
        RequestId origin = act.requestId();
        String version = text(typed.text());
        LocalDate on = due(typed.consentOn(), "consentOn");
        @Nullable List<ConsentPurpose> purposes = typed.purposes();
        boolean consented = purposes != null && !purposes.isEmpty();
        return new ApplyToJoin(
                membership,
                MembershipIds.union(typed.union()),
                person,
                village,
                new Declaration(
                        data.seal(
                                person,
                                PersonalField.SEX,
                                origin,
                                due(typed.sex(), "sex").name()),
                        data.seal(
                                person,
                                PersonalField.BIRTH_DATE,
                                origin,
                                due(typed.birthDate(), "birthDate").toString()),
                        registeredIn,
                        sealed(person, PersonalField.EMPLOYER, origin, typed.employer()),
                        due(typed.relation(), "relation"),
                        Boolean.TRUE.equals(typed.wagesMainIncome()),
                        Boolean.TRUE.equals(typed.ruralResident())),
                consented
                        ? new Consent(
                                version,
                                Objects.requireNonNull(purposes),
                                due(typed.consentForm(), "consentForm"),
                                on,
                                null)
                        : null,
                Boolean.TRUE.equals(typed.acknowledged()) ? new Acknowledgement(version, on) : null,
                sealed(person, PersonalField.STATEMENT, origin, typed.exception()));
    }

    Acts.Work decide(MemberAct what, MemberView member, MembershipInput.Decision typed, RequestId origin) {
        return sender -> {
            sender.send(command(what, member, typed, origin));
            return member.membership().value();
        };
    }

    private MembershipCommand command(
            MemberAct what, MemberView member, MembershipInput.Decision typed, RequestId origin) {
        MembershipId id = member.membership();
        return switch (what) {
            case ADMISSION -> new AdmitMember(id);
            case WITHDRAWAL -> new WithdrawApplication(id);
            case REFUSAL -> new RefuseApplicant(id, reason(member, typed, origin));
            case OVERRIDE -> new OverrideAgeLimit(id, reason(member, typed, origin));
            case DECLINE -> new DeclineException(id, reason(member, typed, origin));
            case RETENTION -> new RetainMembership(id, due(typed.on(), "on"), reason(member, typed, origin));
            case RESUMPTION -> new ResumeMembership(id, due(typed.on(), "on"));
            case ENDING -> new EndMembership(id, due(typed.on(), "on"), due(typed.ground(), "ground"));
        };
    }

    private Envelope reason(MemberView member, MembershipInput.Decision typed, RequestId origin) {
        return data.seal(
                member.person(),
                PersonalField.STATEMENT,
                origin,
                text(typed.reason()).strip());
    }

    private @Nullable Envelope sealed(PersonId person, PersonalField field, RequestId origin, @Nullable String typed) {
        return blankToNull(typed) == null
                ? null
                : data.seal(person, field, origin, text(typed).strip());
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
