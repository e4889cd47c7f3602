package org.jianhui.workbench.document;

import java.util.List;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.DocumentCommand.IssuePaper;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.document.FindCasePapers;
import org.jianhui.query.document.FindFoundingPapers;
import org.jianhui.query.document.FindTermPapers;
import org.jianhui.query.document.FoundingSheet;
import org.jianhui.query.document.IssuedPaper;
import org.jianhui.query.document.PaperSheet;
import org.jianhui.query.document.TermSheet;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.privacy.HandedFiles;
import org.jianhui.workbench.privacy.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Issues papers and hands out what was issued. */
public final class PaperDesk {

    static final int MOST_COPIES = 200;

    private final Queries queries;
    private final FileStore files;
    private final HandedFiles handed;
    private final PaperWriter writer;
    private final Authority authority;
    private final ActClock clock;
    private final PdfRenderer pdf;
    private final PaperMarks marks;
    private final DocxRenderer docx = new DocxRenderer();

    PaperDesk(
            Queries queries,
            FileStore files,
            HandedFiles handed,
            PaperNames names,
            Authority authority,
            ActClock clock,
            PdfRenderer pdf,
            RuleBook book,
            PaperMarks marks) {
        this.pdf = pdf;
        this.marks = marks;
        this.queries = queries;
        this.files = files;
        this.handed = handed;
        MemberNames members = MemberNames.in(queries, names);
        this.writer = new PaperWriter(
                names,
                members,
                MemberRolls.in(queries),
                GroupNames.in(queries),
                OfficerNames.in(queries, names, members),
                book);
        this.authority = authority;
        this.clock = clock;
    }

    /** The papers of a case, as the reader may see them. */
    public List<PaperSheet> papers(
            ElectionId election, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindCasePapers(election, asOf), reader, seenAt).sheets();
    }

    /** The papers of a founding, as the reader may see them. */
    public List<FoundingSheet> papers(
            FoundingId founding, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindFoundingPapers(founding, asOf), reader, seenAt)
                .sheets();
    }

    /** The papers of a committee's term, as the reader may see them. */
    public List<TermSheet> papers(TermId term, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindTermPapers(term, asOf), reader, seenAt).sheets();
    }

    /**
     * One of the papers of a case.
     *
     * @throws NotFound if the case has no such paper, or the reader may not know of it
     */
    static <S extends CaseSheet> S paper(List<S> sheets, PaperId paper) {
        return sheets.stream()
                .filter(sheet -> sheet.paper().equals(paper))
                .findFirst()
                .orElseThrow(() -> new NotFound("PAPER_UNKNOWN", "no such paper"));
    }

    /**
     * One line of the page of papers.
     *
     * @param mine whether it is for the reader to issue, for showing
     */
    public record Line(CaseSheet sheet, @Nullable Boolean unchanged, boolean mine) {}

    List<Line> lines(List<? extends CaseSheet> sheets, AccountId reader) {
        return sheets.stream()
                .map(sheet -> new Line(
                        sheet,
                        stillSays(sheet, reader),
                        authority.holds(reader, IssuePaper.ISSUERS, issuedBy(sheet), clock.now())))
                .toList();
    }

    /** In whose name it goes out: the superior's reply or register, or the union's own paper. */
    private static UnionId issuedBy(CaseSheet sheet) {
        return sheet.kind().isOfSuperior()
                ? sheet.parties().upper()
                : sheet.parties().own();
    }

    /** The issued bytes as an answer. */
    ResponseEntity<byte[]> file(CaseSheet sheet, PaperFormat format, AccountId reader) {
        return FileAnswer.of(name(sheet, format), format.mediaType(), content(sheet, format, reader));
    }

    /** Writes, lays out, stores and records a paper; one that is already issued stays as it is. */
    public Outcome issue(String caseId, CaseSheet sheet, Caller caller, @Nullable ActDetails details) {
        PaperId paper = sheet.paper();
        if (sheet.issued() != null) {
            return new Outcome(paper.value(), sheet.place());
        }
        OfficialPaper written = Look.aside(() -> writer.write(sheet, caller.account()));
        List<PersonId> subjects = writer.subjects(sheet, caller.account());
        @Nullable PaperMark mark = marks.of(sheet, written);
        byte[] asPdf = pdf.render(written, mark);
        byte[] asDocx = docx.render(written, mark);
        Act act = caller.act(details);
        UnionId own = sheet.parties().own();
        return caller.perform(act, sender -> {
            PersonId holder = PersonId.random();
            List<StoredFile> renditions = List.of(
                    files.put(
                            fileId(paper, PaperFormat.PDF),
                            own,
                            holder,
                            PaperFormat.PDF.mediaType(),
                            name(sheet, PaperFormat.PDF),
                            asPdf,
                            act),
                    files.put(
                            fileId(paper, PaperFormat.DOCX),
                            own,
                            holder,
                            PaperFormat.DOCX.mediaType(),
                            name(sheet, PaperFormat.DOCX),
                            asDocx,
                            act));
            sender.send(new IssuePaper(
                    paper,
                    issuedBy(sheet),
                    caseId,
                    sheet.kind(),
                    sheet.number(),
                    PaperWriter.template(sheet),
                    sheet.place(),
                    written.digest(),
                    subjects,
                    renditions));
            return paper.value();
        });
    }

    /**
     * The issued bytes.
     *
     * @throws NotFound if it is not issued
     * @throws org.jianhui.kernel.privacy.PersonErased if the file was erased
     */
    public byte[] content(CaseSheet sheet, PaperFormat format, AccountId reader) {
        return handed.read(rendition(sheet, format), writer.subjects(sheet, reader));
    }

    /** So many blank ballot papers as an answer. */
    ResponseEntity<byte[]> ballots(
            PaperSheet sheet, int copies, @Nullable Integer perSheet, PaperFormat format, AccountId reader) {
        return FileAnswer.of(name(sheet, format), format.mediaType(), copies(sheet, copies, perSheet, format, reader));
    }

    /**
     * So many identical ballot papers, laid out now and kept nowhere: they are blank, and whoever gets one is not asked.
     *
     * @param copies 1 to {@link #MOST_COPIES}
     * @param perSheet of the PDF: 1, 2 or 4 papers on a sheet; null for the most that fit
     */
    byte[] copies(PaperSheet sheet, int copies, @Nullable Integer perSheet, PaperFormat format, AccountId reader) {
        if (sheet.kind() != IssuedKind.BALLOT_PAPER) {
            throw new NotFound("PAPER_UNKNOWN", "no ballot paper");
        }
        if (copies < 1 || copies > MOST_COPIES) {
            throw new BadRequest("COPIES_OUT_OF_RANGE", "copies");
        }
        return format == PaperFormat.PDF
                ? pdf.render("ballots", "batch", writer.batch(sheet, copies, perSheet, reader))
                : docx.render(writer.ballots(sheet, copies, reader));
    }

    StoredFile rendition(CaseSheet sheet, PaperFormat format) {
        IssuedPaper issued = sheet.issued();
        if (issued == null) {
            throw new NotFound("PAPER_NOT_ISSUED", "not issued yet");
        }
        return issued.renditions().stream()
                .filter(file -> file.id().equals(fileId(sheet.paper(), format)))
                .findFirst()
                .orElseThrow(() -> new NotFound("PAPER_UNKNOWN", "no such rendition"));
    }

    /** Whether writing the paper again from its events gives what was issued; null if the template has changed since. */
    public @Nullable Boolean stillSays(CaseSheet sheet, AccountId reader) {
        IssuedPaper issued = sheet.issued();
        if (issued == null || !issued.template().equals(PaperWriter.template(sheet))) {
            return null;
        }
        return Look.aside(() -> writer.write(sheet, reader).digest()).equals(issued.content());
    }

    private static String fileId(PaperId paper, PaperFormat format) {
        return paper.value() + "-" + format.extension();
    }

    /** File name for the reader's disk: kind and date, never a person's name. */
    static String name(CaseSheet sheet, PaperFormat format) {
        return FileTitle.of(sheet.kind()) + "-" + sheet.dated() + "." + format.extension();
    }
}
