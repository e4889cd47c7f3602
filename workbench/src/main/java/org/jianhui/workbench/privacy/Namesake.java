package org.jianhui.workbench.privacy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One of several members of one name, with no more than tells them apart.
 *
 * @param number last characters of the membership's identifier, which no two of them share
 * @param group name of the union group; null if in none
 * @param bornIn year of birth; null if it is not known any more
 */
public record Namesake(
        PersonId person,
        String name,
        String number,
        String village,
        @Nullable String group,
        @Nullable Integer bornIn) {

    private static final int SHOWN = 6;
    private static final int YEAR = 4;

    /** @param birthDate as 1990-06-15, or anything else if it is not known */
    public static Namesake of(
            PersonId person,
            String name,
            MembershipId membership,
            String village,
            @Nullable String group,
            String birthDate) {
        String id = membership.value();
        boolean known = birthDate.matches("\\d{4}-.*");
        return new Namesake(
                person,
                name,
                id.substring(Math.max(0, id.length() - SHOWN)),
                village,
                group,
                known ? Integer.valueOf(birthDate.substring(0, YEAR)) : null);
    }

    /** In one line, for a list to choose from: name, village, group, year of birth, number. */
    public String label() {
        return Stream.of(name, village, group, bornIn == null ? null : bornIn + "年", "№" + number)
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String toString() {
        return "Namesake";
    }
}
