package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.inspection.CaseAttachment;
import org.jianhui.query.inspection.FindCaseAttachments;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.process.ProcessPicture;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;

/** The record of one or several cases that are bound as one. A case beyond the bounds is refused, {@code CASE_FILE_TOO_LARGE}. */
record GatheredCase(
        List<TimelineRow> rows,
        List<CaseAttachment> attachments,
        List<? extends CaseSheet> sheets,
        List<ProcessPicture> procedures) {

    static final int MOST_LINES = 3_000;
    static final int MOST_PAPERS = 300;
    static final long MOST_BYTES = 64L * 1024 * 1024;

    static GatheredCase of(
            List<String> cases,
            List<? extends CaseSheet> sheets,
            @Nullable AsOf asOf,
            Queries queries,
            AccountId reader) {
        List<TimelineRow> rows = new ArrayList<>();
        List<CaseAttachment> attachments = new ArrayList<>();
        List<ProcessPicture> procedures = new ArrayList<>();
        for (String each : cases) {
            procedures.addAll(queries.ask(new FindProcesses(each, asOf), reader).processes());
            rows.addAll(queries.ask(new FindTimeline(each, asOf), reader).rows());
            queries.ask(new FindCaseAttachments(each, asOf), reader).attachments().stream()
                    .filter(one -> !attachments.contains(one))
                    .forEach(attachments::add);
        }
        rows.sort(Comparator.comparing(TimelineRow::place));
        attachments.sort(Comparator.comparing(CaseAttachment::recordedAt));
        if (rows.size() + attachments.size() > MOST_LINES) {
            throw new BadRequest("CASE_FILE_TOO_LARGE", null);
        }
        return new GatheredCase(
                cases.size() == 1
                        ? rows
                        : rows.stream().map(TimelineRow::unfolded).toList(),
                attachments,
                sheets,
                procedures);
    }

    /** @throws BadRequest {@code CASE_FILE_TOO_LARGE} if its issued papers are too many, or too large, for one file */
    void requireBindable() {
        List<? extends CaseSheet> issued =
                sheets.stream().filter(sheet -> sheet.issued() != null).toList();
        long bytes = issued.stream()
                .flatMap(sheet -> Stream.ofNullable(sheet.issued()))
                .flatMap(paper -> paper.renditions().stream())
                .filter(file -> file.mediaType().equals(PaperFormat.PDF.mediaType()))
                .mapToLong(StoredFile::size)
                .sum();
        if (issued.size() > MOST_PAPERS || bytes > MOST_BYTES) {
            throw new BadRequest("CASE_FILE_TOO_LARGE", null);
        }
    }
}
