package org.jianhui.workbench.election.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.AssemblyView;
import org.jianhui.query.election.assembly.BallotLine;
import org.jianhui.query.election.assembly.CountTask;
import org.jianhui.query.election.assembly.FindCounterNames;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.membership.FindUnionGroups;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Namesake;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Finds out the names of the people of a meeting, as far as the reader may know them. */
final class AssemblyNames {

    private static final int PAGE = 1000;

    private final Queries queries;
    private final PersonalData personalData;
    private final Function<VillageId, String> villages;
    private final MessageSource messages;

    AssemblyNames(
            Queries queries, PersonalData personalData, Function<VillageId, String> villages, MessageSource messages) {
        this.queries = queries;
        this.personalData = personalData;
        this.villages = villages;
        this.messages = messages;
    }

    MeetingNames of(AssemblyPage page, AccountId reader) {
        Opener opener = new Opener(personalData, Set.of());
        Map<PersonId, String> known = new HashMap<>();
        queries.ask(new FindCounterNames(page.assembly().opening().assembly()), reader)
                .names()
                .forEach(each -> known.put(each.person(), opener.text(each.name())));
        members(page.assembly().opening().union(), null, persons(page.assembly()), reader)
                .forEach(line -> known.put(line.member().person(), opener.text(line.name())));
        page.candidates()
                .forEach(line -> known.put(
                        line.candidacy().person(), opener.text(line.candidate().name())));
        return names(known);
    }

    /** The names on a paper, for its teller. */
    MeetingNames of(CountTask task) {
        Opener opener = new Opener(personalData, Set.of());
        Map<PersonId, String> known = new HashMap<>();
        task.names().forEach(each -> known.put(each.person(), opener.text(each.name())));
        return names(known);
    }

    private MeetingNames names(Map<PersonId, String> known) {
        return new MeetingNames(
                Map.copyOf(known),
                messages.getMessage("assembly.unnamed", new Object[] {"{0}"}, LocaleContextHolder.getLocale()));
    }

    /** Voting members for a choice, by name: of the union, or of one of its groups; namesakes with what tells them apart. */
    Map<String, String> voters(UnionId union, @Nullable UnionGroupId group, AccountId reader) {
        Opener opener = new Opener(personalData, Set.of());
        List<Namesake> all = members(union, group, null, reader).stream()
                .filter(line -> line.member().standing() == MemberStanding.MEMBER)
                .map(line -> Namesake.of(
                        line.member().person(),
                        opener.text(line.name()),
                        line.member().membership(),
                        villages.apply(line.member().village()),
                        line.groupName(),
                        opener.text(line.member().declaration().birthDate())))
                .sorted(Comparator.comparing(Namesake::name))
                .toList();
        Map<String, Long> bearers = all.stream().collect(Collectors.groupingBy(Namesake::name, Collectors.counting()));
        Map<String, String> voters = new LinkedHashMap<>();
        all.forEach(each -> voters.put(
                each.person().value(), bearers.getOrDefault(each.name(), 0L) > 1 ? each.label() : each.name()));
        return voters;
    }

    /** People by their union groups, each group in the order of the names; last those who are in none. */
    List<PeopleOfGroup> byGroup(UnionId union, List<PersonId> persons, MeetingNames named, AccountId reader) {
        Map<PersonId, String> groups = new HashMap<>();
        members(union, null, persons, reader).stream()
                .filter(line -> line.groupName() != null)
                .forEach(line -> groups.put(line.member().person(), Objects.requireNonNull(line.groupName())));
        Map<String, List<PersonId>> sorted = new TreeMap<>();
        persons.stream()
                .sorted(Comparator.comparing(named::of))
                .forEach(person -> sorted.computeIfAbsent(groups.getOrDefault(person, ""), group -> new ArrayList<>())
                        .add(person));
        List<PersonId> inNone = sorted.remove("");
        List<PeopleOfGroup> found = new ArrayList<>();
        sorted.forEach((group, members) -> found.add(new PeopleOfGroup(group, members)));
        if (inNone != null) {
            found.add(new PeopleOfGroup(null, inNone));
        }
        return found;
    }

    /** How many women are members on record, with or without a vote. */
    int women(UnionId union, AccountId reader) {
        Opener opener = new Opener(personalData, Set.of());
        return (int) members(union, null, null, reader).stream()
                .filter(line -> line.member().standing() == MemberStanding.MEMBER
                        || line.member().standing() == MemberStanding.RETAINED)
                .filter(line -> Sex.FEMALE
                        .name()
                        .equals(opener.text(line.member().declaration().sex())))
                .count();
    }

    /** The union groups by name. */
    Map<UnionGroupId, String> groups(UnionId union, AccountId reader) {
        Map<UnionGroupId, String> groups = new LinkedHashMap<>();
        queries.ask(new FindUnionGroups(union), reader)
                .groups()
                .forEach(line -> groups.put(line.group().group(), line.group().name()));
        return groups;
    }

    private List<MemberLine> members(
            UnionId union, @Nullable UnionGroupId group, @Nullable List<PersonId> among, AccountId reader) {
        List<MemberLine> all = new ArrayList<>();
        @Nullable MembershipId after = null;
        do {
            FindMembers.Page page = queries.ask(new FindMembers(union, null, group, null, among, after, PAGE), reader);
            all.addAll(page.members());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static List<PersonId> persons(AssemblyView view) {
        List<PersonId> persons = new ArrayList<>();
        if (view.delegates() != null) {
            view.delegates().elections().forEach(each -> persons.addAll(each.delegates()));
        }
        if (view.counters() != null) {
            persons.addAll(view.counters().scrutineers());
            persons.addAll(view.counters().tellers());
        }
        if (view.roll() != null) {
            persons.addAll(view.roll().persons());
        }
        view.ballots().stream()
                .flatMap(ballot -> Stream.concat(ballot.paper().candidates().stream(), writtenIn(ballot)))
                .forEach(persons::add);
        return persons.stream().distinct().toList();
    }

    /** Whom voters wrote in; and, where two counts differed, about whom. */
    private static Stream<PersonId> writtenIn(BallotLine ballot) {
        Stream<PersonId> counted = ballot.decision() == null
                ? Stream.empty()
                : ballot.decision().count().writeIns().stream().map(VoteLine::person);
        return Stream.concat(
                counted,
                ballot.counting().differences().stream()
                        .flatMap(each -> each.in().stream())
                        .filter(each -> each.startsWith(PersonId.PREFIX + "-"))
                        .map(PersonId::new));
    }
}
