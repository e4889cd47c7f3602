package org.jianhui.workbench.election;

import static org.jianhui.workbench.election.SampleDays.before;
import static org.jianhui.workbench.organisation.SampleUnion.APPROVED;
import static org.jianhui.workbench.organisation.SampleUnion.CLEARED;
import static org.jianhui.workbench.organisation.SampleUnion.CONFLICTED;
import static org.jianhui.workbench.organisation.SampleUnion.LISTS_UP;
import static org.jianhui.workbench.organisation.SampleUnion.NOTICED;
import static org.jianhui.workbench.organisation.SampleUnion.OVERDUE;
import static org.jianhui.workbench.organisation.SampleUnion.POSTED;
import static org.jianhui.workbench.organisation.SampleUnion.RESTARTED;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.workbench.document.SampleFiles;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleParts;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cases at several stages, so that every desk of the sample has work on the day it is loaded. */
@Component
@SampleOnly
@Order(300)
final class SampleCases implements SampleStep {

    private static final int VILLAGES = 5;
    private static final int FIRST = 10;

    private final SampleActs acts;
    private final SampleWriting writing;
    private final RuleBook rules;
    private final CalendarBook calendars;

    SampleCases(SampleActs acts, PersonalData data, SampleFiles files, RuleBook rules, CalendarBook calendars) {
        this.acts = acts;
        this.writing = new SampleWriting(acts, data, files);
        this.rules = rules;
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public void load(SampleProgress progress) {
        LocalDate today = acts.today();
        SampleDays days =
                new SampleDays(today, rules.editionOn(today).parameters(NoticeParameters.class), calendars.current());
        SampleParts parts = new SampleParts();
        part(parts, LISTS_UP, days, this::listsUp);
        part(parts, APPROVED, days, this::approved);
        part(parts, POSTED, days, this::posted);
        part(parts, NOTICED, days, this::noticed);
        part(parts, CLEARED, days, this::cleared);
        part(parts, OVERDUE, days, this::overdue);
        part(parts, RESTARTED, days, this::restarted);
        part(parts, CONFLICTED, days, this::conflicted);
        parts.load(progress);
    }

    private static void part(
            SampleParts parts, SampleUnion union, SampleDays days, BiConsumer<SampleSlate, SampleDays> story) {
        int number = union.ordinal();
        SampleSlate slate = new SampleSlate(number % VILLAGES, FIRST + 5 * (number / VILLAGES));
        parts.with(union.key(), () -> story.accept(slate, days));
    }

    private void listsUp(SampleSlate slate, SampleDays days) {
        open(LISTS_UP, slate.withItsChairAsAuditor(), days.ago(4), 30).submitted(days.ago(1));
    }

    private void approved(SampleSlate slate, SampleDays days) {
        approved(APPROVED, slate, days.today(), 30);
    }

    /** Its stage ends before the meeting can be held, which warns. */
    private void posted(SampleSlate slate, SampleDays days) {
        NoticePeriod notice = days.posted(2);
        approved(POSTED, slate, notice.postedOn(), 2).posted(notice.postedOn()).objected(days.today());
    }

    private void noticed(SampleSlate slate, SampleDays days) {
        NoticePeriod notice = days.complete();
        approved(NOTICED, slate, notice.postedOn(), 30).posted(notice.postedOn());
    }

    private void cleared(SampleSlate slate, SampleDays days) {
        NoticePeriod notice = days.complete();
        LocalDate meeting = days.today().plusDays(7);
        approved(CLEARED, slate, notice.postedOn(), 45)
                .posted(notice.postedOn())
                .meetingFixed(days.today(), meeting);
    }

    /** So long ago that the superior is reminded, and not long enough for the county to be told. */
    private void overdue(SampleSlate slate, SampleDays days) {
        open(OVERDUE, slate, days.ago(22), 30).submitted(days.ago(18));
    }

    private void restarted(SampleSlate slate, SampleDays days) {
        NoticePeriod again = days.posted(1);
        LocalDate first = before(again.postedOn(), 2);
        approved(RESTARTED, slate.with(Body.UNION_COMMITTEE, ProposedPost.MEMBER), first, 30)
                .posted(first)
                .postedWithoutTheLast(again.postedOn());
    }

    private void conflicted(SampleSlate slate, SampleDays days) {
        open(CONFLICTED, slate, days.ago(6), 30).submitted(days.ago(2)).movedUp(days.today());
    }

    /** With lists approved the day before the notice hangs, and sent up so late that no reminder falls in between. */
    private SampleCase approved(SampleUnion union, SampleSlate slate, LocalDate posting, int stageEndsIn) {
        return open(union, slate, before(posting, 8), stageEndsIn)
                .submitted(before(posting, 4))
                .approved(before(posting, 1));
    }

    private SampleCase open(SampleUnion union, SampleSlate slate, LocalDate on, int stageEndsIn) {
        return new SampleCase(writing, union, slate).opened(on, acts.today().plusDays(stageEndsIn));
    }
}
