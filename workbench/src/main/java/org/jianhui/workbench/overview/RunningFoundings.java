package org.jianhui.workbench.overview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.founding.FindFoundings;
import org.jianhui.query.founding.FoundingCasePage;
import org.jianhui.query.founding.FoundingPhase;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.query.projection.Queries;
import org.jspecify.annotations.Nullable;

/** Foundings that are neither complete nor given up. */
final class RunningFoundings implements CaseSource {

    private static final Set<FoundingPhase> RUNNING =
            EnumSet.complementOf(EnumSet.of(FoundingPhase.FOUNDED, FoundingPhase.ENDED));

    private final Queries queries;

    RunningFoundings(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<RunningCase> running(@Nullable UnionId union, AccountId reader, @Nullable SeenAt seenAt) {
        return RUNNING.stream()
                .flatMap(phase -> CaseSource.<FoundingCasePage, FoundingId>whole(after -> {
                            FindFoundings.Page page =
                                    queries.ask(new FindFoundings(union, phase, after, PAGE), reader, seenAt);
                            return new Page<>(page.foundings(), page.next());
                        })
                        .stream())
                .map(RunningFoundings::row)
                .toList();
    }

    private static RunningCase row(FoundingCasePage page) {
        return RunningCase.of(
                TaskKind.FOUNDING,
                page.founding().opening().founding(),
                page.founding().opening().union(),
                "status.founding." + page.status().key(),
                page.status().facts(),
                page.status().actor(),
                page.status().due(),
                page.today(),
                LastPaper.of(
                        page.founding().papers(),
                        paper -> new LastPaper(paper.kind().name(), paper.number(), paper.dated())));
    }
}
