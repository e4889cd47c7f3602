package org.jianhui.workbench.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * The voting members of a union, as its candidates are chosen from them (M-14), in the order of their names.
 *
 * @param members empty if the union has nobody on record, or nobody whom the reader may know
 */
public record CandidateRoll(List<CandidateRoll.Member> members) {

    private static final int PAGE = 1000;

    public CandidateRoll {
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

    static CandidateRoll of(
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
        return new CandidateRoll(lines.stream()
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

    Optional<Member> of(PersonId person) {
        return members.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** Whom a row of a form means: whoever is chosen among namesakes, or bears the label, or alone the name in the village. */
    Optional<Member> named(ElectionForm.Row row) {
        List<Member> found = bearing(row.name(), row.village());
        return found.size() == 1
                ? Optional.of(found.get(0))
                : found.stream()
                        .filter(each -> each.person().value().equals(row.person()))
                        .findFirst();
    }

    /** Everybody whom a name may mean, by label or by name; in the village, if one is given. */
    List<Member> bearing(@Nullable String typed, @Nullable String village) {
        String name = typed == null ? "" : typed.strip();
        return members.stream()
                .filter(each -> each.label().equals(name) || each.name().equals(name))
                .filter(each -> village == null
                        || village.isBlank()
                        || each.village().value().equals(village))
                .toList();
    }

    /** By the row's place on the form: of whom one must still be chosen, because several bear the name. */
    Map<Integer, List<Member>> namesakes(@Nullable List<ElectionForm.Row> rows) {
        Map<Integer, List<Member>> several = new TreeMap<>();
        for (int i = 0; rows != null && i < rows.size(); i++) {
            if (rows.get(i).filled()) {
                List<Member> found = bearing(rows.get(i).name(), rows.get(i).village());
                if (found.size() > 1) {
                    several.put(i, found);
                }
            }
        }
        return several;
    }

    /** What is typed on a form and means no member; nothing as long as there is nobody to choose. */
    List<String> strangers(@Nullable List<ElectionForm.Row> rows) {
        if (members.isEmpty() || rows == null) {
            return List.of();
        }
        return rows.stream()
                .filter(ElectionForm.Row::filled)
                .filter(row -> bearing(row.name(), row.village()).isEmpty())
                .map(row -> String.valueOf(row.name()).strip())
                .distinct()
                .toList();
    }

    /**
     * Who is named by person alone, or otherwise than on the roll, bears the name that is on the roll; who is named by name
     * alone is the member who bears it.
     *
     * @throws BadRequest if several members bear it
     */
    List<CandidateInput> asOnRoll(List<CandidateInput> inputs) {
        return inputs.stream().map(this::asOnRoll).toList();
    }

    private CandidateInput asOnRoll(CandidateInput input) {
        if (input.person() != null) {
            return of(input.person()).map(input::as).orElse(input);
        }
        List<Member> found = bearing(
                input.name(), input.village() == null ? null : input.village().value());
        if (found.size() > 1) {
            throw new BadRequest("NAME_AMBIGUOUS", "candidates");
        }
        return found.isEmpty() ? input : input.as(found.get(0));
    }
}
