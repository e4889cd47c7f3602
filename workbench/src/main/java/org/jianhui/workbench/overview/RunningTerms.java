package org.jianhui.workbench.overview;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.term.AskedLine;
import org.jianhui.query.term.FindTerms;
import org.jianhui.query.term.TermCasePage;
import org.jspecify.annotations.Nullable;

/** Committees in office of whom something is due: a reply, or the election of the next one. */
final class RunningTerms implements CaseSource {

    private final Queries queries;

    RunningTerms(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<RunningCase> running(@Nullable UnionId union, AccountId reader, @Nullable SeenAt seenAt) {
        return CaseSource.<TermCasePage, TermId>whole(after -> {
                    FindTerms.Page page = queries.ask(new FindTerms(union, true, after, PAGE), reader, seenAt);
                    return new Page<>(page.terms(), page.next());
                })
                .stream()
                .filter(page -> !page.status().key().equals("RUNNING"))
                .map(RunningTerms::row)
                .toList();
    }

    private static RunningCase row(TermCasePage page) {
        AskedLine asked = page.term().asked();
        LocalDate due = asked == null ? page.term().lastDay() : asked.replyDueOn();
        return RunningCase.of(
                TaskKind.TERM,
                page.term().opening().term(),
                page.term().opening().union(),
                "status.term." + page.status().key(),
                page.status().facts(),
                asked == null ? Role.UNION_COMMITTEE : Role.SUPERIOR_SIGNER,
                due,
                page.today(),
                asked == null
                        ? null
                        : new LastPaper(
                                asked.about().name(),
                                asked.request().number(),
                                asked.request().dated()));
    }
}
