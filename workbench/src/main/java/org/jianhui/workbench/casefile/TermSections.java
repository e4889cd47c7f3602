package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.term.RecallLine;
import org.jianhui.query.term.RoundLine;
import org.jianhui.query.term.SeatLine;
import org.jianhui.query.term.TermCasePage;
import org.jianhui.query.term.TermView;
import org.jianhui.query.term.VacancyLine;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** What a case file says of a committee's term: the same as its page. */
final class TermSections {

    private final Words words;
    private final TermCasePage page;
    private final TermView view;
    private final Opener open;
    private final Map<PersonId, Envelope> names;
    private final TermRequests requests;

    /** @param names the sealed names of those who were elected, or brought in from papers */
    TermSections(Words words, TermCasePage page, Opener open, Map<PersonId, Envelope> names) {
        this.words = words;
        this.page = page;
        this.view = page.term();
        this.open = open;
        this.names = names;
        this.requests = new TermRequests(words, view);
    }

    String status() {
        return words.said()
                .of("status.term." + page.status().key(), page.status().facts());
    }

    Section overview() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Lines(List.of(
                new Line(words.of("casefile.status"), status()),
                new Line(
                        words.of("casefile.upper"),
                        words.area(page.asOf(), view.opening().upperUnion())),
                new Line(words.of("term.firstDay"), view.opening().firstDay().toString()),
                new Line(
                        words.of("term.lastDay"),
                        words.joined(
                                view.lastDay().toString(),
                                words.of("term.years", view.opening().years()))),
                new Line(words.of("term.approval"), view.opening().approval().number()))));
        parts.add(seats());
        if (!view.vacancies().isEmpty()) {
            parts.add(vacancies());
        }
        if (!view.recalls().isEmpty()) {
            parts.add(recalls());
        }
        if (!view.voted().isEmpty()) {
            parts.add(rounds());
        }
        if (!view.meetingsAsked().isEmpty()) {
            parts.add(requests.meetings());
        }
        if (!view.postponements().isEmpty()) {
            parts.add(requests.postponements());
        }
        return new Section("term", words.of("term.term"), parts);
    }

    private Table seats() {
        return new Table(
                "five",
                words.of("term.seats"),
                words("case.name", "case.result.office", "term.seat.since", "term.seat.until", "term.seat.approval"),
                view.seats().stream().map(this::seat).toList());
    }

    private List<String> seat(SeatLine seat) {
        return List.of(
                name(seat),
                words.said().choice(seat.office()),
                seat.since().toString(),
                seat.until() == null
                        ? words.of("term.seat.serving")
                        : seat.until().toString(),
                seat.approval());
    }

    private String name(SeatLine seat) {
        @Nullable Envelope name = seat.name() == null ? names.get(seat.person()) : seat.name();
        return name == null ? words.of("term.seat.unnamed") : open.text(name);
    }

    private String name(PersonId person) {
        return view.seats().stream()
                .filter(seat -> seat.person().equals(person))
                .findFirst()
                .map(this::name)
                .orElseGet(
                        () -> names.containsKey(person) ? open.text(names.get(person)) : words.of("term.seat.unnamed"));
    }

    private Table vacancies() {
        List<List<String>> rows = new ArrayList<>();
        for (VacancyLine line : view.vacancies()) {
            rows.add(List.of(
                    name(line.person()),
                    words.said().choice(line.office()),
                    words.said().choice(line.departure()),
                    line.lastDay().toString(),
                    line.filledOn() == null
                            ? words.of("term.vacancy.open", line.fillBy())
                            : words.of("term.vacancy.filled", line.filledOn())));
        }
        return new Table(
                "five",
                words.of("term.vacancies"),
                words("case.name", "case.result.office", "term.vacancy.why", "term.seat.until", "term.vacancy.state"),
                rows);
    }

    private Table recalls() {
        List<List<String>> rows = new ArrayList<>();
        for (RecallLine line : view.recalls()) {
            rows.add(List.of(
                    name(line.person()),
                    words.said().choice(line.office()),
                    words.joined(
                            words.said().choice(line.by()), line.proposedOn().toString()),
                    line.vote() == null
                            ? words.of("term.recall.waiting")
                            : words.of(
                                    "term.recall.vote",
                                    line.vote().heldOn(),
                                    line.vote().due(),
                                    line.vote().votesFor()),
                    line.vote() == null ? "" : words.of(line.carried() ? "term.recall.carried" : "term.recall.lost")));
        }
        return new Table(
                "five",
                words.of("term.recalls"),
                words("case.name", "case.result.office", "term.recall.by", "term.recall.voting", "term.recall.outcome"),
                rows);
    }

    private Table rounds() {
        List<List<String>> rows = new ArrayList<>();
        for (RoundLine line : view.voted()) {
            rows.add(List.of(
                    words.said().choice(line.office()),
                    words.of("term.round.of", line.round(), line.heldOn(), line.due(), line.present()),
                    words.listed(line.votes().stream()
                            .map(vote -> open.text(vote.name()) + " " + vote.votesFor())
                            .toList()),
                    line.elected() == null
                            ? words.of("term.round.nobody")
                            : line.votes().stream()
                                    .filter(vote -> vote.person().equals(line.elected()))
                                    .map(vote -> words.of("term.round.elected", open.text(vote.name())))
                                    .findFirst()
                                    .orElse("")));
        }
        return new Table(
                "four",
                words.of("term.rounds"),
                words("case.result.office", "term.round.which", "term.round.votes", "term.round.outcome"),
                rows);
    }

    /**
     * The approval, the meetings and postponements asked for with their replies, and what was declined; departures and fillings have
     * sections of their own.
     */
    List<List<String>> papers() {
        List<List<String>> papers = new ArrayList<>();
        ReplyPaper approval = view.opening().approval();
        papers.add(paper("term.approval", approval, ReplyOutcome.APPROVED));
        view.meetingsAsked().forEach(line -> {
            papers.add(paper("term.meeting.request", line.request()));
            if (line.reply() != null && line.outcome() != null) {
                papers.add(paper("term.meeting.reply", line.reply(), line.outcome()));
            }
        });
        view.postponements().forEach(line -> {
            papers.add(paper("term.postponement.request", line.request()));
            if (line.reply() != null && line.outcome() != null) {
                papers.add(paper("term.postponement.reply", line.reply(), line.outcome()));
            }
        });
        view.declined().forEach(line -> papers.add(paper("term.declined", line.reply(), line.outcome())));
        return papers;
    }

    private List<String> paper(String key, RequestPaper request) {
        return List.of(words.of(key), request.number(), request.dated().toString(), words.of("case.paper.here"));
    }

    private List<String> paper(String key, ReplyPaper reply, ReplyOutcome outcome) {
        return List.of(
                words.of(key),
                reply.number(),
                reply.dated().toString(),
                words.joined(words.said().value(reply.source()), words.said().choice(outcome)));
    }

    private List<String> words(String... keys) {
        return Stream.of(keys).map(words::of).toList();
    }
}
