package org.jianhui.workbench.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.DocumentCommand.IssuePaper;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.document.FindCasePapers;
import org.jianhui.query.document.IssuedPaper;
import org.jianhui.query.document.PaperSheet;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;

/** Issues papers and hands out what was issued. */
public final class PaperDesk {

    private final Queries queries;
    private final FileStore files;
    private final CandidatePapers candidatePapers;
    private final ResultPapers resultPapers;
    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();

    PaperDesk(Queries queries, FileStore files, PaperNames names) {
        this.queries = queries;
        this.files = files;
        this.candidatePapers = new CandidatePapers(names);
        this.resultPapers = new ResultPapers(names);
    }

    /** The papers of a case, as the reader may see them. */
    public List<PaperSheet> papers(
            ElectionId election, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindCasePapers(election, asOf), reader, seenAt).sheets();
    }

    /**
     * @throws NotFound if the case has no such paper, or the reader may not know of it
     */
    public PaperSheet paper(ElectionId election, PaperId paper, AccountId reader, @Nullable SeenAt seenAt) {
        return papers(election, null, reader, seenAt).stream()
                .filter(sheet -> sheet.paper().equals(paper))
                .findFirst()
                .orElseThrow(() -> new NotFound("PAPER_UNKNOWN", "no such paper"));
    }

    /** Writes, lays out, stores and records a paper; one that is already issued stays as it is. */
    public Outcome issue(
            ElectionId election, PaperId paper, Caller caller, @Nullable ActDetails details, @Nullable SeenAt seenAt) {
        PaperSheet sheet = paper(election, paper, caller.account(), seenAt);
        if (sheet.issued() != null) {
            return new Outcome(paper.value(), sheet.place());
        }
        OfficialPaper written = write(sheet);
        byte[] asPdf = pdf.render(written);
        byte[] asDocx = docx.render(written);
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
                    issuer(sheet),
                    election.value(),
                    sheet.kind(),
                    sheet.number(),
                    template(sheet),
                    sheet.place(),
                    digest(written),
                    sheet.subjects(),
                    renditions));
            return paper.value();
        });
    }

    /** The issued bytes. */
    public byte[] content(PaperSheet sheet, PaperFormat format) {
        return files.read(rendition(sheet, format));
    }

    public StoredFile rendition(PaperSheet sheet, PaperFormat format) {
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
    public @Nullable Boolean stillSays(PaperSheet sheet) {
        IssuedPaper issued = sheet.issued();
        if (issued == null || !issued.template().equals(template(sheet))) {
            return null;
        }
        return digest(write(sheet)).equals(issued.content());
    }

    private OfficialPaper write(PaperSheet sheet) {
        return switch (sheet.kind()) {
            case CANDIDATE_REQUEST -> candidatePapers.request(sheet.parties(), request(sheet), sheet.lists());
            case CANDIDATE_LIST -> candidatePapers.list(sheet.parties(), request(sheet), sheet.lists());
            case CANDIDATE_REPLY -> {
                CandidatesReviewed reviewed = (CandidatesReviewed) sheet.event();
                yield candidatePapers.reply(
                        sheet.parties(), reviewed.reply(), request(sheet), reviewed.reviews(), candidates(sheet));
            }
            case CANDIDATE_NOTICE -> candidatePapers.notice(sheet.parties(), (NoticePosted) sheet.event());
            case RESULT_REPORT ->
                resultPapers.report(sheet.parties(), (ResultReported) sheet.event(), candidates(sheet));
            case RESULT_REPLY ->
                sheet.event() instanceof ResultApproved approved
                        ? resultPapers.approval(sheet.parties(), approved, request(sheet), candidates(sheet))
                        : resultPapers.voiding(sheet.parties(), (ResultVoided) sheet.event(), request(sheet));
        };
    }

    private static boolean isResult(PaperSheet sheet) {
        return sheet.kind() == IssuedKind.RESULT_REPORT || sheet.kind() == IssuedKind.RESULT_REPLY;
    }

    private static String template(PaperSheet sheet) {
        return isResult(sheet) ? ResultPapers.TEMPLATE : CandidatePapers.TEMPLATE;
    }

    private static org.jianhui.kernel.document.RequestPaper request(PaperSheet sheet) {
        if (sheet.request() == null) {
            throw new IllegalStateException("a paper without its request: " + sheet.paper());
        }
        return sheet.request();
    }

    private static Map<Candidacy, Candidate> candidates(PaperSheet sheet) {
        Map<Candidacy, Candidate> found = new HashMap<>();
        sheet.lists()
                .forEach(list -> list.candidates()
                        .forEach(candidate -> found.put(new Candidacy(candidate.person(), list.body()), candidate)));
        return found;
    }

    private static UnionId issuer(PaperSheet sheet) {
        return sheet.kind() == IssuedKind.CANDIDATE_REPLY || sheet.kind() == IssuedKind.RESULT_REPLY
                ? sheet.parties().upper()
                : sheet.parties().own();
    }

    private static String fileId(PaperId paper, PaperFormat format) {
        return paper.value() + "-" + format.extension();
    }

    /** File name for the reader's disk: kind and date, never a person's name. */
    static String name(PaperSheet sheet, PaperFormat format) {
        String kind = switch (sheet.kind()) {
            case CANDIDATE_LIST -> "候选人建议名单";
            case CANDIDATE_REQUEST -> "候选人建议名单的请示";
            case CANDIDATE_REPLY -> "候选人建议名单的批复";
            case CANDIDATE_NOTICE -> "候选人公示";
            case RESULT_REPORT -> "选举结果的报告";
            case RESULT_REPLY -> "选举结果的批复";
        };
        return kind + "-" + sheet.dated() + "." + format.extension();
    }

    private static String digest(OfficialPaper written) {
        try {
            byte[] bytes = written.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
