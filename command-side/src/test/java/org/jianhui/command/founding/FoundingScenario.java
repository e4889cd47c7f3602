package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

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
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jianhui.kernel.rule.ChosenBook;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/** Given events, when a command at a day, then events or a refusal: on Axon's fixture, with the real aggregate. */
final class FoundingScenario {

    static final PersonId ACTOR = new PersonId("person-actor");

    private final List<FoundingEvent> given = new ArrayList<>();
    private RuleBook rules = RuleBook.shipped();
    private LocalDate today = LocalDate.parse("2022-06-16");
    private @Nullable String backdatedBecause;
    private boolean openFounding;
    private @Nullable ReplyMovedUp moved;
    private List<UnionId> above = List.of(Given.TOWNSHIP, Given.COUNTY);
    private FoundingLaw.Electorate electorate = new FoundingLaw.Electorate(30, 1);

    static FoundingScenario given(FoundingEvent... events) {
        return new FoundingScenario().and(events);
    }

    FoundingScenario and(FoundingEvent... events) {
        given.addAll(List.of(events));
        return this;
    }

    FoundingScenario today(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    FoundingScenario backdatedBecause(String reason) {
        backdatedBecause = reason;
        return this;
    }

    FoundingScenario unionsAbove(UnionId... unions) {
        above = List.of(unions);
        return this;
    }

    FoundingScenario unionHasOpenFounding() {
        openFounding = true;
        return this;
    }

    FoundingScenario repliesMoved(ReplyMovedUp earlier) {
        moved = earlier;
        return this;
    }

    FoundingScenario electorate(int members, int groups) {
        electorate = new FoundingLaw.Electorate(members, groups);
        return this;
    }

    /** The events the command causes; fails if it is refused. */
    List<FoundingEvent> when(Command command) {
        List<FoundingEvent> caused = new ArrayList<>();
        run(command).expectSuccessfulHandlerExecution().expectEventsMatching(collecting(caused));
        return caused;
    }

    /** The only event of this type that the command causes. */
    <E extends FoundingEvent> E when(Command command, Class<E> type) {
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

    /** The rule book with this setting chosen otherwise. */
    FoundingScenario choosing(String setting, String value) {
        rules = ChosenBook.with(setting, value);
        return this;
    }

    private ResultValidator<Founding> run(Command command) {
        AggregateTestFixture<Founding> fixture = new AggregateTestFixture<>(Founding.class);
        fixture.registerInjectableResource(new FoundingLaw(
                rules,
                book(),
                union -> openFounding,
                (union, day) -> above,
                (union, superior) -> moved,
                Given.SCAN::equals,
                union -> electorate));
        fixture.registerCommandTargetResolver(
                message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).aggregateId(), null));
        fixture.setReportIllegalStateChange(false);
        return given.isEmpty()
                ? fixture.givenNoPriorActivity().when(command, Map.of(ActParameter.KEY, act()))
                : fixture.given(given).when(command, Map.of(ActParameter.KEY, act()));
    }

    private static CalendarBook book() {
        return new CalendarBook() {
            @Override
            public WorkingCalendar current() {
                return WorkingCalendar.shipped();
            }

            @Override
            public WorkingCalendar edition(CalendarEditionId id) {
                return WorkingCalendar.shipped();
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

    private static Matcher<List<EventMessage<?>>> collecting(List<FoundingEvent> into) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> messages) {
                messages.forEach(each -> into.add((FoundingEvent) each.getPayload()));
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("any events");
            }
        };
    }
}
