package org.jianhui.workbench.overview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionPhase;
import org.jianhui.query.election.FindElections;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.AssemblyPhase;
import org.jianhui.query.election.assembly.FindAssemblies;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.query.projection.Queries;
import org.jspecify.annotations.Nullable;

/** Elections that have not ended; while one's meeting runs, the meeting stands for it. */
final class RunningElections implements CaseSource {

    private static final Set<ElectionPhase> RUNNING = EnumSet.complementOf(EnumSet.of(ElectionPhase.ENDED));
    private static final Set<AssemblyPhase> OVER = EnumSet.of(AssemblyPhase.CONCLUDED, AssemblyPhase.ENDED);

    private final Queries queries;

    RunningElections(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<RunningCase> running(@Nullable UnionId union, AccountId reader, @Nullable SeenAt seenAt) {
        return RUNNING.stream()
                .flatMap(phase -> CaseSource.<ElectionCasePage, ElectionId>whole(after -> {
                            FindElections.Page page =
                                    queries.ask(new FindElections(union, phase, after, PAGE), reader, seenAt);
                            return new Page<>(page.elections(), page.next());
                        })
                        .stream())
                .map(page -> meetings(page, reader, seenAt)
                        .reduce((first, last) -> last)
                        .map(meeting -> row(page, meeting))
                        .orElseGet(() -> row(page)))
                .toList();
    }

    private Stream<AssemblyPage> meetings(ElectionCasePage page, AccountId reader, @Nullable SeenAt seenAt) {
        boolean meets = page.election().meeting() != null && page.election().result() == null;
        return !meets
                ? Stream.of()
                : queries
                        .ask(new FindAssemblies(page.election().opening().election(), null), reader, seenAt)
                        .meetings()
                        .stream()
                        .filter(meeting -> !OVER.contains(meeting.status().phase()));
    }

    private static RunningCase row(ElectionCasePage page) {
        return RunningCase.of(
                TaskKind.ELECTION,
                page.election().opening().election(),
                page.election().opening().union(),
                "status.election." + page.status().key(),
                page.status().facts(),
                page.status().actor(),
                page.status().due(),
                page.today(),
                paper(page));
    }

    private static RunningCase row(ElectionCasePage page, AssemblyPage meeting) {
        return RunningCase.of(
                TaskKind.ASSEMBLY,
                meeting.assembly().opening().assembly(),
                page.election().opening().union(),
                "status.assembly." + meeting.status().phase(),
                meeting.status().facts(),
                meeting.status().actor(),
                meeting.status().due(),
                page.today(),
                paper(page));
    }

    private static @Nullable LastPaper paper(ElectionCasePage page) {
        return LastPaper.of(
                page.election().papers(), paper -> new LastPaper(paper.kind().name(), paper.number(), paper.dated()));
    }
}
