package org.jianhui.command.election.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jianhui.command.election.DecisionScenario;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.BodySeats;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.AttendeesSignedIn;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.assembly.event.MeetingOpened;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.assembly.event.TellersAppointed;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.ChosenBook;
import org.jianhui.kernel.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/** A union of 40 with three village groups, its election cleared for 28 June 2022, and what a test changes about it. */
final class AssemblyScenario {

    static final AssemblyId MEETING = new AssemblyId("assembly-1");
    static final ElectionId ELECTION = new ElectionId("election-1");
    static final UnionId UNION = new UnionId("union-1");
    static final AttachmentId MINUTES = new AttachmentId("attachment-1");
    static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    static final LocalDate DAY = LocalDate.parse("2022-06-28");
    static final PersonId CANDIDATE = person(1);
    static final PersonId SCRUTINEER = person(37);
    static final PersonId TELLER = person(38);
    static final PersonId OTHER_TELLER = person(39);

    private int members = 40;
    private RuleBook book = RuleBook.shipped();
    private int ungrouped;
    private @Nullable AssemblyForm approved;
    private @Nullable LocalDate meetingOn = DAY;
    private boolean cleared = true;
    private int standing = 23;
    private boolean running;
    private boolean begun;
    private Map<Body, List<PersonId>> elected = Map.of();
    private List<PersonId> leftOut = List.of();
    private final Map<PersonId, Sex> sexes = new HashMap<>();

    static PersonId person(int number) {
        return new PersonId("person-%03d".formatted(number));
    }

    static List<PersonId> people(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(AssemblyScenario::person)
                .toList();
    }

    /** The rule book with this setting chosen otherwise. */
    AssemblyScenario choosing(String setting, String value) {
        book = ChosenBook.with(setting, value);
        return this;
    }

    /** The superior agreed to a meeting in this form. */
    AssemblyScenario approved(AssemblyForm form) {
        approved = form;
        return this;
    }

    /** So many voters beside those in the groups. */
    AssemblyScenario ungrouped(int number) {
        ungrouped = number;
        return this;
    }

    AssemblyScenario members(int number) {
        members = number;
        return this;
    }

    AssemblyScenario noDate() {
        meetingOn = null;
        return this;
    }

    AssemblyScenario notCleared() {
        cleared = false;
        return this;
    }

    /** So many stand for each body. */
    AssemblyScenario standing(int number) {
        standing = number;
        return this;
    }

    AssemblyScenario anotherRuns() {
        running = true;
        return this;
    }

    AssemblyScenario voted(Map<Body, List<PersonId>> results) {
        begun = true;
        elected = results;
        return this;
    }

    /** Who had the votes and stands no longer. */
    AssemblyScenario leftOut(PersonId... persons) {
        leftOut = List.of(persons);
        return this;
    }

    DecisionScenario start() {
        return new DecisionScenario(Assembly.class, law(), DAY);
    }

    DecisionScenario convened(AssemblyForm form) {
        return start().and(new AssemblyConvened(MEETING, ELECTION, UNION, form, DAY, BASIS));
    }

    DecisionScenario told() {
        return convened(AssemblyForm.FULL_MEETING)
                .and(new AttendeesNotified(
                        MEETING, DAY.minusDays(8), DAY, "乡政府会议室", "选举", List.of("微信群"), null, BASIS));
    }

    DecisionScenario ruled() {
        return told().and(new ElectionRulesAdopted(MEETING, rules(12), "hash", MINUTES, List.of(), BASIS));
    }

    DecisionScenario counted() {
        return ruled().and(new TellersAppointed(MEETING, List.of(SCRUTINEER), List.of(TELLER, OTHER_TELLER), BASIS));
    }

    DecisionScenario enrolled() {
        return counted()
                .and(new RollFrozen(MEETING, Instant.parse("2022-06-27T10:00:00Z"), people(1, 40), "hash", BASIS));
    }

    DecisionScenario present(int number) {
        return enrolled().and(new AttendeesSignedIn(MEETING, people(1, number), number, BASIS));
    }

    DecisionScenario opened() {
        return present(36).and(new MeetingOpened(MEETING, 40, 36, BASIS));
    }

    static ElectionRules rules(int women) {
        return new ElectionRules(
                "选举办法",
                List.of(
                        new BodySeats(Body.UNION_COMMITTEE, 5),
                        new BodySeats(Body.FUND_AUDIT_COMMITTEE, 3),
                        new BodySeats(Body.WOMEN_COMMITTEE, 3)),
                UnfilledRule.LEAVE_OPEN,
                women);
    }

    private AssemblyLaw law() {
        CaseFacts facts = new CaseFacts(
                ELECTION, new Parties(UNION, new UnionId("union-upper")), "rulebook-2022-06-06", meetingOn, cleared);
        CalendarBook calendars = new CalendarBook() {
            @Override
            public WorkingCalendar current() {
                return WorkingCalendar.shipped();
            }

            @Override
            public WorkingCalendar edition(CalendarEditionId id) {
                return WorkingCalendar.shipped();
            }
        };
        return new AssemblyLaw(
                book,
                calendars,
                MINUTES::equals,
                id -> facts,
                id -> approved,
                id -> running,
                new Standing(standing),
                new Groups(members, ungrouped),
                results(),
                person -> Optional.ofNullable(sexes.get(person)));
    }

    /** By the recorded ID number. */
    AssemblyScenario sex(PersonId person, Sex sex) {
        sexes.put(person, sex);
        return this;
    }

    private BodyResults results() {
        return new BodyResults() {
            @Override
            public Map<Body, List<PersonId>> elected(AssemblyId assembly) {
                return elected;
            }

            @Override
            public List<PersonId> leftOut(AssemblyId assembly) {
                return leftOut;
            }

            @Override
            public boolean hasBegun(AssemblyId assembly) {
                return begun;
            }
        };
    }

    /** Of whom one, {@link #CANDIDATE}, is known by person. */
    private record Standing(int number) implements Candidacies {
        @Override
        public List<PersonId> standing(ElectionId election, Body body) {
            return people(1, number);
        }

        @Override
        public List<PersonId> blocked(ElectionId election, Body body) {
            return List.of();
        }

        @Override
        public List<PersonId> out(ElectionId election, Body body) {
            return List.of();
        }

        @Override
        public List<PersonId> among(ElectionId election, List<PersonId> persons) {
            return persons.stream().filter(CANDIDATE::equals).toList();
        }
    }

    /** Members 1 to 20 are of group 1, 21 to 30 of group 2, the others of group 3. */
    private record Groups(int members, int ungrouped) implements Electorate {
        @Override
        public List<PersonId> members(UnionId union) {
            return people(1, members + ungrouped);
        }

        @Override
        public Map<UnionGroupId, Integer> groups(UnionId union) {
            Map<UnionGroupId, Integer> groups = new LinkedHashMap<>();
            for (int number = 1; number <= 3; number++) {
                groups.put(group(number), members(group(number)).size());
            }
            return groups;
        }

        @Override
        public List<PersonId> members(UnionGroupId group) {
            return group.equals(group(1))
                    ? people(1, 20)
                    : group.equals(group(2)) ? people(21, 30) : people(31, members);
        }
    }

    static UnionGroupId group(int number) {
        return new UnionGroupId("group-" + number);
    }
}
