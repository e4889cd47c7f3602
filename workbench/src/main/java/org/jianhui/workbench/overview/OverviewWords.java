package org.jianhui.workbench.overview;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.query.inspection.CsvExport;
import org.jianhui.query.organisation.FindAreaNames;
import org.jianhui.workbench.election.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says the rows of the overview in the reader's language. */
final class OverviewWords {

    /** The columns, as message keys {@code overview.<name>}. */
    static final List<String> COLUMNS =
            List.of("union", "kind", "step", "actor", "due", "days", "daysLate", "paper", "number", "dated", "case");

    private final MessageSource messages;
    private final Sentences said;

    OverviewWords(MessageSource messages, Sentences said) {
        this.messages = messages;
        this.said = said;
    }

    /** A row as it is read: of the paper, its kind. */
    record Said(RunningCase row, String union, String kind, String step, String actor, String paper, String path) {}

    Said say(RunningCase row, FindAreaNames.Names names, Locale locale) {
        LastPaper paper = row.paper();
        return new Said(
                row,
                names.of(row.union()),
                text("queue.kind." + row.kind(), locale),
                said.of(row.status(), row.facts()),
                row.actor() == null ? "" : text("role." + row.actor(), locale),
                paper == null ? "" : kind(row, paper, locale),
                said.casePath(row.caseId()));
    }

    /** The papers of a union that is brought in are of kinds of their own. */
    private String kind(RunningCase row, LastPaper paper, Locale locale) {
        String key = row.kind() == TaskKind.HISTORY ? "choice.HistoryKind." : "status.election.value.";
        return text(key + paper.kind(), locale);
    }

    String head(Locale locale) {
        return CsvExport.head(COLUMNS.stream()
                .map(column -> text("overview." + column, locale))
                .toList());
    }

    /** A line of the file; days left and days late are columns of their own, as a cell that begins with a minus is neutralised. */
    String line(Said line) {
        @Nullable Long left = line.row().daysLeft();
        LastPaper paper = line.row().paper();
        return CsvExport.line(Stream.of(
                        line.union(),
                        line.kind(),
                        line.step(),
                        line.actor(),
                        text(line.row().due()),
                        text(left == null || left < 0 ? null : left),
                        text(left == null || left >= 0 ? null : -left),
                        line.paper(),
                        paper == null ? "" : paper.number(),
                        text(paper == null ? null : paper.dated()),
                        line.row().caseId())
                .toList());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
