package org.jianhui.workbench.election;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.ElectionResultCommand.RecordHistoricMeeting;
import org.jianhui.kernel.election.ElectionResultCommand.ReportResult;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.workbench.document.SampleFiles;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleTownship;
import org.jianhui.workbench.organisation.SampleUnion;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Open cases by commands, each at another phase: papers, lists, review, posting, hanging with an objection, complete, cleared,
 * held, reported. The sample's organisation and unions must be there. Done again, it changes nothing.
 */
public final class OpenCases {

    private static final List<Office> LEADING = List.of(Office.CHAIR, Office.FUND_AUDIT_CHAIR, Office.WOMEN_DIRECTOR);

    private final SampleWriting writing;
    private final SampleDays days;
    private final JdbcClient sql;
    private final LocalDate today;
    private final List<Map<Class<?>, String>> known = new ArrayList<>();

    private OpenCases(SampleWriting writing, SampleDays days, JdbcClient sql) {
        this.sql = sql;
        this.writing = writing;
        this.days = days;
        this.today = days.today();
    }

    /** The identifiers that belong to each case: of the case itself, its union, request, objection and first candidate. */
    public static List<Map<Class<?>, String>> ids(
            SampleActs acts,
            PersonalData data,
            SampleFiles files,
            RuleBook rules,
            CalendarBook calendars,
            JdbcClient sql) {
        LocalDate today = acts.today();
        NoticeParameters parameters = rules.editionOn(today).parameters(NoticeParameters.class);
        SampleDays days = new SampleDays(today, parameters, calendars.current());
        OpenCases cases = new OpenCases(new SampleWriting(acts, data, files), days, sql);
        cases.open();
        return List.copyOf(cases.known);
    }

    private void open() {
        papersDue(SampleUnion.FOUNDED);
        opened(SampleUnion.OVERDUE, days.ago(4)).submitted(days.ago(1));
        approved(SampleUnion.APPROVED, today);
        NoticePeriod hanging = days.posted(2);
        approved(SampleUnion.POSTED, hanging.postedOn())
                .posted(hanging.postedOn())
                .objected(today);
        complete(SampleUnion.NOTICED);
        complete(SampleUnion.CLEARED).meetingFixed(today, today.plusDays(7));
        opened(SampleUnion.CONFLICTED, days.ago(4));
        held(SampleUnion.RESTARTED);
        held(SampleUnion.LISTS_UP);
        RequestPaper report = new RequestPaper(
                new PaperId("paper-sample-lists-up-report"), "试工〔2026〕9号", today, PaperIssuer.BASE_UNION);
        ElectionId reported = election(SampleUnion.LISTS_UP);
        writing.act("chouban", "open-case:reported", today, reported, with -> new ReportResult(reported, report));
    }

    private void papersDue(SampleUnion union) {
        remember(union);
        ObjectionContact contact = new ObjectionContact("办公室", "023-00000001", "乡政府");
        ElectionId election = election(union);
        writing.act(
                "chouban",
                "open-case:opened",
                today,
                election,
                with -> new OpenElection(
                        election,
                        union.id(),
                        SampleTownship.TOWNSHIP,
                        SampleTownship.COUNTY,
                        today.plusDays(30),
                        contact));
    }

    private SampleCase opened(SampleUnion union, LocalDate on) {
        remember(union);
        return new SampleCase(writing, union, slate(union)).opened(on, today.plusDays(45));
    }

    private SampleCase approved(SampleUnion union, LocalDate posting) {
        return opened(union, SampleDays.before(posting, 8))
                .submitted(SampleDays.before(posting, 4))
                .approved(SampleDays.before(posting, 1));
    }

    private SampleCase complete(SampleUnion union) {
        LocalDate posted = days.complete().postedOn();
        return approved(union, posted).posted(posted);
    }

    private void held(SampleUnion union) {
        complete(union).meetingFixed(today, today);
        ElectionId election = election(union);
        await().atMost(Duration.ofSeconds(30)).until(() -> isCleared(election));
        writing.act(
                "chouban",
                "open-case:held:" + union.key(),
                today,
                election,
                with -> new RecordHistoricMeeting(election, today, elected(union), with.scan(union.id())));
    }

    /** The procedure clears the meeting by a timer, a moment after its day was fixed. */
    private boolean isCleared(ElectionId election) {
        return sql.sql("SELECT count(*) > 0 FROM log.event WHERE stream = ? AND type = 'election.meeting-cleared'")
                .param(election.value())
                .query(Boolean.class)
                .single();
    }

    private static List<OfficeHolder> elected(SampleUnion union) {
        List<OfficeHolder> offices = new ArrayList<>();
        for (Office office : LEADING) {
            slate(union).candidacies().stream()
                    .filter(each -> each.body() == office.body())
                    .findFirst()
                    .map(Candidacy::person)
                    .ifPresent(person -> offices.add(new OfficeHolder(person, office)));
        }
        return offices;
    }

    private void remember(SampleUnion union) {
        known.add(Map.of(
                ElectionId.class, election(union).value(),
                UnionId.class, union.id().value(),
                PaperId.class, "paper-sample-" + union.key() + "-" + PaperKind.CANDIDATE_REQUEST.ordinal(),
                ObjectionId.class, "objection-sample-" + union.key(),
                PersonId.class, slate(union).candidacies().get(0).person().value()));
    }

    private static SampleSlate slate(SampleUnion union) {
        return new SampleSlate(union.ordinal() % 5, 10 + 5 * (union.ordinal() / 5));
    }

    private static ElectionId election(SampleUnion union) {
        return new ElectionId("election-sample-" + union.key());
    }
}
