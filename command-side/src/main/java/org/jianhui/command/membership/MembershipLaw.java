package org.jianhui.command.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * What applications and groups are judged by, read in the transaction of the act.
 *
 * @param persons recorded persons and villages
 * @param members who is a member where
 * @param data opens sealed declarations, for the judgement only
 */
record MembershipLaw(
        RuleBook book,
        ApplicantRegister persons,
        MemberRegister members,
        GroupRegister groups,
        Superiors superiors,
        ProofsOnRecord proofs,
        PersonalData data) {

    Edition edition(LocalDate day) {
        return book.editionOn(day);
    }

    /** Whether the village lies in the township of the union's superior. */
    boolean inTownship(UnionId union, @Nullable VillageId village, LocalDate day) {
        Optional<UnionId> township = village == null ? Optional.empty() : persons.townshipOf(village);
        List<UnionId> above = superiors.above(union, day);
        return township.filter(each -> each.equals(union) || above.contains(each))
                .isPresent();
    }

    /** What the recorded ID number of a person says; empty if the person is not on record, or erased. */
    Optional<IdNumberReading> idNumber(PersonId person) {
        return persons.idNumber(person).map(data::open).map(IdNumberReading::of);
    }

    String open(Envelope envelope) {
        return data.open(envelope);
    }
}
