package org.jianhui.workbench.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.privacy.Namesake;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/**
 * The voting members of a union, as people are chosen from them for a list or an office (M-14), in the order of their names.
 *
 * @param members empty if the union has nobody on record, or nobody whom the reader may know
 */
public record MemberRoll(List<MemberRoll.Member> members) {

    private static final int PAGE = 1000;

    public MemberRoll {
        members = List.copyOf(members);
    }

    /**
     * Somebody to choose.
     *
     * @param label the name; among several of one name with village, group, year of birth and a number of the membership
     */
    public record Member(PersonId person, String name, VillageId village, String label) {

        @Override
        public String toString() {
            return "Member";
        }
    }

    /** @param villages what a village is called */
    public static MemberRoll of(
            UnionId union, Queries queries, PersonalData data, Function<VillageId, String> villages, AccountId reader) {
        Opener opener = new Opener(data, Set.of());
        List<MemberLine> lines = new ArrayList<>();
        @Nullable MembershipId after = null;
        do {
            FindMembers.Page page =
                    queries.ask(new FindMembers(union, null, null, MemberStanding.MEMBER, null, after, PAGE), reader);
            lines.addAll(page.members());
            after = page.next();
        } while (after != null);
        Map<String, Integer> named = new HashMap<>();
        lines.forEach(line -> named.merge(opener.text(line.name()), 1, Integer::sum));
        return new MemberRoll(lines.stream()
                .map(line -> member(line, opener, named, villages))
                .sorted(Comparator.comparing(Member::label))
                .toList());
    }

    /** A name that several bear is followed by what tells them apart, down to a number that no two of them share. */
    private static Member member(
            MemberLine line, Opener opener, Map<String, Integer> named, Function<VillageId, String> villages) {
        String name = opener.text(line.name());
        Namesake said = Namesake.of(
                line.member().person(),
                name,
                line.member().membership(),
                villages.apply(line.member().village()),
                line.groupName(),
                opener.text(line.member().declaration().birthDate()));
        String label = named.getOrDefault(name, 0) == 1 ? name : said.label();
        return new Member(line.member().person(), name, line.member().village(), label);
    }

    public Optional<Member> of(PersonId person) {
        return members.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** Everybody whom a name may mean, by label or by name; in the village, if one is given. */
    public List<Member> bearing(@Nullable String typed, @Nullable String village) {
        String name = typed == null ? "" : typed.strip();
        return members.stream()
                .filter(each -> each.label().equals(name) || each.name().equals(name))
                .filter(each -> village == null
                        || village.isBlank()
                        || each.village().value().equals(village))
                .toList();
    }

    /**
     * Whom a typed name means, by label or by name; empty if nobody bears it.
     *
     * @param field of the form or body it was typed in
     * @throws BadRequest {@code NAME_AMBIGUOUS} if several members bear it
     */
    public Optional<Member> named(@Nullable String typed, String field) {
        List<Member> found = bearing(typed, null);
        if (found.size() > 1) {
            throw new BadRequest("NAME_AMBIGUOUS", field);
        }
        return found.stream().findFirst();
    }
}
