package org.jianhui.command.membership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
import org.jianhui.kernel.membership.MembershipCommand.ApplyToJoin;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonCommand.RecordPerson;
import org.jianhui.kernel.privacy.PersonCommand.RecordStaff;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;

/** An invented applicant; all is in order unless a test says otherwise. */
final class Applicant {

    static final String NAME = "禤彧藿";
    static final String EMPLOYER = "鐾甪建筑劳务队";
    static final String REASON = "保障范围内";
    private static final String TEXT = JoiningTexts.versions().get(0).version();

    final PersonId person = PersonId.random();
    final MembershipId membership = MembershipId.random();
    String idNumber;
    String sex;
    String birthDate;
    VillageId village;
    VillageId registeredIn;
    String employer = EMPLOYER;
    WorkRelation relation = WorkRelation.EMPLOYMENT;
    boolean wages = true;
    boolean rural = true;
    List<ConsentPurpose> purposes = List.of(ConsentPurpose.values());
    String consentText = TEXT;
    String acknowledged = TEXT;
    String exception;
    LocalDate consentOn = LocalDate.of(2022, 6, 16);

    Applicant(String idNumber, Sex sex, VillageId village) {
        this.idNumber = idNumber;
        this.sex = sex.name();
        this.birthDate =
                idNumber.substring(6, 10) + "-" + idNumber.substring(10, 12) + "-" + idNumber.substring(12, 14);
        this.village = village;
        this.registeredIn = village;
    }

    RecordPerson recording(PersonalData data) {
        RequestId origin = RequestId.random();
        return new RecordPerson(
                person,
                village,
                data.seal(person, PersonalField.NAME, origin, NAME),
                data.seal(person, PersonalField.ID_NUMBER, origin, idNumber),
                null,
                data.indexOf(NAME, idNumber, null));
    }

    RecordStaff recordingAsStaff(PersonalData data) {
        RecordPerson recording = recording(data);
        return new RecordStaff(person, recording.name(), recording.idNumber(), null, recording.index());
    }

    ApplyToJoin applying(PersonalData data, UnionId union) {
        return applying(data, union, membership);
    }

    ApplyToJoin applying(PersonalData data, UnionId union, MembershipId as) {
        RequestId origin = RequestId.random();
        return new ApplyToJoin(
                as,
                union,
                person,
                village,
                new Declaration(
                        data.seal(person, PersonalField.SEX, origin, sex),
                        data.seal(person, PersonalField.BIRTH_DATE, origin, birthDate),
                        registeredIn,
                        employer == null ? null : data.seal(person, PersonalField.EMPLOYER, origin, employer),
                        relation,
                        wages,
                        rural),
                purposes == null
                        ? null
                        : new Consent(consentText, purposes, ConsentForm.SPOKEN_BEFORE_WITNESS, consentOn, null),
                acknowledged == null ? null : new Acknowledgement(acknowledged, consentOn),
                exception == null ? null : reason(data, exception));
    }

    Envelope reason(PersonalData data, String text) {
        return data.seal(person, PersonalField.STATEMENT, RequestId.random(), text);
    }

    /** A sound ID number of nobody. */
    static String idNumber(String prefix, LocalDate birth, int order, Sex sex) {
        int place = order * 2 + (sex == Sex.MALE ? 1 : 0);
        String start = prefix + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", place);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (start.charAt(i) - '0') * weights[i];
        }
        return start + "10X98765432".charAt(sum % 11);
    }
}
