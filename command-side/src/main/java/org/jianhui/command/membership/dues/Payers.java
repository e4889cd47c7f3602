package org.jianhui.command.membership.dues;

import java.time.LocalDate;
import java.util.Optional;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who owes dues, read from the register of memberships in the transaction of the act. */
final class Payers {

    private final JdbcClient jdbc;

    Payers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A membership as far as dues go.
     *
     * @param member with all rights today: who has left owes nothing any more, nor does who keeps membership only (保留会籍)
     * @param admittedOn null before the admission
     */
    record Payer(
            MembershipId membership,
            UnionId union,
            PersonId person,
            VillageId village,
            boolean member,
            @Nullable LocalDate admittedOn) {

        /** The first year that is owed; no year is before the admission. */
        int since() {
            return admittedOn == null ? Integer.MAX_VALUE : admittedOn.getYear();
        }
    }

    Optional<Payer> of(MembershipId membership) {
        return jdbc.sql("SELECT union_id, person, village, standing, admitted_on FROM register.membership"
                        + " WHERE membership = ?")
                .param(membership.value())
                .query((row, n) -> new Payer(
                        membership,
                        new UnionId(row.getString("union_id")),
                        new PersonId(row.getString("person")),
                        new VillageId(row.getString("village")),
                        "MEMBER".equals(row.getString("standing")),
                        row.getObject("admitted_on", LocalDate.class)))
                .optional();
    }

    /** Whether membership was only kept for the whole of a year. */
    boolean isExcepted(MembershipId membership, int year) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM register.membership_retention WHERE membership = ?"
                        + " AND retained_from <= ? AND resumed_from > ?)")
                .params(membership.value(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(Boolean.class)
                .single();
    }
}
