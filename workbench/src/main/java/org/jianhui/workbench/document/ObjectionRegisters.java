package org.jianhui.workbench.document;

import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.document.PaperSheet;
import org.jianhui.query.projection.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Prints a register of objections in full, with who objected and their words; laid out when asked, and kept nowhere. What is opened
 * for it is noted as a look at those persons.
 */
public final class ObjectionRegisters {

    private final PaperDesk desk;
    private final PaperNames names;
    private final PdfRenderer pdf;
    private final DocxRenderer docx = new DocxRenderer();

    ObjectionRegisters(PaperDesk desk, PaperNames names, PdfRenderer pdf) {
        this.desk = desk;
        this.names = names;
        this.pdf = pdf;
    }

    /**
     * The register of a notice as it stands now, or stood at a moment.
     *
     * @param round of the notice
     * @param asOf leaves out what was recorded later; null for all
     * @param reader who receives objections; the caller has made sure of it
     * @throws NotFound if there is none yet
     */
    public ResponseEntity<byte[]> inFull(
            ElectionId election, int round, PaperFormat format, @Nullable AsOf asOf, AccountId reader) {
        PaperSheet sheet = desk.papers(election, asOf, reader, null).stream()
                .filter(each -> each.kind() == IssuedKind.OBJECTION_REGISTER)
                .filter(each -> each.last(NoticePosted.class).orElseThrow().round() == round)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFound("PAPER_UNKNOWN", "no register of objections"));
        OfficialPaper written = new ObjectionPapers(names.on(sheet.dated())).inFull(sheet);
        byte[] content = format == PaperFormat.PDF ? pdf.render(written) : docx.render(written);
        return FileAnswer.of(PaperDesk.name(sheet, format), format.mediaType(), content);
    }
}
