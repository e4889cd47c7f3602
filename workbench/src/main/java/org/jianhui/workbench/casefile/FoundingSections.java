package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.query.founding.FollowUpLine;
import org.jianhui.query.founding.FoundingCasePage;
import org.jianhui.query.founding.FoundingPaper;
import org.jianhui.query.founding.FoundingView;
import org.jianhui.query.founding.GroupLine;
import org.jianhui.workbench.privacy.Opener;

/** What a case file says of a founding: the same as its page. */
final class FoundingSections {

    private final Words words;
    private final FoundingCasePage page;
    private final Opener open;

    FoundingSections(Words words, FoundingCasePage page, Opener open) {
        this.words = words;
        this.page = page;
        this.open = open;
    }

    String status() {
        return words.said()
                .of("status.founding." + page.status().key(), page.status().facts());
    }

    Section overview() {
        FoundingView view = page.founding();
        List<Line> lines = new ArrayList<>(List.of(
                line("casefile.status", status()),
                line("casefile.upper", words.area(page.asOf(), view.opening().upperUnion())),
                line("founding.unionName", view.application().unionName()),
                line("founding.applicant", view.application().applicant()),
                line("founding.grounds", view.application().grounds()),
                line(
                        "founding.expectedMembers",
                        String.valueOf(view.application().expectedMembers()))));
        if (view.group() != null) {
            addGroup(lines, view.group());
        }
        List<Part> parts = new ArrayList<>(List.of(new Lines(lines)));
        if (view.followUp() != null) {
            parts.add(registers(view.followUp()));
        }
        return new Section("founding", words.of("casefile.founding"), parts);
    }

    private void addGroup(List<Line> lines, GroupLine group) {
        lines.add(line("founding.group.since", group.since().toString()));
        lines.add(line(
                "founding.group.head",
                open.text(group.head().name()) + "（"
                        + words.said().choice(group.head().qualification()) + "）"));
        lines.add(line(
                "founding.group.members",
                group.members().stream()
                        .map(member ->
                                open.text(member.name()) + "（" + words.said().choice(member.category()) + "）")
                        .collect(Collectors.joining("；"))));
    }

    private Table registers(FollowUpLine done) {
        List<List<String>> rows = new ArrayList<>();
        if (done.registration() != null) {
            rows.add(List.of(
                    words.of("founding.way.POLICE_REGISTRATION"),
                    done.registration().office() + " " + done.registration().number(),
                    done.registration().registeredOn().toString()));
        }
        done.seals()
                .forEach(seal -> rows.add(List.of(
                        words.said().choice(seal.kind()),
                        words.of("founding.seal.custodian") + " " + open.text(seal.custodianName()),
                        seal.engravedOn().toString())));
        if (done.certificate() != null) {
            rows.add(List.of(
                    words.of("founding.way.CERTIFICATE"),
                    done.certificate().code(),
                    done.certificate().issuedOn().toString()));
        }
        if (done.account() != null) {
            rows.add(List.of(
                    words.of("founding.way.ACCOUNT"),
                    done.account().bank() + " " + done.account().number(),
                    done.account().openedOn().toString()));
        }
        return new Table(
                "three",
                words.of("founding.registers"),
                Stream.of("founding.register.item", "founding.register.what", "founding.register.on")
                        .map(words::of)
                        .toList(),
                rows);
    }

    /** Every paper on record, written here or recorded from paper. */
    List<List<String>> papers() {
        return page.founding().papers().stream().map(this::paper).toList();
    }

    private List<String> paper(FoundingPaper paper) {
        String source = paper.source() == null
                ? words.of("case.paper.here")
                : words.said().value(paper.source());
        String outcome = paper.outcome() == null ? "" : words.said().choice(paper.outcome());
        String reason = paper.reason() == null ? "" : words.of("founding.reason", paper.reason());
        return List.of(
                words.said().value(paper.kind()),
                paper.number(),
                paper.dated().toString(),
                words.joined(source, outcome, reason));
    }

    private Line line(String key, String value) {
        return new Line(words.of(key), value);
    }
}
