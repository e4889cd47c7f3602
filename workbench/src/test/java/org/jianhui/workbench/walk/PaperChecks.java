package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.PrintedCode;
import tools.jackson.databind.JsonNode;

/** What the issued papers of a case say, fetched by REST and page, as PDF and DOCX. */
final class PaperChecks {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TOWNSHIP = "太平坝乡工会联合会";
    private static final String UNION = "太平坝乡农民工工会";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final RestClient rest;
    private final CandidateWalk walk;
    private final Map<String, JsonNode> papers = new HashMap<>();

    PaperChecks(RestClient rest, CandidateWalk walk) {
        this.rest = rest;
        this.walk = walk;
        rest.get(GROUP, walk.path() + "/papers")
                .found()
                .path("papers")
                .forEach(paper -> papers.put(paper.path("kind").asString(), paper));
    }

    void theySayWhatWasDecided() {
        says("CANDIDATE_REQUEST", Candidates.NAMES, "试筹〔2026〕4号", UNION + "筹备组", "请予审查");
        says("CANDIDATE_LIST", Candidates.NAMES, "试筹〔2026〕4号", UNION + "筹备组");
        says("CANDIDATE_REPLY", Candidates.NAMES, "试复〔2026〕3号", "试筹〔2026〕4号", TOWNSHIP, "同意作为候选人");
        JsonNode period =
                walk.view(GROUP).path("election").path("notices").get(0).path("period");
        LocalDate posted = LocalDate.parse(period.path("postedOn").asString());
        List<LocalDate> earliest =
                List.of(LocalDate.parse(period.path("earliestMeeting").asString()));
        says(
                "CANDIDATE_NOTICE",
                Candidates.NAMES,
                WRITTEN.format(posted) + "张贴，自" + WRITTEN.format(posted.plusDays(1)) + "起至"
                        + WRITTEN.format(earliest.get(0).minusDays(1)) + "止，共5个工作日",
                UNION + "筹备组",
                "经" + TOWNSHIP + "审查同意",
                "023-70605301");
        says("RESULT_REPORT", Candidates.NAMES, "试工〔2026〕1号", UNION);
        says("RESULT_REPLY", Candidates.NAMES, "试复〔2026〕4号", "试工〔2026〕1号", TOWNSHIP);
        assertThat(papers.get("CANDIDATE_REPLY").path("pair").asString()).isEqualTo("试筹〔2026〕4号");
        assertThat(papers.get("CANDIDATE_REQUEST").path("pair").asString()).isEqualTo("试复〔2026〕3号");
    }

    /** Its words and its own date, in every rendition, and no number of a person. */
    private void says(String kind, List<String> names, String... words) {
        JsonNode paper = papers.get(kind);
        String path = "/papers/" + paper.path("paper").asString();
        String dated = WRITTEN.format(LocalDate.parse(paper.path("dated").asString()));
        String pdf = textOfPdf(rest.download(GROUP, walk.path() + path + "/pdf", "application/pdf"));
        String docx = textOfDocx(rest.download(INSPECTOR, walk.path() + path + "/docx", DOCX));
        for (String text : List.of(pdf, docx)) {
            assertThat(text).as(kind).contains(names).contains(words).contains(dated);
            Candidates.assertNoNumberIn(text);
        }
    }

    /** The page's links hand out the very same files, to who may read the case. */
    void pagesHandOutTheSame(Http group, Http stranger) {
        String path = "/papers/" + papers.get("CANDIDATE_NOTICE").path("paper").asString();
        assertThat(page(group)).contains(path + "/PDF", path + "/DOCX", "试筹〔2026〕4号", "试复〔2026〕3号");
        byte[] byRest = rest.download(GROUP, walk.path() + path + "/pdf", "application/pdf");
        assertThat(group.bytes("/elections/" + walk.election() + path + "/PDF")).isEqualTo(byRest);
        HttpResponse<String> refused = stranger.get("/elections/" + walk.election() + path + "/PDF");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("NO_AUTHORITY").doesNotContain("%PDF");
    }

    /** The code on a paper leads whoever may read the case to its page, which compares it and tells where each part is from. */
    void theCodeLeadsToThePaper(Http group, Http stranger, Http nobody) {
        String reply = "/papers/" + papers.get("CANDIDATE_REPLY").path("paper").asString();
        String code = PrintedCode.on(rest.download(GROUP, walk.path() + reply + "/pdf", "application/pdf"))
                .orElseThrow();
        assertThat(code).startsWith(reply + "?n=%E8%AF%95%E5%A4%8D");
        assertThat(group.get(code).body()).contains("与记录一致：", "试复〔2026〕3号").doesNotContain("??");
        assertThat(group.get(reply + "?n=&h=" + code.replaceAll(".*h=", "")).body())
                .contains("与记录不一致：");
        assertThat(group.get(code.replaceAll("h=.*", "h=0000000000000000")).body())
                .contains("与记录不一致：");
        assertThat(stranger.get(code).statusCode()).isEqualTo(403);
        assertThat(nobody.get(code).headers().firstValue("Location").orElse("")).contains("/login");
        rest.get(GROUP, "/api/papers/paper-00000000-0000-4000-8000-000000000000")
                .refused(404, null, "PAPER_UNKNOWN");
        JsonNode checked = rest.get(INSPECTOR, "/api" + code).found();
        assertThat(checked.path("matches").asBoolean()).isTrue();
        assertThat(checked.path("unchanged").asBoolean()).isTrue();
        List<String> taken = new ArrayList<>();
        checked.path("parts")
                .forEach(part -> part.path("events").forEach(event -> {
                    taken.add(part.path("part").asString() + " "
                            + event.path("type").asString());
                    String after = event.path("after").asString("");
                    String list =
                            checked.path("page").asString() + "/events" + (after.isEmpty() ? "" : "?after=" + after);
                    assertThat(group.get(list).body())
                            .contains("id=\"event-" + event.path("eventId").asString());
                }));
        assertThat(taken)
                .containsExactly(
                        "own election.candidates-reviewed",
                        "parties election.opened",
                        "asked election.candidate-lists-submitted");
    }

    /** Each paper is offered for issuing to whoever issues it: the group its own, the superior its replies, the inspector none. */
    void offeredToTheirIssuers(Http group, Http signer, Http inspector) {
        papers.forEach((kind, paper) -> {
            String issue = "/papers/" + paper.path("paper").asString() + "/issue";
            boolean reply = isOfSuperior(kind);
            assertThat(page(group).contains(issue)).as("%s to the group", kind).isEqualTo(!reply);
            assertThat(page(signer).contains(issue))
                    .as("%s to the signer", kind)
                    .isEqualTo(reply);
            assertThat(page(inspector)).as(kind).doesNotContain(issue).contains("未出具");
        });
    }

    /** Replies, and the register of the objections that it receives. */
    static boolean isOfSuperior(String kind) {
        return kind.endsWith("_REPLY") || kind.equals("OBJECTION_REGISTER");
    }

    private String page(Http http) {
        return http.get("/elections/" + walk.election() + "/papers").body();
    }

    private static String textOfPdf(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOfDocx(byte[] content) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText().replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
