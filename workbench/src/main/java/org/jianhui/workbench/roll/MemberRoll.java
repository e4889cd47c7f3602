package org.jianhui.workbench.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/**
 * The voting members of a union, as people are chosen from them for a list or an office (M-14), in the order of their names.
 *
 * @param members empty if the union has nobody on record, or nobody whom the reader may know
 */
public record MemberRoll(List<MemberRoll.Member> members) {

    private static final int PAGE = 1000;
    private static final int LAST_DIGITS = 4;

    public MemberRoll {
        members = List.copyOf(members);
    }

    /**
     * Somebody to choose.
     *
     * @param label the name; among several of one name with the last four characters of the ID number
     */
    public record Member(PersonId person, String name, String label) {

        @Override
        public String toString() {
            return "Member";
        }
    }

    public static MemberRoll of(UnionId union, Queries queries, PersonalData data, AccountId reader) {
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
                .map(line -> member(line, opener, named))
                .sorted(Comparator.comparing(Member::label))
                .toList());
    }

    private static Member member(MemberLine line, Opener opener, Map<String, Integer> named) {
        String name = opener.text(line.name());
        String number = opener.text(line.idNumber());
        String label = named.getOrDefault(name, 0) == 1
                ? name
                : name + " ·" + number.substring(Math.max(0, number.length() - LAST_DIGITS));
        return new Member(line.member().person(), name, label);
    }

    /** Whom a typed name means: by label, or by a name that only one member has. */
    public Optional<Member> named(@Nullable String typed) {
        String name = typed == null ? "" : typed.strip();
        List<Member> found = members.stream()
                .filter(each -> each.label().equals(name) || each.name().equals(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
