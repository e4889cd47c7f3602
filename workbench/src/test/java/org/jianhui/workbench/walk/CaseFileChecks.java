package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jianhui.workbench.testing.Http;
import tools.jackson.databind.JsonNode;

/** The whole case as one file: all that is on the case's page, no more than there, and every issued paper. */
final class CaseFileChecks {

    private static final Path SHOWN = Path.of("target", "papers");

    private final RestClient rest;
    private final String path;
    private final String reader;

    /** @param path of the case over REST */
    CaseFileChecks(RestClient rest, String path) {
        this(rest, path, GROUP);
    }

    /** @param reader who acts for the union */
    CaseFileChecks(RestClient rest, String path, String reader) {
        this.rest = rest;
        this.path = path;
        this.reader = reader;
    }

    /** @param words beside the numbers of the issued papers */
    void holds(String name, String... words) {
        byte[] pdf = rest.download(reader, path + "/case-file.pdf", "application/pdf");
        keepOutlined(name, pdf);
        String text = text(pdf);
        assertThat(text).contains(issued()).contains(words).contains(reader, "SHA-256", "流程图：", "扫描件", "附在后面");
        Candidates.assertNoNumberIn(text);
    }

    /** Who objected, and with which words, is for the superior and the inspector alone, here too. */
    void onlyTheSuperiorReadsTheObjection() {
        assertThat(text(rest.download(GROUP, path + "/case-file.pdf", "application/pdf")))
                .as("the notice itself speaks of grounds")
                .contains("（依规定保密）（依规定保密）")
                .doesNotContain(Candidates.OBJECTOR, Candidates.objectorsPhone());
        assertThat(text(rest.download(SIGNER, path + "/case-file.pdf", "application/pdf")))
                .contains(Candidates.OBJECTOR, Candidates.GROUNDS)
                .doesNotContain(Candidates.objectorsPhone());
    }

    /** So is the register in full; the one among the papers names nobody who objected, whoever reads it. */
    void onlyTheSuperiorPrintsTheRegister() {
        String register = path + "/objection-registers/1.pdf";
        rest.get(GROUP, register).refused(409, null, "REGISTER_WITHHELD");
        assertThat(text(rest.download(SIGNER, register, "application/pdf")))
                .contains("异议登记表", Candidates.OBJECTOR, Candidates.GROUNDS)
                .doesNotContain(Candidates.objectorsPhone());
        rest.get(SIGNER, path + "/objection-registers/2.pdf").refused(404, null, "PAPER_UNKNOWN");
        rest.get(SIGNER, path + "/papers").found().path("papers").forEach(paper -> {
            if (paper.path("kind").asString().equals("OBJECTION_REGISTER")) {
                String issued = path + "/papers/" + paper.path("paper").asString() + "/pdf";
                assertThat(text(rest.download(SIGNER, issued, "application/pdf")))
                        .contains("收到异议1件，已裁定1件")
                        .doesNotContain(Candidates.OBJECTOR, Candidates.GROUNDS);
            }
        });
    }

    /** As it was known then, nothing that came later is in it. */
    void atAnEarlierMoment(String asOf, String known, String... unknown) {
        byte[] pdf = rest.download(INSPECTOR, path + "/case-file.pdf?asOf=" + asOf, "application/pdf");
        assertThat(text(pdf)).contains(known).doesNotContain(unknown);
    }

    /** The page's button gives it to who may read the case, and to nobody else. */
    void thePageHandsItOut(Http group, Http stranger) {
        String page = path.substring("/api".length());
        assertThat(group.get(page).body()).contains(page + "/case-file.pdf", "整卷打印");
        assertThat(new String(group.bytes(page + "/case-file.pdf"), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(stranger.get(page + "/case-file.pdf").statusCode()).isEqualTo(403);
        assertThat(rest.get("guanli", path + "/case-file.pdf").status()).isEqualTo(403);
    }

    private List<String> issued() {
        List<String> numbers = new ArrayList<>();
        for (JsonNode paper : rest.get(reader, path + "/papers").found().path("papers")) {
            if (!paper.path("renditions").isEmpty()) {
                numbers.add(paper.path("number").asString());
            }
        }
        assertThat(numbers).isNotEmpty();
        return numbers;
    }

    static String text(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepOutlined(String name, byte[] pdf) {
        keep(name, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For looking at: the file, and with {@code -Dscreenshots=true} its pages as pictures. */
    static void keep(String name, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Files.createDirectories(SHOWN);
            Files.write(SHOWN.resolve(name + ".pdf"), pdf);
            for (int page = 0; Boolean.getBoolean("screenshots") && page < document.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 60);
                ImageIO.write(
                        picture,
                        "png",
                        SHOWN.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
