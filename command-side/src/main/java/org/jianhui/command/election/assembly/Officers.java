package org.jianhui.command.election.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jianhui.command.election.assembly.rule.OfficersHaveTheMajority;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.rule.WomenLedByAWoman;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Fraction;

/** Votes on offices, held against who was elected into which body. */
record Officers(List<OfficeVote> votes, Map<Body, List<PersonId>> elected) {

    private static final Set<Office> CHAIRING = EnumSet.of(Office.CHAIR, Office.VICE_CHAIR);
    private static final Set<Office> PLAIN =
            EnumSet.of(Office.COMMITTEE_MEMBER, Office.FUND_AUDIT_MEMBER, Office.WOMEN_MEMBER);

    List<OfficeHolder> holders() {
        return votes.stream()
                .map(each -> new OfficeHolder(each.person(), each.office()))
                .toList();
    }

    List<PersonId> strangers() {
        return persons(each -> !members(each.office().body()).contains(each.person()));
    }

    /** Bodies nobody leads. */
    List<Office> missing(boolean commissioner) {
        Office women = commissioner ? Office.WOMEN_COMMISSIONER : Office.WOMEN_DIRECTOR;
        return Stream.of(Office.CHAIR, Office.FUND_AUDIT_CHAIR, women)
                .filter(office -> votes.stream().noneMatch(each -> each.office() == office))
                .toList();
    }

    /** Offices for one person that were filled twice, and plain membership, which is no office. */
    List<Office> doubled() {
        return votes.stream()
                .map(OfficeVote::office)
                .filter(office -> PLAIN.contains(office)
                        || (office != Office.VICE_CHAIR
                                && votes.stream()
                                                .filter(each -> each.office() == office)
                                                .count()
                                        > 1))
                .distinct()
                .toList();
    }

    List<PersonId> twice() {
        return persons(each -> votes.stream()
                        .filter(other -> other.person().equals(each.person())
                                && other.office().body() == each.office().body())
                        .count()
                > 1);
    }

    List<PersonId> inAudit() {
        return persons(each -> CHAIRING.contains(each.office())
                && members(Body.FUND_AUDIT_COMMITTEE).contains(each.person()));
    }

    List<PersonId> leadingWomen() {
        return persons(each -> WomenLedByAWoman.concerns(each.office()));
    }

    /** @param due of whom the majority is taken if the meeting elects; 0 if each body elects out of its own members */
    OfficersHaveTheMajority haveMajority(Fraction majority, int due) {
        List<PersonId> without = persons(each -> {
            int base = due > 0 ? due : members(each.office().body()).size();
            return each.votes() > base || !majority.isExceededBy(each.votes(), base);
        });
        int base = due > 0 ? due : members(Body.UNION_COMMITTEE).size();
        return new OfficersHaveTheMajority(without, base, majority, majority.leastExceeding(base));
    }

    /** Who leads something, and after them who only sits in a body. */
    static List<OfficeHolder> withMembers(List<OfficeHolder> holders, Map<Body, List<PersonId>> elected) {
        List<OfficeHolder> all = new ArrayList<>(holders);
        elected.forEach((body, persons) -> persons.stream()
                .filter(person -> holders.stream()
                        .noneMatch(each ->
                                each.person().equals(person) && each.office().body() == body))
                .forEach(person -> all.add(new OfficeHolder(person, Office.memberOf(body)))));
        return all;
    }

    private List<PersonId> members(Body body) {
        return elected.getOrDefault(body, List.of());
    }

    private List<PersonId> persons(Predicate<OfficeVote> which) {
        return votes.stream().filter(which).map(OfficeVote::person).distinct().toList();
    }
}
