package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianhui.kernel.election.ballot.BallotMark;
import org.jianhui.kernel.election.ballot.BallotMarks;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.parameter.BallotParameters;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.query.document.PaperSheet;
import org.jspecify.annotations.Nullable;

/** Writes the ballot papers of a round (附1-3(5)), as one paper of the case and as print runs. None of them leads to a voter. */
final class BallotPapers {

    private static final String NONE = "—";
    private static final String HINT = "在所选一栏内划“○”。赞成的人数等于或少于应选名额的有效，多于应选名额的无效。无记名投票，请勿签名或作其他标记。";

    private final PaperNames names;
    private final MemberNames members;
    private final RuleBook book;

    BallotPapers(PaperNames names, MemberNames members, RuleBook book) {
        this.names = names;
        this.members = members;
        this.book = book;
    }

    /** 选票: so many identical ones; nothing on them tells one from another. */
    OfficialPaper ballot(PaperSheet sheet, int copies, AccountId reader) {
        BallotBatch batch = batch(sheet, copies, 1, reader);
        ElectionWords words = ElectionWords.of(sheet, names);
        List<Part> parts = new ArrayList<>();
        parts.add(text(batch.hint()));
        for (int copy = 0; copy < copies; copy++) {
            parts.add(new Table(batch.name() + "（" + batch.round() + "）", batch.header(), batch.rows()));
        }
        return new OfficialPaper(
                null,
                "",
                PaperTitle.of(batch.union(), words.term() + CandidateTables.body(batch.body()), "选票"),
                null,
                parts,
                words.issuer(),
                sheet.dated(),
                List.of(),
                List.of());
    }

    /**
     * The same for printing and cutting.
     *
     * @param perSheet papers on a sheet; null for the most that fit
     * @param reader for whom the name of somebody is looked up who was written in and stands in a run-off
     */
    BallotBatch batch(PaperSheet sheet, int copies, @Nullable Integer perSheet, AccountId reader) {
        BallotOpened opened = Objects.requireNonNull(sheet.meeting())
                .round(((BallotEvent) sheet.event()).ballot())
                .opened();
        BallotMarks marks = book.edition(opened.basis().edition())
                .parameters(BallotParameters.class)
                .marks();
        List<String> header = new ArrayList<>(List.of("姓名", "赞成"));
        if (marks.allow(BallotMark.AGAINST)) {
            header.add("反对");
        }
        if (marks.allow(BallotMark.ABSTAIN)) {
            header.add("弃权");
        }
        List<List<String>> rows = new ArrayList<>();
        Map<PersonId, String> standing = standing(sheet, opened.candidates(), reader);
        opened.candidates().forEach(person -> rows.add(row(standing.getOrDefault(person, NONE), header.size())));
        if (marks.allow(BallotMark.WRITE_IN)) {
            for (int seat = 0; seat < opened.seats(); seat++) {
                rows.add(row("另选他人：", header.size()));
            }
        }
        return new BallotBatch(
                opened.body(),
                names.union(sheet.parties().own()),
                CandidateTables.body(opened.body()) + "选票",
                "第" + opened.round() + "轮，应选" + opened.seats() + "名",
                HINT,
                header,
                rows,
                copies,
                BallotBatch.perSheet(rows.size(), perSheet),
                opened.present(),
                written(sheet.dated()));
    }

    /** Candidates by the name under which they stood, others as the union knows them. */
    private Map<PersonId, String> standing(PaperSheet sheet, List<PersonId> persons, AccountId reader) {
        Map<PersonId, String> found = new HashMap<>();
        sheet.lists()
                .forEach(list -> list.candidates().forEach(each -> found.put(each.person(), names.open(each.name()))));
        List<PersonId> others =
                persons.stream().filter(person -> !found.containsKey(person)).toList();
        if (!others.isEmpty()) {
            found.putAll(members.of(sheet.parties().own(), others, reader));
        }
        return found;
    }

    private static List<String> row(String name, int columns) {
        List<String> row = new ArrayList<>(List.of(name));
        while (row.size() < columns) {
            row.add("");
        }
        return row;
    }
}
