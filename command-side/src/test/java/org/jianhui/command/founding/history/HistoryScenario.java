package org.jianhui.command.founding.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jianhui.command.act.ActParameter;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.founding.history.HistoryCommand.OpenHistory;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.founding.history.event.HistoryOfficersRecorded;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
import org.jianhui.kernel.founding.history.event.HistoryPaperRecorded;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/** A union of 2022 whose papers are all in order, told as events; with other papers where a test needs them. */
final class HistoryScenario {

    static final HistoryId HISTORY = new HistoryId("history-1");
    static final UnionId UNION = new UnionId("union-base");
    static final UnionId TOWNSHIP = new UnionId("union-township");
    static final UnionId COUNTY = new UnionId("union-county");
    static final AttachmentId SCAN = new AttachmentId("attachment-1");
    static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    static final LocalDate APPROVED = LocalDate.parse("2022-07-08");

    /** Dated as the plan's own union could have been: posted on 23 June, met on 1 July after five whole working days. */
    private static final List<HistoryPaper> PAPERS = List.of(
            paper(HistoryKind.FOUNDING_APPLICATION, "2022-06-16"),
            paper(HistoryKind.FOUNDING_REPLY, "2022-06-17"),
            paper(HistoryKind.GROUP_NOTICE, "2022-06-17"),
            paper(HistoryKind.MEETING_REQUEST, "2022-06-20"),
            paper(HistoryKind.MEETING_REPLY, "2022-06-21"),
            paper(HistoryKind.CANDIDATE_REQUEST, "2022-06-20"),
            paper(HistoryKind.CANDIDATE_REPLY, "2022-06-22"),
            paper(HistoryKind.PUBLIC_NOTICE, "2022-06-23"),
            paper(HistoryKind.MEETING_RECORD, "2022-07-01"),
            paper(HistoryKind.RESULT_REPORT, "2022-07-04"),
            paper(HistoryKind.RESULT_REPLY, APPROVED.toString()),
            paper(HistoryKind.POLICE_REGISTRATION, "2022-07-11"),
            paper(HistoryKind.SEAL, "2022-07-12"),
            paper(HistoryKind.CERTIFICATE, "2022-07-20"),
            paper(HistoryKind.ACCOUNT, "2022-07-25"));

    private final List<HistoryEvent> given = new ArrayList<>();
    private LocalDate today = LocalDate.parse("2026-11-23");
    private boolean here;

    static HistoryScenario opened() {
        HistoryScenario scenario = new HistoryScenario();
        scenario.given.add(
                new HistoryOpened(HISTORY, UNION, TOWNSHIP, COUNTY, "太平坝乡农民工工会", LocalDate.parse("2026-11-23"), BASIS));
        return scenario;
    }

    static HistoryScenario nothing() {
        return new HistoryScenario();
    }

    /** All papers, save those of these kinds. */
    HistoryScenario papersBut(HistoryKind... left) {
        PAPERS.stream()
                .filter(paper -> !Arrays.asList(left).contains(paper.kind()))
                .forEach(paper -> and(new HistoryPaperRecorded(HISTORY, paper, List.of(), BASIS)));
        return this;
    }

    HistoryScenario committee() {
        return and(new HistoryOfficersRecorded(HISTORY, term(), officers(), null, List.of(), BASIS));
    }

    HistoryScenario and(HistoryEvent event) {
        given.add(event);
        return this;
    }

    HistoryScenario isHere() {
        here = true;
        return this;
    }

    static OpenHistory open() {
        return new OpenHistory(HISTORY, UNION, TOWNSHIP, COUNTY, "太平坝乡农民工工会");
    }

    static RecordHistoryPaper record(HistoryKind kind, String dated) {
        return new RecordHistoryPaper(HISTORY, paper(kind, dated));
    }

    static HistoryPaper paper(HistoryKind kind, String dated) {
        return paper(kind, dated, kind.due(), SCAN);
    }

    static HistoryPaper paper(
            HistoryKind kind, String dated, @Nullable PaperIssuer issuer, @Nullable AttachmentId scan) {
        String number = kind == HistoryKind.CERTIFICATE ? "81500230A12345674F" : kind.name() + "〔2022〕1号";
        return new HistoryPaper(
                new PaperId("paper-" + kind.ordinal()), kind, number, LocalDate.parse(dated), issuer, scan);
    }

    static HistoryTerm term() {
        return new HistoryTerm(APPROVED, 5);
    }

    static List<HistoryOfficer> officers() {
        return List.of(
                officer("person-chair", Office.CHAIR, APPROVED, null),
                officer("person-vice", Office.VICE_CHAIR, APPROVED.plusYears(1), "太工复〔2023〕6号"),
                officer("person-audit", Office.FUND_AUDIT_CHAIR, APPROVED, null),
                officer("person-women", Office.WOMEN_COMMISSIONER, APPROVED, null));
    }

    static HistoryOfficer officer(String person, Office office, LocalDate since, @Nullable String approval) {
        PersonId id = new PersonId(person);
        return new HistoryOfficer(
                id, new Envelope(id, "person.name", 1, "request-0", "nonce", "cipher"), office, since, approval);
    }

    /** The one event the command causes; fails if it is refused. */
    <E extends HistoryEvent> E when(Command command, Class<E> type) {
        List<HistoryEvent> caused = new ArrayList<>();
        run(command)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(new CustomTypeSafeMatcher<List<EventMessage<?>>>("any events") {
                    @Override
                    protected boolean matchesSafely(List<EventMessage<?>> messages) {
                        messages.forEach(each -> caused.add((HistoryEvent) each.getPayload()));
                        return true;
                    }
                });
        assertThat(caused).hasSize(1);
        return type.cast(caused.get(0));
    }

    /** Rule and code of the first refusal; fails if the command is accepted, or leaves an event. */
    String refused(Command command) {
        List<String> refusals = new ArrayList<>();
        run(command).expectNoEvents().expectException(new CustomTypeSafeMatcher<RuleViolated>("a refusal by a rule") {
            @Override
            protected boolean matchesSafely(RuleViolated violation) {
                return refusals.add(
                        violation.first().id() + " " + violation.first().code());
            }
        });
        return refusals.get(0);
    }

    private ResultValidator<UnionHistory> run(Command command) {
        AggregateTestFixture<UnionHistory> fixture = new AggregateTestFixture<>(UnionHistory.class);
        fixture.registerInjectableResource(new HistoryLaw(
                RuleBook.shipped(), book(), union -> here, (union, day) -> List.of(TOWNSHIP, COUNTY), SCAN::equals));
        fixture.registerCommandTargetResolver(
                message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).aggregateId(), null));
        fixture.setReportIllegalStateChange(false);
        Map<String, Object> metadata = Map.of(ActParameter.KEY, act());
        return given.isEmpty()
                ? fixture.givenNoPriorActivity().when(command, metadata)
                : fixture.given(given).when(command, metadata);
    }

    private Act act() {
        Instant at = today.atTime(LocalTime.of(9, 0)).atZone(Zone.SHANGHAI).toInstant();
        return new Act(
                new RequestId("request-1"),
                Actor.of(new AccountId("account-actor"), new PersonId("person-actor")),
                null,
                null,
                at,
                at,
                null,
                null,
                false);
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
}
