package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The large files of a union of 450: the whole case, the roll, and the proof bundle. What they take is printed (docs/benchmarks.md), and bounded. */
final class LargeUnionPapers {

    private static final int MOST_SECONDS = 60;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final RestClient rest;
    private final LargeUnion union;
    private final CandidateWalk election;

    LargeUnionPapers(RestClient rest, LargeUnion union, CandidateWalk election) {
        this.rest = rest;
        this.union = union;
        this.election = election;
    }

    void areBound() {
        measured("case file", () -> rest.download(GROUP, election.path() + "/case-file.pdf", "application/pdf"));
        measured("case file again", () -> rest.download(GROUP, election.path() + "/case-file.pdf", "application/pdf"));
        String roll = "/api/members/roll.pdf?union=" + union.id();
        measured("roll of 450", () -> rest.download(GROUP, roll, "application/pdf"));
        rest.get(GROUP, roll + "&part=2").refused(404, null, "UNKNOWN");
        String caseId = election.path().replaceAll(".*/", "");
        Map<String, ?> sealed = Map.of("caseId", caseId, "reason", "年度检查");
        Map<String, ?> open =
                Map.of("caseId", caseId, "reason", "年度检查", "names", true, "papers", true, "attachments", true);
        bundled("bundle, sealed", sealed);
        bundled("bundle with names, papers, attachments", open);
    }

    private void bundled(String what, Map<String, ?> asked) {
        long start = System.nanoTime();
        byte[] bundle = rest.made(GROUP, "/api/proof/bundles", asked, "application/zip");
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("measured: %s, %d kB, %d ms%n", what, bundle.length / 1024, millis);
        assertThat(bundle.length).as(what).isLessThan(2 * MOST_BYTES);
        assertThat(millis).as(what).isLessThan(MOST_SECONDS * 1000L);
    }

    private static void measured(String what, Supplier<byte[]> answer) {
        long start = System.nanoTime();
        byte[] pdf = answer.get();
        long millis = (System.nanoTime() - start) / 1_000_000;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            System.out.printf(
                    "measured: %s, %d pages, %d kB, %d ms%n",
                    what, document.getNumberOfPages(), pdf.length / 1024, millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(pdf.length).as(what).isLessThan(MOST_BYTES);
        assertThat(millis).as(what).isLessThan(MOST_SECONDS * 1000L);
    }
}
