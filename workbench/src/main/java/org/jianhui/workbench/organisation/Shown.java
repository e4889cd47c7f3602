package org.jianhui.workbench.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.query.organisation.Foundation;
import org.jspecify.annotations.Nullable;

/** What page and API show of the organisation: names opened, numbers masked. */
final class Shown {

    private Shown() {}

    /** The tree of a day, from above. */
    record Tree(LocalDate on, List<Unit> units) {

        /** As its units were called, by identifier. */
        Map<String, String> names() {
            return units.stream().collect(Collectors.toMap(Unit::area, Unit::name));
        }
    }

    record Unit(
            String area,
            String kind,
            String name,
            @Nullable String parent,
            @Nullable Foundation foundation,
            List<Post> posts) {}

    /** @param terms in its posts that are not over, those that begin later among them */
    record OneUnit(Unit unit, List<Term> terms) {}

    record Post(String post, String kind, String title, int seats, List<Holder> holders) {}

    /** @param name empty once the person is erased */
    record Holder(
            PersonId person,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {}

    record Account(
            String account,
            PersonId person,
            String name,
            String login,
            String home,
            boolean inForce,
            boolean ended,
            List<HeldRole> roles) {}

    /** @param next the login after which the next page begins; null on the last */
    record Accounts(List<Account> accounts, @Nullable String next) {}

    /** A term in a post that is not over. */
    record Term(String post, Holder holder, boolean begun) {}

    /** Whoever may be given a post or an account. */
    record Staff(PersonId person, String name) {}

    /** @param next the person after whom the next page begins; null on the last */
    record StaffPage(List<Staff> staff, @Nullable PersonId next) {}

    /** A person in a list: of the numbers only their last four digits. */
    record Person(PersonId person, String village, String name, String idNumber, String phone) {}

    /** A value read in full; that it was read is in the event log. */
    record Full(PersonId person, String field, String value) {}
}
