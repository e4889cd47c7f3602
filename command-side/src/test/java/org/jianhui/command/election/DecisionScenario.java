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
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.time.Zone;

/** Given events, when a person gives a command on a day, then events or a refusal: on Axon's fixture, with the real aggregate. */
public final class DecisionScenario {

    private final Class<?> aggregate;
    private final Object law;
    private final List<DomainEvent> given = new ArrayList<>();
    private LocalDate today;
    private PersonId actor = new PersonId("person-actor");

    public DecisionScenario(Class<?> aggregate, Object law, LocalDate today) {
        this.aggregate = aggregate;
        this.law = law;
        this.today = today;
    }

    public DecisionScenario and(List<? extends DomainEvent> events) {
        given.addAll(events);
        return this;
    }

    public DecisionScenario and(DomainEvent... events) {
        return and(List.of(events));
    }

    public DecisionScenario today(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    public DecisionScenario by(PersonId person) {
        actor = person;
        return this;
    }

    /** The events the command causes; fails if it is refused. */
    public List<DomainEvent> when(Command command) {
        List<DomainEvent> caused = new ArrayList<>();
        run(command).expectSuccessfulHandlerExecution().expectEventsMatching(collecting(caused));
        return caused;
    }

    /** The only event of this type that the command causes. */
    public <E extends DomainEvent> E when(Command command, Class<E> type) {
        List<E> found =
                when(command).stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The command is done, and what it caused belongs to the past from now on. */
    public DecisionScenario then(Command command) {
        return and(when(command));
    }

    /** The refusal of the command; fails if it is accepted, or leaves an event. */
    public Refusal refused(Command command) {
        List<RuleViolated> refusals = new ArrayList<>();
        run(command).expectNoEvents().expectException(new CustomTypeSafeMatcher<RuleViolated>("a refusal by a rule") {
            @Override
            protected boolean matchesSafely(RuleViolated violation) {
                return refusals.add(violation);
            }
        });
        return refusals.isEmpty() ? fail("not refused") : new Refusal(refusals.get(0));
    }

    private ResultValidator<?> run(Command command) {
        AggregateTestFixture<?> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(law);
        fixture.registerCommandTargetResolver(
                message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).aggregateId(), null));
        fixture.setReportIllegalStateChange(false);
        return given.isEmpty()
                ? fixture.givenNoPriorActivity().when(command, Map.of(ActParameter.KEY, act()))
                : fixture.given(given).when(command, Map.of(ActParameter.KEY, act()));
    }

    private Act act() {
        Instant at = today.atTime(LocalTime.of(9, 0)).atZone(Zone.SHANGHAI).toInstant();
        return new Act(
                new RequestId("request-1"),
                Actor.of(new AccountId("account-actor"), actor),
                null,
                null,
                at,
                at,
                null,
                null,
                false);
    }

    private static Matcher<List<EventMessage<?>>> collecting(List<DomainEvent> into) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> messages) {
                messages.forEach(each -> into.add((DomainEvent) each.getPayload()));
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("any events");
            }
        };
    }
}
