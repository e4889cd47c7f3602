package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.election.CandidateLine;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.NoticeLine;
import org.jianhui.query.election.ObjectionLine;
import org.jianhui.query.election.PaperLine;
import org.jianhui.query.election.ResultLine;
import org.jianhui.workbench.privacy.Opener;
import org.jianhui.workbench.web.ArithmeticRows;
import org.jspecify.annotations.Nullable;

/** What a case file says of an election: the same as its page, opened no further than there. */
final class ElectionSections {

    private final Words words;
    private final ArithmeticRows arithmetic;
    private final ElectionCasePage page;
    private final Opener open;
    private final Map<PersonId, Envelope> elected;

    /** @param elected the sealed names of those elected */
    ElectionSections(
            Words words,
            ArithmeticRows arithmetic,
            ElectionCasePage page,
            Opener open,
            Map<PersonId, Envelope> elected) {
        this.words = words;
        this.arithmetic = arithmetic;
        this.page = page;
        this.open = open;
        this.elected = elected;
    }

    String status() {
        return words.said()
                .of("status.election." + page.status().key(), page.status().facts());
    }

    Section overview() {
        ElectionView view = page.election();
        List<Part> parts = new ArrayList<>();
        parts.add(new Lines(List.of(
                new Line(words.of("casefile.status"), status()),
                new Line(
                        words.of("casefile.upper"),
                        words.area(page.asOf(), view.opening().upperUnion())),
                new Line(
                        words.of("casefile.stage-end"), words.day(view.opening().stageEnd())))));
        if (!view.candidates().isEmpty()) {
            parts.add(candidates(view));
        }
        if (!view.objections().isEmpty()) {
            parts.add(objections(view));
        }
        if (view.result() != null) {
            parts.add(result(view, view.result()));
        }
        return new Section("election", words.of("casefile.election"), parts);
    }

    private Table candidates(ElectionView view) {
        return new Table(
                "six",
                words.of("case.candidates"),
                words("case.name", "case.body", "case.post", "case.village", "case.state", "case.reason"),
                view.candidates().stream().map(this::candidate).toList());
    }

    private List<String> candidate(CandidateLine line) {
        return List.of(
                open.text(line.candidate().name()),
                words.said().choice(line.candidacy().body()),
                words.said().post(line.candidacy().body(), line.candidate().post()),
                words.area(page.asOf(), line.candidate().village()),
                words.said().value(line.state()),
                open.text(line.reason()));
    }

    private Table objections(ElectionView view) {
        return new Table(
                "six",
                words.of("case.objections"),
                words(
                        "casefile.received",
                        "casefile.against",
                        "case.objection.by",
                        "case.objection.grounds",
                        "casefile.ruling",
                        "case.objection.reason"),
                view.objections().stream().map(line -> objection(view, line)).toList());
    }

    private List<String> objection(ElectionView view, ObjectionLine line) {
        String against = view.candidates().stream()
                .filter(each -> each.candidacy().equals(line.against()))
                .map(each -> open.text(each.candidate().name()))
                .findFirst()
                .orElse("");
        return List.of(
                line.receivedOn().toString(),
                against,
                line.by() == null
                        ? words.of("case.objection.anonymous")
                        : open.text(line.by().name()),
                open.text(line.grounds()),
                line.ruling() == null
                        ? words.of("case.objection.open")
                        : words.of(
                                "case.objection.ruled", words.said().value(line.ruling()), words.day(line.ruledOn())),
                open.text(line.reason()));
    }

    private Table result(ElectionView view, ResultLine result) {
        List<List<String>> rows = new ArrayList<>();
        for (OfficeHolder holder : result.offices()) {
            @Nullable Envelope name = elected.get(holder.person());
            rows.add(List.of(
                    name == null ? words.of("term.seat.unnamed") : open.text(name),
                    words.said().choice(holder.office().body()),
                    words.said().choice(holder.office())));
        }
        String held = words.of("case.result.held", result.heldOn().toString());
        return new Table(
                "three",
                words.of("case.result") + "：" + held + decided(result),
                words("case.name", "case.body", "case.result.office"),
                rows);
    }

    private String decided(ResultLine result) {
        if (result.decision() == null) {
            return "；" + words.of("case.result.waiting");
        }
        String on = words.day(result.decidedOn());
        return "；"
                + switch (result.decision()) {
                    case APPROVE -> words.of("case.result.approved", on, words.day(result.termEndsOn()));
                    case VOID -> words.of("case.result.voided", on, String.valueOf(result.reason()));
                };
    }

    /** How the earliest day of the meeting was found, day by day, for every posting (附1-3(4)). */
    Section periods() {
        List<Part> parts = new ArrayList<>();
        for (NoticeLine notice : page.election().notices()) {
            String lastDay = notice.period().lastDay().toString();
            String earliest = notice.period().earliestMeeting().toString();
            parts.add(new Table(
                    "four",
                    words.of("case.round", notice.round()) + "（" + words.said().value(notice.state()) + "），"
                            + words.of(
                                    "case.arithmetic.caption", notice.period().required()),
                    words("arithmetic.day", "arithmetic.kind", "arithmetic.counted", "arithmetic.note"),
                    arithmetic.of(notice.period()).stream()
                            .map(row -> List.of(row.day(), row.kind(), counted(row.counted()), row.note()))
                            .toList()));
            parts.add(new Text(words.of("case.arithmetic.sum", notice.period().required(), lastDay, earliest)));
        }
        if (parts.isEmpty()) {
            parts.add(new Text(words.of("casefile.periods.none")));
        }
        return new Section("periods", words.of("casefile.periods"), parts);
    }

    private static String counted(@Nullable Integer counted) {
        return counted == null ? "—" : counted.toString();
    }

    /** Every paper on record, written here or recorded from paper. */
    List<List<String>> papers() {
        return page.election().papers().stream().map(this::paper).toList();
    }

    private List<String> paper(PaperLine paper) {
        String source = paper.historic()
                ? words.of("case.paper.historic")
                : paper.source() == null
                        ? words.of("case.paper.here")
                        : words.said().value(paper.source());
        return List.of(
                words.said().value(paper.kind()),
                paper.number(),
                paper.dated().toString(),
                paper.outcome() == null
                        ? source
                        : words.joined(source, words.said().choice(paper.outcome())));
    }

    private List<String> words(String... keys) {
        return Stream.of(keys).map(words::of).toList();
    }
}
