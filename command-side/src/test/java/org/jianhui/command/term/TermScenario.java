package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.jianhui.command.act.ActParameter;
import org.jianhui.command.term.RunnersUp.RunnerUp;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.UnionRolls;
import org.jianhui.kernel.rule.ChosenBook;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/** Given events, when a command at a day, then events or a refusal: on Axon's fixture, with the real aggregate. */
final class TermScenario {

    static final PersonId ACTOR = new PersonId("person-actor");

    private final List<TermEvent> given = new ArrayList<>();
    private RuleBook rules = RuleBook.shipped();
    private LocalDate today = LocalDate.parse("2022-07-20");
    private @Nullable String backdatedBecause;
    private @Nullable LocalDate rollSince;
    private List<PersonId> members = List.of();
    private @Nullable List<RunnerUp> votes;
    private List<PersonId> delegates = List.of();
    private final Map<PersonId, Sex> sexes = new HashMap<>();

    static TermScenario given(TermEvent... events) {
        return new TermScenario().and(events);
    }

    TermScenario and(TermEvent... events) {
        given.addAll(List.of(events));
        return this;
    }

    TermScenario today(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    /** The union has these members with a vote on record, the first since a day. */
    TermScenario members(String since, PersonId... persons) {
        rollSince = LocalDate.parse(since);
        members = List.of(persons);
        return this;
    }

    /** Votes of the election are on record; these had the majority and no seat. */
    TermScenario counted(RunnerUp... ranked) {
        votes = List.of(ranked);
        return this;
    }

    /** By the recorded ID number. */
    TermScenario sex(PersonId person, Sex sex) {
        sexes.put(person, sex);
        return this;
    }

    /** A congress of so many elected the committee, and all of them have a vote. */
    TermScenario congress(int size) {
        delegates = persons("delegate", size);
        return this;
    }

    /** So many members with a vote, and the delegates among them. */
    TermScenario members(String since, int number) {
        List<PersonId> all = new ArrayList<>(delegates);
        all.addAll(persons("member", number - delegates.size()));
        return members(since, all.toArray(PersonId[]::new));
    }

    private static List<PersonId> persons(String name, int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> new PersonId("person-" + name + n))
                .toList();
    }

    /** The rule book with this setting chosen otherwise. */
    TermScenario choosing(String setting, String value) {
        rules = ChosenBook.with(setting, value);
        return this;
    }

    TermScenario backdatedBecause(String reason) {
        backdatedBecause = reason;
        return this;
    }

    /** The events the command causes; fails if it is refused. */
    List<TermEvent> when(Command command) {
        List<TermEvent> caused = new ArrayList<>();
        run(command).expectSuccessfulHandlerExecution().expectEventsMatching(collecting(caused));
        return caused;
    }

    /** The only event of this type that the command causes. */
    <E extends TermEvent> E when(Command command, Class<E> type) {
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

    /** That somebody has changed meanwhile what the command builds on; fails if it leaves an event. */
    void conflicts(Command command) {
        run(command).expectNoEvents().expectException(Conflict.class);
    }

    private ResultValidator<CommitteeTerm> run(Command command) {
        AggregateTestFixture<CommitteeTerm> fixture = new AggregateTestFixture<>(CommitteeTerm.class);
        fixture.registerInjectableResource(new TermLaw(
                rules,
                (union, superior) -> null,
                rolls(),
                Given.SCAN::equals,
                votes(),
                election -> delegates,
                person -> Optional.ofNullable(sexes.get(person))));
        fixture.registerCommandTargetResolver(
                message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).aggregateId(), null));
        fixture.setReportIllegalStateChange(false);
        return given.isEmpty()
                ? fixture.givenNoPriorActivity().when(command, Map.of(ActParameter.KEY, act()))
                : fixture.given(given).when(command, Map.of(ActParameter.KEY, act()));
    }

    private RunnersUp votes() {
        return new RunnersUp() {
            @Override
            public boolean counted(ElectionId election, Body body) {
                return votes != null;
            }

            @Override
            public List<RunnerUp> of(ElectionId election, Body body) {
                return votes == null ? List.of() : votes;
            }
        };
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
                        .filter(person -> !members.contains(person))
                        .toList();
            }

            @Override
            public int voting(UnionId union, LocalDate admittedBy) {
                return members.size();
            }
        };
    }

    private Act act() {
        Instant at = today.atTime(LocalTime.of(9, 0)).atZone(Zone.SHANGHAI).toInstant();
        return new Act(
                new RequestId("request-1"),
                Actor.of(new AccountId("account-actor"), ACTOR),
                null,
                null,
                at,
                at,
                null,
                backdatedBecause,
                false);
    }

    private static Matcher<List<EventMessage<?>>> collecting(List<TermEvent> into) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> messages) {
                messages.forEach(each -> into.add((TermEvent) each.getPayload()));
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("any events");
            }
        };
    }
}
