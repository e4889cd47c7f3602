package org.jianhui.workbench.election;

import static org.jianhui.workbench.organisation.SampleTownship.COUNTY;
import static org.jianhui.workbench.organisation.SampleTownship.TOWNSHIP;
import static org.jianhui.workbench.organisation.SampleUnion.ENDING;
import static org.jianhui.workbench.organisation.SampleUnion.SERVING;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.parameter.TermParameters;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.workbench.document.SampleFiles;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleTownship;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleParts;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two committees in office: one just approved, whose chair has an account, and one whose term ends soon. */
@Component
@SampleOnly
@Order(320)
final class SampleTerms implements SampleStep {

    private static final int DAYS_LEFT = 40;
    private static final int TRIES = 150;

    private final SampleActs acts;
    private final SampleWriting writing;
    private final RuleBook rules;
    private final CalendarBook calendars;
    private final JdbcClient jdbc;

    SampleTerms(
            SampleActs acts,
            PersonalData data,
            SampleFiles files,
            RuleBook rules,
            CalendarBook calendars,
            JdbcClient jdbc) {
        this.acts = acts;
        this.writing = new SampleWriting(acts, data, files);
        this.rules = rules;
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public void load(SampleProgress progress) {
        LocalDate today = acts.today();
        new SampleParts()
                .with(SERVING.key(), () -> serving(today))
                .with(ENDING.key(), () -> ending(today))
                .load(progress);
    }

    /** A whole election, its meeting held today and its result approved today. */
    private void serving(LocalDate today) {
        NoticeParameters parameters = rules.editionOn(today).parameters(NoticeParameters.class);
        LocalDate posted = new SampleDays(today, parameters, calendars.current())
                .complete()
                .postedOn();
        SampleSlate slate = new SampleSlate(3, 30).ledBy(SampleTownship.person("chouban"), "冉试筹");
        SampleCase election = new SampleCase(writing, SERVING, slate);
        election.opened(SampleDays.before(posted, 8), today.plusDays(30))
                .submitted(SampleDays.before(posted, 4))
                .approved(SampleDays.before(posted, 1))
                .posted(posted)
                .meetingFixed(today, today);
        awaitCleared(new ElectionId("election-sample-" + SERVING.key()));
        election.held(today).reported(today).resultApproved(today);
    }

    /** The procedure clears the meeting by a timer, a moment after its day was fixed; not cleared, the next act is refused. */
    private void awaitCleared(ElectionId election) {
        for (int i = 0; i < TRIES && !isCleared(election); i++) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isCleared(ElectionId election) {
        return jdbc.sql("SELECT count(*) > 0 FROM register.meeting_election WHERE election = ? AND cleared")
                .param(election.value())
                .query(Boolean.class)
                .single();
    }

    /** Elected before this system was there: the term is entered from its approval. */
    private void ending(LocalDate today) {
        LocalDate approved = today.plusDays(DAYS_LEFT + 1L).minusYears(5);
        Edition edition = rules.editionOn(approved);
        ElectionId election = new ElectionId("election-sample-" + ENDING.key());
        ReplyPaper reply = new ReplyPaper(
                new PaperId("paper-sample-" + ENDING.key() + "-approval"),
                ENDING.reply(approved.getYear(), 9),
                approved,
                new PaperId("paper-sample-" + ENDING.key() + "-report"),
                ReplySource.SIGNED_HERE,
                null);
        acts.setUp(
                "term:" + ENDING.key(),
                new BeginTerm(
                        TermId.of(election),
                        election,
                        ENDING.id(),
                        TOWNSHIP,
                        COUNTY,
                        reply,
                        approved,
                        edition.parameters(TermParameters.class).lastDay(approved),
                        offices(),
                        edition.id(),
                        true));
    }

    private static List<OfficeHolder> offices() {
        PersonId chair = SampleTownship.person("chouban");
        return List.of(
                new OfficeHolder(chair, Office.CHAIR),
                new OfficeHolder(new SampleVillager(2, 30).person(), Office.VICE_CHAIR),
                new OfficeHolder(new SampleVillager(2, 31).person(), Office.COMMITTEE_MEMBER),
                new OfficeHolder(new SampleVillager(2, 32).person(), Office.FUND_AUDIT_CHAIR),
                new OfficeHolder(new SampleVillager(2, 33).person(), Office.WOMEN_DIRECTOR));
    }
}
