package org.jianhui.process.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.ConsentPurpose;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.JoiningTexts;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.MembershipCommand.ApplyToJoin;
import org.jianhui.kernel.membership.MembershipCommand.DeclineException;
import org.jianhui.kernel.membership.MembershipCommand.OverrideAgeLimit;
import org.jianhui.kernel.membership.MembershipCommand.RefuseApplicant;
import org.jianhui.kernel.membership.MembershipCommand.WithdrawApplication;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonCommand.RecordPerson;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;

/** The application of an invented man, and what is decided on it from day to day. */
final class Application {

    static final UnionId SUPERIOR = new UnionId("union-township");
    private static final VillageId VILLAGE = new VillageId("village-xiaba");
    private static final String NAME = "禤彧藿";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final MembershipId id = MembershipId.random();
    final UnionId union;
    private final PersonId person = PersonId.random();
    private final Township township;
    private LocalDate today = LocalDate.EPOCH;

    Application(Township township, UnionId union, String today) {
        this.township = township;
        this.union = union;
        on(today);
    }

    /** Of the first to join a new union. */
    static Application ofNewUnion(Township township, String today) {
        UnionId union = UnionId.random();
        township.places(union, SUPERIOR, VILLAGE);
        return new Application(township, union, today);
    }

    Application on(String day) {
        today = LocalDate.parse(day);
        township.node.on(today);
        return this;
    }

    /** @param tooOld whether only an exception lets him in; it is asked for then */
    Application entered(boolean tooOld) {
        String number = idNumber(tooOld ? LocalDate.of(1960, 2, 3) : LocalDate.of(1990, 1, 7));
        RequestId origin = RequestId.random();
        String born = number.substring(6, 10) + "-" + number.substring(10, 12) + "-" + number.substring(12, 14);
        String text = JoiningTexts.on(today).version();
        township.node.does(
                new RecordPerson(
                        person,
                        VILLAGE,
                        sealed(PersonalField.NAME, origin, NAME),
                        sealed(PersonalField.ID_NUMBER, origin, number),
                        null,
                        township.node.bean(PersonalData.class).indexOf(NAME, number, null)),
                new ApplyToJoin(
                        id,
                        union,
                        person,
                        VILLAGE,
                        new Declaration(
                                sealed(PersonalField.SEX, origin, Sex.MALE.name()),
                                sealed(PersonalField.BIRTH_DATE, origin, born),
                                VILLAGE,
                                sealed(PersonalField.EMPLOYER, origin, "鐾甪建筑劳务队"),
                                WorkRelation.EMPLOYMENT,
                                true,
                                true),
                        new Consent(text, List.of(ConsentPurpose.values()), ConsentForm.SIGNED_ON_PAPER, today, null),
                        new Acknowledgement(text, today),
                        tooOld ? reason() : null));
        return this;
    }

    Application overridden() {
        township.node.does(new OverrideAgeLimit(id, reason()));
        return this;
    }

    Application declined() {
        township.node.does(new DeclineException(id, reason()));
        return this;
    }

    Application refused() {
        township.node.does(new RefuseApplicant(id, reason()));
        return this;
    }

    Application withdrawn() {
        township.node.does(new WithdrawApplication(id));
        return this;
    }

    Application admitted() {
        township.node.does(new AdmitMember(id));
        return this;
    }

    List<String> tasks() {
        return township.node.tasks(id);
    }

    private Envelope reason() {
        return sealed(PersonalField.STATEMENT, RequestId.random(), "保障范围内");
    }

    private Envelope sealed(PersonalField field, RequestId origin, String text) {
        return township.node.bean(PersonalData.class).seal(person, field, origin, text);
    }

    /** A sound number of nobody. */
    private static String idNumber(LocalDate birth) {
        String start =
                "500230" + birth.toString().replace("-", "") + "%03d".formatted(2 * NUMBERS.incrementAndGet() + 1);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (start.charAt(i) - '0') * weights[i];
        }
        return start + "10X98765432".charAt(sum % 11);
    }
}
