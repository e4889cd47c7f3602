package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.jianhui.command.act.ActParameter;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.UnionRolls;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jianhui.kernel.rule.ChosenBook;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/** Given events, when a command at a day, then events or a refusal: on Axon's fixture, with the real aggregate. */
final class ElectionScenario {

    static final PersonId ACTOR = new PersonId("person-actor");

    private final List<ElectionEvent> given = new ArrayList<>();
    private RuleBook rules = RuleBook.shipped();
    private LocalDate today = LocalDate.parse("2022-06-16");
    private @Nullable LocalDate actedOn;
    private @Nullable String backdatedBecause;
    private boolean openCase;
    private boolean earlierCommittee;
    private boolean voting;
    private @Nullable ReplyMovedUp moved;
    private @Nullable LocalDate rollSince;
    private List<PersonId> members = List.of();
    private List<UnionId> above = List.of(Given.TOWNSHIP, Given.COUNTY);
    private WorkingCalendar calendar = WorkingCalendar.shipped();

    static ElectionScenario given(ElectionEvent... events) {
        return new ElectionScenario().and(events);
    }

    ElectionScenario and(ElectionEvent... events) {
        given.addAll(List.of(events));
        return this;
    }

    ElectionScenario today(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    ElectionScenario backdatedBecause(String reason) {
        backdatedBecause = reason;
        return this;
    }

    /** What is done now was done on that day, and is entered today. */
    ElectionScenario actedOn(String day) {
        actedOn = LocalDate.parse(day);
        return this;
    }

    ElectionScenario unionsAbove(UnionId... unions) {
        above = List.of(unions);
        return this;
    }

    ElectionScenario unionHasOpenCase() {
        openCase = true;
        return this;
    }

    ElectionScenario unionHadCommittee() {
        earlierCommittee = true;
        return this;
    }

    /** The meeting was opened and is neither closed nor given up. */
    ElectionScenario meetingInSession() {
        voting = true;
        return this;
    }

    ElectionScenario repliesMoved(ReplyMovedUp earlier) {
        moved = earlier;
        return this;
    }

    /** The union has had members on record since this day; these have a vote. */
    ElectionScenario roll(String since, PersonId... voting) {
        rollSince = LocalDate.parse(since);
        members = List.of(voting);
        return this;
    }

    ElectionScenario calendar(WorkingCalendar edition) {
        calendar = edition;
        return this;
    }

    /** The events the command causes; fails if it is refused. */
    List<ElectionEvent> when(Command command) {
        List<ElectionEvent> caused = new ArrayList<>();
        run(command).expectSuccessfulHandlerExecution().expectEventsMatching(collecting(caused));
        return caused;
    }

    /** The only event of this type that the command causes. */
    <E extends ElectionEvent> E when(Command command, Class<E> type) {
        List<E> found =
                when(command).stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The refusal of the command; fails if it is accepted, or leaves an event. */
    Refusal refused(Command command) {
        List<RuleViolated> refusals = new ArrayList<>();
        run(command).expectNoEvents().expectException(new CustomTypeSafeMatcher<RuleViolated>("a refusal by a rule") {
            @Override
            protected boolean matchesSafely(RuleViolated violation) {
                return refusals.add(violation);
            }
        });
        return refusals.isEmpty() ? fail("not refused") : new Refusal(refusals.get(0));
    }

    private ResultValidator<Election> run(Command command) {
        AggregateTestFixture<Election> fixture = new AggregateTestFixture<>(Election.class);
        fixture.registerInjectableResource(new ElectionLaw(
                rules,
                book(),
                union -> openCase,
                (union, day) -> above,
                (union, superior) -> moved,
                rolls(),
                union -> earlierCommittee,
                Given.SCAN::equals,
                election -> voting));
        fixture.registerCommandTargetResolver(
                message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).aggregateId(), null));
        fixture.setReportIllegalStateChange(false);
        return given.isEmpty()
                ? fixture.givenNoPriorActivity().when(command, Map.of(ActParameter.KEY, act()))
                : fixture.given(given).when(command, Map.of(ActParameter.KEY, act()));
    }

    /** Voters may write in others than the candidates. */
    ElectionScenario writeIns() {
        return choosing("election.marks", "FOR+AGAINST+ABSTAIN+WRITE_IN");
    }

    /** The rule book with this setting chosen otherwise. */
    ElectionScenario choosing(String setting, String value) {
        rules = ChosenBook.with(setting, value);
        return this;
    }

    private UnionRolls rolls() {
        return new UnionRolls() {
            @Override
            public @Nullable LocalDate since(UnionId union) {
                return rollSince;
            }

            @Override
            public List<PersonId> withoutVote(UnionId union, List<PersonId> persons) {
                return persons.stream()
                        .distinct()
                        .filter(person -> !members.contains(person))
                        .toList();
            }

            @Override
            public int voting(UnionId union, LocalDate admittedBy) {
                return members.size();
            }
        };
    }

    private CalendarBook book() {
        return new CalendarBook() {
            @Override
            public WorkingCalendar current() {
                return calendar;
            }

            @Override
            public WorkingCalendar edition(CalendarEditionId id) {
                return calendar;
            }
        };
    }

    private Act act() {
        Instant at = nine(today);
        return new Act(
                new RequestId("request-1"),
                Actor.of(new AccountId("account-actor"), ACTOR),
                null,
                null,
                actedOn == null ? at : nine(actedOn),
                at,
                null,
                backdatedBecause,
                false);
    }

    private static Instant nine(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(Zone.SHANGHAI).toInstant();
    }

    private static Matcher<List<EventMessage<?>>> collecting(List<ElectionEvent> into) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> messages) {
                messages.forEach(each -> into.add((ElectionEvent) each.getPayload()));
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("any events");
            }
        };
    }
}
