package org.jianhui.query.election.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.parameter.BallotParameters;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.election.CandidateBook;
import org.jianhui.query.election.CandidateLine;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.CaseFiles;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Answers questions about meetings and their ballots. */
final class AssemblyAnswers implements Answering {

    private final AssemblyRows rows;
    private final CaseHistory history;
    private final CaseFiles cases;
    private final CandidateBook candidates;
    private final Supplier<Accounts> accounts;
    private final RuleBook book;
    private final ActClock clock;

    AssemblyAnswers(
            AssemblyRows rows,
            CaseHistory history,
            CaseFiles cases,
            CandidateBook candidates,
            Supplier<Accounts> accounts,
            RuleBook book,
            ActClock clock) {
        this.rows = rows;
        this.history = history;
        this.cases = cases;
        this.candidates = candidates;
        this.accounts = accounts;
        this.book = book;
        this.clock = clock;
    }

    @QueryHandler
    AssemblyPage answer(FindAssembly query) {
        @Nullable AsOf asOf = query.asOf();
        if (asOf == null) {
            return page(rows.find(query.assembly()).orElseThrow(AssemblyAnswers::unknown));
        }
        return page(fold(query.assembly(), asOf).orElseThrow(AssemblyAnswers::unknown), asOf);
    }

    private AssemblyPage page(AssemblyView view, AsOf asOf) {
        Instant moment = asOf instanceof AsOf.Moment of ? of.instant() : view.recordedAt();
        return AssemblyPage.of(
                view,
                candidates.actor(view.opening().election()),
                names(view),
                LocalDate.ofInstant(moment, Zone.SHANGHAI),
                moment);
    }

    private Optional<AssemblyView> fold(AssemblyId assembly, AsOf asOf) {
        @Nullable AssemblyView view = null;
        for (Recorded<?> each : history.of(cases.streamsOf(assembly.value()), asOf)) {
            if (each.event() instanceof AssemblyEvent event) {
                view = AssemblyFold.evolve(view, event, each.sequence(), each.recordedAt());
            } else if (each.event() instanceof BallotEvent event) {
                view = AssemblyFold.evolve(view, event, each.recordedAt());
            }
        }
        return Optional.ofNullable(view);
    }

    @QueryHandler
    FindAssemblies.Meetings answer(FindAssemblies query) {
        List<AssemblyView> now = rows.of(query.election());
        @Nullable AsOf asOf = query.asOf();
        return new FindAssemblies.Meetings(
                asOf == null
                        ? now.stream().map(this::page).toList()
                        : now.stream()
                                .flatMap(view -> fold(view.opening().assembly(), asOf).stream())
                                .map(view -> page(view, asOf))
                                .toList());
    }

    @QueryHandler
    FindCounterNames.Names answer(FindCounterNames query) {
        @Nullable
        CountersLine counters =
                rows.find(query.assembly()).map(AssemblyView::counters).orElse(null);
        return new FindCounterNames.Names(
                counters == null
                        ? List.of()
                        : rows.recordedNames(Stream.concat(counters.scrutineers().stream(), counters.tellers().stream())
                                .toList()));
    }

    /** Who asks is known from the account, so nobody can ask for another. */
    @QueryHandler
    FindMyCounts.Counts answer(FindMyCounts query, @MetaDataValue("reader") String reader) {
        return new FindMyCounts.Counts(accounts.get().find(new AccountId(reader)).stream()
                .map(Accounts.Account::person)
                .flatMap(teller -> rows.countedBy(teller).stream()
                        .flatMap(view -> view.ballots().stream()
                                .filter(ballot -> ballot.running() && ballot.issued() > 0)
                                .map(ballot -> task(view, ballot, teller))))
                .toList());
    }

    @QueryHandler
    FindMySheets.Sheets answer(FindMySheets query, @MetaDataValue("reader") String reader) {
        return new FindMySheets.Sheets(accounts.get().find(new AccountId(reader)).stream()
                .flatMap(account -> rows.openWith(account.person()).stream())
                .flatMap(view -> view.ballots().stream()
                        .filter(BallotLine::counted)
                        .map(ballot -> new SheetTask(
                                view.opening().union(),
                                ballot.paper(),
                                ballot.sheets().size())))
                .toList());
    }

    @QueryHandler
    FindVotersNamed.Voters answer(FindVotersNamed query, @MetaDataValue("reader") String reader) {
        return new FindVotersNamed.Voters(answer(new FindMyCounts(), reader).counts().stream()
                .filter(task -> task.paper().ballot().equals(query.ballot()) && task.offersWriteIns())
                .flatMap(task -> rows.voters(task.union(), query.among()).stream())
                .toList());
    }

    private CountTask task(AssemblyView view, BallotLine ballot, PersonId teller) {
        BallotPaper paper = ballot.paper();
        List<CandidateLine> standing = names(view);
        return new CountTask(
                view.opening().assembly(),
                view.opening().union(),
                paper,
                ballot.issued(),
                ballot.counting(),
                book.edition(view.opening().edition())
                        .parameters(BallotParameters.class)
                        .marks()
                        .allowed(),
                Stream.concat(paper.candidates().stream(), differing(ballot))
                        .distinct()
                        .flatMap(person -> standing.stream()
                                .filter(line -> line.candidacy().person().equals(person)
                                        && line.candidacy().body() == paper.body())
                                .map(line ->
                                        new BallotName(person, line.candidate().name()))
                                .findFirst()
                                .or(() -> rows.recordedNames(List.of(person)).stream()
                                        .findFirst())
                                .stream())
                        .toList(),
                ballot.counting().keyedBy().contains(teller));
    }

    /** Persons in whose votes the last two counts differ: some may be written in and so not on the paper. */
    private static Stream<PersonId> differing(BallotLine ballot) {
        return ballot.counting().differences().stream()
                .flatMap(each -> each.in().stream())
                .filter(each -> each.startsWith(PersonId.PREFIX + "-"))
                .map(PersonId::new);
    }

    private AssemblyPage page(AssemblyView view) {
        return AssemblyPage.of(
                view,
                candidates.actor(view.opening().election()),
                names(view),
                LocalDate.ofInstant(clock.now(), Zone.SHANGHAI),
                null);
    }

    private List<CandidateLine> names(AssemblyView view) {
        return candidates.of(view.opening().election());
    }

    private static NotFound unknown() {
        return new NotFound("CASE_UNKNOWN", "no such meeting then");
    }
}
