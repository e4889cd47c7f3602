package org.jianhui.workbench.election.review;

import java.time.LocalDate;
import java.time.Period;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/**
 * What the union's roll says of a candidate; never the birth date or a number.
 *
 * @param since day of the last change of the standing
 * @param age in full years; null where the birth date is not to be had
 */
public record RollEntry(
        MemberStanding standing,
        LocalDate since,
        VillageId village,
        @Nullable String group,
        @Nullable Integer age,
        @Nullable Sex sex) {

    static RollEntry of(MemberLine line, Opener opener, LocalDate today) {
        String born = opener.textIfKept(line.member().declaration().birthDate());
        String sex = opener.textIfKept(line.member().declaration().sex());
        return new RollEntry(
                line.member().standing(),
                line.member().since(),
                line.member().village(),
                line.groupName(),
                born.matches("\\d{4}-\\d\\d-\\d\\d")
                        ? Period.between(LocalDate.parse(born), today).getYears()
                        : null,
                sex.matches("MALE|FEMALE") ? Sex.valueOf(sex) : null);
    }
}
